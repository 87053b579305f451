import type { Structure } from '../model/answer-sheet.ts';
import { nameKey } from '../model/structure.ts';

export interface Matched<B, A = B> {
  pairs: { before: B; after: A }[];
  /** Structures of one date alone. */
  onlyBefore: B[];
  onlyAfter: A[];
}

/** Finds each structure again at another date: by its id, else by its name, where one of them has no id. */
export function matched<B extends Dated, A extends Dated>(
  before: readonly B[],
  after: readonly A[],
): Matched<B, A> {
  const found: Matched<B, A> = { pairs: [], onlyBefore: [...before], onlyAfter: [...after] };
  for (const areOne of [haveOneId, haveOneName]) {
    for (const one of [...found.onlyBefore]) {
      const those = found.onlyAfter.filter((other) => areOne(one.structure, other.structure));
      const rivals = found.onlyBefore.filter(
        (other) => other !== one && those.some((each) => areOne(other.structure, each.structure)),
      );
      const [other] = those;
      if (!other || those.length > 1 || rivals.length > 0) continue;
      found.pairs.push({ before: one, after: other });
      found.onlyBefore.splice(found.onlyBefore.indexOf(one), 1);
      found.onlyAfter.splice(found.onlyAfter.indexOf(other), 1);
    }
  }
  return found;
}

type Named = Pick<Structure, 'id' | 'name'>;

/** What a structure has at a date. */
interface Dated {
  readonly structure: Named;
}

const haveOneId = (one: Named, other: Named): boolean => one.id !== null && one.id === other.id;

const haveOneName = (one: Named, other: Named): boolean =>
  (one.id === null || other.id === null) && nameKey(one.name) === nameKey(other.name);
