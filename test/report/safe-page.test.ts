import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlBody } from '../../src/report/html-body.ts';
import { htmlPage, reportPage } from '../../src/report/html-page.ts';

const bodyOf = async (markdown: string) => (await htmlBody(markdown, {})).html;

/** The tags of a text in HTML, with their attributes. */
const tags = (html: string): string[] => [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag);

/** All that a report's page is made of; a link leads to the web or to a mail program, an image is in the text itself. */
const HARMLESS = new RegExp(
  `^</?(?:${[
    ...[
      'h[1-6]',
      'p',
      'ul',
      'li',
      'ol(?: start="\\d+")?',
      'strong',
      'em',
      'del',
      'code(?: class="[^"<>]*")?',
      'pre',
    ],
    ...[
      'blockquote',
      'hr',
      'br',
      'table(?: border="1" cellspacing="0" cellpadding="4" width="100%")?',
      'thead',
      'tbody',
      'tr',
      't[hd](?: scope="(?:row|col)")?',
    ],
    ...[
      'div class="(?:wide" role="group" tabindex="0|sheet(?: small)?|small)"',
      'div',
      'span(?: class="(?:box|bar|long)")?(?: aria-hidden="true")?',
    ],
    ...['a(?: href="(?:https?://|mailto:|tel:)[^"<>]*"(?: title="[^"<>]*")?)?'],
    ...['img src="data:image/(?:png|jpeg|gif|webp);base64,[^"<>]*" alt="[^"<>]*"(?: title="[^"<>]*")?'],
  ].join('|')})>$`,
);

describe('what people wrote in a report', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an image with a handler', 'Ici <img src=x onerror=alert(1)> et là'],
    ['a page that moves on', '<meta http-equiv="refresh" content="0;url=https://a.example">'],
    ['a form', '<form action="https://a.example"><input name=a></form>'],
    ['a frame in a table', '|a|b|\n|-|-|\n|<iframe src="https://a.example">|x|'],
    ['a style', '<style>body { display: none }</style>'],
    ['the end of the page', '</main></body></html>'],
    ['a comment that never ends', '<!-- perdu\n\n# Suite'],
    ['a drawing', '<svg onload="alert(1)"><a href="javascript:alert(1)">x</a></svg>'],
  ])('%s is shown as it was written', async (_, markdown) => {
    const html = await bodyOf(`# Plan\n\n${markdown}\n`);
    for (const tag of tags(html)) expect(tag).toMatch(HARMLESS);
    const [, word = ''] = /(script|img|meta|form|iframe|style|main|perdu|svg)/.exec(markdown) ?? [];
    expect(html).toContain(word);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    '&#106;avascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,alert(1)',
    'vbscript:x',
    'file:///etc/passwd',
    '//a.example/x',
  ])('a link to %s is its text alone, and an image there what it shows', async (address) => {
    for (const markdown of [
      `[le texte](<${address}>)`,
      `[le texte][1]\n\n[1]: <${address}>`,
      `![le texte](<${address}>)`,
    ])
      expect(await bodyOf(markdown)).toBe('<p>le texte</p>\n');
  });

  it('keeps links to the web and to people, images in the text, and line breaks', async () => {
    const html = await bodyOf(
      '[a](https://a.example) [b](mailto:b@a.example) ![c](https://a.example/c.png) ![d](data:image/png;base64,AA==) e<br>f',
    );
    expect(html).toBe(
      '<p><a href="https://a.example">a</a> <a href="mailto:b@a.example">b</a> c <img src="data:image/png;base64,AA==" alt="d"> e<br>f</p>\n',
    );
  });

  it('has nothing but harmless tags, whatever it is', async () => {
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '"',
        "'",
        '`',
        '](',
        '[',
        '![',
        ')',
        '\n',
        '\n\n',
        '|',
        '|-|-|',
        '# ',
        '- [x] ',
        '&lt;',
        '\\',
        '&#60;',
      ],
      ...[
        '<!--',
        '-->',
        '<!-- page -->',
        '<script>',
        'javascript:',
        'onload=',
        '<a href=',
        '<img src=',
        '<svg>',
        'x',
        ' ',
        '*',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        for (const tag of tags(await bodyOf(pieces.join('')))) expect(tag).toMatch(HARMLESS);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is titled by its first heading, as it reads', async () => {
    expect(await htmlBody('Avant\n\n# Le *plan* de `A` \\& <B>\n\n# Autre', {})).toMatchObject({
      title: 'Le plan de A & <B>',
    });
    expect(await htmlBody('Rien', {})).toMatchObject({ title: null });
  });
});

describe('a page', () => {
  it('lets nothing move it, send from it or load into it', async () => {
    const page = await reportPage('# A', 'A', 'fr');
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining(["default-src 'none'", "base-uri 'none'", "form-action 'none'"]),
    );
  });

  it('is titled on paper by any name, without its style being changed by it', () => {
    const page = htmlPage({ title: '"; } </style><b>\\', language: 'fr', body: '' });
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).toContain(String.raw`content: "\22 \3b  \7d  \3c \2f style\3e \3c b\3e \5c "`);
  });
});
