// @ts-check
// Writes docs/reference.md and docs/reference.en.md, all that the files can hold, key by key, from the JSON Schemas.
// test/content/reference.test.ts compares them with the files.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromSources } from './from-sources.js';
import { examplesFrom } from './reference/examples.js';
import { shown } from './reference/section.js';
import { anchored, sectionsOf } from './reference/sections.js';
import { referenceWords } from './reference/words.js';

/** @import { Language } from '../src/language.ts' */
/**
 * @typedef {object} Program
 * @property {typeof import('../src/cli/schema.ts').inEnglish} inEnglish
 * @property {typeof import('../src/words/speak.ts').speak} speak
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const FORMATS = ['questionnaire', 'actions', 'answers', 'config', 'programme'];

export const REFERENCES = { fr: 'docs/reference.md', en: 'docs/reference.en.md' };

const read = (/** @type {string} */ file) => readFileSync(`${root}${file}`, 'utf8');

/**
 * @param {Program} program
 * @param {Language} language
 * @returns {string} the page.
 */
export function referencePage({ inEnglish, speak }, language) {
  const words = speak(referenceWords, language);
  const english = JSON.parse(read('questionnaires/schema/english.json'));
  /** @type {Record<string, import('./reference/sections.js').Schema>} */
  const schemas = Object.fromEntries(
    FORMATS.map((format) => {
      const french = read(`questionnaires/schema/${format}.schema.json`);
      return [format, JSON.parse(language === 'fr' ? french : inEnglish(french, english))];
    }),
  );
  const sections = FORMATS.flatMap((format) => sectionsOf(format, schemas));
  const anchors = anchored(sections, words.title);
  const examples = examplesFrom(schemas, language);
  const parts = [`# ${words.title}`, words.intro, `<!-- ${words.generated} -->`];
  for (const section of sections) parts.push(...shown(section, { words, schemas, anchors, examples }));
  return `${parts.join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const program = await fromSources(
    root,
    `export { inEnglish } from './src/cli/schema.ts';
   export { speak } from './src/words/speak.ts';`,
  );
  for (const language of /** @type {const} */ (['fr', 'en'])) {
    writeFileSync(`${root}${REFERENCES[language]}`, referencePage(program, language));
  }
}
