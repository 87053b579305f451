import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import { AGE_BANDS } from '../../src/model/answer-sheet.ts';
import { AREAS, AXES, type Question, type Questionnaire } from '../../src/model/questionnaire.ts';
import { worth } from '../../src/model/worth.ts';
import type { Cell } from '../../src/scoring/cell.ts';
import { resolveSheet } from '../../src/scoring/resolve-sheet.ts';

/**
 * The review computed a second time, from its description alone: exact where the program rounds (steps are counted in
 * 36ths, chances in whole numbers), and question by question where the program goes person by person. Only what a single
 * sheet says is read with the program's own code, which has tests of its own.
 */

export interface Given {
  sheet: AnswerSheet;
  version: string;
}

/** What is known of the questionnaire as it was. */
export interface Past {
  /** null where nobody has it. */
  earlier: Questionnaire | null;
  /** Ids that the earlier answers have, and the questionnaire no longer. */
  gone: string[];
  /** Questions whose answers were others, or worth something else, in the earlier one; by their current ids. */
  remade: ReadonlySet<string>;
}

export interface ExpectedQuestion {
  list: string;
  /** In 36ths of a sentence; null unless it compares. */
  step: number | null;
  hindsight: number | null;
  before: number | null;
  after: number | null;
  target: number | null;
}

export interface ExpectedMovement {
  common: number;
  /** In 36ths of a sentence. */
  gained: number;
  lost: number;
  net: number;
  hindsight: number | null;
  threshold: number | null;
  verdict: string;
  before: number | null;
  after: number | null;
  targetProgress: number | null;
}

export interface Expected {
  respondents: string;
  people: number;
  questions: Map<string, ExpectedQuestion>;
  parts: Map<string, ExpectedMovement>;
}

/** With up to three people at each date, every mean is a whole number of these. */
export const PARTS = 36;

interface Person extends Given {
  cells: Map<string, Cell>;
}

export function review(
  questionnaire: Questionnaire,
  given: { before: Given[]; after: Given[] },
  past: Past,
): Expected {
  const { earlier, gone, remade } = past;
  const people = (all: Given[]): Person[] =>
    all.map((one) => ({
      ...one,
      cells: new Map(resolveSheet(questionnaire, one.sheet).cells.map((cell) => [cell.question.id, cell])),
    }));
  const [before, after] = [people(given.before), people(given.after)];
  const found = recognised(before, after);
  // One person among several is not compared alone: that would tell who said what.
  const pairs = found.length === 1 && before.length + after.length > 2 ? [] : found;
  const nobody = pairs.length === 0;
  const together = nobody ? [{ before, after }] : pairs.map(([a, b]) => ({ before: [a], after: [b] }));
  const everybody = !nobody && pairs.length === before.length && pairs.length === after.length;
  const signed = [...before, ...after].every(
    ({ sheet: { respondent } }) => respondent.code ?? respondent.role,
  );
  const respondents = everybody ? 'same' : nobody && !signed ? 'unknown' : 'changed';

  const questions = new Map<string, ExpectedQuestion>();
  const current = (id: string) => questionnaire.renamed.questions.get(id) ?? id;
  for (const question of questionnaire.questions) {
    questions.set(question.id, judged(question));
  }
  for (const id of [...(earlier?.questions.map((each) => each.id) ?? []), ...gone]) {
    if (!questions.has(current(id))) questions.set(id, { ...NOTHING, list: 'withdrawn' });
  }

  function judged(question: Question): ExpectedQuestion {
    const { id } = question;
    if (earlier && !earlier.questions.some((each) => current(each.id) === id))
      return { ...NOTHING, list: 'new' };
    if (!earlier && before.every(({ version }) => isBelow(version, questionnaire.version))) {
      const isMentioned = before.some(({ sheet }) => sheet.answers.get(id)?.given);
      const isHidden = before.every(({ cells }) => stateOf(cells.get(id)) === 'hidden');
      if (!isMentioned && !isHidden) return { ...NOTHING, list: 'new' };
    }
    if (remade.has(id)) return { ...NOTHING, list: 'reworded' };
    const since = questionnaire.changed.get(id);
    if (since !== undefined) {
      const sides = [...before, ...after].map(({ version }) => isBelow(version, since));
      if (sides.includes(true) && sides.includes(false)) {
        const [some, others] = [sides.slice(0, before.length), sides.slice(before.length)];
        if (some.some((side) => others.some((other) => other !== side)))
          return { ...NOTHING, list: 'reworded' };
      }
    }
    const steps: {
      step: number;
      base: number;
      before: number;
      after: number;
      isRevised: boolean;
      targets: number[];
    }[] = [];
    for (const group of together) {
      const was = counted(group.before, id);
      const is = counted(group.after, id);
      if (was.length === 0 || is.length === 0 || !counts(question)) continue;
      const [from, to] = [middle(was.map(({ value }) => value)), middle(is.map(({ value }) => value))];
      const [low, high] = [
        middle(was.map(({ value }) => rank(question, value))),
        middle(is.map(({ value }) => rank(question, value))),
      ];
      // Where each of the later people stood then, as they say now.
      const bases = is.map(({ person, value, isGiven }) => {
        const answer = isGiven ? person.sheet.answers.get(id) : undefined;
        const known = answer?.before == null ? null : worth(question, answer.before);
        if (known !== null) return { value: known, rank: rank(question, known), isRevised: true };
        if (answer?.why === 'clearer' || answer?.why === 'reread')
          return { value, rank: rank(question, value), isRevised: true };
        return { value: from, rank: low, isRevised: false };
      });
      steps.push({
        step: stepOf(question, from, to, low, high),
        base: stepOf(
          question,
          middle(bases.map((base) => base.value)),
          to,
          middle(bases.map((base) => base.rank)),
          high,
        ),
        before: from,
        after: to,
        isRevised: bases.some((base) => base.isRevised),
        targets: group.before.flatMap(({ cells }) => cells.get(id)?.target ?? []),
      });
    }
    if (steps.length > 0) {
      const targets = steps.flatMap((each) => each.targets);
      return {
        list: 'compared',
        step: inParts(middle(steps.map(({ step }) => step))),
        hindsight: steps.some(({ isRevised }) => isRevised)
          ? inParts(middle(steps.map(({ base }) => base)))
          : null,
        before: middle(steps.map((each) => each.before)),
        after: middle(steps.map((each) => each.after)),
        target: targets.length > 0 ? middle(targets) : null,
      };
    }
    const states = (date: 'before' | 'after') =>
      together.flatMap((group) => group[date].map(({ cells }) => stateOf(cells.get(id))));
    return { ...NOTHING, list: listFor(question, first(states('before')), first(states('after'))) };
  }

  const isFlash = [given.before, given.after].some((side) =>
    side.every(({ sheet }) => sheet.track === 'flash'),
  );
  const parts = new Map<string, ExpectedMovement>();
  const asked = [...questionnaire.questions, ...(earlier?.questions ?? [])];
  const seen = new Map(asked.reverse().map((question) => [question.id, question]));
  for (const axis of AXES) {
    parts.set(
      axis,
      moved((question) => question.weights[axis] ?? 0),
    );
  }
  for (const area of AREAS) {
    parts.set(
      area,
      moved((question) =>
        question.area === area ? AXES.reduce((sum, axis) => sum + (question.weights[axis] ?? 0), 0) : 0,
      ),
    );
  }

  function moved(weightOf: (question: Question) => number): ExpectedMovement {
    const its = [...questions].flatMap(([id, expected]) => {
      const question = seen.get(id);
      const weight = question ? weightOf(question) : 0;
      return weight > 0 && question ? [{ ...expected, weight, id }] : [];
    });
    const common = its.filter(({ list }) => list === 'compared');
    const gained = common.reduce((sum, { step }) => sum + Math.max(0, step ?? 0), 0);
    const lost = common.reduce((sum, { step }) => sum + Math.max(0, -(step ?? 0)), 0);
    const net = Math.trunc((gained - lost) / PARTS) || 0;
    const isRevised = common.some(({ hindsight }) => hindsight !== null);
    const revised =
      Math.trunc(common.reduce((sum, { step, hindsight }) => sum + (hindsight ?? step ?? 0), 0) / PARTS) || 0;
    const reworded = its.filter(
      ({ list, id }) =>
        list === 'reworded' &&
        (['before', 'after'] as const).every((date) =>
          together.some((group) => group[date].some(({ cells }) => cells.get(id)?.state === 'answered')),
        ),
    );
    const said = common.length >= 3 && !isFlash;
    const least = said ? leastSentences(common.length, respondents === 'same') : null;
    const verdict = () => {
      if (isFlash) return 'flash';
      if (least === null) return common.length + reworded.length >= 3 ? 'reworded' : 'too-few';
      if (isRevised && Math.sign(revised) === -Math.sign(net) && net !== 0) return 'opposed';
      if (isRevised && net === 0 && Math.abs(revised) >= least) return 'opposed';
      const reach = (way: number) => [net, ...(isRevised ? [revised] : [])].map((sum) => sum * way >= least);
      for (const [way, name] of [
        [1, 'progress'],
        [-1, 'decline'],
      ] as const) {
        const [asAnswered, asKnown = true] = reach(way);
        if (asAnswered) return asKnown ? name : 'opposed';
      }
      return 'steady';
    };
    const score = (date: 'before' | 'after') =>
      common.length === 0
        ? null
        : (100 * common.reduce((sum, each) => sum + each.weight * (each[date] ?? 0), 0)) /
          common.reduce((sum, { weight }) => sum + weight, 0);
    const wished = common.filter(
      ({ target, before: at }) => target !== null && at !== null && target - at > 1e-7,
    );
    const way = (to: 'after' | 'target') =>
      wished.reduce((sum, each) => sum + each.weight * ((each[to] ?? 0) - (each.before ?? 0)), 0);
    return {
      common: common.length,
      gained,
      lost,
      net,
      hindsight: isRevised ? revised : null,
      threshold: least,
      verdict: verdict(),
      before: score('before'),
      after: score('after'),
      targetProgress: wished.length < 3 ? null : way('after') / way('target'),
    };
  }

  return { respondents, people: pairs.length, questions, parts };
}

const NOTHING = { step: null, hindsight: null, before: null, after: null, target: null };

const counts = (question: Question) =>
  question.type !== 'text' &&
  !(question.type === 'number' && question.bands.length === 0) &&
  Object.keys(question.weights).length > 0;

/** The seven states that a question may be in, for one person, but for the track's, which are hidden ones. */
type State = 'answered' | 'valued' | 'hidden' | 'unknown' | 'unanswered' | 'not-applicable';

const stateOf = (cell: Cell | undefined): State =>
  !cell ? 'unanswered' : cell.state === 'hidden' && cell.value !== null ? 'valued' : cell.state;

const first = (states: State[]): State =>
  (['answered', 'unknown', 'unanswered', 'not-applicable', 'valued', 'hidden'] as const).find((state) =>
    states.includes(state),
  ) ?? 'hidden';

/** What a question of both dates is worth a line for, by what was said then and is said now. */
export function listFor(question: Question, was: State, is: State): string {
  const kind = (state: State) =>
    ({ answered: 'A', valued: 'V', hidden: 'H', unknown: 'O', unanswered: 'O', 'not-applicable': 'N' })[
      state
    ];
  const table: Record<string, string> = {
    AA: 'shown',
    AV: 'hidden',
    VA: 'hidden',
    VV: 'stillHidden',
    AH: 'hidden',
    HA: 'hidden',
    VO: 'hidden',
    OV: 'hidden',
    VN: 'hidden',
    NV: 'hidden',
    HO: 'hidden',
    OH: 'hidden',
    HN: 'hidden',
    NH: 'hidden',
    HH: 'stillHidden',
    HV: 'stillHidden',
    VH: 'stillHidden',
    OA: 'clearedUp',
    AO: 'lostSight',
    OO: 'stillOpen',
    AN: 'becameNotApplicable',
    ON: 'becameNotApplicable',
    NA: 'ceasedNotApplicable',
    NO: 'ceasedNotApplicable',
    NN: 'stillNotApplicable',
  };
  const both = kind(was) + kind(is);
  // What has no better and no worse is never seen more clearly, nor lost sight of.
  if (!counts(question) && ['OA', 'AO'].includes(both)) return 'shown';
  return table[both] ?? '';
}

/** Those whose answers count, with what theirs is worth: given, or else implied where nobody's is open. */
function counted(people: Person[], id: string) {
  const state = first(people.map(({ cells }) => stateOf(cells.get(id))));
  if (state !== 'answered' && state !== 'valued') return [];
  return people.flatMap((person) => {
    const cell = person.cells.get(id);
    const value = cell?.value ?? null;
    return value !== null && stateOf(cell) === state
      ? [{ person, value, isGiven: state === 'answered' }]
      : [];
  });
}

/** A person is known again by their code; else by a role that nobody else of those left has. */
function recognised(before: Person[], after: Person[]): [Person, Person][] {
  const pairs: [Person, Person][] = [];
  const word = (text: string | null) => text?.trim().toLowerCase() ?? null;
  const free = (side: Person[], at: 0 | 1) => side.filter((one) => !pairs.some((pair) => pair[at] === one));
  for (const key of ['code', 'role'] as const) {
    const [left, right] = [free(before, 0), free(after, 1)];
    for (const one of left) {
      const its = word(one.sheet.respondent[key]);
      const have = (side: Person[]) => side.filter(({ sheet }) => word(sheet.respondent[key]) === its);
      const [twin] = have(right);
      if (its === null || !twin || have(left).length > 1 || have(right).length > 1) continue;
      if (key === 'role' && areOthers(one.sheet.respondent, twin.sheet.respondent)) continue;
      pairs.push([one, twin]);
    }
  }
  return pairs;
}

/** Whether two people of one role are not one: by their codes, or since nobody gets younger, or thirty years older. */
function areOthers(one: AnswerSheet['respondent'], other: AnswerSheet['respondent']): boolean {
  if (one.code && other.code && one.code.toLowerCase() !== other.code.toLowerCase()) return true;
  if (!one.age || !other.age) return false;
  return ![0, 1].includes(AGE_BANDS.indexOf(other.age) - AGE_BANDS.indexOf(one.age));
}

/** How many of the question's distinct values are no better than this one. */
function rank(question: Question, value: number): number {
  const values = new Set<number>();
  if (question.type === 'single') for (const option of question.options) values.add(option.value ?? 0);
  if (question.type === 'yes-no') for (const point of [0, 1]) values.add(point);
  if (question.type === 'number') for (const band of question.bands) values.add(band.value);
  if (question.type === 'scale')
    for (const point of question.points.keys()) values.add(point / (question.points.length - 1));
  return [...values].filter((other) => other < value + 1e-7).length;
}

function stepOf(question: Question, from: number, to: number, low: number, high: number): number {
  if (question.type !== 'multiple') return high - low;
  return to - from > 0.1 - 1e-7 ? 1 : from - to > 0.1 - 1e-7 ? -1 : 0;
}

const middle = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function inParts(step: number): number {
  const parts = Math.round(step * PARTS);
  if (Math.abs(parts - step * PARTS) > 1e-6) throw new RangeError(`${step} is no number of 36ths`);
  return parts || 0;
}

function isBelow(version: string, other: string): boolean {
  const [one, two] = [version, other].map((text) => text.split('.').map(Number));
  for (const i of [0, 1, 2]) {
    const [a, b] = [one?.[i] ?? 0, two?.[i] ?? 0];
    if (a !== b) return a < b;
  }
  return false;
}

const known = new Map<string, number>();

/** The threshold, in whole numbers: of 20 draws for each answer, how many ways lead to each sum. */
export function leastSentences(common: number, isSame: boolean): number {
  const key = `${common} ${isSame}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const [up, stay] = isSame ? [2n, 16n] : [3n, 14n];
  let ways = new Map<number, bigint>([[0, 1n]]);
  for (let answer = 0; answer < 2 * common; answer++) {
    const next = new Map<number, bigint>();
    for (const [sum, count] of ways) {
      for (const [move, chances] of [
        [-1, up],
        [0, stay],
        [1, up],
      ] as const) {
        next.set(sum + move, (next.get(sum + move) ?? 0n) + count * chances);
      }
    }
    ways = next;
  }
  const all = 20n ** BigInt(2 * common);
  for (let least = 0; ; least++) {
    let beyond = 0n;
    for (const [sum, count] of ways) if (Math.abs(sum) >= least) beyond += count;
    if (20n * beyond <= all) {
      known.set(key, least);
      return least;
    }
  }
}
