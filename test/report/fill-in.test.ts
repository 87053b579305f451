import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledByPeople, isUnedited, standing } from '../../src/report/marks.ts';
import type { Filled } from '../../src/report/plan/filled-in.ts';
import { planJson } from '../../src/report/plan/json.ts';
import { planHtml, planMarkdown } from '../../src/report/plan/markdown.ts';
import { runs } from '../seed.ts';
import { exampleFile, pageOne, plain, planOf, tiny } from './structures.ts';

const LEA = { who: 'Léa', by: '2027-01-15' };
const planFor = (plan: object = {}, over: object = {}) =>
  planOf(tiny, { ...(exampleFile('company') as object), plan, ...over });
const written = (filled: Record<string, Partial<Filled>>) =>
  new Map(Object.entries(filled).map(([id, its]) => [id, { done: false, who: null, by: null, ...its }]));
const boxes = (markdown: string): string[] => plain(markdown).match(/^- \[.\].*/gm) ?? [];

describe('a name and a day from the answers', () => {
  const plan = planFor({ 'open-ticketing': LEA, 'train-tools': { by: 'à la rentrée' } });

  it('stand on page one, with blanks for what is not known', async () => {
    expect(boxes(pageOne(await planMarkdown(plan, { language: 'fr' })))).toEqual([
      '- [ ] Qui : ………………………… Pour le : ………………………… <!-- action:write-purpose -->',
      '- [ ] Qui : Léa · Pour le : 15 janvier 2027 <!-- action:open-ticketing -->',
      '- [ ] Qui : ………………………… · Pour le : à la rentrée <!-- action:train-tools -->',
    ]);
  });

  it('are spelled in the reader’s language', async () => {
    const text = plain(await planMarkdown(plan, { language: 'en' }));
    expect(text).toContain('- [ ] Who: Léa · By when: 15 January 2027 <!--');
    expect(text).toContain('· By when: à la rentrée <!--');
  });

  it('are in the page to print, and in the data', async () => {
    expect(plain(await planHtml(plan, { language: 'fr' }))).toContain(
      '<span class="box">☐</span> Qui : Léa · Pour le : 15 janvier 2027',
    );
    const { actions } = planJson(plan, 'fr');
    expect(actions.find(({ id }) => id === 'open-ticketing')).toMatchObject(LEA);
    expect(actions.find(({ id }) => id === 'write-purpose')).toMatchObject({ who: null, by: null });
  });

  it('leave the rest of the plan as it is with blanks', async () => {
    const blanks = await planMarkdown(planFor(), { language: 'fr' });
    const rest = (text: string) => text.replace(/^- \[ \].*$|<!-- cap-.*$/gm, '').trim();
    expect(rest(await planMarkdown(plan, { language: 'fr' }))).toBe(rest(blanks));
  });
});

describe('what people wrote in an earlier plan', () => {
  it('comes before what the answers say, which fill in what it leaves blank', async () => {
    const text = await planMarkdown(planFor({ 'open-ticketing': LEA, 'train-tools': LEA }), {
      language: 'fr',
      written: written({ 'open-ticketing': { who: 'Karim', done: true }, 'write-purpose': { by: 'mars' } }),
    });
    expect(boxes(text)).toEqual([
      '- [ ] Qui : ………………………… · Pour le : mars <!-- action:write-purpose -->',
      '- [x] Qui : Karim · Pour le : 15 janvier 2027 <!-- action:open-ticketing -->',
      '- [ ] Qui : Léa · Pour le : 15 janvier 2027 <!-- action:train-tools -->',
    ]);
  });

  it('ticks the boxes of the page too', async () => {
    const html = await planHtml(planFor(), {
      language: 'fr',
      written: written({ 'train-tools': { done: true } }),
    });
    expect(html.match(/class="box">☑/g)).toHaveLength(1);
  });

  it('is listed for an action that has left the plan, and known again', async () => {
    const noted = written({ 'no-such-action': { who: 'Léa', done: true }, 'write-purpose': { by: 'mai' } });
    const none = { objectives: [], answers: {} };
    const text = await planMarkdown(planFor({}, none), { language: 'fr', written: noted });
    expect(plain(text)).toContain('### Vous aviez noté aussi\n');
    expect(boxes(text)).toContain(
      '- [x] no-such-action · Qui : Léa · Pour le : ………………………… <!-- action:no-such-action -->',
    );
    for (const [id, filled] of noted) expect(filledByPeople(text).get(id)).toEqual(filled);
  });

  it('is nothing that Markdown or a page would obey', async () => {
    const odd = '<b>Léa</b> | *Karim* <!-- action:train-tools --> [x](http://x.org) `a`';
    const markdown = await planMarkdown(planFor({ 'open-ticketing': { who: odd } }), { language: 'fr' });
    expect(boxes(markdown)).toHaveLength(3);
    expect(filledByPeople(markdown.replace(/<!-- cap.*filled.*/, '')).get('open-ticketing')?.who).toBe(odd);
    const html = await planHtml(planFor({ 'open-ticketing': { who: odd } }), { language: 'fr' });
    expect(html).toContain('&lt;b&gt;Léa&lt;/b&gt; | *Karim* &lt;!-- action');
    expect(html).not.toContain('<a ');
  });
});

describe('a plan in which something is filled in', () => {
  const fr = { language: 'fr' } as const;

  it('is as the program wrote it until somebody edits it', async () => {
    const text = await planMarkdown(planFor({ 'open-ticketing': LEA }), {
      ...fr,
      written: written({ 'train-tools': { done: true } }),
    });
    expect(isUnedited(text)).toBe(true);
    expect(isUnedited(text.replace('Léa', 'Zoé'))).toBe(false);
  });

  it('tells what people wrote there from what the answers gave', async () => {
    const text = await planMarkdown(planFor({ 'open-ticketing': LEA, 'train-tools': LEA }), fr);
    const edited = text.replace(
      /Qui.*(?=<!-- action:train-tools)/,
      'Qui : Karim · Pour le : 15 janvier 2027 ',
    );
    expect([...filledByPeople(edited).values()]).toEqual([
      { done: false, who: null, by: null },
      { done: false, who: null, by: null },
      { done: false, who: 'Karim', by: null },
    ]);
  });

  it('tells nothing new to somebody who filled in as much', async () => {
    const blanks = await planMarkdown(planFor(), fr);
    const edited = blanks.replace(/\[ \] Qui.*(?=<!-- action:train-tools)/, '[x] Qui : Léa Pour le : mai ');
    const made = (its: Partial<Filled>) =>
      planMarkdown(planFor(), { ...fr, written: written({ 'train-tools': its }) });
    expect(standing(edited, await made({ done: true, who: 'Léa', by: 'mai' }))).toBe('edited-same');
    expect(standing(edited, await made({ who: 'Léa' }))).toBe('edited-same');
    expect(standing(edited, await made({ who: 'Karim' }))).toBe('edited');
    const other = { language: 'fr', written: written({ 'train-tools': { who: 'Léa' } }) } as const;
    expect(standing(edited, await planMarkdown(planFor({}, { objectives: [] }), other))).toBe('edited');
    // Made of a plan in which a name stood already.
    const again = (await made({ who: 'Léa' })).replace('- [ ]', '- [x]');
    expect(standing(again, await made({ who: 'Léa' }))).toBe('edited-same');
  });
});

it('is carried any number of times as it was read first, whatever was typed', async () => {
  const typed = fc
    .array(
      fc.constantFrom(
        ...'*_`~[]()<>#!\\&|.…·:-=,; aéZ1',
        '  ',
        '\u00a0',
        '**',
        '&nbsp;',
        '<b>',
        'Qui :',
        'Pour le :',
        'pour le 3',
        '…………',
        '____',
        '<!-- a -->',
        '- [x] ',
      ),
      {
        maxLength: 10,
      },
    )
    .map((pieces) => pieces.join(''));
  const blank = await planMarkdown(planFor(), { language: 'fr' });
  await fc.assert(
    fc.asyncProperty(typed, typed, async (who, by) => {
      const edited = blank.replace(/Qui.*(?=<!-- action:train-tools)/, () => `Qui : ${who} Pour le : ${by} `);
      const first = filledByPeople(edited);
      const again = filledByPeople(await planMarkdown(planFor(), { language: 'fr', written: first }));
      expect(Object.fromEntries(again)).toEqual(Object.fromEntries(first));
    }),
    { numRuns: runs(200) },
  );
});
