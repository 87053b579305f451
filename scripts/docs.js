// @ts-check
// Writes docs/checks.md and docs/checks.en.md, one section per code, and docs/examples.json, from which `explain` takes
// its examples. All is made from the fixtures of the codes’ tests, so that what is shown is what the program says:
// test/check/docs.test.ts compares it with the files.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromSources } from './from-sources.js';

/** @import { Example, Examples } from '../src/diagnostics/render/code-page.ts' */
/** @import { Language } from '../src/language.ts' */
/** @typedef {typeof import('../src/words/checks/catalogue.ts').CATALOGUE} Catalogue */
/** @typedef {keyof Catalogue} Code */

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * As EXAMPLES holds them: a code a line.
 * @param {Examples} examples
 */
export const asJson = (examples) => {
  const lines = Object.entries(examples).map(([code, example]) => `"${code}":${JSON.stringify(example)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
};

export const EXAMPLES = 'docs/examples.json';
export const PAGES = { fr: 'docs/checks.md', en: 'docs/checks.en.md' };

/**
 * @typedef {object} Checks what examples are found by.
 * @property {typeof import('../src/cli/check/report-on.ts').reportOn} reportOn
 * @property {typeof import('../src/diagnostics/render/excerpt.ts').linesOf} linesOf
 * @property {Catalogue} CATALOGUE
 */

/**
 * An example of each code that has fixtures.
 * @param {Checks} program
 * @returns {Promise<Examples>}
 */
export async function examplesOf(program) {
  /** @type {Examples} */
  const examples = {};
  for (const code of /** @type {Code[]} */ (Object.keys(program.CATALOGUE)).sort()) {
    const folder = `test/fixtures/check/${code}`;
    if (existsSync(`${root}${folder}/wrong.yaml`)) examples[code] = await example(code, folder, program);
  }
  return examples;
}

/**
 * @param {string} code
 * @param {string} folder of its fixtures.
 * @param {Checks} program
 * @returns {Promise<Example>}
 */
async function example(code, folder, { reportOn, linesOf }) {
  const text = (/** @type {string} */ name) => readFileSync(`${root}${folder}/${name}.yaml`, 'utf8');
  const against = existsSync(`${root}${folder}/older.yaml`) ? `${folder}/older.yaml` : undefined;
  // What is not found has no questionnaire of its own.
  const questionnaire = /^CN9(?!21)/.test(code) ? 'test/fixtures/answered.yaml' : undefined;
  const options = { format: /** @type {const} */ ('pretty'), ...(against !== undefined && { against }) };
  const globals = { ...reader('fr').globals, ...(questionnaire !== undefined && { questionnaire }) };
  const { stdin, stdout, stderr } = process;
  const shell = { ...reader('fr').shell, stdin, stdout, stderr, cwd: root };
  const { report } = await reportOn([`${folder}/wrong.yaml`], options, { shell, globals });
  const fix = difference(unmarked(text('wrong')), unmarked(text('right')));
  const lines = linesShown(report.diagnostics, linesOf(report));
  return JSON.parse(JSON.stringify({ found: report.diagnostics, lines, fix }).replaceAll(`${folder}/`, ''));
}

/**
 * For whom the pages are written: somebody who has installed the program.
 * @param {Language} lang
 */
const reader = (lang) => ({ shell: { env: {} }, globals: { lang, color: false } });

/**
 * The lines that diagnostics show, by file and by number.
 * @param {Example['found']} diagnostics
 * @param {import('../src/diagnostics/render/excerpt.ts').LineOf} lineOf
 */
function linesShown(diagnostics, lineOf) {
  /** @type {Record<string, Record<number, string>>} */
  const lines = {};
  for (const { file, range, related } of diagnostics) {
    for (const place of [...(range ? [{ file, range }] : []), ...(related ? [related] : [])]) {
      const line = lineOf(place.file, place.range.line);
      if (line !== undefined) lines[place.file] = { ...lines[place.file], [place.range.line]: line };
    }
  }
  return lines;
}

/**
 * @typedef {object} Pages what the program's own page of a code is made by.
 * @property {Catalogue} CATALOGUE
 * @property {typeof import('../src/diagnostics/render/code-page.ts').codePage} codePage
 * @property {typeof import('../src/cli/command-line.ts').asTypedHere} asTypedHere
 * @property {typeof import('../src/words/checks/labels.ts').checksLabels} checksLabels
 * @property {typeof import('../src/words/speak.ts').speak} speak
 */

/**
 * The page of all codes in one language.
 * @param {Pages} program
 * @param {Examples} examples
 * @param {Language} language
 */
export function checksPage({ CATALOGUE, codePage, asTypedHere, checksLabels, speak }, examples, language) {
  const labels = speak(checksLabels, language);
  const parts = [`# ${labels.title}`, labels.intro, `<!-- ${labels.generated} -->`];
  let subject = '';
  for (const code of /** @type {Code[]} */ (Object.keys(CATALOGUE)).sort()) {
    if (code.charAt(2) !== subject) {
      subject = code.charAt(2);
      parts.push(`## ${/** @type {Record<string, string>} */ (labels.subjects)[subject]}`);
    }
    parts.push(codePage(code, examples[code], language, (text) => asTypedHere(text, reader(language))));
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const program = await fromSources(
    root,
    `export { reportOn } from './src/cli/check/report-on.ts';
   export { asTypedHere } from './src/cli/command-line.ts';
   export { linesOf } from './src/diagnostics/render/excerpt.ts';
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
