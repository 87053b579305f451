import type { AnswerValue } from '../../model/answer.ts';
import { type Assignment, UNASSIGNED } from '../../model/assignment.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { answerIn, assignmentIn, type Draft, NO_ANSWER } from '../draft.ts';
import { withoutReached } from '../wishes.ts';

/** The result of merging a draft that was changed in two places. */
export interface Merged {
  draft: Draft;
  /** Whether both changed the same thing in different ways: ours wins. */
  conflict: boolean;
  /** Questions whose target, from one place, the answer from the other has reached: it is taken back. */
  reached: string[];
}

/** Merges two drafts with the same base: each one's changes, and ours if both changed a thing. */
export function merge(base: Draft, ours: Draft, theirs: Draft, questionnaire: Questionnaire): Merged {
  let conflict = false;
  const settle = <T>(was: T, mine: T, other: T): T => {
    if (same(mine, was)) return other;
    if (!same(other, was) && !same(other, mine)) conflict = true;
    return mine;
  };
  const answers = new Map<string, NonNullable<ReturnType<Draft['answers']['get']>>>();
  for (const id of new Set([...base.answers.keys(), ...ours.answers.keys(), ...theirs.answers.keys()])) {
    const [was, mine, other] = [base, ours, theirs].map((draft) => draft.answers.get(id) ?? NO_ANSWER);
    if (!was || !mine || !other) continue;
    const answer = {
      given: settle(was.given, mine.given, other.given),
      target: settle(was.target, mine.target, other.target),
      note: settle(was.note, mine.note, other.note),
      why: settle(was.why, mine.why, other.why),
      before: settle(was.before, mine.before, other.before),
    };
    if (!same(answer, NO_ANSWER)) answers.set(id, answer);
  }
  const aimless = new Set<string>();
  for (const id of answers.keys()) {
    const [was, mine, other] = [base, ours, theirs].map((draft) => draft.aimless.has(id));
    if (settle(was, mine, other) && answers.get(id)?.target === null) aimless.add(id);
  }
  const facts = new Map<string, AnswerValue | null>();
  for (const id of new Set([...base.facts.keys(), ...ours.facts.keys(), ...theirs.facts.keys()])) {
    const value = settle(base.facts.get(id), ours.facts.get(id), theirs.facts.get(id));
    if (value !== undefined) facts.set(id, value);
  }
  const plan = new Map<string, Assignment>();
  for (const id of new Set([...base.plan.keys(), ...ours.plan.keys(), ...theirs.plan.keys()])) {
    const [was, mine, other] = [base, ours, theirs].map((draft) => assignmentIn(draft, id));
    if (!was || !mine || !other) continue;
    const entry = { who: settle(was.who, mine.who, other.who), by: settle(was.by, mine.by, other.by) };
    if (!same(entry, UNASSIGNED)) plan.set(id, entry);
  }
  const settled = <K extends 'actions' | 'indicators'>(key: K) => {
    type Said = Draft['review'][K] extends ReadonlyMap<string, infer V> ? V : never;
    const all = [base, ours, theirs].map(({ review }) => review[key] as ReadonlyMap<string, Said>);
    const ids = new Set(all.flatMap((said) => [...said.keys()]));
    return new Map(
      [...ids].flatMap((id): [string, Said][] => {
        const [was, mine, other] = all.map((said) => said.get(id));
        const value = settle(was, mine, other);
        return value === undefined ? [] : [[id, value]];
      }),
    );
  };
  const draft: Draft = {
    id: settle(base.id, ours.id, theirs.id),
    training: settle(base.training, ours.training, theirs.training),
    name: settle(base.name, ours.name, theirs.name),
    profile: settle(base.profile, ours.profile, theirs.profile),
    role: settle(base.role, ours.role, theirs.role),
    age: settle(base.age, ours.age, theirs.age),
    code: settle(base.code, ours.code, theirs.code),
    sharesNotes: settle(base.sharesNotes, ours.sharesNotes, theirs.sharesNotes),
    facts,
    accompaniment: settle(base.accompaniment, ours.accompaniment, theirs.accompaniment),
    track: settle(base.track, ours.track, theirs.track),
    trackChosen: ours.trackChosen || theirs.trackChosen,
    date: settle(base.date, ours.date, theirs.date),
    objectives: settle(base.objectives, ours.objectives, theirs.objectives),
    answers,
    aimless,
    plan,
    review: {
      date: settle(base.review.date, ours.review.date, theirs.review.date),
      actions: settled('actions'),
      indicators: settled('indicators'),
    },
  };
  const reached = [...answers.keys()].filter((id) => {
    const [was, mine, other] = [base, ours, theirs].map((each) => answerIn(each, id));
    const isChanged =
      !same(answers.get(id)?.given, was?.given) || !same(answers.get(id)?.target, was?.target);
    if (!isChanged || withoutReached(questionnaire, draft, id) === draft) return false;
    // What they wrote is not in the file any more.
    if (!same(other?.target, was?.target) && !same(other?.target, mine?.target)) conflict = true;
    return true;
  });
  const without = reached.reduce((at, id) => withoutReached(questionnaire, at, id), draft);
  return { draft: without, conflict, reached };
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Whether two drafts say the same. */
export const sameDraft = (a: Draft, b: Draft): boolean => a === b || same(flat(a), flat(b));

const flat = (draft: Draft) => ({
  ...draft,
  facts: inOrder(draft.facts),
  answers: inOrder(draft.answers),
  aimless: [...draft.aimless].sort(),
  plan: inOrder(draft.plan),
  review: {
    ...draft.review,
    actions: inOrder(draft.review.actions),
    indicators: inOrder(draft.review.indicators),
  },
});

const inOrder = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));
