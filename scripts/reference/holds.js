// @ts-check
// What can stand under a key, in a few words.
import { fileOf, nameIn, resolved } from './sections.js';

/** @import { Around, Words } from './section.js' */
/** @import { Schema } from './sections.js' */

export const code = (/** @type {unknown} */ value) => `\`${value}\``;

const small = (/** @type {string} */ text) => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * What can stand there, in a few words.
 * @param {Schema} schema
 * @param {string} format
 * @param {Around} around
 * @returns {string}
 */
export function holds(schema, format, around) {
  const { words, schemas, anchors } = around;
  if (schema.$ref) {
    const name = nameIn(schema.$ref);
    const anchor =
      anchors.get(`${fileOf(schema.$ref, format)}/${name}`) ?? anchors.get(`questionnaire/${name}`);
    const { title = schema.title } = resolved({ $ref: schema.$ref }, format, schemas);
    return `[${small(title)}](#${anchor})`;
  }
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return schema.enum.map(code).join(', ');
  const types = [schema.type ?? []].flat();
  const kinds = types.map((/** @type {keyof Words['kinds']} */ type) => {
    if (type === 'array' && schema.items?.$ref) return words.listOf(holds(schema.items, format, around));
    if (type === 'object' && schema.additionalProperties?.$ref) {
      return words.each(holds(schema.additionalProperties, format, around));
    }
    if (type === 'object' && schema.additionalProperties?.enum) {
      return words.each(holds({ enum: schema.additionalProperties.enum }, format, around));
    }
    return words.kinds[type];
  });
  return [kinds.join(words.or), ...bounds(schema, words)].filter(Boolean).join(', ');
}

/**
 * @param {Schema} schema
 * @param {Words} words
 * @returns {string[]}
 */
function bounds(
  { minimum, maximum, exclusiveMinimum, minItems, maxItems, uniqueItems, maxLength, pattern },
  words,
) {
  const span = (/** @type {number | undefined} */ least, /** @type {number | undefined} */ most) => {
    if (least !== undefined && least === most) return [`${least}`];
    if (least !== undefined && most !== undefined) return [words.between(`${least}`, `${most}`)];
    if (least !== undefined) return [words.least(`${least}`)];
    return most === undefined ? [] : [words.most(`${most}`)];
  };
  // What no one comes near says nothing.
  const far = 1e12;
  return [
    ...(exclusiveMinimum === undefined ? [] : [words.above(`${exclusiveMinimum}`)]),
    ...(Math.abs(minimum ?? 0) < far && Math.abs(maximum ?? 0) < far ? span(minimum, maximum) : []),
    ...span(minItems || undefined, maxItems),
    ...(uniqueItems ? [words.once] : []),
    ...(maxLength === undefined || pattern ? [] : [words.characters(`${maxLength}`)]),
  ];
}
