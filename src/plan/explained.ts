import { type Condition, questionsOf } from '../model/condition.ts';
import { type Action, ownQuestion } from '../model/questionnaire.ts';
import type { State } from '../scoring/cell.ts';
import type { Resolved } from '../scoring/resolved.ts';
import { Candidates, type Worth } from './candidates.ts';
import { MAX_ACTIONS } from './choose.ts';
import { needOf, pullOf } from './need.ts';
import type { PlanOptions } from './plan.ts';
import { type Step, select } from './select.ts';
import { waiting } from './waiting.ts';

/** One question's part in an action's need. */
export interface Term {
  question: string;
  /** Twice for its own question. */
  times: 1 | 2;
  /** From 0 to 1, as `needOf`. */
  need: number;
  /** What a wish multiplies it by; 1 without. */
  wish: number;
  /** What is left of it after the actions chosen before that address it too: 1, a half, a quarter… */
  left: number;
}

/** All that makes an action's worth at some point: need = Σ times·need·wish·left / Σ times, priority = need × factors. */
export interface Account extends Worth {
  terms: Term[];
  /** That of the best-ranked objective that it serves; 1 if it serves none. */
  boost: number;
}

/** Why a plan holds an action. */
export type Chosen =
  /** No objective is stated: it is to state one. */
  | { why: 'objective' }
  /** The gravest danger that can be answered at once. */
  | { why: 'danger'; question: string }
  /** Another chosen action requires it. */
  | { why: 'required'; by: string }
  /** The last place, kept for deep work; `over` would have come before. */
  | { why: 'deep'; over: string }
  /** The highest priority of those that fit. */
  | { why: 'best' };

/** Why a plan does not hold an action. */
export type Passed =
  | { why: 'done' }
  /** Its condition does not hold: these parts of it, each of which it needs. */
  | { why: 'false'; parts: Condition[] }
  /** Its condition is undetermined, since these that it reads are not answered. */
  | { why: 'undetermined'; questions: string[] }
  /** Its own question has no answer that could call for it, or is not asked on the track. */
  | { why: 'state'; question: string; state: Exclude<State, 'answered'> | 'off-track' }
  /** The answer to its own question calls for nothing: high enough, or at the team's target, or never scored. */
  | { why: 'served' | 'at-target' | 'unscored'; question: string; value: number | null }
  /** No objective is stated, and it is a tool or requires one. */
  | { why: 'waits' }
  /** With what it requires and is not chosen, it takes more places than were left. */
  | { why: 'group'; actions: string[]; places: number }
  /** The last place was kept for deep work. */
  | { why: 'kept'; by: string }
  /** Others came first; `last` is the last chosen by priority, when it was; null where none was. */
  | { why: 'room'; last: { action: string; priority: number } | null };

/** One action of the catalogue, and what decided. */
export interface Explained {
  action: Action;
  /** In the order of choice, from 1; null if it is not in the plan. */
  place: number | null;
  chosen: Chosen | null;
  passed: Passed | null;
  /** What it was worth when it was chosen, or at the last choice; null where its worth was never compared. */
  account: Account | null;
}

/**
 * Why each action of the catalogue is in a structure's plan, in order, or is not: those nearest to it first. The choice
 * is made again as `choose` makes it, and says its steps.
 * @param options those that the plan was made with.
 */
export function explained(resolved: Resolved, options: PlanOptions = {}): Explained[] {
  const candidates = new Candidates(resolved);
  const waits = waiting(resolved, candidates);
  const chosen = new Map<Action, Explained>();
  let last: { step: Step; accounts: Map<Action, Account> } | undefined;
  let lastBest: { action: string; priority: number } | null = null;
  select(resolved, candidates, waits, options.maxActions ?? MAX_ACTIONS, (step) => {
    const { wanted, group, ranked } = step;
    const reason = wanted && reasonOf(step, wanted);
    for (const action of group) {
      const isWanted = action === wanted && reason;
      const why: Chosen = isWanted ? reason : { why: 'required', by: wanted?.id ?? '' };
      const place = chosen.size + 1;
      chosen.set(action, {
        action,
        place,
        chosen: why,
        passed: null,
        account: accountNow(action, candidates),
      });
    }
    if (wanted && step.reason === 'best') {
      lastBest = { action: wanted.id, priority: candidates.worth(wanted).priority };
    }
    // Where no place is left, what decided is the choice before.
    if (wanted ? ranked.length > 0 : step.places > 0 || !last) {
      last = {
        step,
        accounts: new Map(ranked.map(({ action }) => [action, accountNow(action, candidates)])),
      };
    }
  });
  const rest = resolved.questionnaire.actions
    .filter((action) => !chosen.has(action))
    .map((action): Explained => {
      const passed = passedOver(action);
      const isCompared = passed.why === 'group' || passed.why === 'kept' || passed.why === 'room';
      const account = isCompared || passed.why === 'waits' ? accountOf(action) : null;
      return { action, place: null, chosen: null, passed, account };
    })
    .sort((a, b) => (b.account?.priority ?? -1) - (a.account?.priority ?? -1));
  return [...chosen.values(), ...rest];

  function accountOf(action: Action): Account {
    return last?.accounts.get(action) ?? accountNow(action, candidates);
  }

  function reasonOf({ reason, ranked, places }: Step, wanted: Action): Chosen {
    if (reason === 'objective') return { why: 'objective' };
    if (reason === 'danger') return { why: 'danger', question: ownQuestion(wanted) };
    const better = ranked.slice(0, placeOf(wanted, ranked)).map(({ action }) => action);
    // What comes before, fits and is not chosen leaves its place to deep work.
    const over = better.find((action) => missing(action, new Set(chosen.keys())).length <= places);
    return over ? { why: 'deep', over: over.id } : { why: 'best' };
  }

  function passedOver(action: Action): Passed {
    if (resolved.statuses.get(action.id) === 'done' && candidates.applies(action) === false) {
      if (!action.when || resolved.truth(action.when) !== false) return { why: 'done' };
    }
    const truth = candidates.applies(action);
    if (truth === false) {
      const { when } = action;
      return when ? { why: 'false', parts: failing(when, (part) => resolved.truth(part)) } : { why: 'done' };
    }
    if (truth === null) {
      const questions = action.when ? questionsOf(action.when) : [];
      return { why: 'undetermined', questions: questions.filter((id) => !isAnswered(id)) };
    }
    if (!candidates.all.includes(action)) return ofOwnQuestion(ownQuestion(action));
    if (waits(action)) return { why: 'waits' };
    return outOfRoom(action);
  }

  function isAnswered(id: string): boolean {
    return resolved.structure.facts.has(id) || candidates.cell(id)?.state === 'answered';
  }

  function ofOwnQuestion(question: string): Passed {
    const cell = candidates.cell(question);
    const track = resolved.questionnaire.tracks.find(({ id }) => id === resolved.track);
    if (!cell || (track && !track.questions.includes(question))) {
      return { why: 'state', question, state: 'off-track' };
    }
    const { state, value, target } = cell;
    if (state !== 'answered') return { why: 'state', question, state };
    if (value === null) return { why: 'unscored', question, value };
    return { why: target === null ? 'served' : 'at-target', question, value };
  }

  function outOfRoom(action: Action): Passed {
    const room: Passed = { why: 'room', last: lastBest };
    if (!last || last.step.places === 0) return room;
    const { wanted, group, ranked, places } = last.step;
    if (wanted && placeOf(action, ranked) > placeOf(wanted, ranked)) return room;
    const before = new Set([...chosen.keys()].filter((one) => !group.includes(one)));
    const needed = missing(action, before);
    if (needed.length > places) return { why: 'group', actions: needed.map(({ id }) => id), places };
    return { why: 'kept', by: wanted?.id ?? '' };
  }

  /** An action and its unmet requirements that are not chosen yet. */
  function missing(action: Action, before: ReadonlySet<Action>): Action[] {
    return candidates.withRequirements(action).filter((one) => !before.has(one));
  }
}

/** What an action's worth is made of as things stand. */
function accountNow(action: Action, candidates: Candidates): Account {
  const terms = action.addresses.flatMap((question): Term[] => {
    const cell = candidates.cell(question);
    const need = cell ? needOf(cell) : null;
    if (!cell || need === null) return [];
    const wish = need === 0 ? 1 : (pullOf(cell) ?? need) / need;
    const times = question === ownQuestion(action) ? 2 : 1;
    return [{ question, times, need, wish, left: candidates.left(question) }];
  });
  return { ...candidates.worth(action), terms, boost: candidates.boost(action) };
}

/** The parts that make a condition false: none of them can be left as it is. */
function failing(condition: Condition, truth: (part: Condition) => boolean | null): Condition[] {
  if (condition.kind !== 'all') return [condition];
  const parts = condition.of.filter((part) => truth(part) === false).flatMap((part) => failing(part, truth));
  // Among several respondents each part may hold for most, and all of them for few.
  return parts.length > 0 ? parts : [condition];
}

const placeOf = (action: Action, ranked: readonly Worth[]): number =>
  ranked.findIndex((one) => one.action === action);
