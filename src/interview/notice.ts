/** A change that was taken back. */
export type Undone =
  | { part: 'given' | 'note' | 'target' | 'why' | 'before'; question: string }
  | { part: 'fact'; fact: string }
  | {
      part:
        | 'objectives'
        | 'accompaniment'
        | 'profile'
        | 'name'
        | 'role'
        | 'age'
        | 'sharesNotes'
        | 'plan'
        | 'review'
        | 'track';
    };

/** What a screen says before anything else: why a reply was refused, or what a change brought. */
export type Notice =
  | {
      code:
        | 'nothing-typed'
        /** There is no profile to show if nothing was answered. */
        | 'nothing-answered'
        | 'nothing-chosen'
        | 'not-a-choice'
        /** Nothing is chosen yet: on a question, or for a target. */
        | 'choose-first'
        | 'choose-target'
        /** A target of several things that adds nothing to today's. */
        | 'more-first'
        | 'must-apply'
        | 'not-a-number'
        | 'whole-number';
    }
  | { code: 'at-most'; max: number }
  /** More was typed than fits, in characters. */
  | { code: 'no-room'; max: number }
  | { code: 'number-range'; min: number | null; max: number | null }
  /** A target that is worth no more than the answer. */
  | { code: 'target-not-higher' }
  /** A day on which something is due, which no calendar has. */
  | { code: 'no-such-day'; day: string }
  /** A day on which something is due, YYYY-MM-DD, that is past. */
  | { code: 'past-day'; day: string }
  /** The command has no meaning here. */
  | { code: 'not-here' }
  /** Words were typed or pasted where none are asked for. `hasNotes`: whether a note can be written here. */
  | { code: 'only-text'; hasNotes: boolean }
  /** A changed answer brought questions in or took some out; the answers to the latter are kept, and may come back. */
  | {
      code: 'questions-shown' | 'answers-back' | 'questions-hidden' | 'answers-kept-aside';
      questions: readonly string[];
    }
  /** Targets that changed answers have reached, or no longer leave any sense: they were taken back. */
  | { code: 'targets-reached'; questions: readonly string[] }
  /** Someone else changed the file meanwhile: their changes are in; `aside`: the file with those that conflict. */
  | { code: 'merged'; aside: string | null }
  /** The file had disappeared from disk, and was created again. */
  | { code: 'made-again' }
  /** The file on disk had become unreadable, and was put aside under another name. */
  | { code: 'unreadable-aside'; aside: string }
  /** The structure was renamed, and its files too; or they could not be, or there are files of that name. */
  | { code: 'files-renamed' | 'name-kept' | 'name-taken'; file: string }
  /** The last change of the answers was taken back; or what was typed or ticked, and not entered. */
  | { code: 'undone'; what: Undone | null }
  | { code: 'saved-again' }
  /** A requested retry to save has failed as well. */
  | { code: 'still-unsaved' }
  /** Things in the resumed file that could not be understood. */
  | { code: 'not-understood'; faults: number; file: string }
  /** Answers in the resumed older file that are no longer valid: to be answered again, or no longer asked. */
  | { code: 'older-answers'; again: readonly string[]; unasked: number };

const REFUSALS: ReadonlySet<Notice['code']> = new Set([
  'nothing-typed',
  'nothing-answered',
  'nothing-chosen',
  'not-a-choice',
  'choose-first',
  'choose-target',
  'more-first',
  'must-apply',
  'not-a-number',
  'whole-number',
  'at-most',
  'no-room',
  'number-range',
  'target-not-higher',
  'no-such-day',
  'past-day',
  'not-here',
  'only-text',
  'still-unsaved',
]);

/** Whether a notice says why a reply or a key was refused: it is useless once another key is pressed. */
export const isRefusal = ({ code }: Notice): boolean => REFUSALS.has(code);

const ABOUT_FILE: ReadonlySet<Notice['code']> = new Set([
  'made-again',
  'merged',
  'unreadable-aside',
  'targets-reached',
]);

/** Whether a notice says what became of what is in the file: those who leave are told too. */
export const isAboutFile = ({ code }: Notice): boolean => ABOUT_FILE.has(code);
