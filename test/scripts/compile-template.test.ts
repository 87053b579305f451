import { Liquid } from 'liquidjs';
import { expect, it } from 'vitest';
import { compileTemplate } from '../../scripts/compile-template.js';

const VIEW = {
  name: 'la *Salle*',
  none: null,
  silent: '',
  count: 2,
  flag: true,
  items: [{ of: 'un', all: ['a', 'b'] }, { of: 'deux', all: [] }, { of: 'trois' }],
  quotes: ['« a »', '`b`', 'c\\'],
};

const shown = (value: unknown): string => `<${value}>`;

/** What a template makes of the view, compiled. */
async function compiled(text: string): Promise<string> {
  const { fill } = await import(
    `data:text/javascript,${encodeURIComponent(compileTemplate(text, 't', 'fill'))}`
  );
  return fill(VIEW, shown);
}

it.each([
  'texts as they are: "quotes", `ticks` $, \\ and\n\nlines',
  '{{ name }}, {{ name | raw }}; {{ items[1].of }}, {{ items.size }}',
  '{{ none | default: "rien" }}{{ silent | default: name }}{{ count | default: 0 }}',
  '{{ name | capitalize }}{{ quotes | join: ", " }}{{ quotes | join }}',
  '{% if flag %}oui{% endif %}{% if none %}non{% elsif count > 1 %}plus{% else %}moins{% endif %}',
  '{% unless none %}sans{% else %}avec{% endunless %}{% unless flag %}x{% elsif count == 2 %}y{% endunless %}',
  '{% if flag and count >= 2 or none %}a{% endif %}{% if count != 2 or silent == "" %}b{% endif %}',
  '{% for item in items %}{{ forloop.index }} {{ item.of }}{% unless forloop.last %}, {% endunless %}{% endfor %}',
  '{% for item in items %}{% for one in item.all %}{{ item.of }}{{ one }}{{ name }}{% else %}rien{% endfor %}{% endfor %}',
  '{% for item in none %}x{% else %}personne{% endfor %}{% for item in absent %}x{% endfor %}',
  'before   {%- if flag -%}   tight   {%- endif -%}   after',
])('%s: is filled in as the template engine does', async (text) => {
  const engine = new Liquid({ outputEscape: shown });
  expect(await compiled(text)).toBe(await engine.parseAndRender(text, VIEW));
});

it('makes of each block a section that tells what it reads, sheet by sheet, and of all of them the whole', async () => {
  const text =
    '# {{ name }}{% if flag %} {{ count }}{% endif %}\n{% for item in items %}{{ item.of }}{{ silent }}{% endfor %}\n\n<!-- page -->\n{{ count }}\n<!-- annex -->\n';
  const { fill, sheets } = await import(
    `data:text/javascript,${encodeURIComponent(compileTemplate(text, 't', 'fill'))}`
  );
  type Section = { fill: typeof fill; reads: string[] };
  expect(sheets.map((sections: Section[]) => sections.map(({ reads }) => reads))).toEqual([
    [['name'], ['flag', 'count'], [], ['silent', 'items']],
    [['count']],
    [[]],
  ]);
  const parts = sheets.flat().map((section: Section) => section.fill(VIEW, shown));
  expect(parts.join('')).toBe(fill(VIEW, shown));
});

it.each([
  ['{{ name | upcase }}', 'the filter upcase'],
  ['{{ name | default: "x", allow_false: true }}', 'a named argument of the filter default'],
  ['{% assign a = name %}', '{% assign a = name %}'],
  ['{% for item in items limit: 2 %}{% endfor %}', 'a loop with a limit'],
  ['{% for item in items %}{{ forloop.first }}{% endfor %}', 'forloop.first'],
  ['{% for i in (1..3) %}{% endfor %}', '(1..3)'],
  ['{% if name contains "S" %}{% endif %}', 'the operator contains'],
  ['{{ items[items.size] }}', 'items.size'],
  ['{% if name == empty %}{% endif %}', 'empty'],
  ['{% if name == nil %}{% endif %}', 'nil'],
])('%s: is refused, since the program’s templates have not used it so far', (text, what) => {
  expect(() => compileTemplate(text, 'mine.liquid', 'fill')).toThrow(`mine.liquid: ${what} is not compiled`);
});
