import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkQuestionnaire } from '../../src/check/index.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { withoutIgnored } from '../../src/diagnostics/ignored.ts';
import { diagnosticAt } from '../../src/diagnostics/lines.ts';
import { nearest } from '../../src/diagnostics/nearest.ts';
import { bounded, countOf, isOthers } from '../../src/diagnostics/others.ts';
import { rendered } from '../../src/diagnostics/render/rendered.ts';
import { sorted } from '../../src/diagnostics/sort.ts';
import { loadAnswersFrom } from '../../src/load/load-answers.ts';
import { loadQuestionnaire } from '../../src/load/load-questionnaire.ts';
import { loadQuestionnaireFile } from '../../src/load/questionnaire-file.ts';
import { plain } from '../plain.ts';

const at = (line: number) => ({ line, column: 1, endLine: line, endColumn: 2 });
const codes = (all: readonly Diagnostic[]) => {
  const counts: Record<string, number> = {};
  for (const item of all) counts[item.code] = (counts[item.code] ?? 0) + 1;
  return counts;
};

describe('a file with thousands of findings', () => {
  const many = (code: 'CN106' | 'CN920' | 'CN708', count: number, from: number, file = 'a.yaml') =>
    Array.from({ length: count }, (_, i) =>
      code === 'CN106'
        ? diagnosticAt(code, file, at(from + i), { id: `${i}`, suggestion: null, inList: false })
        : code === 'CN920'
          ? diagnosticAt(code, file, at(from + i), { question: `${i}`, track: 't' })
          : diagnosticAt(code, file, at(from + i), { question: `${i}`, others: 0 }),
    );

  it('is told its first ones, errors before warnings and hints, and the number of the others', () => {
    const all = [
      ...many('CN708', 50, 1),
      ...many('CN920', 250, 1),
      ...many('CN106', 60, 1000),
      ...many('CN106', 3, 1, 'b.yaml'),
    ];
    const told = bounded(sorted(all));
    expect(codes(told.filter(({ file }) => file === 'a.yaml'))).toEqual({
      CN106: 60,
      CN920: 40,
      CN967: 1,
      CN968: 1,
    });
    expect(codes(told.filter(({ file }) => file === 'b.yaml'))).toEqual({ CN106: 3 });
    expect(told.reduce((sum, item) => sum + countOf(item), 0)).toBe(all.length);
    // Those that are told are the first of the file, in its order, and the others are counted last.
    const lines = told.slice(0, 100).map(({ range }) => range?.line ?? 0);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(told.slice(100, 102).every(isOthers)).toBe(true);
    expect(told.find(({ code }) => code === 'CN967')?.range?.line).toBe(41);
    // To sort and bound again changes nothing.
    expect(bounded(sorted(told))).toEqual(told);
    expect(bounded(sorted([...told].reverse())).filter(({ file }) => file === 'a.yaml')).toHaveLength(102);
  });

  it('counts what is ignored no more than it tells it', () => {
    const all = sorted([...many('CN106', 5_000, 1), ...many('CN920', 7, 6_000)]);
    const left = bounded(withoutIgnored(all, new Set(['CN106']), () => undefined));
    expect(codes(left)).toEqual({ CN920: 7 });
    expect(codes(bounded(all))).toEqual({ CN106: 100, CN966: 1, CN967: 1 });
    expect(plain(rendered(bounded(all)[100] as Diagnostic, 'fr').message)).toContain(
      'encore 4 900 autres erreurs',
    );
    expect(rendered(bounded(all)[100] as Diagnostic, 'en').message).toContain('4,900 other errors');
    expect(rendered(bounded(all)[101] as Diagnostic, 'en').message).toContain('7 other warnings');
  });
});

describe('a quotation', () => {
  it.each(['x'.repeat(100_000), '漢'.repeat(300), '👩‍👩‍👧'.repeat(60), 'e\u0301'.repeat(300)])(
    'of %.5s… is cut between characters',
    (id) => {
      const { message } = rendered(diagnosticAt('CN921', 'a', null, { id, known: [] }), 'fr');
      expect(message.length).toBeLessThan(700);
      const quoted = /« (.*?)…? »/u.exec(plain(message))?.[1] ?? '';
      expect(id.startsWith(quoted)).toBe(true);
      const unit = [...new Intl.Segmenter().segment(id.slice(0, 40))][0]?.segment ?? '';
      expect(quoted.length % unit.length).toBe(0);
      expect(quoted.length).toBeGreaterThan(0);
    },
  );

  it('of an id that is as long as ids may be is whole, and so is a file’s name', () => {
    const id = `a-${'b'.repeat(62)}`;
    const file = `${'dossier/'.repeat(20)}a.yaml`;
    expect(rendered(diagnosticAt('CN906', 'a', null, { id, nearest: id, known: [id] }), 'fr').fix).toContain(
      id,
    );
    expect(rendered(diagnosticAt('CN030', 'a', null, { file }), 'fr').message).toContain(file);
  });
});

describe('the time that a hostile file takes', () => {
  const items = (count: number, of: (i: number) => string, between = '\n') =>
    Array.from({ length: count }, (_, i) => of(i)).join(between);
  const head = 'questionnaire: culture@2.0.0\nstructure: { name: X, profile: company }\n';
  const ANSWERS: Record<string, (n: number) => string> = {
    'unknown questions': (n) => `${head}answers:\n${items(n, (i) => `  k${i}: x`)}`,
    'unknown questions on a line': (n) => `${head}answers: { ${items(n, (i) => `k${i}: x`, ', ')} }`,
    'unknown keys': (n) => `${head}answers: {}\n${items(n, (i) => `z${i}: 1`)}`,
    objectives: (n) => `${head}objectives: [${items(n, (i) => `o${i}`, ', ')}]\nanswers: {}`,
    'undefined aliases': (n) => `${head}answers: { ${items(n, (i) => `k${i}: *a${i}`, ', ')} }`,
    'wrong answers': (n) => `${head}answers:\n${items(n, (i) => `  k${i}: { value: x, extra: 1 }`)}`,
    'wrong lists': (n) => `${head}answers:\n${items(n, (i) => `  k${i}: [[1]]`)}`,
    'bare keys': (n) =>
      `{${head.trim().replace('\n', ', ')}, answers: { ${items(n, (i) => `k${i}:x`, ', ')} } }`,
    'one choice again and again': (n) => `${head}answers: { obstacles: [${items(n, () => 'time', ', ')}] }`,
    'choices that there are not': (n) => `${head}answers:\n  obstacles:\n${items(n, (i) => `    - o${i}`)}`,
    'repeated keys': (n) => `${head}answers:\n${items(n, (i) => `  k${i >> 1}: x`)}`,
    'an older major version': (n) =>
      `${head.replace('2.0.0', '1.0.0')}answers:\n${items(n, (i) => `  k${i}: x`)}`,
  };

  /** Processor time, in microseconds; the best of three, since other work disturbs it. */
  async function costOf(work: () => Promise<unknown>): Promise<number> {
    const costs: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      costs.push(user + system);
    }
    return Math.min(...costs);
  }

  it.each(Object.keys(ANSWERS))(
    'grows as its length does: %s',
    async (kind) => {
      const { value } = await loadQuestionnaire('culture', '.');
      if (!value) throw new Error();
      const read = (n: number) => {
        const text = `${ANSWERS[kind]?.(n)}\n`;
        return async () => {
          const { diagnostics } = await loadAnswersFrom({ source: { file: 'a', text } }, value);
          for (const item of bounded(diagnostics)) rendered(item, 'fr');
        };
      };
      await read(500)();
      // Four times as much: 4 where it is linear, 16 where it is quadratic.
      expect((await costOf(read(8_000))) / (await costOf(read(2_000)))).toBeLessThan(9);
    },
    60_000,
  );

  const tiny = readFileSync(new URL('../fixtures/worked-example/tiny.yaml', import.meta.url), 'utf8');
  const [, action = ''] = /^actions:\n((?: {2}.*\n)+?)(?= {2}- id)/m.exec(tiny) ?? [];
  const actions = (n: number, more: (i: number) => string) =>
    tiny.slice(0, tiny.indexOf('\nactions:\n') + 1) +
    `actions:\n${items(n, (i) => action.replace(/- id: .*/, `- id: act-${i}`).replace(/title: .*/, `title: Titre ${i}`) + more(i), '')}`;
  const QUESTIONNAIRES: Record<string, (n: number) => string> = {
    'a chain of requirements': (n) => actions(n, (i) => (i > 0 ? `    requires: [act-${i - 1}]\n` : '')),
    'a chain the other way round': (n) => actions(n, (i) => `    requires: [act-${(i + 1) % n}]\n`),
    'conditions on unknown questions': (n) => actions(n, (i) => `    when: { zz-${i}: yes }\n`),
    'one id for all': (n) => actions(n, () => '').replace(/- id: act-\d+/g, '- id: act'),
  };

  it.each(Object.keys(QUESTIONNAIRES))(
    'grows as its length does, for a questionnaire: %s',
    async (kind) => {
      expect(action).toContain('- id:');
      const read = (n: number) => {
        const source = { file: 'q.yaml', text: QUESTIONNAIRES[kind]?.(n) ?? '' };
        return async () => loadQuestionnaireFile('q.yaml', '.', checkQuestionnaire, { source });
      };
      await read(100)();
      expect((await costOf(read(800))) / (await costOf(read(200)))).toBeLessThan(9);
    },
    60_000,
  );

  it('does not grow with the square of the words that are looked for', async () => {
    const known = (n: number) => Array.from({ length: n }, (_, i) => `question-${i}`);
    const look = (n: number) => async () => {
      const list = known(n);
      return list.map((id) => nearest(`x${id}`, list));
    };
    expect(await look(50)()).toEqual(known(50));
    expect((await costOf(look(4_000))) / (await costOf(look(1_000)))).toBeLessThan(9);
  });
});
