import { error, warning } from './check.ts';
import { instead, list, type NotFound } from './naming.ts';

/** What an answer file says about itself: its questionnaire, structure, track and objectives. */
export const answersFile = {
  CN901: error<{ value: string }>({
    title: { fr: 'Questionnaire mal désigné', en: 'Malformed name of the questionnaire' },
    message: ({ value }) => ({
      fr: `« ${value} » ne désigne pas un questionnaire et sa version.`,
      en: `“${value}” does not name a questionnaire and its version.`,
    }),
    fix: {
      fr: 'Écrivez son identifiant, une arobase et sa version, comme culture@1.0.0.',
      en: 'Write its id, an at sign and its version, such as culture@1.0.0.',
    },
  }),
  CN902: error<{ date: string; meant?: string | undefined; years?: { first: number; last: number } }>({
    title: { fr: 'Date qui n’existe pas', en: 'Date that does not exist' },
    message: ({ date, meant, years }) =>
      years
        ? {
            fr: `« ${date} » n’est pas une date possible : l’année va de ${years.first} à ${years.last}.`,
            en: `“${date}” is not a possible date: years go from ${years.first} to ${years.last}.`,
          }
        : meant === undefined
          ? {
              fr: `« ${date} » n’est pas un jour du calendrier.`,
              en: `“${date}” is not a day of the calendar.`,
            }
          : { fr: `« ${date} » n’est pas écrit comme une date.`, en: `“${date}” is not written as a date.` },
    fix: ({ meant }) =>
      meant === undefined
        ? {
            fr: 'Écrivez l’année, le mois et le jour, comme 2026-03-02.',
            en: 'Write the year, the month and the day, such as 2026-03-02.',
          }
        : {
            fr: `Écrivez ${meant} : l’année, le mois et le jour.`,
            en: `Write ${meant}: the year, the month and the day.`,
          },
  }),
  CN903: error<{ id: string; expected: string }>({
    title: { fr: 'Réponses à un autre questionnaire', en: 'Answers to another questionnaire' },
    message: ({ id, expected }) => ({
      fr: `Ces réponses portent sur le questionnaire « ${id} », et non sur « ${expected} ».`,
      en: `These answers are to the questionnaire “${id}”, not to “${expected}”.`,
    }),
    fix: {
      fr: 'Donnez le bon questionnaire avec --questionnaire, ou retirez ce fichier de la commande.',
      en: 'Give the right questionnaire with --questionnaire, or leave this file out.',
    },
  }),
  CN904: error<{ version: string; current: string }>({
    title: { fr: 'Version plus récente du questionnaire', en: 'Newer version of the questionnaire' },
    message: ({ version, current }) => ({
      fr: `Ces réponses ont été données à la version ${version} ; celle-ci est la ${current}, plus ancienne, dont les questions n’ont pas le même sens.`,
      en: `These answers were given to version ${version}; this is ${current}, an older one, whose questions do not mean the same.`,
    }),
    fix: {
      fr: 'Mettez le programme à jour, ou donnez la bonne version avec --questionnaire.',
      en: 'Update the program, or give the right version with --questionnaire.',
    },
    why: {
      fr: 'Une version plus récente du questionnaire peut donner un autre sens aux mêmes mots : mieux vaut la lire que la deviner. Les fichiers d’une version plus ancienne, eux, comptent toujours.',
      en: 'A newer version of the questionnaire may give the same words another meaning: better to read it than to guess. Files of an older version still count.',
    },
  }),
  CN905: warning<{ version: string; current: string }>({
    title: { fr: 'Réponses à une version plus récente', en: 'Answers to a newer version' },
    message: ({ version, current }) => ({
      fr: `Ces réponses ont été données à la version ${version}, plus récente que celle-ci (${current}).`,
      en: `These answers were given to version ${version}, newer than this one (${current}).`,
    }),
    fix: {
      fr: 'Installez une version plus récente de cap-numerique ou du questionnaire : des réponses pourraient ne pas compter.',
      en: 'Install a newer version of cap-numerique or of the questionnaire: some answers may not count.',
    },
  }),
  CN917: error<NotFound>({
    title: { fr: 'Profil inconnu', en: 'Unknown profile' },
    message: (of) => ({
      fr: `Aucun profil ne s’appelle « ${of.id} ».`,
      en: `No profile is called “${of.id}”.`,
    }),
    fix: (of) => ({
      fr: instead.fr(of, 'Profils du questionnaire', 'Le questionnaire n’a aucun profil.'),
      en: instead.en(of, 'Profiles of the questionnaire', 'The questionnaire has no profile.'),
    }),
  }),
  CN918: error<NotFound>({
    title: { fr: 'Parcours inconnu', en: 'Unknown track' },
    message: (of) => ({
      fr: `Aucun parcours ne s’appelle « ${of.id} ».`,
      en: `No track is called “${of.id}”.`,
    }),
    fix: (of) => ({
      fr: instead.fr(
        of,
        'Parcours du questionnaire',
        'Le questionnaire n’a aucun parcours : retirez la ligne.',
      ),
      en: instead.en(of, 'Tracks of the questionnaire', 'The questionnaire has no track: remove the line.'),
    }),
  }),
  CN919: error<NotFound>({
    title: { fr: 'Objectif inconnu', en: 'Unknown objective' },
    message: (of) => ({
      fr: `Aucun objectif ne s’appelle « ${of.id} ».`,
      en: `No objective is called “${of.id}”.`,
    }),
    fix: (of) => ({
      fr: instead.fr(
        of,
        'Objectifs du questionnaire',
        'Le questionnaire n’a aucun objectif : retirez la ligne.',
      ),
      en: instead.en(
        of,
        'Objectives of the questionnaire',
        'The questionnaire has no objective: remove the line.',
      ),
    }),
  }),
  CN921: error<NotFound>({
    title: { fr: 'Questionnaire introuvable', en: 'Questionnaire not found' },
    message: (of) => ({
      fr: `Aucun questionnaire fourni ne s’appelle « ${of.id} ».`,
      en: `No questionnaire is called “${of.id}”, near here or among those of the program.`,
    }),
    fix: (of) => ({
      fr: `${instead.fr(of, 'Questionnaires fournis', 'Aucun questionnaire n’est fourni.')} Pour un autre : --questionnaire et le chemin de son fichier.`,
      en: `${instead.en(of, 'Questionnaires found', 'No questionnaire was found.')} For another one: --questionnaire and the path of its file.`,
    }),
    why: {
      fr: 'Un questionnaire est cherché, dans l’ordre : parmi les fichiers de la commande, là où le dit cap-numerique.yaml, à côté des réponses, dans les dossiers au-dessus et leur dossier questionnaires/, jusqu’à la racine du dépôt, et parmi ceux du programme.',
      en: 'A questionnaire is looked for, in this order: among the files of the command, where cap-numerique.yaml says, beside the answers, in the folders above and their questionnaires/ folder, up to the root of the repository, and among those of the program.',
    },
  }),
  CN925: warning<{ id: string; nearest?: string | undefined; isQuestion?: boolean }>({
    title: { fr: 'Repère inconnu', en: 'Unknown fact' },
    message: ({ id, isQuestion }) => ({
      fr: `« ${id} » n’est pas un repère du questionnaire${isQuestion ? ', mais une question' : ''} : il est gardé, et rien n’en dépend.`,
      en: `“${id}” is not a fact of the questionnaire${isQuestion ? ', but a question' : ''}: it is kept, and nothing depends on it.`,
    }),
    fix: ({ nearest, isQuestion }) =>
      isQuestion
        ? { fr: 'Écrivez cette ligne sous answers.', en: 'Write this line under answers.' }
        : { fr: `Vouliez-vous dire « ${nearest} » ?`, en: `Did you mean “${nearest}”?` },
    why: {
      fr: 'Les repères d’un fichier sont libres : ceux que le questionnaire ne connaît pas sont gardés. Un nom proche de l’un des siens est sans doute une faute de frappe, et les conditions ne le liraient pas.',
      en: 'The facts of a file are free: those that the questionnaire does not know are kept. A name near one of its own is probably a slip, and conditions would not read it.',
    },
  }),
  CN926: error<{ code: string }>({
    title: { fr: 'Code de réponse mal formé', en: 'Malformed code of the respondent' },
    message: ({ code }) => ({
      fr: `« ${code} » n’est pas un code de réponse.`,
      en: `“${code}” is not the code of a respondent.`,
    }),
    fix: {
      fr: 'Un code a de 6 à 16 lettres sans accent et chiffres, sans espace, comme K7M2QX.',
      en: 'A code has 6 to 16 letters without accents and digits, without spaces, such as K7M2QX.',
    },
  }),
  CN923: warning<{ key: string; known: readonly string[] }>({
    title: { fr: 'Clé qui n’est pas du format', en: 'Key that the format does not have' },
    message: ({ key }) => ({
      fr: `La clé « ${key} » n’est pas du format : elle est laissée là, et le programme n’en tient pas compte.`,
      en: `The format has no key “${key}”: it is left there, and the program takes no account of it.`,
    }),
    fix: ({ known }) => ({
      fr: `Si c’est une note pour vous, mettez # devant ; sinon, les clés du format : ${list.fr(known)}.`,
      en: `If it is a note to yourself, put # before it; else, the format’s keys: ${list.en(known)}.`,
    }),
  }),
};
