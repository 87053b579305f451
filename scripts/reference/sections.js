// @ts-check
// What a schema is made of, in the order of a page.
import GithubSlugger from 'github-slugger';

/** @typedef {Record<string, any>} Schema */
/**
 * @typedef {object} Section
 * @property {string} format whose schema it stands in.
 * @property {string} name of its definition; empty for the whole file.
 * @property {Schema} schema
 */

/**
 * The file itself, then its maps as they are met, then what is only a value.
 * @param {string} format
 * @param {Record<string, Schema>} schemas
 * @returns {Section[]}
 */
export function sectionsOf(format, schemas) {
  /** @type {Map<string, Section>} */
  const met = new Map([['', { format, name: '', schema: schemas[format] ?? {} }]]);
  const meet = (/** @type {unknown} */ schema) => {
    for (const { $ref, title, description } of refsIn(schema)) {
      const name = nameIn($ref);
      const definition = schemas[format]?.$defs?.[name];
      // An id is the same in each file.
      if (met.has(name) || !definition || (name === 'id' && format !== 'questionnaire')) continue;
      if (!isVariant(name, schemas[format] ?? {})) {
        // What says nothing of itself is what the first key that holds it says.
        met.set(name, { format, name, schema: { title, description, ...definition } });
      }
      meet(definition);
    }
  };
  meet({ ...schemas[format], $defs: {} });
  const isMap = (/** @type {Section} */ { schema }) => Boolean(schema.properties ?? schema.oneOf);
  const all = [...met.values()];
  return [
    ...all.filter((each) => each.name === '' || isMap(each)),
    ...all.filter((each) => each.name !== '' && !isMap(each)),
  ];
}

/** Whether a definition is one of several types of another. @param {string} name @param {Schema} schema */
const isVariant = (name, schema) =>
  Object.values(schema.$defs).some(({ oneOf = [] }) =>
    oneOf.some((/** @type {Schema} */ { $ref }) => nameIn($ref) === name),
  );

export const nameIn = (/** @type {string} */ ref) => ref.replace(/^.*\$defs\//, '');

/**
 * What refers to another definition of the same file, in order.
 * @param {unknown} schema
 * @returns {Schema[]}
 */
function refsIn(schema) {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = '$ref' in schema && `${schema.$ref}`.startsWith('#') ? [schema] : [];
  const parts = Object.entries(schema).filter(([key]) => key !== 'examples');
  return [...own, ...parts.flatMap(([, part]) => refsIn(part))];
}

/**
 * The anchors that GitHub gives to the headings, by definition.
 * @param {readonly Section[]} sections in their order on the page.
 * @param {string} title the page's.
 */
export function anchored(sections, title) {
  const slugger = new GithubSlugger();
  slugger.slug(title);
  return new Map(
    sections.map(({ format, name, schema }) => [`${format}/${name}`, slugger.slug(schema.title)]),
  );
}

/**
 * With what it refers to, of which it may say some things otherwise.
 * @param {Schema} schema
 * @param {string} format
 * @param {Record<string, Schema>} schemas
 * @returns {Schema}
 */
export function resolved({ $ref, ...own }, format, schemas) {
  if (!$ref) return own;
  return { ...schemas[fileOf($ref, format)]?.$defs[nameIn($ref)], ...own };
}

export const fileOf = (/** @type {string} */ ref, /** @type {string} */ format) =>
  ref.startsWith('#') ? format : ref.replace(/\.schema\.json.*$/, '');
