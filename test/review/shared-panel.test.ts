import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byKey } from '../../src/model/questionnaire.ts';
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
import { culture } from '../content/culture.ts';
import { runs } from '../seed.ts';
import { panels } from './panels.ts';

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

  it('names no structure, in no format', async () => {
    await fc.assert(
      fc.asyncProperty(panels({ min: 0, max: 8 }), async ({ panel, names }) => {
        const shared = sharedPanel(panel, 3);
        const options = { language: 'fr', least: 3, isWhole: false } as const;
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

const rowsOf = ({ respondents, axes, areas, questions, actions }: Panel): Counts<string>[] => [
  respondents,
  ...Object.values(axes),
  ...Object.values(areas),
  ...[...questions, ...actions].map(({ structures }) => structures as Counts<string>),
];
