import { parse } from 'yaml';
import { readQuestionnaire } from '../../src/model/read-questionnaire.ts';
import { read } from '../sheets.ts';

const { questionnaire, findings } = readQuestionnaire(parse(read('test/fixtures/cohort/salle.yaml')));
if (!questionnaire) throw new Error(JSON.stringify(findings));

/** A small questionnaire with topics, facts and dangers; five sentences a question, `first` to `fifth`. */
export const salle = questionnaire;
