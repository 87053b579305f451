import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language.ts';
import { planMarkdown } from '../../src/report/plan/markdown.ts';
import { isApart, isDoubted } from '../../src/scoring/cell.ts';
import { culture } from '../content/culture.ts';
import { plain, planOf, root } from '../sheets.ts';

/** A cell of the page's table as an answer to a question. */
function answerOf(question: string, cell: string): object {
  const [, place] = /^(?:phrase|sentence) (\d)$/.exec(cell) ?? [];
  if (place === undefined) return cell === '–' ? {} : { [question]: 'unknown' };
  const found = culture.questions.find(({ id }) => id === question);
  if (found?.type !== 'single') throw new Error(question);
  return { [question]: found.options[Number(place) - 1]?.id };
}

/** The rows of the page's table: a question, what each of three people said, and what is said of the structure. */
const rowsOf = (page: string) =>
  [...page.matchAll(/^\| `([\w-]+)`[^|]*\|(.*)\|$/gm)].map(([, question = '', cells = '']) => {
    const [a = '', b = '', c = '', together = ''] = cells.split('|').map((cell) => cell.trim());
    return { question, people: [a, b, c], together };
  });

describe.each([
  ['fr', 'docs/scores.md', '1 sur 3 ne sait pas'],
  ['en', 'docs/scores.en.md', '1 of 3 does not know'],
] as [Language, string, string][])(
  'the page that tells how scores are made, in %s',
  (language, file, doubt) => {
    const page = plain(readFileSync(`${root}${file}`, 'utf8'));
    const rows = rowsOf(page);
    const plan = planOf(
      culture,
      ...[0, 1, 2].map((person) => ({
        structure: { name: 'Les Passantes', profile: 'company' },
        track: 'flash',
        answers: Object.assign(
          {},
          ...rows.map(({ question, people }) => answerOf(question, people[person] ?? '')),
        ),
      })),
    );
    const cellOf = (id: string) => {
      const cell = plan.resolved.cells.find(({ question }) => question.id === id);
      if (!cell) throw new Error(id);
      return cell;
    };
    const number = (value: number) => String(value).replace('.', language === 'fr' ? ',' : '.');

    it('names all questions of the axis on the short track, and what each comes to', () => {
      const asked = plan.resolved.cells.filter(
        ({ question, state }) => question.weights.vision !== undefined && state !== 'hidden',
      );
      expect(rows.map(({ question }) => question)).toEqual(asked.map(({ question }) => question.id));
      for (const { question, together } of rows) {
        const { value } = cellOf(question);
        expect(together).toBe(value === null ? { fr: 'en attente', en: 'open' }[language] : number(value));
      }
    });

    it('gives the score, how far it is documented, its range and its level, held by a gate', () => {
      const { vision } = plan.scores.axes;
      const marked = [...(page.split('\n## ').at(-1) ?? '').matchAll(/\*\*([^*]+)\*\*/g)].map(([, it]) => it);
      expect(marked.slice(0, 4)).toEqual([
        `${vision?.score}`,
        { fr: `${vision?.coverage} %`, en: `${vision?.coverage}%` }[language],
        ...(vision?.range.map(String) ?? []),
      ]);
      expect([vision?.ungated, vision?.level]).toEqual([4, 3]);
      const title = culture.levels[2]?.title as Record<Language, string> | undefined;
      expect(marked[4]).toBe(plain(title?.[language] ?? ''));
    });

    it('says what is to be talked over, and what some do not know, as the plan does', async () => {
      expect(rows.map(({ question }) => [isApart(cellOf(question)), isDoubted(cellOf(question))])).toEqual([
        [true, true],
        [false, false],
        [false, false],
      ]);
      expect(page).toContain(doubt);
      expect(plain(await planMarkdown(plan, { language }))).toContain(doubt);
    });
  },
);
