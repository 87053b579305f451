import type { Question, Questionnaire } from '../model/questionnaire.ts';
import { plainName } from '../model/structure.ts';
import type { Text } from '../model/text.ts';

/** A shorter sentence may stand in any text. */
const LEAST = 20;

/** How many questions, or sentences of them, a text must speak of, unless a line of it answers one. */
const SEVERAL = 2;

/**
 * The questions of which a text that is no answer file speaks as if it held answers: lines such as `id: answer` or `id = answer`,
 * a table of ids, the sentences of a form. None for a text that only happens to have one of their words.
 * @returns ids, in the questionnaire's order.
 */
export function questionsIn(text: string, { questions }: Pick<Questionnaire, 'questions'>): string[] {
  const words = new Set(text.match(/[a-z][a-z0-9-]*/g));
  const lines = `-${plainName(text)}-`;
  const named = questions.filter((question) => isNamed(question, words) || quoted(question, lines) > 0);
  const sentences = named.reduce((sum, question) => sum + quoted(question, lines), 0);
  const isAnswered = named.some(({ id }) => new RegExp(`^[\\s>"'*•-]*${id}["']?\\s*[:=]`, 'm').test(text));
  return named.length >= SEVERAL || sentences >= SEVERAL || isAnswered ? named.map(({ id }) => id) : [];
}

/** An id of one word is a word as others are. */
const isNamed = ({ id }: Question, words: ReadonlySet<string>): boolean => id.includes('-') && words.has(id);

/** How many of a question's sentences stand in a text, its own or those to choose from. */
const quoted = (question: Question, text: string): number =>
  [question.text, ...('options' in question ? question.options.map((option) => option.text) : [])]
    .flatMap(inEach)
    .map(plainName)
    .filter((sentence) => sentence.length >= LEAST && text.includes(`-${sentence}-`)).length;

const inEach = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));
