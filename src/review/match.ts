import type { Structure } from '../model/answer-sheet.ts';
import { structureKey } from '../model/structure.ts';

export interface Matched<T> {
  pairs: { before: T; after: T }[];
  /** Structures of one date alone. */
  onlyBefore: T[];
  onlyAfter: T[];
}

/** Finds each structure again at another date: by its id, else by its name, where one of them has no id. */
export function matched<T extends { readonly structure: Pick<Structure, 'id' | 'name'> }>(
  before: readonly T[],
  after: readonly T[],
): Matched<T> {
  const found: Matched<T> = { pairs: [], onlyBefore: [...before], onlyAfter: [...after] };
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

const haveOneId = (one: Named, other: Named): boolean => one.id !== null && one.id === other.id;

const haveOneName = (one: Named, other: Named): boolean =>
  (one.id === null || other.id === null) && nameKey(one) === nameKey(other);

const nameKey = ({ name }: Named): string => structureKey({ id: null, name });
