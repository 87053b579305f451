import type { Question } from '../model/questionnaire.ts';
import type { CollectiveTally } from './collective.ts';
import type { Member } from './member.ts';
import type { Practice } from './practice.ts';
import { type Case, isIn, type Placed, placed, type Theme } from './theme.ts';

/** How many cases a theme has time for, and the half-day of case studies. */
const OF_THEME = 2;
const OF_DAY = 4;

/** Half a day of case studies: the participants of such days ask for more of them. */
export interface CaseStudies {
  kind: 'cases';
  /** How many come; null where that is not told. */
  structures: number | null;
  /** Their keys; null where they are not named. */
  concerned: string[] | null;
  /** How many structures can tell a case, or at least can; null where that is not told. */
  tellers: number | null;
  /** Those that tell, on what most others ask for help on; none where structures are not named. */
  cases: Case[];
  /** Actions whose example can be studied, where the room has too few cases. */
  examples: string[];
}

/** Who tells what, so that it is not always the same structure. */
export class Cases {
  /** How many times each structure tells. */
  readonly #told = new Map<string, number>();
  readonly #taken: Case[] = [];
  readonly #tally: CollectiveTally;
  readonly #members: readonly Member[] | null;
  /** The questions that half-days are about. */
  readonly #subjects: ReadonlySet<string>;

  constructor(tally: CollectiveTally, members: readonly Member[] | null, subjects: ReadonlySet<string>) {
    this.#tally = tally;
    this.#members = members;
    this.#subjects = subjects;
  }

  /** A theme with its cases: on its questions first, then on the others of its cell that no half-day is about. */
  ofTheme(theme: Theme): Theme {
    const isOwn = (id: string) => theme.questions.some(({ question }) => question === id);
    const isFree = ({ id }: Question) => isOwn(id) || !this.#subjects.has(id);
    const possible = this.#possible(
      placed(this.#tally, (question) => isIn(theme, question) && isFree(question)),
    );
    const cases: Case[] = [];
    while (cases.length < OF_THEME) {
      const [next] = possible
        .filter(({ structure }) => !cases.some((other) => other.structure === structure))
        .sort(
          (a, b) =>
            Number(isOwn(b.question)) - Number(isOwn(a.question)) ||
            this.#times(a) - this.#times(b) ||
            b.value - a.value,
        );
      if (!next) break;
      cases.push(this.#take(next));
    }
    return { ...theme, cases };
  }

  /**
   * The half-day of cases, once the others are made: a question and a structure once each, none told already, on what
   * no other half-day is about wherever there is such a case.
   */
  ofDay(themes: readonly Theme[], { actions: tried }: Practice): CaseStudies {
    const all = placed(this.#tally, () => true);
    const untold = this.#possible(all).filter(
      (one) =>
        !this.#taken.some((other) => other.structure === one.structure && other.question === one.question),
    );
    const elsewhere = untold.filter(({ question }) => !this.#subjects.has(question));
    const possible = elsewhere.length > 0 ? elsewhere : untold;
    const cases: Case[] = [];
    while (cases.length < OF_DAY) {
      const [next] = possible
        .filter(
          (one) =>
            !cases.some((other) => other.structure === one.structure || other.question === one.question),
        )
        .sort((a, b) => this.#times(a) - this.#times(b) || b.inNeed - a.inNeed || b.value - a.value);
      if (!next) break;
      cases.push(this.#take(next));
    }
    const tellers = this.#members?.filter(({ stances }) => stances.some(({ canTell }) => canTell));
    return {
      kind: 'cases',
      structures: this.#tally.structures,
      concerned: this.#members?.map(({ key }) => key) ?? null,
      tellers: tellers?.length ?? Math.max(0, ...all.map(({ canTell }) => canTell)),
      cases,
      examples: this.#examples(themes, new Set(tried), OF_DAY - cases.length),
    };
  }

  #possible(questions: readonly Placed[]) {
    return questions.flatMap(({ question: { id }, index, inNeed }) =>
      (this.#members ?? []).flatMap(({ key, stances }) => {
        const stance = stances[index];
        return stance?.canTell ? [{ structure: key, question: id, value: stance.value ?? 0, inNeed }] : [];
      }),
    );
  }

  #times({ structure }: Case): number {
    return this.#told.get(structure) ?? 0;
  }

  #take({ structure, question }: Case): Case {
    this.#told.set(structure, this.#times({ structure, question }) + 1);
    this.#taken.push({ structure, question });
    return { structure, question };
  }

  /**
   * The examples of the actions that most answers call for, but for those that a theme begins with; of those that are
   * tried in the room, last.
   */
  #examples(themes: readonly Theme[], tried: ReadonlySet<string>, most: number): string[] {
    const called = (id: string) => this.#tally.calledFor.get(id) ?? 0;
    return this.#tally.questionnaire.actions
      .filter(({ id, example }) => example !== null && called(id) > 0)
      .filter(({ id }) => !themes.some(({ exercise }) => exercise === id))
      .sort((a, b) => Number(tried.has(a.id)) - Number(tried.has(b.id)) || called(b.id) - called(a.id))
      .slice(0, most)
      .map(({ id }) => id);
  }
}
