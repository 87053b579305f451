import { nearest } from '../diagnostics/nearest.ts';
import type { Language } from '../language.ts';
import { madeWords } from '../words/grid/made.ts';
import { cellWords } from '../words/grid/names.ts';
import { speak } from '../words/speak.ts';
import { finder, type Named } from './ids.ts';
import type { Report } from './problem.ts';
import { Sited, ToComplete } from './sited.ts';

/** Says in the questionnaire’s languages what the grid does not say. */
export type Said = (pick: (language: Language) => string) => ToComplete;

export const titled = ({ row, said }: Named): Sited =>
  new Sited(
    { id: said, title: row.text('title'), description: row.text('description') },
    row.placeOf('title'),
  );

/** @param questions whose conditions name the profiles of a grid that has no sheet of them. */
export function profilesOf(profiles: readonly Named[], questions: readonly Sited[], said: Said): unknown {
  if (profiles.length === 0) {
    const title = said((language) => speak(madeWords, language).profile);
    const others = [...new Set(questions.flatMap(profilesIn))].filter((id) => id !== 'structure');
    return new ToComplete([
      { id: 'structure', title: title.value, training: 'volunteers' },
      ...others.map((id) => ({ id, title: said(() => id).value, training: 'volunteers' })),
    ]);
  }
  return profiles.map((one) => {
    one.row.need(['training']);
    const { value, at } = titled(one);
    const training = one.row.word('training', cellWords.training);
    return new Sited(
      {
        ...(value as object),
        training: one.row.has('training')
          ? training && new Sited(training.id, training.at)
          : new ToComplete('volunteers'),
      },
      at,
    );
  });
}

/** The profiles that the conditions within a part name. */
function profilesIn(part: unknown): string[] {
  if (part instanceof Sited) return profilesIn(part.value);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    key === 'profile' ? [value].flat().map(String) : profilesIn(value),
  );
}

/** Tracks of their own sheet; those that questions name, in a grid that has no such sheet. */
export function tracksOf(
  tracks: readonly Named[],
  questions: readonly Named[],
  said: Said,
  report: Report,
): unknown[] {
  const find = finder(tracks, ['title']);
  const inTrack = new Map<string, Sited[]>();
  for (const { row, id } of questions) {
    const ids = row.ids('track', find)?.value as Sited[] | undefined;
    for (const { value, at } of ids ?? []) {
      const key = String(value);
      if (tracks.length > 0 && !tracks.some((one) => one.id === key)) {
        const known = tracks.map((one) => one.id);
        const args = {
          heading: row.headingOf('track'),
          word: key,
          known,
          nearest: nearest(key, known),
          others: [],
        };
        report('CN891', args, at);
        continue;
      }
      inTrack.set(key, [...(inTrack.get(key) ?? []), new Sited(id, at)]);
    }
  }
  const listed = tracks.map((one) => {
    const { value, at } = titled(one);
    const within = inTrack.get(one.id) ?? [];
    inTrack.delete(one.id);
    const minutes = one.row.number('minutes') ?? new ToComplete(Math.max(1, within.length));
    return new Sited({ ...(value as object), minutes, questions: within }, at);
  });
  const others = [...inTrack].map(([id, within]) => ({
    id: new Sited(id, (within[0] as Sited).at),
    title: said((language) => speak(madeWords, language).track),
    minutes: new ToComplete(within.length),
    questions: within,
  }));
  return [...listed, ...others];
}
