import type { Questionnaire } from '../model/questionnaire.ts';
import { EPSILON, isAtLeast } from '../model/thresholds.ts';
import type { Member } from './member.ts';

/** A structure receives at most twice, and gives at most as often to begin with: nobody is worn out. */
const RECEIVES = 2;
const GIVES = 2;

/** One structure tells another how it does, on a question where one is strong and the other in need. */
export interface Pair {
  /** Keys of the structures. */
  gives: string;
  receives: string;
  question: string;
  /** From 0 to 1: how far what the one does could take the other, no further than it wants to go. */
  gain: number;
}

/**
 * Pairs of structures. Each that has something to tell gives at least once, as far as those in need can receive:
 * as many givers as possible are served (the augmenting paths of a bipartite matching, H. W. Kuhn, 1955). Then each
 * that is in need and has nobody yet receives from whoever gave least. Two structures are paired once in a
 * direction, on the question that gains most.
 * @param members sorted: their order settles ties.
 */
export function pairs(questionnaire: Questionnaire, members: readonly Member[]): Pair[] {
  const possible = members.map((giver) =>
    members
      .flatMap((receiver) => bestPair(questionnaire, giver, receiver) ?? [])
      .sort((a, b) => b.gain - a.gain),
  );
  const received = new Map<string, Pair[]>(members.map(({ key }) => [key, []]));
  possible.forEach((_, giver) => {
    serve(giver, possible, received, new Set());
  });
  helpTheOthers(members, possible.flat(), received);
  return members.flatMap(({ key }) => received.get(key) ?? []);
}

/** The question on which one can bring most to the other; null where there is none, and of a structure to itself. */
function bestPair({ questions }: Questionnaire, giver: Member, receiver: Member): Pair | null {
  if (giver === receiver) return null;
  const gains = questions.flatMap(({ id }, i): Pair[] => {
    const [from, to] = [giver.stances[i], receiver.stances[i]];
    if (!from?.canTell || !to?.inNeed || !to.solid || to.apart) return [];
    const gain = Math.min(to.goal ?? 1, from.value ?? 0) - (to.value ?? 0);
    return gain > EPSILON ? [{ gives: giver.key, receives: receiver.key, question: id, gain }] : [];
  });
  return gains.reduce<Pair | null>(
    (best, pair) => (best && isAtLeast(best.gain, pair.gain) ? best : pair),
    null,
  );
}

/**
 * Finds somebody for a giver: a receiver with room, or one whose present giver can go to another.
 * @returns whether it gives.
 */
function serve(
  giver: number,
  possible: readonly Pair[][],
  received: Map<string, Pair[]>,
  seen: Set<string>,
): boolean {
  const options = possible[giver] ?? [];
  const place = (pair: Pair) => received.get(pair.receives) ?? [];
  // One with nobody yet before one who would receive twice.
  for (const room of [1, RECEIVES]) {
    const free = options.find((pair) => !seen.has(pair.receives) && place(pair).length < room);
    if (!free) continue;
    place(free).push(free);
    return true;
  }
  for (const pair of options) {
    if (seen.has(pair.receives)) continue;
    seen.add(pair.receives);
    const there = place(pair);
    for (const [i, other] of there.entries()) {
      const its = possible.findIndex((its) => its[0]?.gives === other.gives);
      if (!serve(its, possible, received, seen)) continue;
      there[i] = pair;
      return true;
    }
  }
  return false;
}

/** Gives those who are in need and have nobody a structure that gave least, then the one that brings most. */
function helpTheOthers(
  members: readonly Member[],
  possible: readonly Pair[],
  received: Map<string, Pair[]>,
): void {
  const given = new Map<string, number>();
  const add = (key: string) => given.set(key, (given.get(key) ?? 0) + 1);
  for (const pair of [...received.values()].flat()) add(pair.gives);
  for (const { key } of members) {
    if ((received.get(key) ?? []).length > 0) continue;
    const [best] = possible
      .filter((pair) => pair.receives === key && (given.get(pair.gives) ?? 0) < GIVES)
      .sort((a, b) => (given.get(a.gives) ?? 0) - (given.get(b.gives) ?? 0) || b.gain - a.gain);
    if (!best) continue;
    received.get(key)?.push(best);
    add(best.gives);
  }
}
