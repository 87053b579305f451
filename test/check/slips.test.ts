import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from '../folders.ts';
import { runHere } from './here.ts';

const ORCHESTRA = readFileSync(new URL('../fixtures/check-right/orchestra.yaml', import.meta.url), 'utf8');

// One typing mistake, one message, where it is; nothing that only follows from it.
it.each([
  ['type: yes-no', 'tpye: yes-no', 'CN102'],
  ['people: { title: People }', 'people: { titel: People }', 'CN102'],
  ['languages: [en]\n', '', 'CN101'],
  ['      - id: roles', '      -id: roles', 'CN032'],
  ['      - id: roles', '        id: roles', 'CN032'],
  ['      - id: roles', '      id: roles', 'CN032'],
  ['      - id: aim', '        id: aim', 'CN032'],
  ['      - id: roles', '      – id: roles', 'CN032'],
  ['people: { title: People }', 'people： { title: People }', 'CN022'],
  ['        type: yes-no', '        type： yes-no', 'CN022'],
  ['text: They react }', 'text: They react # or not\n            }', 'CN062'],
  ['  - id: name-roles', '    id: name-roles', 'CN032'],
  ['      - id: dream', '        id: dream', 'CN032'],
  ['  - { id: orchestra', '    { id: orchestra', 'CN032'],
  ['          - { id: door', '            { id: door', 'CN032'],
  ['  prospects:', '  tools:', 'CN010'],
  ['  people: { title', '  vision: { title', 'CN010'],
  ['        text: Is digital a burden?', '        type: scale\n        text: A burden?', 'CN010'],
  ['          all:', '          al:', 'CN118'],
  ['            - any:', '            - or:', 'CN118'],
  ['when: { not: { profile: school } }', 'when: { no: { profile: school } }', 'CN118'],
  ['board: { at-least: 3 }', 'board: { min: 3 }', 'CN102'],
  ['board: { at-least: 3 }', 'board: { from: 3 }', 'CN102'],
  ['board: { at-least: 3 }', 'board: { at-least: 4, at-most: 2 }', 'CN303'],
  ['  prospects:', '  future:', 'CN102'],
  ['  people: { title', '  human: { title', 'CN102'],
  ['title: Prospects', 'title: "Prospects', 'CN012'],
  ['people: { title: People }', 'people: { title: "People }', 'CN012'],
  ['    route: internal', '    when: { profile: school }\n    route: internal', 'CN607'],
  [
    '[aim, board, roles, ease, tickets, ticket-data',
    '[aim, board, roles, ease, listeners, ticket-data',
    'CN306',
  ],
  ['{ id: react, text: They react }', '{ id: react, text: They react, value: 0,6 }', 'CN033'],
  ['axes: { people: 0.5 }', 'axes: { people: 0,5 }', 'CN033'],
  ['axes: { engagement: 1 }', 'axes: { publics: 1, engagement: 0,5 }', 'CN033'],
  ['        type: yes-no', '      type: yes-no', 'CN014'],
  ['{ id: react, text: They react }', '{ id: react, text: They react, at times, to us }', 'CN033'],
  ['{ id: react, text: They react }', '{ id: react, text:They react }', 'CN022'],
  ['{ id: react, text: They react }', '{ id: react, text: Then : they react }', 'CN020'],
  ['when: { tickets: [door, online] }', 'when: { tickets:door }', 'CN022'],
  ['        type: yes-no', '\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0type: yes-no', 'CN011'],
  ['type: single\n        text: What do you start', 'type: scale\n        text: What do you start', 'CN117'],
  ['id: dream', 'id: ""', 'CN109'],
  ['    why: Nobody waits', 'why: Nobody waits', 'CN014'],
  ['  people: { title: People }', '  people: { title: "The "people"" }', 'CN024'],
  ['id: dream', 'id: 12', 'CN106'],
  ['    effort: 1\n    impact: 3\n', '', 'CN101'],
  ['addresses: [board]', 'addresses:\n      question: board', 'CN103'],
  ['text: By a survey }', 'text: By a survey, value: 0.5 }', 'CN415'],
  ['addresses: [board]', 'addresses: [dream]', 'CN603'],
  ['aim.unsaid: aim.', 'ami.unsaid: ami.', 'CN201'],
  ['aim.unsaid: aim.nothing-yet', 'aim.unsaid: aim.nothing', 'CN202'],
  ['aim.unsaid: aim.nothing-yet', 'aim.unsaid: roles.nothing-yet', 'CN211'],
])('says once that %j became %j', async (right, wrong, code) => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'orchestra.yaml'), ORCHESTRA.replace(right, wrong));
  const { stdout } = await runHere(['check', 'orchestra.yaml', '--format', 'json'], { cwd });
  const found = JSON.parse(stdout);
  const line = ORCHESTRA.slice(0, ORCHESTRA.indexOf(right)).split('\n').length;
  expect(found.map((one: { code: string }) => one.code)).toEqual([code]);
  // What is missing is said where its map begins.
  if (code !== 'CN101') expect(found[0].line).toBe(line);
});
