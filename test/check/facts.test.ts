import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { emptyFolder } from '../folders.ts';
import { runHere } from './here.ts';

const FACTS = `facts:
  - id: status
    type: single
    text: Quel est votre statut\u202f?
    options:
      - { id: association, text: Association }
      - { id: public, text: Établissement public, training: cnfpt }
  - { id: people, type: number, text: Combien êtes-vous\u202f?, min: 1, integer: true }
`;
const DUTIES = `duties:
  - id: register
    text: Tenir un registre des données personnelles.
    when: { people: { at-least: 2 } }
    certainty: to-check
    source: Le site de la CNIL
`;
const MINIMAL = readFileSync(
  new URL('../fixtures/check-right/minimal.yaml', import.meta.url),
  'utf8',
).replace('areas:', `${FACTS}areas:`);

type Change = readonly [before: string, after: string];

/** What `check` says of a questionnaire with facts and a duty, once changed: the codes, with the words of each line. */
async function told(changes: readonly Change[], lang = 'fr'): Promise<string[]> {
  const cwd = emptyFolder();
  const text = changes.reduce((before, [from, to]) => {
    expect(before).toContain(from);
    return before.replace(from, to);
  }, `${MINIMAL}${DUTIES}`);
  writeFileSync(join(cwd, 'facts.yaml'), text);
  const { stdout } = await runHere(['check', 'facts.yaml', '--format', 'json', '--lang', lang], { cwd });
  return JSON.parse(stdout).map(({ code, message }: Record<string, string>) => `${code} ${message}`);
}

const AIM = 'axes: { vision: 1 } }';
const when = (condition: string): Change => [AIM, `axes: { vision: 1 }, when: ${condition} }`];

it.each<[string, RegExp[], Change[]]>([
  ['as they are', [], []],
  ['a condition on what a structure says', [], [when('{ status: public }')]],
  ['a condition on what it does not say', [], [when('{ status: [public, unknown] }')]],
  ['that it says anything at all', [], [when('{ not: { status: unknown } }')]],
  ['a number, or none', [], [when('{ any: [{ people: { at-most: 3 } }, { people: unknown }] }')]],
  [
    'all that may be said, or not',
    [/^CN304 .*toujours/],
    [when('{ status: [association, public, unknown] }')],
  ],
  [
    'an option that it has not',
    [/^CN202 Le repère «\u00a0status\u00a0» n’a pas d’option «\u00a0publik/],
    [when('{ status: publik }')],
  ],
  ['not applicable', [/^CN210 «\u00a0na\u00a0» n’est pas une valeur du repère/], [when('{ status: na }')]],
  [
    'unknown, of a question',
    [/^CN210 .*une condition/],
    [['{ id: help, type: yes-no,', '{ id: help, type: yes-no, when: { aim: unknown },']],
  ],
  [
    'a number out of range',
    [/^CN210 Le repère «\u00a0people\u00a0» ne peut pas valoir 0\.5/],
    [when('{ people: 0.5 }')],
  ],
  [
    'a fact with another’s id',
    [/^CN206 .*un autre repère/],
    [
      ['{ id: people,', '{ id: status,'],
      [DUTIES, ''],
    ],
  ],
  [
    'a question with a fact’s id',
    [/^CN206 .*celui d’un repère/],
    [
      ['{ id: aim,', '{ id: people,'],
      [DUTIES, ''],
    ],
  ],
  ['a fact with a word of the format', [/^CN207 /], [['- id: status', '- id: profile']]],
  [
    'a fact in a track',
    [/^CN201 «\u00a0status\u00a0» est un repère, et non une question/],
    [
      [
        'facts:',
        'tracks:\n  - { id: flash, title: Court, minutes: 5, questions: [aim, help, site, answer, status] }\nfacts:',
      ],
    ],
  ],
  [
    'a duty with another’s id',
    [/^CN206 .*une autre obligation/],
    [[DUTIES, `${DUTIES}${DUTIES.replace('duties:\n', '').replace('registre', 'cahier')}`]],
  ],
  [
    'a duty said twice',
    [/^CN707 /],
    [
      [
        DUTIES,
        `${DUTIES}${DUTIES.replace('duties:\n', '').replace('id: register', 'id: again').replace('personnelles.', 'personnelles')}`,
      ],
    ],
  ],
  ['a duty for nobody', [/^CN303 .*rappelée/], [['at-least: 2', 'at-least: 5, at-most: 4']]],
  ['a duty on nothing', [/^CN201 /], [['when: { people:', 'when: { persons:']]],
  [
    'a fact’s scored key',
    [/^CN102 .*un repère number/],
    [['min: 1, integer: true }', 'min: 1, integer: true, axes: { vision: 1 } }']],
  ],
  ['a fact that is a scale', [/^CN105 Aucun type de repère/], [['type: number', 'type: scale']]],
  [
    'a fact with the keys of another type',
    [/^CN117 Ce repère est de type single, mais ses clés sont celles d’un repère number/],
    [['type: number', 'type: single']],
  ],
  ['a fact’s training by nobody', [/^CN104 .*cnpft/], [['training: cnfpt', 'training: cnpft']]],
])('facts and duties: %s', async (_, due, changes) => {
  const found = await told(changes);
  expect(found).toHaveLength(due.length);
  for (const [i, pattern] of due.entries()) expect(found[i]).toMatch(pattern);
});

it('says so in English too', async () => {
  expect(await told([when('{ status: publik }')], 'en')).toEqual([
    'CN202 Fact “status” has no option “publik”.',
  ]);
});

const ORCHESTRA = fileURLToPath(new URL('../fixtures/check-right/orchestra.yaml', import.meta.url));

it('a fund of other people, by what they say of themselves', async () => {
  const cwd = emptyFolder();
  const text = readFileSync(ORCHESTRA, 'utf8').replace(', { status: [association, unknown] }] }', '] }');
  writeFileSync(join(cwd, 'facts.yaml'), text);
  const { stdout } = await runHere(['check', 'facts.yaml', '--format', 'json', '--lang', 'en'], { cwd });
  const [found] = JSON.parse(stdout);
  expect(found.message).toBe(
    '“train-staff” sends to OPCO, which does not train organisations that say status: public.',
  );
});

it('explain tells of a fact, of a duty and of a danger', async () => {
  const explain = async (id: string) =>
    (await runHere(['explain', id, '--questionnaire', ORCHESTRA, '--lang', 'en'])).stdout.split('\n');
  expect(await explain('status')).toEqual(
    expect.arrayContaining([
      'A fact: it says what the organisation is, and has no score.',
      'Topic: your status',
      '  - A public body (public, training through the CNFPT)',
      '  - Find training open to all (train-others)',
      '  - Keep a register of the personal data that you hold. (register)',
    ]),
  );
  expect(await explain('register')).toEqual(
    expect.arrayContaining([
      'A duty, certain where its condition holds.',
      expect.stringMatching(/^If /),
      'Source: General Data Protection Regulation, article 30',
    ]),
  );
  expect(await explain('roles')).toEqual(
    expect.arrayContaining(['In danger: no, we don’t know', '  - Name who does what (name-roles)']),
  );
});
