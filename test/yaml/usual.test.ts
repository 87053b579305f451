import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/yaml/document.ts';
import { needsProofreading } from '../../src/yaml/needs-proofreading.ts';
import { parseValue } from '../../src/yaml/parse-value.ts';
import { isUsual } from '../../src/yaml/usual.ts';
import { isMutant, runs } from '../seed.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

const pick = (...texts: string[]) => fc.constantFrom(...texts);
const word = pick(
  ...[
    'a',
    'É',
    'l’art',
    '« b »',
    '(c)',
    'null',
    'true',
    '12',
    '1.5',
    '1.2.0',
    '007',
    '1e999',
    'e1000',
    '0x1F',
    '1-e100',
    '2026-03-04',
    '50-plus',
    'b-c',
    "l'art",
    'a@b',
    '12:30',
  ],
  ...[
    '-',
    '--',
    '-a',
    '.5',
    '~',
    '<<',
    '?',
    '! d',
    '&e',
    '*f',
    '#g',
    'h#',
    'i:',
    ':j',
    'k: l',
    ' # m',
    '@n',
    '|',
    '>',
  ],
);
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const signs = pick(
  ' ',
  '  ',
  ', ',
  ',',
  ': ',
  ':',
  ' - ',
  '"',
  "'",
  "''",
  '[',
  ']',
  '{ ',
  ' }',
  '\\',
  ' # ',
  '!',
  '\u00A0',
  '\t',
);
/** Words and signs in any order. */
const said = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, signs), { minLength: 1, maxLength: 6 })
  .map((all) => all.join(''));
const quoted = fc.oneof(phrase, said).chain((text) => pick(`"${text}"`, `'${text}'`));
const ends = pick('\n', '\n', '\n  ', '\n    ', '\n      ', '\n\n    ', ' \n    ', '\\\n    ', '\r\n    ');
/** Over several lines, in quotes or without, more or less indented. */
const spread = fc
  .tuple(fc.oneof(phrase, quoted), ends, phrase, pick('', '"', "'"))
  .map((parts) => parts.join(''));
const block = fc
  .tuple(pick('|', '>', '>-', '|+', '|2'), ends, phrase, ends, phrase)
  .map((parts) => parts.join(''));
const scalar = fc.oneof(word, phrase, quoted);
const listOf = (item: fc.Arbitrary<string>) =>
  fc
    .array(item, { maxLength: 3 })
    .chain((all) =>
      pick(`[${all.join(', ')}]`, `[ ${all.join(',')} ]`, `[${all.join(', ')}, ]`, `[${all.join(', ')}}`),
    );
const mapOf = (item: fc.Arbitrary<string>) =>
  fc
    .array(fc.tuple(pick('a: ', 'b.c: ', '"d": ', '"é":', '12: ', 'e:', 'f ', ''), item), { maxLength: 2 })
    .map((pairs) => pairs.map((pair) => pair.join('')))
    .chain((all) => pick(`{ ${all.join(', ')} }`, `{${all.join(',')}}`, `{ ${all.join(', ')} ]`));
const flow = fc.oneof(
  listOf(scalar),
  mapOf(scalar),
  listOf(mapOf(scalar)),
  mapOf(fc.oneof(scalar, listOf(scalar))),
  listOf(mapOf(listOf(scalar))),
  mapOf(listOf(mapOf(mapOf(scalar)))),
);
const line = fc
  .tuple(
    pick('', '', '', '  ', '    ', '- ', '  - ', '  - - '),
    pick('a: ', 'b: ', 'c: ', 'd.e: ', 'f:', '"g": ', 'h:  ', 'é-i: ', ''),
    fc.oneof({ weight: 4, arbitrary: scalar }, said, flow, spread, block, pick('', '')),
    pick('', '', '', ' ', ' # i', ','),
  )
  .map((parts) => parts.join(''));
const text = fc
  .tuple(
    fc.array(fc.oneof({ weight: 6, arbitrary: line }, pick('', '# j', '  # k', '---', '%YAML 1.2')), {
      maxLength: 5,
    }),
    pick('\n', '\n', '\r\n'),
    pick('', '\n'),
  )
  .map(([lines, between, end]) => lines.join(between) + end);

describe('a usual text', () => {
  it('is one that both parsers read alike', () => {
    let read = 0;
    fc.assert(
      fc.property(text, (written) => {
        if (!isUsual(written) || needsProofreading(written)) return;
        const fast = parseValue({ file: 'a.yaml', text: written });
        if (typeof fast !== 'object') return;
        const document = parseDocument({ file: 'a.yaml', text: written });
        // A key that is no text is refused by the formats, and then read again.
        if (document.diagnostics.some(({ code }) => code === 'CN026')) return;
        read += 1;
        expect(document.diagnostics).toEqual([]);
        expect(plain(fast)).toEqual(plain(document.value));
      }),
      { numRuns: runs(20_000) },
    );
    if (!isMutant) expect(read).toBeGreaterThan(runs(400));
  });

  it('is what our own questionnaires are, and answers that people and programs write', () => {
    const answers = ['compagnie-tout-un-hiver', 'radio-basse-brume', 'service-culturel-de-montaubry'];
    for (const file of [
      'questionnaires/culture.yaml',
      'questionnaires/culture.actions.yaml',
      ...answers.map((name) => `examples/cohorte/${name}.answers.yaml`),
    ])
      expect([file, isUsual(readFileSync(file, 'utf8'))]).toEqual([file, true]);
    expect(isUsual('a:\n  - b: {"c":["d",1],"e":"f"}\r\n\r\n  # g\nh: "i \\"j\\""')).toBe(true);
    expect(isUsual('a: >-\n  b: c\n  # d\ne: f')).toBe(true);
  });

  it.each([
    'a: "b',
    'a: &b c',
    'a: [b',
    '---',
    'a: b # c',
    '? a',
    '- - ',
    'a: ~',
    'a: 1e999',
    "a: 'b' c",
    'a: b:',
    'a: "b"\r',
    'a: \tb',
    '\ta: b',
    '%YAML',
  ])('is not %j', (written) => {
    expect(isUsual(written)).toBe(false);
  });
});
