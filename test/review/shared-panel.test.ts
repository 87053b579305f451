import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import { AXES, byKey, type Questionnaire } from '../../src/model/questionnaire.ts';
import { panelJson } from '../../src/report/panel/json.ts';
import { panelHtml, panelMarkdown } from '../../src/report/panel/markdown.ts';
import {
  type Counts,
  FATES,
  OUTCOMES,
  type Panel,
  panelOf,
  READINGS,
  RESPONDENTS,
} from '../../src/review/panel.ts';
import { sharedPanel } from '../../src/review/shared-panel.ts';
import { LEAST_COMMON } from '../../src/review/threshold.ts';
import { truthOf } from '../../src/scoring/truth.ts';
import { culture } from '../content/culture.ts';
import { runs } from '../seed.ts';
import { sheetOf } from '../sheets.ts';
import { askedOf, at, compared, panels, radioFile, radioReview } from './panels.ts';

// Whoever reads the figures adds up and subtracts; knows how they are made; and knows how many structures there are.

/** All ways to share out some structures among kinds. */
function worlds(structures: number, kinds: number): number[][] {
  if (kinds === 1) return [[structures]];
  return Array.from({ length: structures + 1 }, (_, n) =>
    worlds(structures - n, kinds - 1).map((others) => [n, ...others]),
  ).flat();
}

const EMPTY = panelOf(culture, [], { before: [], after: [] });

/**
 * Each row that is shared; the kinds of which somebody may know who is in them; and how to share another row in its place.
 */
const ROWS: [
  string,
  readonly string[],
  readonly (readonly string[])[],
  (row: Counts<string>) => Partial<Panel>,
  (panel: Panel) => unknown,
][] = [
  [
    'who answered',
    RESPONDENTS,
    [[]],
    (row) => ({ respondents: row as Panel['respondents'] }),
    ({ respondents }) => respondents,
  ],
  [
    'an axis',
    READINGS,
    [['unasked']],
    (row) => ({ axes: { ...EMPTY.axes, vision: row as Panel['axes']['vision'] } }),
    ({ axes }) => axes.vision,
  ],
  [
    'a question',
    FATES,
    [['unasked']],
    (row) => ({
      questions: [
        { question: 'a-question', structures: row as Panel['questions'][number]['structures'], step: null },
      ],
    }),
    ({ questions }) => questions.map(({ structures }) => structures),
  ],
  [
    'an action',
    OUTCOMES,
    [['excluded'], ['excluded', 'unplanned']],
    (row) => ({
      actions: [
        { action: 'an-action', structures: row as Panel['actions'][number]['structures'], answers: null },
      ],
    }),
    ({ actions }) => actions.map(({ structures }) => structures),
  ],
];

/** Of the kinds of a row, how many structures each world has in some of them. */
const sizesOf = (possible: readonly number[][], some: readonly number[]): number[] =>
  possible.map((world) => some.reduce((sum, i) => sum + (world[i] ?? 0), 0));

/** All sets of some kinds of a row, but none and all. */
const setsOf = (kinds: readonly number[]): number[][] =>
  Array.from({ length: 2 ** kinds.length - 2 }, (_, i) => kinds.filter((_, k) => ((i + 1) >> k) & 1));

describe('what is shared of a group at two dates', () => {
  it.each(
    ROWS.flatMap(([name, kinds, known, put, of]) =>
      [3, 4].flatMap((least) =>
        known.map(
          (outside) => [name, least, outside.join(' and ') || 'nothing', kinds, outside, put, of] as const,
        ),
      ),
    ),
  )('leaves no few structures to be found in %s, with groups of %i, knowing %s', (...given) => {
    const [, least, , kinds, outside, put, of] = given;
    const inside = [...kinds.keys()].filter((i) => !outside.includes(kinds[i] ?? ''));
    const sets = setsOf(inside);
    for (let all = 1; all <= 2 * least + 3; all += 1) {
      const alike = new Map<string, number[][]>();
      for (const world of worlds(all, kinds.length)) {
        const row = byKey(kinds, (kind) => world[kinds.indexOf(kind)] ?? 0);
        const told = JSON.stringify([
          of(sharedPanel({ ...EMPTY, structures: all, ...put(row) }, least)),
          outside.map((kind) => row[kind]),
        ]);
        alike.set(told, [...(alike.get(told) ?? []), world]);
      }
      for (const [told, possible] of alike) {
        const base = sizesOf(possible, inside)[0] ?? 0;
        for (const some of base > 0 ? sets : []) {
          const sizes = sizesOf(possible, some);
          const [fewest, most] = [Math.min(...sizes), Math.max(...sizes)];
          // Of no kinds together is it known that they are some, but few; nor that they are nobody.
          const isFound = (fewest >= 1 && most < least) || most === 0;
          if (isFound)
            expect.fail(`${all}: ${told} tells ${some.map((i) => kinds[i])}: ${fewest} to ${most}`);
        }
      }
    }
  });

  it('is of enough structures, whatever is added up or subtracted, in no row of a random group', () => {
    fc.assert(
      fc.property(panels({ min: 0, max: 14 }), fc.constantFrom(3, 5), ({ panel }, least) => {
        const shared = sharedPanel(panel, least);
        for (const row of rowsOf(shared)) {
          const told = Object.values<number | null>(row).flatMap((n) => n ?? []);
          const left = told.reduce((rest, n) => rest - n, shared.structures);
          for (const count of told) expect(count).toBeGreaterThanOrEqual(least);
          if (told.length > 0) expect(left).toBeGreaterThanOrEqual(least);
        }
        for (const date of ['before', 'after'] as const) {
          const { structures, names } = shared.only[date];
          expect([names, structures === null || structures >= least]).toEqual([null, true]);
        }
        // What is a part of another row.
        expect(shared.incomparable).toBeNull();
        expect(shared.questions.map(({ step }) => step).filter((step) => step !== null)).toEqual([]);
        expect(shared.actions.map(({ answers }) => answers).filter((answers) => answers !== null)).toEqual(
          [],
        );
      }),
      { numRuns: runs(60) },
    );
  });

  it('tells of a question, or an axis, nothing that all who may have been asked can be in', () => {
    fc.assert(
      fc.property(panels({ min: 6, max: 14 }), ({ panel, pairs }) => {
        const { questionnaire } = panel;
        const shared = sharedPanel(panel, 3);
        const most = (row: Counts<string>) =>
          Object.values<number | null>(row).reduce<number>((sum, n) => sum + (n ?? 0), 3);
        for (const { question, structures } of shared.questions) {
          const asked = pairs.filter((pair) => pair.every((one) => mayAsk(questionnaire, one, question)));
          expect(most(structures)).toBeLessThanOrEqual(asked.length);
        }
        for (const axis of AXES) {
          const its = questionnaire.questions.filter(({ weights }) => weights[axis] !== undefined);
          const asked = pairs.filter(
            (pair) =>
              its.filter(({ id }) => pair.every((one) => mayAsk(questionnaire, one, id))).length >=
              LEAST_COMMON,
          );
          const row = shared.axes[axis];
          if (Object.values(row).some((n) => n !== null)) expect(most(row)).toBeLessThanOrEqual(asked.length);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('tells nothing of what towns alone are asked, where all of them may be in it, nor of what radios alone can do', () => {
    const duties = 'public-duties';
    const action = 'call-five-listeners';
    const both = (name: string, profile: string, status: string, rank: number, dropped: boolean) => {
      const structure = { profile, facts: { status } };
      const options = culture.questions.find(({ id }) => id === duties);
      const answer = (i: number) => (options?.type === 'single' ? options.options[i]?.id : undefined);
      const file = (date: string, i: number, review: object) => {
        const more = radioFile(name, date, {}, { structure, ...review }) as { answers: object };
        const answers = status === 'public' ? { ...more.answers, [duties]: answer(i) } : more.answers;
        return sheetOf(culture, { ...more, answers });
      };
      const review = dropped ? { review: { actions: { [action]: 'dropped' } } } : {};
      return compared(culture, [file('2026-03-02', 2, {})], [file('2027-03-02', rank, review)]);
    };
    const towns = (ranks: number[]) =>
      ranks.map((rank, i) => both(`Ville ${i}`, 'authority', 'public', rank, false));
    const radios = (dropped: boolean[]) =>
      dropped.map((is, i) => both(`Radio ${i}`, 'radio', 'employer', 1, is));
    const toldOf = (...all: ReturnType<typeof compared>[]) => {
      const panel = sharedPanel(panelOf(culture, all, { before: [], after: [] }), 5);
      return [
        panel.questions.find(({ question }) => question === duties)?.structures.lost ?? null,
        panel.actions.find((each) => each.action === action)?.structures.dropped ?? null,
      ];
    };
    const five = [1, 1, 1, 1, 1];
    const ten = [...five, 2, 2, 2, 2, 2];
    expect(toldOf(...towns(five), ...radios(five.map(() => true)))).toEqual([null, null]);
    expect(toldOf(...towns(ten), ...radios(five.map(() => true)))).toEqual([5, null]);
    // Of one town more, all who are not known to be in it are still too few.
    expect(toldOf(...towns([...five, 2, 2, 2, 2]), ...radios(ten.map((rank) => rank === 1)))[0]).toBeNull();
  });

  it('tells nothing of an axis on which all who are asked enough may be in it', () => {
    const up = ['A', 'B', 'C', 'D', 'E'].map((name) => radioReview(name, {}, at(2, askedOf('people'))));
    const short = ['F', 'G', 'H', 'I', 'J'];
    const toldOf = (more: object) =>
      sharedPanel(
        panelOf(culture, [...up, ...short.map((name) => radioReview(name, {}, {}, more))], {
          before: [],
          after: [],
        }),
        5,
      ).axes.people.progress;
    expect([toldOf({}), toldOf({ track: 'flash' })]).toEqual([5, null]);
  });

  it('names no structure, in no format', async () => {
    await fc.assert(
      fc.asyncProperty(panels({ min: 0, max: 8 }), async ({ panel, names }) => {
        const shared = sharedPanel(panel, 3);
        const options = { language: 'fr', least: 3, unread: null } as const;
        const texts = [
          await panelMarkdown(shared, options),
          await panelHtml(shared, options),
          JSON.stringify(panelJson(shared, 'fr')),
        ];
        for (const text of texts) for (const name of names) expect(text).not.toContain(name);
        // Not for want of names.
        const open = await panelMarkdown(panel, { ...options, least: null });
        for (const name of names) expect(open).toContain(name);
      }),
      { numRuns: runs(30) },
    );
  });

  it('has no order but that of what is told', () => {
    fc.assert(
      fc.property(panels({ min: 6, max: 12 }), ({ panel }) => {
        const shared = sharedPanel(panel, 3);
        const places = shared.actions.map(({ action, structures }) => ({
          done: structures.done ?? 0,
          at: panel.questionnaire.actions.findIndex(({ id }) => id === action),
        }));
        expect(places).toEqual([...places].sort((a, b) => b.done - a.done || a.at - b.at));
        const ids = shared.questions.map(({ question }) => question);
        expect(ids).toEqual(
          panel.questionnaire.questions.map(({ id }) => id).filter((id) => ids.includes(id)),
        );
      }),
      { numRuns: runs(40) },
    );
  });

  it('tells the year of most answers only where it is that of enough structures', () => {
    const years = { before: { year: '2026', structures: 4 }, after: { year: '2027', structures: 5 } };
    expect(sharedPanel({ ...EMPTY, structures: 9, years }, 5).years).toEqual({
      before: null,
      after: { year: '2027', structures: null },
    });
  });
});

/** Whether a question may have been asked, by what somebody knows who has no answer. */
function mayAsk(of: Questionnaire, { track, structure }: AnswerSheet, id: string): boolean {
  const its = of.tracks.find((each) => each.id === track);
  const question = of.questions.find((each) => each.id === id);
  const facts = { profile: structure.profile, answer: (fact: string) => structure.facts.get(fact) };
  return (
    (its?.questions.includes(id) ?? true) && !(question?.when && truthOf(question.when, facts) === false)
  );
}

const rowsOf = ({ respondents, axes, areas, questions, actions }: Panel): Counts<string>[] => [
  respondents,
  ...Object.values(axes),
  ...Object.values(areas),
  ...[...questions, ...actions].map(({ structures }) => structures as Counts<string>),
];
