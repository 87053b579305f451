import type { Structure } from '../model/answer-sheet.ts';
import { nameKey, nameSkeleton } from '../model/structure.ts';

type Named = Pick<Structure, 'id' | 'name'>;

/** A structure of one date alone, and those of the other date alone that may be the same. */
export interface Alike<B, A = B> {
  one: B;
  others: A[];
}

/** Finds names so close that they may be one structure's, whatever their ids. */
export function alikeAmong<B extends { structure: Named }, A extends { structure: Named }>(
  before: readonly B[],
  after: readonly A[],
): Alike<B, A>[] {
  return before.flatMap((one) => {
    const others = after.filter((other) => areAlike(one.structure, other.structure));
    return others.length > 0 ? [{ one, others }] : [];
  });
}

function areAlike({ name }: Named, { name: other }: Named): boolean {
  const [skeleton, its] = [nameSkeleton(name), nameSkeleton(other)];
  return (skeleton !== '' && skeleton === its) || nameKey(name) === nameKey(other);
}
