import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { validateQuestionnaire } from '../../src/model/validate-questionnaire.ts';

const read = (file: string) =>
  parse(readFileSync(new URL(`../../questionnaires/${file}`, import.meta.url), 'utf8'));

const { questionnaire, findings } = validateQuestionnaire({
  ...read('culture.yaml'),
  actions: read('culture.actions.yaml'),
});
if (!questionnaire || findings.length > 0) throw new Error(JSON.stringify(findings));

/** The package's own questionnaire, with its catalogue. */
export const culture = questionnaire;
