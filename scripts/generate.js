// Writes src/generated/: what is derived from the JSON Schemas, their only source.
//   validators.js  ajv's standalone code, so that nothing is compiled at start-up
//   *-file.ts      the types of a file that its schema accepts
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

const root = new URL('..', import.meta.url);
const read = (name) =>
  JSON.parse(readFileSync(new URL(`questionnaires/schema/${name}.schema.json`, root), 'utf8'));

const NAMED = new Set(['properties', 'patternProperties', '$defs']);
const ANNOTATIONS = new Set(['title', 'description', 'examples', 'default']);

/** A copy of a schema in which `keep` decides what remains of each subschema. */
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

/** ajv writes `require` even in an ES module: these become imports. */
function importing(code) {
  const modules = new Map();
  const body = code.replace('"use strict";', '').replace(/require\("([^"]+)"\)/g, (_, name) => {
    if (!modules.has(name)) modules.set(name, `runtime${modules.size}`);
    return modules.get(name);
  });
  return [...modules].map(([name, local]) => `import ${local} from '${name}.js';\n`).join('') + body;
}

export async function generate() {
  const out = new URL('src/generated/', root);
  mkdirSync(out, { recursive: true });
  const [questionnaire, answers, actions] = ['questionnaire', 'answers', 'actions'].map(read);

  const ajv = new Ajv2020({
    // What only an editor shows would triple the size of the validators.
    schemas: [questionnaire, answers, actions].map((schema) => strip(schema, (key) => !ANNOTATIONS.has(key))),
    allErrors: true,
    discriminator: true,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true },
  });
  const code = standalone.default(ajv, {
    questionnaire: questionnaire.$id,
    answers: answers.$id,
    actions: actions.$id,
  });
  writeFileSync(new URL('validators.js', out), importing(code));
  writeFileSync(
    new URL('validators.d.ts', out),
    `import type { ValidateFunction } from 'ajv';
export const questionnaire: ValidateFunction;
export const answers: ValidateFunction;
export const actions: ValidateFunction;
`,
  );

  // json-schema-to-typescript reads no keyword beside a $ref, and names types after (French) titles.
  const typed = (schema) =>
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
  ]) {
    const types = await compile(typed(schema), name, options);
    writeFileSync(
      new URL(file, out),
      `// Derived from questionnaires/schema by scripts/generate.js.\n${types}`,
    );
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) await generate();
