import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { type Condition, questionsOf } from '../model/condition.ts';
import { AXES, hasOptions, isScored, type Question } from '../model/questionnaire.ts';
import { counts } from './reach.ts';
import { isWhole, type Subject, type Unsettled } from './subject.ts';

/** Why a key of a question changes nothing. */
export type Idleness = 'no-bands' | 'no-axes' | 'text';

/**
 * Reports what is written and changes nothing: keys that only count together with another, and questions of a scored
 * type that no score and no condition reads. Conditions, gates and actions have rules of their own.
 */
export function idle(subject: Unsettled): Finding[] {
  const { questions, facts } = subject.questionnaire;
  const isRead = readBy(subject);
  return [
    ...questions.flatMap((question): Finding[] => {
      if (subject.misvalued.has(question)) return [];
      const found = idleKeys(question);
      if (found) {
        subject.unweighed.add(question);
        return [found];
      }
      return isForgotten(subject, question, isRead) ? [unweighed(subject, question)] : [];
    }),
    ...[...facts, ...questions].flatMap(allAlone),
    ...negligible(subject),
    ...sameTracks(subject),
    ...emptyAreas(subject),
    ...levels(subject),
  ];
}

function idleKeys(question: Question): Finding | undefined {
  const { id, path, acceptsNotApplicable } = question;
  const tell = (why: Idleness, written: Record<string, boolean>): Finding | undefined => {
    const keys = Object.keys(written).filter((key) => written[key]);
    const [first] = keys;
    if (first === undefined) return undefined;
    // Values are given in the options, which always exist.
    const at = first === 'value' ? 'options' : first;
    return finding('CN417', [...path, at], { question: id, keys, why }, 'key');
  };
  if (question.type === 'text') return tell('text', { na: !acceptsNotApplicable });
  const hasAxes = Object.keys(question.weights).length > 0;
  const hasHiddenValue = question.hiddenValue !== null;
  if (!isScored(question)) {
    return tell('no-bands', {
      axes: hasAxes,
      'hidden-value': hasHiddenValue,
      danger: question.danger !== null,
    });
  }
  if (hasAxes) return undefined;
  return tell('no-axes', {
    bands: question.type === 'number',
    reverse: (question.type === 'scale' || question.type === 'yes-no') && question.reverse,
    scoring: question.type === 'multiple' && question.scoring === 'max',
    value: isValued(question),
    'hidden-value': hasHiddenValue,
  });
}

const isValued = (question: Question): boolean => {
  if (!hasOptions(question) || (question.type === 'single' && question.isSpread)) return false;
  return question.options.some(({ value }) => value !== null);
};

/** Whether a condition reads a question: it may exist for that alone. */
function readBy({ questionnaire }: Subject): (id: string) => boolean {
  const conditions = [
    ...questionnaire.questions,
    ...questionnaire.gates,
    ...questionnaire.actions,
    ...questionnaire.duties,
  ].flatMap(({ when }): Condition[] => (when ? [when] : []));
  const read = new Set(conditions.flatMap(questionsOf));
  return (id) => read.has(id);
}

const isAddressed = ({ questionnaire }: Subject, { id }: Question): boolean =>
  questionnaire.actions.some(({ addresses }) => addresses.includes(id));

/** A `multiple` without values and a number without bands are unscored on purpose, not forgotten. */
function isForgotten(subject: Subject, question: Question, isRead: (id: string) => boolean): boolean {
  if (Object.keys(question.weights).length > 0 || !isScored(question)) return false;
  const { id, danger } = question;
  if (danger !== null || isAddressed(subject, question)) return true;
  return question.type !== 'multiple' && !isRead(id);
}

function unweighed(subject: Unsettled, question: Question): Finding {
  const args = { question: question.id, isAddressed: isAddressed(subject, question) };
  // A question that an action should raise was meant to count.
  if (args.isAddressed) subject.unweighed.add(question);
  return finding('CN418', [...question.path, 'id'], args);
}

/** At least two options of a `multiple` must combine; if all are exclusive, it is a `single`. */
function allAlone(question: Question): Finding[] {
  if (question.type !== 'multiple') return [];
  const free = question.options.filter(({ exclusive }) => !exclusive).length;
  if (free > 1) return [];
  return [finding('CN419', [...question.path, 'options'], { question: question.id, free }, 'key')];
}

/** Negligible: under both a share of the axis that cannot move its score by half a point and a share of the mean. */
const HALF_A_POINT = 0.005;
const FAR_UNDER = 0.1;

function negligible(subject: Subject): Finding[] {
  const scored = subject.questionnaire.questions.filter(counts);
  return AXES.flatMap((axis) => {
    const weighed = scored.flatMap((question) => {
      const weight = question.weights[axis];
      return weight === undefined ? [] : [{ question, weight }];
    });
    const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
    const light = weighed.filter(
      ({ weight }) => weight < total * HALF_A_POINT && weight < (total / weighed.length) * FAR_UNDER,
    );
    // If most are light, another one is too heavy.
    if (light.length > weighed.length / 2) return [];
    return light.map(({ question: { id, path }, weight }) =>
      finding('CN422', [...path, 'axes', axis], { question: id, axis, weight }),
    );
  });
}

function sameTracks({ questionnaire: { tracks } }: Subject): Finding[] {
  const questionsOfTrack = (ids: readonly string[]) => [...ids].sort().join(' ');
  return tracks.flatMap(({ id, path, questions }, i) => {
    const other = tracks
      .slice(0, i)
      .find((earlier) => questionsOfTrack(earlier.questions) === questionsOfTrack(questions));
    if (!other) return [];
    const related = [...other.path, 'questions'];
    return [finding('CN507', [...path, 'questions'], { track: id, other: other.id }, 'key', related)];
  });
}

function emptyAreas(subject: Subject): Finding[] {
  const { areas, questions } = subject.questionnaire;
  if (!isWhole(subject, 'question') || questions.length === 0) return [];
  return areas
    .filter(({ id }) => !questions.some(({ area }) => area === id))
    .map(({ id }) => finding('CN508', ['areas', id, 'questions'], { area: id }, 'key'));
}

/** Texts of levels that are never shown, or shown on some levels only. */
function levels({ questionnaire: { levels: all } }: Subject): Finding[] {
  const twice = all.flatMap(({ strays }, i) =>
    strays.length > 0
      ? [finding('CN423', ['levels', i, strays[0] as string], { level: i + 1, languages: strays }, 'key')]
      : [],
  );
  const halves = AXES.flatMap((axis) => {
    const without = all.flatMap((level, i) => (level.axes[axis] ? [] : [i + 1]));
    if (without.length === 0 || without.length === all.length) return [];
    const withText = all.findIndex((level) => level.axes[axis]);
    return [finding('CN424', ['levels', withText, 'axes', axis], { axis, levels: without }, 'key')];
  });
  return [...twice, ...halves];
}
