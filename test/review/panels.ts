import fc from 'fast-check';
import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { compare } from '../../src/review/compare.ts';
import type { Comparison } from '../../src/review/comparison.ts';
import { type Panel, panelOf } from '../../src/review/panel.ts';
import { resolveSheet } from '../../src/scoring/resolve-sheet.ts';
import { questionnaire, sheet } from '../arbitraries.ts';
import { culture } from '../content/culture.ts';
import { sheetOf } from '../sheets.ts';

/** What a radio answers: by question, the place of its sentence from 0, or no answer; the second sentence, unless told. */
export type Ranks = Readonly<Record<string, number | 'unknown' | object>>;

const asked = resolveSheet(culture, sheetOf(culture, radio('Une radio', '2026-03-02', {})))
  .cells.filter(({ state, question }) => state !== 'hidden' && question.type === 'single')
  .map(({ question }) => question);

/** The questions that a radio is asked, with sentences. */
export const askedOf = (axis: keyof (typeof asked)[number]['weights']): string[] =>
  asked.filter(({ weights }) => weights[axis] !== undefined).map(({ id }) => id);

function radio(name: string, date: string, answers: object, more: object = {}): object {
  const { structure = {}, ...others } = more as { structure?: object };
  return {
    questionnaire: 'culture@2.0.0',
    structure: { name, profile: 'radio', facts: { status: 'employer' }, ...structure },
    date,
    answers,
    ...others,
  };
}

/** The answer file of a radio. */
export function radioFile(name: string, date: string, ranks: Ranks = {}, more: object = {}): object {
  const answers = asked.map((question) => {
    const given = ranks[question.id] ?? 1;
    const option = question.type === 'single' ? question.options[Number(given)] : undefined;
    return [question.id, typeof given === 'number' ? option?.id : given];
  });
  return radio(name, date, Object.fromEntries(answers), more);
}

/** The same rank for some questions. */
export const at = <Rank>(rank: Rank, questions: readonly string[]): Record<string, Rank> =>
  Object.fromEntries(questions.map((id) => [id, rank]));

export function compared(
  of: Questionnaire,
  before: readonly AnswerSheet[],
  after: readonly AnswerSheet[],
): Comparison {
  const answered = (sheets: readonly AnswerSheet[]) => ({
    sheets: sheets.map((one) => ({ ...resolveSheet(of, one), version: of.version })),
    gone: [],
  });
  return compare(of, answered(before), answered(after), {
    earlier: null,
    boxes: null,
    isWhole: false,
    usualAccompaniment: 'collective',
  });
}

/** The review of a radio a year later. */
export const radioReview = (name: string, before: Ranks, after: Ranks, more: object = {}): Comparison =>
  compared(
    culture,
    [sheetOf(culture, radioFile(name, '2026-03-02', before))],
    [sheetOf(culture, radioFile(name, '2027-03-05', after, more))],
  );

/** A group of random structures at two dates, of a random questionnaire; names are unlike any of its words. */
export const panels = (count: {
  min: number;
  max: number;
}): fc.Arbitrary<{ panel: Panel; names: string[]; pairs: [AnswerSheet, AnswerSheet][] }> =>
  questionnaire.chain((of) =>
    fc
      .tuple(
        fc.array(
          fc.constantFrom(...of.profiles).chain(({ id }) => fc.tuple(sheet(of, id), sheet(of, id))),
          { minLength: count.min, maxLength: count.max },
        ),
        fc.nat({ max: 9 }),
        fc.nat({ max: 9 }),
      )
      .map(([pairs, before, after]) => {
        const named = (one: AnswerSheet, name: string): AnswerSheet => ({
          ...one,
          structure: { ...one.structure, id: null, name },
        });
        const nameOf = (kind: string, i: number) => `Zéphyr ${kind}${i}`;
        const alone = (kind: string, length: number) => Array.from({ length }, (_, i) => nameOf(kind, i));
        const only = { before: alone('A', before), after: alone('B', after) };
        const comparisons = pairs.map(([one, other], i) =>
          compared(of, [named(one, nameOf('S', i))], [named(other, nameOf('S', i))]),
        );
        return {
          pairs,
          panel: panelOf(of, comparisons, only),
          names: [...alone('S', pairs.length), ...only.before, ...only.after],
        };
      }),
  );
