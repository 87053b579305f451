import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHere } from './here.ts';
import { LanguageServer } from './language-server.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SCHEMA = here('../../questionnaires/schema/questionnaire.schema.json');
const HEAD = `# yaml-language-server: $schema=${SCHEMA}\n`;
const tiny = HEAD + readFileSync(here('../fixtures/worked-example/tiny.yaml'), 'utf8');

/** The line of `tiny` that holds a text, from 0. */
const lineOf = (text: string) => tiny.split('\n').findIndex((line) => line.includes(text));

/** `tiny` with an empty line among a question's keys, as while somebody writes it. */
function typing(question: string): { text: string; line: number } {
  const lines = tiny.split('\n');
  const line = lineOf(`- id: ${question}`) + 3;
  return { text: [...lines.slice(0, line), '        ', ...lines.slice(line)].join('\n'), line };
}

describe('an editor that reads our schema', () => {
  const server = new LanguageServer();
  beforeAll(() => server.start());
  afterAll(() => server.stop());

  test('finds nothing wrong in a right questionnaire', async () => {
    expect(await server.open(here('right.yaml'), tiny)).toEqual([]);
  });

  test.each([
    ['ease', ['reverse', 'hidden-value', 'when', 'help'], ['options', 'bands', 'scoring']],
    ['newsletter-count', ['hidden-value', 'when', 'na'], ['options', 'points', 'scoring', 'reverse']],
    ['dream', ['help', 'when'], ['options', 'hidden-value', 'reverse']],
  ])('completes the keys of %s by its type', async (question, offered, refused) => {
    const { text, line } = typing(question);
    const file = here(`${question}.yaml`);
    await server.open(file, text);
    const labels = await server.completion(file, { line, character: 8 });
    expect(labels).toEqual(expect.arrayContaining(offered));
    for (const key of refused) expect(labels).not.toContain(key);
  });

  test.each([[[]], [['--full']]])(
    'finds nothing wrong in a new questionnaire, and completes it: %o',
    async (flags) => {
      const folder = mkdtempSync(join(tmpdir(), 'editor-'));
      writeFileSync(
        join(folder, 'questionnaire.schema.json'),
        (await runHere(['schema', 'questionnaire'])).stdout,
      );
      const { stdout } = await runHere(['new', 'questionnaire', ...flags]);
      const file = join(folder, 'q.yaml');
      expect(await server.open(file, stdout)).toEqual([]);
      const lines = stdout.split('\n');
      const at = lines.findIndex((line) => line.includes('- id: purpose')) + 2;
      const typed = [...lines.slice(0, at), '        ', ...lines.slice(at)].join('\n');
      const edited = join(folder, 'edited.yaml');
      await server.open(edited, typed);
      const labels = await server.completion(edited, { line: at, character: 8 });
      expect(labels).toEqual(expect.arrayContaining(['hidden-value', 'when', 'danger']));
      expect(labels).not.toContain('points');
    },
  );

  test('tells on hover what a key means, in our words', async () => {
    const file = here('hover.yaml');
    await server.open(file, tiny);
    const hover = await server.hover(file, { line: lineOf('hidden-value: 0'), character: 12 });
    expect(hover).toContain('Valeur comptée, de 0 à 1');
  });

  test('shows a mistake at its place', async () => {
    const wrong = tiny.replace('training: cnfpt', 'training: cnftp');
    const [problem, ...others] = await server.open(here('wrong.yaml'), wrong);
    expect(others).toEqual([]);
    expect(problem?.range.start).toEqual({
      line: lineOf('id: authority'),
      character: tiny.split('\n')[lineOf('id: authority')]?.indexOf('cnfpt'),
    });
    expect(problem?.message).toContain('"cnfpt"');
  });
});
