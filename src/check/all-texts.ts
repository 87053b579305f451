import type { Path } from '../diagnostics/place.ts';
import { AXES, hasOptions, type Question, type Questionnaire } from '../model/questionnaire.ts';
import type { Text } from '../model/text.ts';

export interface Placed {
  text: Text;
  path: Path;
}

/** Every text of a questionnaire with its path, in no order that matters. */
export function allTexts(of: Questionnaire): Placed[] {
  return [
    ...placed([], { title: of.title, intro: of.intro }),
    ...[...of.profiles, ...of.objectives, ...of.tracks].flatMap(({ path, title, description }) =>
      placed(path, { title, description }),
    ),
    ...AXES.flatMap((axis) => placed(['axes', axis], pick(of.axes[axis]))),
    ...of.areas.flatMap((area) => placed(['areas', area.id], { ...pick(area), intro: area.intro })),
    ...[...of.facts, ...of.questions].flatMap(ofQuestion),
    ...of.gates.flatMap((gate) => placed(gate.path, { text: gate.text })),
    ...of.levels.flatMap((level, i) => [
      { text: level.title, path: level.titlePath },
      ...placed(['levels', i], { description: level.description }),
      ...AXES.flatMap((axis) => placed(['levels', i, 'axes', axis], { ...level.axes[axis] })),
    ]),
    ...of.duties.flatMap(({ path, text, source }) => placed(path, { text, source })),
    ...of.actions.flatMap((action) => [
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
