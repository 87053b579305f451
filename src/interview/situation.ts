import { questionsOf } from '../model/condition.ts';
import type { Question, Questionnaire } from '../model/questionnaire.ts';
import type { Cell } from '../scoring/cell.ts';
import { resolve } from '../scoring/resolve.ts';
import type { Resolved } from '../scoring/resolved.ts';
import { type Draft, sheetOf } from './draft.ts';

/** Which questions apply to a draft. */
export interface Situation {
  /** The draft as scoring reads it: one cell per question, in the questionnaire's order. */
  readonly resolved: Resolved;
  /** The cells of the questions that are asked: in the track, and with true conditions. */
  readonly shown: readonly Cell[];
  /** The questions that open ones may still bring in. */
  readonly pending: readonly Question[];
  /** The other questions that facts not yet said may bring in. */
  readonly awaited: readonly Question[];
}

/** Cache per draft, since drafts never change, and per track: each screen asks several times. */
const known = new WeakMap<
  Draft,
  Map<string | null, { questionnaire: Questionnaire; situation: Situation }>
>();

/**
 * Applies scoring's rules to a draft: what is asked is what would count.
 * @param track instead of the draft's, to see what it would ask.
 */
export function situate(questionnaire: Questionnaire, draft: Draft, track = draft.track): Situation {
  const tracks = known.get(draft) ?? new Map();
  known.set(draft, tracks);
  const found = tracks.get(track);
  if (found?.questionnaire === questionnaire) return found.situation;
  const situation = read(questionnaire, track === draft.track ? draft : { ...draft, track });
  tracks.set(track, { questionnaire, situation });
  return situation;
}

function read(questionnaire: Questionnaire, draft: Draft): Situation {
  const resolved = resolve(questionnaire, [sheetOf(draft)]);
  const track = questionnaire.tracks.find(({ id }) => id === draft.track);
  const open = new Set<string>();
  const unsaid = new Set(questionnaire.facts.map(({ id }) => id).filter((id) => !draft.facts.has(id)));
  const pending: Question[] = [];
  const awaited: Question[] = [];
  for (const { question, state } of resolved.cells) {
    if (state === 'unanswered') open.add(question.id);
    if (state !== 'hidden' || (track && !track.questions.includes(question.id)) || !question.when) continue;
    if (resolved.truth(question.when) !== null) continue;
    const deciding = questionsOf(question.when);
    if (deciding.some((id) => open.has(id))) {
      open.add(question.id);
      pending.push(question);
    } else if (deciding.some((id) => unsaid.has(id))) {
      unsaid.add(question.id);
      awaited.push(question);
    }
  }
  return { resolved, shown: resolved.cells.filter(({ state }) => state !== 'hidden'), pending, awaited };
}

/** Whether a question was replied to: with an answer, that they do not know, or that it does not apply. */
export const isSettled = ({ state }: Cell): boolean => state !== 'unanswered' && state !== 'hidden';

/** Whether a question may be left empty: a text is never scored. It is asked once, and counts nowhere as missing. */
export const isOptional = ({ type }: Question): boolean => type === 'text';

/** Whether a question that is asked still waits for a reply. */
export const isOpen = ({ state, question }: Cell): boolean => state === 'unanswered' && !isOptional(question);

/** The questions that are counted: all those asked, except optional ones. */
export const countedIn = ({ shown }: Pick<Situation, 'shown'>): Cell[] =>
  shown.filter(({ question }) => !isOptional(question));

export const questionOf = (questionnaire: Questionnaire, id: string | undefined): Question => {
  const question = questionnaire.questions.find((candidate) => candidate.id === id);
  if (!question) throw new RangeError(`No question ${id} in ${questionnaire.id}.`);
  return question;
};
