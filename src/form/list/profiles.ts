import { nearest } from '../../diagnostics/nearest.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { plainName } from '../../model/structure.ts';
import type { NotFound } from '../../words/checks/naming.ts';

/** The profile that is meant, or that there is none. */
export type FindProfile = (said: string) => { id: string } | NotFoundProfile;

interface NotFoundProfile {
  notFound: NotFound;
}

/**
 * Finds profiles by their ids, present or former, or by their titles in any language, without regard to case, accents
 * and punctuation. A title that two profiles share finds neither.
 */
export function profileFinder({
  profiles,
  renamed,
}: Pick<Questionnaire, 'profiles' | 'renamed'>): FindProfile {
  const known = profiles.map(({ id }) => id);
  const named = [
    ...profiles.flatMap(({ id, title }) =>
      (typeof title === 'string' ? [title] : Object.values(title)).map((text) => ({ text, id })),
    ),
    ...[...renamed.profiles].map(([text, id]) => ({ text, id })),
    ...known.map((id) => ({ text: id, id })),
  ];
  const ids = new Map<string, Set<string>>();
  for (const { text, id } of named) {
    const plain = plainName(text);
    ids.set(plain, (ids.get(plain) ?? new Set()).add(id));
  }
  // An id means its own profile, even if it is another one's title.
  for (const id of known) ids.set(plainName(id), new Set([id]));
  const only = (said: string) => {
    const [id, ...others] = ids.get(plainName(said)) ?? [];
    return others.length === 0 ? id : undefined;
  };
  const words = named.map(({ text }) => text);
  return (said) => {
    const id = only(said);
    if (id !== undefined) return { id };
    return { notFound: { id: said, nearest: only(nearest(said, words) ?? ''), known } };
  };
}
