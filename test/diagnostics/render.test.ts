import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Diagnostic, Range } from '../../src/diagnostics/diagnostic.ts';
import { github } from '../../src/diagnostics/render/github.ts';
import { gitlab } from '../../src/diagnostics/render/gitlab.ts';
import { json } from '../../src/diagnostics/render/json.ts';
import { junit } from '../../src/diagnostics/render/junit.ts';
import { pretty } from '../../src/diagnostics/render/pretty.ts';
import type { Report } from '../../src/diagnostics/render/rendered.ts';
import { sarif } from '../../src/diagnostics/render/sarif.ts';
import { PLAIN } from '../../src/text/palette.ts';

const at = (line: number, column: number, endColumn: number): Range => ({
  line,
  column,
  endLine: line,
  endColumn,
});

/** A question that names nothing, with whatever name. */
const unknown = (file: string, range: Range | null, id = 'tiketing'): Diagnostic => ({
  code: 'CN201',
  file,
  range,
  args: { id, nearest: 'ticketing', known: [], others: 0 },
});

const report = (diagnostics: Diagnostic[], sources: Record<string, string> = {}): Report => ({
  diagnostics,
  files: Object.keys(sources),
  source: (file) => sources[file],
  language: 'en',
});

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url), 'utf8');

/** Texts that formats choke on: control characters, halves of pairs, what each of them escapes. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(']]>', '\u0000', '\ud800', '\uffff', '%0A', '::', '\r\n', '<&">'),
    ),
  )
  .map((parts) => parts.join(''));

describe('pretty', () => {
  const show = (line: string, range: Range, width = 80) =>
    pretty(report([unknown('a.yaml', range)], { 'a.yaml': line }), PLAIN, width);

  test('underlines what is at fault, under tabs and wide characters too', () => {
    const line = '\ttext: { 日本: x, tiketing: no }';
    const [, , source = '', carets = ''] = show(
      line,
      at(1, line.indexOf('tik') + 1, line.indexOf('tik') + 9),
    ).split('\n');
    expect(source).toBe('  1 │   text: { 日本: x, tiketing: no }');
    // Each of the two ideographs takes two columns on the screen.
    expect(carets.indexOf('^')).toBe(source.indexOf('tiketing') + 2);
    expect(carets.trim().split(' ').at(-1)).toBe('^^^^^^^^');
  });

  test('cuts a long line around what is at fault', () => {
    const line = `${'a'.repeat(300)} tiketing ${'b'.repeat(300)}`;
    const [, , source = '', carets = ''] = show(line, at(1, 302, 310)).split('\n');
    expect(source.length).toBeLessThanOrEqual(80);
    expect(source.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('tiketing');
  });

  test('shows the earlier definition beside the later one', () => {
    const earlier: Diagnostic = {
      code: 'CN206',
      file: 'a.yaml',
      range: at(2, 5, 9),
      args: { kind: 'question', id: 'ease' },
      related: { file: 'a.yaml', range: at(1, 5, 9) },
    };
    expect(pretty(report([earlier], { 'a.yaml': 'id: ease\nid: ease' }), PLAIN, 80)).toContain(
      'see also a.yaml:1:5',
    );
  });

  test('lets no terminal sequence of a file through', () => {
    const text = pretty(
      report([unknown('a.yaml', at(1, 1, 2), '\u001b[2J')], { 'a.yaml': '\u001b[31mx' }),
      PLAIN,
      80,
    );
    expect(text).not.toContain('\u001b');
  });

  test('colours by severity, and only if asked to', () => {
    const colour = new Chalk({ level: 1 });
    expect(pretty(report([unknown('a.yaml', at(1, 1, 2))], { 'a.yaml': 'x' }), colour, 80)).toContain(
      '\u001b[31merror',
    );
  });
});

test('json is one array, empty where nothing is found', () => {
  expect(JSON.parse(json(report([])))).toEqual([]);
  expect(JSON.parse(json(report([unknown('a.yaml', at(3, 5, 13))])))).toEqual([
    {
      code: 'CN201',
      severity: 'error',
      message: 'No question is called “tiketing”.',
      hint: 'Did you mean “ticketing”?',
      file: 'a.yaml',
      line: 3,
      column: 5,
      endLine: 3,
      endColumn: 13,
    },
  ]);
});

describe('github', () => {
  test('escapes in a message what ends it, in a property also what separates it', () => {
    expect(github(report([unknown('a,b:c%.yaml', at(3, 5, 13), '50%\nof: all, x')]), (file) => file)).toBe(
      '::error file=a%2Cb%3Ac%25.yaml,line=3,col=5,endLine=3,endColumn=13,title=CN201::' +
        'No question is called “50%25%0Aof: all, x”.%0ADid you mean “ticketing”?\n',
    );
  });

  test('is one line a finding, whatever its words', () => {
    fc.assert(
      fc.property(hostile, hostile, (file, id) => {
        expect(github(report([unknown(file, null, id)]), (name) => name).match(/[\r\n]/g)).toEqual(['\n']);
      }),
    );
  });
});

describe('sarif', () => {
  const ajv = new Ajv.default({ strict: false, validateFormats: false });
  const isValid = ajv.compile(JSON.parse(fixture('sarif-schema-2.1.0.json')));
  const read = (of: Report) =>
    JSON.parse(
      sarif(
        of,
        '1.2.3',
        (file) => file,
        () => '### CN201',
      ),
    );

  test('is valid against its official schema, whatever the words', () => {
    fc.assert(
      fc.property(hostile, hostile, fc.boolean(), (file, id, whole) => {
        const log = read(report([unknown(file, whole ? null : at(1, 1, 2), id)], { [file]: id }));
        expect(isValid(log), ajv.errorsText(isValid.errors)).toBe(true);
      }),
    );
  });

  test('gives each result a region and a message, and a file by a relative URI', () => {
    const { results } = read(report([unknown('dossier été/a b.yaml', null)])).runs[0];
    expect(results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'dossier%20%C3%A9t%C3%A9/a%20b.yaml' },
      region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    });
    expect(results[0].message.text).not.toBe('');
  });

  test('tells of each rule in full, and of no address: there is none', () => {
    const { driver } = read(report([unknown('a.yaml', null)])).runs[0].tool;
    const [{ shortDescription, fullDescription, help }] = driver.rules;
    expect(fullDescription.text.startsWith(`${shortDescription.text}. `)).toBe(true);
    expect([fullDescription.text.length > shortDescription.text.length + 10, help.text]).toEqual([
      true,
      '### CN201',
    ]);
    expect(JSON.stringify(driver)).not.toMatch(/Uri"/);
  });

  test('keeps its fingerprints when lines are added above, and tells two alike apart', () => {
    const prints = (source: string, lines: number[]) =>
      read(
        report(
          lines.map((line) => unknown('a.yaml', at(line, 1, 2))),
          { 'a.yaml': source },
        ),
      ).runs[0].results.map((result: { partialFingerprints: object }) => {
        // GitHub keeps for itself the name that CodeQL gives to another value.
        expect(Object.keys(result.partialFingerprints)).toEqual(['capNumerique/v1']);
        return Object.values(result.partialFingerprints)[0];
      });
    const before = prints('when: x\nwhen: x\nother: y', [1, 2, 3]);
    expect(prints('# new\nwhen: x\nwhen: x\nother: y', [2, 3, 4])).toEqual(before);
    expect(new Set(before).size).toBe(3);
  });
});

describe('gitlab', () => {
  test('has what Code Quality reports need, and a fingerprint for each', () => {
    const texts = fc.sample(fc.tuple(hostile, hostile), 20);
    const each = texts.map(([file, id], i) => unknown(file, i % 2 === 0 ? null : at(1, 1, 2), id));
    const items = JSON.parse(gitlab(report([...each, ...each]), (file) => `root/${file}`));
    expect(items).toHaveLength(2 * each.length);
    for (const item of items)
      expect(item).toEqual({
        description: expect.any(String),
        check_name: expect.stringMatching(/^CN\d{3}$/),
        fingerprint: expect.any(String),
        severity: expect.stringMatching(/^(info|minor|critical)$/),
        location: {
          path: expect.stringContaining('root/'),
          lines: { begin: expect.any(Number), end: expect.any(Number) },
        },
      });
    expect(new Set(items.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(
      items.length,
    );
  });
});

describe('junit', () => {
  test('is what Jenkins reads, whatever the words', async () => {
    const schema = fixture('junit-10.xsd');
    const texts = fc.sample(fc.tuple(hostile, hostile), 40);
    const diagnostics = texts.map(([file, id], i) => unknown(file, i % 2 === 0 ? null : at(1, 1, 2), id));
    const xml = junit(report(diagnostics, { 'a ]]> b.yaml': '' }), () => true);
    const { valid, errors } = await validateXML({
      xml: [{ fileName: 'report.xml', contents: xml }],
      schema: [schema],
    });
    expect(valid, JSON.stringify(errors.slice(0, 3))).toBe(true);
  });

  test('fails for what makes check fail, and only tells the rest', () => {
    const one = report([unknown('a.yaml', null)], { 'a.yaml': '' });
    expect(junit(one, () => true)).toContain('<failure type="error"');
    expect(junit(one, () => false)).toMatch(/failures="0"[\s\S]*<system-out>/);
  });

  test('counts a file without a finding as a test that passes', () => {
    expect(junit(report([], { 'a.yaml': '', 'b.yaml': '' }), () => true)).toContain('tests="2" failures="0"');
  });
});
