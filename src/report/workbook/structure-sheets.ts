import type { MemberSummary } from '../../cohort/member.ts';
import { AREAS, AXES, type Questionnaire } from '../../model/questionnaire.ts';
import { RANKED_OBJECTIVES } from '../../model/thresholds.ts';
import { structureRow, structureTitles } from '../cohort/csv.ts';
import { questionRows, questionTitles } from '../cohort/questions-csv.ts';
import type { CohortSpeech } from '../cohort/speech.ts';
import { type Column, column, type Sheet } from './sheet.ts';

/** A structure, as the report names it. */
export interface Named {
  member: MemberSummary;
  name: string;
}

/** What a column of names or sentences takes, in characters. */
const WIDE = 40;

/** A row per structure, as in `cohort.csv`. */
export function structureSheet(
  structures: Iterable<Named>,
  questionnaire: Questionnaire,
  speech: CohortSpeech,
): Sheet {
  const { sheets, legend } = words(speech);
  const meanings = [
    ...[legend.structure, legend.id, legend.profile, legend.respondents, legend.date, legend.track],
    ...Array.from({ length: RANKED_OBJECTIVES }, () => legend.objective),
    ...AXES.flatMap(() => [legend.score, legend.level, legend.coverage]),
    ...AREAS.flatMap(() => AXES.flatMap(() => [legend.score, legend.coverage])),
    ...[legend.training, legend.trainingNeeds, legend.actions, legend.apart, legend.doubted, legend.files],
  ];
  const wide = [legend.structure, legend.trainingNeeds, legend.actions, legend.apart, legend.doubted];
  return {
    name: sheets.structures,
    columns: titled(structureTitles(questionnaire, speech), meanings, wide, legend.date),
    rows: each(structures, ({ member, name }) => [structureRow(member, name, questionnaire, speech)]),
  };
}

/** A row per structure and question, as in `questions.csv`. */
export function questionSheet(
  structures: Iterable<Named>,
  questionnaire: Questionnaire,
  speech: CohortSpeech,
): Sheet {
  const { sheets, legend } = words(speech);
  const meanings = [
    ...[legend.structure, legend.id, legend.profile, legend.area, legend.axis],
    ...AXES.map(() => legend.weight),
    ...[legend.question, legend.topic, legend.inFull, legend.sentence, legend.value, legend.wish],
    ...[legend.wishValue, legend.state, legend.voices, legend.unknown, legend.unanswered],
    ...[legend.notApplicable, legend.hidden, legend.spread],
  ];
  const wide = [legend.structure, legend.inFull, legend.sentence, legend.wish];
  return {
    name: sheets.questions,
    columns: titled(questionTitles(speech), meanings, wide),
    rows: each(structures, ({ member, name }) => questionRows(member, name, questionnaire, speech)),
  };
}

const words = ({ words: { workbook, legend } }: CohortSpeech) => ({ sheets: workbook.sheets, legend });

/** Columns whose titles another table has, in its order. */
const titled = (
  titles: readonly string[],
  meanings: readonly string[],
  wide: readonly string[],
  date?: string,
): Column[] =>
  titles.map((title, i) => {
    const meaning = meanings[i] ?? '';
    const kind = meaning === date ? 'date' : 'text';
    return column(title, meaning, wide.includes(meaning) ? WIDE : undefined, { kind });
  });

/** The rows of each item, one item after the other, as often as they are asked for. */
export const each = <T, Row>(items: Iterable<T>, rowsOf: (item: T) => Iterable<Row>): Iterable<Row> => ({
  *[Symbol.iterator]() {
    for (const item of items) yield* rowsOf(item);
  },
});
