import { parse } from 'yaml';
import { validateQuestionnaire } from '../../src/model/validate-questionnaire.ts';
import { read } from '../sheets.ts';

const { questionnaire, findings } = validateQuestionnaire(parse(read('test/fixtures/cohort/salle.yaml')));
if (!questionnaire) throw new Error(JSON.stringify(findings));

/** A small questionnaire with topics, facts and dangers; five sentences a question, `first` to `fifth`. */
export const salle = questionnaire;
