import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { daysAfter, monthsAfter } from '../../src/model/day.ts';
import { run } from '../e2e/run.ts';
import { emptyFolder } from '../folders.ts';

it.each([
  ['2000-01-01', null],
  ['2026-03-05', null],
  ['2100-12-31', null],
  ['2024-02-29', null],
  ['0026-03-05', '2026-03-05'],
  ['26-03-05', '2026-03-05'],
  ['0099-02-28', undefined],
  ['1926-03-05', '2026-03-05'],
  ['3026-03-05', '2026-03-05'],
  ['2026-3-5', '2026-03-05'],
  ['2026/03/05', '2026-03-05'],
  ['05/03/2026', '2026-03-05'],
  ['5.3.26', '2026-03-05'],
  ['1999-12-31', undefined],
  ['2101-01-01', '2001-01-01'],
  ['9999-12-31', undefined],
  ['02026-03-05', '2026-03-05'],
  ['12026-03-05', '2026-03-05'],
  ['5 mars 2026', '2026-03-05'],
  ['March 5, 2026', '2026-03-05'],
  ['20260305', '2026-03-05'],
  ['05-03-2026', '2026-03-05'],
  ['2026-02-30', undefined],
  ['2026-13-01', undefined],
  ['demain', undefined],
])('the date %s is taken, or refused with the day that was meant', (date, meant) => {
  const cwd = emptyFolder();
  const text = `questionnaire: culture@2.0.0\nstructure: { name: Gave, profile: company }\ndate: "${date}"\nanswers: {}\n`;
  writeFileSync(join(cwd, 'a.yaml'), text);
  const { stdout } = run(['check', 'a.yaml', '--format', 'json', '--lang', 'en'], { cwd });
  const found: { code: string; line: number; hint: string }[] = JSON.parse(stdout);
  if (meant === null) return expect(found).toEqual([]);
  expect(found.map(({ code, line }) => `${code} ${line}`)).toEqual(['CN902 3']);
  expect(found[0]?.hint).toContain(meant ? `Write ${meant}:` : 'Write the year');
});

it('days reckoned from a date stay in the year that they follow', () => {
  expect(monthsAfter('0026-03-05', 12)).toBe('0027-03-05');
  expect(monthsAfter('0099-02-28', 12)).toBe('0100-02-28');
  expect(monthsAfter('2024-02-29', 12)).toBe('2025-02-28');
  expect(monthsAfter('2100-12-31', 2)).toBe('2101-02-28');
  expect(daysAfter('2100-12-31', 1)).toBe('2101-01-01');
});
