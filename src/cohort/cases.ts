import type { Question } from '../model/questionnaire.ts';
import type { CollectiveTally } from './collective.ts';
import type { Member } from './member.ts';
import { type Case, isIn, type Placed, placed, type Theme } from './theme.ts';

/** How many cases fit in a theme, and in the half-day of case studies. */
const PER_THEME = 2;
const PER_DAY = 4;

/** Half a day of case studies: participants of such days ask for more of them. */
export interface CaseStudies {
  kind: 'cases';
  /** How many structures come; null if not disclosed. */
  structures: number | null;
  /** Their keys; null if not named. */
  concerned: string[] | null;
  /** How many structures can present a case, at least; null if not disclosed. */
  tellers: number | null;
  /** The cases to present, on what most others need help with; none if structures are not named. */
  cases: Case[];
  /** Actions whose examples can be studied if there are too few cases. */
  examples: string[];
}

/** Assigns cases, so that it is not always the same structure that presents. */
export class Cases {
  /** How many cases each structure presents. */
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

  /** A theme with its cases: on its own questions first, then on others of its cell that no half-day is about. */
  ofTheme(theme: Theme): Theme {
    const isOwn = (id: string) => theme.questions.some(({ question }) => question === id);
    const isFree = ({ id }: Question) => !this.#subjects.has(id);
    const possible = this.#possible(
      placed(this.#tally, (question) => isOwn(question.id) || (isIn(theme, question) && isFree(question))),
    );
    const cases: Case[] = [];
    while (cases.length < PER_THEME) {
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

  /** Notes cases that people chose, so that others are chosen elsewhere. */
  choose(cases: readonly Case[]): void {
    for (const one of cases) this.#take(one);
  }

  /**
   * The half-day of case studies, made after the others: each question and structure once, no case presented before,
   * and preferably on what no other half-day is about.
   */
  ofDay(themes: readonly Theme[], tried: readonly string[]): CaseStudies {
    const questions = placed(this.#tally, () => true);
    const untold = this.#possible(questions).filter(
      (one) =>
        !this.#taken.some((other) => other.structure === one.structure && other.question === one.question),
    );
    const elsewhere = untold.filter(({ question }) => !this.#subjects.has(question));
    const possible = elsewhere.length > 0 ? elsewhere : untold;
    const cases: Case[] = [];
    while (cases.length < PER_DAY) {
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
      tellers: tellers?.length ?? Math.max(0, ...questions.map(({ canTell }) => canTell)),
      cases,
      examples: this.#examples(themes, new Set(tried), PER_DAY - cases.length),
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
   * The actions with an example that most answers call for, except those that a theme begins with; those tried during
   * practice come last.
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
