import type { CohortOutcome } from '../batch/cohort-run.ts';
import type { ProgressWords } from '../batch/progress.ts';
import type { Language } from '../language.ts';

interface CohortWords {
  description: string;
  /** What stands for files and folders in the help. */
  files: string;
  folder: string;
  ndjson: string;
  answers: string;
  output: string;
  share: string;
  minGroup: string;
  fromScores: string;
  workers: string;
  force: string;
  wholeFrom: (least: number) => string;
  needsOutput: string;
  needsAnswers: string;
  /** The standard input is no place for many files. */
  noStdin: string;
  interrupted: string;
  steps: { read: string; make: string };
  progress: ProgressWords;
  read: (outcome: CohortOutcome) => string;
  written: (folder: string, made: number, same: number) => string;
  /** Where refused files are listed. */
  problems: (file: string) => string;
  /** Where files of another kind are listed. */
  others: (file: string) => string;
  beside: (kept: string, beside: string) => string;
  /** What somebody had edited, replaced by force. */
  replaced: (file: string) => string;
  /** What a former run left, a file a line. @param share whether nobody is to be named. */
  left: (files: readonly { name: string; isEdited: boolean }[], others: number, share: boolean) => string;
  /** Which questionnaire the cohort answers, and which others some of its files do. */
  otherQuestionnaires: (id: string, others: readonly { id: string; files: number }[]) => string;
  /** How many problems are not told of here, and where they are; null where they are written nowhere. */
  moreProblems: (n: number, file: string | null) => string;
}

const duration = (seconds: number): string =>
  seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;

const fr: CohortWords = {
  description: 'analyse un groupe de structures : un plan et une fiche par structure, un rapport de cohorte',
  files: '[réponses...]',
  folder: '<dossier>',
  ndjson: '<fichiers...>',
  answers: 'dossiers, fichiers de réponses ou motifs (reponses/*.yaml)',
  output: 'le dossier où tout écrire',
  share: 'ne nomme personne et ne donne que les chiffres du groupe, pour qui finance',
  minGroup: 'en dessous, les réponses d’un groupe de personnes ne sont pas données à part (3 au moins)',
  fromScores:
    'part de scores écrits par « score --format ndjson », au lieu des réponses ; « - » lit l’entrée standard',
  workers: 'nombre de fichiers traités à la fois (par défaut, selon leur nombre et la machine)',
  force: 'remplace aussi les plans et les fiches que quelqu’un a modifiés',
  wholeFrom: (least) => `Il faut un nombre entier, à partir de ${least}.`,
  needsOutput: 'Il manque le dossier où écrire : -o <dossier>.',
  needsAnswers: 'Il faut un dossier ou des fichiers de réponses, ou bien --from-scores.',
  noStdin:
    'L’entrée standard (-) ne convient pas ici. Donnez un dossier ou des fichiers de réponses, ou passez par leurs scores : cap-numerique score - --format ndjson | cap-numerique cohort --from-scores - -o <dossier>',
  interrupted: 'Interrompu. Ce qui est écrit est entier ; relancez la même commande pour finir.',
  steps: { read: 'Lecture', make: 'Plans' },
  progress: {
    line: (step, done, total, rate, left) =>
      `${step} : ${total === null ? done : `${done}/${total}`}, ${rate}/s${left === null ? '' : `, reste ${duration(left)}`}`,
  },
  read: ({ structures, merged, counted, refused, copies, others }) => {
    const many = (n: number, one: string, several: string) => `${n} ${n < 2 ? one : several}`;
    return [
      `${many(structures, 'structure', 'structures')}, ${many(counted, 'fichier de réponses compté', 'fichiers de réponses comptés')}`,
      ...(merged > 0 ? [many(merged, 'structure à plusieurs voix', 'structures à plusieurs voix')] : []),
      ...(refused > 0 ? [many(refused, 'fichier refusé', 'fichiers refusés')] : []),
      ...(copies > 0 ? [many(copies, 'copie écartée', 'copies écartées')] : []),
      ...(others > 0
        ? [many(others, 'fichier d’un autre genre, passé', 'fichiers d’un autre genre, passés')]
        : []),
    ]
      .join(' ; ')
      .concat('.');
  },
  written: (folder, made, same) =>
    `Dans ${folder} : ${made} ${made < 2 ? 'fichier écrit' : 'fichiers écrits'}${same > 0 ? `, ${same} inchangé${same < 2 ? '' : 's'}` : ''}. À lire d’abord : cohort.md.`,
  others: (file) => `Les fichiers d’un autre genre sont nommés dans ${file}.`,
  problems: (file) => `Les fichiers refusés, avec ce qu’il faut y corriger : ${file}.`,
  beside: (kept, beside) =>
    `Modifié depuis, donc gardé : ${kept}. La nouvelle version est à côté : ${beside}.`,
  replaced: (file) => `Modifié depuis, et remplacé : ${file}.`,
  left: (files, others, share) =>
    [
      share
        ? 'Attention, ce dossier garde d’une fois précédente des fichiers qui nomment les structures :'
        : 'Fichiers d’une fois précédente, que cette fois n’a ni refaits ni supprimés :',
      ...files.map(({ name, isEdited }) => `  ${name}${isEdited ? ' (modifié depuis)' : ''}`),
      ...(others > 0 ? [`  et ${others === 1 ? 'un autre' : `${others} autres`}`] : []),
      share
        ? 'Ne transmettez pas ce dossier tel quel : relancez la commande dans un dossier vide.'
        : 'Retirez ce qui ne sert plus ; si des réponses manquent, ajoutez-les et relancez la commande.',
    ].join('\n'),
  otherQuestionnaires: (id, others) =>
    `Cette cohorte répond à « ${id} », le questionnaire de la plupart des fichiers. Ceux qui répondent à un autre ne sont pas comptés : ${others.map((one) => `${one.id} (${one.files} ${one.files < 2 ? 'fichier' : 'fichiers'})`).join(', ')}. Pour eux, relancez la commande avec --questionnaire et un autre dossier de résultats.`,
  moreProblems: (n, file) =>
    `${n === 1 ? 'Une autre remarque' : `${n} autres remarques`}${file === null ? ' : sans --share, la commande les écrit dans problems.md.' : ` dans ${file}.`}`,
};

const en: CohortWords = {
  description: 'analyse a group of organisations: a plan and a sheet each, a cohort report',
  files: '[answers...]',
  folder: '<folder>',
  ndjson: '<files...>',
  answers: 'folders, answer files or patterns (answers/*.yaml)',
  output: 'the folder to write everything in',
  share: 'name nobody and give the group’s figures only, for whoever funds',
  minGroup: 'below this, a group of people’s answers are not told apart (3 at the least)',
  fromScores:
    'start from scores written by “score --format ndjson” instead of answers; “-” reads standard input',
  workers: 'how many files at a time (by default, by their number and the machine)',
  force: 'replace plans and sheets that somebody edited, too',
  wholeFrom: (least) => `A whole number is needed, from ${least}.`,
  needsOutput: 'The folder to write in is missing: -o <folder>.',
  needsAnswers: 'A folder or answer files are needed, or else --from-scores.',
  noStdin:
    'Standard input (-) will not do here. Give a folder or answer files, or go by their scores: cap-numerique score - --format ndjson | cap-numerique cohort --from-scores - -o <folder>',
  interrupted: 'Interrupted. What is written is whole; run the same command again to finish.',
  steps: { read: 'Reading', make: 'Plans' },
  progress: {
    line: (step, done, total, rate, left) =>
      `${step}: ${total === null ? done : `${done}/${total}`}, ${rate}/s${left === null ? '' : `, ${duration(left)} left`}`,
  },
  read: ({ structures, merged, counted, refused, copies, others }) => {
    const many = (n: number, one: string, several: string) => `${n} ${n === 1 ? one : several}`;
    return [
      `${many(structures, 'organisation', 'organisations')}, ${many(counted, 'answer file counted', 'answer files counted')}`,
      ...(merged > 0
        ? [many(merged, 'organisation with several respondents', 'organisations with several respondents')]
        : []),
      ...(refused > 0 ? [many(refused, 'file refused', 'files refused')] : []),
      ...(copies > 0 ? [many(copies, 'copy left out', 'copies left out')] : []),
      ...(others > 0
        ? [many(others, 'file of another kind, passed over', 'files of another kind, passed over')]
        : []),
    ]
      .join('; ')
      .concat('.');
  },
  written: (folder, made, same) =>
    `In ${folder}: ${made} ${made === 1 ? 'file' : 'files'} written${same > 0 ? `, ${same} unchanged` : ''}. Read cohort.md first.`,
  others: (file) => `Files of another kind are named in ${file}.`,
  problems: (file) => `The refused files, with what to mend in them: ${file}.`,
  replaced: (file) => `Edited since, and replaced: ${file}.`,
  beside: (kept, beside) => `Edited since, hence kept: ${kept}. The new version is beside it: ${beside}.`,
  left: (files, others, share) =>
    [
      share
        ? 'Careful, this folder keeps from an earlier run files that name the organisations:'
        : 'Files of an earlier run, neither remade nor removed this time:',
      ...files.map(({ name, isEdited }) => `  ${name}${isEdited ? ' (edited since)' : ''}`),
      ...(others > 0 ? [`  and ${others === 1 ? 'one other' : `${others} others`}`] : []),
      share
        ? 'Do not pass this folder on as it is: run the command again in an empty folder.'
        : 'Remove what is of no more use; if answers are missing, add them and run the command again.',
    ].join('\n'),
  otherQuestionnaires: (id, others) =>
    `This cohort answers “${id}”, the questionnaire of most files. Those that answer another one are not counted: ${others.map((one) => `${one.id} (${one.files} ${one.files === 1 ? 'file' : 'files'})`).join(', ')}. For these, run the command again with --questionnaire and another folder of results.`,
  moreProblems: (n, file) =>
    `${n === 1 ? 'One more remark' : `${n} more remarks`}${file === null ? ': without --share, the command writes all in problems.md.' : ` in ${file}.`}`,
};

export const COHORT_WORDS: Record<Language, CohortWords> = { fr, en };
