// Writes docs/checks.md and docs/checks.en.md, one section per code, and docs/examples.json, from which `explain` takes
// its examples. All is made from the fixtures of the codes’ tests, so that what is shown is what the program says:
// test/check/docs.test.ts compares it with the files.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromSources } from './from-sources.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** As EXAMPLES holds them. */
export const asJson = (examples) => `${JSON.stringify(examples, null, 2)}\n`;

export const EXAMPLES = 'docs/examples.json';
export const PAGES = { fr: 'docs/checks.md', en: 'docs/checks.en.md' };

/**
 * An example of each code that has fixtures.
 * @param {{ check: Function, CATALOGUE: Record<string, any> }} program
 */
export async function examplesOf({ check, CATALOGUE }) {
  const examples = {};
  for (const code of Object.keys(CATALOGUE).sort()) {
    const folder = `test/fixtures/check/${code}`;
    if (existsSync(`${root}${folder}/wrong.yaml`)) examples[code] = await example(code, folder, check);
  }
  return examples;
}

async function example(code, folder, check) {
  const text = (name) => readFileSync(`${root}${folder}/${name}.yaml`, 'utf8');
  const against = existsSync(`${root}${folder}/older.yaml`) ? `${folder}/older.yaml` : undefined;
  // What is not found has no questionnaire of its own.
  const questionnaire = /^CN9(?!21)/.test(code) ? 'test/fixtures/answered.yaml' : undefined;
  const said = async (language) => {
    const output = await outputOf(check, [`${folder}/wrong.yaml`], { against }, language, questionnaire);
    return output.replaceAll(`${folder}/`, '').trimEnd();
  };
  const fix = difference(unmarked(text('wrong')), unmarked(text('right')));
  return { said: { fr: await said('fr'), en: await said('en') }, fix };
}

/**
 * The page of all codes in one language.
 * @param {{ CATALOGUE: Record<string, any>, codePage: Function, checksLabels: any, speak: Function }} program
 * @param {Record<string, any>} examples
 * @param {'fr' | 'en'} language
 */
export function checksPage({ CATALOGUE, codePage, checksLabels, speak }, examples, language) {
  const labels = speak(checksLabels, language);
  const parts = [`# ${labels.title}`, labels.intro, `<!-- ${labels.generated} -->`];
  let subject;
  for (const code of Object.keys(CATALOGUE).sort()) {
    if (code[2] !== subject) {
      subject = code[2];
      parts.push(`## ${labels.subjects[subject]}`);
    }
    parts.push(codePage(code, examples[code], language));
  }
  return `${parts.join('\n\n')}\n`;
}

/** Without the arrows that tell the test where a finding is due. */
const unmarked = (text) => text.replace(/ # ← CN\d+/g, '');

/** Changed lines with the two before and after them, as `diff -u` shows them, without its line numbers. */
export function difference(before, after) {
  const [a, b] = [before.trimEnd().split('\n'), after.trimEnd().split('\n')];
  const common = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i][j] = a[i] === b[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    }
  }
  const lines = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) lines.push(` ${a[i++]}`) && j++;
    else if (j === b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1]))
      lines.push(`-${a[i++]}`);
    else lines.push(`+${b[j++]}`);
  }
  const isNear = (at) => lines.slice(Math.max(0, at - 2), at + 3).some((line) => !line.startsWith(' '));
  // A long run of one sign says no more than its beginning.
  const isLong = (at) =>
    lines[at][0] !== ' ' && lines.slice(at - 4, at).every((line) => line[0] === lines[at][0]);
  const shown = lines.map((line, i) => (isNear(i) && !(i >= 4 && isLong(i)) ? line : null));
  const last = shown.findLastIndex((line) => line !== null);
  return shown
    .slice(0, last + 1)
    .flatMap((line, i) => (line !== null ? [line] : i > 0 && shown[i - 1] !== null ? [' …'] : []))
    .join('\n');
}

/** What `check` writes on stdout, without colour. */
export async function outputOf(check, files, options, lang, questionnaire) {
  const chunks = [];
  const stdout = {
    columns: 100,
    write: (chunk, done) => {
      chunks.push(chunk);
      done?.();
    },
  };
  const shell = { stdin: null, stdout, stderr: stdout, env: {}, cwd: root };
  const globals = { lang, color: false, quiet: true, questionnaire };
  await check(files, { format: 'pretty', ...options }, { shell, globals });
  return chunks.join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const program = await fromSources(
    root,
    `export { check } from './src/cli/check/run.ts';
   export { codePage } from './src/diagnostics/render/code-page.ts';
   export { CATALOGUE } from './src/words/checks/catalogue.ts';
   export { checksLabels } from './src/words/checks/labels.ts';
   export { speak } from './src/words/speak.ts';`,
  );
  mkdirSync(`${root}docs`, { recursive: true });
  const examples = await examplesOf(program);
  writeFileSync(`${root}${EXAMPLES}`, asJson(examples));
  for (const [language, file] of Object.entries(PAGES)) {
    writeFileSync(`${root}${file}`, checksPage(program, examples, language));
  }
}
