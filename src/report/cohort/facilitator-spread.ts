import type { Cohort } from '../../cohort/cohort.ts';
import { sentenceCount } from '../../cohort/spread.ts';
import type { Question } from '../../model/questionnaire.ts';
import type { Facilitation } from './facilitator-speech.ts';

/** A question of a half-day, with how the group's people answered it. */
export interface SpreadQuestion {
  id: string;
  title: string;
  /** The question in full, and of how many people it is. */
  about: string;
  /** Empty where there is nothing to count. */
  rows: { sentence: string; people: number }[];
}

/** How the group's people are spread over the sentences of some questions. */
export function spreadQuestions(
  ids: readonly string[],
  { questionnaire, spreads }: Cohort,
  speech: Facilitation,
): SpreadQuestion[] {
  const { words } = speech;
  return ids.flatMap((id) => {
    const question = questionnaire.questions.find((candidate) => candidate.id === id);
    if (!question) return [];
    const of = { id, title: speech.heading(id) };
    // Without a topic, the title is the question in full.
    const text = question.topic === null ? [] : [speech.question(id)];
    const spread = spreads.find((candidate) => candidate.question === id);
    if (!spread || spread.structures === 0) {
      return [{ ...of, about: [...text, words.noSentences].join(' '), rows: [] }];
    }
    const { sentences, unknown, unanswered, structures } = spread;
    const people = sentences.reduce((total, n) => total + n, unknown + unanswered);
    return [
      {
        ...of,
        about: [...text, words.voices(people, structures)].join(' '),
        rows: [
          ...sentencesOf(question, speech).map((sentence, i) => ({ sentence, people: sentences[i] ?? 0 })),
          ...(unknown > 0 ? [{ sentence: words.dontKnow, people: unknown }] : []),
          ...(unanswered > 0 ? [{ sentence: words.noAnswer, people: unanswered }] : []),
        ],
      },
    ];
  });
}

/** What a question offers, from the lowest to the highest as it is written; nothing if its answers are no sentences. */
function sentencesOf(question: Question, { say, shared }: Facilitation): string[] {
  switch (question.type) {
    case 'single':
      return question.options.map(({ text }) => say(text));
    case 'scale':
      return question.points.map(say);
    default:
      return [shared.no, shared.yes].slice(0, sentenceCount(question));
  }
}
