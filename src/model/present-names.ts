import type { AnswerValue } from './answer.ts';
import type { Condition } from './condition.ts';
import { hasOptions, type Question, type Renamed } from './questionnaire.ts';

/** The key of `renamed` that gives an option its present name; undefined if it kept its own. */
export const renamingOf = (
  { options }: Renamed,
  questions: readonly string[],
  option: string,
): string | undefined => questions.map((id) => `${id}.${option}`).find((key) => options.has(key));

/** A condition of an older version, in a newer one's names. */
export function conditionUnderPresentNames(condition: Condition, renamed: Renamed): Condition {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => conditionUnderPresentNames(part, renamed)) };
    case 'not':
      return { ...condition, of: conditionUnderPresentNames(condition.of, renamed) };
    case 'profile':
      return { ...condition, oneOf: condition.oneOf.map((id) => renamed.profiles.get(id) ?? id) };
    case 'range':
      return { ...condition, question: renamed.questions.get(condition.question) ?? condition.question };
    case 'answer': {
      const question = renamed.questions.get(condition.question) ?? condition.question;
      const present = (value: AnswerValue) =>
        typeof value === 'string' ? optionName(value, [condition.question, question], renamed) : value;
      return { ...condition, question, oneOf: condition.oneOf.map(present) };
    }
  }
}

/** A question of an older version, with its options under a newer one's names. */
export function questionUnderPresentNames<Q extends Question>(
  question: Q,
  present: string,
  renamed: Renamed,
): Q {
  if (!hasOptions(question)) return question;
  const options = question.options.map((option) => ({
    ...option,
    id: optionName(option.id, [question.id, present], renamed),
  }));
  return { ...question, options };
}

function optionName(option: string, questions: readonly string[], renamed: Renamed): string {
  const to = renamed.options.get(renamingOf(renamed, questions, option) ?? '');
  return to?.slice(to.indexOf('.') + 1) ?? option;
}
