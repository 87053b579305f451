// @ts-check
// The examples of a reference: the first map of each kind in the files of `test/fixtures/book`.
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { nameIn } from './sections.js';

/** @import { Language } from '../../src/language.ts' */
/** @import { Schema } from './sections.js' */

const FIXTURES = { questionnaire: 'library', answers: 'library.answers', programme: 'programme' };

const read = (/** @type {string} */ name) =>
  readFileSync(new URL(`../../test/fixtures/book/${name}.yaml`, import.meta.url), 'utf8');

/** Lines that an example has at most. */
const MOST = 30;

/**
 * The first map of each kind in the files of `test/fixtures/book`, its texts in one language.
 * @param {Record<string, Schema>} schemas
 * @param {Language} language
 * @returns {Map<string, unknown>}
 */
export function examplesFrom(schemas, language) {
  /** @type {Map<string, unknown>} */
  const examples = new Map();
  for (const [format, file] of Object.entries(FIXTURES)) {
    const { $defs } = schemas[format] ?? {};
    const visit = (/** @type {any} */ value, /** @type {Schema} */ schema) => {
      if (typeof value !== 'object' || value === null) return;
      const name = schema.$ref && nameIn(schema.$ref);
      const key = `${format}/${name}`;
      if (name && !examples.has(key)) examples.set(key, value);
      const whole = name ? $defs[name] : schema;
      const type = (/** @type {Schema} */ { $ref }) =>
        $defs[nameIn($ref)].properties.type.const === value.type;
      if (whole.oneOf) return visit(value, whole.oneOf.find(type));
      for (const [each, part] of Object.entries(value)) {
        visit(
          part,
          Array.isArray(value)
            ? (whole.items ?? {})
            : (whole.properties?.[each] ?? whole.additionalProperties ?? {}),
        );
      }
    };
    const whole = parse(read(file), (_, value) =>
      value !== null && typeof value === 'object' && 'fr' in value && 'en' in value ? value[language] : value,
    );
    visit(whole, schemas[format] ?? {});
  }
  return examples;
}

/**
 * An example in YAML; of one that is long, the first of each list of maps.
 * @param {unknown} example
 * @returns {string[]} nothing if it is long all the same.
 */
export function short(example) {
  const isShort = (/** @type {string} */ text) => text.split('\n').length <= MOST + 1;
  const text = stringify(example, { lineWidth: 100 });
  if (isShort(text)) return [text];
  const cut = JSON.parse(JSON.stringify(example), (_, value) =>
    Array.isArray(value) && value.some((item) => item?.id) && !value.every((item) => item.text)
      ? value.slice(0, 1)
      : value,
  );
  const less = stringify(cut, { lineWidth: 100 });
  return isShort(less) ? [less] : [];
}
