import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { hasOptions, type Question, type Track } from '../model/questionnaire.ts';
import type { Text } from '../model/text.ts';
import { countWords } from '../text/typography.ts';
import { onTrack, reach } from './reach.ts';
import { areSure, isWhole, type Subject } from './subject.ts';

/** Words read aloud per minute. */
const WORDS_PER_MINUTE = 140;

/** Minutes that a team spends talking about one question, at least and at most. */
const TALK = { least: 1 / 2, most: 2 };

/** Tracks whose announced minutes are far from the time it takes to read them aloud and talk. */
export function minutes(subject: Subject): Finding[] {
  const { profiles, tracks } = subject.questionnaire;
  const seen = tracks.length > 0 ? profiles.map((profile) => reach(subject, profile)) : [];
  return tracks.flatMap((track) => {
    const at = [...track.path, 'minutes'];
    const questions = track.questions.length;
    const most = Math.floor(questions * TALK.most);
    const pace = isKnown(subject, track) ? longest(subject, track, seen) : null;
    const args = { track: track.id, minutes: track.minutes };
    if (pace && track.minutes < pace.least) return [finding('CN506', at, { ...args, ...pace })];
    if (track.minutes <= Math.max(most, pace?.least ?? 0)) return [];
    return [finding('CN505', at, { ...args, questions, most })];
  });
}

const isKnown = (subject: Subject, track: Track): boolean =>
  isWhole(subject, 'question', 'profile') && areSure(subject) && !subject.danglingTracks.has(track.id);

/**
 * The least time a track takes, for the profile that sees most of it, in the wordiest language.
 * @param seenBy what each profile sees of the questionnaire.
 */
function longest(
  { questionnaire }: Subject,
  track: Track,
  seenBy: readonly Question[][],
): { questions: number; words: number; least: number } {
  const lengths = seenBy.flatMap((questions) => {
    const seen = onTrack(questions, track);
    return questionnaire.languages.map((language) => {
      const words = seen.flatMap(readAloud).reduce((sum, text) => sum + wordsOf(text, language), 0);
      const least = Math.ceil(words / WORDS_PER_MINUTE + seen.length * TALK.least - 1e-9);
      return { questions: seen.length, words, least };
    });
  });
  return lengths.reduce((most, other) => (other.least > most.least ? other : most), {
    questions: 0,
    words: 0,
    least: 0,
  });
}

/** What is read aloud for a question: its text and its sentences. */
function readAloud(question: Question): Text[] {
  if (hasOptions(question)) return [question.text, ...question.options.map(({ text }) => text)];
  return question.type === 'scale' ? [question.text, ...question.points] : [question.text];
}

const wordsOf = (text: Text, language: string): number =>
  countWords(typeof text === 'string' ? text : (text[language] ?? ''));
