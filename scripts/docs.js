// @ts-check
// Writes docs/checks.md and docs/checks.en.md, one section per code, and docs/examples.json, from which `explain` takes
// its examples. All is made from the fixtures of the codes’ tests, so that what is shown is what the program says:
// test/check/docs.test.ts compares it with the files.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { fromSources } from './from-sources.js';

/** @import { Examples } from '../src/diagnostics/render/code-page.ts' */
/** @import { Language } from '../src/language.ts' */
/** @typedef {typeof import('../src/cli/check/run.ts').check} Check */
/** @typedef {typeof import('../src/words/checks/catalogue.ts').CATALOGUE} Catalogue */
/** @typedef {keyof Catalogue} Code */

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * As EXAMPLES holds them.
 * @param {Examples} examples
 */
export const asJson = (examples) => `${JSON.stringify(examples, null, 2)}\n`;

export const EXAMPLES = 'docs/examples.json';
export const PAGES = { fr: 'docs/checks.md', en: 'docs/checks.en.md' };

/**
 * An example of each code that has fixtures.
 * @param {{ check: Check, CATALOGUE: Catalogue }} program
 * @returns {Promise<Examples>}
 */
export async function examplesOf({ check, CATALOGUE }) {
  /** @type {Examples} */
  const examples = {};
  for (const code of /** @type {Code[]} */ (Object.keys(CATALOGUE)).sort()) {
    const folder = `test/fixtures/check/${code}`;
    if (existsSync(`${root}${folder}/wrong.yaml`)) examples[code] = await example(code, folder, check);
  }
  return examples;
}

/**
 * @param {string} code
 * @param {string} folder of its fixtures.
 * @param {Check} check
 */
async function example(code, folder, check) {
  const text = (/** @type {string} */ name) => readFileSync(`${root}${folder}/${name}.yaml`, 'utf8');
  const against = existsSync(`${root}${folder}/older.yaml`) ? `${folder}/older.yaml` : undefined;
  // What is not found has no questionnaire of its own.
  const questionnaire = /^CN9(?!21)/.test(code) ? 'test/fixtures/answered.yaml' : undefined;
  const said = async (/** @type {Language} */ language) => {
    const output = await outputOf(check, [`${folder}/wrong.yaml`], { against }, language, questionnaire);
    return output.replaceAll(`${folder}/`, '').trimEnd();
  };
  const fix = difference(unmarked(text('wrong')), unmarked(text('right')));
  return { said: { fr: await said('fr'), en: await said('en') }, fix };
}

/**
 * @typedef {object} Pages what the program's own page of a code is made by.
 * @property {Catalogue} CATALOGUE
 * @property {typeof import('../src/diagnostics/render/code-page.ts').codePage} codePage
 * @property {typeof import('../src/words/checks/labels.ts').checksLabels} checksLabels
 * @property {typeof import('../src/words/speak.ts').speak} speak
 */

/**
 * The page of all codes in one language.
 * @param {Pages} program
 * @param {Examples} examples
 * @param {Language} language
 */
export function checksPage({ CATALOGUE, codePage, checksLabels, speak }, examples, language) {
  const labels = speak(checksLabels, language);
  const parts = [`# ${labels.title}`, labels.intro, `<!-- ${labels.generated} -->`];
  let subject = '';
  for (const code of /** @type {Code[]} */ (Object.keys(CATALOGUE)).sort()) {
    if (code.charAt(2) !== subject) {
      subject = code.charAt(2);
      parts.push(`## ${/** @type {Record<string, string>} */ (labels.subjects)[subject]}`);
    }
    parts.push(codePage(code, examples[code], language));
  }
  return `${parts.join('\n\n')}\n`;
}

/** Without the arrows that tell the test where a finding is due. */
const unmarked = (/** @type {string} */ text) => text.replace(/ # ← CN\d+/g, '');

/**
 * Changed lines with the two before and after them, as `diff -u` shows them, without its line numbers.
 * @param {string} before
 * @param {string} after
 */
function difference(before, after) {
  const [a, b] = [before.trimEnd().split('\n'), after.trimEnd().split('\n')];
  // How many lines two ends have in common, by where they begin.
  /** @type {number[][]} */
  const common = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
  const shared = (/** @type {number} */ i, /** @type {number} */ j) => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const longest = a[i] === b[j] ? shared(i + 1, j + 1) + 1 : Math.max(shared(i + 1, j), shared(i, j + 1));
      common[i]?.splice(j, 1, longest);
    }
  }
  /** @type {string[]} */
  const lines = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) lines.push(` ${a[i++]}`) && j++;
    else if (j === b.length || (i < a.length && shared(i + 1, j) >= shared(i, j + 1)))
      lines.push(`-${a[i++]}`);
    else lines.push(`+${b[j++]}`);
  }
  const isNear = (/** @type {number} */ at) =>
    lines.slice(Math.max(0, at - 2), at + 3).some((line) => !line.startsWith(' '));
  // A long run of one sign says no more than its beginning.
  const isLong = (/** @type {number} */ at) =>
    !lines[at]?.startsWith(' ') && lines.slice(at - 4, at).every((line) => line[0] === lines[at]?.[0]);
  const shown = lines.map((line, i) => (isNear(i) && !(i >= 4 && isLong(i)) ? line : null));
  const last = shown.findLastIndex((line) => line !== null);
  return shown
    .slice(0, last + 1)
    .flatMap((line, i) => (line !== null ? [line] : i > 0 && shown[i - 1] !== null ? [' …'] : []))
    .join('\n');
}

/**
 * What `check` writes on stdout, without colour.
 * @param {Check} check
 * @param {string[]} files
 * @param {{ against: string | undefined }} options
 * @param {Language} lang
 * @param {string | undefined} questionnaire
 */
async function outputOf(check, files, options, lang, questionnaire) {
  let written = '';
  const write = (/** @type {Buffer} */ chunk, /** @type {string} */ _, /** @type {() => void} */ done) => {
    written += chunk.toString();
    done();
  };
  const stdout = Object.assign(new Writable({ write }), { columns: 100 });
  const shell = { stdin: process.stdin, stdout, stderr: stdout, env: {}, cwd: root };
  const globals = { lang, color: false, quiet: true, ...(questionnaire && { questionnaire }) };
  const against = options.against === undefined ? {} : { against: options.against };
  await check(files, { format: 'pretty', ...against }, { shell, globals });
  return written;
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
  for (const language of /** @type {const} */ (['fr', 'en'])) {
    writeFileSync(`${root}${PAGES[language]}`, checksPage(program, examples, language));
  }
}
