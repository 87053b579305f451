import { grammar } from '../grammar.ts';

const duration = (seconds: number): string =>
  seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;

/** What `cohort` says about itself in the help, and while it runs. */
export const cohortWords = {
  description: {
    fr: 'analyse un groupe de structures : un plan et une fiche par structure, un rapport de cohorte',
    en: 'analyse a group of organisations: a plan and a sheet each, a cohort report',
  },
  /** The placeholder for files and folders in the help. */
  files: { fr: '[réponses...]', en: '[answers...]' },
  folder: { fr: '<dossier>', en: '<folder>' },
  answers: {
    fr: 'dossiers, fichiers de réponses ou motifs (reponses/*.yaml)',
    en: 'folders, answer files or patterns (answers/*.yaml)',
  },
  output: { fr: 'le dossier où tout écrire', en: 'the folder to write everything in' },
  share: {
    fr: 'ne nomme personne et ne donne que les chiffres du groupe, pour qui finance',
    en: 'name nobody and give the group’s figures only, for whoever funds',
  },
  mail: {
    fr: 'prépare un message par structure, son plan joint, pour les contacts de cette liste ; rien n’est envoyé',
    en: 'prepare a message to each organisation, its plan attached, for the contacts of this list; nothing is sent',
  },
  noMail: {
    fr: '--mail écrit à chaque structure, son plan joint : il faut leurs réponses, sans --share ni --from-scores.',
    en: '--mail writes to each organisation, its plan attached: their answers are needed, without --share or --from-scores.',
  },
  xlsx: {
    fr: 'écrit aussi un classeur, cohort.xlsx : réponses, actions à suivre, formations, programme',
    en: 'write a workbook too, cohort.xlsx: answers, actions to follow up, training, programme',
  },
  minGroup: {
    fr: 'en dessous, les réponses d’un groupe de personnes ne sont pas données à part (3 au moins)',
    en: 'below this, a group of people’s answers are not told apart (3 at the least)',
  },
  radar: {
    fr: 'dessine aussi les quatre axes en radar, dans les pages (html)',
    en: 'draw the four axes as a radar too, in the pages (html)',
  },
  /** The placeholder for a list in the help. */
  list: { fr: '<liste.csv>', en: '<list.csv>' },
  expected: {
    fr: 'fait l’appel : une liste CSV des structures attendues, avec le nombre de personnes',
    en: 'call the roll: a CSV list of the organisations expected, with the number of people',
  },
  /** Where nobody may be named. */
  expectedIsNamed: {
    fr: 'L’appel (--expected) nomme les structures : il ne va pas avec --share.',
    en: 'The roll call (--expected) names the organisations: it does not go with --share.',
  },
  fromScores: {
    fr: 'part de scores écrits par « score --format ndjson », au lieu des réponses ; « - » lit l’entrée standard',
    en: 'start from scores written by “score --format ndjson” instead of answers; “-” reads standard input',
  },
  workers: {
    fr: 'nombre de fichiers traités à la fois (par défaut, selon leur nombre et la machine)',
    en: 'how many files at a time (by default, by their number and the machine)',
  },
  force: {
    fr: 'remplace aussi les plans et les fiches que quelqu’un a modifiés',
    en: 'replace plans and sheets that somebody edited, too',
  },
  noPages: {
    fr: 'n’écrit pas les pages HTML à imprimer, seulement les documents en Markdown',
    en: 'write no HTML pages to print, only the documents in Markdown',
  },
  days: { fr: '<dates>', en: '<dates>' },
  day: { fr: '<date>', en: '<date>' },
  halfDays: {
    fr: 'les jours des demi-journées collectives, avec des virgules (2027-01-14,2027-01-14,2027-02-04) ; deux fois le même jour : matin et après-midi',
    en: 'the days of the collective half-days, with commas (2027-01-14,2027-01-14,2027-02-04); the same day twice: morning and afternoon',
  },
  review: { fr: 'le jour du bilan à un an (2027-12-03)', en: 'the day of the one-year review (2027-12-03)' },
  noDaysShared: {
    fr: 'Avec --share, le rapport ne donne pas de dates : retirez --half-days et --review.',
    en: 'With --share, the report gives no dates: remove --half-days and --review.',
  },
  needsOutput: {
    fr: 'Il manque le dossier où écrire : -o <dossier>.',
    en: 'The folder to write in is missing: -o <folder>.',
  },
  needsAnswers: {
    fr: 'Il faut un dossier ou des fichiers de réponses, ou bien --from-scores.',
    en: 'A folder or answer files are needed, or else --from-scores.',
  },
  /** Many files cannot come from standard input. */
  noStdin: {
    fr: 'L’entrée standard (-) ne convient pas ici. Donnez un dossier ou des fichiers de réponses, ou passez par leurs scores : cap-numerique score - --format ndjson | cap-numerique cohort --from-scores - -o <dossier>',
    en: 'Standard input (-) will not do here. Give a folder or answer files, or go by their scores: cap-numerique score - --format ndjson | cap-numerique cohort --from-scores - -o <folder>',
  },
  steps: {
    read: { fr: 'Lecture', en: 'Reading' },
    make: { fr: 'Plans', en: 'Plans' },
    pages: { fr: 'Pages', en: 'Pages' },
  },
  progress: {
    /** Progress; `total` and `left`, in seconds, are null as long as they are unknown. */
    line: {
      fr: (step: string, done: string, total: string | null, rate: string, left: number | null) =>
        `${step} : ${total === null ? done : `${done}/${total}`}, ${rate}/s${left === null ? '' : `, reste ${duration(left)}`}`,
      en: (step: string, done: string, total: string | null, rate: string, left: number | null) =>
        `${step}: ${total === null ? done : `${done}/${total}`}, ${rate}/s${left === null ? '' : `, ${duration(left)} left`}`,
    },
  },
  /** Which questionnaire the cohort answers, and which others some of its files answer. */
  otherQuestionnaires: {
    fr: (id: string, others: readonly { id: string; files: number }[]) =>
      `Cette cohorte répond à « ${id} », le questionnaire de la plupart des fichiers. Ceux qui répondent à un autre ne sont pas comptés : ${others.map((one) => `${one.id} (${grammar.fr.count(one.files, 'fichier', 'fichiers')})`).join(', ')}. Pour eux, relancez la commande avec --questionnaire et un autre dossier de résultats.`,
    en: (id: string, others: readonly { id: string; files: number }[]) =>
      `This cohort answers “${id}”, the questionnaire of most files. Those that answer another one are not counted: ${others.map((one) => `${one.id} (${grammar.en.count(one.files, 'file', 'files')})`).join(', ')}. For these, run the command again with --questionnaire and another folder of results.`,
  },
};
