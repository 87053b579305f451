import type { Questionnaire } from '../../model/questionnaire.ts';
import type { CohortSpeech } from './speech.ts';

/** A question in full, beside the few words by which the rest names it. */
export interface QuestionRow {
  topic: string;
  question: string;
}

/** The questions that a text names by their topics, in the questionnaire's order; none that it gives in full. */
export function questionRows(
  { questions }: Questionnaire,
  named: Iterable<string>,
  { heading, question }: CohortSpeech,
): QuestionRow[] {
  const ids = new Set(named);
  return questions
    .filter(({ id, topic }) => topic !== null && ids.has(id))
    .map(({ id }) => ({ topic: heading(id), question: question(id) }));
}
