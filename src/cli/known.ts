import { LONGEST_NAME } from '../interview/steps/name.ts';
import type { Language } from '../language.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { knownWords } from '../words/cli/known.ts';
import { type Spoken, speak } from '../words/speak.ts';
import { UsageError } from './usage-error.ts';

/** What the command line says of the structure that a file to fill in is for. */
export interface KnownOptions {
  structure?: string;
  profile?: string;
  track?: string;
}

/**
 * What is known of a structure; null for what the command line does not say.
 * @throws UsageError if a name cannot be one, or an id is none of the questionnaire's.
 */
export function knownIn(
  { structure, profile, track }: KnownOptions,
  { profiles, tracks }: Questionnaire,
  language: Language,
): { name: string | null; profile: string | null; track: string | null } {
  const words = speak(knownWords, language);
  return {
    name: structure === undefined ? null : nameIn(structure, words),
    profile: knownId(profile, profiles, words.unknownProfile),
    track: knownId(track, tracks, words.unknownTrack),
  };
}

/** A name as the format takes it, trimmed. */
function nameIn(given: string, words: Spoken<typeof knownWords>): string {
  const name = given.trim();
  if (name === '') throw new UsageError(words.emptyName);
  if (name.length > LONGEST_NAME) throw new UsageError(words.longName(name.length, LONGEST_NAME));
  if (/\p{Cc}/u.test(name)) throw new UsageError(words.brokenName);
  return name;
}

function knownId(
  id: string | undefined,
  list: readonly { id: string }[],
  unknown: (id: string, known: string) => string,
): string | null {
  if (id === undefined) return null;
  const ids = list.map((each) => each.id);
  if (!ids.includes(id)) throw new UsageError(unknown(id, ids.join(', ')));
  return id;
}
