import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { examineAll } from '../../src/cli/check/examine.ts';
import { Lookup } from '../../src/load/lookup/lookup.ts';
import { loadQuestionnaireFile } from '../../src/load/questionnaire-file.ts';
import { CATALOGUE } from '../../src/words/checks/catalogue.ts';

const root = fileURLToPath(new URL('../fixtures/check/', import.meta.url));

/** Where a file says that something is due: `# ← CN302` at the end of the line. */
function expected(file: string): string[] {
  return readFileSync(root + file, 'utf8')
    .split('\n')
    .flatMap((line, i) => [...line.matchAll(/# ← (CN\d+)/g)].map((match) => `${i + 1} ${match[1]}`));
}

async function found(file: string, older: string): Promise<string[]> {
  const before = existsSync(root + older) ? await loadQuestionnaireFile(older, root) : null;
  // The questionnaire that is not found has none of its own.
  const given = isAnswers(file)
    ? (await loadQuestionnaireFile('../answered.yaml', root)).value
    : new Lookup(root);
  const setting = { cwd: root, olderOf: async () => before, given, skipOthers: false };
  const { diagnostics } = await examineAll([{ file, named: true }], setting);
  return diagnostics.map(({ code, range }) => `${range?.line} ${code}`);
}

/** Whether a file answers test/fixtures/answered.yaml, or is a programme for those who do. */
const isAnswers = (file: string) => /^CN(?:9|84|85)/.test(file) && !file.startsWith('CN921');

const codes = readdirSync(root);

/**
 * Rules on a questionnaire's meaning: each has its files. The others belong to the formats themselves, or, of
 * translations (CN715 to CN724), are found in files of another kind.
 */
const ruled = Object.keys(CATALOGUE).filter((code) =>
  /^CN(?!71[5-9]|72[0-4])[2-7]|^CN80|^CN84[1-79]|^CN850|^CN85[67]/.test(code),
);

test('every rule has its files', () => {
  expect(ruled.filter((code) => !codes.includes(code))).toEqual([]);
});

describe.each(codes)('%s', (code) => {
  const files = readdirSync(`${root}${code}`).filter((name) => name !== 'older.yaml');

  test.each(files)('%s: what is marked is found at its line, once, and nothing else', async (name) => {
    const marked = expected(`${code}/${name}`);
    expect(await found(`${code}/${name}`, `${code}/older.yaml`)).toEqual(marked);
    if (name === 'wrong.yaml') expect(marked.map((mark) => mark.split(' ')[1])).toContain(code);
    else expect(marked.filter((mark) => mark.endsWith(code))).toEqual([]);
  });

  test('has a wrong file, a right one and one that is almost wrong', () => {
    expect(files).toEqual(['borderline.yaml', 'right.yaml', 'wrong.yaml']);
  });
});
