import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readList } from '../../src/form/list/read-list.ts';
import { culture } from '../content/culture.ts';
import { emptyFolder } from '../folders.ts';
import { listOf, told } from './a-list.ts';

const utf16 = (text: string, isBig = false): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

/** What windows-1252 has between 0x80 and 0x9F, of the letters below. */
const WINDOWS: Record<string, number> = { '’': 0x92, œ: 0x9c };

const ENCODINGS: Record<string, (text: string) => Uint8Array> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with its mark': (text) => Buffer.from(`\ufeff${text}`),
  'windows-1252': (text) => Uint8Array.from(text, (sign) => WINDOWS[sign] ?? sign.charCodeAt(0)),
  'UTF-16, little end first': (text) => utf16(text),
  'UTF-16, big end first': (text) => utf16(text, true),
};

const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t', bar: '|' };

const ROWS = [
  ['Nom', 'Identifiant', 'Profil', 'Réponse-à'],
  ['Chœur de l’Été', 'choeur', 'Compagnie ou ensemble de spectacle vivant', 'accueil@choeur.example'],
  ['Radio "Gave"; la, suite|fin', '', 'RADIO', ''],
];

const EXPECTED = [
  {
    line: 2,
    name: 'Chœur de l’Été',
    id: 'choeur',
    profile: 'company',
    replyTo: 'accueil@choeur.example',
    slug: 'choeur',
  },
  {
    line: 3,
    name: 'Radio "Gave"; la, suite|fin',
    id: null,
    profile: 'radio',
    replyTo: null,
    slug: 'radio-gave-la-suite-fin',
  },
];

/** As spreadsheets write it: quoted where needed, or throughout. */
function csv(rows: readonly (readonly string[])[], separator: string, end: string, isQuoted = false): string {
  const cell = (text: string) =>
    isQuoted || /[",;|\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(separator) + end).join('');
}

describe.each(Object.entries(ENCODINGS))('a list in %s', (_, encoded) => {
  test.each(Object.entries(SEPARATORS))('parted by a %s', (__, separator) => {
    for (const end of ['\n', '\r\n', '\r']) {
      for (const isQuoted of [false, true]) {
        const list = listOf(encoded(csv(ROWS, separator, end, isQuoted)));
        expect(list.rows).toEqual(EXPECTED);
        expect(told(list)).toEqual([]);
      }
    }
  });
});

describe('a list', () => {
  test('of names alone may hold any separator', () => {
    expect(listOf('name\nThéâtre, le grand\nRadio; la suite\n').rows.map(({ name }) => name)).toEqual([
      'Théâtre, le grand',
      'Radio; la suite',
    ]);
  });

  test('saved again by a spreadsheet has columns and rows that are empty', () => {
    const list = listOf(' NOM ;Profil;;;\r\n;;;;\r\nA;radio;;;\r\n   ;;;;\r\n\r\nB;;;;\r\n;;;;\r\n');
    expect(list.rows.map(({ line, name, profile }) => [line, name, profile])).toEqual([
      [3, 'A', 'radio'],
      [6, 'B', null],
    ]);
    expect(told(list)).toEqual([]);
  });

  test('may say its separator first, and need not end its last line', () => {
    expect(listOf('sep=;\nnom;profil\nA;radio').rows).toMatchObject([
      { line: 3, name: 'A', profile: 'radio' },
    ]);
  });

  test.each([
    'name,id,profile,reply-to',
    'Nom,Identifiant,Profil,Réponse-à',
    'NOM,IDENTIFIANT,PROFIL,REPONSE A',
    'nom de la structure,identifiant_structure,Profil de la structure,réponse_à',
    'Structure,ID,profil,Courriel',
    'organisation,Identifier,Profile,E-mail',
    'Nom :,id,profil,Adresse e-mail',
    'structure,id,profil,mail',
  ])('may have the headings %s', (headings) => {
    const list = listOf(`${headings}\nA,a,radio,a@b.example\n`);
    expect(list.rows).toMatchObject([{ name: 'A', id: 'a', profile: 'radio', replyTo: 'a@b.example' }]);
    expect(told(list)).toEqual([]);
  });

  test('may have its columns in any order, and more than one could be a name', () => {
    const list = listOf('réponse-à;structure;courriel;nom\nx@y.example;rien;z@y.example;A\n');
    expect(list.rows).toMatchObject([{ name: 'A', replyTo: 'x@y.example' }]);
    expect(told(list)).toEqual(['1:11 CN983', '1:21 CN983']);
  });

  test.each([
    ['company', 'company'],
    ['Company', 'company'],
    ['performing arts company OR ensemble', 'company'],
    ['Lieu de spectacle centre culturel ou cinema', 'centre'],
  ])('may name a profile %s', (said, profile) => {
    expect(listOf(`nom;profil\nA;${said}\n`).rows).toMatchObject([{ profile }]);
  });

  test('takes the former id of a profile, and not a title that two share', () => {
    const profile = (id: string, title: string) => ({ ...culture.profiles[0], id, title }) as never;
    const questionnaire = {
      profiles: [profile('venue', 'Lieu'), profile('place', 'lieu'), profile('radio', 'venue')],
      renamed: { ...culture.renamed, profiles: new Map([['antenne', 'radio']]) },
    };
    const cwd = emptyFolder();
    const read = (said: string) => {
      writeFileSync(join(cwd, 'list.csv'), `nom;profil\nA;${said}\n`);
      const list = readList('list.csv', cwd, questionnaire);
      return list.rows[0]?.profile ?? told(list)[0];
    };
    expect(['Antenne', 'Venue', 'LIEU'].map(read)).toEqual(['radio', 'venue', '2:3 CN917']);
  });

  test('of 5,000 rows is read whole, in its order', () => {
    const names = Array.from({ length: 5000 }, (_, i) => `Structure n° ${i}`);
    const { rows, diagnostics } = listOf(`nom;profil\n${names.map((name) => `${name};radio\n`).join('')}`);
    expect(rows.map(({ name }) => name)).toEqual(names);
    expect([rows[4999]?.line, diagnostics]).toEqual([5001, []]);
  });
});

describe('names', () => {
  test.each([
    ['../../x', 'x'],
    ['=1+1', '1-1'],
    ['<script>alert(1)</script>', 'script-alert-1-script'],
    ['CON', 'structure-con'],
    ['nul', 'structure-nul'],
    ['C:\\Windows\\aux', 'c-windows-aux'],
    ['!!!', 'structure'],
    ['Ж'.repeat(200), 'ж'.repeat(60)],
  ])('%j makes the file %s', (name, slug) => {
    expect(listOf(`nom;profil\n${name};radio\n`).rows).toMatchObject([{ name, slug }]);
  });

  test('are never a path, even as an id', () => {
    expect(told(listOf('nom;id\nA;../../x\n'))).toEqual(['2:3 CN106']);
  });
});

describe('what is no list', () => {
  test.each([
    ['', 'file CN005'],
    [' \r\n \n', 'file CN005'],
    [';;;\n;;;\n', 'file CN005'],
    ['sep=;\r\n;;;\r\n', 'file CN005'],
    ['PK\x03\x04 xl/workbook.xml', 'file CN034'],
    ['nom;id\nA\0;b\n', '2:2 CN007'],
    ['nom;id;profil\n', '1:1 CN988'],
    ['Radio Gave;radio-gave;radio\nAutre;autre;radio\n', '1:1 CN982'],
  ])('%j', (text, place) => {
    const list = listOf(text);
    expect([list.rows, told(list)]).toEqual([[], [place]]);
  });

  test('a folder, and nothing', () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'folder'));
    expect(told(readList('folder', cwd, culture))).toEqual(['file CN002']);
    expect(told(readList('absent.csv', cwd, culture))).toEqual(['file CN001']);
  });
});
