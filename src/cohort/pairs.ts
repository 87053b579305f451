import type { Questionnaire } from '../model/questionnaire.ts';
import { EPSILON, isAtLeast } from '../model/thresholds.ts';
import type { Member } from './member.ts';

/** A structure receives at most twice and gives at most twice, so that nobody is worn out. */
const RECEIVES = 2;
const GIVES = 2;

/** One structure tells another how it does it, on a question where one is strong and the other in need. */
export interface Pair {
  /** Keys of the structures. */
  gives: string;
  receives: string;
  question: string;
  /** From 0 to 1: how far the giver could take the receiver, no further than it wants to go. */
  gain: number;
}

/**
 * Pairs structures. As many as possible of those with something to tell give at least once (augmenting paths of a
 * bipartite matching, H. W. Kuhn, 1955). Then each structure in need that has nobody yet receives from the one that
 * gave least. Two structures are paired at most once per direction, on the question that gains most.
 * @param members sorted: their order decides ties.
 */
export function pairs(questionnaire: Questionnaire, members: readonly Member[]): Pair[] {
  const possible = members.map((giver) => {
    const told = toldBy(giver, questionnaire);
    return members
      .flatMap((receiver) => bestPair(giver, told, receiver) ?? [])
      .sort((a, b) => b.gain - a.gain);
  });
  const received = new Map<string, Pair[]>(members.map(({ key }) => [key, []]));
  possible.forEach((_, giver) => {
    serve(giver, possible, received, new Set());
  });
  helpTheOthers(members, possible.flat(), received);
  return members.flatMap(({ key }) => received.get(key) ?? []);
}

/** A question that a structure can tell of, by its place among the questions. */
interface ToldOf {
  question: string;
  place: number;
  value: number;
}

const toldBy = ({ stances }: Member, { questions }: Questionnaire): ToldOf[] =>
  questions.flatMap(({ id }, place) => {
    const stance = stances[place];
    return stance?.canTell ? [{ question: id, place, value: stance.value ?? 0 }] : [];
  });

/** The pair on the question that gains most; null if there is none, or for a structure with itself. */
function bestPair(giver: Member, told: readonly ToldOf[], receiver: Member): Pair | null {
  if (giver === receiver) return null;
  let best: Pair | null = null;
  for (const { question, place, value } of told) {
    const to = receiver.stances[place];
    if (!to?.inNeed || !to.solid || to.apart) continue;
    const gain = Math.min(to.goal ?? 1, value) - (to.value ?? 0);
    if (gain > EPSILON && !(best && isAtLeast(best.gain, gain)))
      best = { gives: giver.key, receives: receiver.key, question, gain };
  }
  return best;
}

/**
 * Finds a receiver for a giver: one with room, or one whose current giver can move to another.
 * @returns whether one was found.
 */
function serve(
  giver: number,
  possible: readonly Pair[][],
  received: Map<string, Pair[]>,
  seen: Set<string>,
): boolean {
  const options = possible[giver] ?? [];
  const place = (pair: Pair) => received.get(pair.receives) ?? [];
  // A receiver with nobody yet before one who would receive twice.
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
      const current = possible.findIndex((pairs) => pairs[0]?.gives === other.gives);
      if (!serve(current, possible, received, seen)) continue;
      there[i] = pair;
      return true;
    }
  }
  return false;
}

/** Pairs those in need who have nobody with the structure that gave least, then with the one that brings most. */
function helpTheOthers(
  members: readonly Member[],
  possible: readonly Pair[],
  received: Map<string, Pair[]>,
): void {
  const gifts = new Map<string, number>();
  const add = (key: string) => gifts.set(key, (gifts.get(key) ?? 0) + 1);
  for (const pair of [...received.values()].flat()) add(pair.gives);
  for (const { key } of members) {
    if ((received.get(key) ?? []).length > 0) continue;
    const [best] = possible
      .filter((pair) => pair.receives === key && (gifts.get(pair.gives) ?? 0) < GIVES)
      .sort((a, b) => (gifts.get(a.gives) ?? 0) - (gifts.get(b.gives) ?? 0) || b.gain - a.gain);
    if (!best) continue;
    received.get(key)?.push(best);
    add(best.gives);
  }
}
