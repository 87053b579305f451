import type { AnswerFile } from '../../generated/answer-file.js';
import type { Answer, AnswerSheet } from '../../model/answer.js';
import type { Questionnaire } from '../../model/questionnaire.js';

/**
 * A sheet as an answer file says it, made for the questionnaire's present version: read again, it gives the same
 * sheet. Questions come in the questionnaire's order, whatever the file's.
 * @param withNotes whether the notes are in it, which are for the structure's own plan alone.
 */
export function sheetJson(sheet: AnswerSheet, questionnaire: Questionnaire, withNotes: boolean): AnswerFile {
  const { id, name, profile, training } = sheet.structure;
  const { role, age } = sheet.respondent;
  return {
    questionnaire: `${questionnaire.id}@${questionnaire.version}`,
    ...(sheet.track !== null && { track: sheet.track }),
    structure: { ...(id !== null && { id }), name, profile, ...(training !== null && { training }) },
    ...((role !== null || age !== null) && {
      respondent: { ...(role !== null && { role }), ...(age !== null && { age }) },
    }),
    ...(sheet.date !== null && { date: sheet.date }),
    ...(sheet.objectives.length > 0 && { objectives: sheet.objectives }),
    answers: Object.fromEntries(
      questionnaire.questions.flatMap(({ id: question }) => {
        const answer = sheet.answers.get(question);
        return answer ? [[question, answerJson(answer, withNotes)]] : [];
      }),
    ),
  };
}

const GIVEN = { unknown: 'unknown', 'not-applicable': 'na' } as const;

function answerJson({ given, target, note }: Answer, withNotes: boolean): AnswerFile['answers'][string] {
  const value = given === null ? null : given.kind === 'value' ? given.value : GIVEN[given.kind];
  const told = withNotes ? note : null;
  if (target === null && told === null) return value;
  return {
    ...(value !== null && { value }),
    ...(target !== null && { target }),
    ...(told !== null && { note: told }),
  };
}
