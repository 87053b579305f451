import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../folders.ts';

const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const schema = (format: string) => JSON.parse(text(`questionnaires/schema/${format}.schema.json`));
const ajv = new Ajv2020({
  strict: false,
  discriminator: true,
  schemas: [schema('questionnaire'), schema('config')],
});

const BOOK = readdirSync(join(ROOT, 'docs/auteurs')).map((name) => `docs/auteurs/${name}`);
/** What is shown to be read: no file's name follows the language. */
const examplesIn = (page: string) =>
  Array.from(text(page).matchAll(/^```yaml\n([\s\S]*?)^```$/gm), ([, block = '']) => block);

/** What each example is a piece of, told by how it begins; what is another program's is none of ours. */
const PIECES: [begins: RegExp, is: string][] = [
  [/^- id: [\w-]+\n {2}type:/, 'questionnaire.schema.json#/$defs/question'],
  [/^- id: [\w-]+\n {2}title:/, 'questionnaire.schema.json#/$defs/action'],
  [/^when:/, 'questionnaire.schema.json#/$defs/condition'],
  [/^gates:/, 'questionnaire.schema.json#/properties/gates'],
  [/^questionnaires: \[/, 'config.schema.json'],
];

it.each(BOOK)('%s shows what the formats accept', (page) => {
  for (const block of examplesIn(page)) {
    const [, is] = PIECES.find(([begins]) => begins.test(block)) ?? [];
    if (is === undefined) continue;
    // One `when` a line: each is a document.
    const documents = block.startsWith('when:') ? block.trimEnd().split('\n') : [block];
    for (const document of documents) {
      const value = parse(document);
      const piece = Array.isArray(value) ? value[0] : (value.when ?? value.gates ?? value);
      const accepts = ajv.getSchema(is);
      expect([accepts?.(piece), accepts?.errors ?? null], document).toEqual([true, null]);
    }
  }
});

it('knows a piece in each of the pages that are about one', () => {
  const known = BOOK.filter((page) =>
    examplesIn(page).some((block) => PIECES.some(([begins]) => begins.test(block))),
  );
  for (const name of ['questions', 'actions', 'fichier', 'outils']) {
    expect(known).toEqual(expect.arrayContaining([`docs/auteurs/${name}.md`, `docs/auteurs/${name}.en.md`]));
  }
});
