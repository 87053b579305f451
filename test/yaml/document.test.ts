import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rendered } from '../../src/diagnostics/render/rendered.ts';
import { decode } from '../../src/files/decode.ts';
import { type Document, parseDocument } from '../../src/yaml/document.ts';
import { cases, FIXTURES, written } from '../load/fixtures.ts';
import { runs } from '../seed.ts';

const document = (text: string): Document => parseDocument({ file: 'a.yaml', text });
const said = (text: string): string[] => document(text).diagnostics.map(written);

describe('a mistake of YAML is said once, at its place', () => {
  test.each(cases('broken/yaml'))('$name', ({ path, expected }) => {
    expect(said(readFileSync(path, 'utf8'))).toEqual(expected);
  });
});

test('says in French what to do with a colon in a text', () => {
  const [diagnostic] = document('text: Où en êtes-vous : ici ?').diagnostics;
  const { message, fix } = rendered(diagnostic as NonNullable<typeof diagnostic>, 'fr');
  expect(`${message} ${fix}`).toBe(
    'Ce texte contient un deux-points suivi d’une espace, que YAML prend pour une clé. Mettez tout le texte entre guillemets, ou à la ligne suivante après >-.',
  );
});

describe('values', () => {
  test('are those of YAML 1.2: yes and no are words, days are texts', () => {
    const { value } = document('a: yes\nb: no\nc: 2026-03-02\nd: 017\ne: 1e3\nf: ~\ng: TRUE\nh: 0x1F');
    expect(value).toEqual({ a: 'yes', b: 'no', c: '2026-03-02', d: 17, e: 1000, f: null, g: true, h: 31 });
  });

  test('have no prototype to reach', () => {
    const value = document(readFileSync(`${FIXTURES}/broken/yaml/proto.yaml`, 'utf8')).value as object;
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('of aliases are those that they repeat', () => {
    const { value } = document('a: &a { b: 1 }\nc: *a\nd: [*a]');
    expect(value).toEqual({ a: { b: 1 }, c: { b: 1 }, d: [{ b: 1 }] });
  });
});

describe('places', () => {
  const { locate } = document(
    'a: { b: 1 }\r\nc:\r\n  - id: x\r\n    text: |\r\n      long\r\n  - *d\r\nempty:\r\nlast: "é"\r\n',
  );
  const at = (path: (string | number)[], on: 'key' | 'value' = 'value') => {
    const { line, column, endLine, endColumn } = locate(path, on);
    return `${line}:${column}-${endLine}:${endColumn}`;
  };

  test('of a key and of its value', () => {
    expect(at(['a', 'b'], 'key')).toBe('1:6-1:7');
    expect(at(['a', 'b'])).toBe('1:9-1:10');
    expect(at(['last'])).toBe('8:7-8:10');
  });
  test('of what goes over several lines is its first', () => {
    expect(at(['c', 0])).toBe('3:5-3:10');
    expect(at(['c', 0, 'text'])).toBe('4:11-4:12');
  });
  test('of what is not there is what should hold it', () => {
    expect(at(['a', 'missing'])).toBe('1:1-1:2');
    expect(at(['c', 0, 'missing', 3, 'x'])).toBe('3:5-3:10');
    expect(at(['empty'])).toBe('7:1-7:6');
    expect(at([])).toBe('1:1-1:12');
  });
});

describe('no text makes it fail', () => {
  const pieces = fc.constantFrom(
    ...[
      'a',
      'é',
      '\u{1F3AD}',
      ' ',
      '  ',
      '\n',
      '\r\n',
      '\t',
      ':',
      ': ',
      '- ',
      '? ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
    ],
    ...[
      '#',
      '&a ',
      '*a',
      '!t ',
      '|',
      '>',
      '---\n',
      '...\n',
      '%YAML 1.1\n',
      '<<: ',
      '\\',
      '@',
      '\u00A0',
      '0x',
      '1e9',
    ],
  );
  const within = (
    text: string,
    { line, column, endLine, endColumn }: NonNullable<Document['diagnostics'][0]['range']>,
  ) => {
    const lines = text.split('\n');
    expect(line).toBeGreaterThanOrEqual(1);
    expect(endLine).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1] ?? '').length + 1);
    expect(endLine > line || endColumn >= column).toBe(true);
  };

  test('nor any bytes; what it reports lies in the text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const read = decode(bytes, 'a.yaml');
        if ('diagnostic' in read) return;
        for (const { range } of parseDocument(read.source).diagnostics)
          if (range) within(read.source.text, range);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('what looks like YAML neither', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const { diagnostics, value, locate } = document(text);
        for (const { range } of diagnostics) if (range) within(text, range);
        within(text, locate(['a', 0, 'b'], 'key'));
        if (diagnostics.length === 0 && text.trim() !== '') expect(value).toBeDefined();
      }),
      { numRuns: runs(3000) },
    );
  });
});
