import type { InterviewWords } from '../words/interview/interview.ts';
import type { Command } from './event.ts';
import type { Interview, Overlay, Step } from './model.ts';
import type { Notice } from './notice.ts';
import type { Speaker } from './voice.ts';

/** A kind of step, all in one place: what it shows, what can be replied, and what each reply does. */
export interface StepKind<S extends Step = Step> {
  /** Whether the interview includes it, in its current state. By default, it does. */
  meets?(model: Interview): boolean;
  /** Its steps in order, if there is one for each of several things. */
  steps?(model: Interview): Step[];
  /** Whether a step not yet seen waits for something to be said, or read. By default, it does. */
  waits?(model: Interview, step: S): boolean;
  /** Whether a file can be resumed here. By default, if it waits. */
  resumes?(model: Interview, step: S): boolean;
  /** The title, and what is below it. */
  head(speaker: Speaker, model: Interview, step: S): { title: string; lead: string[] };
  /** What is above the title. By default, the structure's name. */
  header?(speaker: Speaker, model: Interview, step: S): Header;
  /** Whether going back from it leads to the step before it even while it is amended, or on the way to the end. */
  isWithin?: boolean;
  /** How to reply to it. */
  ask(model: Interview, step: S): Asked;
  /** Its own help, if that is not about the question. */
  help?(speaker: Speaker): Paragraph[];
  /** What can be done besides replying, in the order shown. By default, going back, help and leaving. */
  commands?(model: Interview, step: S): Command[];
  /** What commands do here; `back`, `help`, `menu` and `leave` do the same everywhere. */
  does?(model: Interview, step: S): Partial<Record<Command, () => Outcome>>;
  /** What commands are called here, if not as elsewhere. */
  calls?(words: InterviewWords, model: Interview, step: S): Partial<Record<Command, Called>>;
}

/** What a command is called: its key, and what it does, in a word or two and in a sentence. */
export interface Called {
  /** Empty for going back, which has its own key everywhere. */
  key: string;
  short: string;
  long: string;
}

/** What covers a step, until it is closed. */
export interface OverlayKind<S extends Step = Step> {
  head(speaker: Speaker, model: Interview, step: S): { title: string; lead: string[] };
  /** @param under the kind of the step under it. */
  ask(model: Interview, step: S, under: StepKind): Asked;
}

/** How to reply to a screen, and what a reply does. */
export type Asked =
  /** A text that is read, then left. */
  | { kind: 'reading'; paragraphs: (speaker: Speaker) => Paragraph[] }
  | {
      kind: 'choice';
      items: readonly Choice[];
      /** The cursor's first place; `NOWHERE` for no item, so that an extra Enter chooses nothing. */
      cursor: number;
      /** Whether Enter without a choice keeps what was said: that they do not know, that it does not apply. */
      keeps?: boolean;
      /** Whether details are needed to choose; otherwise all but one may be hidden if room is short. */
      needsDetails?: boolean;
      /** Whether its items lead somewhere, rather than answer: a page shows buttons. */
      leads?: boolean;
      /** What picking no item does; by default, it is refused. */
      pickNone?: (model: Interview, item: number) => Outcome;
    }
  | {
      kind: 'several';
      items: readonly Tick[];
      /** Ticked at first; in order of importance if `ranked`. */
      chosen: readonly number[];
      ranked: boolean;
      /** The most that can be ticked; null for any number. */
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
      /** Keeps a text that is left before Enter, if it should not be taken as a reply. */
      hold?: (model: Interview, text: string) => Interview;
    };

/** An item of which one is chosen. */
export interface Choice {
  show: (speaker: Speaker) => Label;
  pick: (model: Interview) => Outcome;
  /** Whether it is the current answer. */
  given?: boolean;
}

/** An item of which several are ticked. */
export interface Tick {
  show: (speaker: Speaker) => Label;
  /** Its value; null for “none of these”. */
  value: string | null;
  /** Cannot be combined with others. */
  exclusive?: boolean;
}

/** The text of an item. `group`: shown before it, where a group begins. */
export type Label = string | { text: string; detail?: string | null; group?: string | null };

/** A text, or a text preceded by its label. */
export interface Paragraph {
  label: string | null;
  text: string;
}

export interface Header {
  left: string;
  right: string;
  /** Its part that says which of the questions it is; none if it is none of them. */
  place?: string;
  /** How much is done, from 0 to 1; null if there is nothing to measure. */
  done: number | null;
}

/** The result of a reply: what it changed, and where to go from here. */
export interface Outcome {
  model: Interview;
  go:
    | 'stay'
    /** To what waits next, or back to the review that opened the step. */
    | 'on'
    /** To the next step in the order, whether or not it waits. */
    | 'after'
    /** To where the resumed file stops. */
    | 'resume'
    | 'end'
    | 'leave'
    | { to: Step }
    | { open: Overlay }
    /** Closes the overlay, and runs this command on the step. */
    | { do: Command };
  /** Whether the step being left has nothing more to ask, even when going back. */
  forget?: boolean;
}

export const stay = (model: Interview): Outcome => ({ model, go: 'stay' });
export const goOn = (model: Interview): Outcome => ({ model, go: 'on' });
export const goTo = (model: Interview, to: Step): Outcome => ({ model, go: { to } });

/** Closes the overlay, and stays on the step. */
export const close = (model: Interview): Outcome => stay({ ...model, overlay: null });

/** Changes nothing, and says why. */
export const refuse = (model: Interview, notice: Notice): Outcome =>
  stay({ ...model, notices: [...model.notices, notice] });

/** Refuses a pick: no item at all, or one that does not exist. @param first what to say for no item at all. */
export const refusePick = (
  model: Interview,
  item: number,
  first: 'choose-first' | 'choose-target' = 'choose-first',
): Outcome => refuse(model, { code: item < 0 ? first : 'not-a-choice' });

/** Goes on with a changed draft. */
export const change = (model: Interview, changes: Partial<Interview['draft']>): Outcome =>
  goOn({ ...model, draft: { ...model.draft, ...changes } });

/** Opens the review, to return here. */
export const toReview = (model: Interview): Outcome =>
  goTo(
    { ...model, reviewedFrom: model.step, amending: false, amended: null, finishing: false },
    { at: 'review' },
  );

/** The cursor's place if nothing is chosen yet. */
export const NOWHERE = -1;

export const paragraph = (text: string, label: string | null = null): Paragraph => ({ label, text });
