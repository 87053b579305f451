import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';
import { runHere } from './here.ts';

const fixture = (name: string) => readFileSync(join(ROOT, 'test/fixtures/check', name), 'utf8');
/** Sound but for one warning, CN602, and for one hint, CN705. */
const WARNED = fixture('CN602/wrong.yaml');
const HINTED = fixture('CN705/wrong.yaml');

function folder(files: Record<string, string>): string {
  const cwd = emptyFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  return cwd;
}

async function check(cwd: string, ...args: string[]) {
  const { code, stdout, stderr } = await runHere(['check', ...args, '--format', 'json'], { cwd });
  const told: {
    code: string;
    severity: string;
    file: string;
    line: number;
    message: string;
    hint: string;
  }[] = JSON.parse(stdout);
  return { code, told, codes: told.map((each) => each.code), stderr };
}

describe('severities in the configuration', () => {
  it.each([
    ['error', 1, 'error'],
    ['hint', 0, 'hint'],
    ['off', 0, undefined],
  ])('make a warning %s', async (severity, exit, then) => {
    const cwd = folder({
      'cap-numerique.yaml': `check: { severities: { CN602: ${severity} } }\n`,
      'sub/q.yaml': WARNED,
    });
    const { code, told } = await check(join(cwd, 'sub'), 'q.yaml');
    expect([code, told.find((each) => each.code === 'CN602')?.severity]).toEqual([exit, then]);
  });

  it.each([
    ['github', /^::error .*title=CN602/m],
    ['sarif', /"ruleId": "CN602",\s+"ruleIndex": \d+,\s+"level": "error"/],
    ['junit', /<failure type="error"/],
    ['pretty', /erreur CN602/],
  ])('are those of %s', async (format, said) => {
    const cwd = folder({
      'cap-numerique.yaml': 'check: { severities: { CN602: error } }\n',
      'q.yaml': WARNED,
    });
    const { code, stdout, stderr } = await runHere(['check', 'q.yaml', '--format', format], { cwd });
    expect([code, stdout]).toEqual([1, expect.stringMatching(said)]);
    if (format === 'pretty') expect(stderr).toContain('1 erreur');
  });
});

describe('ignores in the configuration', () => {
  const ignore = (lines: string) => `check:\n  ignores:\n    - ${lines}\n      reason: repris de 2019\n`;

  it.each([
    ['everywhere', 'codes: [CN602]', []],
    ['in a folder', 'codes: [CN602]\n      files: [old]', ['new/q.yaml']],
    ['by a pattern', 'codes: [CN602]\n      files: ["old/**"]', ['new/q.yaml']],
    ['in a file', 'codes: [CN602]\n      files: [new/q.yaml]', ['old/deep/q.yaml']],
  ])('silence %s, from any folder', async (_, lines, left) => {
    const cwd = folder({
      'cap-numerique.yaml': ignore(lines),
      'old/deep/q.yaml': WARNED.replace(/^id: .*/m, 'id: old'),
      'new/q.yaml': WARNED,
    });
    const told = (await check(cwd, '.')).told.filter(({ code }) => code === 'CN602');
    expect(told.map(({ file }) => file)).toEqual(left);
    const inside = (await check(join(cwd, 'new'), 'q.yaml')).codes.includes('CN602');
    expect(inside).toBe(left.includes('new/q.yaml'));
  });

  it.each([
    ['without a reason', 'check:\n  ignores:\n    - codes: [CN602]\n', 'CN101', 3, 'reason'],
    ['of an unknown code', ignore('codes: [CN6O2]'), 'CN068', 3, 'CN602'],
    ['of an error', ignore('codes: [CN201]'), 'CN069', 3, 'CN201'],
    ['by an unknown severity', 'check: { severities: { CN602: none } }\n', 'CN104', 1, 'off'],
    ['by a severity of an error', 'check: { severities: { CN201: warning } }\n', 'CN069', 1, 'CN201'],
    ['by a severity of an unknown code', 'check: { severities: { CN600: off } }\n', 'CN068', 1, 'CN600'],
  ])('are refused %s, at their place', async (_, config, code, line, said) => {
    const cwd = folder({ 'cap-numerique.yaml': config, 'q.yaml': WARNED });
    const { code: exit, told } = await check(cwd, 'q.yaml');
    const refused = told.find((each) => each.code === code);
    expect([exit, refused?.file, refused?.line]).toEqual([1, 'cap-numerique.yaml', line]);
    expect(`${refused?.message} ${refused?.hint}`).toContain(said);
    expect(told.map((each) => each.code)).toContain('CN602');
  });

  it('leave an error an error where it is said so', async () => {
    const cwd = folder({
      'cap-numerique.yaml': 'check: { severities: { CN201: error } }\n',
      'q.yaml': WARNED,
    });
    expect((await check(cwd, 'q.yaml')).codes).not.toContain('CN069');
  });

  it('are told where they silence nothing, once a folder is checked', async () => {
    const sound = fixture('CN602/right.yaml');
    const cwd = folder({
      'cap-numerique.yaml': `${ignore('codes: [CN602, CN806]')}    - { codes: [CN602], files: [else], reason: autre }\n    - { codes: [CN821], reason: comparé }\n`,
      'q.yaml': sound,
    });
    const { code, told } = await check(cwd, '.');
    expect([code, told.map((each) => `${each.line} ${each.code}`)]).toEqual([0, ['3 CN070']]);
    expect((await check(cwd, 'q.yaml')).codes).toEqual([]);
  });
});

describe('a baseline', () => {
  const read = (cwd: string) => readFileSync(join(cwd, 'known.json'), 'utf8');

  it('holds what is known, and tells only what is new, or gone', async () => {
    const cwd = folder({
      'cap-numerique.yaml': 'strict: true\ncheck: { baseline: known.json }\n',
      'sub/q.yaml': WARNED,
    });
    expect(await check(cwd, '.')).toMatchObject({ code: 1, codes: ['CN602', 'CN072'] });
    const update = await check(cwd, '.', '--update-baseline');
    expect(update).toMatchObject({ code: 0, codes: [] });
    expect(update.stderr).toContain('1 constat connu dans known.json');
    expect(JSON.parse(read(cwd))).toEqual({
      format: 1,
      known: { 'sub/q.yaml': { CN602: [expect.stringMatching(/^[0-9a-f]{16}:1$/)] } },
    });
    // Wherever it is started from, and whatever lines come above.
    writeFileSync(join(cwd, 'sub/q.yaml'), `# above\n\n${WARNED}`);
    expect(await check(cwd, '.')).toMatchObject({ code: 0, codes: [] });
    expect(await check(join(cwd, 'sub'), 'q.yaml')).toMatchObject({ code: 0, codes: [] });
    const before = read(cwd);
    await check(cwd, '.', '--update-baseline');
    expect(read(cwd)).toBe(before);
    // Something new is told, and only that.
    writeFileSync(join(cwd, 'sub/q.yaml'), WARNED.replace('title:', 'title: "" # '));
    expect((await check(cwd, '.')).code).toBe(1);
    // What is gone is told, and an update forgets it.
    writeFileSync(join(cwd, 'sub/q.yaml'), fixture('CN602/right.yaml'));
    expect(await check(cwd, '.')).toMatchObject({ code: 0, codes: ['CN071'] });
    await check(cwd, '.', '--update-baseline');
    expect(JSON.parse(read(cwd))).toEqual({ format: 1, known: {} });
  });

  it('keeps what it knows of files that are not checked, as long as they exist', async () => {
    const other = WARNED.replace(/^id: .*/m, 'id: other');
    const cwd = folder({ 'a.yaml': WARNED, 'b.yaml': other });
    await check(cwd, '.', '--baseline', 'known.json', '--update-baseline');
    const both = read(cwd);
    await check(cwd, 'a.yaml', '--baseline', 'known.json', '--update-baseline');
    expect(read(cwd)).toBe(both);
    expect(await check(cwd, 'a.yaml', '--baseline', 'known.json')).toMatchObject({ codes: [] });
    rmSync(join(cwd, 'b.yaml'));
    expect(await check(cwd, 'a.yaml', '--baseline', 'known.json')).toMatchObject({ codes: ['CN071'] });
    await check(cwd, 'a.yaml', '--baseline', 'known.json', '--update-baseline');
    expect(Object.keys(JSON.parse(read(cwd)).known)).toEqual(['a.yaml']);
  });

  it('keeps what it knows of a file where an error may hide it, and of what is read with it', async () => {
    const apart = WARNED.replace(/^actions:\n/m, 'actions: a.yaml\n').split('actions: a.yaml\n');
    const whole = `${apart[0]}actions: a.yaml\n`;
    const cwd = folder({
      'q.yaml': whole,
      'a.yaml': apart[1] ?? '',
      'sub/q.yaml': WARNED.replace(/^id: .*/m, 'id: other'),
    });
    const args = ['--baseline', 'known.json'];
    await check(cwd, '.', ...args, '--update-baseline');
    const all = read(cwd);
    expect(all.match(/CN602/g)).toHaveLength(2);
    for (const file of ['q.yaml', 'sub/q.yaml']) {
      const sound = readFileSync(join(cwd, file), 'utf8');
      writeFileSync(join(cwd, file), sound.replace('type: single', 'type: singel'));
      const { codes } = await check(cwd, '.', ...args);
      expect([file, codes.includes('CN105'), codes.includes('CN071')]).toEqual([file, true, false]);
      await check(cwd, '.', ...args, '--update-baseline');
      expect(read(cwd)).toBe(all);
      writeFileSync(join(cwd, file), sound);
    }
    expect(await check(cwd, '.', ...args)).toMatchObject({ code: 0, codes: [] });
  });

  it('never holds an error', async () => {
    const cwd = folder({ 'q.yaml': fixture('CN201/wrong.yaml') });
    const { code, codes } = await check(cwd, 'q.yaml', '--baseline', 'known.json', '--update-baseline');
    expect([code, codes.includes('CN201')]).toEqual([1, true]);
    expect(read(cwd)).not.toContain('CN201');
  });

  it('never replaces a file of another kind, and asks for a name', async () => {
    const cwd = folder({ 'q.yaml': WARNED, 'known.json': '{"mine": 1}' });
    const { code, codes } = await check(cwd, 'q.yaml', '--baseline', 'known.json', '--update-baseline');
    expect([code, codes.includes('CN072'), read(cwd)]).toEqual([1, true, '{"mine": 1}']);
    expect((await runHere(['check', 'q.yaml', '--update-baseline'], { cwd })).code).toBe(2);
  });

  it('says how many findings are known', async () => {
    const cwd = folder({ 'q.yaml': HINTED });
    await check(cwd, 'q.yaml', '--baseline', 'known.json', '--update-baseline');
    const { stdout, stderr } = await runHere(['check', 'q.yaml', '--baseline', 'known.json'], { cwd });
    expect([stdout, stderr]).toEqual(['', expect.stringMatching(/constats? déjà connus? : known\.json/)]);
  });
});
