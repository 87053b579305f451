import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { LAST_RUN } from '../../src/files/names.ts';
import { answerFiles } from '../bench/answer-files.js';
import { BROWSER, printedAsUsual, READS_PDF, shown, VIOLATIONS } from '../browser.ts';
import { emptyFolder } from '../folders.ts';
import { plain } from '../plain.ts';
import { run } from './run.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

/** A folder with the answers of some people, and the results that are made of them. */
function cohortOf(people: number, ...options: string[]) {
  const box = emptyFolder();
  for (const { name, text } of answerFiles(people, { seed: 7 })) writeFileSync(join(box, name), text);
  const again = (...more: string[]) => run(['cohort', '.', '-o', 'out', ...options, ...more], { cwd: box });
  const path = (name: string) => join(box, 'out', name);
  const textOf = (name: string) => readFileSync(path(name), 'utf8');
  return { again, path, textOf, first: again(), names: (folder = '') => readdirSync(path(folder)).sort() };
}

/** A page without its style and marks. */
const bodyIn = (page: string): string => page.slice(page.indexOf('<body>'), page.indexOf('</body>'));

describe('the pages of a cohort', () => {
  let group: ReturnType<typeof cohortOf>;
  let index: string;
  beforeAll(() => {
    group = cohortOf(20);
    index = group.textOf('index.html');
  });

  it('are one beside each document, and one of all, which is named first', () => {
    for (const folder of ['plans', 'sheets']) {
      const [pages, documents] = ['.html', '.md'].map((ending) =>
        group.names(folder).flatMap((name) => (name.endsWith(ending) ? name.slice(0, -ending.length) : [])),
      );
      expect(pages).toEqual(documents);
      expect(pages?.length).toBeGreaterThan(10);
    }
    expect(group.names()).toEqual(expect.arrayContaining(['cohort.html', 'index.html']));
    expect(plain(group.first.stderr)).toContain('À lire d’abord : index.html.');
  });

  it('have in the one of all each document once, under its contents, with ids of its own and headings in order', () => {
    const ids = [...index.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...index.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    const documents = [...index.matchAll(/<section class="document[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(['content', ...documents]);
    const countOf = (folder: string) => group.names(folder).filter((name) => name.endsWith('.md')).length;
    expect(documents).toHaveLength(1 + countOf('half-days') + countOf('plans') + countOf('sheets'));
    const levels = [...index.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('draw something at each mark of their documents', () => {
    const { names, textOf } = cohortOf(16, '--radar');
    const documents = ['plans', 'sheets', 'half-days']
      .flatMap((folder) => names(folder).map((name) => `${folder}/${name}`))
      .filter((name) => name.endsWith('.md'));
    let drawn = 0;
    for (const name of ['cohort.md', ...documents]) {
      const marks = textOf(name).match(/<!-- (?:picture|chart:[\w:-]+) -->/g) ?? [];
      expect([name, textOf(name.replace(/md$/, 'html')).split('<svg ').length - 1]).toEqual([
        name,
        marks.length,
      ]);
      if (name.startsWith('half-days/')) drawn += marks.length;
    }
    expect(drawn).toBeGreaterThan(5);
  });

  it.skipIf(BROWSER === undefined)('leave room on paper to write what is decided', () => {
    const sheet = group.names('sheets').find((name) => name.endsWith('.html'));
    for (const name of ['half-days/1.html', `sheets/${sheet}`]) {
      const page = group.textOf(name).replaceAll('@media print', '@media screen');
      const heights = shown<number[]>(
        page,
        700,
        `return [...document.querySelectorAll('tbody tr')].filter((row) => row.textContent.trim() === '').map((row) => row.offsetHeight);`,
      );
      expect(heights.length).toBeGreaterThan(2);
      for (const height of heights) expect(height).toBeGreaterThan((10 * 96) / 25.4);
    }
  });

  it('are the same to the byte when they are made again', () => {
    const pages = () =>
      ['plans', 'sheets'].flatMap((folder) =>
        group
          .names(folder)
          .flatMap((name) => (name.endsWith('.html') ? group.textOf(`${folder}/${name}`) : [])),
      );
    const before = pages();
    rmSync(group.path('plans'), { recursive: true });
    group.again();
    expect(group.textOf('index.html')).toBe(index);
    expect(pages()).toEqual(before);
  });

  describe.skipIf(BROWSER === undefined)('in a browser', () => {
    it.each([1280, 320])('break no rule of accessibility, and keep within a window of %d', (width) => {
      const { names, textOf } = cohortOf(4);
      const [sheet = ''] = names('sheets').filter((name) => name.endsWith('.html'));
      for (const page of [textOf('index.html'), textOf(`sheets/${sheet}`), textOf('cohort.html')]) {
        expect(shown<object[]>(page, width, VIOLATIONS)).toEqual([]);
        const { taken, room } = shown<{ taken: number; room: number }>(
          page,
          width,
          'const { scrollWidth, clientWidth } = document.documentElement; return { taken: scrollWidth, room: clientWidth };',
        );
        expect(taken).toBe(room);
      }
    });

    it('break a word that is wider than a sheet, and no other', () => {
      const { names, path, textOf, again } = cohortOf(2);
      const [plan = ''] = names('plans').filter((name) => name.endsWith('.plan.md'));
      const word = `https://exemple.org/${'a'.repeat(300)}`;
      const text = textOf(`plans/${plan}`).replace(/^\|\*\*.*\|$/gm, (row) =>
        row.replace(/\|[^|]*\|$/, `|${word} \`${word}\`|`),
      );
      writeFileSync(path(`plans/${plan}`), text);
      again();
      const page = textOf(`plans/${plan.replace('.md', '.html')}`);
      expect(page.split(word).length).toBeGreaterThan(10);
      const wider = `const wider = [...document.querySelectorAll('.wide:has(table)')];
        return wider.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth).filter((more) => more > 0);`;
      expect(shown(page, 700, wider)).toEqual([]);
    });

    it.skipIf(!READS_PDF)(
      'are numbered on paper, each with whose it is, and nothing of the browser’s',
      () => {
        const sheets = printedAsUsual(index);
        const texts = sheets.map(({ text }) => plain(text));
        for (const [i, text] of texts.entries()) {
          expect(text).toMatch(new RegExp(`(^|\\n)${i + 1} / ${sheets.length}(\\n|$)`));
          expect(text).not.toMatch(/file:|\.html|\d{1,2}\/\d{1,2}\/\d{2,4}/);
        }
        for (const { size } of sheets) expect(size).toContain('A4');
        // The contents alone on the first; each document begins a sheet.
        expect(texts[0]).toContain('Sommaire');
        expect(texts[0]).not.toContain('Qui est là');
        const begun = texts.flatMap((text) => {
          const [head = ''] = /^(?:.*\n){1,4}/.exec(text) ?? [];
          return /^(?:Plan d’action numérique|Demi-journée individuelle) : /m.test(head) ? [head] : [];
        });
        expect(begun).toHaveLength(2 * group.names('plans').filter((name) => name.endsWith('.md')).length);
        // Whose it is stands twice: on top of the sheet, and in the title.
        for (const head of begun) expect(head).toMatch(/^(.{8}).*\n(?:.*\n)*.* : \1/m);
      },
    );
  });
});

describe.skipIf(spawnSync('soffice', ['--version']).status !== 0)('a page in a word processor', () => {
  it.each([
    [
      'docx:MS Word 2007 XML',
      'word/document.xml',
      'w:pStyle w:val="Heading(\\d)"',
      '<w:tbl>',
      '<w:tcBorders><w:',
    ],
    [
      'odt:writer8',
      'content.xml',
      'text:outline-level="(\\d)"',
      '<table:table ',
      'fo:border-bottom="0.\\d+pt solid',
    ],
  ])(
    'keeps its headings, ruled tables and boxes as %s, and no word of drawings',
    (format, part, heading, table, rule) => {
      const { names, path, textOf } = cohortOf(2);
      const [plan = ''] = names('plans').filter((name) => name.endsWith('.plan.md'));
      writeFileSync(path(`plans/${plan}`), textOf(`plans/${plan}`).replace('- [ ]', '- [x]'));
      run(['cohort', '.', '-o', 'out'], { cwd: path('..') });
      const stem = plan.replace('.md', '');
      const page = bodyIn(textOf(`plans/${stem}.html`));
      spawnSync(
        'soffice',
        [
          ...[
            '--headless',
            `-env:UserInstallation=file://${path('profile')}`,
            '--infilter=HTML (StarWriter)',
          ],
          ...['--convert-to', format, '--outdir', path('.'), path(`plans/${stem}.html`)],
        ],
        { timeout: 200_000 },
      );
      const file = path(`${stem}.${format.replace(/:.*/, '')}`);
      const text = spawnSync('unzip', ['-p', file, part], { encoding: 'utf8', maxBuffer: 1e8 }).stdout;
      const count = (of: string, what: string) => of.match(new RegExp(what, 'g'))?.length ?? 0;
      const levels = [...text.matchAll(new RegExp(heading, 'g'))].map(([, level]) => Number(level));
      expect(levels).toEqual([...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level)));
      expect(count(text, table)).toBe(count(page, '<table '));
      expect(count(text, rule)).toBeGreaterThan(count(text, table));
      for (const words of ['Vos quatre axes', 'Vos axes aujourd’hui', 'moins de 3 réponses']) {
        expect(plain(page)).toContain(words);
        expect(plain(text)).not.toContain(words);
      }
      expect([count(text, '☐'), count(text, '☑')]).toEqual([count(page, '☐'), 1]);
    },
  );
});

describe('the page of a document that somebody edited', () => {
  const { path, textOf, again, names } = cohortOf(6);
  const [plan = ''] = names('plans').filter((name) => name.endsWith('.plan.md'));
  const page = `plans/${plan.replace('.md', '.html')}`;

  it('shows what the document says by now, boxes and all, alone and with the others', () => {
    const edited = textOf(`plans/${plan}`)
      .replace('- [ ]', '- [x]')
      .replace(/^(# .*)$/m, '$1\n\nVu avec Inès.');
    writeFileSync(path(`plans/${plan}`), edited);
    const { stderr } = again();
    for (const of of [page, 'index.html']) {
      expect(bodyIn(textOf(of))).toContain('Vu avec Inès.');
      expect(bodyIn(textOf(of)).match(/☑/g)).toHaveLength(1);
      expect(bodyIn(textOf(of))).not.toContain('class="note"');
    }
    expect(stderr).not.toContain('.new.');
  });

  it('says under each drawing that what was edited is not in it, and nothing where nobody edited', () => {
    const captions = (of: string) =>
      plain(bodyIn(textOf(of))).match(/<p class="caption">Dessiné d’après/g)?.length ?? 0;
    const drawn = bodyIn(textOf(page)).match(/<svg/g)?.length;
    expect(drawn).toBeGreaterThan(0);
    expect([captions(page), captions('index.html')]).toEqual([drawn, drawn]);
    expect(captions('cohort.html')).toBe(0);
    const report = textOf('cohort.md');
    writeFileSync(path('cohort.md'), report.replace(/\d+ structures/, '99 structures'));
    again();
    expect(captions('cohort.html')).toBe(bodyIn(textOf('cohort.html')).match(/<svg/g)?.length);
    writeFileSync(path('cohort.md'), report);
    again();
  });

  it('is read as French editors save it, in windows-1252 too', () => {
    const utf8 = textOf(`plans/${plan}`);
    writeFileSync(
      path(`plans/${plan}`),
      Buffer.from(utf8.replace('Inès', 'Zoé, été').replace(/[^\p{ASCII}À-ÿ]/gu, '?'), 'latin1'),
    );
    again();
    for (const of of [page, 'index.html']) {
      expect(bodyIn(textOf(of))).toContain('Vu avec Zoé, été.');
      expect(textOf(of)).not.toContain('\ufffd');
    }
    writeFileSync(path(`plans/${plan}`), utf8);
    again();
  });

  it('says so on top where a newer version lies beside, and draws nothing that it does not say', () => {
    const text = textOf(`plans/${plan}`);
    expect(bodyIn(textOf(page))).toContain('<svg');
    writeFileSync(path(`plans/${plan}`), text.replace(/sha256:[0-9a-f]{64}/, `sha256:${'0'.repeat(64)}`));
    const { stderr } = again();
    const beside = plan.replace('.md', '.new.md');
    expect(stderr).toContain(beside);
    for (const of of [page, 'index.html']) {
      expect(plain(bodyIn(textOf(of)))).toMatch(new RegExp(`<p class="note" role="note">[^<]*${beside}`));
      expect(bodyIn(textOf(of))).toContain('Vu avec Inès.');
    }
    expect(bodyIn(textOf(page))).not.toContain('<svg');
    expect(names('plans').filter((name) => name.includes('.new'))).toEqual([beside]);
  });

  it('stays as it is where somebody edited the page itself, with the new one beside', () => {
    const [sheet = ''] = names('sheets').filter((name) => name.endsWith('.html'));
    const mine = textOf(`sheets/${sheet}`).replace('</h1>', ' (à nous)</h1>');
    writeFileSync(path(`sheets/${sheet}`), mine);
    expect(again().stderr).not.toContain(sheet);
    const source = path(`sheets/${sheet.replace('.html', '.md')}`);
    writeFileSync(source, readFileSync(source, 'utf8').replace('\n## ', '\nEn salle 2.\n\n## '));
    const { stderr } = again();
    expect(textOf(`sheets/${sheet}`)).toBe(mine);
    expect(textOf(`sheets/${sheet.replace('.html', '.new.html')}`)).toContain('En salle 2.');
    expect(stderr).toContain(sheet.replace('.html', '.new.html'));
  });
});

describe('which pages there are', () => {
  it('is none with --no-pages, and those made before are told of', () => {
    const { names, again } = cohortOf(3);
    const pages = () =>
      [...names(), ...names('plans'), ...names('sheets')].filter((name) => name.endsWith('.html'));
    const before = pages();
    const { stderr } = again('--no-pages');
    expect(plain(stderr)).toContain('À lire d’abord : cohort.md.');
    for (const page of before) expect(stderr).toContain(page);
    const without = cohortOf(3, '--no-pages');
    expect(without.names()).toEqual([
      LAST_RUN,
      ...['cohort.csv', 'cohort.json', 'cohort.md', 'half-days', 'plans', 'programme.yaml'],
      ...['questions.csv', 'sheets'],
    ]);
    expect(without.names('plans').join()).not.toContain('.html');
  });

  it('is the report’s alone with --share', () => {
    const { names, textOf } = cohortOf(12, '--share');
    expect(names()).toEqual(['cohort.csv', 'cohort.json', 'cohort.md', 'index.html']);
    expect(textOf('index.html')).toContain('<h1>');
    expect(textOf('index.html')).not.toMatch(/cap-numerique:structure|Sommaire/);
  });

  it('is one for each structure where they are too many for one page, with links from there', () => {
    const { textOf, path, names } = cohortOf(110);
    const index = textOf('index.html');
    const links = [...bodyIn(index).matchAll(/ href="([^#"][^"]*)"/g)].map(([, href = '']) =>
      decodeURI(href),
    );
    expect(links.length).toBeGreaterThan(120);
    for (const link of links) expect([link, existsSync(path(link))]).toEqual([link, true]);
    const halfDays = names('half-days').filter((name) => name.endsWith('.md'));
    expect(index.match(/<section class="document/g)).toHaveLength(1 + halfDays.length);
    expect(plain(index)).toContain('cette page serait trop longue');
  });

  it('holds the problems as long as there are any', () => {
    const { path, textOf, again, names } = cohortOf(3);
    const wrong = join(path('..'), 'wrong.answers.yaml');
    writeFileSync(wrong, 'questionnaire: culture@2.0.0\nanswers: {a: b\n');
    again();
    expect(textOf('problems.html')).toContain('wrong.answers.yaml');
    expect(textOf('index.html')).toContain('<section class="document of');
    expect(textOf('index.html')).toContain(' id="problems"');
    rmSync(wrong);
    again();
    expect(names()).not.toContain('problems.html');
    expect(textOf('index.html')).not.toContain(' id="problems"');
  });
});
