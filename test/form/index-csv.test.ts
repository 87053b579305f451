import { describe, expect, test } from 'vitest';
import { indexCsv, type Listed } from '../../src/form/list/index-csv.ts';
import type { ListRow } from '../../src/form/list/rows.ts';
import { culture } from '../content/culture.ts';
import { cells } from '../report/spreadsheet.ts';
import { listOf, told } from './a-list.ts';

const formsOf = (rows: readonly ListRow[]): Listed[] =>
  rows.map((row, i) => ({ row, file: `${row.slug}.html`, formId: `f${i}` }));

const list = listOf(
  'nom;id;profil;mail\n=1+1;;;\nÉté;ete;company;a@b.example\n"Radio ""Gave""; suite";;radio;\n',
);

describe('index.csv', () => {
  test('has a row for each structure, in the list’s order, and a column to fill in', () => {
    const csv = indexCsv(formsOf(list.rows), culture, 'fr');
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(cells(csv, ';')).toEqual([
      ['nom', 'identifiant', 'profil', 'fichier', 'formulaire', 'réponse-à', 'lien'],
      ["'=1+1", '', '', '1-1.html', 'f0', '', ''],
      ['Été', 'ete', 'Compagnie ou ensemble de spectacle vivant', 'ete.html', 'f1', 'a@b.example', ''],
      ['Radio "Gave"; suite', '', 'Radio associative', 'radio-gave-suite.html', 'f2', '', ''],
    ]);
  });

  test.each(['fr', 'en'] as const)('in %s is a list again', (language) => {
    const [, ...rows] = list.rows;
    const again = listOf(indexCsv(formsOf(rows), culture, language));
    expect(told(again)).toEqual([]);
    expect(again.rows.map((row) => ({ ...row, line: row.line + 1 }))).toEqual(rows);
  });
});
