import { grammar } from '../grammar.ts';

/** How many diagnostics of each severity a report has. */
type Counts = Readonly<Record<'error' | 'warning' | 'hint', number>>;

/** A line that separates a report from the previous one, with the time of day. */
const rule = (at: Date, locale: string): string => `\n──────── ${at.toLocaleTimeString(locale)} ────────\n`;

/** What `check` says about itself in the help, and around its report. */
export const checkWords = {
  description: {
    fr: 'vérifie des questionnaires et des fichiers de réponses : leur forme et leur sens',
    en: 'check questionnaires and answer files: their form and their meaning',
  },
  files: {
    fr: 'fichiers, dossiers ou motifs (« reponses/*.yaml ») ; « - » lit l’entrée standard',
    en: 'files, folders or patterns (“answers/*.yaml”); “-” reads standard input',
  },
  format: { fr: 'format du compte rendu', en: 'format of the report' },
  strict: { fr: 'échoue aussi pour un avertissement', en: 'fail for a warning too' },
  ignore: {
    fr: 'codes à taire, séparés par des virgules (CN502,CN704)',
    en: 'codes to keep quiet about, separated by commas (CN502,CN704)',
  },
  baseline: {
    fr: 'avertissements et conseils déjà connus : seuls les nouveaux sont dits',
    en: 'warnings and hints known already: only new ones are told',
  },
  updateBaseline: {
    fr: 'écrit ce fichier avec les avertissements et conseils d’aujourd’hui',
    en: 'write that file with today’s warnings and hints',
  },
  against: {
    fr: 'ancienne version du questionnaire, « - » pour l’entrée standard : dit ce que deviennent les réponses déjà données',
    en: 'an older version of the questionnaire, “-” for standard input: tells what becomes of answers already given',
  },
  revisionName: { fr: '<révision>', en: '<revision>' },
  againstGit: {
    fr: 'la même chose avec la version que git garde à une révision (main, v1.2.0)',
    en: 'the same with the version that git keeps at a revision (main, v1.2.0)',
  },
  coverage: {
    fr: 'montre, par profil et par parcours, les questions, les poids et les actions possibles',
    en: 'show, by profile and track, the questions, the weights and the actions within reach',
  },
  stdinFilename: {
    fr: 'le fichier que « - » remplace, pour un éditeur : ses voisins sont lus à sa place',
    en: 'the file that “-” stands for, in an editor: what is beside it is read',
  },
  watch: {
    fr: 'recommence à chaque changement, jusqu’à Ctrl-C',
    en: 'start again at each change, until Ctrl-C',
  },
  allowEmpty: { fr: 'accepte qu’aucun fichier ne corresponde', en: 'accept that no file matches' },
  skipOthers: {
    fr: 'passe les fichiers d’un autre genre, même nommés : pour qui donne tous ceux d’un dépôt',
    en: 'pass over files of another kind, named or not: for whoever gives all those of a repository',
  },

  // Around the report.
  /** @param code one of those found, as an example; undefined if there is none. */
  summary: {
    fr: (counts: Counts, files: number, code: string | undefined) => {
      const found = [
        ...(counts.error ? [grammar.fr.count(counts.error, 'erreur', 'erreurs')] : []),
        ...(counts.warning ? [grammar.fr.count(counts.warning, 'avertissement', 'avertissements')] : []),
        ...(counts.hint ? [grammar.fr.count(counts.hint, 'conseil', 'conseils')] : []),
      ];
      const where = grammar.fr.count(files, 'fichier', 'fichiers');
      if (found.length === 0) return `Rien à signaler (${where}).\n`;
      return `Pour en savoir plus : cap-numerique explain ${code}\n${found.join(', ')} (${where}).\n`;
    },
    en: (counts: Counts, files: number, code: string | undefined) => {
      const found = [
        ...(counts.error ? [grammar.en.count(counts.error, 'error', 'errors')] : []),
        ...(counts.warning ? [grammar.en.count(counts.warning, 'warning', 'warnings')] : []),
        ...(counts.hint ? [grammar.en.count(counts.hint, 'hint', 'hints')] : []),
      ];
      const where = grammar.en.count(files, 'file', 'files');
      if (found.length === 0) return `Nothing to report (${where}).\n`;
      return `To learn more: cap-numerique explain ${code}\n${found.join(', ')} (${where}).\n`;
    },
  },
  /** Above a report, while watching files. */
  head: { fr: (at: Date) => rule(at, 'fr'), en: (at: Date) => rule(at, 'en-GB') },
  watching: {
    fr: (files: number) =>
      files === 0
        ? 'En attente de fichiers ; Ctrl-C pour arrêter.\n'
        : `${grammar.fr.count(files, 'fichier surveillé', 'fichiers surveillés')} ; Ctrl-C pour arrêter.\n`,
    en: (files: number) =>
      files === 0
        ? 'Waiting for files; Ctrl-C to stop.\n'
        : `Watching ${grammar.en.count(files, 'file', 'files')}; Ctrl-C to stop.\n`,
  },
  /** When watching ends. */
  watched: { fr: 'Surveillance arrêtée.', en: 'No longer watching.' },
  unknownCode: {
    fr: (code: string, nearest: string | undefined) =>
      `Aucun code ne s’appelle « ${code} ».${nearest ? ` Vouliez-vous dire ${nearest} ?` : ''}`,
    en: (code: string, nearest: string | undefined) =>
      `There is no code “${code}”.${nearest ? ` Did you mean ${nearest}?` : ''}`,
  },
  /** Errors that the user asked to ignore. */
  silenced: {
    fr: (n: number) =>
      `${grammar.fr.count(n, 'erreur tue', 'erreurs tues')} à votre demande : le fichier reste inutilisable.\n`,
    en: (n: number) =>
      `${grammar.en.count(n, 'error', 'errors')} kept quiet as you asked: the file is still unfit for use.\n`,
  },
  /** Findings that the baseline holds. */
  known: {
    fr: (n: number, file: string) =>
      `${grammar.fr.count(n, 'constat déjà connu', 'constats déjà connus')} : ${file}.\n`,
    en: (n: number, file: string) =>
      `${grammar.en.count(n, 'finding', 'findings')} known already: ${file}.\n`,
  },
  written: {
    fr: (n: number, file: string) =>
      `${grammar.fr.count(n, 'constat connu', 'constats connus')} dans ${file} : seuls les nouveaux seront dits.\n`,
    en: (n: number, file: string) =>
      `${grammar.en.count(n, 'known finding', 'known findings')} in ${file}: only new ones will be told.\n`,
  },
  noBaseline: {
    fr: '--update-baseline attend un fichier : --baseline connus.json, ou la ligne baseline de cap-numerique.yaml.',
    en: '--update-baseline needs a file: --baseline known.json, or the line baseline of cap-numerique.yaml.',
  },
  noFile: { fr: 'Aucun fichier à vérifier.\n', en: 'There is no file to check.\n' },
  noStdin: {
    fr: '--stdin-filename nomme l’entrée standard : donnez aussi « - ».',
    en: '--stdin-filename names the standard input: give “-” as well.',
  },
  oneStdin: {
    fr: 'L’entrée standard ne se lit qu’une fois : pour le fichier à vérifier, ou pour son ancienne version.',
    en: 'Standard input is read only once: for the file to check, or for its older version.',
  },
  oneOlder: {
    fr: '--against et --against-git ne vont pas ensemble : une seule ancienne version à la fois.',
    en: '--against and --against-git do not go together: one older version at a time.',
  },
  noRevision: {
    fr: (text: string) =>
      `--against-git attend une révision (une branche, une étiquette, un commit), et non « ${text} » ; le chemin est celui du fichier à vérifier.`,
    en: (text: string) =>
      `--against-git takes a revision (a branch, a tag, a commit), not “${text}”; the path is that of the file to check.`,
  },
  coverageFormat: {
    fr: '--coverage s’affiche en tableau (pretty) ou en json.',
    en: '--coverage comes as a table (pretty) or as json.',
  },

  /** The columns of the table of --coverage. */
  table: {
    profile: { fr: 'profil', en: 'profile' },
    track: { fr: 'parcours', en: 'track' },
    questions: { fr: 'questions', en: 'questions' },
    minutes: { fr: 'minutes', en: 'minutes' },
    actions: { fr: 'actions', en: 'actions' },
    whole: { fr: 'entier', en: 'whole' },
    /** How many, and how many more there may be. */
    undetermined: {
      fr: (sure: number, open: number) => `${sure} (+ ${open}\u00a0?)`,
      en: (sure: number, open: number) => `${sure} (+ ${open}?)`,
    },
  },

  /** Under that table. */
  loose: {
    weightless: { fr: 'Questions qui ne comptent sur aucun axe', en: 'Questions that count on no axis' },
    unanswered: {
      fr: 'Questions dont une réponse basse n’appelle aucune action',
      en: 'Questions whose low answers call for no action',
    },
    unreachable: {
      fr: 'Actions qu’aucune réponse n’appelle, quel que soit le profil',
      en: 'Actions that no answer calls for, whatever the profile',
    },
    unsettled: {
      fr: 'Comptées à part, avec un « ? », leur condition étant trop longue à examiner',
      en: 'Counted apart, with a “?”, since their condition takes too long to examine',
    },
    colon: { fr: '\u00a0: ', en: ': ' },
  },
};
