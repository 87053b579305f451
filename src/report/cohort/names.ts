import type { MemberSummary } from '../../cohort/member.js';
import { byName } from '../../cohort/tally.js';
import { oneLine } from '../text/printable.js';
import type { CohortSpeech } from './speech.js';

/** How many names a sentence lists before it stops. */
const LISTED = 8;

/** Up to how many structures it is shorter to say which are not concerned. */
const EXCEPT = 2;

/** The names of a cohort's structures by key: two of one name are told apart by their profile, else by their id. */
export class Names {
  private readonly byKey: ReadonlyMap<string, string>;

  constructor(
    members: readonly MemberSummary[],
    private readonly speech: CohortSpeech,
  ) {
    const shown = [...members].sort(byName).map((member) => ({ member, name: oneLine(member.name) }));
    const count = (key: (item: (typeof shown)[number]) => string, item: (typeof shown)[number]) =>
      shown.filter((other) => key(other) === key(item)).length;
    const withProfile = ({ member, name }: (typeof shown)[number]) =>
      `${name} (${speech.profile(member.profile)})`;
    this.byKey = new Map(
      shown.map((item) => {
        if (count(({ name }) => name, item) === 1) return [item.member.key, item.name];
        const told = withProfile(item);
        return [
          item.member.key,
          count(withProfile, item) === 1 ? told : `${told} ${item.member.id ?? ''}`.trim(),
        ];
      }),
    );
  }

  of(key: string): string {
    return this.byKey.get(key) ?? key;
  }

  /** Names in a sentence, the first few where there are many. */
  list(keys: readonly string[]): string {
    // One more costs no more than saying that there is one.
    const shown = keys.length <= LISTED + 1 ? keys : keys.slice(0, LISTED);
    return this.speech.words.names(
      shown.map((key) => this.of(key)),
      keys.length - shown.length,
    );
  }

  /**
   * Which structures something concerns, as a sentence: all of them, all but a few, or which.
   * @param count how many they are, or at the least are.
   * @param keys null where structures are not named.
   */
  concerned(count: number, keys: readonly string[] | null, atLeast = false): string {
    const { words } = this.speech;
    if (keys === null) return words.concerned(count, atLeast, null);
    const others = [...this.byKey.keys()].filter((key) => !keys.includes(key));
    if (others.length === 0 && keys.length > 2) return words.everyone(keys.length);
    if (others.length <= EXCEPT && keys.length > 2 * others.length)
      return words.everyoneBut(this.list(others));
    return words.concerned(count, atLeast, this.list(keys));
  }
}
