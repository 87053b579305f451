// @ts-check
// Writes src/generated/: what is derived from the JSON Schemas and from the templates, their only source.
//   validate-*.js  ajv's standalone code, so that nothing is compiled at start-up
//   shapes.ts      the keys of each kind of map
//   *-file.ts      the types of a file that its schema accepts
//   fill-*.js      a template as a function
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { compileTemplate } from './compile-template.js';
import { digestOf, mark } from './sources.js';

const root = new URL('..', import.meta.url);
/** @param {string} name */
const read = (name) =>
  JSON.parse(readFileSync(new URL(`questionnaires/schema/${name}.schema.json`, root), 'utf8'));

const NAMED = new Set(['properties', 'patternProperties', '$defs']);
const ANNOTATIONS = new Set(['title', 'description', 'examples', 'default']);

/**
 * A copy of a schema in which `keep` decides what remains of each subschema.
 * @param {any} schema
 * @param {(key: string, parent: object) => boolean} keep
 * @returns {any}
 */
function strip(schema, keep) {
  if (Array.isArray(schema)) return schema.map((item) => strip(item, keep));
  if (schema === null || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => keep(key, schema))
      .map(([key, value]) => [
        key,
        NAMED.has(key)
          ? Object.fromEntries(Object.entries(value).map(([name, sub]) => [name, strip(sub, keep)]))
          : strip(value, keep),
      ]),
  );
}

/**
 * ajv writes `require` even in an ES module: these become imports. What it writes that nobody reads is left out.
 * @param {string} code
 * @param {any[]} schemas that it validates.
 */
function importing(code, schemas) {
  const modules = new Map();
  const body = code.replace('"use strict";', '').replace(/require\("([^"]+)"\)/g, (_, name) => {
    if (!modules.has(name)) modules.set(name, `runtime${modules.size}`);
    return modules.get(name);
  });
  const imports = [...modules].map(([name, local]) => `import ${local} from '${name}.js';\n`).join('');
  // Copied again for each item of a list, the errors of a long one would take the square of its length.
  const joining = body.replace(/vErrors\.concat\(([\w.]+\.errors)\)/g, 'joined(vErrors, $1)');
  // Each definition stands by itself too, and nobody reads where in the schema an error comes from.
  const brief = schemas
    .reduce((text, { $defs }) => text.replace(`,"$defs":${JSON.stringify($defs)}`, ''), joining)
    .replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, '');
  return `${imports}function joined(all, more) { for (const error of more) all.push(error); return all; }\n${brief}`;
}

/**
 * A copy of a schema in which an answer stands wherever it is referred to: a file has dozens, and ajv works out the path
 * of whatever it goes to another function for.
 * @param {any} schema
 */
function withAnswersInPlace(schema) {
  const { value, answer } = schema.$defs ?? {};
  if (!answer) return schema;
  const inPlace = (/** @type {object} */ within, /** @type {object} */ part, /** @type {string} */ name) =>
    JSON.parse(JSON.stringify(within), (_, item) => (item?.$ref === `#/$defs/${name}` ? part : item));
  return inPlace(schema, inPlace(answer, value, 'value'), 'answer');
}

/**
 * What messages need of the schemas: the keys of each kind of map, what stands under each, the bounds of numbers.
 * @param {Record<string, any>} schemas
 */
function shapes(schemas) {
  const kinds = Object.entries(schemas).flatMap(([name, schema]) => [
    [name, schema],
    ...Object.entries(schema.$defs),
  ]);
  const childOf = (/** @type {any} */ schema) =>
    (schema?.$ref ?? schema?.items?.$ref)?.replace(/^.*\$defs\//, '');
  const BOUNDS = ['minimum', 'exclusiveMinimum', 'maximum'];
  const only = (/** @type {object} */ of, /** @type {(value: any) => boolean} */ test) =>
    Object.fromEntries(Object.entries(of).filter(([, value]) => test(value)));
  const shapeOf = (/** @type {any} */ { properties = {}, required = [], additionalProperties }) => ({
    keys: Object.keys(properties),
    required,
    under: only(
      Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, childOf(schema)])),
      (child) => child !== undefined,
    ),
    others: childOf(additionalProperties),
    bounds: only(
      Object.fromEntries(
        Object.entries(properties).map(([key, schema]) => [
          key,
          Object.fromEntries([
            ...BOUNDS.filter((bound) => bound in schema).map((bound) => [bound, schema[bound]]),
            ...(schema.type === 'integer' ? [['integer', true]] : []),
          ]),
        ]),
      ),
      (bounds) => Object.keys(bounds).length > 0,
    ),
  });
  const entries = kinds
    .filter(([, { properties, additionalProperties }]) => properties ?? additionalProperties?.$ref)
    .map(([name, schema]) => [name, shapeOf(schema)]);
  const { $defs } = schemas.questionnaire;
  const byType = (/** @type {{ oneOf: object[] }} */ { oneOf }) =>
    Object.fromEntries(oneOf.map(childOf).map((name) => [$defs[name].properties.type.const, name]));
  const types = { question: byType($defs.question), fact: byType($defs.fact) };
  return `// Derived from questionnaires/schema by scripts/generate.js.
/** One kind of map of the formats. */
export interface Shape {
  keys: readonly string[];
  required: readonly string[];
  /** The kind of what stands under a key, or of the items of its list. */
  under: Readonly<Record<string, string>>;
  /** The kind of what stands under any other key, where others are allowed. */
  others?: string;
  bounds: Readonly<Record<string, { minimum?: number; exclusiveMinimum?: number; maximum?: number; integer?: boolean }>>;
}
export const SHAPES: Readonly<Record<string, Shape>> = ${JSON.stringify(Object.fromEntries(entries), null, 2)};
/** The kind of a question or of a fact, by its type. */
export const KINDS_BY_TYPE: Readonly<Record<'question' | 'fact', Readonly<Record<string, string>>>> = ${JSON.stringify(types, null, 2)};
`;
}

/** Writes all of src/generated/. */
export async function generate() {
  const digest = digestOf('src/generated');
  const out = new URL('src/generated/', root);
  mkdirSync(out, { recursive: true });
  const [questionnaire, answers, actions, config, programme] = [
    'questionnaire',
    'answers',
    'actions',
    'config',
    'programme',
  ].map(read);

  // What only an editor shows would triple the size of the validators.
  const bare = [questionnaire, answers, actions, config, programme].map((schema) =>
    withAnswersInPlace(strip(schema, (key) => !ANNOTATIONS.has(key))),
  );
  const ajv = new Ajv2020({
    schemas: bare,
    allErrors: true,
    // The program has sentences of its own, in two languages.
    messages: false,
    discriminator: true,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    // Each definition once, rather than wherever it is referred to: half as much to ship, and to parse.
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  // Apart: whoever reads answers, as most commands do, does not wait for the larger ones.
  for (const [file, schemas] of Object.entries({
    'validate-answers': { answers },
    'validate-questionnaire': { questionnaire, actions },
    'validate-config': { config },
    'validate-programme': { programme },
  })) {
    const ids = Object.fromEntries(Object.entries(schemas).map(([name, { $id }]) => [name, $id]));
    writeFileSync(new URL(`${file}.js`, out), importing(standalone.default(ajv, ids), bare));
    const exported = Object.keys(ids).map((name) => `export const ${name}: ValidateFunction;\n`);
    writeFileSync(
      new URL(`${file}.d.ts`, out),
      `import type { ValidateFunction } from 'ajv';\n${exported.join('')}`,
    );
  }

  writeFileSync(new URL('shapes.ts', out), shapes({ questionnaire, answers, config, programme }));

  // json-schema-to-typescript reads no keyword beside a $ref, and names types after (French) titles.
  const typed = (/** @type {object} */ schema) =>
    strip(
      schema,
      (key, parent) => key === '$ref' || (!('$ref' in parent) && !['title', '$id'].includes(key)),
    );
  const options = {
    bannerComment: '',
    format: false,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
  };
  for (const [schema, name, file] of [
    [questionnaire, 'QuestionnaireFile', 'questionnaire-file.ts'],
    [answers, 'AnswerFile', 'answer-file.ts'],
    [config, 'ConfigFile', 'config-file.ts'],
    [programme, 'ProgrammeFile', 'programme-file.ts'],
  ]) {
    const types = await compile(typed(schema), name, options);
    writeFileSync(
      new URL(file, out),
      `// Derived from questionnaires/schema by scripts/generate.js.\n${types}`,
    );
  }

  for (const [file, template, name] of /** @type {const} */ ([
    ['fill-plan', 'plan.md', 'fillPlan'],
    ['fill-cohort', 'cohort.md', 'fillCohort'],
    ['fill-sheet', 'sheet.md', 'fillSheet'],
    ['fill-half-day', 'half-day.md', 'fillHalfDay'],
    ['fill-review', 'review.md', 'fillReview'],
    ['fill-panel', 'panel.md', 'fillPanel'],
    ['fill-page', 'page.html', 'fillPage'],
    ['fill-form', 'form.html', 'fillForm'],
    ['fill-trial', 'trial.html', 'fillTrial'],
    ['fill-findings', 'findings.html', 'fillFindings'],
    ['fill-report-style', 'report.css', 'fillReportStyle'],
    ['fill-paper', 'paper.html', 'fillPaper'],
    ['fill-paper-content', 'paper-content.html', 'fillPaperContent'],
    ['fill-paper-opening', 'paper-opening.html', 'fillPaperOpening'],
    ['fill-paper-style', 'paper.css', 'fillPaperStyle'],
  ])) {
    const path = `templates/${template}.liquid`;
    const text = readFileSync(new URL(path, root), 'utf8');
    writeFileSync(new URL(`${file}.js`, out), compileTemplate(text, path, name));
    writeFileSync(
      new URL(`${file}.d.ts`, out),
      `/** What ${path} makes of a view, each value through \`print\` unless it is marked \`raw\`. */
export function ${name}(view: object, print: (value: unknown) => string): string;
/** The sections that this comes of, sheet by sheet, each with the names that it reads of the view. */
export const sheets: readonly (readonly { fill: typeof ${name}; reads: readonly string[] }[])[];\n`,
    );
  }
  mark('src/generated', digest);
}

if (process.argv[1] === new URL(import.meta.url).pathname) await generate();
