import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerValue } from '../../src/model/answer.ts';
import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import {
  AREAS,
  AXES,
  type AxisId,
  type Question,
  type Questionnaire,
} from '../../src/model/questionnaire.ts';
import { worth } from '../../src/model/worth.ts';
import type { Comparison, Movement } from '../../src/review/comparison.ts';
import { OTHERS, SAME } from '../../src/review/threshold.ts';
import { culture } from '../content/culture.ts';
import { type Dice, dice, draw, pick } from '../content/respondents.ts';
import { PROFILES } from '../content/structures.ts';
import { changing, compared, signed } from './pairs.ts';

const PAIRS = process.env.FUZZ === undefined ? 300 : 10_000;
const PARTS = [...AXES, ...AREAS];

/** The answers to a question that differ in worth, from the worst: one for each of its sentences. */
function sentences(question: Question): AnswerValue[] {
  const all: AnswerValue[] =
    question.type === 'single'
      ? question.options.map(({ id }) => id)
      : question.type === 'scale'
        ? question.points.map((_, i) => i + 1)
        : question.type === 'yes-no'
          ? [false, true]
          : question.type === 'number'
            ? question.bands.map(({ from }) => from)
            : [];
  const worths = new Map(all.map((answer) => [worth(question, answer) ?? 0, answer]));
  return [...worths].sort(([a], [b]) => a - b).map(([, answer]) => answer);
}

/** The same answers, some sentences higher or lower: none where the answer is no sentence, or nothing is higher. */
function moved(of: Questionnaire, sheet: AnswerSheet, by: (question: Question) => number): AnswerSheet {
  const answers = new Map(sheet.answers);
  for (const question of of.questions) {
    const answer = answers.get(question.id);
    if (answer?.given?.kind !== 'value') continue;
    const steps = by(question);
    if (steps === 0) continue;
    const ladder = sentences(question);
    const here = worth(question, answer.given.value);
    const at = ladder.findIndex((one) => worth(question, one) === here);
    if (at < 0) continue;
    const to = ladder[at + steps] ?? ladder[at - steps] ?? ladder[at];
    if (to !== undefined) answers.set(question.id, given(to));
  }
  return { ...sheet, answers };
}

const given = (value: AnswerValue): Answer => ({
  given: { kind: 'value', value },
  target: null,
  note: null,
  why: null,
  before: null,
});

/** What the same person says another day: each answer falls on a neighbouring sentence with the same chance. */
const said = (of: Questionnaire, sheet: AnswerSheet, slip: number, random: Dice): AnswerSheet =>
  moved(of, sheet, () => (random() < slip ? (random() < 0.5 ? 1 : -1) : 0));

/** One structure's answers of two dates, by the same people, between which nothing happened, or something did. */
function review(
  of: Questionnaire,
  truths: readonly AnswerSheet[],
  { slip, areKnown, random, ...then }: Told,
): Comparison {
  const side = (sheets: readonly AnswerSheet[], date: string) =>
    sheets.map((truth, i) => ({
      version: of.version,
      sheet: {
        ...signed(said(of, truth, slip, random), areKnown ? `person-${i}` : null),
        date,
        file: `${date}-${i}.answers.yaml`,
      },
    }));
  return compared({
    questionnaire: of,
    before: side(truths, '2026-03-02'),
    after: side(then.happened ? truths.map(then.happened) : truths, '2027-03-02'),
    past: { earlier: null, gone: [], remade: new Set() },
  });
}

interface Told {
  slip: number;
  areKnown: boolean;
  random: Dice;
  happened?: (sheet: AnswerSheet) => AnswerSheet;
}

/** In percent, how often each axis and area that has a verdict has one that says that it moved. */
class Tally {
  readonly #said = new Map<string, { all: number; moved: number }>();

  add({ axes, areas }: Comparison): void {
    for (const [part, { verdict }] of Object.entries<Movement>({ ...axes, ...areas })) {
      const its = this.#said.get(part) ?? { all: 0, moved: 0 };
      this.#said.set(part, its);
      if (['progress', 'decline', 'steady'].includes(verdict)) its.all += 1;
      if (['progress', 'decline'].includes(verdict)) its.moved += 1;
    }
  }

  get shares(): [string, number][] {
    return PARTS.map((part) => {
      const { all, moved } = this.#said.get(part) ?? { all: 0, moved: 0 };
      return [part, all === 0 ? 0 : Math.round((1000 * moved) / all) / 10];
    });
  }
}

describe(`between ${PAIRS} pairs of answers between which nothing happened`, () => {
  const people = (count: number, random: Dice, track: string | null) => {
    const first = draw(culture, pick(PROFILES, random), track, random);
    const others = Array.from({ length: count - 1 }, () => ({
      ...draw(culture, first.structure.profile, track, random),
      structure: first.structure,
    }));
    return [first, ...others];
  };
  const cases = [null, 'standard'].flatMap((track) =>
    [1, 3].flatMap((count) => [true, false].map((areKnown) => ({ track, count, areKnown }))),
  );

  it.each(cases)('at most one in twenty is said to have moved: %o', ({ track, count, areKnown }) => {
    const random = dice(count);
    const tally = new Tally();
    for (let i = 0; i < PAIRS; i += 1) {
      const slip = areKnown ? SAME : OTHERS;
      tally.add(review(culture, people(count, random, track), { slip, areKnown, random }));
    }
    expect(tally.shares.filter(([, share]) => share > 5)).toEqual([]);
  });

  it('nothing is said on the shortest track', () => {
    const random = dice(5);
    for (let i = 0; i < PAIRS / 10; i += 1) {
      const { axes, areas } = review(culture, people(1, random, 'flash'), {
        slip: SAME,
        areKnown: true,
        random,
      });
      for (const { verdict } of Object.values({ ...axes, ...areas })) expect(verdict).toBe('flash');
    }
  });

  it('at most one in twenty is said to have moved, of questionnaires of any kind', () => {
    const tally = new Tally();
    const random = dice(6);
    const drawn = fc.sample(changing, { numRuns: PAIRS, seed: 6 });
    for (const of of drawn) {
      const plain = {
        ...of,
        questions: of.questions.map((question) => ({ ...question, when: null, weights: { vision: 1 } })),
      };
      const answers = plain.questions.flatMap((question): [string, Answer][] => {
        const ladder = sentences(question);
        return ladder.length === 0 ? [] : [[question.id, given(pick(ladder, random))]];
      });
      const truth = { ...draw(culture, 'company', null, random), answers: new Map(answers) };
      tally.add(review(plain, [truth], { slip: SAME, areKnown: true, random }));
    }
    expect(tally.shares.filter(([, share]) => share > 5)).toEqual([]);
  });
});

describe('a step on several questions of an axis', () => {
  /** How often, in percent, it is found, among as many questions that compare. */
  function found(on: number, among: number, axis: AxisId): number {
    const random = dice(on);
    let all = 0;
    let seen = 0;
    while (all < PAIRS) {
      const drawn = draw(culture, pick(PROFILES, random), null, random);
      const its = culture.questions.filter(
        (question) => axis in question.weights && isAnswered(question, drawn),
      );
      const could = its.filter((question) => canRise(question, drawn));
      if (could.length < on || its.length < among) continue;
      const which = new Set(could.slice(0, on));
      const others = its.filter((question) => !which.has(question)).slice(0, among - on);
      const kept = new Set([...which, ...others].map(({ id }) => id));
      const asked = { ...drawn, answers: new Map([...drawn.answers].filter(([id]) => kept.has(id))) };
      const happened = (sheet: AnswerSheet) =>
        moved(culture, sheet, (question) => (which.has(question) ? 1 : 0));
      const { axes } = review(culture, [asked], { slip: SAME, areKnown: true, random, happened });
      expect(axes[axis].common).toBe(among);
      all += 1;
      if (axes[axis].verdict === 'progress') seen += 1;
    }
    return (100 * seen) / all;
  }

  const isAnswered = ({ id, when }: Question, { answers }: AnswerSheet): boolean =>
    when === null && answers.get(id)?.given?.kind === 'value';

  const canRise = (question: Question, { answers }: AnswerSheet): boolean => {
    const answer = answers.get(question.id)?.given;
    return answer?.kind === 'value' && (worth(question, answer.value) ?? 1) < 1;
  };

  it.each(AXES)('is found nearly always on eight of eight of %s', (axis) => {
    expect(found(8, 8, axis)).toBeGreaterThanOrEqual(95);
  });

  it('is found nine times in ten on eight of eleven, which need five or six sentences', () => {
    expect(found(8, 11, 'publics')).toBeGreaterThanOrEqual(90);
  });

  it('is seldom found on four of ten: so little may be noise', () => {
    expect(found(4, 10, 'publics')).toBeLessThan(60);
  });
});

it('a reworded question never enters a verdict', () => {
  const random = dice(7);
  for (let i = 0; i < PAIRS / 10; i += 1) {
    const reworded = new Set(['written-purpose', 'backup', 'website', 'posts-converse', 'year-projects']);
    const of = { ...culture, version: '3.0.0', changed: new Map([...reworded].map((id) => [id, '3.0.0'])) };
    const truth = draw(culture, pick(PROFILES, random), null, random);
    const before = [{ version: '2.0.0', sheet: { ...truth, file: 'a' } }];
    const verdicts = (sheet: AnswerSheet) => {
      const after = [{ version: '3.0.0', sheet: { ...sheet, file: 'b' } }];
      const past = { earlier: culture, gone: [], remade: new Set<string>() };
      const { axes, areas } = compared({ questionnaire: of, before, after, past });
      return { axes, areas };
    };
    const lifted = moved(culture, truth, (question) => (reworded.has(question.id) ? 4 : 0));
    expect(verdicts(lifted)).toEqual(verdicts(truth));
  }
});
