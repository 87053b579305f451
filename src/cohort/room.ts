import type { Questionnaire } from '../model/questionnaire.ts';
import { GOOD, isAtLeast } from '../model/thresholds.ts';
import { type HeldHalfDay, namedIn } from './arranged.ts';
import type { Member } from './member.ts';
import { isConcerned, type Stance } from './stance.ts';
import type { Case } from './theme.ts';

/** How many structures a small group holds at most. */
const PER_GROUP = 4;

/** Who is in the room of a half-day, by key; each structure that comes is in one of the lists. */
export interface Attendance {
  /** Its questions concern them. */
  concerned: string[];
  /** They come for the others: to tell a case. */
  telling: string[];
  /** Nothing there concerns them. */
  free: string[];
}

/** A case, and who tells another on the same question if its structure is absent; null if nobody can. */
export interface ToldCase extends Case {
  backUp: string | null;
}

/** Looks up where a structure stands on a question. */
type StanceOn = (member: Member, question: string) => Stance | undefined;

/** What a half-day's facilitator decides, worked out from the answers. */
export class Room {
  readonly attendance: Attendance;
  /** Those who are in the room, by name. */
  readonly #present: Member[];
  readonly #come: readonly Member[];
  readonly #halfDay: HeldHalfDay;
  readonly #stance: StanceOn;

  /** @param members of the whole group, by name. */
  constructor(halfDay: HeldHalfDay, members: readonly Member[], { questions }: Questionnaire) {
    const places = new Map(questions.map(({ id }, i) => [id, i]));
    this.#stance = ({ stances }, question) => stances[places.get(question) ?? -1];
    this.#halfDay = halfDay;
    const named = new Set(namedIn(halfDay));
    this.#come = members.filter(({ key, isCollective }) => isCollective || named.has(key));
    const tellers = new Set(casesOf(halfDay).map(({ structure }) => structure));
    const isNamed = ({ key }: Member) => halfDay.concerned?.includes(key) ?? true;
    const keys = (keep: (member: Member) => boolean) => this.#come.filter(keep).map(({ key }) => key);
    this.attendance = {
      concerned: keys(isNamed),
      telling: keys((member) => !isNamed(member) && tellers.has(member.key)),
      free: keys((member) => !isNamed(member) && !tellers.has(member.key)),
    };
    this.#present = this.#come.filter(({ key }) => !this.attendance.free.includes(key));
  }

  get present(): readonly Member[] {
    return this.#present;
  }

  /** The small groups that people made; those of them who come. */
  get given(): Member[][] {
    return this.#halfDay.groups.map((group) =>
      group.flatMap((key) => this.#come.find((member) => member.key === key) ?? []),
    );
  }

  /** The structures in the room that can tell how they do it, on one of some questions. */
  tellersOn(questions: readonly string[]): Member[] {
    return this.#present.filter((member) => questions.some((id) => this.#stance(member, id)?.canTell));
  }

  /** Whether some questions concern a structure. */
  concerns(member: Member, questions: readonly string[]): boolean {
    return questions.some((id) => {
      const stance = this.#stance(member, id);
      return stance !== undefined && isConcerned(stance);
    });
  }

  /** Those with something to show on a question: a good answer on which their people agree. */
  showing(question: string): string[] {
    return this.#present
      .filter((member) => {
        const stance = this.#stance(member, question);
        return stance !== undefined && !stance.apart && isAtLeast(stance.value ?? 0, GOOD);
      })
      .map(({ key }) => key);
  }

  /** The cases in the order of the half-day, no structure replacing two others. */
  cases(): ToldCase[] {
    const cases = casesOf(this.#halfDay);
    const busy = new Set(cases.map(({ structure }) => structure));
    return cases.map((one) => {
      const free = this.#come.find(
        (member) => !busy.has(member.key) && this.#stance(member, one.question)?.canTell,
      );
      if (free) busy.add(free.key);
      return { ...one, backUp: free?.key ?? null };
    });
  }

  /**
   * The small groups: those that people made, else groups of up to four, of as many profiles as there are, among which
   * those who can tell are shared out.
   */
  groups(): string[][] {
    if (this.given.length > 0) return this.given.map((group) => group.map(({ key }) => key));
    const questions = subjectsOf(this.#halfDay);
    const tellers = new Set(this.tellersOn(questions));
    const inOrder = [...this.#present].sort(
      (a, b) =>
        Number(tellers.has(b)) - Number(tellers.has(a)) ||
        (a.profile < b.profile ? -1 : a.profile > b.profile ? 1 : 0),
    );
    return dealt(inOrder.map(({ key }) => key));
  }
}

/** Shares things out like cards, so that neighbours are in different groups of up to four. */
export function dealt<T>(things: readonly T[]): T[][] {
  const groups: T[][] = Array.from({ length: Math.ceil(things.length / PER_GROUP) }, () => []);
  things.forEach((thing, i) => {
    groups[i % groups.length]?.push(thing);
  });
  return groups;
}

/** The cases that a half-day has told. */
export const casesOf = (halfDay: HeldHalfDay): readonly Case[] => ('cases' in halfDay ? halfDay.cases : []);

/** The questions that a half-day is about. */
export const subjectsOf = (halfDay: HeldHalfDay): string[] =>
  'questions' in halfDay
    ? halfDay.questions.map(({ question }) => question)
    : [...new Set(casesOf(halfDay).map(({ question }) => question))];
