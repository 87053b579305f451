import { parse } from 'yaml';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { validateQuestionnaire } from '../../src/model/validate-questionnaire.ts';
import { resolve } from '../../src/scoring/resolve.ts';
import { score } from '../../src/scoring/score.ts';
import { read, sheetOf } from '../sheets.ts';

const TINY = parse(read('test/fixtures/worked-example/tiny.yaml'));

/** A yes-no question on the axis of publics, unless more is said of it. */
export const yesNo = (id: string, more: object = {}) => ({
  id,
  type: 'yes-no',
  text: id,
  axes: { publics: 1 },
  ...more,
});

/** The questionnaire of the worked example, with these questions for all that is scored. */
export function asking(questions: object[], more: object = {}): Questionnaire {
  const silent = (id: string) => ({ title: id, questions: [{ id, type: 'text', text: id }] });
  const areas = { stakes: silent('one'), tools: { title: 'two', questions }, prospects: silent('three') };
  const { questionnaire, findings } = validateQuestionnaire({
    ...TINY,
    ...{ areas, tracks: [], gates: [], actions: [] },
    ...more,
  });
  if (!questionnaire) throw new Error(JSON.stringify(findings));
  return questionnaire;
}

/** A structure's cells, from the answers of each of its respondents. */
export const resolved = (
  questionnaire: Questionnaire,
  ...respondents: { structure?: object; respondent?: object; answers: object; date?: string }[]
) =>
  resolve(
    questionnaire,
    respondents.map((respondent, i) =>
      sheetOf(
        questionnaire,
        { structure: { name: 'A', profile: 'radio' }, ...respondent },
        `${i}.answers.yaml`,
      ),
    ),
  );

export const publics = (questionnaire: Questionnaire, answers: object) =>
  score(resolved(questionnaire, { answers })).axes.publics;
