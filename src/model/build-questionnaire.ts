import type { Path } from '../diagnostics/diagnostic.js';
import type * as file from '../generated/questionnaire-file.js';
import { buildCondition } from './condition.js';
import {
  type Action,
  AREAS,
  AXES,
  type Gate,
  type LevelWords,
  type MultipleQuestion,
  type Option,
  type Question,
  type Questionnaire,
} from './questionnaire.js';

/** A file that its schema accepts, its actions read in. */
export type WholeFile = file.QuestionnaireFile & { actions: file.Action[] };

/** Builds the model of a questionnaire: defaults filled in, values spread, conditions read, areas in their order. */
export function buildQuestionnaire(whole: WholeFile): Questionnaire {
  const typeOf = typesById(whole);
  const at = <T extends object>(items: readonly T[] | undefined, ...path: Path) =>
    (items ?? []).map((item, i) => ({ ...item, path: [...path, i] }));
  return {
    id: whole.id,
    version: whole.version,
    languages: whole.languages,
    title: whole.title,
    intro: whole.intro ?? null,
    profiles: at(whole.profiles, 'profiles').map(described),
    axes: Object.fromEntries(AXES.map((axis) => [axis, described(whole.axes[axis])])) as Questionnaire['axes'],
    areas: AREAS.map((id) => {
      const { title, description = null, intro = null } = whole.areas[id];
      return { id, title, description, intro };
    }),
    questions: AREAS.flatMap((area) =>
      whole.areas[area].questions.map((question, i) =>
        buildQuestion(question, area, ['areas', area, 'questions', i], typeOf),
      ),
    ),
    objectives: at(whole.objectives, 'objectives').map(described),
    tracks: at(whole.tracks, 'tracks').map(described),
    gates: at(whole.gates, 'gates').map(
      ({ axis, level, when, text = null, path }): Gate => ({
        axis,
        level,
        when: buildCondition(when, [...path, 'when'], typeOf),
        text,
        path,
      }),
    ),
    levels: (whole.levels ?? []).map(buildLevel),
    renamed: new Map(Object.entries(whole.renamed ?? {})),
    retired: new Set(whole.retired ?? []),
    actions: whole.actions.map((action, i) => buildAction(action, ['actions', i], typeOf)),
  };
}

type TypeOf = (question: string) => string | undefined;

function typesById(whole: WholeFile): TypeOf {
  const types = new Map(
    AREAS.flatMap((area) => whole.areas[area].questions.map(({ id, type }) => [id, type] as const)),
  );
  return (question) => types.get(question);
}

const described = <T extends { description?: file.Text }>(item: T) => ({
  ...item,
  description: item.description ?? null,
});

function buildQuestion(
  question: file.Question,
  area: Question['area'],
  path: Path,
  typeOf: TypeOf,
): Question {
  const base = {
    id: question.id,
    text: question.text,
    help: question.help ?? null,
    evidence: question.evidence ?? null,
    area,
    weights: 'axes' in question ? (question.axes ?? {}) : {},
    when: question.when ? buildCondition(question.when, [...path, 'when'], typeOf) : null,
    acceptsNotApplicable: question.na ?? true,
    hiddenValue: 'hidden-value' in question ? (question['hidden-value'] ?? null) : null,
    path,
  };
  switch (question.type) {
    case 'single':
      return { ...base, type: 'single', options: spread(question.options) };
    case 'multiple':
      return { ...base, type: 'multiple', ...several(question) };
    case 'scale':
      return { ...base, type: 'scale', points: question.points, reverse: question.reverse ?? false };
    case 'number':
      return {
        ...base,
        type: 'number',
        min: question.min ?? null,
        max: question.max ?? null,
        integer: question.integer ?? false,
        unit: question.unit ?? null,
        bands: question.bands ?? [],
      };
    case 'yes-no':
      return { ...base, type: 'yes-no', reverse: question.reverse ?? false };
    case 'text':
      return { ...base, type: 'text' };
  }
}

/** Options without a value spread evenly from 0 to 1, in their order. */
function spread(options: file.Option[]): Option[] {
  return options.map(({ id, text, value }, i) => ({
    id,
    text,
    value: value ?? i / (options.length - 1),
    exclusive: false,
  }));
}

function several({
  scoring = 'sum',
  options,
}: file.MultipleQuestion): Pick<MultipleQuestion, 'scoring' | 'options'> {
  return {
    scoring,
    options: options.map(({ id, text, value, exclusive = false }) => ({
      id,
      text,
      value: scoring === 'share' ? null : (value ?? 0),
      exclusive,
    })),
  };
}

function buildLevel(level: file.Level): LevelWords {
  // A level is a text, or an object of its own that has a title.
  if (typeof level === 'string' || !('title' in level) || level.title === undefined) {
    return { title: level as LevelWords['title'], description: null, axes: {} };
  }
  const { title, description, axes } = level;
  return { title, description: description ?? null, axes: axes ?? {} };
}

function buildAction(action: file.Action, path: Path, typeOf: TypeOf): Action {
  const { 'first-step': firstStep, steps, example, requires, when, ...same } = action;
  return {
    ...same,
    firstStep,
    steps: steps ?? [],
    example: example ?? null,
    requires: requires ?? [],
    when: when ? buildCondition(when, [...path, 'when'], typeOf) : null,
    path,
  };
}
