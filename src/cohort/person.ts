import { type AnswerSheet, isAnonymous } from '../model/answer-sheet.ts';
import { groupBy } from './group-by.ts';

/** What files of one role and age band have in common; null for a file without a role. */
export const roleAndAge = ({ respondent: { role, age } }: AnswerSheet): string | null =>
  role === null ? null : JSON.stringify([role.trim().toLowerCase(), age]);

/**
 * Groups the files that one person may have answered on several days: those of one code; those that say nothing of who
 * answers; and those of one role and age band, unless their codes tell two people apart. A file without a code goes
 * with the person of its role and age who answered last. A file that gives an age alone is nobody else's.
 * @param files in an order of their own: the first decide between two people who answered last on one day.
 */
export function personsOf<T extends { sheet: AnswerSheet }>(files: readonly T[]): T[][] {
  const coded = [
    ...groupBy(files, ({ sheet }) => sheet.respondent.code?.trim().toLowerCase() ?? null).values(),
  ];
  const lastOfKind = new Map<string, T[]>();
  for (const person of coded) {
    for (const kind of new Set(person.flatMap(({ sheet }) => roleAndAge(sheet) ?? []))) {
      const other = lastOfKind.get(kind);
      if (!other || lastDay(person) > lastDay(other)) lastOfKind.set(kind, person);
    }
  }
  const uncoded = groupBy(files, ({ sheet }) =>
    sheet.respondent.code !== null ? null : isAnonymous(sheet) ? 'team' : roleAndAge(sheet),
  );
  const persons = [...coded];
  for (const [kind, alike] of uncoded) {
    const person = lastOfKind.get(kind);
    if (!person) persons.push(alike);
    else for (const file of alike) person.push(file);
  }
  return persons;
}

/** The last day of some files; empty where none has one. */
export const lastDay = (files: readonly { sheet: AnswerSheet }[]): string =>
  files.reduce((last, { sheet: { date } }) => (date !== null && date > last ? date : last), '');
