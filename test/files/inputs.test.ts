import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { inputs } from '../../src/files/inputs.ts';

const DECOMPOSED = 'l’e\u0301te\u0301';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'inputs-'));
  for (const file of [
    'rep (2026)/a (1).yaml',
    'rep [1]/a.yaml',
    'rep {a,b}/a.yaml',
    '!rep/a.yaml',
    'a+b/@(x).yaml',
    '"q"/a.yaml',
    `${DECOMPOSED}/re\u0301.yaml`,
    'x/a.yaml',
    'x/[b].yaml',
    'x/!c.yaml',
    'x/y/a.yaml',
    'x/node_modules/a.yaml',
    'x/.hidden/a.yaml',
  ]) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), '');
  }
  symlinkSync('nowhere', join(cwd, 'x/dead.yaml'));
  symlinkSync('x/y', join(cwd, 'link'));
});

const found = async (...given: string[]): Promise<string[]> => {
  const all: string[] = [];
  for await (const { file, named, refusal } of inputs(given, cwd)) {
    all.push(`${file}${named ? ' (named)' : ''}${refusal ? ` ${refusal.code}` : ''}`);
  }
  return all.sort();
};

describe('a pattern', () => {
  const IN_X = ['x/!c.yaml', 'x/[b].yaml', 'x/a.yaml', 'x/dead.yaml CN001'];
  test.each([
    ['rep (2026)/*.yaml', ['rep (2026)/a (1).yaml']],
    ['rep (*)/*(1)*', ['rep (2026)/a (1).yaml']],
    ['rep [1]/*.yaml', ['rep [1]/a.yaml']],
    ['rep {a,b}/*.yaml', ['rep {a,b}/a.yaml']],
    ['!rep/*.yaml', ['!rep/a.yaml']],
    ['a+b/@(*', ['a+b/@(x).yaml']],
    ['"q"/*', ['"q"/a.yaml']],
    ['l’été/r?.yaml', [`${DECOMPOSED}/re\u0301.yaml`]],
    ['l’*t*/*', [`${DECOMPOSED}/re\u0301.yaml`]],
    ['./x/*.yaml', IN_X],
    ['x\\*.yaml', IN_X],
    ['x/**', [...IN_X, 'x/y/a.yaml'].sort()],
    ['x/{a,!c}.yaml', ['x/!c.yaml', 'x/a.yaml']],
    ['x/[!a-z]*.yaml', ['x/!c.yaml', 'x/[b].yaml']],
    ['li*/*.yaml', ['link/a.yaml']],
    ['none/*.yaml', ['none/*.yaml (named)']],
  ])('%s', async (pattern, files) => {
    expect(await found(pattern)).toEqual(files);
    const absolute = join(cwd, pattern.replace('./', ''));
    if (!pattern.includes('\\') && !pattern.startsWith('none'))
      expect(await found(absolute)).toEqual(files.map((file) => join(cwd, file)));
  });
});

test('a name is a file’s before it is a pattern, however its accents are written', async () => {
  expect(await found('x/[b].yaml', 'l’été/ré.yaml')).toEqual([
    `${DECOMPOSED}/re\u0301.yaml (named)`,
    'x/[b].yaml (named)',
  ]);
  expect(await found('l’été', `./${DECOMPOSED}/`)).toEqual([`${DECOMPOSED}/re\u0301.yaml`]);
});
