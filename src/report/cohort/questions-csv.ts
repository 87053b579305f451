import type { MemberSummary } from '../../cohort/member.ts';
import { AXES, isScored, type Question, type Questionnaire } from '../../model/questionnaire.ts';
import { hasWish } from '../../plan/need.ts';
import type { Cell } from '../../scoring/cell.ts';
import { grammar } from '../../words/grammar.ts';
import { aimed, onOneLine, said } from '../answers.ts';
import { type CsvRow, csvLine, csvParts, lineOf, UTF8_MARK } from '../csv.ts';
import type { CohortSpeech } from './speech.ts';

/** The header of the table of questions, with the mark by which spreadsheets recognise UTF-8. */
export const questionsHead = (speech: CohortSpeech): string =>
  UTF8_MARK + csvLine(questionTitles(speech), speech.language);

/** A structure's lines in the table of questions. @param name as the report shows it. */
export function questionsLines(
  member: MemberSummary,
  name: string,
  questionnaire: Questionnaire,
  speech: CohortSpeech,
): string {
  const { language } = speech;
  const structure = csvParts([structureCells(member, name, speech)], language);
  const answers = answeredOf(member, questionnaire, speech);
  const parts = csvParts(
    answers.map(({ own }) => own),
    language,
  );
  return answers.map(({ its }, i) => lineOf([...structure, ...its.part, parts[i] ?? ''], language)).join('');
}

/** The titles of the columns of `questionRows`. */
export function questionTitles({ words: { csv }, axis }: CohortSpeech): string[] {
  return [
    ...[csv.name, csv.id, csv.profile, csv.area, csv.axis],
    ...AXES.map((id) => csv.weight(axis(id))),
    ...[csv.question, csv.topic, csv.inFull, csv.sentence, csv.value, csv.wish, csv.wishValue],
    ...[csv.state, csv.voices, csv.unknown, csv.unanswered, csv.notApplicable, csv.hidden, csv.spread],
  ];
}

/**
 * A structure's answers as its cohort keeps them, one row per question, in the questionnaire's order: what its people
 * chose, from the lowest sentence to the highest, and how many did not; never who, nor anyone's own words.
 */
export function questionRows(
  member: MemberSummary,
  name: string,
  questionnaire: Questionnaire,
  speech: CohortSpeech,
): CsvRow[] {
  const structure = structureCells(member, name, speech);
  return answeredOf(member, questionnaire, speech).map(({ its, own }) => [...structure, ...its.row, ...own]);
}

const structureCells = ({ id, profile }: MemberSummary, name: string, speech: CohortSpeech): CsvRow => [
  name,
  id,
  speech.profile(profile),
];

/** What the table says of a question, whoever answers it. */
interface Asked {
  question: Question;
  row: CsvRow;
  /** The same as the part of a line. */
  part: string[];
}

/** By question; once for all the structures of a cohort. */
const asking = new WeakMap<CohortSpeech, ReadonlyMap<string, Asked>>();

function askedIn(questionnaire: Questionnaire, speech: CohortSpeech): ReadonlyMap<string, Asked> {
  const known = asking.get(speech);
  if (known) return known;
  const found = new Map(
    questionnaire.questions.map((question) => {
      const row = asked(question, questionnaire, speech);
      return [question.id, { question, row, part: csvParts([row], speech.language) }];
    }),
  );
  asking.set(speech, found);
  return found;
}

/** What the table says of each question that a structure answered, and of its answers. */
function answeredOf(
  { cells }: MemberSummary,
  questionnaire: Questionnaire,
  speech: CohortSpeech,
): { its: Asked; own: CsvRow }[] {
  const all = askedIn(questionnaire, speech);
  return cells.flatMap((kept) => {
    const its = all.get(kept.question);
    return its ? { its, own: answered({ ...kept, question: its.question, notes: [] }, speech) } : [];
  });
}

function asked(question: Question, { areas }: Questionnaire, speech: CohortSpeech): CsvRow {
  const { id, area, weights } = question;
  const title = areas.find((each) => each.id === area)?.title;
  // As in the sums: a text weighs on nothing, whatever its questionnaire says.
  const own = isScored(question) ? weights : {};
  const on = AXES.filter((axis) => own[axis] !== undefined);
  return [
    title === undefined ? area : speech.say(title),
    on.map((axis) => speech.axis(axis)).join(' | '),
    ...AXES.map((axis) => own[axis] ?? null),
    id,
    question.topic === null ? null : speech.heading(id),
    speech.question(id),
  ];
}

function answered(cell: Cell, { language, say, shared: words, words: { csv } }: CohortSpeech): CsvRow {
  const spelling = { language, say, words, quote: grammar[language].quote };
  const isText = cell.question.type === 'text';
  return [
    onOneLine(said(cell, spelling), spelling),
    exact(cell.value),
    onOneLine(aimed(cell, spelling), spelling),
    exact(hasWish(cell) ? cell.target : null),
    csv.states[cell.state],
    // Whose words these were is not kept, nor how many wrote some.
    isText ? null : cell.answers.length,
    cell.unknown,
    cell.unanswered,
    cell.notApplicable,
    cell.hidden,
    cell.value !== null && cell.answers.length > 1 ? exact(cell.spread) : null,
  ];
}

/** Without what floating point adds after the twelfth digit: to hundredths, as most values are, it adds nothing. */
function exact(value: number | null): number | null {
  const isExact = value === null || Math.round(value * 100) / 100 === value;
  return isExact ? value : Number(value.toPrecision(12));
}
