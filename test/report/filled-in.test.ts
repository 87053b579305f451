import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filled, readFilledIn } from '../../src/report/plan/filled-in.ts';
import { planMarkdown } from '../../src/report/plan/markdown.ts';
import { runs } from '../seed.ts';
import { exampleFile, planOf, tiny } from './structures.ts';

const plan = planOf(tiny, exampleFile('company'));
const written = await planMarkdown(plan, { language: 'fr' });
const inEnglish = await planMarkdown(plan, { language: 'en' });

const LINE = /^- \[ \] (Qui\u00a0:) (…+) (Pour le\u00a0:) (…+) (<!-- action:open-ticketing -->)$/m;
/** The plan with the line of its second action as somebody made it. */
const edited = (line: string): string => {
  expect(written).toMatch(LINE);
  return written.replace(LINE, () => line);
};
const readLine = (line: string): Filled | undefined => readFilledIn(edited(line)).get('open-ticketing');
const MARK = '<!-- action:open-ticketing -->';
const lea = { who: 'Léa', by: '15 janvier' };

describe('a plan as the program wrote it', () => {
  it('has a blank box for each of its actions', () => {
    const blank = { done: false, who: null, by: null };
    for (const text of [written, inEnglish]) {
      expect([...readFilledIn(text)]).toEqual([
        ['write-purpose', blank],
        ['open-ticketing', blank],
        ['train-tools', blank],
      ]);
    }
  });
});

describe('what people write over the blanks', () => {
  it.each([
    ['over both', `- [ ] Qui : Léa Pour le : 15 janvier ${MARK}`],
    ['with no-break spaces', `- [ ] Qui\u00a0:\u00a0Léa Pour\u00a0le\u202f: 15\u00a0janvier\u00a0${MARK}`],
    ['between the dots', `- [ ] Qui : …………Léa………………… Pour le : ………… 15 janvier ………… ${MARK}`],
    ['before what is left of them', `- [ ] Qui : Léa……………………… Pour le : 15 janvier………………… ${MARK}`],
    ['after them', `- [ ] Qui : …………………………Léa Pour le : ………………………… 15 janvier ${MARK}`],
    ['with dots and lines instead', `- [ ] Qui : ......Léa...... Pour le : ____15 janvier____ ${MARK}`],
    ['in bold', `- [ ] Qui : **Léa** Pour le : __15 janvier__ ${MARK}`],
    ['all in bold', `- [ ] **Qui :** Léa **Pour le :** *15 janvier* ${MARK}`],
    ['in bold with the colon after it', `- [ ] **Qui** : _Léa_ **Pour le** : 15 janvier ${MARK}`],
    ['with something between them', `- [ ] Qui : Léa, Pour le : 15 janvier ${MARK}`],
    ['with a line between them', `- [ ] Qui : Léa — Pour le : 15 janvier ${MARK}`],
    ['with no space at all', `- [ ] Qui:Léa Pour le:15 janvier${MARK}`],
    ['in small letters', `- [ ] qui : Léa pour le : 15 janvier ${MARK}`],
    ['without the second colon', `- [ ] Qui : Léa pour le 15 janvier ${MARK}`],
    ['without the first label', `- [ ] Léa Pour le : 15 janvier ${MARK}`],
    ['the other way round', `- [ ] Pour le : 15 janvier · Qui : Léa ${MARK}`],
    ['with other colons', `- [ ] Qui： Léa Pour le： 15 janvier ${MARK}`],
    ['in another language', `- [ ] Who: Léa By when: 15 janvier ${MARK}`],
    ['in another language, shorter', `- [ ] Who: Léa, by: 15 janvier ${MARK}`],
    ['wrapped', `- [ ] Qui :\n  Léa Pour le : 15\n  janvier\n  ${MARK}`],
    ['wrapped in a quotation', `> - [ ] Qui : Léa\n>   Pour le : 15 janvier ${MARK}`],
    ['on lines of their own', `- [ ] Qui : ……………\n  - Qui : Léa\n  - Pour le : 15 janvier\n  ${MARK}`],
    ['below the mark', `- [ ] Qui : ………… Pour le : ………… ${MARK}\n  Qui : Léa\n  Pour le : 15 janvier`],
    ['half of it below', `- [ ] Qui : Léa Pour le : ………… ${MARK}\n  Pour le : 15 janvier`],
    ['with tags', `- [ ] Qui : <u>Léa</u>&nbsp;<br> Pour le : <b class="x">15 janvier</b> ${MARK}`],
    ['with a link', `- [ ] Qui : [Léa](mailto:lea@exemple.org) Pour le : 15 janvier ${MARK}`],
    ['with escapes', `- \\[ \\] Qui : L\\éa Pour le : \\_\\_\\_\\_15 janvier ${MARK}`.replace('\\é', 'é')],
    ['without a box', `Qui : Léa Pour le : 15 janvier ${MARK}`],
    [
      'with text around',
      `Vu en réunion.\n\n- [ ] Qui : Léa Pour le : 15 janvier ${MARK}\n\nÀ suivre. Qui : Karim`,
    ],
    ['and a mark without spaces', '- [ ] Qui : Léa Pour le : 15 janvier <!--action:open-ticketing-->'],
  ])('%s, is read', (_, line) => {
    expect(readLine(line)).toEqual({ done: false, ...lea });
    expect(readFilledIn(edited(line).replace(/\n/g, '\r\n')).get('open-ticketing')).toEqual({
      done: false,
      ...lea,
    });
  });

  it('after the mark of blanks, is a name', () => {
    expect(readLine(`- [ ] Qui : ………… Pour le : ………… ${MARK} Léa et Karim`)?.who).toBe('Léa et Karim');
    expect(readLine(`- [ ] Qui : Léa Pour le : ………… ${MARK} à voir`)).toMatchObject({ who: 'Léa', by: null });
  });

  it('is kept as it was typed, with its own punctuation', () => {
    for (const who of [
      'Léa (avec Karim)',
      'L. Martin & J.-P.',
      'jean_paul@exemple.org',
      'nous… ou vous',
      '3 pers.',
    ])
      expect(readLine(`- [ ] Qui : ${who} Pour le : ………… ${MARK}`)).toMatchObject({ who, by: null });
    expect(readLine(`- [ ] Qui : ………… Pour le : ~ 15/01/2027 (ou plus tard) ${MARK}`)?.by).toBe(
      '~ 15/01/2027 (ou plus tard)',
    );
  });

  it('is nothing where only the blank was touched', () => {
    for (const rest of ['……', '...', '_', '____', '', '—', '…', '. . . .'])
      expect(readLine(`- [ ] Qui : ${rest} Pour le : ${rest} ${MARK}`)).toMatchObject({
        who: null,
        by: null,
      });
  });

  it('is not the title of an action, nor that it is done', () => {
    expect(readLine(`- [x] Fait Pour le : mars ${MARK}`)).toEqual({ done: true, who: null, by: 'mars' });
    expect(readLine(`- [x] **Done** Who: Léa ${MARK}`)).toEqual({ done: true, who: 'Léa', by: null });
  });
});

describe('what people write in place of the labels of a first action', () => {
  const all = (text: string, line: (id: string) => string): string =>
    text.replace(/^- \[ \] .*<!-- action:([a-z-]+) -->$/gm, (_, id) => `${line(id)} <!-- action:${id} -->`);

  it('is a name, and the day after a comma', () => {
    expect(readLine(`- [x] Karim ${MARK}`)).toEqual({ done: true, who: 'Karim', by: null });
    for (const [typed, who, by] of [
      ['Karim, 15 février', 'Karim', '15 février'],
      ['**Léa, Karim**, le 15/02/2027', 'Léa, Karim', 'le 15/02/2027'],
      ['Karim, January 15, 2027', 'Karim', 'January 15, 2027'],
      ['15 février', null, '15 février'],
      ['Karim, 3 pers.', null, null],
      ['Karim, au printemps', 'Karim, au printemps', null],
    ])
      expect(readLine(`-[ ]${typed}${MARK}`)).toEqual({ done: false, who, by });
    const everywhere = all(written, () => '- [ ] Karim, 15 février');
    expect([...readFilledIn(everywhere).values()]).toEqual(
      Array(3).fill({ done: false, who: 'Karim', by: '15 février' }),
    );
  });

  it('is neither its title nor a sentence', () => {
    const title = /^### 2\. (.*)$/m.exec(written)?.[1] ?? '';
    expect(title).not.toBe('');
    for (const text of [title, `**${title}**`, title.split(' ').slice(0, 3).join(' '), 'Fait', 'À voir tôt.'])
      expect(readLine(`- [x] ${text} ${MARK}`)).toEqual({ done: true, who: null, by: null });
    expect(readLine(`- [ ] ${'Léa et Karim '.repeat(6)} ${MARK}`)?.who).toBeNull();
  });

  it('is nothing in a plan of another form, nor beyond page one', () => {
    const blank = { done: false, who: null, by: null };
    for (const text of [
      all(written, () => '- [ ] À faire'),
      all(written, (id) => `### Titre\n- [ ] ${id}, 15 février`),
      all(written, (id) => `- [ ] ${id}, 15 février`).replace(/^### .*$/gm, ''),
      all(written, (id) => `- [ ] ${id}, 15 février`).replace('<!-- page -->', ''),
    ])
      expect([...readFilledIn(text).values()]).toEqual([blank, blank, blank]);
    for (const line of ['- [ ] Ouvrir une page, 15 février', '- [ ] Un titre']) {
      const later = `${written}\n## Plus tard\n\n### 4. Autre\n\n${line} <!-- action:other -->\n`;
      expect(readFilledIn(later).get('other')).toEqual(blank);
    }
  });
});

describe('a tick', () => {
  it.each([
    '- [x]',
    '* [X]',
    '+ [ x ]',
    '1. [x]',
    '- [✓]',
    '- [v]',
    '- \\[x\\]',
    '- ☑',
    '☑',
    '- **[x]**',
    '-[x]',
    '*[x]',
    '1.[x]',
    '**[x]**',
    '  - [x]',
    '[x]',
  ])('is read as %s', (box) =>
    expect(readLine(`${box} Qui : Léa Pour le : 15 janvier ${MARK}`)).toEqual({ done: true, ...lea }),
  );

  it.each(['- [ ]', '- []', '-  [  ]', '- [_]', '-[ ]', '- ☐', '* \\[ \\]'])('is not %s', (box) =>
    expect(readLine(`${box} Qui : Léa Pour le : 15 janvier ${MARK}`)).toEqual({ done: false, ...lea }),
  );

  it('needs no space anywhere', () =>
    expect(readLine(`-[x]Qui:Léa Pour le:15 janvier${MARK}`)).toEqual({ done: true, ...lea }));

  it('is its action’s alone', () => {
    const listed = `Avant :\n\n- [x] acheter un disque\n- [x] appeler la mairie\n\n- [ ] Qui : ……… Pour le : ……… ${MARK}`;
    expect(readLine(listed)?.done).toBe(false);
    const above = written.replace(/^### 2\./m, '- [x] à part\n\n$&').replace(LINE, `Qui : Léa $5`);
    expect(readFilledIn(above).get('open-ticketing')).toEqual({ done: false, who: 'Léa', by: null });
  });
});

describe('who did it, after that it is done', () => {
  it.each([
    ['- [x] Fait par Inès', 'Inès'],
    ['* [X] Fait, avec la médiathèque', 'la médiathèque'],
    ['- [x] **Fait** par Inès et Karim', 'Inès et Karim'],
    ['- [x] Faite par **Inès**', 'Inès'],
    ['- [x] Done by Inès', 'Inès'],
    ['- [x] Done, with the library', 'the library'],
    ['- [x] Fait', null],
    ['- [x] Fait partout', 'partout'],
    ['- [x] Fait par tous ceux qui étaient là.', null],
    [`- [x] Fait par ${'x'.repeat(61)}`, null],
  ])('%s', (line, who) => {
    for (const text of [`${line} ${MARK}`, `${line}\n  ${MARK}`])
      expect(readLine(text)).toEqual({ done: true, who, by: null });
  });

  it('is read of any action, and its day where the labels were', () => {
    const other = (text: string) => `## Plus tard\n\n- [x] ${text} <!-- action:other -->\n`;
    expect(readFilledIn(other('Fait par Inès')).get('other')?.who).toBe('Inès');
    expect(readFilledIn(other('Fait partout')).get('other')?.who).toBe(null);
    expect(readLine(`- [x] Fait par Inès, 15 janvier ${MARK}`)).toEqual({
      done: true,
      who: 'Inès',
      by: '15 janvier',
    });
  });
});

describe('an action', () => {
  it('that somebody copied is read where it stands first', () => {
    const copied = `${written}\n- [x] Qui : Karim ${MARK}\n`;
    expect(readFilledIn(copied).get('open-ticketing')).toEqual({ done: false, who: null, by: null });
  });

  it('whose mark is gone is left out', () => {
    expect([...readFilledIn(written.replace(MARK, '')).keys()]).toEqual(['write-purpose', 'train-tools']);
  });
});

it('takes no time over what nobody typed', () => {
  const long = 100_000;
  for (const odd of [
    '*',
    '_',
    '…',
    '<!--',
    '[',
    '- [',
    'Qui :',
    'Pour le 1',
    '\n',
    '\n> ',
    ' ',
    '-',
    '<a ',
    '\\',
  ]) {
    const text = `- [x] Qui : ${odd.repeat(long)} Pour le : mars ${MARK} ${odd.repeat(long)}`;
    expect(readFilledIn(text).size).toBeLessThanOrEqual(1);
  }
});

const word = fc.stringMatching(/^[A-Za-zéÉàç0-9(@&'’+%!?"][A-Za-zéàç0-9()@&'’+%!?".]{0,8}[A-Za-zé0-9)]$/);
const value = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '))
  .filter((text) => !/\b(?:qui|who|pour|by)\b/i.test(text) && !/<|&nbsp/.test(text));

it('is read back exactly, whatever each action is filled with', () => {
  const ids = [...readFilledIn(written).keys()];
  const blank = fc.constantFrom('', '…', '…………', ' ……… ', '\u00a0');
  const fill = fc.record({
    done: fc.boolean(),
    who: fc.option(value),
    by: fc.option(value),
    blank,
    bold: fc.constantFrom('', '**', '_'),
    eol: fc.constantFrom('\n', '\r\n', '\n  '),
  });
  fc.assert(
    fc.property(fc.constantFrom(written, inEnglish), fc.tuple(fill, fill, fill), (text, fills) => {
      let n = 0;
      const filled = text.replace(
        /^- \[ \] (\S+ ?:|Qui\u00a0:) …+ (Pour le\u00a0:|By when:) …+ (<!-- action:.*)$/gm,
        (_, who, by, mark) => {
          const its = fills[n++] as (typeof fills)[number];
          const shown = (typed: string | null) =>
            typed === null ? its.blank : `${its.blank} ${its.bold}${typed}${its.bold}`;
          return `- [${its.done ? 'x' : ' '}] ${who} ${shown(its.who)} ${by} ${shown(its.by)}${its.eol}${mark}`;
        },
      );
      expect(n).toBe(3);
      expect([...readFilledIn(filled)]).toEqual(
        ids.map((id, i) => [id, { done: fills[i]?.done, who: fills[i]?.who, by: fills[i]?.by }]),
      );
    }),
    { numRuns: runs(500) },
  );
});
