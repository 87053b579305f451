import { areTwo, isAnonymous } from '../model/answer-sheet.ts';
import { shorterNames } from './copy-name.ts';
import type { Named } from './oddity.ts';

/**
 * Groups the files of one voice: identical files, and files named as copies of one another, unless what they say about
 * the respondent shows two people.
 * @param files of one structure, originals first.
 */
export function voicesOf(files: readonly Named[]): Named[][] {
  const stems = new Set(files.flatMap((file) => stemOf(file) ?? []));
  /** The voices with each name or content. */
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
        const known = found.get(sign) ?? new Set();
        for (const voice of near) if (!voices.has(voice)) known.delete(voice);
        found.set(sign, known.add(own));
      }
    }
  }
  return [...voices];
}

/** The stem to match copies with extra words around it; only for a file that does not say who answers. */
const stemOf = ({ sheet, stem }: Named): string | null => (isAnonymous(sheet) ? stem : null);

/** What files of one voice may have in common. */
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
        // Items of two streams may share a name without being copies.
        (one.sheet.file === two.sheet.file || areTwo(one.sheet, two.sheet)),
    ),
  );
}
