import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, run } from '../e2e/run.js';

const ORCHESTRA = readFileSync(new URL('../fixtures/check-right/orchestra.yaml', import.meta.url), 'utf8');

type Change = readonly [before: string, after: string];

/** The codes that a newer orchestra gets beside the older one, with the lines where they stand. */
function against(changes: readonly Change[], version: string): string[] {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'older.yaml'), ORCHESTRA);
  const newer = changes.reduce(
    (text, [before, after]) => {
      expect(text).toContain(before);
      return text.replace(before, after);
    },
    ORCHESTRA.replace('2.3.1', version),
  );
  writeFileSync(join(cwd, 'newer.yaml'), newer);
  const { stdout } = run(['check', 'newer.yaml', '--against', 'older.yaml', '--format', 'json'], { cwd });
  const lines = newer.split('\n');
  return JSON.parse(stdout).map(
    ({ code, line }: { code: string; line: number }) => `${code} ${lines[line - 1]?.trim().split(':')[0]}`,
  );
}

it.each<[string, string, string[], Change[]]>([
  [
    'a condition where there was none',
    '2.4.0',
    ['CN804 when'],
    [['id: welcome', 'id: welcome\n        when: { ease: 4 }']],
  ],
  [
    'the same, announced',
    '3.0.0',
    ['CN814 when'],
    [['id: welcome', 'id: welcome\n        when: { ease: 4 }']],
  ],
  ['a narrower condition', '2.4.0', ['CN804 when'], [['{ tickets: [door, online] }', '{ tickets: online }']]],
  [
    'a wider condition',
    '2.4.0',
    [],
    [['any: [{ aim: nothing-yet }, { plan: no }]', 'all: [{ aim: nothing-yet }, { plan: no }]']],
  ],
  [
    'a condition put otherwise',
    '2.4.0',
    [],
    [['{ not: { profile: school } }', '{ profile: [orchestra, ensemble, amateurs] }']],
  ],
  [
    'a condition on an option that is new',
    '2.4.0',
    [],
    [
      [
        '{ not: { any: [{ aim: nothing-yet }, { plan: no }] } }',
        '{ not: { any: [{ aim: [nothing-yet, lost] }, { plan: no }] } }',
      ],
      ['- { id: nothing-yet,', '- { id: lost, text: We lost it, value: 0 }\n          - { id: nothing-yet,'],
    ],
  ],
  ['not applicable refused', '2.4.0', ['CN804 na'], [['id: choice\n', 'id: choice\n        na: false\n']]],
  ['not applicable accepted', '2.4.0', [], [['        na: false\n', '']]],
  [
    'an option that excludes the others',
    '2.4.0',
    ['CN804 options'],
    [['text: Share it, value: 0.5', 'text: Share it, exclusive: true, value: 0.5']],
  ],
  [
    'two options that change places in all but name',
    '2.3.2',
    ['CN805 options'],
    [
      ['{ id: door, text: At the door', '{ id: door, text: Online'],
      ['{ id: online, text: Online', '{ id: online, text: At the door'],
    ],
  ],
  ['a scale turned round', '2.3.2', ['CN805 points'], [['[No, Sometimes, Yes]', '[Yes, Sometimes, No]']]],
  ['a scale in better words', '2.3.2', [], [['[No, Sometimes, Yes]', '[Never, Sometimes, Each year]']]],
  ['former ids forgotten', '2.3.1', ['CN819 format'], [['retired: [fax, minitel]\n', '']]],
  [
    'a profile gone, and what named it',
    '2.3.1',
    ['CN806 profiles'],
    [
      ['  - { id: ensemble, title: Chamber ensemble, training: opco }\n', ''],
      ['[orchestra, ensemble, school]', '[orchestra, school]'],
      ['[orchestra, ensemble], any', '[orchestra], any'],
      ['{ profile: [orchestra, ensemble] }', '{ profile: orchestra }'],
    ],
  ],
])('%s, as version %s', (_, version, codes, changes) => {
  expect(against(changes, version)).toEqual(codes);
});
