import { grammar } from '../grammar.ts';

/** A file of a former run, and the structures of this one that have its name, each with its file. */
interface LeftFile {
  name: string;
  isEdited: boolean;
  heirs: readonly { structure: string; path: string }[];
}

/** What a cohort was made from, as numbers of files or structures. */
interface Totals {
  structures: number;
  /** Structures with several respondents. */
  merged: number;
  counted: number;
  refused: number;
  copies: number;
  others: number;
}

/** What `cohort` says at the end: what was read and written, and what to look at. */
export const summaryWords = {
  newProgramme: {
    fr: (file: string) =>
      `Le programme est à vous : modifiez ${file}, il est relu à chaque fois, et ce que vous y changez reste.`,
    en: (file: string) =>
      `The programme is yours: edit ${file}, it is read again each time, and what you change there stays.`,
  },
  /** Days that were asked for, in a programme that nobody edited. */
  datedProgramme: {
    fr: (file: string) =>
      `Les dates données sont maintenant écrites dans ${file}, que personne n’avait modifié.`,
    en: (file: string) => `The dates given are now written in ${file}, which nobody had edited.`,
  },
  unreadProgramme: {
    fr: (file: string) =>
      `Le programme n’est pas dans le rapport : corrigez ${file} et relancez la commande, ou effacez-le pour reprendre la proposition. Les plans et les fiches gardent les dates qui s’y lisent.`,
    en: (file: string) =>
      `The programme is not in the report: mend ${file} and run the command again, or delete it to take the proposal. Plans and sheets keep the dates that can be read there.`,
  },
  read: {
    fr: ({ structures, merged, counted, refused, copies, others }: Totals) => {
      const { count } = grammar.fr;
      return [
        `${count(structures, 'structure', 'structures')}, ${count(counted, 'fichier de réponses compté', 'fichiers de réponses comptés')}`,
        ...(merged > 0 ? [count(merged, 'structure à plusieurs voix', 'structures à plusieurs voix')] : []),
        ...(refused > 0 ? [count(refused, 'fichier refusé', 'fichiers refusés')] : []),
        ...(copies > 0 ? [count(copies, 'copie écartée', 'copies écartées')] : []),
        ...(others > 0
          ? [count(others, 'fichier d’un autre genre, passé', 'fichiers d’un autre genre, passés')]
          : []),
      ]
        .join(' ; ')
        .concat('.');
    },
    en: ({ structures, merged, counted, refused, copies, others }: Totals) => {
      const { count } = grammar.en;
      return [
        `${count(structures, 'organisation', 'organisations')}, ${count(counted, 'answer file counted', 'answer files counted')}`,
        ...(merged > 0
          ? [count(merged, 'organisation with several respondents', 'organisations with several respondents')]
          : []),
        ...(refused > 0 ? [count(refused, 'file refused', 'files refused')] : []),
        ...(copies > 0 ? [count(copies, 'copy left out', 'copies left out')] : []),
        ...(others > 0
          ? [count(others, 'file of another kind, passed over', 'files of another kind, passed over')]
          : []),
      ]
        .join('; ')
        .concat('.');
    },
  },
  written: {
    fr: (folder: string, made: number, same: number, first: string) =>
      made === 0
        ? `Dans ${folder} : rien à récrire, ${grammar.fr.count(same, 'fichier inchangé', 'fichiers inchangés')}. À lire d’abord : ${first}.`
        : `Dans ${folder} : ${grammar.fr.count(made, 'fichier écrit', 'fichiers écrits')}${same > 0 ? `, ${same} inchangé${grammar.fr.s(same)}` : ''}. À lire d’abord : ${first}.`,
    en: (folder: string, made: number, same: number, first: string) =>
      made === 0
        ? `In ${folder}: nothing to write again, ${grammar.en.count(same, 'file', 'files')} unchanged. Read ${first} first.`
        : `In ${folder}: ${grammar.en.count(made, 'file', 'files')} written${same > 0 ? `, ${same} unchanged` : ''}. Read ${first} first.`,
  },
  /** How many messages are prepared, and where. */
  mailed: {
    fr: (folder: string, n: number) =>
      n === 0
        ? 'Aucun message préparé.'
        : `${grammar.fr.count(n, 'message préparé', 'messages préparés')} dans ${folder} : à relire, puis à envoyer vous-même.`,
    en: (folder: string, n: number) =>
      n === 0
        ? 'No message prepared.'
        : `${grammar.en.count(n, 'message', 'messages')} prepared in ${folder}: to read over, and to send yourself.`,
  },
  /** Messages with a plan that people edited, and beside which a newer one lies. */
  staleMail: {
    fr: (plans: readonly string[]) =>
      `Avant d’envoyer : ${plans.length === 1 ? 'un message joint' : `${plans.length} messages joignent`} le plan que vous avez modifié, et non le nouveau, qui est à côté : ${plans.join(', ')}. Reportez l’un dans l’autre, puis relancez la commande.`,
    en: (plans: readonly string[]) =>
      `Before sending: ${plans.length === 1 ? 'one message has' : `${plans.length} messages have`} the plan that you edited attached, and not the new one beside it: ${plans.join(', ')}. Bring them together, then run the command again.`,
  },
  /** Where other files are listed. */
  others: {
    fr: (file: string) => `Les fichiers d’un autre genre sont nommés dans ${file}.`,
    en: (file: string) => `Files of another kind are named in ${file}.`,
  },
  /** Where refused files are listed. */
  problems: {
    fr: (file: string) => `Les fichiers refusés, avec ce qu’il faut y corriger : ${file}.`,
    en: (file: string) => `The refused files, with what to mend in them: ${file}.`,
  },
  beside: {
    fr: (kept: string, beside: string) =>
      `Modifié depuis, donc gardé : ${kept}. La nouvelle version est à côté : ${beside}.`,
    en: (kept: string, beside: string) =>
      `Edited since, hence kept: ${kept}. The new version is beside it: ${beside}.`,
  },
  /** A page that somebody edited, and that is about another half-day by now. */
  apart: {
    fr: (kept: string, about: string, page: string) =>
      `Modifiée, et d’une autre demi-journée (« ${about} »), donc gardée à part : ${kept}. La page d’aujourd’hui : ${page}.`,
    en: (kept: string, about: string, page: string) =>
      `Edited, and about another half-day (“${about}”), hence kept apart: ${kept}. Today’s page: ${page}.`,
  },
  /** Files that somebody had edited, replaced by force. */
  replaced: {
    fr: (file: string) => `Modifié depuis, et remplacé : ${file}.`,
    en: (file: string) => `Edited since, and replaced: ${file}.`,
  },
  /** Workbooks whose notes are in no new one. */
  unread: {
    fr: (file: string) =>
      `Ce classeur ne se relit pas : ${file}. Il est gardé tel quel, et ce qui y est noté n’est dans aucun autre.`,
    en: (file: string) =>
      `This workbook cannot be read back: ${file}. It is kept as it is, and what it notes is in no other.`,
  },
  /** Leftovers of an earlier run, one file per line. @param share whether nobody may be named. */
  left: {
    fr: (files: readonly LeftFile[], others: number, share: boolean, hasMessages: boolean) =>
      [
        share
          ? 'Attention, ce dossier garde d’une fois précédente des fichiers qui nomment les structures :'
          : 'Fichiers d’une fois précédente, que cette fois n’a ni refaits ni supprimés :',
        ...files.flatMap(({ name, isEdited, heirs }) => [
          `  ${name}${isEdited ? ' (modifié depuis)' : ''}`,
          ...heirs.map(
            ({ structure, path }) =>
              `    Au nom de ${grammar.fr.quote(structure)}, dont le fichier est maintenant ${path} : si c’est bien la même structure, reportez-y ce que vous aviez noté ici.`,
          ),
        ]),
        ...(others > 0 ? [`  et ${others === 1 ? 'un autre' : `${others} autres`}`] : []),
        ...(hasMessages && !share
          ? [
              'Les messages de mail/ joignent le plan d’une fois précédente : ne les envoyez pas tels quels. Pour les refaire, relancez la commande avec --mail.',
            ]
          : []),
        share
          ? 'Ne transmettez pas ce dossier tel quel : relancez la commande dans un dossier vide.'
          : 'Retirez ce qui ne sert plus ; si des réponses manquent, ajoutez-les et relancez la commande.',
      ].join('\n'),
    en: (files: readonly LeftFile[], others: number, share: boolean, hasMessages: boolean) =>
      [
        share
          ? 'Careful, this folder keeps from an earlier run files that name the organisations:'
          : 'Files of an earlier run, neither remade nor removed this time:',
        ...files.flatMap(({ name, isEdited, heirs }) => [
          `  ${name}${isEdited ? ' (edited since)' : ''}`,
          ...heirs.map(
            ({ structure, path }) =>
              `    In the name of ${grammar.en.quote(structure)}, whose file is now ${path}: if it is the same organisation, copy there what you noted here.`,
          ),
        ]),
        ...(others > 0 ? [`  and ${others === 1 ? 'one other' : `${others} others`}`] : []),
        ...(hasMessages && !share
          ? [
              'The messages in mail/ have the plan of an earlier run attached: do not send them as they are. To make them again, run the command with --mail.',
            ]
          : []),
        share
          ? 'Do not pass this folder on as it is: run the command again in an empty folder.'
          : 'Remove what is of no more use; if answers are missing, add them and run the command again.',
      ].join('\n'),
  },
  /** How many problems are not shown here, and where to find them; null if they are written nowhere. */
  moreProblems: {
    fr: (n: number, file: string | null) =>
      `${n === 1 ? 'Une autre remarque' : `${n} autres remarques`}${file === null ? ' : sans --share, la commande les écrit dans problems.md.' : ` dans ${file}.`}`,
    en: (n: number, file: string | null) =>
      `${n === 1 ? 'One more remark' : `${n} more remarks`}${file === null ? ': without --share, the command writes all in problems.md.' : ` in ${file}.`}`,
  },
};
