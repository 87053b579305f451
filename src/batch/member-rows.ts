import { type Member, type MemberSummary, summaryOf } from '../cohort/member.ts';
import { byName } from '../cohort/tally.ts';
import type { Scratch } from './scratch.ts';
import { joined, parted, SortedLines } from './sorted-lines.ts';

/** What the results say of each structure, in the alphabetical order of their names, whatever their number. */
export class MemberRows {
  readonly #lines: SortedLines;

  /** @param scratch where what does not hold in memory goes. */
  constructor(scratch: Scratch) {
    const parts = (sorted: string) => {
      const [name = '', key = ''] = parted(sorted);
      return { name, key };
    };
    this.#lines = new SortedLines(scratch, 'members', (a, b) => byName(parts(a), parts(b)));
  }

  /** @param base what the names of the structure's own files begin with. */
  add(member: Member, base: string): void {
    this.#lines.add({
      key: joined([member.name, member.key]),
      text: JSON.stringify({ base, member: summaryOf(member) }),
    });
  }

  *[Symbol.iterator](): Generator<{ base: string; member: MemberSummary }> {
    for (const { text } of this.#lines) yield JSON.parse(text) as { base: string; member: MemberSummary };
  }
}
