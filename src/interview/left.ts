import { type Aloud, readAloud, wordsOf } from '../model/aloud.ts';
import type { AnswerValue } from '../model/answer.ts';
import type { Action, Question, Questionnaire } from '../model/questionnaire.ts';
import type { Text } from '../model/text.ts';
import type { Cell } from '../scoring/cell.ts';
import { answerIn } from './draft.ts';
import { type Interview, keyOf, type Step } from './model.ts';
import { isOptional, isSettled, situate } from './situation.ts';
import { isAimable, mostTargets, targetQuestions } from './targets.ts';
import { todayIn } from './wishes.ts';

/** Where a team is in a questionnaire, as far as it decides what is left. */
export interface Place extends Pick<Interview, 'draft' | 'visited' | 'step'> {
  questionnaire: Questionnaire;
  asksFacts: boolean;
  asksObjectives: boolean;
  /** What a review looks back on; null for none. */
  past: Past | null;
}

/** What is left of a review beside its questions. */
export interface Past {
  /** The actions of last time's plan of which nothing is said, and that were not passed over. */
  actions: readonly Action[];
  /** Whether an answer to a question is compared with last time's. */
  isCompared: (question: string) => boolean;
}

/** How often an answer is compared and found to be another: why is asked then. */
const OTHERWISE = 1 / 3;

/** Two sentences, and four reasons to choose from, in words. */
const REASONS = 60;

/** What is left to be read aloud and talked about on a track; null for all the questions. */
export function leftOn(place: Place, track: string | null): Aloud {
  const { questionnaire, draft, asksFacts, asksObjectives } = place;
  const { shown, pending, awaited } = situate(questionnaire, draft, track);
  const facts = asksFacts ? questionnaire.facts.filter(({ id }) => !draft.facts.has(id)) : [];
  const open = shown.filter((cell) => isLeft(place, cell)).map(({ question }) => question);
  const coming = [...pending, ...(facts.length > 0 ? awaited : [])];
  const questions = [...open, ...coming];
  return together([
    ...[...facts, ...questions].map((each) => read(each, questionnaire)),
    ...(asksObjectives ? [choiceOf(questionnaire)] : []),
    ...targetsLeft(place, shown, questions, mostTargets(shown.length + coming.length)),
    ...pastLeft(place, open),
  ]);
}

/** What a review asks besides: why answers are others than last time, and what became of the plan. */
function pastLeft({ past, questionnaire }: Place, open: readonly Question[]): Aloud[] {
  if (past === null) return [];
  const others = open.filter(({ id }) => past.isCompared(id)).length * OTHERWISE;
  return [
    { words: others * REASONS, asked: others },
    ...past.actions.map(({ title, firstStep }) => aloud([title, firstStep], questionnaire)),
  ];
}

/** Whether a question still takes time: an open one, unless it is optional and was passed over. */
function isLeft({ visited, step }: Place, cell: Cell): boolean {
  const key = keyOf({ at: 'question', question: cell.question.id });
  const isPassed = isOptional(cell.question) && visited.has(key) && keyOf(step) !== key;
  return !isSettled(cell) && !isPassed;
}

/** The targets that are still asked: for the low answers given so far, then for as many as open questions may bring. */
function targetsLeft(
  { questionnaire, draft, visited, step }: Place,
  shown: readonly Cell[],
  open: readonly Question[],
  most: number,
): Aloud[] {
  const low = targetQuestions(shown);
  const left = low.filter(({ id }) => {
    const here: Step = { at: 'target', question: id };
    const isPassed = visited.has(keyOf(here)) && keyOf(step) !== keyOf(here);
    return answerIn(draft, id).target === null && !draft.aimless.has(id) && !isPassed;
  });
  const aimable = open.filter(isAimable);
  const said = shown.filter(({ question, state }) => isAimable(question) && state !== 'unanswered').length;
  // As many as there can be, unless the answers given so far are high.
  const expected = (aimable.length * (low.length + 1 / 2)) / (said + 1);
  const more = Math.min(most - low.length, expected);
  const { words } = together(aimable.map((question) => aimed(question, null, questionnaire)));
  return [
    ...left.map((question) => aimed(question, todayIn(draft, question.id), questionnaire)),
    ...(more > 0 ? [{ words: (words / aimable.length) * more, asked: more }] : []),
  ];
}

/** A target: the question, today's answer and the sentences above it; the second sentence if there is no answer yet. */
function aimed(question: Question, now: AnswerValue | null, questionnaire: Questionnaire): Aloud {
  if (question.type !== 'single') return read(question, questionnaire);
  const from = now === null ? 1 : question.options.findIndex(({ id }) => id === now);
  return read(question, questionnaire, Math.max(0, from));
}

/** Questions never change, and each screen counts all those that are left. */
const known = new WeakMap<Question, Map<number, Aloud>>();

/** A question or a fact, with its sentences from one of them on. */
export function read(question: Question, questionnaire: Questionnaire, from = 0): Aloud {
  const counted = known.get(question) ?? new Map<number, Aloud>();
  known.set(question, counted);
  const found =
    counted.get(from) ??
    aloud(
      readAloud(question).filter((_, i) => i === 0 || i > from),
      questionnaire,
    );
  counted.set(from, found);
  return found;
}

/** Nor do objectives. */
const choices = new WeakMap<Questionnaire['objectives'], Aloud>();

/** The objectives to choose from. */
function choiceOf(questionnaire: Questionnaire): Aloud {
  const { objectives } = questionnaire;
  const texts = () =>
    objectives.flatMap(({ title, description }) => [title, ...(description ? [description] : [])]);
  const found = choices.get(objectives) ?? aloud(texts(), questionnaire);
  choices.set(objectives, found);
  return found;
}

/** Texts for one thing to talk about, in the wordiest language: the time holds in each of them. */
const aloud = (texts: readonly Text[], { languages }: Questionnaire): Aloud => ({
  words: Math.max(...languages.map((language) => wordsOf(texts, language))),
  asked: 1,
});

const together = (parts: readonly Aloud[]): Aloud =>
  parts.reduce((sum, { words, asked }) => ({ words: sum.words + words, asked: sum.asked + asked }), {
    words: 0,
    asked: 0,
  });
