/** Things by what they have in common, in the order of the first of each; those that have none of it are left out. */
export function groupBy<T>(things: readonly T[], key: (thing: T) => string | null): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    const its = key(thing);
    if (its === null) continue;
    const group = found.get(its);
    if (group) group.push(thing);
    else found.set(its, [thing]);
  }
  return found;
}
