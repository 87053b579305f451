import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';
import { plain } from '../plain.ts';
import { cells } from '../report/spreadsheet.ts';
import { partsIn, sheetsIn, typeInto } from '../report/workbook.ts';
import { run } from './run.ts';

const COHORT = join(ROOT, 'examples/cohorte');

const radio = (name: string, answers = '', more = '') =>
  `questionnaire: culture@2.0.0\nstructure: { name: ${JSON.stringify(name)}, profile: radio${more} }\ndate: "2026-03-02"\nanswers: { ${answers} }\n`;

/** A folder with the answers of two structures. */
function twoRadios(): string {
  const box = emptyFolder();
  mkdirSync(join(box, 'in'));
  writeFileSync(
    join(box, 'in/aspe.answers.yaml'),
    radio('Radio Aspe', 'written-purpose: case-by-case', ', id: aspe'),
  );
  writeFileSync(join(box, 'in/gave.answers.yaml'), radio('=HYPERLINK("http://x.test")'));
  return box;
}
const make = (box: string, ...more: string[]) =>
  run(['cohort', 'in', '-o', 'out', '--xlsx', ...more], { cwd: box });

describe('the workbook of a cohort', () => {
  let out = '';
  beforeAll(() => {
    out = join(emptyFolder(), 'out');
    run(['cohort', COHORT, '-o', out, '--xlsx']);
  });

  it('has the sheets that a consultant looks for, with a legend of every column first', async () => {
    const sheets = await sheetsIn(join(out, 'cohort.xlsx'));
    const names = Object.keys(sheets);
    expect(names).toEqual([
      ...['Lisez-moi', 'Structures', 'Questions', 'Actions', 'Besoins de formation', 'Programme'],
    ]);
    const told = (sheets['Lisez-moi'] ?? []).map(([sheet, column, meaning]) => [
      sheet,
      column,
      meaning !== '',
    ]);
    for (const name of names.slice(1))
      for (const title of sheets[name]?.[0] ?? []) expect(told).toContainEqual([name, title, true]);
  });

  it('says what the two tables say, cell by cell, with numbers as numbers', async () => {
    const sheets = await sheetsIn(join(out, 'cohort.xlsx'));
    const inFrench = (cell: string) => (/^-?\d+\.\d+$/.test(cell) ? cell.replace('.', ',') : cell);
    for (const [name, table] of [
      ['Structures', 'cohort.csv'],
      ['Questions', 'questions.csv'],
    ] as const) {
      const [titles = [], ...rows] = cells(readFileSync(join(out, table), 'utf8'), ';');
      const width = titles.length;
      const filled = (row: readonly string[]) =>
        Array.from({ length: width }, (_, i) => inFrench(row[i] ?? ''));
      expect(sheets[name]?.map(filled)).toEqual([titles, ...rows]);
    }
    const { 'xl/worksheets/sheet2.xml': xml = '' } = partsIn(join(out, 'cohort.xlsx'));
    // The number of answers is a number, the date one in the style of dates.
    expect(xml).toMatch(/<c r="D2" s="0"><v>\d+<\/v><\/c><c r="E2" s="2"><v>4608\d<\/v><\/c>/);
  });

  it('has the same bytes at any time and anywhere', () => {
    const again = join(emptyFolder(), 'out');
    run(['cohort', COHORT, '-o', again, '--xlsx'], { env: { TZ: 'Pacific/Auckland' } });
    expect(readFileSync(join(again, 'cohort.xlsx')).equals(readFileSync(join(out, 'cohort.xlsx')))).toBe(
      true,
    );
  });

  it('tells nothing of a single structure with --share', () => {
    const shared = join(emptyFolder(), 'out');
    run(['cohort', COHORT, '-o', shared, '--xlsx', '--share', '--min-group', '3']);
    const all = Object.values(partsIn(join(shared, 'cohort.xlsx'))).join('');
    expect(all).toContain('Médiane');
    for (const name of ['Montaubry', 'Brume', 'Orages', 'Bras de']) expect(all).not.toContain(name);
  });

  it('speaks English with --lang en', async () => {
    const english = join(emptyFolder(), 'out');
    run(['cohort', COHORT, '-o', english, '--xlsx', '--lang', 'en']);
    expect(Object.keys(await sheetsIn(join(english, 'cohort.xlsx')))).toEqual([
      ...['Read me', 'Organisations', 'Questions', 'Actions', 'Training needs', 'Programme'],
    ]);
  });
});

describe('a workbook that people fill in', () => {
  it('keeps a name that looks like a formula a text', async () => {
    const box = twoRadios();
    make(box);
    const path = join(box, 'out/cohort.xlsx');
    expect(Object.values(partsIn(path)).join('')).not.toContain('<f>');
    expect((await sheetsIn(path)).Structures?.map(([name]) => name)).toContain('=HYPERLINK("http://x.test")');
  });

  it('is written over as long as nobody touched it', () => {
    const box = twoRadios();
    make(box);
    writeFileSync(join(box, 'in/ossau.answers.yaml'), radio('Radio Ossau'));
    expect(plain(make(box).stderr)).not.toContain('gardé');
    expect(existsSync(join(box, 'out/cohort.new.xlsx'))).toBe(false);
  });

  it('is kept, and left alone as long as there is nothing new to say', () => {
    const box = twoRadios();
    make(box);
    const path = join(box, 'out/cohort.xlsx');
    typeInto(path, 4, { J2: 'commencé' });
    const edited = readFileSync(path);
    make(box);
    expect(readFileSync(path).equals(edited)).toBe(true);
    expect(existsSync(join(box, 'out/cohort.new.xlsx'))).toBe(false);
  });

  it('keeps what it notes of a structure from another one of its name', async () => {
    const box = twoRadios();
    const [ossau, path] = [join(box, 'in/ossau.answers.yaml'), join(box, 'out/cohort.xlsx')];
    // What another one's row notes is kept apart, under its own profile.
    const noted = async (profile: string, id: string) => {
      const sheets = await sheetsIn(join(box, 'out/cohort.new.xlsx'));
      const title = profile === 'radio' ? 'Radio associative' : 'Festival';
      return sheets.Actions?.some(
        (row) => row[7] === 'Inès' && (row[1] ?? '') === (id && 'ossau') && row.at(-1) === title,
      );
    };
    for (const [profile, id] of [
      ['radio', ''],
      ['festival', ''],
      ['radio', ', id: ossau'],
    ] as const) {
      writeFileSync(ossau, radio('Ossau', '', id).replace('profile: radio', `profile: ${profile}`));
      const isFirst = !existsSync(path);
      make(box);
      const rows = (await sheetsIn(path)).Actions ?? [];
      if (isFirst) typeInto(path, 4, { [`H${rows.findIndex(([name]) => name === 'Ossau') + 1}`]: 'Inès' });
      else expect([profile, id, await noted(profile, id)]).toEqual([profile, id, false]);
    }
  });

  it('has its states, names and days in the new one beside it, and in the one that takes its place by force', async () => {
    const box = twoRadios();
    make(box);
    const path = join(box, 'out/cohort.xlsx');
    const before = (await sheetsIn(path)).Actions?.[1];
    typeInto(path, 4, { H2: 'Inès', I2: '2026-09-01', J2: 'commencé' });
    const edited = readFileSync(path);
    writeFileSync(join(box, 'in/ossau.answers.yaml'), radio('Radio Ossau'));
    expect(plain(make(box).stderr)).toContain('Modifié depuis, donc gardé : out/cohort.xlsx.');
    expect(readFileSync(path).equals(edited)).toBe(true);
    const filled = [
      ...(before ?? []).slice(0, 7),
      'Inès',
      '2026-09-01',
      'commencé',
      ...(before ?? []).slice(10),
    ];
    expect((await sheetsIn(join(box, 'out/cohort.new.xlsx'))).Actions).toContainEqual(filled);
    expect(plain(make(box, '--force').stderr)).toContain('Modifié depuis, et remplacé : out/cohort.xlsx.');
    expect((await sheetsIn(path)).Actions).toContainEqual(filled);
    make(box);
    expect((await sheetsIn(path)).Actions).toContainEqual(filled);
  });

  it('loses nothing that people noted: rows they added, a second row of an action, words that are no state', async () => {
    const box = twoRadios();
    make(box);
    const path = join(box, 'out/cohort.xlsx');
    const id = (await sheetsIn(path)).Actions?.[1]?.[2] ?? '';
    typeInto(path, 4, {
      ...{ H2: 'Paul', J2: 'terminé', J3: 'en cours' },
      ...{ A40: 'Radio Aspe', B40: 'aspe', C40: id, H40: 'Inès', J40: 'pas encore' },
      ...{ A41: 'Radio Aspe', D41: 'Fêter les dix ans', G41: 'Une date', K41: 'On danse' },
      ...{ A42: 'Radio Lescun', C42: 'un-essai', D42: 'Un essai', J42: 'fait' },
    });
    const edited = readFileSync(path);
    make(box);
    // Rows that people added are nothing new to tell.
    expect(existsSync(join(box, 'out/cohort.new.xlsx'))).toBe(false);
    writeFileSync(join(box, 'in/ossau.answers.yaml'), radio('Radio Ossau'));
    make(box);
    expect(readFileSync(path).equals(edited)).toBe(true);
    const noted = async (name: string) => {
      const [, ...rows] = (await sheetsIn(join(box, 'out', name))).Actions ?? [];
      return [
        ...rows.slice(0, -3).flatMap((row) => (row[9] === '' ? [] : [[row[7], row[9]]])),
        ...rows.slice(-3).map((row) => row.filter((cell) => cell !== '')),
      ];
    };
    const expected = [
      ['Paul', 'terminé'],
      ['', 'en cours'],
      ['Radio Aspe', 'aspe', id, 'Inès', 'pas encore'],
      ['Radio Aspe', 'Fêter les dix ans', 'Une date', 'On danse'],
      ['Radio Lescun', 'un-essai', 'Un essai', 'fait'],
    ];
    expect(await noted('cohort.new.xlsx')).toEqual(expected);
    make(box, '--force');
    expect(await noted('cohort.xlsx')).toEqual(expected);
    // Nor by the runs after it.
    writeFileSync(join(box, 'in/arudy.answers.yaml'), radio('Radio Arudy'));
    make(box);
    expect(await noted('cohort.xlsx')).toEqual(expected);
  });

  it('is kept, and said so, where it cannot be read back, even by force', () => {
    const box = twoRadios();
    make(box);
    const path = join(box, 'out/cohort.xlsx');
    const damaged = readFileSync(path).subarray(0, 3000);
    writeFileSync(path, damaged);
    expect(plain(make(box, '--force').stderr)).toContain('Ce classeur ne se relit pas : out/cohort.xlsx.');
    expect(readFileSync(path).equals(damaged)).toBe(true);
    expect(existsSync(join(box, 'out/cohort.new.xlsx'))).toBe(true);
  });

  it('offers the four states in a list', () => {
    const box = twoRadios();
    make(box);
    expect(partsIn(join(box, 'out/cohort.xlsx'))['xl/worksheets/sheet4.xml']).toContain(
      '<formula1>"fait,commencé,abandonné,pas encore"</formula1>',
    );
  });
});

const OFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

describe.skipIf(OFFICE === undefined)('a workbook in LibreOffice', () => {
  /** What LibreOffice makes of a file, in its own folder of settings. */
  const convert = (file: string, to: string, box: string) =>
    spawnSync(
      OFFICE ?? '',
      [`-env:UserInstallation=file://${box}/office`, '--headless', '--convert-to', to, '--outdir', box, file],
      { encoding: 'utf8' },
    );

  it('opens, says the same in each sheet, and stays known when it is saved there', async () => {
    const box = twoRadios();
    make(box);
    const path = join(box, 'out/cohort.xlsx');
    // A CSV of every sheet: semicolons, UTF-8, cells as they are shown.
    convert(path, 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1', box);
    for (const [name, rows] of Object.entries(await sheetsIn(path))) {
      const shown = cells(readFileSync(join(box, `cohort-${name}.csv`), 'utf8'), ';');
      const filled = (row: readonly string[]) => row.join('\t').trimEnd();
      expect(shown.map(filled)).toEqual(rows.map(filled));
    }
    convert(path, 'xlsx', box);
    writeFileSync(path, readFileSync(join(box, 'cohort.xlsx')));
    make(box);
    expect(existsSync(join(box, 'out/cohort.new.xlsx'))).toBe(false);
  }, 120_000);
});
