import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/cohort/analyse.ts';
import { Histogram } from '../../src/cohort/distribution.ts';
import { Tally } from '../../src/cohort/tally.ts';
import { AREAS, AXES, isScored, type Question } from '../../src/model/questionnaire.ts';
import { callsFor } from '../../src/plan/need.ts';
import { runs } from '../seed.ts';
import { cohort, type Drawn } from './draw.ts';

/** Quartiles worked out from the sorted values themselves, as a spreadsheet's QUARTILE.INC does. */
function quartiles(values: number[]) {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => {
    const rank = part * (sorted.length - 1);
    const [low = 0, high = 0] = [sorted[Math.floor(rank)], sorted[Math.ceil(rank)]];
    return low * (1 - (rank % 1)) + high * (rank % 1);
  };
  return { n: sorted.length, min: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), max: at(1) };
}

const analysed = ({ questionnaire, structures }: Drawn) => {
  const tally = new Tally(questionnaire);
  for (const { member } of structures) tally.add(member);
  return analyse(tally, { minGroup: 5, share: false });
};

const holds = (law: (drawn: Drawn) => void) =>
  fc.assert(fc.property(cohort({ min: 1, max: 12 }), law), { numRuns: runs(150) });

describe('quartiles', () => {
  it('are those of the sorted values, whatever the order in which they came', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 })), (values) => {
        const histogram = new Histogram();
        for (const value of values) histogram.add(value);
        const expected = quartiles(values);
        const found = histogram.distribution();
        expect(found === null).toBe(expected === null);
        for (const key of ['n', 'min', 'q1', 'median', 'q3', 'max'] as const) {
          if (expected) expect(found?.[key]).toBeCloseTo(expected[key], 9);
        }
      }),
    );
  });

  it('of four values are the example of QUARTILE.INC', () => {
    const histogram = new Histogram();
    for (const value of [10, 20, 30, 40]) histogram.add(value);
    expect(histogram.distribution()).toEqual({ n: 4, min: 10, q1: 17.5, median: 25, q3: 32.5, max: 40 });
  });

  it('refuse what is not a score', () => {
    for (const wrong of [-1, 101, 0.5, Number.NaN])
      expect(() => new Histogram().add(wrong)).toThrow(RangeError);
  });
});

describe('the figures of any cohort', () => {
  it('are those of the documented scores of its structures', () => {
    holds((drawn) => {
      const found = analysed(drawn);
      const all = drawn.structures.map(({ plan }) => plan);
      for (const axis of AXES) {
        const its = all.flatMap(({ scores }) => scores.axes[axis] ?? []);
        const documented = its.filter(({ coverage, score }) => coverage >= 50 && score !== null);
        expect(found.axes[axis].scores).toEqual(quartiles(documented.map(({ score }) => score ?? -1)));
        expect(found.axes[axis].undocumented).toBe(its.length - documented.length);
        for (const level of [1, 2, 3, 4, 5]) {
          expect(found.axes[axis].levels?.[level - 1]).toBe(
            documented.filter((s) => s.level === level).length,
          );
        }
        for (const area of AREAS) {
          const cells = all.flatMap(({ scores }) => scores.matrix[area][axis] ?? []);
          const known = cells.filter(({ coverage, score }) => coverage >= 50 && score !== null);
          expect(found.matrix[area][axis].scores).toEqual(quartiles(known.map(({ score }) => score ?? -1)));
        }
      }
    });
  });

  it('of a profile are given from three structures, and are its own', () => {
    holds((drawn) => {
      for (const { profile, structures, axes } of analysed(drawn).profiles) {
        const its = drawn.structures.filter(({ plan }) => plan.resolved.structure.profile === profile);
        expect(structures).toBe(its.length);
        expect(axes === null).toBe(its.length < 3);
        for (const axis of AXES) {
          const scores = its.flatMap(({ plan }) => {
            const found = plan.scores.axes[axis];
            return found && found.coverage >= 50 && found.score !== null ? [found.score] : [];
          });
          if (axes) expect(axes[axis].scores).toEqual(quartiles(scores));
        }
      }
    });
  });

  it('count structures, people, objectives and the actions that three plans or more hold', () => {
    holds((drawn) => {
      const found = analysed(drawn);
      expect(found.structures).toBe(drawn.structures.length);
      expect(found.respondents).toBe(drawn.structures.flatMap(({ sheets }) => sheets).length);
      const plans = drawn.structures.map(({ plan }) => plan);
      const holders = (id: string) =>
        plans.filter(({ actions }) => actions.some(({ action }) => action.id === id));
      for (const { id } of drawn.questionnaire.actions) {
        const common = found.commonActions.find(({ action }) => action === id);
        expect(common?.structures ?? 0).toBe(holders(id).length >= 3 ? holders(id).length : 0);
        if (common) expect(common.concerned?.length).toBe(common.structures);
      }
      for (const { objective, structures } of found.objectives) {
        expect(structures).toBe(
          plans.filter(({ resolved }) => resolved.objectives.some(({ id }) => id === objective)).length,
        );
      }
      expect(found.withoutObjective).toBe(
        plans.filter(({ resolved }) => resolved.objectives.length === 0).length,
      );
    });
  });

  it('do not depend on the order of the structures', () => {
    fc.assert(
      fc.property(
        cohort({ min: 2, max: 8 }).chain((drawn) =>
          fc.tuple(
            fc.constant(drawn),
            fc.shuffledSubarray(drawn.structures, { minLength: drawn.structures.length }),
          ),
        ),
        ([drawn, structures]) => {
          expect(JSON.stringify(analysed({ ...drawn, structures }))).toBe(JSON.stringify(analysed(drawn)));
        },
      ),
      { numRuns: runs(50) },
    );
  });
});

describe('the programme of any cohort', () => {
  const themesOf = (drawn: Drawn) => analysed(drawn).programme.filter((halfDay) => halfDay.kind === 'theme');
  const endangered = (drawn: Drawn, id: string) =>
    drawn.structures.filter(({ plan }) => plan.dangers.some(({ question }) => question === id));
  const inNeed = (drawn: Drawn, id: string) =>
    drawn.structures.filter(
      (one) =>
        endangered(drawn, id).includes(one) ||
        one.plan.resolved.cells.some(
          (cell) => cell.question.id === id && cell.value !== null && callsFor(cell),
        ),
    );
  /** A danger that several structures share counts twice. */
  const weight = (drawn: Drawn, id: string) => {
    const dangers = endangered(drawn, id).length;
    return inNeed(drawn, id).length + (dangers >= 2 ? dangers : 0);
  };
  const practised = (drawn: Drawn) =>
    analysed(drawn).programme.flatMap((halfDay) =>
      halfDay.kind === 'practice' ? halfDay.questions.map(({ question }) => question) : [],
    );
  const cellOf = (question: Question) => {
    if (!isScored(question)) return null;
    const { area, weights } = question;
    const [main] = AXES.filter((axis) => weights[axis] !== undefined).sort(
      (a, b) => (weights[b] ?? 0) - (weights[a] ?? 0),
    );
    return main ? `${area} ${main}` : null;
  };
  const cells = (themes: { area: string; axis: string }[]) =>
    themes.map(({ area, axis }) => `${area} ${axis}`);

  it('has a half-day of practice and one of case studies, and five themes at most', () => {
    holds((drawn) => {
      const kinds = analysed(drawn).programme.map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'practice')).toHaveLength(1);
      expect(kinds.slice(-2)).toEqual(['cases', 'review']);
      expect(kinds.filter((kind) => kind === 'theme').length).toBeLessThanOrEqual(5);
    });
  });

  it('has a place for each danger that several structures share, and no subject twice', () => {
    holds((drawn) => {
      const subjects = [
        ...themesOf(drawn).flatMap(({ questions }) => questions.map(({ question }) => question)),
        ...practised(drawn),
      ];
      expect(new Set(subjects).size).toBe(subjects.length);
      for (const question of drawn.questionnaire.questions) {
        if (cellOf(question) !== null && endangered(drawn, question.id).length >= 2)
          expect(subjects).toContain(question.id);
      }
    });
  });

  it('has a theme of each area where a question concerns a structure and is not for practice', () => {
    holds((drawn) => {
      const themes = themesOf(drawn);
      const elsewhere = practised(drawn);
      for (const question of drawn.questionnaire.questions) {
        if (cellOf(question) === null || inNeed(drawn, question.id).length === 0) continue;
        if (elsewhere.includes(question.id)) continue;
        expect(themes.map(({ area }) => area)).toContain(question.area);
      }
    });
  });

  it('is about the questions that concern most structures, shared dangers counting twice', () => {
    holds((drawn) => {
      const themes = themesOf(drawn);
      for (const theme of themes) {
        for (const { question, inNeed: n } of theme.questions) {
          expect(n).toBe(inNeed(drawn, question).length);
        }
        // Shared by two structures, unless it is the only one of its area.
        if (themes.filter(({ area }) => area === theme.area).length > 1)
          expect(theme.questions[0]?.inNeed).toBeGreaterThanOrEqual(2);
        const concerned = new Set(theme.questions.flatMap(({ question }) => inNeed(drawn, question)));
        expect(theme.concerned?.length).toBe(concerned.size);
      }
      const elsewhere = practised(drawn);
      const shared = drawn.questionnaire.questions.filter(
        ({ id }) => inNeed(drawn, id).length >= 2 && !elsewhere.includes(id),
      );
      const sharedCells = new Set(shared.flatMap((question) => cellOf(question) ?? []));
      expect(themes.length).toBeGreaterThanOrEqual(Math.min(5, sharedCells.size));
      // Nothing left out is shared by more structures than the least of two themes of one area, whose places are free.
      const extra = themes.filter(({ area }) => themes.filter((one) => one.area === area).length > 1);
      const most = Math.max(0, ...extra.map(({ questions }) => weight(drawn, questions[0]?.question ?? '')));
      for (const question of shared) {
        const its = cellOf(question);
        if (its === null || cells(themes).includes(its) || extra.length === 0) continue;
        expect(weight(drawn, question.id)).toBeLessThanOrEqual(most);
      }
    });
  });

  it('runs through the areas in their order, practice after the tools, case studies last', () => {
    holds((drawn) => {
      const places = analysed(drawn).programme.map((halfDay) => {
        if (halfDay.kind === 'theme') return 4 * AREAS.indexOf(halfDay.area) + AXES.indexOf(halfDay.axis);
        return halfDay.kind === 'practice' ? 4 * AREAS.indexOf('tools') + 3.5 : Infinity;
      });
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });
  });
});
