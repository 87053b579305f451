import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Path } from '../../src/diagnostics/diagnostic.ts';
import { parseDocument } from '../../src/yaml/document.ts';
import { readPlaceable } from '../../src/yaml/fast-places.ts';
import { runs } from '../seed.ts';

/** Every path in a value, and some that lead nowhere. */
function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [
    at,
    [...at, 'missing'],
    ...[...keys].flatMap((key) => pathsIn(Reflect.get(value, key), [...at, key])),
  ];
}

/** @returns whether the places of the text are told apart. */
function compare(text: string): boolean {
  const source = { file: 'a.yaml', text };
  const { value, places } = readPlaceable(source);
  const fast = value === undefined ? null : places();
  const slow = parseDocument(source);
  // What the formats refuse is read again by the other parser.
  if (!fast || slow.diagnostics.length > 0) return false;
  for (const path of pathsIn(value)) {
    for (const [on, words] of [['key'], ['value'], ['value', 'b']] as const) {
      const told = JSON.stringify([path, on, words]);
      expect([told, fast.locate(path, on, words)]).toEqual([told, slow.locate(path, on, words)]);
    }
  }
  return true;
}

const word = fc.constantFrom(
  'a',
  'b c',
  'é: b',
  '12',
  'null',
  '',
  '# b',
  "l'a",
  'x\ny b\n',
  'b\n\nc',
  '- a',
  '[b',
  'a  b',
);
const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.constant(null),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c-d', '1'), tie('node'), { maxKeys: 3 }),
  ),
})).node;

test('places are those of the parser that knows everything, however a value is written', () => {
  let told = 0;
  const style = fc.record({
    collectionStyle: fc.constantFrom('any', 'block', 'flow'),
    defaultStringType: fc.constantFrom(
      'PLAIN',
      'QUOTE_DOUBLE',
      'QUOTE_SINGLE',
      'BLOCK_FOLDED',
      'BLOCK_LITERAL',
    ),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(20, 80),
    indent: fc.constantFrom(2, 4),
  } as const);
  fc.assert(
    fc.property(
      fc.array(tree, { minLength: 1, maxLength: 3 }),
      style,
      fc.constantFrom('\n', '\r\n'),
      (values, how, end) => {
        const whole = Object.fromEntries(values.map((value, i) => [`k${i}`, value]));
        const text = stringify(whole, { aliasDuplicateObjects: false, ...how });
        if (compare(text.replaceAll('\n', end))) told += 1;
      },
    ),
    { numRuns: runs(2000) },
  );
  expect(told).toBeGreaterThan(runs(200));
});

test.each([
  '# c\na: 1\n\n# d\nb:\n  # e\n  - x\n\n  -   y: 2\n      z: [ b, { c: d } ]  \n',
  'a:\n- b\n- c: b\n  d: >-\n    b c\n\n    e b\n\n\nf: |\n  b\n',
  "- a: 'it''s b'\n  c: \"b \\\" b\"\n- { a: b, 'c': \"d\" }\n",
  '{"a": [1, {"b": null}], "c": "b"}\n',
  '{\n  "a": [\n    1,\n    { "b": "b" }\n  ]\n}',
  'a: b',
  '---\na: b\n',
])('so they are in %j', (text) => {
  expect(compare(text)).toBe(true);
});

test('and in our own questionnaire', () => {
  for (const name of ['culture.yaml', 'culture.actions.yaml'])
    expect(compare(readFileSync(`questionnaires/${name}`, 'utf8'))).toBe(true);
});

test.each(['a: { b, c: d }\n', 'a: [b: c]\n'])('%j does not tell places apart', (text) => {
  const { value, places } = readPlaceable({ file: 'a.yaml', text });
  expect(value).toBeDefined();
  expect(places()).toBeNull();
});
