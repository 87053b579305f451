import type { Diagnostic, Source } from '../diagnostics/diagnostic.ts';
import { countOf } from '../diagnostics/others.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { CATALOGUE } from '../words/checks/catalogue.ts';
import { type Change, repaired } from './repair.ts';

/** What is known of some texts that are read together: everything wrong, and what they answer. */
export interface Known {
  diagnostics: readonly Diagnostic[];
  questionnaire: Questionnaire | null;
  /** The texts that may be changed. */
  sources: readonly Source[];
}

export interface Mended {
  texts: Map<string, string>;
  /** By file. */
  changes: Map<string, Change[]>;
  after: Known;
}

/** Each round may bring to light what a wrong key hid: a file has no more levels than that, or as many wrong answers. */
const ROUNDS = 500;

/**
 * Puts right what has one reading in texts that are read together, until nothing such is left.
 * @param read what `check` says of them.
 * @param isDayFirst whether 03/04/2026 can only be the third of April.
 */
export async function mended(
  before: Known,
  read: (texts: ReadonlyMap<string, string>) => Promise<Known>,
  isDayFirst: boolean,
): Promise<Mended> {
  const texts = new Map<string, string>();
  const changes = new Map<string, Change[]>();
  let known = before;
  for (let round = 0; round < ROUNDS; round++) {
    // A key put right may lead to another file.
    for (const { file, text } of known.sources) if (!texts.has(file)) texts.set(file, text);
    let isChanged = false;
    for (const [file, text] of texts) {
      const own = known.diagnostics.filter((item) => item.file === file);
      const found = repaired(text, own, known.questionnaire, isDayFirst);
      if (found.changes.length === 0) continue;
      isChanged = true;
      texts.set(file, found.text);
      changes.set(file, [...(changes.get(file) ?? []), ...found.changes]);
    }
    if (!isChanged) break;
    known = await read(texts);
  }
  return { texts, changes, after: known };
}

/**
 * Whether less is wrong than before. Mistakes of YAML come first, then those of keys and values, then of meaning: one
 * often hides others of the next kind.
 */
export function isBetter(after: readonly Diagnostic[], before: readonly Diagnostic[]): boolean {
  const [now, then] = [weighed(after), weighed(before)];
  const i = now.findIndex((count, at) => count !== then[at]);
  return i >= 0 && (now[i] ?? 0) < (then[i] ?? 0);
}

function weighed(diagnostics: readonly Diagnostic[]): number[] {
  const counts = [0, 0, 0, 0, 0];
  for (const item of diagnostics) {
    const { severity } = CATALOGUE[item.code];
    const layer = item.code.startsWith('CN0') ? 0 : item.code.startsWith('CN1') ? 1 : 2;
    const at = severity === 'error' ? layer : severity === 'warning' ? 3 : 4;
    counts[at] = (counts[at] ?? 0) + countOf(item);
  }
  return counts;
}
