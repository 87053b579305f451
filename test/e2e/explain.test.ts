import { expect, it } from 'vitest';
import { plain } from '../plain.ts';
import { run } from './run.ts';

const explain = (id: string, lang = 'en'): string =>
  plain(
    run(['explain', id, '--questionnaire', 'test/fixtures/check-right/orchestra.yaml', '--lang', lang])
      .stdout,
  ).replace(/\s+/g, ' ');

it.each([
  [
    'aim',
    [
      'It is written (written, worth 0.7)',
      'Axis: Vision (weight 2, weighs ',
      'Vision: below level 5, unless',
    ],
  ],
  ['worry', ['1. Not at all (worth 1)', '4. Very much (worth 0)', 'Axis: People (weight 0.5, weighs ']],
  ['roles', ['yes (worth 1)', 'no (worth 0)', 'In danger: no', 'People: below level 4, unless']],
  ['visits', ['from 100 (worth 0.5)', 'from 1,000.5 (worth 1)']],
  [
    'ticket-data',
    ['Asked if: How do you sell tickets?: At the door or Online', 'Hidden by an answer, it counts as 0'],
  ],
  ['tickets', ['Asked if: not (profile: Municipal music school)', 'Online (online, worth 1)']],
  [
    'sell-online',
    [
      'Possible if: not (profile: Municipal music school)',
      'Objectives served: - Fill the seats (fill-seats)',
      'Kind: tool (tool) Effort: 2 of 3 Impact: 3 of 3',
      'When: within the year (year) How: with a specialised actor (specialised-actor)',
    ],
  ],
])('explains all that decides of %s', (id, parts) => {
  const text = explain(id);
  for (const part of parts) expect(text).toContain(part);
});

it('gives no value to what is not scored, and speaks French', () => {
  expect(explain('dream')).not.toMatch(/worth|Axis/);
  expect(explain('visits', 'fr')).toContain('(vaut 0,5)');
  expect(explain('sell-online', 'fr')).toContain('Nature : outil (tool) Effort : 2 sur 3 Effet : 3 sur 3');
});

it.each([
  ['aim', ['Tracks: short, tickets-only'], /Vision \(weight 2, weighs \d+% of the axis\)/],
  ['sell-online', ['Called for by: free, door, the wish to go further'], /Requires|After/],
  [
    'school',
    [
      'Municipal music school Courses: training through the CNFPT',
      'Questions never asked',
      'What depends on it: - What do you share online? (shared)',
      'Sell tickets online (sell-online)',
    ],
    /tickets\)/,
  ],
  ['fill-seats', ['Fill the seats Actions that serve it: -'], /\(sell-online\)/],
  ['tickets-only', ['Tickets and seats Minutes: 6 Questions: -'], /\(aim\) -/],
  ['listeners', ['Answers ticked: their number, out of all that can be ticked (share)'], /Axis/],
  ['remix', ['Answers ticked: the highest value counts (max)'], /Axis/],
  ['gates', ['- Vision: below level 3, unless', '- People: below level 4, unless'], /^Gates:/],
  [
    'vision',
    ['Vision What digital is for. Questions: -', 'Gates: - Vision: below level 3, unless'],
    /\(aim, \d+%\)/,
  ],
])('tells an author what depends on %s', (id, parts, shape) => {
  const text = explain(id);
  for (const part of parts) expect(text).toContain(part);
  expect(text).toMatch(shape);
});

it('says which part a misspelt id may name', () => {
  const { code, stderr } = run(['explain', 'vison']);
  expect(code).toBe(2);
  expect(plain(stderr)).toMatch(/dire «\svision\s»/);
});
