// @ts-check
// A section of a reference: the keys of a map, in a table, and an example.
import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import { short } from './examples.js';
import { code, holds } from './holds.js';
import { nameIn, resolved } from './sections.js';

/** @import { Schema, Section } from './sections.js' */
/** @typedef {import('../../src/words/speak.ts').Spoken<typeof import('./words.js').referenceWords>} Words */
/**
 * @typedef {object} Around what a section is written with.
 * @property {Words} words
 * @property {Record<string, Schema>} schemas
 * @property {ReadonlyMap<string, string>} anchors
 * @property {ReadonlyMap<string, unknown>} examples
 */

/**
 * @param {Section} section
 * @param {Around} around
 * @returns {string[]} its paragraphs.
 */
export function shown({ format, name, schema }, around) {
  const { words, schemas, examples } = around;
  /** @type {Schema[]} */
  const variants = (schema.oneOf ?? []).map(
    (/** @type {Schema} */ { $ref }) => schemas[format]?.$defs[nameIn($ref)],
  );
  const rows = schema.oneOf ? rowsOfVariants(variants) : rowsOf(schema);
  const parts = [`${name === '' ? '##' : '###'} ${schema.title}`, schema.description ?? ''];
  if (new Set(variants.map(({ description }) => description)).size > 1) {
    parts.push(
      variants
        .map(
          ({ title, description, properties }) =>
            `- ${words.named(code(properties.type.const), title)}. ${description}`,
        )
        .join('\n'),
    );
  }
  if (rows.length > 0) {
    const head = `| ${words.key} | ${words.holds} | ${words.means} |\n|---|---|---|`;
    parts.push([head, ...rows.map((row) => line(row, format, around))].join('\n'));
  } else parts.push(capital(`${holds(schema, format, around)}.`));
  const example = examples.get(`${format}/${name}`);
  /** @type {string[]} */
  const texts = (schema.examples ?? (example === undefined ? [] : [example])).flatMap(short);
  parts.push(...texts.map((text) => `\`\`\`yaml\n${text}\`\`\``));
  return parts.filter(Boolean);
}

/**
 * @typedef {object} Row a key of a map.
 * @property {string} key empty for one that authors name themselves.
 * @property {Schema} schema
 * @property {boolean} isRequired
 * @property {string[]} types those that have it; empty for all.
 * @property {string[]} [others] those that do not.
 */

/**
 * @param {Schema} schema of a map.
 * @returns {Row[]}
 */
function rowsOf({ properties = {}, required = [], additionalProperties }) {
  const rows = Object.entries(properties).map(([key, schema]) => ({
    key,
    schema,
    isRequired: required.includes(key),
    types: [],
  }));
  const others = additionalProperties?.$ref
    ? [{ key: '', schema: additionalProperties, isRequired: false, types: [] }]
    : [];
  return Object.keys(properties).length > 0 ? [...rows, ...others] : [];
}

/**
 * The keys of all types, each once where it says the same.
 * @param {readonly Schema[]} variants
 * @returns {Row[]}
 */
function rowsOfVariants(variants) {
  /** @type {Row[]} */
  const rows = [];
  for (const variant of variants) {
    const type = variant.properties.type.const;
    for (const row of rowsOf(variant)) {
      const { const: _, ...schema } = row.schema;
      const known = rows.find((each) => each.key === row.key && isDeepStrictEqual(each.schema, schema));
      if (known) known.types.push(type);
      else rows.push({ ...row, schema, types: [type] });
    }
  }
  const types = variants.map(({ properties }) => properties.type.const);
  return rows.map((row) =>
    row.types.length < types.length
      ? { ...row, others: types.filter((type) => !row.types.includes(type)) }
      : { ...row, schema: row.key === 'type' ? { ...row.schema, enum: types } : row.schema, types: [] },
  );
}

/**
 * @param {Row} row
 * @param {string} format
 * @param {Around} around
 */
function line({ key, schema, isRequired, types, others = [] }, format, around) {
  const { words } = around;
  const whole = resolved(schema, format, around.schemas);
  const example = schema.examples?.[0];
  const name = key === '' ? `*${words.own}*` : code(key);
  const says = [
    schema.description ?? (schema.$ref && !whole.properties ? '' : whole.description) ?? '',
    schema.default === undefined ? '' : words.byDefault(code(schema.default)),
    example === undefined ? '' : words.example(code(stringify(example, { collectionStyle: 'flow' }).trim())),
  ];
  const list = (/** @type {string[]} */ names) => names.map(code).join(', ');
  const who =
    types.length === 0
      ? ''
      : types.length > others.length
        ? words.except(list(others))
        : words.only(list(types));
  const notes = [isRequired ? words.required : '', who];
  const cells = [
    [name, notes.filter(Boolean).join(', ')].filter(Boolean).join('<br>'),
    holds(schema, format, around),
    says.filter(Boolean).join(' '),
  ];
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

const capital = (/** @type {string} */ text) => text.charAt(0).toUpperCase() + text.slice(1);
