import type { AreaId, Questionnaire } from '../model/questionnaire.ts';
import { oneLine } from '../text/printable.ts';
import { type Draft, EMPTY_DRAFT } from './draft.ts';
import type { Notice } from './notice.ts';
import { type Pace, startPace } from './pace.ts';

/** An answer file of the same questionnaire that lies in the folder. */
export interface FoundFile {
  /** Its path, as it is shown and written to. */
  file: string;
  draft: Draft;
  /** How many things in it could not be understood. */
  faults: number;
  /** Where it was made for an older major version; null where it was not. */
  older: Older | null;
}

/** What a file made for an older major version of the questionnaire says and lacks. */
export interface Older {
  /** Questions whose answer has no place any more. */
  again: readonly string[];
  /** How many of its answers are to questions that are no longer asked. */
  unasked: number;
  /** Whether it was made before what the structure is was asked, or was not asked all of it. */
  lacksFacts: boolean;
}

/** How answer files are named in the folder. */
export interface Naming {
  /** The file of a structure's first person. */
  fileOf(structure: string): string;
  /** Whether a file of this name exists, whatever it holds. */
  isTaken(file: string): boolean;
}

/** What does not change during an interview. */
export interface Setting {
  questionnaire: Questionnaire;
  /** Files that can be taken up again, the latest first. */
  found: readonly FoundFile[];
  naming: Naming;
  /** Whether a further person answers for a structure: none of the others' answers are shown to them. */
  respondent: boolean;
  /** What that person is known by in their file, made at random; null without `respondent`. Never shown. */
  code: string | null;
  /** A track that is not to be asked for. */
  track: string | null;
  /** YYYY-MM-DD. */
  today: string;
}

/** Where an interview can be: a kind of step (a file of `steps/`), and what it is about where there are several. */
export interface Step {
  readonly at: string;
  readonly area?: AreaId;
  readonly fact?: string;
  readonly question?: string;
}

/** What makes two steps the same. */
export function keyOf({ at, area, fact, question }: Step): string {
  const about = area ?? fact ?? question;
  return about === undefined ? at : `${at} ${about}`;
}

/** What lies over a step until it is closed. */
export type Overlay = 'help' | 'note' | 'menu' | 'unsaved' | 'unfinished';

/** What a person is doing on a screen before they reply; null for what is still as the screen began. */
export interface Ui {
  /** The item under the cursor, from 0. */
  readonly cursor: number | null;
  /** The ticked items, in the order of ticking. */
  readonly chosen: readonly number[] | null;
  readonly typed: string | null;
  /** Where the cursor is in what is typed, in UTF-16 units; null for its end. */
  readonly caret: number | null;
  /** Whether anything was typed or ticked. */
  readonly edited: boolean;
  /** Digits typed one after the other, for lists of more than nine items. */
  readonly digits: string;
  /** Lines scrolled away at the top of a text. */
  readonly scroll: number;
  /** Whether keys come from a paste, where an end of line is one more character. */
  readonly pasting: boolean;
}

/** A screen on which nobody has done anything yet. */
export const UNTOUCHED: Ui = {
  cursor: null,
  chosen: null,
  typed: null,
  caret: null,
  edited: false,
  digits: '',
  scroll: 0,
  pasting: false,
};

/** A moment of the interview. Events make the next one; nothing in it is ever changed in place. */
export interface Interview {
  readonly setting: Setting;
  readonly draft: Draft;
  /** The file that the answers are saved in; null until the structure has a name. */
  readonly file: string | null;
  readonly step: Step;
  readonly overlay: Overlay | null;
  /** What is being done on the step, which waits under what lies over it. */
  readonly ui: Ui;
  /** What is being done on what lies over the step. */
  readonly overUi: Ui;
  /** Keys of the steps that were on screen since the start. */
  readonly visited: ReadonlySet<string>;
  /** Whether facts are asked of a file that was made before they were. */
  readonly describing: boolean;
  /** Where the review was called from, and where it goes back to. */
  readonly reviewedFrom: Step | null;
  /** Whether a step is amended from the review, and goes back there. */
  readonly amending: boolean;
  /** The settled step that was last amended from the review: its line is the one to come back to. */
  readonly amended: Step | null;
  /** Whether the end comes right after this step, which was still to be asked before it. */
  readonly finishing: boolean;
  /** To be said on this screen. */
  readonly notices: readonly Notice[];
  /** What the disk holds, as far as is known. */
  readonly saved: Draft | null;
  /** Why the answers are not on the disk: a code of the system such as ENOSPC; null where they are. */
  readonly unsaved: string | null;
  /** Whether anything was said since the start. */
  readonly touched: boolean;
  readonly pace: Pace;
  readonly ended: 'finished' | 'left' | null;
}

/** The first moment. @param now milliseconds, from any origin that stays the same. */
export function begin(setting: Setting, now: number): Interview {
  const step: Step = { at: setting.found.length > 0 ? 'resume' : 'welcome' };
  return {
    setting,
    draft: newDraft(setting),
    file: null,
    step,
    overlay: null,
    ui: UNTOUCHED,
    overUi: UNTOUCHED,
    visited: new Set([keyOf(step)]),
    describing: false,
    reviewedFrom: null,
    amending: false,
    amended: null,
    finishing: false,
    notices: [],
    saved: null,
    unsaved: null,
    touched: false,
    pace: startPace(now),
    ended: null,
  };
}

/** A draft with nothing in it but what the setting says. */
export function newDraft({ today, track, questionnaire, code }: Setting): Draft {
  return {
    ...EMPTY_DRAFT,
    code,
    date: today,
    track,
    trackChosen: track !== null || questionnaire.tracks.length === 0,
  };
}

/** The structure's name, on one line; empty where it has none yet. */
export const nameOf = ({ draft }: Interview): string => oneLine(draft.name ?? '');

/** Whether a further person answers for a structure of which another file says what it is. */
export function joinsAnother({ setting, file, draft }: Interview): boolean {
  return (
    setting.respondent &&
    file !== null &&
    setting.found.some((found) => found.file !== file && found.draft.name === draft.name)
  );
}
