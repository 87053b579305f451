import { describe, expect, it } from 'vitest';
import { rendered } from '../../src/diagnostics/render/rendered.ts';
import { planView } from '../../src/report/plan/build-view.ts';
import { planMarkdown } from '../../src/report/plan/markdown.ts';
import { TemplateError } from '../../src/report/template/template-error.ts';
import { CATALOGUE } from '../../src/words/checks/catalogue.ts';
import { dice } from '../content/respondents.ts';
import { drawnPlan, exampleFile, planOf, read, tiny } from './structures.ts';

const plan = planOf(tiny, exampleFile('company'));
const fill = (text: string) =>
  planMarkdown(plan, { language: 'fr', template: { name: 'mien.liquid', text } });

async function fault(text: string) {
  const error = await fill(text).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof TemplateError)) throw new Error(`no template error: ${error}`);
  return error.diagnostic;
}

describe('a user’s template', () => {
  it('reads the view, and its values are escaped unless it marks them raw', async () => {
    const hostile = planOf(tiny, {
      ...exampleFile('company'),
      structure: { name: '*A* | b', profile: 'company' },
    });
    const template = { name: 't', text: '{{ structure.name }}\n{{ structure.name | raw }}\n' };
    const text = await planMarkdown(hostile, { language: 'fr', template });
    expect(text).toContain('\\*A\\* \\| b\n*A* | b\n');
  });

  it('that is the program’s own gives the plan that the program gives', async () => {
    const template = { name: 'plan.md.liquid', text: read('templates/plan.md.liquid') };
    const random = dice(99);
    for (const drawn of [plan, ...Array.from({ length: 40 }, () => drawnPlan(random))]) {
      for (const language of ['fr', 'en'] as const) {
        expect(await planMarkdown(drawn, { language, template })).toBe(
          await planMarkdown(drawn, { language }),
        );
      }
    }
  });

  it.each([
    ['CN050', 'un\n  {{ title', { line: 2, column: 3, endLine: 2, endColumn: 11 }],
    ['CN050', '{% if title %}', { line: 1, column: 1, endLine: 1, endColumn: 15 }],
    ['CN051', 'x\n{% pour %}', { line: 2, column: 1, endLine: 2, endColumn: 11 }],
    ['CN051', '{{ title | majuscules }}', { line: 1, column: 1, endLine: 1, endColumn: 25 }],
    ['CN051', '{{ structure.nmae }}', { line: 1, column: 4, endLine: 1, endColumn: 18 }],
    ['CN052', '{% include "/etc/passwd" %}', { line: 1, column: 1, endLine: 1, endColumn: 28 }],
    ['CN052', '{% render "plan.md.liquid" %}', { line: 1, column: 1, endLine: 1, endColumn: 30 }],
    [
      'CN053',
      '{% for i in (1..1000000000) %}x{% endfor %}',
      { line: 1, column: 1, endLine: 1, endColumn: 31 },
    ],
    ['CN053', `{{ title }}${'x'.repeat(1_000_000)}`, null],
  ])('at fault is a %s at its place', async (code, text, range) => {
    const found = await fault(text);
    expect(found).toMatchObject({ code, file: 'mien.liquid', range });
    expect(Object.keys(CATALOGUE)).toContain(code);
  });

  it.each([
    ['{{ title', 'open-output', 'Ce {{ n’est pas fermé.'],
    ['{{ "abc }}', 'open-output', 'Ce {{ n’est pas fermé.'],
    ['{% if title', 'open-tag', 'Ce {% n’est pas fermé.'],
    ['{% for a in about %}', 'open-block', 'Ajoutez {% endfor %}'],
    ['{% raw %}x', 'open-raw', 'Ajoutez {% endraw %}'],
    ['{% endif %}', 'stray-tag', 'La balise « {% endif %} » ne correspond à aucune'],
    ['{% if title %}{% endfor %}', 'stray-tag', '« {% endfor %} »'],
    ['{% if title %}{% else %}{% else %}{% endif %}', 'after-else', 'un seul {% else %}'],
    ['{% %}', 'no-tag-name', 'n’a pas de nom'],
    ['{% for a b %}x{% endfor %}', 'bad-tag', '« {% for a b %} » est incomplet'],
    ['{{ }}', 'no-value', 'Il manque une valeur'],
    ['{% if %}x{% endif %}', 'no-value', 'Il manque une valeur'],
    ['{{ title || upcase }}', 'no-filter-name', 'le nom d’un filtre'],
    ['{% assign x %}', 'bad-assign', '{% assign nom = valeur %}'],
    ['{{ about[1 }}', 'open-bracket', 'crochet n’est pas fermé'],
    ['{% for i in (1..2 %}{% endfor %}', 'open-bracket', 'parenthèse'],
  ])('badly written, %s, is told in the user’s language what to mend', async (text, problem, said) => {
    const found = await fault(`titre\n${text}`);
    expect(found).toMatchObject({ code: 'CN050', args: { problem }, range: { line: 2 } });
    const { message, fix } = rendered(found, 'fr');
    expect(`${message} ${fix}`).toContain(said);
  });

  it('that gives a filter too little is shown the place, without a word of the engine', async () => {
    const found = await fault('{{ title | append }}');
    expect(found).toMatchObject({ code: 'CN054', args: { text: '{{ title | append }}' } });
    expect(rendered(found, 'fr').message).toBe('« {{ title | append }} » ne peut pas être rempli.');
  });

  it('that loops without end is stopped', { timeout: 20_000 }, async () => {
    const loop = '{% for i in (1..3000) %}'.repeat(3);
    expect(await fault(`${loop}x${'{% endfor %}'.repeat(3)}`)).toMatchObject({
      code: 'CN053',
      args: { limit: expect.stringMatching(/time|memory/) },
    });
  });

  it('that doubles a text without end is stopped', async () => {
    const doubled =
      '{% assign a = "xxxxxxxx" %}{% for i in (1..60) %}{% assign a = a | append: a %}{% endfor %}';
    expect(await fault(doubled)).toMatchObject({ code: 'CN053', args: { limit: 'memory' } });
  });

  it('that misspells a name is told the nearest one', async () => {
    expect(await fault('{{ structure.profil }}')).toMatchObject({
      args: { kind: 'variable', name: 'structure.profil', near: 'structure.profile' },
    });
  });
});

it('finds every name of the view in the page for those who write templates', () => {
  const page = read('templates/README.md');
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value)) names.add(key);
      if (key !== 'labels') walk(inner);
    }
  };
  walk(planView(plan, 'fr'));
  expect([...names].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
