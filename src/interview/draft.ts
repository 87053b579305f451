import type { Answer, AnswerValue } from '../model/answer.ts';
import type { Accompaniment, AgeBand, AnswerSheet } from '../model/answer-sheet.ts';

/** What has been said so far: an answer sheet that may still lack anything. */
export interface Draft {
  readonly name: string | null;
  readonly profile: string | null;
  readonly role: string | null;
  readonly age: AgeBand | null;
  readonly code: string | null;
  /** The questionnaire's facts, by id; null for one that was passed over, which is not asked again by itself. */
  readonly facts: ReadonlyMap<string, AnswerValue | null>;
  readonly accompaniment: Accompaniment | null;
  readonly track: string | null;
  /** Whether a track was chosen, which may be all the questions (`track` is null then). */
  readonly trackChosen: boolean;
  /** YYYY-MM-DD: the day on which the answers were begun, then the day on which they were finished. */
  readonly date: string | null;
  /** The most important first, three at most; empty for “not yet”; null where nobody asked. */
  readonly objectives: readonly string[] | null;
  /** By question id, hidden questions' answers included: they are kept aside, and count for nothing. */
  readonly answers: ReadonlyMap<string, Answer>;
}

export const EMPTY_DRAFT: Draft = {
  name: null,
  profile: null,
  role: null,
  age: null,
  code: null,
  facts: new Map(),
  accompaniment: null,
  track: null,
  trackChosen: false,
  date: null,
  objectives: null,
  answers: new Map(),
};

export const NO_ANSWER: Answer = { given: null, target: null, note: null };

/** What a question was answered, or nothing yet. */
export const answerIn = (draft: Draft, question: string): Answer => draft.answers.get(question) ?? NO_ANSWER;

/** A draft in which one answer is changed; an answer that says nothing any more goes. */
export function withAnswer(draft: Draft, question: string, change: Partial<Answer>): Draft {
  const answers = new Map(draft.answers);
  const answer = { ...answerIn(draft, question), ...change };
  if (answer.given || answer.target !== null || answer.note !== null) answers.set(question, answer);
  else answers.delete(question);
  return { ...draft, answers };
}

/** The sheet that scoring reads. Without a profile, conditions on it hold for none. */
export function sheetOf(draft: Draft, file = ''): AnswerSheet {
  return {
    file,
    track: draft.track,
    structure: {
      id: null,
      name: draft.name ?? '',
      profile: draft.profile ?? '',
      training: null,
      facts: new Map([...draft.facts].flatMap(([id, value]) => (value === null ? [] : [[id, value]]))),
      accompaniment: draft.accompaniment,
    },
    // A structure's own plan holds its notes; those of a file that shares them stay shared, for that file is only added to.
    respondent: { role: draft.role, age: draft.age, code: draft.code, sharesNotes: false },
    date: draft.date,
    objectives: [...(draft.objectives ?? [])],
    answers: new Map(draft.answers),
  };
}
