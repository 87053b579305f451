import { type Condition, UNSAID } from '../model/condition.ts';
import { askedIn, hasOptions, type Question, type Questionnaire, topicOf } from '../model/questionnaire.ts';
import type { Say } from '../model/text.ts';
import type { explainWords } from '../words/cli/explain.ts';
import type { Spoken } from '../words/speak.ts';

interface Telling {
  questionnaire: Questionnaire;
  say: Say;
  words: Spoken<typeof explainWords>;
}

/** A condition as people read it: the titles of profiles, the words of questions and of their answers. */
export function conditionInWords(condition: Condition, telling: Telling): string {
  const { questionnaire, say, words } = telling;
  const nested = (part: Condition): string => {
    const text = conditionInWords(part, telling);
    return part.kind === 'all' || part.kind === 'any' ? `(${text})` : text;
  };
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.map(nested).join(condition.kind === 'all' ? words.and : words.or);
    case 'not':
      return words.not(conditionInWords(condition.of, telling));
    case 'profile': {
      const title = (id: string) => questionnaire.profiles.find((profile) => profile.id === id)?.title ?? id;
      return `${words.profile}${words.colon}${condition.oneOf.map((id) => say(title(id))).join(words.or)}`;
    }
    case 'answer':
    case 'range': {
      const question = askedIn(questionnaire).find(({ id }) => id === condition.question);
      const head = `${question ? say(topicOf(question)) : condition.question}${words.colon}`;
      if (condition.kind === 'answer') {
        return `${head}${condition.oneOf.map((answer) => answerInWords(answer, question, telling)).join(words.or)}`;
      }
      const { atLeast, atMost } = condition;
      const ends = [
        ...(Number.isFinite(atLeast) ? [`≥ ${words.number(atLeast)}`] : []),
        ...(Number.isFinite(atMost) ? [`≤ ${words.number(atMost)}`] : []),
      ];
      return `${head}${ends.join(words.and)}`;
    }
  }
}

function answerInWords(answer: unknown, question: Question | undefined, { say, words }: Telling): string {
  if (typeof answer === 'boolean') return answer ? words.yes : words.no;
  if (answer === UNSAID) return words.unsaid;
  if (typeof answer === 'number' && question?.type === 'number') return words.number(answer);
  const option = question && hasOptions(question) && question.options.find(({ id }) => id === answer);
  if (option) return say(option.text);
  const point = question?.type === 'scale' ? question.points[Number(answer) - 1] : undefined;
  return point === undefined ? String(answer) : say(point);
}
