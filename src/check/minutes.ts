import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { leastMinutes, readAloud, wordsOf } from '../model/aloud.ts';
import type { Question, Track } from '../model/questionnaire.ts';
import { EPSILON } from '../model/thresholds.ts';
import { onTrack, reach } from './reach.ts';
import { areSure, isWhole, type Subject } from './subject.ts';

/** Minutes that a team spends on one question, at most. */
const MOST = 2;

/** Tracks whose announced minutes are far from the time it takes to read them aloud and talk. */
export function minutes(subject: Subject): Finding[] {
  const { profiles, tracks, languages } = subject.questionnaire;
  const seen = tracks.length > 0 ? profiles.map((profile) => reach(subject, profile)) : [];
  const words = new Map(
    [...new Set(seen.flat())].map((question) => {
      const texts = readAloud(question);
      return [question, languages.map((language) => wordsOf(texts, language))];
    }),
  );
  return tracks.flatMap((track) => {
    const at = [...track.path, 'minutes'];
    const questions = track.questions.length;
    const most = Math.floor(questions * MOST);
    const pace = isKnown(subject, track) ? longest(track, seen, words) : null;
    const args = { track: track.id, minutes: track.minutes };
    if (pace && track.minutes < pace.least) return [finding('CN506', at, { ...args, ...pace })];
    if (track.minutes <= Math.max(most, pace?.least ?? 0)) return [];
    return [finding('CN505', at, { ...args, questions, most })];
  });
}

const isKnown = (subject: Subject, track: Track): boolean =>
  isWhole(subject, 'question', 'profile') && areSure(subject) && !subject.danglingTracks.has(track.id);

/**
 * The least time the questions of a track take, for the profile that sees most of it, in the wordiest language.
 * @param seenBy what each profile sees of the questionnaire.
 * @param wordsIn how many words each question has, in each language.
 */
function longest(
  track: Track,
  seenBy: readonly Question[][],
  wordsIn: ReadonlyMap<Question, readonly number[]>,
): { questions: number; words: number; least: number } {
  const lengths = seenBy.flatMap((questions) => {
    const seen = onTrack(questions, track);
    const counts = seen.map((question) => wordsIn.get(question) ?? []);
    return (counts[0] ?? []).map((_, i) => {
      const words = counts.reduce((sum, count) => sum + (count[i] ?? 0), 0);
      const least = Math.ceil(leastMinutes({ words, asked: seen.length }) - EPSILON);
      return { questions: seen.length, words, least };
    });
  });
  return lengths.reduce((most, other) => (other.least > most.least ? other : most), {
    questions: 0,
    words: 0,
    least: 0,
  });
}
