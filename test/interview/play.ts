import { begin, type FoundFile, type Interview, type Setting } from '../../src/interview/state/interview.ts';
import type { Command, Reply } from '../../src/interview/state/reply.ts';
import { questionOf } from '../../src/interview/state/situation.ts';
import { keyOf } from '../../src/interview/state/step.ts';
import { takeReply } from '../../src/interview/state/take-reply.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';

/** What a person does: a text is typed, a number picked (from 1, as on screen), several ticked, or a command. */
export type Move = number | number[] | string | { command: Command } | 'go on' | Reply;

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
  today: '2026-03-02',
  ...more,
});

const replyOf = (move: Move): Reply => {
  if (move === 'go on') return { kind: 'continue' };
  if (typeof move === 'number') return { kind: 'pick', item: move - 1 };
  if (typeof move === 'string') return { kind: 'type', text: move };
  if (Array.isArray(move)) return { kind: 'pick-several', items: move.map((n) => n - 1) };
  return 'kind' in move ? move : { kind: 'command', command: move.command };
};

/** Plays moves, one second apart. */
export function play(interview: Interview, ...moves: Move[]): Interview {
  return moves.reduce((at, move) => takeReply(at, replyOf(move), at.pace.since + 1000), interview);
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
  // A reply that is not taken would be given for ever.
  if (keyOf(next.step) === keyOf(step)) throw new Error(`${keyOf(step)} takes no ${move}.`);
  return answerAll(next, nth);
}

export const found = (file: string, { draft }: Interview): FoundFile => ({
  file,
  draft,
  faults: 0,
  older: null,
});
