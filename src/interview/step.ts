import type { InterviewWords } from '../words/interview/index.ts';
import type { Command } from './event.ts';
import type { Interview, Overlay, Step } from './model.ts';
import type { Notice } from './notice.ts';
import type { Speaker } from './voice.ts';

/** A kind of step, all of it in one place: what is read of it, what can be replied, and what each reply does. */
export interface StepKind<S extends Step = Step> {
  /** Whether an interview meets it, as it now stands. By default, it does. */
  meets?(model: Interview): boolean;
  /** Its steps, where it has one for each of several things, in order. */
  steps?(model: Interview): Step[];
  /** Whether a step that was not on screen yet waits for something to be said, or read. By default, it does. */
  waits?(model: Interview, step: S): boolean;
  /** Whether a file can be taken up again here. By default, where it waits. */
  resumes?(model: Interview): boolean;
  /** The title, and what stands under it. */
  head(speaker: Speaker, model: Interview, step: S): { title: string; lead: string[] };
  /** What stands above the title. By default, the structure's name. */
  header?(speaker: Speaker, model: Interview, step: S): Header;
  /** How it is replied to. */
  ask(model: Interview, step: S): Asked;
  /** What can be done besides replying, in the order in which it is written. By default, going back, help and leaving. */
  commands?(model: Interview, step: S): Command[];
  /** What commands do here; `back`, `help`, `menu` and `leave` do the same everywhere. */
  does?(model: Interview, step: S): Partial<Record<Command, () => Outcome>>;
  /** How commands are called here, where it is not as elsewhere. */
  calls?(words: InterviewWords): Partial<Record<Command, Called>>;
}

/** What a command is called: its letter, and what it does in a word or two and in a sentence. */
export interface Called {
  /** Empty for the one that has a key of its own everywhere: going back. */
  key: string;
  short: string;
  long: string;
}

/** What lies over a step, until it is closed. */
export interface OverlayKind<S extends Step = Step> {
  head(speaker: Speaker, model: Interview, step: S): { title: string; lead: string[] };
  /** @param under the kind of the step under it. */
  ask(model: Interview, step: S, under: StepKind): Asked;
}

/** How a screen is replied to, and what a reply does. */
export type Asked =
  /** A text that is read, then left. */
  | { kind: 'reading'; paragraphs: (speaker: Speaker) => Paragraph[] }
  | {
      kind: 'choice';
      items: readonly Choice[];
      /** Where the cursor begins; `NOWHERE` for no item, so that an Enter too many chooses nothing. */
      cursor: number;
      /** Whether Enter without a choice keeps what was said: that they do not know, that it does not apply. */
      keeps?: boolean;
      /** Whether details are needed to choose; else all but one may be left out where room is short. */
      needsDetails?: boolean;
      /** What picking no item of the list does; by default, it is refused. */
      pickNone?: (model: Interview, item: number) => Outcome;
    }
  | {
      kind: 'several';
      items: readonly Tick[];
      /** Ticked at first; in the order of importance where `ranked`. */
      chosen: readonly number[];
      ranked: boolean;
      /** How many at most; null for any number. */
      most: number | null;
      keeps?: boolean;
      /** Takes the values of the ticked items, at least one, in the order of ticking. */
      take: (model: Interview, values: readonly (string | null)[]) => Outcome;
    }
  | {
      kind: 'entry';
      text: (speaker: Speaker) => string;
      hint: (speaker: Speaker) => string;
      /** How long a text can be, in characters. */
      most: number;
      take: (model: Interview, text: string) => Outcome;
      /** Keeps a text that is left before Enter, where that is not to take it. */
      hold?: (model: Interview, text: string) => Interview;
    };

/** An item of which one is chosen. */
export interface Choice {
  show: (speaker: Speaker) => Label;
  pick: (model: Interview) => Outcome;
  /** Whether it is what was answered. */
  given?: boolean;
}

/** An item of which several are ticked. */
export interface Tick {
  show: (speaker: Speaker) => Label;
  /** What it stands for; null for none of the others. */
  value: string | null;
  /** Combines with no other. */
  exclusive?: boolean;
}

/** What is read of an item. `group`: written before it, where a group begins. */
export type Label = string | { text: string; detail?: string | null; group?: string | null };

/** A text, or a text with what it is about before it. */
export interface Paragraph {
  label: string | null;
  text: string;
}

export interface Header {
  left: string;
  right: string;
  /** How much is done, from 0 to 1; null where there is nothing to measure. */
  done: number | null;
}

/** What comes of a reply: what it changed, and where to go from here. */
export interface Outcome {
  model: Interview;
  go:
    | 'stay'
    /** To what waits next, or back to the review that the step was called from. */
    | 'on'
    /** To the next step in the order, whether or not it waits. */
    | 'after'
    /** To where the file that was taken up stops. */
    | 'resume'
    | 'end'
    | 'leave'
    | { to: Step }
    | { open: Overlay }
    /** Closes what lies over the step, and does this on it. */
    | { do: Command };
  /** Whether the step that is left has nothing more to ask, even to whoever goes back. */
  forget?: boolean;
}

export const stay = (model: Interview): Outcome => ({ model, go: 'stay' });
export const goOn = (model: Interview): Outcome => ({ model, go: 'on' });
export const goTo = (model: Interview, to: Step): Outcome => ({ model, go: { to } });

/** Closes what lies over the step, and stays on it. */
export const close = (model: Interview): Outcome => stay({ ...model, overlay: null });

/** Changes nothing, and says why. */
export const refuse = (model: Interview, notice: Notice): Outcome =>
  stay({ ...model, notices: [...model.notices, notice] });

/** Picks nothing: no item at all, or one that is not there. @param first what to say of no item at all. */
export const refusePick = (
  model: Interview,
  item: number,
  first: 'choose-first' | 'choose-target' = 'choose-first',
): Outcome => refuse(model, { code: item < 0 ? first : 'not-a-choice' });

/** Goes on with something more in the draft. */
export const change = (model: Interview, changes: Partial<Interview['draft']>): Outcome =>
  goOn({ ...model, draft: { ...model.draft, ...changes } });

/** Looks over all answers, to come back here. */
export const toReview = (model: Interview): Outcome =>
  goTo(
    { ...model, reviewedFrom: model.step, amending: false, amended: null, finishing: false },
    { at: 'review' },
  );

/** The cursor's place where nothing is chosen yet. */
export const NOWHERE = -1;

export const paragraph = (text: string, label: string | null = null): Paragraph => ({ label, text });
