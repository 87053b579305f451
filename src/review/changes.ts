import type { Answer, AnswerValue } from '../model/answer.ts';
import type { Question, Questionnaire } from '../model/questionnaire.ts';
import { WHYS, type Why } from '../model/reviewed.ts';
import { worth } from '../model/worth.ts';
import { type Cell, leadingState } from '../scoring/cell.ts';
import type { ResolvedSheet } from '../scoring/resolve-sheet.ts';
import { mean } from '../scoring/sum.ts';
import type { Change } from './comparison.ts';
import { isCompared, listOf } from './lists.ts';
import type { Past } from './past.ts';
import { meanRung, meanStep, type Rung, rungOf, stepBetween } from './step.ts';
import type { Voices } from './voices.ts';

/** What happened to each question between two dates. */
export interface Between {
  questionnaire: Questionnaire;
  /** The cells of those who are compared, in the questionnaire's order. */
  before: readonly Cell[];
  after: readonly Cell[];
  voices: Voices;
  /** What a question of the questionnaire, by its place, was at the earlier date. */
  pastOf: (question: Question, place: number) => Past;
  /** The questions of the earlier date that the questionnaire no longer has, by id, where they are known. */
  withdrawn: ReadonlyMap<string, Question | null>;
}

export function changesOf({ questionnaire, before, after, voices, pastOf, withdrawn }: Between): Change[] {
  const gone = [...withdrawn].map(
    ([id, question]): Change => ({
      ...NOTHING,
      id,
      question,
      list: 'withdrawn',
      before: null,
      after: null,
    }),
  );
  const asked = questionnaire.questions.map((question, i): Change => {
    const [was, is] = [before[i] as Cell, after[i] as Cell];
    const { standing, question: then, isUndeclared } = pastOf(question, i);
    const common = { ...NOTHING, id: question.id, question, before: was, after: is };
    if (standing === 'new') return { ...common, before: null, list: 'new' };
    if (standing !== 'common') return { ...common, list: standing, isUndeclared };
    // An answer is quoted in the words that it was given to.
    return { ...common, before: then ? { ...was, question: then } : was, ...compared(question, i, voices) };
  });
  return [...asked, ...gone];
}

const NOTHING = {
  isUndeclared: false,
  step: null,
  hindsight: null,
  trueThen: [],
  values: null,
  why: null,
};

/** A question of both dates: what became of it for each of those who are compared, and for them together. */
function compared(
  question: Question,
  i: number,
  { pairs }: Voices,
): Pick<Change, 'list' | 'step' | 'hindsight' | 'trueThen' | 'values' | 'why'> {
  const each = pairs.map((pair) => ({ before: said(pair.before, i), after: said(pair.after, i) }));
  const why = mostSaid(each.flatMap(({ after }) => after.flatMap(({ answer }) => answer?.why ?? [])));
  const moved = each
    .filter(({ before, after }) => isCompared(question, before.map(cellOf), after.map(cellOf)))
    .map(({ before, after }) => moveOf(question, before, after));
  if (moved.length === 0) {
    const all = (date: 'before' | 'after') => each.flatMap((pair) => pair[date].map(cellOf));
    return { ...NOTHING, list: listOf(question, all('before'), all('after')), why };
  }
  const targets = moved.flatMap(({ target }) => target ?? []);
  return {
    list: 'compared',
    step: meanStep(moved.map(({ step }) => step)),
    hindsight: moved.some(({ hindsight }) => hindsight !== null)
      ? meanStep(moved.map(({ step, hindsight }) => hindsight ?? step))
      : null,
    trueThen: sorted(moved.flatMap(({ trueThen }) => trueThen)),
    values: {
      before: mean(moved.map(({ value }) => value.before)),
      after: mean(moved.map(({ value }) => value.after)),
      target: targets.length > 0 ? mean(targets) : null,
    },
    why,
  };
}

/** What one person's sheet says of a question. */
interface Said {
  cell: Cell;
  /** undefined without an entry in the sheet. */
  answer: Answer | undefined;
}

const said = (sheets: readonly ResolvedSheet[], i: number): Said[] =>
  sheets.map(({ cells, sheet }) => {
    const cell = cells[i] as Cell;
    return { cell, answer: sheet.answers.get(cell.question.id) };
  });

const cellOf = ({ cell }: Said): Cell => cell;

/** How one person's answer moved, or that of several people together. */
function moveOf(question: Question, before: readonly Said[], after: readonly Said[]) {
  const [was, is] = [counted(before), counted(after)];
  const [from, to] = [was, is].map((those) => rungOf(question, those.map(worthOf))) as [Rung, Rung];
  const known = is.map((one) => knownOf(question, one));
  const targets = before.flatMap(({ cell: { target } }) => target ?? []);
  return {
    step: stepBetween(question, from, to),
    hindsight: known.every((rung) => rung === null)
      ? null
      : stepBetween(question, meanRung(known.map((rung) => rung ?? from)), to),
    trueThen: is.map(({ answer }) => answer?.before ?? null).filter((value) => value !== null),
    value: { before: from.value, after: to.value },
    target: targets.length > 0 ? mean(targets) : null,
  };
}

/** Those whose answers count: who answered, or else whose other answers give the question a value. */
function counted(those: readonly Said[]): Said[] {
  const state = leadingState(those.map(cellOf));
  return those.filter(({ cell }) => cell.state === state && cell.value !== null);
}

const worthOf = ({ cell }: Said): number => cell.value ?? 0;

/**
 * What was true then, as somebody knows today; null if they say nothing of it. Who sees more clearly, or had understood
 * otherwise, says that nothing moved, unless they say what was true.
 */
function knownOf(question: Question, one: Said): Rung | null {
  const { cell, answer } = one;
  if (cell.state !== 'answered' || !answer) return null;
  const then = answer.before === null ? null : worth(question, answer.before);
  if (then !== null) return rungOf(question, [then]);
  return answer.why === 'clearer' || answer.why === 'reread' ? rungOf(question, [worthOf(one)]) : null;
}

/** The most frequent one; if tied, the one that claims most. */
function mostSaid(whys: readonly Why[]): Why | null {
  const count = (why: Why) => whys.filter((said) => said === why).length;
  const [most] = WHYS.filter((why) => whys.includes(why)).sort((a, b) => count(b) - count(a));
  return most ?? null;
}

const sorted = (values: readonly AnswerValue[]): AnswerValue[] =>
  [...values].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
