import type { Path } from '../diagnostics/diagnostic.ts';
import { AXES, hasOptions, type Question, type Questionnaire } from '../model/questionnaire.ts';
import type { Text } from '../model/text.ts';

export interface Placed {
  text: Text;
  path: Path;
}

/** Every text of a questionnaire with its path, in no particular order. */
export function allTexts(questionnaire: Questionnaire): Placed[] {
  const found: Placed[] = [];
  const add = (text: Text | null | undefined, path: Path, ...key: Path): void => {
    if (text != null) found.push({ text, path: path.concat(key) });
  };
  const { axes, areas, facts, questions, levels } = questionnaire;
  add(questionnaire.title, ['title']);
  add(questionnaire.intro, ['intro']);
  for (const list of [questionnaire.profiles, questionnaire.objectives, questionnaire.tracks]) {
    for (const { path, title, description } of list) {
      add(title, path, 'title');
      add(description, path, 'description');
    }
  }
  for (const axis of AXES) {
    add(axes[axis].title, ['axes', axis, 'title']);
    add(axes[axis].description, ['axes', axis, 'description']);
  }
  for (const { id, title, description, intro } of areas) {
    add(title, ['areas', id, 'title']);
    add(description, ['areas', id, 'description']);
    add(intro, ['areas', id, 'intro']);
  }
  for (const fact of facts) addQuestion(fact, add);
  for (const question of questions) addQuestion(question, add);
  for (const { text, path } of questionnaire.gates) add(text, path, 'text');
  for (const [i, level] of levels.entries()) {
    add(level.title, level.titlePath);
    add(level.description, ['levels', i, 'description']);
    for (const axis of AXES) {
      add(level.axes[axis]?.here, ['levels', i, 'axes', axis, 'here']);
      add(level.axes[axis]?.next, ['levels', i, 'axes', axis, 'next']);
    }
  }
  for (const { path, text, source } of questionnaire.duties) {
    add(text, path, 'text');
    add(source, path, 'source');
  }
  for (const action of questionnaire.actions) {
    const { path } = action;
    add(action.title, path, 'title');
    add(action.why, path, 'why');
    add(action.firstStep, path, 'first-step');
    add(action.indicator, path, 'indicator');
    add(action.example, path, 'example');
    for (const [i, step] of action.steps.entries()) add(step, path, 'steps', i);
  }
  return found;
}

function addQuestion(
  question: Question,
  add: (text: Text | null | undefined, path: Path, ...key: Path) => void,
): void {
  const { path } = question;
  add(question.topic, path, 'topic');
  add(question.text, path, 'text');
  add(question.help, path, 'help');
  add(question.evidence, path, 'evidence');
  if (question.type === 'number') add(question.unit, path, 'unit');
  if (hasOptions(question)) {
    for (const [i, { text }] of question.options.entries()) add(text, path, 'options', i, 'text');
  }
  if (question.type === 'scale') {
    for (const [i, point] of question.points.entries()) add(point, path, 'points', i);
  }
}
