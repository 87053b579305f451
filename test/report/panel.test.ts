import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language.ts';
import { panelView } from '../../src/report/panel/build-view.ts';
import { panelJson } from '../../src/report/panel/json.ts';
import { panelHtml, panelMarkdown } from '../../src/report/panel/markdown.ts';
import { type Panel, panelOf } from '../../src/review/panel.ts';
import { sharedPanel } from '../../src/review/shared-panel.ts';
import { culture } from '../content/culture.ts';
import { askedOf, at, panels, radioReview } from '../review/panels.ts';
import { runs } from '../seed.ts';
import { plain, read } from '../sheets.ts';
import { pageOne, wordCount } from './structures.ts';

const people = askedOf('people');
const [first = ''] = people;
const action = culture.actions.find(({ addresses }) => addresses[0] === first)?.id ?? '';
const done = { review: { actions: { [action]: 'done' } } };

/** Ten radios: six gained on people, one of which did an action; one lost there; of three, nothing can be told apart from chance. */
const group = panelOf(
  culture,
  [
    ...['A', 'B', 'C', 'D', 'E'].map((name) => radioReview(`Radio ${name}`, {}, at(2, people))),
    radioReview('Radio F', {}, at(2, people), done),
    radioReview('Radio G', at(3, people), at(1, people)),
    ...['H', 'I', 'J'].map((name) => radioReview(`Radio ${name}`, {}, {})),
  ],
  { before: ['Radio Partie', 'Radio Muette'], after: ['Radio Venue'] },
);

const said = async (panel: Panel, language: Language = 'fr', least: number | null = null) =>
  plain(await panelMarkdown(panel, { language, least, unread: 0 }));

describe('the review of a group', () => {
  it('says in a sentence what moved, for how many, and what did not', async () => {
    const one = pageOne(await said(group));
    expect(one).toContain('Un progrès lisible sur l’humain dans 6 structures sur 10');
    expect(one).toContain('Un recul lisible sur l’humain dans une structure sur 10');
    expect(one).toContain('Partout ailleurs, rien qui dépasse le hasard');
    expect(one).toMatch(/\|L’humain\|6\|1\|3\|0\|0\|/);
    expect(one).toContain('Phrases gagnées dans 6 structures sur 10, perdues dans une');
    expect(one).toContain('Faite dans une structure ; la réponse a monté dans une');
    expect(one).toContain('Seulement en 2026 : Radio Muette et Radio Partie.');
    expect(one).toContain('Seulement en 2027 : Radio Venue.');
  });

  it('claims no year that is not that of all, or of most', async () => {
    expect(await said(group)).toContain('réponses de 2026, puis de 2027');
    const years = (before: Panel['years']['before']) => said({ ...group, years: { ...group.years, before } });
    expect(await years({ year: '2026', structures: 8 })).toContain(
      'réponses, pour la plupart, de 2026, puis de 2027',
    );
    expect(await years({ year: '2027', structures: 10 })).not.toContain('réponses de');
    expect(await years(null)).not.toContain('réponses de');
  });

  it('says that nothing moved, or that nothing can be read, where it is so', async () => {
    const of = (...reviews: ReturnType<typeof radioReview>[]) =>
      said(panelOf(culture, reviews, { before: [], after: [] }));
    expect(await of(radioReview('A', {}, {}))).toContain('Pas de changement lisible');
    const silent = await of(radioReview('A', {}, at(4, people), { track: 'flash' }));
    expect(silent).toContain('Rien ne peut se lire');
    expect(silent).toContain('parcours trop court');
    expect(silent).toContain('|L’humain|0|0|0|0|1|');
    expect(silent).not.toContain('Seulement');
  });

  it('names on page one the first of many who are there at one date only, and all of them further on', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `Radio ${i + 10}`);
    const [one, more] = (
      await said({ ...group, only: { ...group.only, before: { structures: 12, names } } })
    ).split('<!-- page -->');
    expect(one).toContain('Radio 16, Radio 17 et 4 autres.');
    for (const name of names) expect(more).toContain(`|${name}|seulement en 2026|`);
  });

  it('has a line per structure, with its verdicts, the sentences and the actions done', async () => {
    const text = await said(group);
    const line = (name: string) => text.split('\n').find((each) => each.startsWith(`|Radio ${name}|`)) ?? '';
    const n = people.length;
    expect(line('F')).toContain(`|progrès lisible (+${n} sur ${n})|`);
    expect(line('F')).toMatch(/\|1 sur \d+\|$/);
    expect(line('G')).toContain(`|recul lisible (−${2 * n} sur ${n})|`);
    expect(line('H')).toContain(`|0 sur ${n}|`);
    expect(text).toContain('|Radio Partie|seulement en 2026|');
  });

  it('speaks English too, without a word of French', async () => {
    const text = await said(group, 'en');
    expect(text).toContain('Clear progress on people in 6 organisations of 10');
    expect(text).toContain('Only in 2026: Radio Muette and Radio Partie.');
    expect(text).not.toMatch(/structures|phrases|réponse/);
  });

  it('has on page one no grade, level, score, percentage, and no more words than a page holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        panels({ min: 0, max: 8 }),
        fc.constantFrom<Language>('fr', 'en'),
        async ({ panel }, language) => {
          const one = pageOne(await said(panel, language));
          expect(one).not.toMatch(/%|\bpoints?\b|niveau|\blevel|\bnotes?\b|scores?\b|\bgrade/i);
          // What its three actions and three questions are called is the questionnaire's.
          expect(wordCount(one)).toBeLessThanOrEqual(330);
        },
      ),
      { numRuns: runs(40) },
    );
  });

  it('leaves text what names are made of', async () => {
    const hostile = 'A|B <b>c</b> [x](y) `d` *e*';
    const panel = panelOf(culture, [radioReview(hostile, {}, {})], {
      before: ['<script>1</script>'],
      after: [],
    });
    const html = await panelHtml(panel, { language: 'fr', least: null, unread: 0 });
    expect(html).not.toMatch(/<script>|<b>c/);
    expect(html).toContain('A|B &lt;b&gt;c&lt;/b&gt; [x](y) `d` *e*');
  });

  it('draws what its table says, a bar per axis, with words for who does not see it', async () => {
    const html = plain(await panelHtml(group, { language: 'fr', least: null, unread: 0 }));
    const svg = /<svg[\s\S]*?<\/svg>/.exec(html)?.[0] ?? '';
    expect(svg).toMatch(
      /role="img" aria-label="[^"]*L’humain : 6 en progrès, 3 sans changement lisible, 1 en recul/,
    );
    const bars = [...svg.matchAll(/<rect class="(\w+)" x="(\d+)" y="\d+" width="(\d+)"/g)].map(
      ([, style, x, width]) => [style, Number(x), Number(width)],
    );
    const whole = 230;
    expect(bars).toContainEqual(['today', 104, 0.6 * whole]);
    expect(bars).toContainEqual(['rest', 104 + 0.6 * whole, 0.3 * whole]);
    expect(bars).toContainEqual(['wish', 104 + 0.9 * whole, 0.1 * whole]);
  });

  it('is data too, with each structure’s own review', () => {
    const { structures, axes, only, reviews, questions } = panelJson(group, 'fr');
    expect([structures, axes.people.progress, only.before.structures]).toEqual([10, 6, 2]);
    expect(reviews?.map(({ structure }) => structure.name)).toEqual(
      ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((name) => `Radio ${name}`),
    );
    expect(reviews?.filter((review) => review.axes.people.verdict === 'progress')).toHaveLength(6);
    expect(questions.find(({ question }) => question === first)?.compared).toBe(10);
  });
});

it('has every name of its view in the page for those who write templates', () => {
  const [, page = ''] = read('templates/README.md').split('## Le bilan d’un groupe');
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value)) names.add(key);
      if (key !== 'labels') walk(inner);
    }
  };
  walk(panelView(group, { language: 'fr', least: null, unread: 0 }));
  expect([...names].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

it('is the same by the program’s own template as by its compiled one', async () => {
  const template = { name: 'panel.md.liquid', text: read('templates/panel.md.liquid') };
  for (const panel of [group, sharedPanel(group, 4), sharedPanel(group, 11)]) {
    for (const least of [null, 4, 11]) {
      const options = { language: 'fr', least, unread: null } as const;
      expect(await panelMarkdown(panel, { ...options, template })).toBe(await panelMarkdown(panel, options));
    }
  }
});

describe('the same, shared', () => {
  it('says what a dash is, and of a small group nothing but its size', async () => {
    const text = await said(sharedPanel(group, 4), 'fr', 4);
    expect(text).toContain('Un tiret n’est pas un zéro : c’est moins de 4 structures');
    expect(text).toContain('Un progrès lisible sur l’humain dans 6 structures sur 10');
    expect(text).toContain('Le reste ne peut être dit');
    expect(text).toMatch(/\|L’humain\|6\|–\|–\|–\|–\|/);
    expect(text).toContain('Seulement en 2026 : moins de 4 structures.');
    const few = await said(sharedPanel(group, 11), 'fr', 11);
    expect(few).toContain('De moins de 11 structures, rien n’est dit des réponses.');
    expect(few).toContain('10 structures aux deux dates');
    const figures = few.replace(/<!--[\s\S]*?-->|culture 2\.0\.0/g, '').match(/\d+/g);
    expect([...new Set(figures)].sort()).toEqual(['10', '11']);
  });
});
