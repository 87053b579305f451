import { type AnswerSheet, isAnonymous } from '../model/answer-sheet.ts';
import { shorterNames } from './copy-name.ts';
import type { Named } from './oddity.ts';

/**
 * Puts together the files that are one voice: those that say the same, and those named as copies of one another, but
 * where what they say of who answers tells two people apart.
 * @param files of one structure, originals first.
 */
export function voicesOf(files: readonly Named[]): Named[][] {
  const stems = new Set(files.flatMap((file) => stemOf(file) ?? []));
  /** The voices in which each name, or each content, is found. */
  const found = new Map<string, Set<Named[]>>();
  const voices = new Set<Named[]>();
  for (const file of files) {
    const signs = signsOf(file, stems);
    const near = new Set(signs.flatMap((sign) => [...(found.get(sign) ?? [])]));
    const own = [file];
    for (const voice of near) {
      if (!mayBeOne(voice, own)) continue;
      voices.delete(voice);
      own.unshift(...voice);
    }
    voices.add(own);
    for (const member of own) {
      for (const sign of signsOf(member, stems)) {
        const those = found.get(sign) ?? new Set();
        for (const voice of near) if (!voices.has(voice)) those.delete(voice);
        found.set(sign, those.add(own));
      }
    }
  }
  return [...voices];
}

/** The name by which a file may be another's copy whatever was put around it: only one that says nothing of who answers. */
const stemOf = ({ sheet, stem }: Named): string | null => (isAnonymous(sheet) ? stem : null);

/** What a file has in common with others of its voice. */
function signsOf(file: Named, stems: ReadonlySet<string>): string[] {
  const stem = stemOf(file);
  const names = stem === null ? [] : [stem, ...shorterNames(stem).filter((name) => stems.has(name))];
  return [`print:${file.print}`, `name:${file.original}`, ...names.map((name) => `stem:${name}`)];
}

function mayBeOne(voice: readonly Named[], other: readonly Named[]): boolean {
  return !voice.some((one) =>
    other.some(
      (two) =>
        one.print !== two.print &&
        // The lines of two streams may have one name, and neither is a copy.
        (one.sheet.file === two.sheet.file || areTwo(one.sheet, two.sheet)),
    ),
  );
}

/** Whether what two files say of who answers tells two people apart. */
function areTwo({ respondent: a }: AnswerSheet, { respondent: b }: AnswerSheet): boolean {
  const differ = (one: string | null, other: string | null) =>
    one !== null && other !== null && one.trim().toLowerCase() !== other.trim().toLowerCase();
  return differ(a.role, b.role) || differ(a.age, b.age) || differ(a.code, b.code);
}
