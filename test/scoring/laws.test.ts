import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/answer.ts';
import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import { AREAS, AXES, type Questionnaire } from '../../src/model/questionnaire.ts';
import { worth } from '../../src/model/worth.ts';
import { resolve } from '../../src/scoring/resolve.ts';
import type { Resolved } from '../../src/scoring/resolved.ts';
import { score } from '../../src/scoring/score.ts';
import type { Sum } from '../../src/scoring/scores.ts';
import { answerTo, structure } from '../arbitraries.ts';
import { runs } from '../seed.ts';

const scoresOf = (questionnaire: Questionnaire, sheets: AnswerSheet[]) =>
  score(resolve(questionnaire, sheets));

const sums = (questionnaire: Questionnaire, sheets: AnswerSheet[]): Sum[] => {
  const { axes, matrix } = scoresOf(questionnaire, sheets);
  const all = [
    ...AXES.map((axis) => axes[axis]),
    ...AREAS.flatMap((area) => AXES.map((axis) => matrix[area][axis])),
  ];
  return all.filter((sum): sum is Sum => sum !== null);
};

const some = structure({ min: 1, max: 3 });
const alone = structure({ min: 1, max: 1 });
const often = { numRuns: runs(400) };

/** A sheet with one more or another answer. */
function answering(sheet: AnswerSheet, question: string, answer: Answer): AnswerSheet {
  return { ...sheet, answers: new Map(sheet.answers).set(question, answer) };
}

/** Which questions show, and what the hidden ones count for. */
const shown = ({ cells }: Resolved): string =>
  cells.map(({ state, value }) => (state === 'hidden' ? `hidden ${value}` : 'shown')).join();

describe('the scores of any structure', () => {
  it('stay within their bounds, and their range contains them', () => {
    fc.assert(
      fc.property(some, ({ questionnaire, sheets }) => {
        for (const { score: value, coverage, range } of sums(questionnaire, sheets)) {
          for (const bound of [coverage, ...range]) {
            expect(Number.isInteger(bound)).toBe(true);
            expect(bound).toBeGreaterThanOrEqual(0);
            expect(bound).toBeLessThanOrEqual(100);
          }
          expect(range[0]).toBeLessThanOrEqual(range[1]);
          if (value === null) {
            expect([coverage, range]).toEqual([0, [0, 100]]);
          } else {
            expect(value).toBeGreaterThanOrEqual(range[0]);
            expect(value).toBeLessThanOrEqual(range[1]);
          }
        }
      }),
      often,
    );
  });

  it('do not depend on the order of respondents or answers', () => {
    fc.assert(
      fc.property(some, ({ questionnaire, sheets }) => {
        const turned = [...sheets]
          .reverse()
          .map((sheet) => ({ ...sheet, answers: new Map([...sheet.answers].reverse()) }));
        const plain = JSON.stringify(scoresOf(questionnaire, sheets));
        expect(JSON.stringify(scoresOf(questionnaire, turned))).toBe(plain);
      }),
      often,
    );
  });

  it('do not fall when a better answer is given and the same questions show', () => {
    fc.assert(
      fc.property(
        alone.chain(({ questionnaire, sheets }) => {
          const [sheet] = sheets as [AnswerSheet];
          const shown = resolve(questionnaire, [sheet]).cells.filter(({ state }) => state === 'answered');
          return shown.length === 0
            ? fc.constant(null)
            : fc.constantFrom(...shown.map(({ question }) => question)).chain((question) =>
                fc.record({
                  questionnaire: fc.constant<Questionnaire>({ ...questionnaire, gates: [] }),
                  sheet: fc.constant(sheet),
                  question: fc.constant(question),
                  answer: answerTo(question),
                }),
              );
        }),
        (drawn) => {
          fc.pre(drawn !== null);
          const { questionnaire, sheet, question, answer } = drawn;
          const before = resolve(questionnaire, [sheet]);
          const after = resolve(questionnaire, [
            answering(sheet, question.id, {
              given: { kind: 'value', value: answer },
              target: null,
              note: null,
              why: null,
              before: null,
            }),
          ]);
          fc.pre(shown(before) === shown(after));
          const old = before.cells.find((cell) => cell.question.id === question.id)?.value ?? null;
          const better = worth(question, answer);
          fc.pre(old !== null && better !== null && better >= old);
          const [was, is] = [score(before), score(after)];
          for (const axis of AXES) {
            expect(is.axes[axis]?.score ?? 0).toBeGreaterThanOrEqual(was.axes[axis]?.score ?? 0);
          }
        },
      ),
      { numRuns: runs(600) },
    );
  });

  it('have a range that an answer to an open question never widens', () => {
    fc.assert(
      fc.property(
        alone.chain(({ questionnaire, sheets }) => {
          const [sheet] = sheets as [AnswerSheet];
          const open = resolve(questionnaire, [sheet]).cells.filter(
            ({ state }) => state === 'unknown' || state === 'unanswered',
          );
          return open.length === 0
            ? fc.constant(null)
            : fc
                .constantFrom(...open.map(({ question }) => question))
                .chain((question) =>
                  answerTo(question).map((answer) => ({ questionnaire, sheet, question, answer })),
                );
        }),
        (drawn) => {
          fc.pre(drawn !== null);
          const { questionnaire, sheet, question, answer } = drawn;
          const before = resolve(questionnaire, [sheet]);
          const after = resolve(questionnaire, [
            answering(sheet, question.id, {
              given: { kind: 'value', value: answer },
              target: null,
              note: null,
              why: null,
              before: null,
            }),
          ]);
          fc.pre(shown(before) === shown(after));
          const [was, is] = [score(before), score(after)];
          for (const axis of AXES) {
            const [oldLow, oldHigh] = was.axes[axis]?.range ?? [0, 100];
            const [low, high] = is.axes[axis]?.range ?? [0, 100];
            expect(low).toBeGreaterThanOrEqual(oldLow);
            expect(high).toBeLessThanOrEqual(oldHigh);
          }
        },
      ),
      { numRuns: runs(600) },
    );
  });

  it('keep the terms of the others when a question turns out not to apply', () => {
    fc.assert(
      fc.property(alone, fc.nat(), ({ questionnaire, sheets }, pick) => {
        const [sheet] = sheets as [AnswerSheet];
        const question = questionnaire.questions[pick % questionnaire.questions.length];
        fc.pre(question !== undefined);
        const after = resolve(questionnaire, [
          answering(sheet, question.id, {
            given: { kind: 'not-applicable' },
            target: null,
            note: null,
            why: null,
            before: null,
          }),
        ]);
        const before = resolve(questionnaire, [sheet]);
        const others = (of: Resolved) => ({
          ...of,
          cells: of.cells.filter((cell) => cell.question.id !== question.id),
        });
        fc.pre(shown(others(before)) === shown(others(after)));
        const terms = (of: Resolved) =>
          AXES.flatMap((axis) => score(of).axes[axis]?.terms ?? [])
            .filter((term) => term.question !== question.id)
            .map(({ question: id, weight, value }) => `${id} ${weight} ${value}`)
            .sort();
        expect(terms(after)).toEqual(terms(before));
      }),
      often,
    );
  });

  it('explain themselves: the losses are what separates the score from 100', () => {
    fc.assert(
      fc.property(some, ({ questionnaire, sheets }) => {
        const { axes } = scoresOf(questionnaire, sheets);
        for (const axis of AXES) {
          const found = axes[axis];
          if (!found) continue;
          const lost = found.terms.reduce((total, { loss }) => total + loss, 0);
          expect(Math.abs(100 - lost - found.range[0])).toBeLessThanOrEqual(0.5 + 1e-6);
          const sorted = found.terms.map(({ loss }) => loss);
          expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
        }
      }),
      often,
    );
  });
});
