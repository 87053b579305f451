import { grammar } from '../grammar.ts';

/** What `check --fix` says of what it puts right. */
export const fixWords = {
  option: {
    fr: 'corrige ce qui n’a qu’une lecture (accents mal enregistrés, dates, clés en français, typographie ; avec --against, la version et ce qui a changé), et dit quoi',
    en: 'put right what has one reading (accents badly saved, dates, keys in French, typography; with --against, the version and what changed), and say what',
  },
  trial: {
    fr: 'dit ce que --fix corrigerait, sans rien écrire',
    en: 'say what --fix would put right, and write nothing',
  },
  notStdin: {
    fr: '--fix corrige et compare des fichiers : l’entrée standard (-) ne s’y prête pas.',
    en: '--fix puts files right, and compares files: standard input (-) will not do.',
  },
  encoded: {
    fr: 'accents lus en Windows-1252, enregistrés en UTF-8',
    en: 'accents read as Windows-1252, saved as UTF-8',
  },
  straightened: { fr: 'guillemets droits, comme JSON les veut', en: 'straight quotes, as JSON wants them' },
  change: {
    fr: (before: string, after: string) => (before === '' ? `+ ${after}` : `${before} → ${after}`),
    en: (before: string, after: string) => (before === '' ? `+ ${after}` : `${before} → ${after}`),
  },
  tabs: {
    fr: (lines: number) => `${grammar.fr.count(lines, 'ligne', 'lignes')} : tabulations → espaces`,
    en: (lines: number) => `${grammar.en.count(lines, 'line', 'lines')}: tabs → spaces`,
  },
  renamed: { fr: (name: string) => `renommé ${name}`, en: (name: string) => `renamed ${name}` },
  summary: {
    fr: (files: number, isTrial: boolean) =>
      isTrial
        ? `${grammar.fr.count(files, 'fichier peut', 'fichiers peuvent')} être corrigé${grammar.fr.s(files)} ainsi : relancez avec --fix. Le reste est à vous.`
        : `${grammar.fr.count(files, 'fichier corrigé', 'fichiers corrigés')}. Relisez ces changements ; le reste est à vous.`,
    en: (files: number, isTrial: boolean) =>
      isTrial
        ? `${grammar.en.count(files, 'file', 'files')} can be put right like this: run again with --fix. The rest is up to you.`
        : `${grammar.en.count(files, 'file', 'files')} put right. Read these changes over; the rest is up to you.`,
  },
  /** After a report or a cohort: that some of the files have repairs of one reading. */
  offer: {
    fr: (files: number, command: string) =>
      `${files === 1 ? 'Un de ces fichiers peut être corrigé' : `${files} de ces fichiers peuvent être corrigés`} sans hésitation possible, au moins en partie : ${command}`,
    en: (files: number, command: string) =>
      `${files === 1 ? 'One of these files' : `${files} of these files`} can be put right without any doubt, at least in part: ${command}`,
  },
};
