import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadQuestionnaire } from '../../src/load/load-questionnaire.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { runHere } from '../check/here.ts';
import { emptyFolder } from '../folders.ts';
import { book, type Typing } from './book.ts';

/** What the command makes of a grid. */
export interface Made {
  code: number | null;
  stderr: string;
  /** The questionnaire, null if nothing is written. */
  yaml: string | null;
  questionnaire: Questionnaire | null;
}

/** @param grid a workbook's sheets, or the text of a CSV. */
export async function made(
  grid: Record<string, Typing | Typing['rows']> | string | Uint8Array,
  args: string[] = [],
): Promise<Made> {
  const cwd = emptyFolder();
  const name = typeof grid === 'string' ? 'g.csv' : 'g.xlsx';
  writeFileSync(join(cwd, name), typeof grid === 'string' || grid instanceof Uint8Array ? grid : book(grid));
  const { code, stderr } = await runHere(['new', 'questionnaire', '--from', name, '-o', 'q.yaml', ...args], {
    cwd,
  });
  const path = join(cwd, 'q.yaml');
  const yaml = textAt(path);
  const questionnaire = yaml === null ? null : (await loadQuestionnaire(path, cwd)).value;
  return { code, stderr: stderr.replace(/[\u00a0\u202f]/g, ' '), yaml, questionnaire };
}

function textAt(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** What a grid can say of a questionnaire, without the places in its file. */
export function sayable(questionnaire: Questionnaire): unknown {
  const { gates: _g, levels: _l, duties: _d, renamed: _n, retired: _r, changed: _c, ...rest } = questionnaire;
  const tracks = rest.tracks.map((track) => ({ ...track, questions: [...track.questions].sort() }));
  return JSON.parse(
    JSON.stringify({ ...rest, tracks }, (key, value: unknown) =>
      ['path', 'unusedValues', 'isSpread'].includes(key)
        ? undefined
        : typeof value === 'string'
          ? // The program sets them by itself, and has done so in its own questionnaires.
            value.replace(/[\u00a0\u202f]/g, ' ')
          : value === Number.POSITIVE_INFINITY
            ? 'Infinity'
            : value === Number.NEGATIVE_INFINITY
              ? '-Infinity'
              : value,
    ),
  );
}
