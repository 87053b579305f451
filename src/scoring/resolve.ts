import type { AnswerValue } from '../model/answer.ts';
import { type AnswerSheet, isAnonymous } from '../model/answer-sheet.ts';
import type { Condition } from '../model/condition.ts';
import type { Objective, Questionnaire } from '../model/questionnaire.ts';
import { sharedStructure } from '../model/structure.ts';
import { RANKED_OBJECTIVES } from '../model/thresholds.ts';
import { sharedAssignments } from './assignments.ts';
import { type Cell, leadingState } from './cell.ts';
import { type ResolvedSheet, resolveSheet } from './resolve-sheet.ts';
import type { Resolved, Scorable } from './resolved.ts';
import { sharedStatuses } from './statuses.ts';
import { mean } from './sum.ts';
import { type Truth, truthOf } from './truth.ts';

/** A structure's cells: each respondent's sheet is resolved by itself, then they are merged. */
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
 * Merges resolved sheets, cell by cell. Their order does not change any count.
 * @param respondents one or more, resolved with this questionnaire.
 * @param isWhole whether no other file was given: a single respondent keeps their own words in the plan.
 * @throws RangeError without a sheet, or if the sheets give the structure different profiles.
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
    assignments: sharedAssignments(sheets),
    statuses: sharedStatuses(sheets),
    cells: questionnaire.questions.map((_, i) =>
      mergeCells(
        each.map(({ cells }) => cells[i] as Cell),
        shared,
      ),
    ),
    truth: (condition) => majority(condition, each),
  };
}

/** What one respondent's scores are made of. */
export const aloneOf = (questionnaire: Questionnaire, { cells, facts }: ResolvedSheet): Scorable => ({
  questionnaire,
  cells,
  truth: (condition) => truthOf(condition, facts),
});

/**
 * Merges the respondents' cells for one question; a single respondent's cell stays as it is.
 * @param shared whose notes and free texts may be shown to the others; notes are sorted, to hide whose is whose.
 */
function mergeCells(cells: Cell[], shared: readonly boolean[]): Cell {
  const [first] = cells as [Cell, ...Cell[]];
  if (cells.length === 1 && (shared[0] || !hasOwnWords(first))) return first;
  const state = leadingState(cells);
  const sumOf = (key: 'unknown' | 'unanswered' | 'notApplicable' | 'hidden') =>
    cells.reduce((total, cell) => total + cell[key], 0);
  // Once somebody answered, only answers count, not the `hidden-value` of the others.
  const values = cells.filter((cell) => cell.state === state).flatMap(({ value }) => value ?? []);
  return {
    question: first.question,
    state,
    value: meanOf(values),
    answers: cells.flatMap(({ answers, question }, i) =>
      shared[i] || question.type !== 'text' ? answers : [],
    ),
    unknown: sumOf('unknown'),
    unanswered: sumOf('unanswered'),
    notApplicable: sumOf('notApplicable'),
    hidden: sumOf('hidden'),
    spread: state === 'answered' && values.length > 1 ? Math.max(...values) - Math.min(...values) : 0,
    target: meanOf(cells.flatMap(({ target }) => target ?? [])),
    targets: cells.flatMap<AnswerValue>(({ targets }) => targets),
    notes: cells.flatMap(({ notes }, i) => (shared[i] ? notes : [])).sort(),
  };
}

const hasOwnWords = ({ question, notes, answers }: Cell): boolean =>
  notes.length > 0 || (question.type === 'text' && answers.length > 0);

const meanOf = (values: readonly number[]): number | null => (values.length === 0 ? null : mean(values));

/** The majority among the respondents for whom the condition is determined; undetermined if tied. */
function majority(condition: Condition, each: ResolvedSheet[]): Truth {
  const truths = each.map(({ facts }) => truthOf(condition, facts));
  const count = (truth: Truth) => truths.filter((other) => other === truth).length;
  if (count(true) === count(false)) return null;
  return count(true) > count(false);
}

/**
 * The named objectives by Borda count (J.-C. de Borda, 1781): three points for a first place, two for a second, one
 * for a third. Ties follow the questionnaire's order.
 */
function ranked(objectives: Objective[], sheets: readonly AnswerSheet[]): Objective[] {
  const points = new Map<string, number>();
  for (const sheet of sheets) {
    sheet.objectives.forEach((id, place) => {
      points.set(id, (points.get(id) ?? 0) + RANKED_OBJECTIVES - place);
    });
  }
  const pointsOf = ({ id }: Objective) => points.get(id) ?? 0;
  return objectives.filter((objective) => pointsOf(objective) > 0).sort((a, b) => pointsOf(b) - pointsOf(a));
}
