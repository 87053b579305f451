import { type Finding, finding, type Path } from '../diagnostics/diagnostic.ts';
import { type Condition, isSameCondition, questionsOf } from '../model/condition.ts';
import { conditionUnderPresentNames, questionUnderPresentNames } from '../model/present-names.ts';
import {
  AXES,
  askedIn,
  hasOptions,
  isFact,
  type Question,
  type Questionnaire,
} from '../model/questionnaire.ts';
import { haveMoved, isAnother, isDeclared } from '../model/same-question.ts';
import type { Step } from '../model/version.ts';
import type { Lost, Respread } from '../words/checks/change-words.ts';
import { FALSE, TRUE, UNDETERMINED } from './possible.ts';
import { type Goal, possible } from './search.ts';
import { askedAs, type Subject } from './subject.ts';

/** A difference between two versions, with the version step it requires. */
export interface Change {
  step: Step;
  /** @param wanted the version that should announce it; null if the version already does. */
  tell(wanted: string | null): Finding;
}

type Cause = Respread['cause'];

/** What became of the answers to a question that still exists, under its old name or a new one. */
export function questionChanges(
  before: Question,
  after: Question,
  newer: Subject,
  older: Questionnaire,
): Change[] {
  if (before.type !== after.type) {
    const args = { id: after.id, before: before.type, after: after.type, isFact: isFact(after) };
    return [{ step: 'major', tell: () => finding('CN802', [...after.path, 'type'], args) }];
  }
  const isKnown = isDeclared(after.id, newer.questionnaire, older);
  if (!isKnown && isAnother(before, after, newer.questionnaire, older)) {
    return [
      {
        step: 'major',
        tell: () => finding('CN803', [...after.path, 'text'], { id: after.id, isFact: isFact(after) }, 'key'),
      },
    ];
  }
  const { languages } = newer.questionnaire;
  const moved = haveMoved(before, after, languages) ? [worthOf(after, 'texts', [], !isKnown)] : [];
  // Removing an option also spreads the others differently: that is one change.
  const lost = lostAnswers(before, after);
  if (lost.length > 0) return [...moved, ...lost];
  if (isNarrowed([before, older], after, newer)) {
    return [...moved, loss([...after.path, 'when'], { question: after.id, answers: [] })];
  }
  return moved.length > 0 ? moved : respread(before, after);
}

function lostAnswers(before: Question, after: Question): Change[] {
  const answers = answersLost(before, after);
  if (answers.length > 0) {
    const key = hasOptions(after) ? 'options' : after.type === 'scale' ? 'points' : 'type';
    return [loss([...after.path, key], { question: after.id, answers })];
  }
  if (before.acceptsNotApplicable && !after.acceptsNotApplicable) {
    return [loss([...after.path, 'na'], { question: after.id, answers: ['na'] })];
  }
  return [];
}

function loss(at: Path, args: Lost): Change {
  return {
    step: 'major',
    tell: (wanted) =>
      wanted ? finding('CN804', at, { ...args, wanted }, 'key') : finding('CN814', at, args, 'key'),
  };
}

function answersLost(before: Question, after: Question): string[] {
  if (hasOptions(before) && hasOptions(after)) {
    const now = new Map(after.options.map((option) => [option.id, option]));
    return before.options.flatMap(({ id, exclusive }) => {
      if (!now.has(id)) return [id];
      return now.get(id)?.exclusive && !exclusive ? [`${id} + …`] : [];
    });
  }
  if (before.type === 'scale' && after.type === 'scale') {
    return before.points.map((_, i) => String(i + 1)).slice(after.points.length);
  }
  if (before.type === 'number' && after.type === 'number') {
    const { min, max, integer } = after;
    return [
      ...(min !== null && min > (before.min ?? Number.NEGATIVE_INFINITY) ? [`< ${min}`] : []),
      ...(max !== null && max < (before.max ?? Number.POSITIVE_INFINITY) ? [`> ${max}`] : []),
      ...(integer && !before.integer ? ['0,5'] : []),
    ];
  }
  return [];
}

/** A change that makes the same answer worth something else. */
function respread(before: Question, after: Question): Change[] {
  const cause = causeOf(before, after);
  return cause ? [worthOf(after, cause, cause === 'values' ? examples(before, after) : [])] : [];
}

/** @param isOpen whether no version is enough to announce it, and the author has still to say what answers mean. */
function worthOf(after: Question, cause: Cause, examples: Respread['examples'], isOpen = false): Change {
  const args = { question: after.id, cause, examples };
  const at = [...after.path, cause === 'texts' && after.type === 'scale' ? 'points' : KEYS[cause]];
  return {
    step: 'major',
    tell: (wanted) =>
      wanted || isOpen
        ? finding('CN805', at, { ...args, ...(wanted && { wanted }), isOpen }, 'key')
        : finding('CN815', at, args, 'key'),
  };
}

const KEYS: Record<Cause, string> = {
  texts: 'options',
  values: 'options',
  scale: 'points',
  bands: 'bands',
  scoring: 'options',
  weights: 'id',
  'hidden-value': 'id',
};

function causeOf(before: Question, after: Question): Cause | null {
  if (examples(before, after).length > 0) return 'values';
  if (before.type === 'multiple' && after.type === 'multiple' && before.scoring !== after.scoring)
    return 'scoring';
  if (before.type === 'scale' && after.type === 'scale') {
    if (before.points.length !== after.points.length || before.reverse !== after.reverse) return 'scale';
  }
  if (before.type === 'yes-no' && after.type === 'yes-no' && before.reverse !== after.reverse) return 'scale';
  if (before.type === 'number' && after.type === 'number') {
    if (JSON.stringify(before.bands) !== JSON.stringify(after.bands)) return 'bands';
  }
  if (AXES.some((axis) => before.weights[axis] !== after.weights[axis])) return 'weights';
  return before.hiddenValue === after.hiddenValue ? null : 'hidden-value';
}

/** Options that remain, with another value. */
function examples(before: Question, after: Question): { answer: string; before: number; after: number }[] {
  if (!hasOptions(before) || !hasOptions(after)) return [];
  return before.options.flatMap((option) => {
    const same = after.options.find((other) => other.id === option.id);
    if (!same || same.value === option.value || same.value === null || option.value === null) return [];
    return [{ answer: option.id, before: round(option.value), after: round(same.value) }];
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Whether some structure is no longer asked a question, since its condition holds less often than before. */
function isNarrowed(
  [before, older]: readonly [Question, Questionnaire],
  after: Question,
  newer: Subject,
): boolean {
  if (!after.when) return false;
  const { renamed } = newer.questionnaire;
  const old = before.when && conditionUnderPresentNames(before.when, renamed);
  if (old && isSameCondition(old, after.when)) return false;
  const read = [...(old ? questionsOf(old) : []), ...questionsOf(after.when)];
  // Questions that are gone are reported themselves.
  if (read.some((id) => !askedAs(newer, id))) return false;
  const goals: Goal[] = [
    ...(old ? [{ of: old, wanted: TRUE }] : []),
    { of: after.when, wanted: FALSE | UNDETERMINED },
    ...askedIn(older).flatMap((question): Goal[] => {
      const id = renamed.questions.get(question.id) ?? question.id;
      const named = questionUnderPresentNames(question, id, renamed);
      return read.includes(id) ? asGivenBefore(named, askedAs(newer, id)) : [];
    }),
  ];
  const profiles = older.profiles
    .map(({ id }) => renamed.profiles.get(id) ?? id)
    .filter((id) => isStillThere(newer, id));
  return possible(newer, goals, { profiles }) === true;
}

const isStillThere = ({ questionnaire }: Subject, profile: string): boolean =>
  questionnaire.profiles.some(({ id }) => id === profile);

/** The goals that exclude the answers that nobody could give before. */
function asGivenBefore(before: Question, after: Question | undefined): Goal[] {
  if (!after || !hasOptions(before) || !hasOptions(after)) return [];
  const known = new Set(before.options.map(({ id }) => id));
  const oneOf = after.options.map(({ id }) => id).filter((id) => !known.has(id));
  const isNew: Condition = { kind: 'answer', question: after.id, oneOf, path: after.path };
  return oneOf.length > 0 ? [{ of: isNew, wanted: FALSE | UNDETERMINED }] : [];
}
