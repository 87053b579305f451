import { begin } from '../../src/interview/begin.ts';
import type { Command, Reply } from '../../src/interview/event.ts';
import type { FoundFile, Setting } from '../../src/interview/model.ts';
import { type Interview, keyOf, NOTHING_KNOWN, type Ui } from '../../src/interview/model.ts';
import { screenOf } from '../../src/interview/screen.ts';
import { questionOf } from '../../src/interview/situation.ts';
import { reviewLines } from '../../src/interview/steps/review.ts';
import { type Extent, type Key, press } from '../../src/interview/terminal/press.ts';
import { type Line, lineOf as lineOn } from '../../src/interview/terminal/typed.ts';
import { update } from '../../src/interview/update.ts';
import type { Voice } from '../../src/interview/voice.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { interview } from '../../src/words/interview/interview.ts';
import { speak } from '../../src/words/speak.ts';

/** What a person does: a text is typed, a number picked (from 1, as on screen), several ticked, or a command. */
export type Move = number | number[] | string | { command: Command } | 'go on' | Reply | Held;

/** A command, with what was typed or ticked on the step and not entered. */
interface Held {
  readonly kind: 'command';
  readonly command: Command;
  readonly held: { readonly typed: string; readonly chosen: readonly number[] };
}

export const setting = (questionnaire: Questionnaire, more: Partial<Setting> = {}): Setting => ({
  questionnaire,
  found: [],
  naming: {
    fileOf: (name) => `${name.toLowerCase().replace(/\W+/g, '-')}.answers.yaml`,
    isTaken: () => false,
  },
  respondent: false,
  code: null,
  track: null,
  known: NOTHING_KNOWN,
  review: null,
  today: '2026-03-02',
  ...more,
});

export const replyOf = (move: Move): Reply => {
  if (move === 'go on') return { kind: 'continue' };
  if (typeof move === 'number') return { kind: 'pick', item: move - 1 };
  if (typeof move === 'string') return { kind: 'type', text: move };
  if (Array.isArray(move)) return { kind: 'pick-several', items: move.map((n) => n - 1) };
  return 'kind' in move ? move : { kind: 'command', command: move.command };
};

/** Plays moves, one second apart. */
export function play(interview: Interview, ...moves: Move[]): Interview {
  return moves.reduce((at, move) => takeReply(doing(at, move), replyOf(move)), interview);
}

const doing = (at: Interview, move: Move): Interview =>
  typeof move === 'object' && 'held' in move ? { ...at, ui: { ...at.ui, ...move.held, edited: true } } : at;

/** The moment after a reply, given one second later. */
export const takeReply = (at: Interview, reply: Reply): Interview =>
  update(at, reply, at.pace.since + 1000).model;

const REPLIES = ['continue', 'pick', 'pick-several', 'type', 'command'] as const;

/**
 * Presses a key on the screen of a moment: the reply that it is, or the moment after it.
 * @param options `now`: milliseconds, for keys that may be a word together.
 */
export function pressOn(
  at: Interview,
  key: Key,
  voice: Voice,
  { extent = { most: 0, page: 1 }, line, now = 0 }: { extent?: Extent; line?: Line; now?: number } = {},
): { at: Interview; ui: Ui; reply?: Reply } {
  const screen = screenOf(at, voice);
  const ui = at.overlay === null ? at.ui : at.overUi;
  const event = press(key, screen, ui, voice.words, extent, line ?? lineOn(screen.body));
  if (REPLIES.some((kind) => kind === event.kind)) return { at, ui, reply: event as Reply };
  const { model } = update(at, event, now);
  return { at: model, ui: model.overlay === null ? model.ui : model.overUi };
}

export const start = (questionnaire: Questionnaire, more: Partial<Setting> = {}): Interview =>
  begin(setting(questionnaire, more), 0);

/** Where an interview is. */
export const place = ({ step, overlay }: Interview): string =>
  [keyOf(step), ...(overlay ? [overlay] : [])].join(', ');

export const command = (what: Command): Move => ({ command: what });
export const back = command('back');

/** Passes over what the structure is, as far as its objectives. */
export function pastFacts(interview: Interview): Interview {
  const { at } = interview.step;
  return at === 'fact' || at === 'accompaniment' ? pastFacts(play(interview, command('later'))) : interview;
}

/**
 * Goes through the areas as far as the last of their questions: the nth sentence of each, the nth box ticked where
 * several can be, and nothing written.
 */
export function answerAll(interview: Interview, nth: number): Interview {
  const { step, setting } = interview;
  if (step.at === 'area') return answerAll(play(interview, 'go on'), nth);
  if (step.at !== 'question') return interview;
  const { type } = questionOf(setting.questionnaire, step.question);
  const move = type === 'multiple' ? [nth] : type === 'text' ? '' : nth;
  const next = play(interview, move);
  // A reply that is not taken would be given forever.
  if (keyOf(next.step) === keyOf(step)) throw new Error(`${keyOf(step)} takes no ${move}.`);
  return answerAll(next, nth);
}

/** The number of a line of the review, by the key of the step that it amends; that of what comes next is 1. */
export const lineOf = (at: Interview, key: string): number =>
  reviewLines(at).findIndex(({ step }) => step !== null && keyOf(step) === key) + 1;

/** Ends an interview that asks who takes care of the first actions: that is left for later. */
export const decidedLater = (interview: Interview): Interview =>
  interview.step.at === 'assign' ? play(interview, 2) : interview;

export const found = (file: string, { draft, setting }: Interview): FoundFile => ({
  file,
  draft,
  faults: 0,
  older: null,
  version: setting.questionnaire.version,
});

/** A French voice, in a folder where every file can be read. */
export const voice: Voice = {
  words: speak(interview, 'fr'),
  folder: '~',
  plain: false,
  unreadable: [],
  elsewhere: [],
  asRespondent: 'cap-numerique diagnose --respondent',
  asReview: 'cap-numerique diagnose --review fichier',
  check: (file) => `cap-numerique check ${file}`,
  language: 'fr',
};
