import type { AreaId, Questionnaire } from '../model/questionnaire.ts';
import { oneLine } from '../text/printable.ts';
import { type Draft, EMPTY_DRAFT, isSound, structureIn } from './draft.ts';
import type { Command } from './event.ts';
import type { Notice } from './notice.ts';
import type { Pace } from './pace.ts';

/** An answer file of the same questionnaire in the folder. */
export interface FoundFile {
  /** Its path, as it is shown and written to. */
  file: string;
  draft: Draft;
  /** How many things in it could not be understood. */
  faults: number;
  /** If it was made for an older major version; otherwise null. */
  older: Older | null;
  /** The questionnaire's version that it was made for. */
  version: string;
}

/** The answers of last time, which a review looks back on. */
export interface Before extends Pick<FoundFile, 'file' | 'draft' | 'version'> {
  /** All the files of the structure's people at that time, the one whose answers are compared first. */
  readonly files: readonly string[];
  /** Ids of the actions of the plan made of them, in its order. */
  readonly actions: readonly string[];
}

/** What a file made for an older major version of the questionnaire has and lacks. */
export interface Older {
  /** Questions whose answer is no longer valid. */
  again: readonly string[];
  /** How many of its answers are to questions that are no longer asked. */
  unasked: number;
  /** Whether it was made before the present facts were asked, or before all of them were. */
  lacksFacts: boolean;
}

/** How answer files are named in the folder. */
export interface Naming {
  /** The file of a structure's first person. */
  fileOf(structure: string): string;
  /** Whether a file with this name exists, whatever it contains. */
  isTaken(file: string): boolean;
}

/** What is known of the structure from the start, and not asked; null for what is. */
export interface Known {
  readonly id: string | null;
  readonly name: string | null;
  readonly profile: string | null;
}

export const NOTHING_KNOWN: Known = { id: null, name: null, profile: null };

/** What does not change during an interview. */
export interface Setting {
  questionnaire: Questionnaire;
  /** Files that can be resumed, the latest first. */
  found: readonly FoundFile[];
  naming: Naming;
  /** Whether another person answers for a structure: they are shown none of the others' answers. */
  respondent: boolean;
  /** Identifies that person in their file, made at random; null without `respondent`. Never shown. */
  code: string | null;
  /** A preset track, which is not asked. */
  track: string | null;
  known: Known;
  /** What the interview is to look back on; null if it is no review, or if people choose that on the first screen. */
  review: Before | null;
  /** YYYY-MM-DD. */
  today: string;
}

/** A place in the interview: a kind of step (a file of `steps/`), and what it is about if there are several. */
export interface Step {
  readonly at: string;
  readonly area?: AreaId;
  readonly fact?: string;
  readonly question?: string;
  readonly action?: string;
}

/** Identifies a step. */
export function keyOf({ at, area, fact, question, action }: Step): string {
  const about = area ?? fact ?? question ?? action;
  return about === undefined ? at : `${at} ${about}`;
}

/** What covers a step until it is closed. */
export type Overlay = 'help' | 'note' | 'aim' | 'sharing' | 'menu' | 'unsaved' | 'unfinished';

/** What a person is doing on a screen before replying; null for what has not changed since the screen appeared. */
export interface Ui {
  /** The item under the cursor, from 0. */
  readonly cursor: number | null;
  /** The ticked items, in the order of ticking. */
  readonly chosen: readonly number[] | null;
  readonly typed: string | null;
  /** The cursor's place in the typed text, in UTF-16 units; null for its end. */
  readonly caret: number | null;
  /** Whether anything was typed or ticked. */
  readonly edited: boolean;
  /** Digits typed in a row, for lists of more than nine items. */
  readonly digits: string;
  /** Lines scrolled off the top of a text. */
  readonly scroll: number;
  /** Whether keys come from a paste, where an end of line is just another character. */
  readonly pasting: boolean;
  /** The command that Enter runs; null if Enter replies. */
  readonly marked: Command | null;
  /** The characters typed since the last other key, where no text is typed; null for none. */
  readonly strokes: Strokes | null;
  /** The answers as they were before anything on this screen counted at once; null if nothing did. */
  readonly start: Draft | null;
}

/** Characters typed in a row where no text is typed: keys that do something, or words written there by mistake. */
export interface Strokes {
  readonly text: string;
  /** How many of them are commands' letters. */
  readonly letters: number;
  /** How many of them do nothing by themselves. */
  readonly strays: number;
  /** Whether they are words: then they do nothing. */
  readonly isText: boolean;
  /** When the last one was typed, in milliseconds. */
  readonly at: number;
  /** What was being done before the first. */
  readonly before: Ui;
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
  marked: null,
  strokes: null,
  start: null,
};

/** The answers before a change, and where it was made. */
export interface Past {
  readonly draft: Draft;
  readonly step: Step;
  readonly amending: boolean;
}

/** A state of the interview. Events produce the next one; it is never changed in place. */
export interface Interview {
  readonly setting: Setting;
  /** What the answers are compared with as they are given; null if they look back on nothing, or on what is not here. */
  readonly before: Before | null;
  readonly draft: Draft;
  /** The file that the answers are saved in, once they can be one; null until the structure has a name. */
  readonly file: string | null;
  readonly step: Step;
  readonly overlay: Overlay | null;
  /** What is being done on the step, kept while an overlay covers it. */
  readonly ui: Ui;
  /** What is being done on the overlay. */
  readonly overUi: Ui;
  /** Keys of the steps that were on screen since the start. */
  readonly visited: ReadonlySet<string>;
  /** Whether to ask the facts for a file that was made before they existed. */
  readonly describing: boolean;
  /** Whether answers of long ago are corrected: they keep their date. */
  readonly correcting: boolean;
  /** Where the review was opened from, and returns to. */
  readonly reviewedFrom: Step | null;
  /** Whether a step is being amended from the review, and returns there. */
  readonly amending: boolean;
  /** The step whose line of the review the cursor returns to, after amending. */
  readonly amended: Step | null;
  /** Whether the interview ends right after this step, which still had to be asked. */
  readonly finishing: boolean;
  /** To be shown on this screen. */
  readonly notices: readonly Notice[];
  /** What is on disk, as far as we know. */
  readonly saved: Draft | null;
  /** Why the answers are not on disk: a system code such as ENOSPC; null if they are. */
  readonly unsaved: string | null;
  /** What changes of the answers can be taken back, the last one at the end: those made since the file was begun or taken up. */
  readonly past: readonly Past[];
  /** Whether anything was said since the start. */
  readonly touched: boolean;
  readonly pace: Pace;
  readonly ended: 'finished' | 'left' | null;
}

/** An empty draft, except for what the setting says. */
export function newDraft({ today, track, questionnaire, code, known }: Setting): Draft {
  return {
    ...EMPTY_DRAFT,
    ...known,
    code,
    date: today,
    track,
    trackChosen: track !== null || questionnaire.tracks.length === 0,
  };
}

/** The file of a new draft, if the structure's name is known. */
export const newFile = ({ known, naming }: Setting): string | null =>
  known.name === null ? null : naming.fileOf(known.name);

/** What is known of the structure, and not asked: a review is of the same one. */
export const knownIn = ({ setting, before }: Pick<Interview, 'setting' | 'before'>): Known =>
  before?.draft ?? setting.known;

/** The structure's name, on one line; empty if it has none yet. */
export const nameOf = ({ draft }: Interview): string => oneLine(draft.name ?? '');

/** Whether the answers are in a file, or have to be: before the structure has a name and a kind, there is nothing to save. */
export const isBegun = ({ file, draft, setting }: Pick<Interview, 'file' | 'draft' | 'setting'>): boolean =>
  file !== null && (isSound(draft) || setting.found.some((found) => found.file === file));

/** Whether a file has them, or has to: what is only taken over from other answers is not said yet. */
export const isKept = (model: Pick<Interview, 'file' | 'draft' | 'setting' | 'touched'>): boolean =>
  isBegun(model) && (model.touched || model.setting.found.some(({ file }) => file === model.file));

/** Whether another person answers for a structure whose facts are in an existing file. */
export function joinsAnother({ setting, file, draft }: Interview): boolean {
  return (
    setting.respondent &&
    file !== null &&
    setting.found.some((found) => found.file !== file && structureIn(found.draft) === structureIn(draft))
  );
}
