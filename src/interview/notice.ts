/** What a screen says before anything else: why a reply was not taken, or what a change brought. */
export type Notice =
  | {
      code:
        | 'nothing-typed'
        /** There is no profile to show where nothing was answered. */
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
  /** The command has no meaning here. */
  | { code: 'not-here' }
  /** A changed answer brought questions in or took some out; answers of the latter are kept aside, and may come back. */
  | {
      code: 'questions-shown' | 'answers-back' | 'questions-hidden' | 'answers-kept-aside';
      questions: readonly string[];
    }
  /** The file was changed by someone else meanwhile: their changes are in; `aside`: what could not be, lies there. */
  | { code: 'merged'; aside: string | null }
  /** The file had gone from the disk, and was made again. */
  | { code: 'made-again' }
  /** The file on the disk could not be read any more, and was put aside under another name. */
  | { code: 'unreadable-aside'; aside: string }
  | { code: 'saved-again' }
  /** A new try to save, asked for, has failed as well. */
  | { code: 'still-unsaved' }
  /** Things in the file just taken up that could not be understood. */
  | { code: 'not-understood'; faults: number; file: string }
  /** What an older file just taken up says that has no place any more: to be answered again, or no longer asked. */
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
  'not-here',
  'still-unsaved',
]);

/** Whether a notice says why a reply, or a key, was not taken: it is of no more use once another key is pressed. */
export const isRefusal = ({ code }: Notice): boolean => REFUSALS.has(code);

const ABOUT_FILE: ReadonlySet<Notice['code']> = new Set(['made-again', 'merged', 'unreadable-aside']);

/** Whether a notice says what became of the file, by others' hands. */
export const isAboutFile = ({ code }: Notice): boolean => ABOUT_FILE.has(code);
