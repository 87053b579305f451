import { isScored, type Profile, type Question, type Track } from '../model/questionnaire.ts';
import { TRUE } from './possible.ts';
import { possible } from './search.ts';
import type { Subject } from './subject.ts';

/** Whether a question counts on some axis once answered. */
export const counts = (question: Question): boolean =>
  isScored(question) && Object.keys(question.weights).length > 0;

/** The questions that some structure of a profile can see, in order. */
export function reach(subject: Subject, profile: Profile): Question[] {
  return subject.questionnaire.questions.filter(
    ({ when }) =>
      when === null || possible(subject, [{ of: when, wanted: TRUE }], { profiles: [profile.id] }) !== false,
  );
}

/** The questions that are part of a track. */
export function onTrack(questions: readonly Question[], track: Track): Question[] {
  const inside = new Set(track.questions);
  return questions.filter((question) => inside.has(question.id));
}
