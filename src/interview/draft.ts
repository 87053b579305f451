import type { Answer, AnswerValue } from '../model/answer.ts';
import type { Accompaniment, AgeBand, AnswerSheet } from '../model/answer-sheet.ts';
import { type Assignment, UNASSIGNED } from '../model/assignment.ts';
import type { Training } from '../model/questionnaire.ts';
import { NOT_REVIEWED, type Reviewed } from '../model/reviewed.ts';
import { type Identity, structureKey } from '../model/structure.ts';

/** What has been said so far: an answer sheet that may still lack anything. */
export interface Draft {
  /** The structure's id, and how its training is funded: never asked, and kept where a file says them. */
  readonly id: string | null;
  readonly training: Training | null;
  readonly name: string | null;
  readonly profile: string | null;
  readonly role: string | null;
  readonly age: AgeBand | null;
  readonly code: string | null;
  /** Whether another person's notes may appear in the plan made with the others; null if nobody asked. */
  readonly sharesNotes: boolean | null;
  /** The questionnaire's facts, by id; null for a skipped one, which is not asked again by itself. */
  readonly facts: ReadonlyMap<string, AnswerValue | null>;
  readonly accompaniment: Accompaniment | null;
  readonly track: string | null;
  /** Whether a track was chosen; `track` is null if that is all the questions. */
  readonly trackChosen: boolean;
  /** YYYY-MM-DD: the day when the answers were begun, then the day when they were finished. */
  readonly date: string | null;
  /** The most important first, at most three; empty for “not yet”; null if nobody asked. */
  readonly objectives: readonly string[] | null;
  /** By question id, including hidden questions' answers: they are kept, but do not count. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Answered questions for which a target was asked and skipped: it is not asked again by itself. */
  readonly aimless: ReadonlySet<string>;
  /** Who does what, and by when, by action id; only entries that say something. */
  readonly plan: ReadonlyMap<string, Assignment>;
  /** What became of the plan that a review looks back on. */
  readonly review: Reviewed;
}

export const EMPTY_DRAFT: Draft = {
  id: null,
  training: null,
  name: null,
  profile: null,
  role: null,
  age: null,
  code: null,
  sharesNotes: null,
  facts: new Map(),
  accompaniment: null,
  track: null,
  trackChosen: false,
  date: null,
  objectives: null,
  answers: new Map(),
  aimless: new Set(),
  plan: new Map(),
  review: NOT_REVIEWED,
};

/** Whether a draft can be a file: readers refuse one without the structure's name and kind. */
export const isSound = ({ name, profile }: Draft): boolean => name !== null && profile !== null;

export const NO_ANSWER: Answer = { given: null, target: null, note: null, why: null, before: null };

/** The answer to a question, possibly none yet. */
export const answerIn = (draft: Draft, question: string): Answer => draft.answers.get(question) ?? NO_ANSWER;

/** A draft with one answer changed; an answer that became empty is removed. */
export function withAnswer(draft: Draft, question: string, change: Partial<Answer>): Draft {
  const answers = new Map(draft.answers);
  const answer = { ...answerIn(draft, question), ...change };
  if (answer.given || answer.target !== null || answer.note !== null) answers.set(question, answer);
  else answers.delete(question);
  const aimless = new Set(draft.aimless);
  if (answer.target !== null || !answers.has(question)) aimless.delete(question);
  return { ...draft, answers, aimless };
}

/** A draft in which nothing is aimed for on a question, on purpose. */
export function aimingForNothing(draft: Draft, question: string): Draft {
  if (draft.aimless.has(question)) return draft;
  const changed = withAnswer(draft, question, { target: null });
  return { ...changed, aimless: new Set([...changed.aimless, question]) };
}

/** A draft with who does an action, and by when, changed; an entry that says nothing is removed. */
export function withAssignment(draft: Draft, action: string, change: Partial<Assignment>): Draft {
  const plan = new Map(draft.plan);
  const entry = { ...assignmentIn(draft, action), ...change };
  if (entry.who !== null || entry.by !== null) plan.set(action, entry);
  else plan.delete(action);
  return { ...draft, plan };
}

/** Who does an action, and by when; nobody yet if nothing was said. */
export const assignmentIn = ({ plan }: Draft, action: string): Assignment => plan.get(action) ?? UNASSIGNED;

/** Which structure a draft is about, as its files are known to be of one; null before it has a name. */
export const structureIn = ({ id, name }: Draft): string | null =>
  name === null ? null : structureKey({ id, name });

/** The same, and what its plans are marked with; null before it has a name and a profile. */
export const identityIn = ({ id, name, profile }: Draft): Identity | null =>
  name === null || profile === null ? null : { id, name, profile };

/** The sheet that scoring reads. Without a profile, conditions on it are false. */
export function sheetOf(draft: Draft, file = ''): AnswerSheet {
  return {
    file,
    track: draft.track,
    structure: {
      id: draft.id,
      name: draft.name ?? '',
      profile: draft.profile ?? '',
      training: draft.training,
      facts: new Map([...draft.facts].flatMap(([id, value]) => (value === null ? [] : [[id, value]]))),
      accompaniment: draft.accompaniment,
    },
    respondent: {
      role: draft.role,
      age: draft.age,
      code: draft.code,
      sharesNotes: draft.sharesNotes ?? false,
    },
    date: draft.date,
    objectives: [...(draft.objectives ?? [])],
    answers: new Map(draft.answers),
    plan: draft.plan,
    review: draft.review,
  };
}
