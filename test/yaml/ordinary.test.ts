import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsProofreading } from '../../src/yaml/characters.ts';
import { parseDocument } from '../../src/yaml/document.ts';
import { isOrdinary } from '../../src/yaml/ordinary.ts';
import { agreedValue, parseValue } from '../../src/yaml/parse-value.ts';
import { isMutant, runs } from '../seed.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

const pick = (...texts: string[]) => fc.constantFrom(...texts);
const word = pick(
  ...[
    'a',
    'b-c',
    'É',
    'under-30',
    '50-plus',
    'null',
    'true',
    'No',
    '~',
    '12',
    '1.5',
    '007',
    '1-e100',
    '0x1F',
    '1e999',
  ],
  ...[
    'x_y',
    'l’art',
    "l'art",
    '.5',
    '-',
    '--',
    '-a',
    '@a',
    'a@b',
    'a.',
    'a,',
    '(a)',
    '« a »',
    '2026-03-04',
    '1.2.3',
  ],
);
const signs = pick(
  ' ',
  '  ',
  ' ',
  ', ',
  ',',
  ': ',
  ':',
  ' - ',
  '"',
  "'",
  '[',
  ']',
  '{ ',
  ' }',
  '\\',
  '#',
  ' # ',
  '!',
  '\u00A0',
  '\t',
);
const said = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, signs), { minLength: 1, maxLength: 6 })
  .map((all) => all.join(''));
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const quoted = fc.oneof(said, phrase).chain((text) => pick(`"${text}"`, `'${text}'`));
const scalar = fc.oneof(word, phrase, quoted);
const list = fc
  .array(scalar, { maxLength: 3 })
  .chain((all) => pick(`[${all.join(', ')}]`, `[ ${all.join(',')} ]`));
const map = fc
  .array(fc.tuple(pick('a', '"b"', 'c-d', '"é"'), pick(': ', ':'), fc.oneof(scalar, list)), { maxLength: 3 })
  .chain((all) =>
    pick(
      `{ ${all.map((pair) => pair.join('')).join(', ')} }`,
      `{${all.map((pair) => pair.join('')).join(',')}}`,
    ),
  );
const line = fc
  .tuple(
    pick('', '', '', '  ', '  ', '    ', '- ', '  - ', '  - - '),
    pick('a: ', 'b: ', 'c: ', 'd-e: ', 'é: ', 'f:', 'g: ', ''),
    fc.oneof(scalar, list, map, said, pick('', '', '|', '>-', '&a', '*a', '!a')),
    pick('', '', '', '', ' ', ' # c', ','),
  )
  .map((parts) => parts.join(''));
const text = fc
  .tuple(
    fc.array(fc.oneof({ weight: 6, arbitrary: line }, pick('', '# c', '#c # d', '  # e', '---', '...')), {
      maxLength: 5,
    }),
    pick('\n', '\n', '\r\n'),
  )
  .map(([lines, end]) => lines.map((each) => each + end).join(''));

describe('an ordinary text', () => {
  it('is one that both parsers read alike, and in which nothing is hidden', () => {
    let read = 0;
    fc.assert(
      fc.property(text, (written) => {
        if (!isOrdinary(written)) return;
        expect(needsProofreading(written)).toBe(false);
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
    if (!isMutant) expect(read).toBeGreaterThan(runs(500));
  });

  it.each(['examples/cohorte/radio-basse-brume.answers.yaml', 'questionnaires/culture.yaml'])(
    'has lines of which %s has others too: those are examined more closely, with the same result',
    (file) => {
      const whole = readFileSync(file, 'utf8');
      expect(isOrdinary(whole)).toBe(false);
      const lines = whole.split('\n').filter((each) => isOrdinary(each));
      expect(lines.length).toBeGreaterThan(20);
      expect(parseValue({ file, text: whole })).toEqual(agreedValue({ file, text: whole }));
    },
  );

  it('may be what people and programs write', () => {
    for (const name of ['compagnie-bras-de-riviere', 'service-culturel-de-montaubry'])
      expect(isOrdinary(readFileSync(`examples/cohorte/${name}.answers.yaml`, 'utf8'))).toBe(true);
    expect(isOrdinary('a:\n  - b: {"c":["d",1],"e":"f"}\r\n\r\n# g\nh: "i"')).toBe(true);
  });

  it.each([
    'a: b # c',
    'a: b:',
    'a: "b',
    'a: \tb',
    'a: &b c',
    'a: "b\\n"',
    'a: б',
    'a: b\u200b',
    'a: [b',
    ' # a',
    '---',
  ])('is not %j', (written) => {
    expect(isOrdinary(written)).toBe(false);
  });
});
