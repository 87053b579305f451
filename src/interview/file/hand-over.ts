import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile } from '../../files/replace-file.ts';
import { namesIn } from '../../files/what-is-at.ts';
import { isAnswersOf, isPlanOf, stemOf } from '../../model/stem.ts';
import { handedOver, ownerOf } from '../../report/marks.ts';
import { type Draft, identityIn } from '../draft.ts';

/**
 * Marks a structure's plans as those of its new name or profile, so that the next one has its place among them and carries what
 * people filled in. They stay as they are where other people's answers beside them still give the old one.
 * @param path of the answers.
 */
export function handOverPlans(path: string, was: Draft | null, is: Draft): void {
  const [before, after] = [was && identityIn(was), identityIn(is)];
  if (!before || !after) return;
  const [from, to] = [ownerOf(before), ownerOf(after)];
  if (from === to) return;
  const folder = dirname(path);
  const file = path.slice(folder.length + 1);
  const stem = stemOf(file);
  const names = namesIn(folder);
  if (names.some((name) => name !== file && isAnswersOf(stem, name))) return;
  for (const name of names) {
    if (!isPlanOf(stem, name)) continue;
    const plan = join(folder, name);
    try {
      const text = readFileSync(plan, 'utf8');
      const marked = handedOver(text, from, to);
      if (marked !== text) replaceFile(plan, marked);
    } catch {
      // The answers are safe. This plan stays as it was, and the next one goes beside it.
    }
  }
}
