import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { decode } from '../../src/files/decode.ts';
import { parseDocument } from '../../src/yaml/document.ts';
import { parseValue } from '../../src/yaml/parse-value.ts';
import { isMutant, runs } from '../seed.ts';

const fastValue = (text: string) => parseValue({ file: 'a.yaml', text });

/** A value without what tells maps of one parser from those of the other. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

const signs = fc.constantFrom(
  ...[
    'a',
    'é',
    ' ',
    '  ',
    '#',
    ' # ',
    ': ',
    ' :',
    '- ',
    "'",
    '"',
    '[',
    ']',
    '{',
    '}',
    ',',
    '!',
    ' !',
    '?',
    '|',
    '>',
  ],
  ...[
    '&',
    '*',
    '@',
    '%',
    '\\',
    '\n',
    '\n  ',
    '\n\n',
    '\r\n',
    '\t',
    '12',
    '1.5',
    '~',
    'yes',
    'null',
    '\u00A0',
    '<<',
  ],
);
const words = fc.array(signs, { maxLength: 10 }).map((parts) => parts.join(''));
const quoted = words.map((text) => JSON.stringify(text));
const single = words.map((text) => `'${text.replaceAll("'", "''")}'`);
const block = fc
  .tuple(
    fc.constantFrom('|', '>', '|-', '>-', '|2', '|+'),
    fc.constantFrom('\n    ', '\n   ', '\n\n    '),
    words,
  )
  .map(([head, indent, text]) => head + indent + text.replaceAll('\n', indent));
/** Quoted, and over several lines, more or less indented. */
const spread = fc
  .tuple(
    fc.oneof(quoted, single),
    fc.constantFrom('\n    ', '\n   ', '\n', '\\\n    ', ' \n\n     ', '\r\n    '),
    fc.nat(20),
  )
  .map(([text, end, at]) => `${text.slice(0, 1 + at)}${end}${text.slice(1 + at)}`);
const scalar = fc.oneof(words, quoted, single, spread);
const value = fc.oneof(
  scalar,
  block,
  fc.array(scalar, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
  fc.array(scalar, { maxLength: 3 }).map((items) => items.map((item) => `\n    - ${item}`).join('')),
  fc.tuple(scalar, scalar).map(([answer, note]) => `{ value: ${answer}, note: ${note} }`),
  fc.tuple(scalar, block).map(([answer, note]) => `\n    value: ${answer}\n    note: ${note}`),
);
/** An answer file as people write and mangle them, as it is read from the disk. */
const file = fc
  .tuple(
    fc.array(value, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('\n', '\r\n', '\n# c\n'),
    fc.nat(120),
    words,
  )
  .map(([values, end, at, slip]) => {
    const text = `structure: { name: A }${end}answers:${end}${values.map((item, i) => `  q${i}: ${item}${end}`).join('')}`;
    const read = decode(
      Buffer.from(at % 3 === 0 ? text.slice(0, at) + slip + text.slice(at) : text),
      'a.yaml',
    );
    return 'source' in read ? read.source.text : '';
  });

test('what the fast parser reads, the other one reads alike', () => {
  let read = 0;
  fc.assert(
    fc.property(file, (text) => {
      const fast = fastValue(text);
      const document = parseDocument({ file: 'a.yaml', text });
      // A map whose keys are no ids is refused by the formats, and then read again. And the slow parser alone minds
      // a comment at the start of a line within brackets, as it minds no other.
      const isKnown = document.diagnostics.some(
        ({ code }) =>
          ['CN011', 'CN026'].includes(code) || (code === 'CN029' && /[[{][^\]}]*\n[ \t]*#/.test(text)),
      );
      if (fast === undefined || isKnown) return;
      read++;
      expect(document.diagnostics).toEqual([]);
      expect(plain(fast)).toEqual(plain(document.value));
    }),
    { numRuns: 2500 },
  );
  expect(read).toBeGreaterThan(100);
});

const marks = fc.constantFrom(
  ...[
    '---',
    '---\n',
    '--- ',
    '--- # c\n',
    '--- |\n  x\n',
    '...',
    '...\n',
    '%YAML 1.2\n',
    '-',
    '.',
    ' ',
    '\n',
  ],
  ...[
    '# c\n',
    '\r\n',
    'a: 1\n',
    'b: x\n',
    'c: |\n  x\n',
    'd:\n  ',
    'e: { a: 1 }\n',
    '- a\n',
    '[a]',
    'x',
    '|\n',
  ],
);

test('so does it where marks tell documents apart', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 6 }), (parts) => {
      const text = parts.join('');
      const fast = fastValue(text);
      // The formats are maps.
      if (typeof fast !== 'object') return;
      read++;
      const document = parseDocument({ file: 'a.yaml', text });
      expect(document.diagnostics).toEqual([]);
      expect(plain(fast)).toEqual(plain(document.value));
    }),
    { numRuns: runs(4000) },
  );
  if (!isMutant) expect(read).toBeGreaterThan(runs(100));
});

/** Texts in which the fast parser alone finds nothing wrong, or another value than the other one. */
const READ_OTHERWISE = [
  'a:\n\u00a0b: 1\n',
  'a:\n- -\n- b\n',
  'a: {: b}\n',
  '~: 1\n',
  'a: {~}\n',
  'a: [b, ~: c]\n',
  'a: "b\nc"\n',
  "a: 'b\nc'\n",
  'a: 1e999\n',
  'a: [b]#c\n',
  'a: "b"#c\n',
  'a: {#c\n  b: d}\n',
  'a: [b,#c\n  d]\n',
  'a: -0x1F\n',
  'a: +0o7\n',
  '<<: { a: 1 }\n',
  '[a]: b\n',
  '---|\n a: 1\n',
  '--- - a\n',
  'a: [1,\n2]\n',
  'a: b]\nk: [1,\n2]\n',
  'a: "]"\nk: [1,\n2]\n',
  '- a: [1,\n  2]\n',
];

test.each(READ_OTHERWISE)('it leaves %j to the other one', (text) => {
  const { value: right, diagnostics } = parseDocument({ file: 'a.yaml', text });
  const isAlike =
    diagnostics.length === 0 && JSON.stringify(load(text, { schema: CORE_SCHEMA })) === JSON.stringify(right);
  expect(isAlike).toBe(false);
  expect(fastValue(text)).toBeUndefined();
});

test('it reads what programs write', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.jsonValue({ maxDepth: 3 })), (value_) => {
      for (const text of [stringify(value_), JSON.stringify(value_, null, 2)]) {
        const fast = fastValue(text);
        if (fast !== undefined) expect(plain(fast)).toEqual(plain(value_));
      }
    }),
    { numRuns: 300 },
  );
});

test('it takes the example cohort and the package’s questionnaires', () => {
  for (const folder of ['examples/cohorte', 'questionnaires']) {
    for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.yaml'))) {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      expect(fastValue(text), name).toBeDefined();
      expect(plain(fastValue(text))).toEqual(plain(parseDocument({ file: name, text }).value));
    }
  }
});

test.each(['broken/yaml/alias-bomb.yaml', 'broken/yaml/deep.yaml', 'broken/yaml/proto.yaml'])(
  '%s goes to the other one, or does no harm',
  (name) => {
    fastValue(readFileSync(`test/fixtures/${name}`, 'utf8'));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  },
);

test.each([
  'a: "b\n  c"\n',
  "- a: 'b\n\n     c'\n  d: e\n",
  'a:\n- "b \\\n  \\ c"\n- d\n',
  'a: "b\r\n  c"\r\n',
])('it reads a quoted text over several lines in %j', (text) => {
  expect(fastValue(text)).toEqual(parseDocument({ file: 'a.yaml', text }).value);
  expect(fastValue(text)).toBeDefined();
});
