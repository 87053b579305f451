import type { MemberSummary } from '../../cohort/member.ts';
import { byName } from '../../cohort/tally.ts';
import { nameKey } from '../../model/structure.ts';
import { oneLine } from '../../text/printable.ts';
import type { Annex } from '../../words/cohort/annexes.ts';
import type { CohortSpeech } from './speech.ts';

/**
 * Length in characters after which a sentence stops listing names; less in a large group, so that its report fits in
 * four pages. Three are always listed.
 */
const LISTED = 220;
const LISTED_OF_LARGE = 100;
const LEAST = 3;

/** Total length of names, in characters, from which a group counts as large: about twenty structures. */
const LARGE = 500;

/** Up to this many, it is shorter to say which structures are not concerned. */
const EXCEPT = 4;

/** From this many structures on, it is shorter to say that all are concerned. */
const SEVERAL = 3;

/** What a structure is named by. */
export type Named = Pick<MemberSummary, 'key' | 'id' | 'name' | 'profile'>;

/** A structure's name as shown; if nothing in the name is visible, its profile. */
export const shownName = ({ name, profile }: Pick<Named, 'name' | 'profile'>, speech: CohortSpeech): string =>
  oneLine(name) || speech.profile(profile);

/** The names of a cohort's structures by key: identical names are told apart by profile, else by id, else by number. */
export class Names {
  readonly #byKey = new Map<string, string>();

  /** Whether the names alone take so much room that a report should list fewer of them. */
  readonly isLarge: boolean;
  readonly #speech: CohortSpeech;

  constructor(members: readonly Named[], speech: CohortSpeech) {
    this.#speech = speech;
    const taken = new Set<string>();
    const counts = new Map<string, number>();
    const withProfile = (member: Named) => `${shownName(member, speech)} (${speech.profile(member.profile)})`;
    for (const text of members.flatMap((member) => [shownName(member, speech), withProfile(member)])) {
      counts.set(nameKey(text), (counts.get(nameKey(text)) ?? 0) + 1);
    }
    for (const member of [...members].sort(byName)) {
      const name = shownName(member, speech);
      const told = member.id === null ? speech.words.withoutId : member.id;
      const several = Array.from({ length: counts.get(nameKey(name)) ?? 0 }, (_, i) => `${name} (${i + 2})`);
      const alone = [name, withProfile(member)].find((text) => counts.get(nameKey(text)) === 1);
      const candidates = alone === undefined ? [`${name} (${told})`, ...several] : [alone];
      const free = candidates.find((candidate) => !taken.has(candidate)) ?? name;
      taken.add(free);
      this.#byKey.set(member.key, free);
    }
    this.isLarge = [...this.#byKey.values()].join('').length > LARGE;
  }

  of(key: string): string {
    return this.#byKey.get(key) ?? key;
  }

  /** Names in a sentence. @param annex where they are in full, so that only the first few are given if there are many. */
  list(keys: readonly string[], annex: Annex | null = null): string {
    const all = keys.map((key) => this.of(key));
    if (annex === null) return this.#speech.words.names(all, 0);
    const shown = all.filter((_, i) => i < LEAST || this.#isShort(all.slice(0, i + 1)));
    // One more name is no longer than saying that there is one more.
    const isNearlyAll = all.length === shown.length + 1;
    return this.#speech.words.names(
      isNearlyAll ? all : shown,
      isNearlyAll ? 0 : all.length - shown.length,
      annex,
    );
  }

  #isShort(names: readonly string[]): boolean {
    return names.join(', ').length <= (this.isLarge ? LISTED_OF_LARGE : LISTED);
  }

  /**
   * Which structures something concerns, as a sentence: all, all but a few, or which.
   * @param count how many they are, or at least are; null if that is not disclosed.
   * @param keys null if structures are not named.
   * @param among the structures that it might concern: by default, all.
   * @param annex as for `list`.
   */
  concerned(
    count: number | null,
    keys: readonly string[] | null,
    {
      atLeast = false,
      among = [...this.#byKey.keys()],
      annex = null,
    }: { atLeast?: boolean; among?: readonly string[] | undefined; annex?: Annex | null } = {},
  ): string {
    const { words } = this.#speech;
    if (count === null) return words.someConcerned;
    if (keys === null || keys.length === 0) return words.concerned(count, atLeast, null);
    const others = among.filter((key) => !keys.includes(key));
    if (others.length === 0 && keys.length >= SEVERAL) return words.everyone(keys.length);
    const isShorter =
      others.length > 0 &&
      others.length <= EXCEPT &&
      keys.length > 2 * others.length &&
      this.#isShort(others.map((key) => this.of(key)));
    if (isShorter) return words.everyoneBut(this.list(others));
    return words.concerned(count, atLeast, this.list(keys, annex));
  }
}
