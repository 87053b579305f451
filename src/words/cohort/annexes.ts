import { grammar } from '../grammar.ts';

/** The letters of the annexes, by what they list. */
const LETTERS = {
  roll: 'A',
  concerned: 'B',
  pairs: 'C',
  training: 'D',
  common: 'E',
  halfDays: 'F',
  standing: 'G',
  questions: 'H',
};

/** What an annex lists. */
export type Annex = keyof typeof LETTERS;

/** Where the rest of a list is. */
export const seeAnnex = {
  fr: (annex: Annex) => `annexe ${LETTERS[annex]}`,
  en: (annex: Annex) => `annex ${LETTERS[annex]}`,
};

/** Where the rest of a list of the group’s is: in the data of a report that has no annexes. */
export const seeRest = {
  fr: (annex: Annex | null) => (annex === null ? 'cohort.json' : seeAnnex.fr(annex)),
  en: (annex: Annex | null) => (annex === null ? 'cohort.json' : seeAnnex.en(annex)),
};

const title = (annex: Annex, fr: string, en: string) => ({
  fr: `Annexe ${LETTERS[annex]}. ${fr}`,
  en: `Annex ${LETTERS[annex]}. ${en}`,
});

const people = {
  fr: (n: number) => grammar.fr.count(n, 'personne', 'personnes'),
  en: (n: number) => grammar.en.count(n, 'person', 'people'),
};

const refusedFiles = {
  fr: (files: readonly string[]) =>
    files.length === 1
      ? `son fichier ${files[0]} est refusé`
      : `ses fichiers ${grammar.fr.list(files)} sont refusés`,
  en: (files: readonly string[]) =>
    files.length === 1
      ? `its file ${files[0]} is refused`
      : `its files ${grammar.en.list(files)} are refused`,
};

/** What the report’s template reads of the annexes, with its other labels. */
export const labelsOfAnnexes = {
  rollTitle: title('roll', 'Qui a été compté', 'Who was counted'),
  concernedTitle: title(
    'concerned',
    'Qui est concerné, demi-journée par demi-journée',
    'Who each half-day concerns',
  ),
  pairsTitle: title('pairs', 'Tous les binômes', 'All pairs'),
  trainingTitle: title('training', 'Les groupes de formation', 'The training groups'),
  commonTitle: title(
    'common',
    'Ce que les structures ont en commun',
    'What the organisations have in common',
  ),
  halfDaysTitle: title('halfDays', 'Les demi-journées individuelles', 'The individual half-days'),
  standingTitle: title('standing', 'Où en est chaque structure', 'Where each organisation stands'),
  questionsTitle: title('questions', 'Les questions, en entier', 'The questions in full'),
  contents: {
    fr: 'Les listes entières sont dans les annexes : (A) qui a été compté, (B) qui est concerné par chaque demi-journée, (C) tous les binômes, (D) les groupes de formation, (E) ce que les structures ont en commun, (F) les demi-journées individuelles, (G) où en est chaque structure, (H) les questions.',
    en: 'The full lists are in the annexes: (A) who was counted, (B) who each half-day concerns, (C) all pairs, (D) the training groups, (E) what the organisations have in common, (F) the individual half-days, (G) where each organisation stands, (H) the questions.',
  },
  action: { fr: 'Action', en: 'Action' },
  /** How many, in a column. */
  number: { fr: 'Nombre', en: 'Number' },
  none: { fr: 'Rien à lister ici.', en: 'Nothing to list here.' },
  halfDaysIntro: {
    fr: 'Par structure, la première action, celle à travailler, et ce qu’il faut discuter ; sa fiche, dans sheets/, en dit plus.',
    en: 'For each organisation, its first action, the one to work on, and what to talk over; its sheet, in sheets/, says more.',
  },
  standingIntro: {
    fr: 'Par axe, le score de 0 à 100 et le niveau. Ni note ni classement : les structures sont dans l’ordre alphabétique.',
    en: 'By axis, the score from 0 to 100 and the level. Not marks, and not a ranking: the organisations are in alphabetical order.',
  },
  passed: { fr: 'Ce qui n’a pas été compté, et pourquoi', en: 'What was not counted, and why' },
  nothingPassed: {
    fr: 'Tous les fichiers reçus ont été comptés.',
    en: 'All files received were counted.',
  },
  file: { fr: 'Fichier', en: 'File' },
  why: { fr: 'Pourquoi', en: 'Why' },
};

/** What the annexes say, where every list is in full. */
export const annexes = {
  /** A sentence, and where there is more on it. */
  more: {
    fr: (sentence: string, annex: Annex) => `${sentence.replace(/\.$/, '')} (${seeAnnex.fr(annex)}).`,
    en: (sentence: string, annex: Annex) => `${sentence.replace(/\.$/, '')} (${seeAnnex.en(annex)}).`,
  },
  concerned: { fr: 'Concernées', en: 'Concerned' },
  /** Those who come to the collective days, and whom this half-day does not concern. */
  mayStayAway: { fr: 'Peuvent s’en passer', en: 'May stay away' },
  canTell: { fr: 'Peuvent raconter', en: 'Can share a case' },
  group: { fr: (n: number) => `Groupe ${n}`, en: (n: number) => `Group ${n}` },
  elsewhere: {
    fr: (names: string) => `Accompagnées autrement, sans journées collectives : ${names}.`,
    en: (names: string) => `Supported in another way, without collective days: ${names}.`,
  },
  objective: { fr: 'Objectif', en: 'Objective' },
  /** On an axis: a score from 0 to 100 and its level. */
  standing: {
    fr: (score: number, level: string) => `${score} · ${level}`,
    en: (score: number, level: string) => `${score} · ${level}`,
  },
  /** Too few answers for a level. @param coverage in percent. */
  tooFewAnswers: {
    fr: (coverage: number) => `trop peu de réponses (${coverage} %)`,
    en: (coverage: number) => `too few answers (${coverage}%)`,
  },
};

/** Who came, who was expected, and which files were passed over. */
export const roll = {
  /** @param came how many of the structures expected were counted. @param people those expected and counted; null if the list does not say. */
  expected: {
    fr: (came: number, all: number, counted: number, expected: number | null) =>
      `${grammar.fr.count(all, 'structure attendue', 'structures attendues')}, ${came} ${came === 1 ? 'est là' : 'sont là'}${expected === null ? '' : ` ; ${people.fr(expected)} attendue${grammar.fr.s(expected)}, ${counted} comptée${grammar.fr.s(counted)}`}.`,
    en: (came: number, all: number, counted: number, expected: number | null) =>
      `${grammar.en.count(all, 'organisation', 'organisations')} expected, ${came} here${expected === null ? '' : `; ${people.en(expected)} expected, ${counted} counted`}.`,
  },
  /** Structures from which nothing was counted. */
  missing: {
    fr: (names: string) => `Structures dont rien n’est compté : ${names}.`,
    en: (names: string) => `Organisations with nothing counted: ${names}.`,
  },
  /** Structures with fewer people, or more, than expected. */
  others: {
    fr: (each: readonly string[]) => `Pas le nombre de personnes attendu : ${each.join(' ; ')}.`,
    en: (each: readonly string[]) => `Not as many people as expected: ${each.join('; ')}.`,
  },
  /** @param refused files that seem to be the structure’s. */
  people: {
    fr: (name: string, came: number, expected: number, refused: readonly string[]) =>
      `${name} (${came} sur ${expected}, ${came < expected ? `il en manque ${expected - came}` : `${came - expected} de plus`}${refused.length > 0 ? ` ; ${refusedFiles.fr(refused)}` : ''})`,
    en: (name: string, came: number, expected: number, refused: readonly string[]) =>
      `${name} (${came} of ${expected}, ${came < expected ? `${expected - came} missing` : `${came - expected} more`}${refused.length > 0 ? `; ${refusedFiles.en(refused)}` : ''})`,
  },
  /** A structure that is missing. @param near one that nobody expected, and that may be it. */
  absent: {
    fr: (name: string, refused: readonly string[], near: string | null) =>
      refused.length > 0
        ? `${name} (${refusedFiles.fr(refused)})`
        : `${name}${near === null ? '' : ` (peut-être ${near}, qui n’est pas sur la liste)`}`,
    en: (name: string, refused: readonly string[], near: string | null) =>
      refused.length > 0
        ? `${name} (${refusedFiles.en(refused)})`
        : `${name}${near === null ? '' : ` (perhaps ${near}, which is not on the list)`}`,
  },
  /** Structures that the list calls otherwise than they do. */
  /** A name of the list that several structures bear. */
  unclear: {
    fr: (said: string, names: readonly string[]) =>
      `${grammar.fr.quote(said)} peut être ${names.join(' ou ')} : écrivez dans la liste le nom tel qu’il est ici, ou l’identifiant.`,
    en: (said: string, names: readonly string[]) =>
      `${grammar.en.quote(said)} may be ${names.join(' or ')}: write the name in the list as it is here, or the id.`,
  },
  understood: {
    fr: (each: readonly { said: string; name: string }[]) =>
      `Noms de la liste compris autrement : ${each.map(({ said, name }) => `« ${said} », compris comme ${name}`).join(' ; ')}.`,
    en: (each: readonly { said: string; name: string }[]) =>
      `Names of the list that are spelt otherwise: ${each.map(({ said, name }) => `“${said}”, taken for ${name}`).join('; ')}.`,
  },
  uninvited: {
    fr: (names: string) => `Venues sans être sur la liste : ${names}.`,
    en: (names: string) => `Here without being on the list: ${names}.`,
  },
  /** How many more things are said of a file in problems.md. */
  refused: {
    fr: (message: string, more: number) =>
      more === 0
        ? message
        : `${message} ${more === 1 ? 'Une autre remarque est' : `${more} autres remarques sont`} dans problems.md.`,
    en: (message: string, more: number) =>
      more === 0
        ? message
        : `${message} ${more === 1 ? 'One more remark is' : `${more} more remarks are`} in problems.md.`,
  },
  other: {
    fr: 'D’un autre genre : il n’a pas été reconnu comme un fichier de réponses.',
    en: 'Of another kind: it was not recognised as an answer file.',
  },
  copy: {
    fr: (kept: string) => `Les mêmes réponses que ${kept}, qui est compté.`,
    en: (kept: string) => `The same answers as ${kept}, which is counted.`,
  },
  earlier: {
    fr: (date: string, latest: string) =>
      `Du ${date}, plus de 60 jours avant les dernières réponses de la structure (${latest}).`,
    en: (date: string, latest: string) =>
      `Of ${date}, more than 60 days before the organisation’s latest answers (${latest}).`,
  },
  again: {
    fr: (date: string, kept: string) => `Du ${date} ; la même personne a répondu plus tard, dans ${kept}.`,
    en: (date: string, kept: string) => `Of ${date}; the same person answered later, in ${kept}.`,
  },
};
