import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from '../folders.ts';
import { runHere } from './here.ts';

const ORCHESTRA = readFileSync(new URL('../fixtures/check-right/orchestra.yaml', import.meta.url), 'utf8');

type Change = readonly [before: string, after: string];

/** Where conditions read the fact `status`. */
const READ_AS = [
  ['[{ status: public }, {'],
  ['{ status: [association'],
  ['[school, amateurs] }, { status: public }'],
] as const;

/** The codes that a newer orchestra gets beside the older one, with the lines where they stand. */
async function against(changes: readonly Change[], version: string): Promise<string[]> {
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
  const { stdout } = await runHere(['check', 'newer.yaml', '--against', 'older.yaml', '--format', 'json'], {
    cwd,
  });
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
  [
    'a fact under a new id that the file does not tell of',
    '2.4.0',
    ['CN821 version', 'CN801 facts'],
    [
      ['- id: status', '- id: standing'],
      ...READ_AS.map(([was]): Change => [was, was.replace('status', 'standing')]),
    ],
  ],
  [
    'the same, told',
    '2.4.0',
    ['CN817 renamed'],
    [
      ['- id: status', '- id: standing'],
      ['renamed: {', 'renamed: { status: standing,'],
      ...READ_AS.map(([was]): Change => [was, was.replace('status', 'standing')]),
    ],
  ],
  [
    'a fact that is retired, in a version that does not say so',
    '2.4.0',
    ['CN808 retired'],
    [
      ['retired: [', 'retired: [status, '],
      ['- id: status', '- id: seat'],
      ['your legal status', 'your seat'],
      ['your status', 'your seat'],
      ['{ id: association, text: An association', '{ id: association, text: Here'],
      ...READ_AS.map(([was]): Change => [was, was.replace('status', 'seat')]),
    ],
  ],
  [
    'a fact of another type',
    '3.0.0',
    ['CN802 - { id'],
    [
      [
        'type: number, text: How many people work for you?',
        'type: yes-no, text: How many people work for you?',
      ],
      [', min: 0, integer: true, unit: people', ''],
      ['{ people: { at-least: 1 } }', '{ people: yes }'],
    ],
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
    [['text: By a survey', 'text: By a survey, exclusive: true']],
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
  [
    'a scale in other words',
    '2.3.2',
    ['CN822 points', 'CN822 points'],
    [['[No, Sometimes, Yes]', '[Never, Sometimes, Each year]']],
  ],
  ['a scale with another accent', '2.3.2', [], [['[No, Sometimes, Yes]', '[no, Sometimes, Yes!]']]],
  [
    'an option under a new id that the file does not tell of',
    '2.4.0',
    ['CN821 version', 'CN804 options'],
    [
      ['{ id: online, text: Online', '{ id: web, text: Online'],
      ['[door, online]', '[door, web]'],
    ],
  ],
  [
    'the same, told',
    '2.4.0',
    ['CN817 renamed'],
    [
      ['{ id: online, text: Online', '{ id: web, text: Online'],
      ['[door, online]', '[door, web]'],
      ['renamed: {', 'renamed: { tickets.online: tickets.web,'],
    ],
  ],
  [
    'an option kept with another meaning',
    '2.3.2',
    ['CN822 - { id'],
    [['text: We talk about it', 'text: Our blog has followers']],
  ],
  [
    'the same, told in changed',
    '2.4.0',
    [],
    [
      ['text: We talk about it', 'text: Our blog has followers'],
      ['changed: { visits: 2.0.0 }', 'changed: { visits: 2.0.0, aim: 2.4.0 }'],
    ],
  ],
  [
    'a point kept with another meaning',
    '2.3.2',
    ['CN822 points'],
    [['Every year, At each meeting]', 'Every year, Members vote on budgets]']],
  ],
  ['another unit', '2.3.2', ['CN822 unit'], [['        unit: people', '        unit: hours']]],
  ['another unit of a fact', '2.3.2', ['CN822 - { id'], [['unit: people }', 'unit: hours }']]],
  ['another profile', '2.3.2', ['CN933 - { id'], [['Chamber ensemble', 'Festival of jazz']]],
  ['another objective', '2.3.2', ['CN933 - { id'], [['Reach younger listeners', 'Save paid hours']]],
  ['a profile better put', '2.3.2', [], [['Chamber ensemble', 'Small chamber ensemble']]],
  [
    'two options that change places, announced',
    '3.0.0',
    ['CN805 options'],
    [
      ['{ id: door, text: At the door', '{ id: door, text: Online'],
      ['{ id: online, text: Online', '{ id: online, text: At the door'],
    ],
  ],
  [
    'the same, told in changed',
    '3.0.0',
    ['CN815 options'],
    [
      ['{ id: door, text: At the door', '{ id: door, text: Online'],
      ['{ id: online, text: Online', '{ id: online, text: At the door'],
      ['changed: { visits: 2.0.0 }', 'changed: { visits: 2.0.0, tickets: 3.0.0 }'],
    ],
  ],
  [
    'a question replaced, with the same answers',
    '3.0.0',
    ['CN803 text'],
    [['text: Is there a plan for next year?', 'text: Do you sell records?']],
  ],
  [
    'the same, told in changed',
    '2.4.0',
    [],
    [
      ['text: Is there a plan for next year?', 'text: Do you sell records?'],
      ['changed: { visits: 2.0.0 }', 'changed: { visits: 2.0.0, plan: 2.4.0 }'],
    ],
  ],
  [
    'a question better put',
    '2.3.2',
    [],
    [['text: Is there a plan for next year?', 'text: Have you planned what you do next year?']],
  ],
  ['an answer better put', '2.3.2', [], [['[No, Sometimes, Yes]', '[No, Sometimes only, Yes we do]']]],
  [
    'a question under a new id, in other words',
    '2.4.0',
    ['CN801 questions'],
    [
      ['      - id: plan\n', '      - id: next-year\n'],
      ['text: Is there a plan for next year?', 'text: Is there a written plan for the next year?'],
      ['[{ aim: nothing-yet }, { plan: no }]', '[{ aim: nothing-yet }, { next-year: no }]'],
      ['[aim, plan, choice]', '[aim, next-year, choice]'],
    ],
  ],
  ['help in other words', '2.3.1', ['CN809 version'], [['Not the tools, the reason.', 'The reason.']]],
  ['evidence in other words', '2.3.1', ['CN809 version'], [['The page where it stands.', 'The page.']]],
  [
    'one more gate',
    '2.4.0',
    ['CN823 - { axis'],
    [['gates:\n', 'gates:\n  - { axis: engagement, level: 4, when: { replies: talk } }\n']],
  ],
  [
    'the same, announced',
    '3.0.0',
    ['CN825 - { axis'],
    [['gates:\n', 'gates:\n  - { axis: engagement, level: 4, when: { replies: talk } }\n']],
  ],
  ['a gate that holds lower', '2.4.0', ['CN823 - { axis'], [['vision, level: 3,', 'vision, level: 2,']]],
  [
    'a gate that fewer open',
    '2.4.0',
    ['CN823 - { axis'],
    [['{ aim: [spoken, written, reviewed] }', '{ aim: [written, reviewed] }']],
  ],
  [
    'a gate on a question under a new id that the file does not tell of',
    '2.4.0',
    ['CN821 version', 'CN801 questions'],
    [
      ['- id: roles', '- id: duties'],
      ['{ roles: yes }] }', '{ duties: yes }] }'],
      ['level: 4, when: { roles: yes }', 'level: 4, when: { duties: yes }'],
      ['board, roles', 'board, duties'],
      ['[aim, roles', '[aim, duties'],
      ['addresses: [roles', 'addresses: [duties'],
    ],
  ],
  ['a gate that holds higher', '2.4.0', [], [['people, level: 4,', 'people, level: 5,']]],
  [
    'a gate gone, in a patch',
    '2.3.2',
    ['CN809 version'],
    [['  - { axis: people, level: 4, when: { roles: yes } }\n', '']],
  ],
  ['a danger more, in a patch', '2.3.2', ['CN809 version'], [['danger: 0\n', 'danger: 0.1\n']]],
  ['a duty less sure, in a patch', '2.3.2', ['CN809 version'], [['certainty: due', 'certainty: to-check']]],
  [
    'another way to training, in a patch',
    '2.3.2',
    ['CN809 version'],
    [['title: Amateur orchestra, training: volunteers', 'title: Amateur orchestra, training: cnfpt']],
  ],
  ['an action under a new id, in a patch', '2.3.2', ['CN806 actions'], [['- id: open-talk', '- id: talk']]],
  ['the same, announced', '2.4.0', ['CN816 actions'], [['- id: open-talk', '- id: talk']]],
  ['numbers that are no longer taken', '2.4.0', ['CN804 type'], [['        max: 100', '        max: 50']]],
  [
    'two questions made one',
    '2.4.0',
    ['CN817 renamed', 'CN827 renamed', 'CN803 text', 'CN503 prospects'],
    [
      [
        '      - id: plan\n        type: yes-no\n        text: Is there a plan for next year?\n        axes: { vision: 1 }\n',
        '',
      ],
      ['renamed: {', 'renamed: { plan: roles,'],
      ['[{ aim: nothing-yet }, { plan: no }]', '[{ aim: nothing-yet }, { roles: no }]'],
      ['[aim, plan, choice]', '[aim, choice]'],
    ],
  ],
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
])('%s, as version %s', async (_, version, codes, changes) => {
  expect(await against(changes, version)).toEqual(codes);
});

it('proposes lines that, once written, say all there is to say', async () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'older.yaml'), ORCHESTRA);
  const newer = ORCHESTRA.replace('{ id: online, text: Online', '{ id: web, text: Online')
    .replace('[door, online]', '[door, web]')
    .replace('[No, Sometimes, Yes]', '[No, Sometimes, Yes, Always]')
    .replace('id: ensemble, title', 'id: chamber, title')
    .replaceAll(/(?<=\[orchestra, )ensemble/g, 'chamber');
  const found = async (text: string): Promise<{ code: string; severity: string; paste?: string[] }[]> => {
    writeFileSync(join(cwd, 'newer.yaml'), text);
    const options = ['--against', 'older.yaml', '--format', 'json'];
    return JSON.parse((await runHere(['check', 'newer.yaml', ...options], { cwd })).stdout);
  };
  const { paste = [] } = (await found(newer)).find(({ code }) => code === 'CN821') ?? {};
  expect(paste.join('\n')).toMatch(/^version: 3\.0\.0\nrenamed:\n/);
  // In place of the lists of the same name.
  const keys = paste.filter((line) => !line.startsWith(' ')).map((line) => line.split(':')[0]);
  const kept = newer.replace(/^(\w+):.*\n(?:(?: .*)?\n)*/gm, (block, key) =>
    keys.includes(key) ? '' : block,
  );
  const after = await found(`${kept}${paste.join('\n')}\n`);
  expect(after.map(({ code }) => code).sort()).toEqual(['CN815', 'CN817', 'CN817']);
});

it('tells of texts that changed in one language and not in the other', async () => {
  const cwd = emptyFolder();
  const two = readFileSync(new URL('../fixtures/check/CN701/right.yaml', import.meta.url), 'utf8');
  writeFileSync(join(cwd, 'older.yaml'), two);
  const against = async (change: (text: string) => string): Promise<string[]> => {
    const version = /^version: (\d+\.\d+)\.(\d+)$/m;
    writeFileSync(
      join(cwd, 'newer.yaml'),
      change(two).replace(version, (_, start, patch) => `version: ${start}.${Number(patch) + 1}`),
    );
    const { stdout } = await runHere(['check', 'newer.yaml', '--against', 'older.yaml', '--format', 'json'], {
      cwd,
    });
    return JSON.parse(stdout).map(({ code }: { code: string }) => code);
  };
  const [first = ''] = /(?<=text: \{ fr: )[^,]+/.exec(two) ?? [];
  const elsewhere = await against((text) =>
    text.replace(first, `Tout autre : ${first}`.replace(' :', '\u00a0:').replaceAll(': ', ' ')),
  );
  expect(elsewhere.filter((code) => code === 'CN824')).toEqual(['CN824']);
  // Another accent or space is no other sentence; nor is a text that changed in both.
  expect(await against((text) => text.replace(first, first.toUpperCase()))).toEqual([]);
});
