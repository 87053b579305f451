import type { AnswerValue } from '../model/answer.ts';
import { type AnswerCondition, type Condition, leaves, meets, questionsOf } from '../model/condition.ts';
import { isFact, type Question } from '../model/questionnaire.ts';
import { representatives } from './answers.ts';
import { ANYTHING, and, FALSE, not, or, type Possible, TRUE, UNDETERMINED } from './possible.ts';
import { askedAs, type Ground, type Subject } from './subject.ts';

/** A condition, and the truth values looked for. */
export interface Goal {
  of: Condition;
  wanted: Possible;
}

export interface World {
  /** The profiles to try; all of them by default. */
  profiles?: readonly string[];
  /** The ids of a track's questions; all others are hidden. */
  track?: ReadonlySet<string> | undefined;
  /**
   * Every question that shows gets an answer: none is open, unknown or not applicable. So does every fact, unless a
   * condition asks whether it was said.
   */
  answered?: boolean;
  /** Fixed answers to some questions and facts; the search tries the others. */
  given?: ReadonlyMap<string, Setting>;
  /** Every question shows, whatever its condition says. */
  allShown?: boolean;
}

/** How many parts of conditions one search reads before it gives up: about a tenth of a second. */
const BUDGET = 400_000;

/**
 * Whether some structure, by its profile and its answers, meets all goals at once. Exact: the profiles and the answers
 * that conditions can tell apart are finite, and what reads a hidden question is undetermined.
 * @returns null if the search gives up; true without any profile, which has an error of its own.
 */
export function possible(subject: Subject, goals: readonly Goal[], world: World = {}): boolean | null {
  if (subject.questionnaire.profiles.length === 0) return true;
  const found = subject.effort.left > 0 ? new Search(subject, goals, world).run() : null;
  const [goal] = goals;
  if (found === null && goal && !goals.some(({ of }) => subject.intricate.has(of)))
    subject.effort.unfinished.push(goal.of);
  return found;
}

/** The state of a question or fact: an answer, or none (unknown, hidden, left open). */
export type Setting = { answer: AnswerValue } | 'open';

class Search {
  readonly #ground: Ground;
  readonly #chosen = new Map<string, Setting>();
  #profile: string | undefined;
  #reads: number;
  readonly #subject: Subject;
  readonly #goals: readonly Goal[];
  readonly #world: World;

  constructor(subject: Subject, goals: readonly Goal[], world: World) {
    this.#subject = subject;
    this.#goals = goals;
    this.#world = world;
    this.#ground = groundOf(subject, goals, world.allShown);
    this.#reads = this.#ground.reads;
  }

  run(): boolean | null {
    const found = this.#ground.answers.includes(null) ? null : this.#throughProfiles();
    this.#subject.effort.left -= this.#reads;
    return found;
  }

  #throughProfiles(): boolean | null {
    const profiles =
      this.#world.profiles ?? this.#subject.questionnaire.profiles.map((profile) => profile.id);
    let gaveUp = false;
    for (const profile of profiles) {
      this.#profile = profile;
      const found = this.#from(0);
      if (found) return true;
      gaveUp ||= found === null;
    }
    return gaveUp ? null : false;
  }

  #from(at: number): boolean | null {
    if (this.#reads > BUDGET) return null;
    this.#reads += 1;
    let [isOut, isSettled] = [false, true];
    for (const { of, wanted } of this.#goals) {
      const is = this.#read(of);
      isOut ||= (is & wanted) === 0;
      isSettled &&= (is & ~wanted) === 0;
    }
    if (isOut) return false;
    const question = this.#ground.order[at];
    if (!question || isSettled) return true;
    let gaveUp = false;
    for (const setting of this.#settings(question, this.#ground.answers[at] ?? [])) {
      this.#chosen.set(question.id, setting);
      const found = this.#from(at + 1);
      this.#chosen.delete(question.id);
      if (found) return true;
      if (found === null) gaveUp = true;
    }
    return gaveUp ? null : false;
  }

  #settings(question: Question, answers: readonly AnswerValue[]): Setting[] {
    const { track, allShown, answered, given } = this.#world;
    const known = given?.get(question.id);
    if (track && !isFact(question) && !track.has(question.id)) return ['open'];
    const shown = question.when === null || allShown ? TRUE : this.#read(question.when);
    const settings: Setting[] = [];
    if (shown & TRUE && known) settings.push(known);
    else if (shown & TRUE) for (const answer of answers) settings.push({ answer });
    const isSaid = known ?? (answered && !this.#ground.unsayable.has(question.id));
    if (!isSaid || shown !== TRUE || settings.length === 0) settings.push('open');
    return settings;
  }

  #read(condition: Condition): Possible {
    const doubt = this.#subject.doubtful.get(condition);
    if (doubt) {
      const isOpen = 'question' in condition && this.#chosen.get(condition.question) === 'open';
      return doubt === 'value' && isOpen ? whenOpen(condition) : ANYTHING;
    }
    switch (condition.kind) {
      case 'all':
        return condition.of.reduce((value, part) => and(value, this.#read(part)), TRUE);
      case 'any':
        return condition.of.reduce((value, part) => or(value, this.#read(part)), FALSE);
      case 'not':
        return not(this.#read(condition.of));
      case 'profile':
        return condition.oneOf.includes(this.#profile ?? '') ? TRUE : FALSE;
      default:
        return this.#readLeaf(condition);
    }
  }

  #readLeaf(leaf: AnswerCondition): Possible {
    this.#reads += 1;
    const setting = this.#chosen.get(leaf.question);
    if (setting === undefined) return ANYTHING;
    if (setting === 'open') return whenOpen(leaf);
    return meets(leaf, setting.answer) ? TRUE : FALSE;
  }
}

/** The same condition is searched again for each profile, track and action. */
function groundOf(subject: Subject, goals: readonly Goal[], allShown = false): Ground {
  const only = goals.length === 1 && !allShown ? goals[0]?.of : undefined;
  const known = only && subject.grounds.get(only);
  if (known?.doubts === subject.doubtful.size) return known;
  const conditions = goals.map((goal) => goal.of);
  const order = behind(subject, conditions, allShown);
  const read = leavesBehind(subject, conditions, order);
  const unsayable = new Set<string>();
  for (const leaf of read) if (leaf.kind === 'answer' && leaf.orUnsaid) unsayable.add(leaf.question);
  const ground = {
    order,
    answers: order.map((question) => representatives(question, leavesOn(question, read))),
    unsayable,
    reads: read.length * (1 + order.length),
    doubts: subject.doubtful.size,
  };
  if (only) subject.grounds.set(only, ground);
  return ground;
}

/** What a part that reads a question or a fact is while that is open. */
const whenOpen = (leaf: Condition): Possible =>
  leaf.kind === 'answer' && leaf.orUnsaid ? TRUE : UNDETERMINED;

/**
 * The questions and facts that conditions depend on, each after those that its own condition depends on.
 * @param allShown whether every question shows, whatever its condition says.
 */
export function behind(subject: Subject, conditions: readonly Condition[], allShown = false): Question[] {
  const found = new Set<Question>();
  // The list grows while we iterate: a chain may be too long for recursion.
  const left = [...conditions];
  for (const condition of left) {
    for (const id of questionsOf(condition)) {
      const question = askedAs(subject, id);
      if (!question || found.has(question)) continue;
      found.add(question);
      if (question.when && !allShown) left.push(question.when);
    }
  }
  if (found.size < 2) return [...found];
  const rank = (question: Question) => subject.rank.get(question) ?? 0;
  return [...found].sort((a, b) => rank(a) - rank(b));
}

/** The leaves, of conditions and of those behind them, that tell answers apart. */
export const leavesBehind = (
  { doubtful }: Subject,
  conditions: readonly Condition[],
  questions: readonly Question[],
): AnswerCondition[] =>
  [...conditions, ...questions.flatMap(({ when }) => when ?? [])]
    .flatMap(leaves)
    .filter((leaf): leaf is AnswerCondition => leaf.kind !== 'profile' && !doubtful.has(leaf));

export const leavesOn = ({ id }: Question, read: readonly AnswerCondition[]): AnswerCondition[] =>
  read.filter((leaf) => leaf.question === id);
