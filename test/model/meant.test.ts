import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rendered } from '../../src/diagnostics/render/rendered.ts';
import { validateAnswers } from '../../src/model/validate-answers.ts';
import { validateQuestionnaire } from '../../src/model/validate-questionnaire.ts';

const TINY = readFileSync(new URL('../fixtures/worked-example/tiny.yaml', import.meta.url), 'utf8');
const { questionnaire } = validateQuestionnaire(parse(TINY));

/** The hint of the one thing that is said of a file. */
function hint(file: object): string {
  const { findings } = validateAnswers(
    { questionnaire: 'tiny@1.0.0', structure: { name: 'A', profile: 'company' }, answers: {}, ...file },
    questionnaire,
    'a.yaml',
  );
  const [first, ...others] = findings;
  if (!first || others.length > 0) throw new Error(JSON.stringify(findings));
  return rendered({ ...first, file: 'a.yaml', range: null } as never, 'fr').fix.replaceAll(
    /[\u00A0\u202F]/g,
    ' ',
  );
}

test.each([
  ['ticketing', 'N/A', 'Écrivez na.'],
  ['ticketing', 'NA', 'Écrivez na.'],
  ['ticketing', 'sans objet', 'Écrivez na.'],
  ['ticketing', 'Unknown', 'Écrivez unknown.'],
  ['ticketing', 'unknwon', 'Écrivez unknown.'],
  ['ticketing', 'ne sait pas', 'Écrivez unknown.'],
  ['ticketing', 'NSP', 'Écrivez unknown.'],
  ['ticketing', '?', 'Écrivez unknown.'],
  ['ticketing', ['counter'], 'Écrivez counter, sans crochets.'],
  ['ticketing', 'Counter', 'Vouliez-vous dire « counter » ?'],
  ['ticketing', 'Au guichet seulement', 'Écrivez counter.'],
  ['ticketing', 'guichets', 'Ses options : none, counter, online.'],
  ['shared-tools', ['na'], 'Écrivez na, sans crochets.'],
  ['shared-tools', 'calendar', 'Écrivez [calendar].'],
  ['shared-tools', 'calendar, files', 'Écrivez [calendar, files].'],
  ['ease', '2', 'Écrivez 2, sans guillemets.'],
  ['ease', '２', 'Écrivez 2.'],
  ['ease', 'Plutôt non', 'Écrivez 2.'],
  ['ease', '9', 'Écrivez un nombre entier de 1 à 5, ou unknown si personne ne sait.'],
  ['newsletter-count', '12 lettres', 'Écrivez 12.'],
  ['newsletter-count', 'n/a', 'Écrivez na.'],
  ['ticketing-data', 'vrai', 'Écrivez oui.'],
  ['ticketing-data', 'faux', 'Écrivez non.'],
  ['ticketing-data', ['oui'], 'Écrivez oui, sans crochets.'],
  ['ticketing-data', 1, 'Écrivez oui.'],
  ['dream', 12, 'Écrivez "12".'],
])('%s: %j, said %s', (id, value, expected) => {
  expect(hint({ answers: { [id]: value } })).toBe(expected);
});

test('a target is never the word of an answer that is none', () => {
  expect(hint({ answers: { ease: { target: 'N/A' } } })).toBe(
    'Écrivez un nombre entier de 1 à 5, ou unknown si personne ne sait.',
  );
});

test.each([
  ['compagnie', 'company'],
  ['Radio associative', 'radio'],
  ['Compagny', 'company'],
  ['service culturel', 'authority'],
])('the profile %j is %s', (profile, meant) => {
  expect(hint({ structure: { name: 'A', profile } })).toBe(`Vouliez-vous dire « ${meant} » ?`);
});

test.each([
  [{ accompaniment: 'collectif' }, 'collective'],
  [{ accompaniment: 'aucun' }, 'none'],
  [{ training: 'Bénévoles' }, 'volunteers'],
])('%j is the word %s', (said, meant) => {
  const expected = `Vouliez-vous dire « ${meant} » ?`;
  expect(hint({ structure: { name: 'A', profile: 'radio', ...said } })).toContain(expected);
});

test.each([
  ['05/03/2026', '2026-03-05'],
  ['5 mars 2026', '2026-03-05'],
  ['1er août 2026', '2026-08-01'],
  ['March 5, 2026', '2026-03-05'],
  ['2026/03/05', '2026-03-05'],
  ['2026-3-5', '2026-03-05'],
  ['05.03.26', '2026-03-05'],
  ['12/25/2026', '2026-12-25'],
  [20260305, '2026-03-05'],
])('the day %j is %s', (date, meant) => {
  expect(hint({ date })).toBe(`Écrivez ${meant} : l’année, le mois et le jour.`);
});

test.each(['2026-02-30', '31/02/2026', 'hier', '1/2/3/4'])('%j is no day', (date) => {
  expect(hint({ date })).toBe('Écrivez l’année, le mois et le jour, comme 2026-03-02.');
});
