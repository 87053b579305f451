import { readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { culture } from '../content/culture.ts';
import { draw } from '../content/respondents.ts';
import { planOf, planOfSheets, read, root } from '../sheets.ts';

export * from '../sheets.ts';

/** The answer files of a folder's cohort, those of one structure together. */
export function cohort(): { name: string; plan: Plan }[] {
  const structures = new Map<string, object[]>();
  for (const file of readdirSync(`${root}examples/cohorte`).sort()) {
    const name = file.replace(/(--\d)?\.answers\.yaml$/, '');
    structures.set(name, [...(structures.get(name) ?? []), parse(read(`examples/cohorte/${file}`))]);
  }
  return [...structures].map(([name, files]) => ({ name, plan: planOf(culture, ...files) }));
}

/** A plan such as one meets, of one to three respondents, with or without objectives and notes. */
export function drawnPlan(random: () => number): Plan {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const profile = pick(culture.profiles).id;
  const track = pick([null, 'standard', 'flash']);
  const [respondents, noted, aiming] = [pick([1, 1, 2, 3]), random() < 0.5, random() < 0.7];
  const sheets = Array.from({ length: respondents }, (_, i): AnswerSheet => {
    const sheet = draw(culture, profile, track, random);
    for (const answer of sheet.answers.values()) if (noted) answer.note = NOTE;
    return { ...sheet, file: `${i}`, objectives: aiming ? sheet.objectives : [] };
  });
  return planOfSheets(culture, sheets);
}

const NOTE = 'Deux personnes font tout, et l’une part en juin sans que la relève soit trouvée.';

/** The text before the annex. */
export const body = (markdown: string): string => markdown.split('<!-- annex -->')[0] ?? '';
/** The first page. */
export const pageOne = (markdown: string): string => markdown.split('<!-- page -->')[0] ?? '';
/** The words that a reader sees: what holds a letter or a figure, marks for the program aside. */
export const wordCount = (text: string): number =>
  text.replace(/<!--[\s\S]*?-->/g, '').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
