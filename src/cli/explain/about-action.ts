import { type Action, type Duty, isScored, ownQuestion } from '../../model/questionnaire.ts';
import { LOW } from '../../model/thresholds.ts';
import { conditionInWords } from '../../report/condition.ts';
import { answersUpTo } from './answers-up-to.ts';
import { line, list, type Telling } from './telling.ts';

/** An action, as plans show it, with everything that decides whether it is proposed. */
export function aboutAction(action: Action, telling: Telling): string[] {
  const { questionnaire, say, words } = telling;
  const question = (id: string) => questionnaire.questions.find((one) => one.id === id);
  const required = (id: string) => questionnaire.actions.find((one) => one.id === id);
  const objective = (id: string) => questionnaire.objectives.find((one) => one.id === id);
  return [
    say(action.title),
    '',
    line(words.why, say(action.why), words),
    line(words.firstStep, say(action.firstStep), words),
    ...list(words.steps, action.steps.map(say), words),
    line(words.indicator, say(action.indicator), words),
    ...(action.example ? [line(words.example, say(action.example), words)] : []),
    ...list(
      words.addresses,
      action.addresses.map((id) => `${say(question(id)?.text ?? id)} (${id})`),
      words,
    ),
    ...called(action, telling),
    ...(action.when ? [line(words.possible, conditionInWords(action.when, telling), words)] : []),
    ...list(
      words.objectives,
      action.objectives.map((id) => `${say(objective(id)?.title ?? id)} (${id})`),
      words,
    ),
    line(words.kind, `${words.kinds[action.kind]} (${action.kind})`, words),
    line(words.effort, words.of3(action.effort), words),
    line(words.impact, words.of3(action.impact), words),
    line(words.horizon, `${words.horizons[action.horizon]} (${action.horizon})`, words),
    line(words.route, `${words.routes[action.route]} (${action.route})`, words),
    ...list(
      words.requires,
      action.requires.map((id) => `${say(required(id)?.title ?? id)} (${id})`),
      words,
    ),
    ...list(
      words.requiredBy,
      questionnaire.actions
        .filter(({ requires }) => requires.includes(action.id))
        .map(({ id, title }) => `${say(title)} (${id})`),
      words,
    ),
  ];
}

/** The answers to its own question that make it a candidate. */
function called(action: Action, { questionnaire, words }: Telling): string[] {
  const own = questionnaire.questions.find(({ id }) => id === ownQuestion(action));
  if (!own || !isScored(own)) return [];
  const isForUnknown = action.kind === 'objective' || (own.danger !== null && action.effort <= 2);
  const unknown = isForUnknown ? [words.nobodyKnows] : [];
  return [line(words.called, [...answersUpTo(own, LOW, words), ...unknown, words.wish].join(', '), words)];
}

/** A duty, with its condition and its source. */
export function aboutDuty(duty: Duty, telling: Telling): string[] {
  const { say, words } = telling;
  return [
    say(duty.text),
    '',
    words.certainty[duty.certainty],
    ...(duty.when ? [`${words.condition} ${conditionInWords(duty.when, telling)}`] : []),
    line(words.source, say(duty.source), words),
  ];
}
