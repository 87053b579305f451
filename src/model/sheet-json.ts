import type { AnswerFile } from '../generated/answer-file.ts';
import type { Answer, AnswerValue, Given } from './answer.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { UNASSIGNED } from './assignment.ts';
import type { Questionnaire } from './questionnaire.ts';
import { isReview, type Reviewed } from './reviewed.ts';

/**
 * A sheet as an answer file says it, made for the questionnaire's present version: read again, it gives the same
 * sheet. Questions come in the questionnaire's order, whatever the file's.
 * @param whole whether what is for the structure alone, its notes, who does what and its respondent's code, is in it.
 */
export function sheetJson(sheet: AnswerSheet, questionnaire: Questionnaire, whole: boolean): AnswerFile {
  const { role, age } = sheet.respondent;
  const code = whole ? sheet.respondent.code : null;
  const sharesNotes = whole && sheet.respondent.sharesNotes;
  return {
    questionnaire: `${questionnaire.id}@${questionnaire.version}`,
    ...(sheet.track !== null && { track: sheet.track }),
    structure: structureJson(sheet),
    ...((role !== null || age !== null || code !== null || sharesNotes) && {
      respondent: {
        ...(role !== null && { role }),
        ...(age !== null && { age }),
        ...(code !== null && { code }),
        ...(sharesNotes && { notes: 'shared' as const }),
      },
    }),
    ...(sheet.date !== null && { date: sheet.date }),
    ...(sheet.objectives.length > 0 && { objectives: [...sheet.objectives] }),
    answers: answersJson(sheet, questionnaire, whole),
    ...(whole && sheet.plan.size > 0 && { plan: planJson(sheet) }),
    ...(whole && isReview(sheet.review) && { review: reviewJson(sheet.review) }),
  };
}

/** The structure, as an answer file names it. */
export function structureJson({ structure }: AnswerSheet): AnswerFile['structure'] {
  const { id, name, profile, training, facts, accompaniment } = structure;
  return {
    ...(id !== null && { id }),
    name,
    profile,
    ...(training !== null && { training }),
    ...(facts.size > 0 && { facts: Object.fromEntries(facts) }),
    ...(accompaniment !== null && { accompaniment }),
  };
}

/** What became of an earlier plan, as an answer file says it. */
const reviewJson = ({ date, actions, indicators }: Reviewed): NonNullable<AnswerFile['review']> => ({
  ...(date !== null && { date }),
  ...(actions.size > 0 && { actions: Object.fromEntries(actions) }),
  ...(indicators.size > 0 && { indicators: Object.fromEntries(indicators) }),
});

/**
 * Whether a sheet holds what is for the structure alone: notes, who does what, what became of its plan, or a
 * respondent's code.
 */
export function isPrivate({ answers, respondent, plan, review }: AnswerSheet): boolean {
  if (respondent.code !== null || plan.size > 0 || isReview(review)) return true;
  for (const { note } of answers.values()) if (note !== null) return true;
  return false;
}

/** Who does what, as an answer file says it. */
export const planJson = ({ plan }: Pick<AnswerSheet, 'plan'>): NonNullable<AnswerFile['plan']> =>
  Object.fromEntries(
    [...plan].map(([id, { who, by }]) => [id, { ...(who !== null && { who }), ...(by !== null && { by }) }]),
  );

function answersJson({ answers }: AnswerSheet, { questions }: Questionnaire, withNotes: boolean) {
  const said: AnswerFile['answers'] = {};
  for (const { id } of questions) {
    const answer = answers.get(id);
    if (answer) said[id] = answerJson(answer, withNotes);
  }
  return said;
}

const GIVEN = { unknown: 'unknown', 'not-applicable': 'na' } as const;

function answerJson(
  { given, target, note, why, before }: Answer,
  withNotes: boolean,
): AnswerFile['answers'][string] {
  const value = given === null ? null : given.kind === 'value' ? given.value : GIVEN[given.kind];
  const told = withNotes ? note : null;
  if (target === null && told === null && why === null && before === null) return value;
  return {
    ...(value !== null && { value }),
    ...(target !== null && { target }),
    ...(told !== null && { note: told }),
    ...(why !== null && { why }),
    ...(before !== null && { before }),
  };
}

/**
 * The sheet that `sheetJson` was made of. It was found sound when it was read, and is not examined again.
 * @param file the name of its file.
 */
export function sheetOf(said: AnswerFile, questionnaire: Questionnaire, file: string): AnswerSheet {
  const answers = new Map<string, Answer>();
  for (const { id, type } of questionnaire.questions) {
    // Every object has a `constructor` that nobody answered.
    const answer = Object.hasOwn(said.answers, id) ? said.answers[id] : undefined;
    if (answer !== undefined) answers.set(id, answerOf(answer, type === 'text'));
  }
  const { id = null, name, profile, training = null, accompaniment = null } = said.structure;
  const facts = new Map(Object.entries(said.structure.facts ?? {})) as AnswerSheet['structure']['facts'];
  return {
    file,
    track: said.track ?? null,
    structure: { id, name, profile, training, facts, accompaniment },
    respondent: {
      role: said.respondent?.role ?? null,
      age: said.respondent?.age ?? null,
      code: said.respondent?.code ?? null,
      sharesNotes: said.respondent?.notes === 'shared',
    },
    date: said.date ?? null,
    objectives: said.objectives ?? [],
    answers,
    plan: new Map(Object.entries(said.plan ?? {}).map(([id, entry]) => [id, { ...UNASSIGNED, ...entry }])),
    review: reviewOf(said.review),
  };
}

const reviewOf = (said: AnswerFile['review']): Reviewed => ({
  date: said?.date ?? null,
  actions: new Map(Object.entries(said?.actions ?? {})) as Reviewed['actions'],
  indicators: new Map(Object.entries(said?.indicators ?? {})) as Reviewed['indicators'],
});

type LongAnswer = Extract<AnswerFile['answers'][string], { target?: unknown }>;

function answerOf(answer: AnswerFile['answers'][string], isText: boolean): Answer {
  const isLong = typeof answer === 'object' && answer !== null && !Array.isArray(answer);
  const long: LongAnswer = isLong ? answer : { value: answer };
  const { value = null, target = null, note = null, why = null, before = null } = long;
  return {
    given: value === null ? null : givenOf(value as AnswerValue, isText),
    target: target as AnswerValue | null,
    note,
    why,
    before: before as AnswerValue | null,
  };
}

function givenOf(value: AnswerValue, isText: boolean): Given {
  if (!isText && value === 'unknown') return { kind: 'unknown' };
  if (!isText && value === 'na') return { kind: 'not-applicable' };
  return { kind: 'value', value };
}
