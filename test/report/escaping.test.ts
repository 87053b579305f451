import fc from 'fast-check';
import { lexer, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { readFilledIn } from '../../src/report/plan/filled-in.ts';
import { planHtml, planMarkdown } from '../../src/report/plan/markdown.ts';
import { escapeMarkdown } from '../../src/text/escape.ts';
import { oneLine } from '../../src/text/printable.ts';
import { runs } from '../seed.ts';
import { exampleFile, planOf, tiny } from './structures.ts';

/** Pieces of all that a page, a terminal or a template engine could take for its own. */
const PIECES = [
  ...'|`*_~[]()<>#!\\&$^+-=.:;{}%"\'@/',
  ...' \t\n\r',
  ...'a1Zé«»',
  '    ',
  '\n\n',
  '1. ',
  '2) ',
  '- [x] ',
  '```',
  '---',
  '===',
  '| --- |',
  '<script>alert(1)</script>',
  '<!-- action:open-ticketing -->',
  '-->',
  '&lt;',
  '{{ structure.name }}',
  '{% for a in b %}',
  'http://x.org',
  'www.x.org',
  'moi@x.org',
  '[a](javascript:b)',
  '![a](http://x.org/i.png)',
  '[^1]',
  '\u001b[31m',
  '\u001b]8;;http://x.org\u0007',
  '\u0000',
  '\u009b2J',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ud83d\ude00',
  '\u00a0',
  '\u202f',
];
const hostile = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => `x${pieces.join('')}`)
  .chain((text) => fc.constantFrom(text, text.slice(1)))
  .filter((text) => oneLine(text) !== '');

const named = (name: string, said = name) => {
  const file = exampleFile('company') as { answers: object };
  const answers = { ...file.answers, dream: said, ease: { value: 2, target: 4, note: said } };
  return planOf(tiny, { ...file, structure: { name, profile: 'company' }, answers });
};

/** The kinds of a document's parts, whatever they say. */
function shape(tokens: readonly Token[]): unknown[] {
  return tokens.flatMap((token): unknown[] => {
    if (token.type === 'space') return [];
    const inner = 'tokens' in token && token.tokens && token.type !== 'text' ? shape(token.tokens) : [];
    const items =
      token.type === 'list' ? (token as Tokens.List).items.flatMap(({ tokens: its }) => shape(its)) : [];
    if (token.type === 'table') {
      const table = token as Tokens.Table;
      return [
        ['table', table.header.length, ...table.rows.map((row) => row.map((cell) => shape(cell.tokens)))],
      ];
    }
    if (['text', 'escape'].includes(token.type)) return [];
    if (token.type === 'html') return [token.raw.trim().replace(/(?:sha256|structure):.*/, '')];
    return [[token.type, ...inner, ...items]];
  });
}

/** What a reader of a Markdown text sees of it. */
const seen = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      if (token.type === 'list') return seen((token as Tokens.List).items);
      if ('tokens' in token && token.tokens) return seen(token.tokens);
      return 'text' in token ? token.text : '';
    })
    .join('');

describe('someone’s text in a plan', () => {
  it('never changes what the document is made of', { timeout: 60_000 }, async () => {
    const expected = shape(lexer(await planMarkdown(named('Un nom'), { language: 'fr' })));
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const markdown = await planMarkdown(named(text), { language: 'fr' });
        expect(shape(lexer(markdown))).toEqual(expected);
        expect([...readFilledIn(markdown).keys()]).toEqual([
          'write-purpose',
          'open-ticketing',
          'train-tools',
        ]);
      }),
      { numRuns: runs(300) },
    );
  });

  it('is shown as it is, wherever it stands', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('', '# ', '- ', '1. ', '> ', 'avant '), (text, before) => {
        expect(seen(lexer(before + escapeMarkdown(text)))).toBe(
          before === 'avant ' ? `avant ${oneLine(text)}` : oneLine(text),
        );
      }),
      { numRuns: runs(1000) },
    );
  });

  it('leaves no escape sequence, control character or turned direction', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const markdown = await planMarkdown(named(text), { language: 'fr' });
        expect(markdown.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: runs(100) },
    );
  });

  it('makes no tag, link or image of the page to print', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const html = await planHtml(named(text), { language: 'fr' });
        const tags = new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag));
        expect(
          [...tags].filter((tag) => ['script', 'a', 'img', 'input', 'iframe'].includes(tag ?? '')),
        ).toEqual([]);
        // Drawings have titles of their own.
        expect(html.replace(/<svg[\s\S]*?<\/svg>/g, '').match(/<title>/g)).toHaveLength(1);
        expect(html.match(/<h1>/g)).toHaveLength(1);
      }),
      { numRuns: runs(100) },
    );
  });

  it('is nothing that another template engine would read', async () => {
    const markdown = await planMarkdown(named('Radio {{ site }} {% include x %}'), { language: 'fr' });
    expect(markdown).toContain('Radio \\{{ site }} \\{% include x %}');
    expect(markdown).not.toMatch(/(?<!\\)\{[{%]/);
  });

  it('shows an entity as it was typed', async () => {
    const html = await planHtml(named('A &lt;b&gt; &copy; &#60; R&D'), { language: 'fr' });
    expect(html).toContain('A &amp;lt;b&amp;gt; &amp;copy; &amp;#60; R&amp;D</h1>');
  });
});
