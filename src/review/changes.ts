import type { AnswerValue } from '../model/answer.ts';
import type { Question, Questionnaire } from '../model/questionnaire.ts';
import { WHYS, type Why } from '../model/reviewed.ts';
import { worth } from '../model/worth.ts';
import { type Cell, leadingState } from '../scoring/cell.ts';
import type { ResolvedSheet } from '../scoring/resolve-sheet.ts';
import type { Resolved } from '../scoring/resolved.ts';
import type { Change } from './comparison.ts';
import { firstOf, listOf, type Standing } from './lists.ts';
import { mean, type Rung, rungOf, stepBetween } from './step.ts';
import type { Voices } from './voices.ts';

/** What happened to each question between two dates. */
export interface Between {
  questionnaire: Questionnaire;
  before: Resolved;
  after: Resolved;
  voices: Voices;
  /** Whether a question of the questionnaire is the same at both dates. */
  standingOf: (question: Question) => Standing;
  /** The questions of the earlier date that the questionnaire no longer has, by id, where they are known. */
  withdrawn: ReadonlyMap<string, Question | null>;
}

export function changesOf({
  questionnaire,
  before,
  after,
  voices,
  standingOf,
  withdrawn,
}: Between): Change[] {
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
    const [was, is] = [before.cells[i] as Cell, after.cells[i] as Cell];
    const standing = standingOf(question);
    const common = { ...NOTHING, id: question.id, question, before: was, after: is };
    if (standing === 'new') return { ...common, before: null, list: 'new' };
    if (standing !== 'common') return { ...common, list: standing };
    return { ...common, ...compared(question, i, voices) };
  });
  return [...asked, ...gone];
}

const NOTHING = { step: null, hindsight: null, values: null, why: null };

/** A question of both dates: what became of it for each of those who are compared, and for them together. */
function compared(
  question: Question,
  i: number,
  { pairs }: Voices,
): Pick<Change, 'list' | 'step' | 'hindsight' | 'values' | 'why'> {
  const each = pairs.map(({ before, after }) => pairOn(question, i, before, after));
  const list = firstOf(each.map((pair) => pair.list));
  const why = mostSaid(each.flatMap((pair) => pair.whys));
  const moved = each.flatMap(({ list: own, change }) => (own === 'compared' && change ? [change] : []));
  if (list !== 'compared' || moved.length === 0) return { ...NOTHING, list, why };
  const targets = moved.flatMap(({ target }) => target ?? []);
  return {
    list,
    step: mean(moved.map(({ step }) => step)),
    hindsight: moved.some(({ hindsight }) => hindsight !== null)
      ? mean(moved.map(({ step, hindsight }) => hindsight ?? step))
      : null,
    values: {
      before: mean(moved.map(({ value }) => value.before)),
      after: mean(moved.map(({ value }) => value.after)),
      target: targets.length > 0 ? mean(targets) : null,
    },
    why,
  };
}

/** What became of a question for one person, or for several people together. */
function pairOn(
  question: Question,
  i: number,
  before: readonly ResolvedSheet[],
  after: readonly ResolvedSheet[],
) {
  const [was, is] = [before, after].map((sheets) => sheets.map(({ cells }) => cells[i] as Cell)) as [
    Cell[],
    Cell[],
  ];
  const list = listOf(question, was, is);
  const answers = after.flatMap(({ sheet }) => sheet.answers.get(question.id) ?? []);
  const whys = answers.flatMap(({ why }) => why ?? []);
  if (list !== 'compared') return { list, whys, change: null };
  const [from, to] = [rungOf(question, countedIn(was)), rungOf(question, countedIn(is))];
  const step = stepBetween(question, from, to);
  const known = answers.flatMap(({ before: then }) => then ?? []);
  const targets = was.flatMap(({ target }) => target ?? []);
  return {
    list,
    whys,
    change: {
      step,
      hindsight: hindsightOn(question, known, mostSaid(whys), to),
      value: { before: from.value, after: to.value },
      target: targets.length > 0 ? mean(targets) : null,
    },
  };
}

/** The values that count: of those who answered, or else of those whose other answers give the question a value. */
function countedIn(cells: readonly Cell[]): number[] {
  const state = leadingState(cells);
  return cells.flatMap((cell) => (cell.state === state ? (cell.value ?? []) : []));
}

/**
 * The step from what was true then, as people know today; null where they say nothing of it. Who sees more clearly, or
 * had understood otherwise, says that nothing moved, unless they say what was true.
 */
function hindsightOn(
  question: Question,
  known: readonly AnswerValue[],
  why: Why | null,
  to: Rung,
): number | null {
  const then = known.flatMap((given) => worth(question, given) ?? []);
  if (then.length > 0) return stepBetween(question, rungOf(question, then), to);
  return why === 'clearer' || why === 'reread' ? 0 : null;
}

/** The most frequent one; if tied, the one that claims most. */
function mostSaid(whys: readonly Why[]): Why | null {
  const count = (why: Why) => whys.filter((said) => said === why).length;
  const [most] = WHYS.filter((why) => whys.includes(why)).sort((a, b) => count(b) - count(a));
  return most ?? null;
}
