import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { isFact, type Question } from '../model/questionnaire.ts';
import type { Text } from '../model/text.ts';
import { countWords } from '../text/typography.ts';
import { isWhole, type Subject } from './subject.ts';

/** A topic is two to five words; one more does no harm. */
const MOST_WORDS = 6;

/** From this share on, questions without a topic were forgotten; below it, topics were only begun. */
const MOST = 0.5;

/** Checks that topics are short, and given for all questions or none. */
export function topics(subject: Subject): Finding[] {
  const { facts, questions, languages } = subject.questionnaire;
  const long = [...facts, ...questions].flatMap((question) => tooLong(question, languages));
  const asked = [...questions, ...facts];
  const withTopic = asked.filter(({ topic }) => topic !== null).length;
  // All reports show the few facts, so facts alone may have topics.
  const isInQuestions = questions.some(({ topic }) => topic !== null);
  const without = asked.filter((question) => question.topic === null && (isInQuestions || isFact(question)));
  if (withTopic === 0 || !isWhole(subject, 'question', 'fact')) return long;
  const isForgotten = withTopic >= asked.length * MOST;
  return [
    ...long,
    ...(isForgotten ? without : without.slice(0, 1)).map((question) =>
      finding('CN708', [...question.path, 'id'], {
        question: question.id,
        isFact: isFact(question),
        others: isForgotten ? 0 : without.length - 1,
      }),
    ),
  ];
}

function tooLong({ id, topic, path }: Question, languages: readonly string[]): Finding[] {
  if (topic === null) return [];
  const at = [...path, 'topic'];
  const texts: [Text, typeof at][] =
    typeof topic === 'string'
      ? [[topic, at]]
      : languages.flatMap((language) =>
          topic[language] === undefined ? [] : [[topic[language], [...at, language]]],
        );
  // A topic and its translations count as one to shorten.
  for (const [text, place] of texts) {
    const words = countWords(String(text));
    if (words > MOST_WORDS) return [finding('CN709', place, { question: id, words })];
  }
  return [];
}
