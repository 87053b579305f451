import type { AnswerValue } from '../model/answer.js';
import { type AnswerCondition, type Condition, leaves, meets, questionsOf } from '../model/condition.js';
import type { Question } from '../model/questionnaire.js';
import { representatives } from './answers.js';
import { ANYTHING, all, any, FALSE, not, type Possible, TRUE, UNDETERMINED } from './possible.js';
import type { Subject } from './subject.js';

/** A condition, and the truth values that are looked for. */
export interface Goal {
  of: Condition;
  wanted: Possible;
}

export interface World {
  /** The profiles to try; all of them by default. */
  profiles?: readonly string[];
  /** The ids of a track's questions: all others are hidden. */
  track?: ReadonlySet<string> | undefined;
  /** Every question that shows is answered: nobody leaves it open, does not know or says that it does not apply. */
  answered?: boolean;
  /** Every question shows, whatever its own condition says. */
  allShown?: boolean;
}

/** How many parts of conditions one search reads before it gives up: a tenth of a second's work. */
const BUDGET = 400_000;

/**
 * Whether some structure, by its profile and its answers, meets all the goals at once. Exact: the profiles and the
 * answers that conditions can tell apart are finite, and hidden questions leave what reads them undetermined.
 * @returns null where the search gives up.
 */
export function possible(subject: Subject, goals: readonly Goal[], world: World = {}): boolean | null {
  return subject.effort.left > 0 ? new Search(subject, goals, world).run() : null;
}

type Setting = { answer: AnswerValue } | 'open' | undefined;

class Search {
  private readonly order: Question[];
  /** null where there are too many to tell apart. */
  private readonly answers: Map<Question, AnswerValue[] | null>;
  private readonly chosen = new Map<string, Setting>();
  private profile: string | undefined;
  private reads = 0;

  constructor(
    private readonly subject: Subject,
    private readonly goals: readonly Goal[],
    private readonly world: World,
  ) {
    this.order = this.involved();
    const read = [
      ...this.goals.map((goal) => goal.of),
      ...this.order.flatMap((question) => question.when ?? []),
    ]
      .flatMap(leaves)
      .filter((leaf): leaf is AnswerCondition => leaf.kind !== 'profile');
    this.reads = read.length * (1 + this.order.length);
    this.answers = new Map(
      this.order.map((question) => [
        question,
        representatives(
          question,
          read.filter((leaf) => leaf.question === question.id && !subject.doubtful.has(leaf)),
        ),
      ]),
    );
  }

  run(): boolean | null {
    const found = [...this.answers.values()].includes(null) ? null : this.throughProfiles();
    this.subject.effort.left -= this.reads;
    return found;
  }

  private throughProfiles(): boolean | null {
    const profiles = this.world.profiles ?? this.subject.questionnaire.profiles.map((profile) => profile.id);
    let gaveUp = false;
    for (const profile of profiles) {
      this.profile = profile;
      const found = this.from(0);
      if (found) return true;
      gaveUp ||= found === null;
    }
    return gaveUp ? null : false;
  }

  /** The questions on whose answers the goals depend, each after those on which its own condition depends. */
  private involved(): Question[] {
    const found = new Set<Question>();
    const visit = (condition: Condition): void => {
      for (const id of questionsOf(condition)) {
        const question = this.subject.questions.get(id);
        if (!question || found.has(question)) continue;
        found.add(question);
        if (question.when && !this.world.allShown) visit(question.when);
      }
    };
    for (const goal of this.goals) visit(goal.of);
    const rank = (question: Question) => this.subject.rank.get(question) ?? 0;
    return [...found].sort((a, b) => rank(a) - rank(b));
  }

  private from(at: number): boolean | null {
    if (this.reads > BUDGET) return null;
    this.reads += 1;
    const now = this.goals.map((goal) => ({ is: this.read(goal.of), wanted: goal.wanted }));
    if (now.some((goal) => (goal.is & goal.wanted) === 0)) return false;
    const question = this.order[at];
    if (!question || now.every((goal) => (goal.is & ~goal.wanted) === 0)) return true;
    let gaveUp = false;
    for (const setting of this.settings(question)) {
      this.chosen.set(question.id, setting);
      const found = this.from(at + 1);
      this.chosen.delete(question.id);
      if (found) return true;
      if (found === null) gaveUp = true;
      if (this.reads > BUDGET) break;
    }
    return gaveUp ? null : false;
  }

  private settings(question: Question): Setting[] {
    const { track, allShown, answered } = this.world;
    if (track && !track.has(question.id)) return ['open'];
    const shown = question.when === null || allShown ? TRUE : this.read(question.when);
    const settings: Setting[] = [];
    if (shown & TRUE) settings.push(...(this.answers.get(question) ?? []).map((answer) => ({ answer })));
    if (!answered || shown !== TRUE || settings.length === 0) settings.push('open');
    return settings;
  }

  private read(condition: Condition): Possible {
    const doubt = this.subject.doubtful.get(condition);
    if (doubt) {
      const isOpen = 'question' in condition && this.chosen.get(condition.question) === 'open';
      return doubt === 'value' && isOpen ? UNDETERMINED : ANYTHING;
    }
    switch (condition.kind) {
      case 'all':
        return all(condition.of.map((part) => this.read(part)));
      case 'any':
        return any(condition.of.map((part) => this.read(part)));
      case 'not':
        return not(this.read(condition.of));
      case 'profile':
        return condition.oneOf.includes(this.profile ?? '') ? TRUE : FALSE;
      default:
        return this.readLeaf(condition);
    }
  }

  private readLeaf(leaf: AnswerCondition): Possible {
    this.reads += 1;
    const setting = this.chosen.get(leaf.question);
    if (setting === undefined) return ANYTHING;
    if (setting === 'open') return UNDETERMINED;
    return meets(leaf, setting.answer) ? TRUE : FALSE;
  }
}
