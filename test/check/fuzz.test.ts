import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, isMap, parse } from 'yaml';
import { examineAll } from '../../src/cli/check/examine.ts';
import { withoutIgnored } from '../../src/diagnostics/ignored.ts';
import { json } from '../../src/diagnostics/render/json.ts';
import { pretty } from '../../src/diagnostics/render/pretty.ts';
import { Lookup } from '../../src/load/lookup/lookup.ts';
import { PLAIN } from '../../src/text/palette.ts';
import { runs } from '../seed.ts';

const questionnaires = fileURLToPath(new URL('../../questionnaires/', import.meta.url));
const cwd = mkdtempSync(join(tmpdir(), 'cap-numerique-'));
cpSync(join(questionnaires, 'culture.actions.yaml'), join(cwd, 'culture.actions.yaml'));

/** Checks a file of these bytes as `check` does, in two formats. */
async function survives(bytes: string | Uint8Array): Promise<void> {
  writeFileSync(join(cwd, 'x.yaml'), bytes);
  const { diagnostics, texts } = await examineAll([{ file: 'x.yaml', named: true }], {
    cwd,
    olderOf: async () => null,
    given: new Lookup(cwd),
    skipOthers: false,
  });
  const kept = withoutIgnored(diagnostics, new Set(), (file) => texts.get(file));
  const report = {
    diagnostics: kept,
    files: ['x.yaml'],
    source: (file: string) => texts.get(file),
    language: 'fr' as const,
  };
  for (const item of JSON.parse(json(report))) {
    // What is no text at all has no line to show.
    const lines = texts.get(item.file)?.split('\n');
    if (!lines) continue;
    const line = lines[item.line - 1] ?? '';
    expect(item.line).toBeLessThanOrEqual(lines.length);
    expect(item.column).toBeLessThanOrEqual(line.length + 1);
    expect(item.message).not.toMatch(/undefined|NaN|\[object/);
  }
  pretty(report, PLAIN, 80);
}

test('no bytes make it fail', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'binary' })), survives),
    { numRuns: runs(300) },
  );
});

const culture = readFileSync(join(questionnaires, 'culture.yaml'), 'utf8').split('\n');
const words = [...new Set(culture.join('\n').match(/[\w-]+|[[\]{}:,&*#'"|>-]/g))];
const line = fc.nat({ max: culture.length - 1 });
/** What may happen to a file in an editor, or in a merge. */
const edit = fc.oneof(
  fc.tuple(line, fc.nat({ max: 40 })).map(
    ([at, count]) =>
      (lines: string[]) =>
        void lines.splice(at, count),
  ),
  fc.tuple(line, line).map(
    ([from, to]) =>
      (lines: string[]) =>
        void lines.splice(to, 0, lines[from] ?? ''),
  ),
  fc.tuple(line, fc.integer({ min: -4, max: 4 })).map(([at, shift]) => (lines: string[]) => {
    lines[at] = shift < 0 ? (lines[at] ?? '').slice(-shift) : ' '.repeat(shift) + (lines[at] ?? '');
  }),
  fc
    .tuple(line, fc.constantFrom(...words), fc.nat({ max: 5 }))
    .map(([at, word, rank]) => (lines: string[]) => {
      let seen = 0;
      lines[at] = (lines[at] ?? '').replace(/[\w-]+/g, (found) => (seen++ === rank ? word : found));
    }),
  fc
    .tuple(line, fc.string({ unit: 'binary', maxLength: 4 }), fc.nat({ max: 60 }))
    .map(([at, text, column]) => (lines: string[]) => {
      const old = lines[at] ?? '';
      lines[at] = old.slice(0, column) + text + old.slice(column);
    }),
);

test('no slip in the package’s own questionnaire makes it fail, or point outside the file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const lines = [...culture];
      for (const change of edits) change(lines);
      await survives(lines.join('\n'));
    }),
    { numRuns: runs(40) },
  );
}, 60_000);

/** What may stand where something else is meant. */
const OTHERS = [
  { a: 1 },
  [{ a: 1 }],
  [{ a: 1 }, { a: 1 }],
  [],
  {},
  [[]],
  null,
  true,
  12,
  -0.5,
  '',
  'é',
  'x'.repeat(6000),
];

const read = (path: string): Record<string, unknown> =>
  parse(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8'));
const { levels, duties, intro } = read('questionnaires/culture.yaml');
/** A small questionnaire with all that one may have. */
const SMALL = {
  ...read('test/fixtures/worked-example/tiny.yaml'),
  ...{ languages: ['fr', 'en'], intro, levels, duties },
  ...{ renamed: { comfort: 'ease' }, retired: ['gone'], changed: { ease: '1.0.0' } },
};

/** All paths into a value. */
const pathsIn = (value: unknown, path: (string | number)[] = []): (string | number)[][] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) =>
        pathsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

test.each([
  ['a questionnaire', SMALL],
  ['an answer file', read('examples/bilan/radio-pointe-aux-vents-2027.answers.yaml')],
])(
  'nothing in place of anything else makes %s fail, nor under a key of its own',
  async (_, value) => {
    const paths = pathsIn(value).slice(1);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.constantFrom(...OTHERS),
        fc.boolean(),
        async (at, other, isAdded) => {
          const changed = new Document(value);
          const above = at.slice(0, -1);
          if (isAdded && isMap(above.length === 0 ? changed.contents : changed.getIn(above)))
            changed.setIn([...above, 'É è'], other);
          else changed.setIn(at, other);
          await survives(String(changed));
        },
      ),
      { numRuns: runs(1000) },
    );
  },
  300_000,
);
