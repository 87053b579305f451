import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { validateQuestionnaire } from '../../src/model/validate-questionnaire.ts';

const read = (path: string) => parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

function whole(file: unknown): Questionnaire {
  const { questionnaire, findings } = validateQuestionnaire(file);
  if (!questionnaire || findings.length > 0) throw new Error(JSON.stringify(findings));
  return questionnaire;
}

/** Ten questions of every type, with a track and conditions. */
export const tiny = (): Questionnaire => whole(read('test/fixtures/worked-example/tiny.yaml'));

/** Four facts, one of each type, that decide which of four questions are asked. */
export const facts = (): Questionnaire => whole(read('test/fixtures/facts/facts.yaml'));

/** The questionnaire that comes with the program. */
export const culture = (): Questionnaire => {
  const file = read('questionnaires/culture.yaml');
  return whole({ ...file, actions: read(`questionnaires/${file.actions}`) });
};
