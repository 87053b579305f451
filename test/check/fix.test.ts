import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder, ROOT } from '../folders.ts';
import { runHere } from './here.ts';

const MINI = readFileSync(join(ROOT, 'test/fixtures/check/CN201/right.yaml'), 'utf8');
const SPLIT = MINI.indexOf('actions:\n');
const APART = `${MINI.slice(0, SPLIT)}actions: a.yaml\n`;
const ACTIONS = MINI.slice(SPLIT + 'actions:\n'.length);

function folder(files: Record<string, string>): string {
  const cwd = emptyFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return cwd;
}

const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8');

/** What `check --fix` makes of a questionnaire, and says of it. */
async function fixed(text: string, ...args: string[]) {
  const cwd = folder({ 'q.yaml': text });
  const { code, stderr } = await runHere(['check', 'q.yaml', '--fix', ...args], { cwd });
  return { text: read(cwd, 'q.yaml'), code, stderr };
}

/** Each has one reading, that of MINI. */
const SLIPS: [what: string, from: string, to: string][] = [
  ['a key in French', '  stakes:', '  enjeux:'],
  ['a key with a capital', 'title: Le numérique', 'Title: Le numérique'],
  ['the key of another format', 'text: Nous en parlons', 'label: Nous en parlons'],
  ['a condition of another format', 'when: { site: yes }', 'if: { site: yes }'],
  ['a type in French', 'type: scale', 'type: Échelle'],
  ['a version with leading zeros', 'version: 1.2.0', 'version: v01.2.00'],
  ['a key without its space', '{ vision: 1 }', '{ vision:1 }'],
  ['a number in quotes', '{ people: 1 }', '{ people: "1" }'],
  ['an id with a capital', 'id: purpose', 'id: Purpose'],
  ['a reference with a capital', 'addresses: [purpose', 'addresses: [Purpose'],
  ['a Cyrillic letter', 'hidden-value: 0', 'hidden-v\u0430lue: 0'],
  ['a no-break space in the indent', '  people: {', '\u00a0 people: {'],
  ['tabs', '', ''],
];

describe('check --fix of a questionnaire', () => {
  it.each(SLIPS)('puts right %s, and leaves all else', async (what, from, to) => {
    const tabs = MINI.replace(/^ +/gm, (spaces) => '\t'.repeat(spaces.length / 2));
    const wrong = what === 'tabs' ? tabs : MINI.replace(from, to);
    expect(wrong).not.toBe(MINI);
    const { text, code, stderr } = await fixed(wrong);
    expect(text).toBe(MINI);
    expect(code).toBe(0);
    expect(stderr).toContain('1 fichier corrigé.');
    // All tabs are one change.
    if (what === 'tabs') expect(stderr).toMatch(/^q\.yaml: \d+ lignes : tabulations → espaces\n1 fichier/);
  });

  it('puts a text with a colon in quotes, in French typography', async () => {
    const broken = MINI.replace('    title: Les enjeux', "    title: L'enjeu : voir loin");
    expect(parse((await fixed(broken)).text).areas.stakes.title).toBe('L’enjeu\u00a0: voir loin');
  });

  it('reads a decimal comma, in braces as elsewhere', async () => {
    const valued = (...values: string[]) =>
      ['Nous n’en parlons pas encore', 'Nous en parlons', 'C’est écrit'].reduce(
        (text, words, i) => text.replace(`${words} }`, `${words}, value: ${values[i]} }`),
        MINI.replace('hidden-value: 0', `hidden-value: ${values[1]}`),
      );
    expect((await fixed(valued('0', '0,5', '1'))).text).toBe(valued('0', '0.5', '1'));
  });

  it('leaves an id to people where another one has its plain form', async () => {
    const wrong = MINI.replace('id: ease', 'id: Purpose');
    expect((await fixed(wrong)).text).toBe(wrong);
  });

  it.each([
    ['an option that is retired', 'retired: [purpose.spoken]'],
    ['a retired id that nothing has', 'retired: [Old-Fax]'],
  ])('makes up no id for %s', async (_, line) => {
    const wrong = MINI.replace('version: 1.2.0', `version: 1.2.0\n${line}`);
    expect((await fixed(wrong)).text).toBe(wrong);
    const { stdout } = await runHere(['check', 'q.yaml'], { cwd: folder({ 'q.yaml': wrong }) });
    expect(stdout).toContain('CN106');
    expect(stdout.includes('On ne retire que des questions et des repères')).toBe(line.includes('.'));
  });

  it('leaves tabs to people where there are spaces, or a text of several lines', async () => {
    const wrong = MINI.replace('title: Les enjeux', 'title: >-\n        Les\n\t\tenjeux');
    expect((await fixed(wrong)).text).toBe(wrong);
  });

  it('puts right the actions that it names, and actions given alone', async () => {
    const wrong = ACTIONS.replace('kind: objective', 'kind: Objectif').replace('objectives:', 'objectifs:');
    for (const given of ['q.yaml', 'a.yaml', '.']) {
      const cwd = folder({ 'q.yaml': APART, 'a.yaml': wrong });
      const { code, stderr } = await runHere(['check', given, '--fix'], { cwd });
      expect([given, code, read(cwd, 'a.yaml')]).toEqual([given, 0, ACTIONS]);
      expect(read(cwd, 'q.yaml')).toBe(APART);
      expect(stderr).toContain('1 fichier corrigé.');
    }
  });
});

describe('check --fix --against', () => {
  const NEWER = MINI.replaceAll(/\bpurpose\b(?!-)/g, 'aim')
    .replace(
      '{ id: written, text: C’est écrit }',
      '{ id: drafted, text: Un brouillon existe }\n          - { id: written, text: C’est écrit }',
    )
    .replace(/ {6}- id: ease\n(?:.*\n)*?(?= {6}- id| {2}\w)/, '')
    .replace('questions: [aim, ease, ', 'questions: [aim, ')
    .replace('addresses: [aim, ease]', 'addresses: [aim]');

  it.each([
    [
      'nothing yet',
      '',
      'version: 2.0.0\nrenamed:\n  purpose: aim\nretired:\n  - ease\nchanged:\n  aim: 2.0.0\n',
    ],
    [
      'lists of lines',
      'retired:\n    - gone # once\n# since\nchanged:\n  site: 1.1.0\n',
      'version: 2.0.0\nrenamed:\n  purpose: aim\nretired:\n    - gone # once\n    - ease\n# since\nchanged:\n  site: 1.1.0\n  aim: 2.0.0\n',
    ],
    [
      'lists in brackets',
      'renamed: { old: purpose } # twice\nretired: [gone]\nchanged: {}\n',
      'version: 2.0.0\nrenamed: { old: aim, purpose: aim } # twice\nretired: [gone, ease]\nchanged: { aim: 2.0.0 }\n',
    ],
  ])('writes what changed, where there is %s', async (_, there, then) => {
    const cwd = folder({
      'old.yaml': MINI,
      'q.yaml': NEWER.replace('version: 1.2.0\n', `version: 1.2.0\n${there}`),
    });
    const args = ['check', 'q.yaml', '--against', 'old.yaml', '--fix'];
    const trial = await runHere([...args, '--dry-run'], { cwd });
    expect(read(cwd, 'q.yaml')).toContain('version: 1.2.0');
    const { stdout, stderr } = await runHere(args, { cwd });
    expect(read(cwd, 'q.yaml')).toBe(NEWER.replace('version: 1.2.0\n', then));
    expect(stdout).not.toMatch(/CN821|CN80\d/);
    for (const said of [trial.stderr, stderr]) expect(said).toContain('1.2.0 → 2.0.0');
    await runHere(args, { cwd });
    expect(read(cwd, 'q.yaml')).toBe(NEWER.replace('version: 1.2.0\n', then));
  });

  it('writes them in JSON', async () => {
    const newer = JSON.stringify(parse(NEWER), null, 2);
    const cwd = folder({ 'old.yaml': MINI, 'q.json': newer });
    await runHere(['check', 'q.json', '--against', 'old.yaml', '--fix'], { cwd });
    expect(JSON.parse(read(cwd, 'q.json'))).toEqual({
      ...JSON.parse(newer),
      version: '2.0.0',
      renamed: { purpose: 'aim' },
      retired: ['ease'],
      changed: { aim: '2.0.0' },
    });
  });

  it.each<[string, code: string, from: string, to: string]>([
    ['a sentence that says something else', 'CN822', 'text: C’est écrit', 'text: Un atelier par mois'],
    ['an answer of one word for another', 'CN822', 'text: C’est écrit', 'text: Toujours'],
    [
      'two sentences that changed places',
      'CN805',
      '{ id: spoken, text: Nous en parlons }\n          - { id: written, text: C’est écrit }',
      '{ id: spoken, text: C’est écrit }\n          - { id: written, text: Nous en parlons }',
    ],
    [
      'a sentence put in, so that others move on',
      'CN805',
      '{ id: spoken, text: Nous en parlons }\n          - { id: written, text: C’est écrit }',
      '{ id: spoken, text: Un brouillon existe }\n          - { id: written, text: Nous en parlons }\n          - { id: read, text: C’est écrit }',
    ],
  ])('leaves %s to its author', async (_, code, from, to) => {
    const newer = MINI.replace(from, to);
    expect(newer).not.toBe(MINI);
    const cwd = folder({ 'old.yaml': MINI, 'q.yaml': newer });
    const args = ['check', 'q.yaml', '--against', 'old.yaml', '--strict'];
    await runHere([...args, '--fix'], { cwd });
    const after = await runHere(args, { cwd });
    expect(after.stdout).toContain(code);
    expect(after.code).toBe(1);
    expect(read(cwd, 'q.yaml').replace(/^version: .*/m, '')).toBe(newer.replace(/^version: .*/m, ''));
  });

  it('keeps a byte order mark', async () => {
    const newer = MINI.replace('title: La vision', 'title: La grande vision');
    const cwd = folder({ 'old.yaml': MINI, 'q.yaml': `\uFEFF${newer}` });
    await runHere(['check', 'q.yaml', '--against', 'old.yaml', '--fix'], { cwd });
    expect(read(cwd, 'q.yaml')).toBe(`\uFEFF${newer.replace('1.2.0', '1.2.1')}`);
  });

  it('writes the version alone where only words changed', async () => {
    const newer = MINI.replace('title: La vision', 'title: La grande vision');
    const cwd = folder({ 'old.yaml': MINI, 'q.yaml': newer });
    await runHere(['check', 'q.yaml', '--against', 'old.yaml', '--fix'], { cwd });
    expect(read(cwd, 'q.yaml')).toBe(newer.replace('1.2.0', '1.2.1'));
  });
});

describe('check --fix of each fixture', () => {
  const FIXTURES = readdirSync(join(ROOT, 'test/fixtures/check')).filter((name) => /^CN\d+$/.test(name));
  const errorsOf = async (cwd: string) => {
    const { stdout } = await runHere(['check', 'q.yaml', '--format', 'json'], { cwd });
    return JSON.parse(stdout).filter((each: { severity: string }) => each.severity === 'error').length;
  };

  it.each(FIXTURES)('%s leaves what is sound, and has nothing left to do', async (code) => {
    for (const name of ['wrong', 'right', 'borderline']) {
      let text: string;
      try {
        text = readFileSync(join(ROOT, 'test/fixtures/check', code, `${name}.yaml`), 'utf8');
      } catch {
        continue;
      }
      const cwd = folder({ 'q.yaml': text });
      const before = await errorsOf(cwd);
      await runHere(['check', 'q.yaml', '--fix'], { cwd });
      const once = read(cwd, 'q.yaml');
      if (once === text) continue;
      expect([name, before > 0 || (await errorsOf(cwd)) === 0]).toEqual([name, true]);
      await runHere(['check', 'q.yaml', '--fix'], { cwd });
      expect([name, read(cwd, 'q.yaml')]).toEqual([name, once]);
    }
  });
});
