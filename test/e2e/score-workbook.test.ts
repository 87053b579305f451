import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';
import { cells } from '../report/spreadsheet.ts';
import { sheetsIn } from '../report/workbook.ts';
import { run } from './run.ts';

const COHORT = join(ROOT, 'examples/cohorte');

describe('score --format xlsx', () => {
  it('writes the table of the CSV, cell by cell, and the same bytes each time', async () => {
    const cwd = emptyFolder();
    const { code, stderr } = run(['score', COHORT, '--format', 'xlsx', '-o', 'scores.xlsx'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('Le classeur est dans scores.xlsx.');
    const table = cells(run(['score', COHORT, '--format', 'csv']).stdout, ';');
    const width = table[0]?.length ?? 0;
    const { Scores = [] } = await sheetsIn(join(cwd, 'scores.xlsx'));
    // The files are named from elsewhere.
    const shown = Scores.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? '').slice(1));
    expect(shown).toEqual(table.map((row) => row.slice(1)));
    const bytes = readFileSync(join(cwd, 'scores.xlsx'));
    run(['score', COHORT, '--format', 'xlsx', '-o', 'scores.xlsx'], { cwd });
    expect(readFileSync(join(cwd, 'scores.xlsx')).equals(bytes)).toBe(true);
  });

  it('leaves somebody’s own file as it is, and says where the workbook is', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'mine.xlsx'), 'mine');
    const { stderr } = run(['score', COHORT, '--format', 'xlsx', '-o', 'mine.xlsx'], { cwd });
    expect(readFileSync(join(cwd, 'mine.xlsx'), 'utf8')).toBe('mine');
    expect(stderr).toContain('mine.new.xlsx');
  });

  it('says what is missing, or in the way', () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'folder.xlsx'));
    expect(run(['score', COHORT, '--format', 'xlsx'], { cwd }).code).toBe(2);
    expect(run(['score', COHORT, '--format', 'csv', '-o', 'x.csv'], { cwd }).code).toBe(2);
    for (const output of ['nowhere/x.xlsx', 'folder.xlsx']) {
      const { code, stderr } = run(['score', COHORT, '--format', 'xlsx', '-o', output], { cwd });
      expect(code).toBe(1);
      expect(stderr).toContain(output);
    }
  });
});
