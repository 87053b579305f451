import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildQuestionnaire } from '../../src/model/build-questionnaire.js';

const read = (file: string) =>
  parse(readFileSync(new URL(`../../questionnaires/${file}`, import.meta.url), 'utf8'));

/** The package's own questionnaire, with its catalogue. */
export const culture = buildQuestionnaire({
  ...read('culture.yaml'),
  actions: read('culture.actions.yaml'),
});
