import type { AnswerValue } from '../model/answer.ts';
import { type AnswerSheet, isAnonymous } from '../model/answer-sheet.ts';
import type { Condition } from '../model/condition.ts';
import type { Objective, Questionnaire } from '../model/questionnaire.ts';
import { sharedStructure } from '../model/structure.ts';
import { RANKED_OBJECTIVES } from '../model/thresholds.ts';
import { type Cell, STATES } from './cell.ts';
import { type ResolvedSheet, resolveSheet } from './resolve-sheet.ts';
import type { Resolved } from './resolved.ts';
import { type Truth, truthOf } from './truth.ts';

/** A structure's cells, from its respondents' sheets: each is resolved by itself, then they are merged. */
export const resolve = (
  questionnaire: Questionnaire,
  respondents: readonly AnswerSheet[],
  isWhole = true,
): Resolved =>
  mergeSheets(
    questionnaire,
    respondents.map((sheet) => resolveSheet(questionnaire, sheet)),
    isWhole,
  );

/**
 * The same of sheets that are resolved already, cell by cell. Their order changes nothing that is counted.
 * @param respondents one or more, resolved with this questionnaire.
 * @param isWhole whether nobody else's file was given: whoever answers alone has the plan, and their own words in it.
 * @throws RangeError without a sheet, or where the sheets give the structure different profiles.
 */
export function mergeSheets(
  questionnaire: Questionnaire,
  respondents: readonly ResolvedSheet[],
  isWhole = true,
): Resolved {
  const each = [...respondents].sort((a, b) => (a.sheet.file < b.sheet.file ? -1 : 1));
  const sheets = each.map(({ sheet }) => sheet);
  const [first, ...others] = sheets;
  if (!first) throw new RangeError('A structure needs at least one answer sheet.');
  if (others.some((sheet) => sheet.structure.profile !== first.structure.profile)) {
    throw new RangeError('The respondents of one structure must give it the same profile.');
  }
  const objectives = ranked(questionnaire.objectives, sheets);
  const isAlone = others.length === 0;
  const shared = sheets.map(
    (sheet) => sheet.respondent.sharesNotes || (isAlone && (isWhole || isAnonymous(sheet))),
  );
  return {
    questionnaire,
    structure: sharedStructure(
      first.structure,
      others.map(({ structure }) => structure),
    ),
    respondents: sheets.length,
    people: sheets.filter((sheet) => !isAnonymous(sheet)).length,
    date: sheets
      .map(({ date }) => date)
      .reduce((latest, date) => ((date ?? '') > (latest ?? '') ? date : latest)),
    track: sheets.every(({ track }) => track === first.track) ? first.track : null,
    objectives: objectives.slice(0, RANKED_OBJECTIVES),
    objectivesLeft: objectives.slice(RANKED_OBJECTIVES),
    cells: questionnaire.questions.map((_, i) =>
      mergeCells(
        each.map(({ cells }) => cells[i] as Cell),
        shared,
      ),
    ),
    truth: (condition) => majority(condition, each),
  };
}

/**
 * One cell out of the respondents' cells for the same question. One respondent's is itself.
 * @param shared whose own words, notes and free answers, may be told to the others; in an order that does not tell whose each is.
 */
function mergeCells(cells: Cell[], shared: readonly boolean[]): Cell {
  const [first] = cells as [Cell, ...Cell[]];
  if (cells.length === 1 && (shared[0] || !hasOwnWords(first))) return first;
  const state = STATES.find((candidate) => cells.some((cell) => cell.state === candidate)) ?? 'hidden';
  const count = (of: (cell: Cell) => number) => cells.reduce((total, cell) => total + of(cell), 0);
  // Where somebody answered, only answers count: what a question hidden elsewhere would be worth does not.
  const values = cells.filter((cell) => cell.state === state).flatMap(({ value }) => value ?? []);
  return {
    question: first.question,
    state,
    value: mean(values),
    answers: cells.flatMap(({ answers, question }, i) =>
      shared[i] || question.type !== 'text' ? answers : [],
    ),
    unknown: count(({ unknown }) => unknown),
    unanswered: count(({ unanswered }) => unanswered),
    spread: state === 'answered' && values.length > 1 ? Math.max(...values) - Math.min(...values) : 0,
    target: mean(cells.flatMap(({ target }) => target ?? [])),
    targets: cells.flatMap<AnswerValue>(({ targets }) => targets),
    notes: cells.flatMap(({ notes }, i) => (shared[i] ? notes : [])).sort(),
  };
}

const hasOwnWords = ({ question, notes, answers }: Cell): boolean =>
  notes.length > 0 || (question.type === 'text' && answers.length > 0);

/** Null of nothing. Sorted first, so that the order of the respondents does not move the last digit. */
function mean(values: number[]): number | null {
  if (values.length === 0) return null;
  return values.sort((a, b) => a - b).reduce((total, value) => total + value, 0) / values.length;
}

/** What most of the respondents for whom the condition is determined say; undetermined where they are as many. */
function majority(condition: Condition, each: ResolvedSheet[]): Truth {
  const truths = each.map(({ facts }) => truthOf(condition, facts));
  const count = (truth: Truth) => truths.filter((given) => given === truth).length;
  if (count(true) === count(false)) return null;
  return count(true) > count(false);
}

/**
 * The objectives by Borda count (J.-C. de Borda, 1781): three points for a first place, two for a second, one for
 * a third. Ties follow the questionnaire's order. All that somebody named, the first three to be kept.
 */
function ranked(objectives: Objective[], sheets: readonly AnswerSheet[]): Objective[] {
  const points = new Map<string, number>();
  for (const sheet of sheets) {
    sheet.objectives.forEach((id, place) => {
      points.set(id, (points.get(id) ?? 0) + RANKED_OBJECTIVES - place);
    });
  }
  const of = ({ id }: Objective) => points.get(id) ?? 0;
  return objectives.filter((objective) => of(objective) > 0).sort((a, b) => of(b) - of(a));
}
