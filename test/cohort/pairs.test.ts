import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/cohort/member.ts';
import { pairs } from '../../src/cohort/pairs.ts';
import { AXES, type Questionnaire } from '../../src/model/questionnaire.ts';
import { callsFor } from '../../src/plan/need.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { questionnaire } from '../arbitraries.ts';
import { runs } from '../seed.ts';
import { cohort } from './draw.ts';

/** Whether one can tell the other, on a question: worked out afresh from the plans. */
function canPass(from: Plan, to: Plan, i: number): boolean {
  const [strong, weak] = [from.resolved.cells[i], to.resolved.cells[i]];
  if (!strong || !weak || strong.state !== 'answered' || weak.state !== 'answered') return false;
  const axes = AXES.filter((axis) => strong.question.weights[axis] !== undefined);
  const solid = ({ scores }: Plan) =>
    axes.length > 0 &&
    axes.every((axis) => scores.axes[axis]?.solid && (scores.axes[axis]?.coverage ?? 0) >= 50);
  return (
    solid(from) &&
    solid(to) &&
    strong.spread < 0.5 &&
    weak.spread < 0.5 &&
    (strong.value ?? 0) >= 0.75 &&
    callsFor(weak)
  );
}

/** The most givers that can be served at once where each receives at most twice: every way is tried. */
function mostGivers(receivers: number[][], left: number[], at = 0): number {
  if (at === receivers.length) return 0;
  const others = mostGivers(receivers, left, at + 1);
  return Math.max(
    others,
    ...(receivers[at] ?? []).map((to) => {
      if ((left[to] ?? 0) === 0) return 0;
      const after = left.with(to, (left[to] ?? 0) - 1);
      return 1 + mostGivers(receivers, after, at + 1);
    }),
  );
}

/** Structures that stand anyhow on five questions, so that many can tell and many are in need. */
const standing = fc
  .tuple(
    questionnaire.filter(({ questions }) => questions.length >= 5),
    cohort({ min: 1, max: 1 }),
    fc.array(
      fc.array(
        fc.record({
          value: fc.integer({ min: 0, max: 4 }).map((n) => n / 4),
          aims: fc.integer({ min: 1, max: 4 }).map((n) => n / 4),
          solid: fc.boolean(),
          apart: fc.boolean(),
        }),
        { minLength: 5, maxLength: 5 },
      ),
      { minLength: 2, maxLength: 6 },
    ),
  )
  .map(([of, { structures }, rows]) => ({
    of,
    members: rows.map(
      (row, i): Member => ({
        ...(structures[0]?.member as Member),
        key: String(i),
        stances: row.map(({ value, aims, solid, apart }) => ({
          value,
          need: (1 - value) ** 2,
          goal: aims > value ? aims : 1,
          inNeed: value <= 0.5,
          atStake: false,
          solid,
          apart,
          canTell: value >= 0.75 && solid && !apart,
        })),
      }),
    ),
  }));

const holds = (law: (members: Member[], found: ReturnType<typeof pairs>) => void) =>
  fc.assert(
    fc.property(standing, ({ of, members }) =>
      law(
        members,
        pairs({ ...of, questions: of.questions.map((one, i) => ({ ...one, id: `p${i}` })) }, members),
      ),
    ),
    { numRuns: runs(500) },
  );

describe('the pairs of any cohort', () => {
  it('join one that is strong and one in need on the same question, both on solid axes', () => {
    let some = 0;
    fc.assert(
      fc.property(cohort({ min: 2, max: 8 }), ({ questionnaire: of, structures }) => {
        // Random names may be the same: keys are what tells structures apart.
        const members = structures.map(({ member }, i) => ({ ...member, key: String(i) }));
        for (const { gives, receives, question } of pairs(of, members)) {
          some += 1;
          expect(gives).not.toBe(receives);
          const i = of.questions.findIndex(({ id }) => id === question);
          const [from, to] = [structures[Number(gives)], structures[Number(receives)]];
          expect(from && to && canPass(from.plan, to.plan, i)).toBe(true);
        }
      }),
      { numRuns: runs(400) },
    );
    expect(some).toBeGreaterThan(runs(10));
  });

  it('let each receive twice at most, from two structures, and nobody give more than twice', () => {
    holds((members, found) => {
      for (const { key } of members) {
        const from = found.filter(({ receives }) => receives === key).map(({ gives }) => gives);
        expect(from.length).toBeLessThanOrEqual(2);
        expect(new Set(from).size).toBe(from.length);
        expect(found.filter(({ gives }) => gives === key).length).toBeLessThanOrEqual(2);
      }
    });
  });

  it('serve as many givers as can be served', () => {
    holds((members, found) => {
      const receivers = members.map((from) =>
        members.flatMap((to, i) =>
          from !== to &&
          from.stances.some(({ canTell }, at) => {
            const its = to.stances[at];
            return canTell && its?.inNeed && its.solid && !its.apart;
          })
            ? [i]
            : [],
        ),
      );
      const most = mostGivers(
        receivers,
        members.map(() => 2),
      );
      expect(new Set(found.map(({ gives }) => gives)).size).toBe(most);
    });
  });

  it('leave out none that is in need while one that can tell it something has given once or not at all', () => {
    holds((members, found) => {
      for (const to of members) {
        if (found.some(({ receives }) => receives === to.key)) continue;
        for (const from of members) {
          const passes = from.stances.some(({ canTell }, at) => {
            const its = to.stances[at];
            return from !== to && canTell && its?.inNeed && its.solid && !its.apart;
          });
          const given = found.filter(({ gives }) => gives === from.key).length;
          if (passes) expect(given).toBe(2);
        }
      }
    });
  });

  it('are on the question that gains most, the first of them, no further than whoever receives wants to go', () => {
    holds((members, found) => {
      for (const { gives, receives, question, gain } of found) {
        const [from, to] = [members[Number(gives)], members[Number(receives)]];
        const gains = (to?.stances ?? []).map(({ value, goal, inNeed, solid, apart }, i) => {
          const its = from?.stances[i];
          const can = its?.canTell && inNeed && solid && !apart;
          return can ? Math.min(goal ?? 1, its.value ?? 0) - (value ?? 0) : 0;
        });
        const most = Math.max(...gains);
        expect(most).toBeGreaterThan(0);
        expect(gain).toBe(most);
        expect(question).toBe(`p${gains.indexOf(most)}`);
      }
    });
  });

  it('go to whoever gains most, one who has nobody yet before another', () => {
    const member = (key: string, ...values: number[]): Member =>
      ({
        key,
        stances: values.map((value) => ({
          ...{ value, need: (1 - value) ** 2, goal: 1, atStake: false, solid: true, apart: false },
          ...{ inNeed: value <= 0.5, canTell: value >= 0.75 },
        })),
      }) as Member;
    const of = (...members: Member[]) =>
      pairs({ questions: [{ id: 'one' }, { id: 'two' }] } as Questionnaire, members).map(
        ({ gives, receives, question, gain }) => `${gives} ${receives} ${question} ${gain}`,
      );
    // One that is strong tells whoever gains most, then the first who has nobody yet, and no third.
    expect(
      of(member('a', 1, 0.6), member('b', 0.5, 0.6), member('c', 0, 0.6), member('d', 0.25, 0.6)),
    ).toEqual(['a b one 0.5', 'a c one 1']);
    // Of two, each has its own to tell; a third makes the first receive twice.
    expect(of(member('a', 1, 0), member('b', 0, 1))).toEqual(['b a two 1', 'a b one 1']);
    expect(of(member('a', 0, 0.6), member('b', 1, 0.6), member('c', 0.75, 0.6))).toEqual([
      'b a one 1',
      'c a one 0.75',
    ]);
    // The first to come gives way to one that can tell nobody else.
    expect(
      of(
        member('a', 0, 0.6),
        member('b', 0.6, 0),
        member('c', 1, 1),
        member('d', 1, 0.6),
        member('e', 1, 0.6),
      ),
    ).toEqual(['e a one 1', 'd a one 1', 'c b two 1']);
  });
});
