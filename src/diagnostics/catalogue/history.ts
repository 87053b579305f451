import { entry } from '../entry.js';
import { count } from '../wording.js';

interface Unsaid {
  renamed: number;
  retired: number;
  changed: number;
}
const unsaid = {
  fr: ({ renamed, retired, changed }: Unsaid) =>
    [
      ...(renamed > 0 ? [count.fr(renamed, 'nouveau nom', 'nouveaux noms')] : []),
      ...(retired > 0 ? [count.fr(retired, 'retrait', 'retraits')] : []),
      ...(changed > 0
        ? [
            count.fr(
              changed,
              'question dont les phrases ou leur valeur ont changé',
              'questions dont les phrases ou leur valeur ont changé',
            ),
          ]
        : []),
    ].join(', '),
  en: ({ renamed, retired, changed }: Unsaid) =>
    [
      ...(renamed > 0 ? [count.en(renamed, 'new name', 'new names')] : []),
      ...(retired > 0 ? [count.en(retired, 'id retired', 'ids retired')] : []),
      ...(changed > 0
        ? [
            count.en(
              changed,
              'question whose sentences or their values changed',
              'questions whose sentences or their values changed',
            ),
          ]
        : []),
    ].join(', '),
};

/** What a questionnaire says, or should say, of its earlier versions. */
export const history = {
  CN820: entry<{ id: string; since: string; version: string }>({
    severity: 'error',
    title: { fr: 'Changement daté d’une version à venir', en: 'Change dated to a version to come' },
    say: {
      fr: ({ id, since, version }) => ({
        message: `« ${id} » aurait changé dans la version ${since}, et le questionnaire en est à la ${version}.`,
        hint: `Écrivez ${version}, ou une version plus ancienne ; ou passez le questionnaire à la version ${since}.`,
      }),
      en: ({ id, since, version }) => ({
        message: `“${id}” would have changed in version ${since}, and the questionnaire is at ${version}.`,
        hint: `Write ${version}, or an older version; or give the questionnaire version ${since}.`,
      }),
    },
  }),
  CN821: entry<{ older: string; renamed: number; retired: number; changed: number; lines: string[] }>({
    severity: 'hint',
    title: { fr: 'Lignes qui disent ce qui a changé', en: 'Lines that say what changed' },
    say: {
      fr: ({ older, lines, ...counts }) => ({
        message: `Depuis la version ${older}, le fichier ne dit pas encore tout ce qui a changé : ${unsaid.fr(counts)}.`,
        hint: 'Écrivez ces lignes, à la place de celles qui portent le même nom :',
        paste: lines,
      }),
      en: ({ older, lines, ...counts }) => ({
        message: `Since version ${older}, the file does not yet say all that changed: ${unsaid.en(counts)}.`,
        hint: 'Write these lines, in place of those of the same name:',
        paste: lines,
      }),
    },
  }),
};
