import type { Path } from '../diagnostics/diagnostic.ts';
import { AXES, hasOptions, type Question, type Questionnaire } from '../model/questionnaire.ts';
import type { Text } from '../model/text.ts';

export interface Placed {
  text: Text;
  path: Path;
}

/** Every text of a questionnaire with its path, in no particular order. */
export function allTexts(questionnaire: Questionnaire): Placed[] {
  return [
    ...placed([], { title: questionnaire.title, intro: questionnaire.intro }),
    ...[...questionnaire.profiles, ...questionnaire.objectives, ...questionnaire.tracks].flatMap(
      ({ path, title, description }) => placed(path, { title, description }),
    ),
    ...AXES.flatMap((axis) => placed(['axes', axis], pick(questionnaire.axes[axis]))),
    ...questionnaire.areas.flatMap((area) =>
      placed(['areas', area.id], { ...pick(area), intro: area.intro }),
    ),
    ...[...questionnaire.facts, ...questionnaire.questions].flatMap(ofQuestion),
    ...questionnaire.gates.flatMap((gate) => placed(gate.path, { text: gate.text })),
    ...questionnaire.levels.flatMap((level, i) => [
      { text: level.title, path: level.titlePath },
      ...placed(['levels', i], { description: level.description }),
      ...AXES.flatMap((axis) =>
        placed(['levels', i, 'axes', axis], { here: level.axes[axis]?.here, next: level.axes[axis]?.next }),
      ),
    ]),
    ...questionnaire.duties.flatMap(({ path, text, source }) => placed(path, { text, source })),
    ...questionnaire.actions.flatMap((action) => [
      ...placed(action.path, {
        title: action.title,
        why: action.why,
        'first-step': action.firstStep,
        indicator: action.indicator,
        example: action.example,
      }),
      ...action.steps.map((text, i) => ({ text, path: [...action.path, 'steps', i] })),
    ]),
  ];
}

function ofQuestion(question: Question): Placed[] {
  const { path, topic, text, help, evidence } = question;
  return [
    ...placed(path, { topic, text, help, evidence, unit: question.type === 'number' ? question.unit : null }),
    ...(hasOptions(question)
      ? question.options.map((option, i) => ({ text: option.text, path: [...path, 'options', i, 'text'] }))
      : []),
    ...(question.type === 'scale'
      ? question.points.map((point, i) => ({ text: point, path: [...path, 'points', i] }))
      : []),
  ];
}

const pick = ({ title, description }: { title: Text; description: Text | null }) => ({ title, description });

const placed = (path: Path, texts: Record<string, Text | null | undefined>): Placed[] =>
  Object.entries(texts).flatMap(([key, text]) => (text == null ? [] : [{ text, path: [...path, key] }]));
