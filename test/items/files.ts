import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import { sheetJson } from '../../src/model/sheet-json.ts';
import { culture } from '../content/culture.ts';
import { dice, draw, pick } from '../content/respondents.ts';

/** People of structures of three each, as one meets them. */
export function drawnSheets(count: number): AnswerSheet[] {
  const random = dice(7);
  let profile = '';
  return Array.from({ length: count }, (_, i) => {
    if (i % 3 === 0) profile = pick(culture.profiles, random).id;
    const sheet = draw(culture, profile, null, random);
    const structure = { ...sheet.structure, name: `Structure ${Math.floor(i / 3)}` };
    return {
      ...sheet,
      file: `r${i}.answers.json`,
      structure,
      respondent: { ...sheet.respondent, role: `role ${i}` },
    };
  });
}

/** Writes answer files. */
export function writeSheets(folder: string, sheets: readonly AnswerSheet[]): void {
  mkdirSync(folder, { recursive: true });
  for (const sheet of sheets)
    writeFileSync(join(folder, sheet.file), JSON.stringify(sheetJson(sheet, culture, true)));
}
