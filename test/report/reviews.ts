import { parse } from 'yaml';
import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { STATUSES, WHYS } from '../../src/model/reviewed.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import type { Answered } from '../../src/review/answered.ts';
import { compare } from '../../src/review/compare.ts';
import type { Comparison } from '../../src/review/comparison.ts';
import type { PlanBox } from '../../src/review/deeds.ts';
import { resolveSheet } from '../../src/scoring/resolve-sheet.ts';
import { culture } from '../content/culture.ts';
import { type Dice, draw, pick } from '../content/respondents.ts';
import { read, sheetOf } from '../sheets.ts';

const answered = (
  questionnaire: Questionnaire,
  sheets: readonly AnswerSheet[],
  gone: string[] = [],
): Answered => ({
  sheets: sheets.map((sheet) => ({
    ...resolveSheet(questionnaire, sheet),
    version: questionnaire.version,
  })),
  gone,
});

const OPTIONS = { earlier: null, isWhole: true, usualAccompaniment: 'none' } as const;

/** A structure's sheets of two dates, compared. @param gone questions that only the earlier ones answer. */
export const reviewOf = (
  questionnaire: Questionnaire,
  before: readonly AnswerSheet[],
  after: readonly AnswerSheet[],
  boxes: readonly PlanBox[] | null = null,
  gone: string[] = [],
): Comparison =>
  compare(questionnaire, answered(questionnaire, before, gone), answered(questionnaire, after), {
    ...OPTIONS,
    boxes,
  });

/** Answer files of two dates, compared. */
export const reviewFor = (questionnaire: Questionnaire, before: object[], after: object[]): Comparison => {
  const sheets = (files: object[], date: string) =>
    files.map((file, i) => sheetOf(questionnaire, file, `${date}-${i}.answers.yaml`));
  return reviewOf(questionnaire, sheets(before, 'before'), sheets(after, 'after'));
};

/** The radio of the examples, a year apart. */
export const radio = (): Comparison => {
  const file = (year: number): object =>
    parse(read(`examples/bilan/radio-pointe-aux-vents-${year}.answers.yaml`));
  return reviewFor(culture, [file(2026)], [file(2027)]);
};

/** Two dates such as one meets: the same people or others, much moved or little, with or without what they say of it. */
export function drawnReview(random: Dice): Comparison {
  const profile = pick(culture.profiles, random).id;
  const [people, isSame] = [pick([1, 1, 2, 3], random), random() < 0.7];
  const [change, telling] = [random(), random() < 0.7];
  const sheetsOf = (date: string, as: string) =>
    Array.from({ length: people }, (_, i): AnswerSheet => {
      const sheet = draw(culture, profile, pick([null, null, 'standard', 'flash'], random), random);
      const respondent = { ...sheet.respondent, code: people > 1 || isSame ? `${as}${i}` : null };
      return { ...sheet, date, respondent, file: `${date}-${i}.answers.yaml` };
    });
  const before = sheetsOf('2026-03-02', 'p');
  const again = sheetsOf('2027-03-02', isSame ? 'p' : 'q').map((sheet, i): AnswerSheet => {
    const answers = new Map(sheet.answers);
    for (const [id, answer] of before[i]?.answers ?? []) {
      const other = answers.get(id);
      if (!other || random() > change) answers.set(id, answer);
      else if (telling) {
        const value = answer.given?.kind === 'value' ? answer.given.value : null;
        const isHindsight = random() < 0.3;
        answers.set(id, { ...other, why: pick(WHYS, random), before: isHindsight ? value : null });
      }
    }
    return { ...sheet, answers };
  });
  const planned = makePlan(culture, answered(culture, before).sheets, OPTIONS).actions;
  const actions = new Map(
    planned.flatMap(({ action }) => (random() < 0.7 ? [[action.id, pick(STATUSES, random)] as const] : [])),
  );
  const indicators = new Map([...actions.keys()].map((id) => [id, 'Relevé en mars : deux sur trois.']));
  const review = { date: '2026-03-02', actions, indicators };
  const after = telling ? again.map((sheet) => ({ ...sheet, review })) : again;
  return reviewOf(culture, before, after);
}
