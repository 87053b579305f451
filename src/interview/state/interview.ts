import type { Questionnaire } from '../../model/questionnaire.ts';
import { type Draft, EMPTY_DRAFT } from './draft.ts';
import type { Notice } from './notice.ts';
import { type Pace, startPace } from './pace.ts';
import { keyOf, type Step } from './step.ts';

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

/** What lies over a step until it is closed. */
export type Overlay = 'help' | 'note' | 'menu' | 'unsaved' | 'unfinished';

/** A moment of the interview. Replies make the next one; nothing in it is ever changed in place. */
export interface Interview {
  readonly setting: Setting;
  readonly draft: Draft;
  /** The file that the answers are saved in; null until the structure has a name. */
  readonly file: string | null;
  readonly step: Step;
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
  readonly overlay: Overlay | null;
  /** To be said on this screen. */
  readonly notices: readonly Notice[];
  /** Why the answers are not on the disk: a code of the system such as ENOSPC; null where they are. */
  readonly unsaved: string | null;
  /** Whether anything was said since the start. */
  readonly touched: boolean;
  readonly pace: Pace;
  readonly ended: 'finished' | 'left' | null;
}

/** The first moment. @param now milliseconds, from any origin that stays the same. */
export function begin(setting: Setting, now: number): Interview {
  const step: Step = setting.found.length > 0 ? { at: 'resume' } : { at: 'welcome' };
  return {
    setting,
    draft: newDraft(setting),
    file: null,
    step,
    visited: new Set([keyOf(step)]),
    describing: false,
    reviewedFrom: null,
    amending: false,
    amended: null,
    finishing: false,
    overlay: null,
    notices: [],
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
