import fc from 'fast-check';
import { expect, it } from 'vitest';
import { threshold } from '../../src/review/threshold.ts';
import { round } from '../../src/scoring/sum.ts';
import { runs } from '../seed.ts';
import { leastSentences, PARTS, review } from './oracle.ts';
import { compared, pair } from './pairs.ts';

it('says of two dates what an independent computation says', () => {
  fc.assert(
    fc.property(pair(), (drawn) => {
      const found = compared(drawn);
      const expected = review(drawn.questionnaire, drawn, drawn.past);
      expect({ respondents: found.respondents, people: found.people }).toEqual({
        respondents: expected.respondents,
        people: expected.people,
      });
      const lists = (all: Iterable<[string, { list: string }]>) =>
        [...all].map(([id, { list }]) => `${id} ${list}`).sort();
      expect(lists(found.questions.map((change) => [change.id, change]))).toEqual(lists(expected.questions));
      for (const change of found.questions) {
        const its = expected.questions.get(change.id);
        const inParts = (steps: number | null) => (steps === null ? null : Math.round(steps * PARTS));
        expect([change.id, inParts(change.step), inParts(change.hindsight)]).toEqual([
          change.id,
          its?.step,
          its?.hindsight,
        ]);
        for (const date of ['before', 'after', 'target'] as const) {
          near(change.values?.[date] ?? null, its?.[date] ?? null);
        }
      }
      for (const [part, movement] of Object.entries({ ...found.axes, ...found.areas })) {
        const its = expected.parts.get(part);
        if (!its) throw new RangeError(part);
        const { gained, lost, before, after, targetProgress, ...rest } = its;
        expect({
          common: movement.common,
          net: movement.net,
          hindsight: movement.hindsight?.net ?? null,
          threshold: movement.threshold,
          verdict: movement.verdict,
        }).toEqual(rest);
        near(movement.gained, gained / PARTS);
        near(movement.lost, lost / PARTS);
        near(movement.targetProgress, targetProgress);
        expect(movement.score).toEqual(
          before === null || after === null ? null : { before: round(before), after: round(after) },
        );
      }
    }),
    { numRuns: runs(2000) },
  );
});

it('has the thresholds of whole numbers, for up to fifty questions', () => {
  for (let common = 1; common <= 50; common++) {
    expect([common, threshold(common, 0.2), threshold(common, 0.3)]).toEqual([
      common,
      leastSentences(common, true),
      leastSentences(common, false),
    ]);
  }
});

function near(found: number | null, expected: number | null): void {
  if (found === null || expected === null) expect(found).toBe(expected);
  else
    expect(Math.abs(found - expected), `${found} ${expected}`).toBeLessThan(
      1e-7 * Math.max(1, Math.abs(expected)),
    );
}
