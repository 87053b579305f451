import type { Answer, AnswerValue } from '../../src/model/answer.ts';
import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import { AXES, type Question, type Questionnaire } from '../../src/model/questionnaire.ts';
import { NOT_REVIEWED } from '../../src/model/reviewed.ts';

/** What a structure says of itself; what is left out, it does not say. */
export interface Situation {
  status?: string | undefined;
  people?: number | undefined;
  does?: string[] | undefined;
}

/** An answer file of a structure, with nothing answered. */
export function blank(profile: string, situation: Situation = {}): AnswerSheet {
  const facts = Object.entries(situation).filter(([, said]) => said !== undefined);
  return {
    file: 'drawn.answers.yaml',
    track: null,
    structure: {
      id: null,
      name: 'Une structure',
      profile,
      training: null,
      facts: new Map(facts as [string, AnswerValue][]),
      accompaniment: null,
    },
    respondent: { role: null, age: null, code: null, sharesNotes: false },
    date: '2026-03-02',
    objectives: [],
    answers: new Map(),
    plan: new Map(),
    review: NOT_REVIEWED,
  };
}

/** The option of a question at a rank from 0, the lowest, to 4. */
export function optionAt(question: Question, rank: number): string {
  const option = question.type === 'single' ? question.options[rank] : undefined;
  if (!option) throw new RangeError(`${question.id} has no option ${rank}`);
  return option.id;
}

export const answer = (value: string, target: string | null = null): Answer => ({
  given: { kind: 'value', value },
  target,
  note: null,
  why: null,
  before: null,
});

export const UNKNOWN: Answer = {
  given: { kind: 'unknown' },
  target: null,
  note: null,
  why: null,
  before: null,
};

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Dice = ReturnType<typeof dice>;

export const pick = <T>(list: readonly T[], random: Dice): T => list[Math.floor(random() * list.length)] as T;

/** Normal, of mean 0 and deviation 1 (G. E. P. Box and M. E. Muller, 1958). */
const normal = (random: Dice): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** The status that a structure of a profile has, of those that one meets: a town's service is always public. */
function statusOf(profile: string, random: Dice): string {
  const at = random();
  const oneOf = (...shares: [string, number][]) => shares.find(([, upTo]) => at < upTo)?.[0] ?? 'business';
  if (profile === 'authority') return 'public';
  if (profile === 'heritage') return oneOf(['public', 0.65], ['volunteers', 0.85], ['employer', 1]);
  if (profile === 'other') return oneOf(['volunteers', 0.6], ['employer', 0.9]);
  if (profile === 'company' || profile === 'radio') return oneOf(['employer', 0.6], ['volunteers', 0.93]);
  return oneOf(['employer', 0.5], ['volunteers', 0.75], ['public', 0.93]);
}

/** What such a structure says of itself; one in twenty-five says nothing. */
function situationOf(profile: string, random: Dice): Situation {
  const status = statusOf(profile, random);
  const people = Math.max(1, Math.round(Math.exp(1.2 + 0.9 * normal(random))));
  const does = [
    ...(random() < 0.4 ? ['own-tickets'] : []),
    ...(random() < 0.4 ? ['minors'] : []),
    ...(random() < 0.6 ? ['website'] : []),
  ];
  return random() < 0.04 ? {} : { status, people, does: does.length > 0 ? does : ['none'] };
}

/**
 * A structure such as one meets: at ease or not as a whole, a little more on one axis than on another, uneven from one
 * question to the next, with don't-knows (4 %), not-applicables (4 %) and open questions (2 %). Seven in ten say where
 * they want to be, on the questions where they are lowest; one in eight ranks no objective.
 */
export function draw(
  culture: Questionnaire,
  profile: string,
  track: string | null,
  random: Dice,
): AnswerSheet {
  const sheet = { ...blank(profile, situationOf(profile, random)), track };
  const ease = 0.1 + 0.65 * random();
  const leaning = new Map(AXES.map((axis) => [axis, 0.15 * normal(random)]));
  const ranks = new Map<Question, number>();
  const answers = new Map<string, Answer>();
  for (const question of culture.questions) {
    if (question.type !== 'single') continue;
    const state = random();
    if (state < 0.02) continue;
    if (state < 0.06) answers.set(question.id, UNKNOWN);
    else if (state < 0.1) answers.set(question.id, { ...UNKNOWN, given: { kind: 'not-applicable' } });
    else {
      const axis = AXES.find((id) => question.weights[id]);
      const at = ease + (axis ? (leaning.get(axis) ?? 0) : 0) + 0.2 * normal(random);
      ranks.set(question, Math.max(0, Math.min(4, Math.round(4 * at))));
    }
  }
  const wishing = random() < 0.7;
  const lowest = [...ranks].sort(([, a], [, b]) => a - b).slice(0, 5);
  for (const [question, rank] of ranks) {
    const wished =
      wishing && rank < 4 && lowest.some(([low]) => low === question) && random() < 0.7
        ? optionAt(question, Math.min(4, rank + 1 + Math.floor(2 * random())))
        : null;
    answers.set(question.id, answer(optionAt(question, rank), wished));
  }
  return { ...sheet, objectives: drawObjectives(culture, random), answers };
}

function drawObjectives({ objectives }: Questionnaire, random: Dice): string[] {
  if (random() < 0.12) return [];
  const left = objectives.map(({ id }) => id);
  return Array.from({ length: 1 + Math.floor(3 * random()) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}
