import { entry } from '../entry.ts';
import { list } from '../wording.ts';
import { hintEn, hintFr, type NotFound } from './not-found.ts';

/** What an answer file says of itself: its questionnaire, structure, track and objectives. */
export const answersFile = {
  CN901: entry<{ value: string }>({
    severity: 'error',
    title: { fr: 'Questionnaire mal désigné', en: 'Malformed name of the questionnaire' },
    say: {
      fr: ({ value }) => ({
        message: `« ${value} » ne désigne pas un questionnaire et sa version.`,
        hint: 'Écrivez son identifiant, une arobase et sa version, comme culture@1.0.0.',
      }),
      en: ({ value }) => ({
        message: `“${value}” does not name a questionnaire and its version.`,
        hint: 'Write its id, an at sign and its version, such as culture@1.0.0.',
      }),
    },
  }),
  CN902: entry<{ date: string; meant?: string | undefined; years?: { first: number; last: number } }>({
    severity: 'error',
    title: { fr: 'Date qui n’existe pas', en: 'Date that does not exist' },
    say: {
      fr: ({ date, meant, years }) => ({
        message: years
          ? `« ${date} » n’est pas une date possible : l’année va de ${years.first} à ${years.last}.`
          : meant === undefined
            ? `« ${date} » n’est pas un jour du calendrier.`
            : `« ${date} » n’est pas écrit comme une date.`,
        hint:
          meant === undefined
            ? 'Écrivez l’année, le mois et le jour, comme 2026-03-02.'
            : `Écrivez ${meant} : l’année, le mois et le jour.`,
      }),
      en: ({ date, meant, years }) => ({
        message: years
          ? `“${date}” is not a possible date: years go from ${years.first} to ${years.last}.`
          : meant === undefined
            ? `“${date}” is not a day of the calendar.`
            : `“${date}” is not written as a date.`,
        hint:
          meant === undefined
            ? 'Write the year, the month and the day, such as 2026-03-02.'
            : `Write ${meant}: the year, the month and the day.`,
      }),
    },
  }),
  CN903: entry<{ id: string; expected: string }>({
    severity: 'error',
    title: { fr: 'Réponses à un autre questionnaire', en: 'Answers to another questionnaire' },
    say: {
      fr: ({ id, expected }) => ({
        message: `Ces réponses portent sur le questionnaire « ${id} », et non sur « ${expected} ».`,
        hint: 'Donnez le bon questionnaire avec --questionnaire, ou retirez ce fichier de la commande.',
      }),
      en: ({ id, expected }) => ({
        message: `These answers are to the questionnaire “${id}”, not to “${expected}”.`,
        hint: 'Give the right questionnaire with --questionnaire, or leave this file out.',
      }),
    },
  }),
  CN904: entry<{ version: string; current: string }>({
    severity: 'error',
    title: { fr: 'Version plus récente du questionnaire', en: 'Newer version of the questionnaire' },
    say: {
      fr: ({ version, current }) => ({
        message: `Ces réponses ont été données à la version ${version} ; celle-ci est la ${current}, plus ancienne, dont les questions n’ont pas le même sens.`,
        hint: 'Mettez le programme à jour, ou donnez la bonne version avec --questionnaire.',
      }),
      en: ({ version, current }) => ({
        message: `These answers were given to version ${version}; this is ${current}, an older one, whose questions do not mean the same.`,
        hint: 'Update the program, or give the right version with --questionnaire.',
      }),
    },
  }),
  CN905: entry<{ version: string; current: string }>({
    severity: 'warning',
    title: { fr: 'Réponses à une version plus récente', en: 'Answers to a newer version' },
    say: {
      fr: ({ version, current }) => ({
        message: `Ces réponses ont été données à la version ${version}, plus récente que celle-ci (${current}).`,
        hint: 'Installez une version plus récente de cap-numerique ou du questionnaire : des réponses pourraient ne pas compter.',
      }),
      en: ({ version, current }) => ({
        message: `These answers were given to version ${version}, newer than this one (${current}).`,
        hint: 'Install a newer version of cap-numerique or of the questionnaire: some answers may not count.',
      }),
    },
  }),
  CN917: entry<NotFound>({
    severity: 'error',
    title: { fr: 'Profil inconnu', en: 'Unknown profile' },
    say: {
      fr: (of) => ({
        message: `Aucun profil ne s’appelle « ${of.id} ».`,
        hint: hintFr(of, 'Profils du questionnaire', 'Le questionnaire n’a aucun profil.'),
      }),
      en: (of) => ({
        message: `No profile is called “${of.id}”.`,
        hint: hintEn(of, 'Profiles of the questionnaire', 'The questionnaire has no profile.'),
      }),
    },
  }),
  CN918: entry<NotFound>({
    severity: 'error',
    title: { fr: 'Parcours inconnu', en: 'Unknown track' },
    say: {
      fr: (of) => ({
        message: `Aucun parcours ne s’appelle « ${of.id} ».`,
        hint: hintFr(
          of,
          'Parcours du questionnaire',
          'Le questionnaire n’a aucun parcours : retirez la ligne.',
        ),
      }),
      en: (of) => ({
        message: `No track is called “${of.id}”.`,
        hint: hintEn(of, 'Tracks of the questionnaire', 'The questionnaire has no track: remove the line.'),
      }),
    },
  }),
  CN919: entry<NotFound>({
    severity: 'error',
    title: { fr: 'Objectif inconnu', en: 'Unknown objective' },
    say: {
      fr: (of) => ({
        message: `Aucun objectif ne s’appelle « ${of.id} ».`,
        hint: hintFr(
          of,
          'Objectifs du questionnaire',
          'Le questionnaire n’a aucun objectif : retirez la ligne.',
        ),
      }),
      en: (of) => ({
        message: `No objective is called “${of.id}”.`,
        hint: hintEn(
          of,
          'Objectives of the questionnaire',
          'The questionnaire has no objective: remove the line.',
        ),
      }),
    },
  }),
  CN921: entry<NotFound>({
    severity: 'error',
    title: { fr: 'Questionnaire introuvable', en: 'Questionnaire not found' },
    say: {
      fr: (of) => ({
        message: `Aucun questionnaire fourni ne s’appelle « ${of.id} ».`,
        hint: `${hintFr(of, 'Questionnaires fournis', 'Aucun questionnaire n’est fourni.')} Pour un autre : --questionnaire et le chemin de son fichier.`,
      }),
      en: (of) => ({
        message: `No questionnaire is called “${of.id}”, near here or among those of the program.`,
        hint: `${hintEn(of, 'Questionnaires found', 'No questionnaire was found.')} For another one: --questionnaire and the path of its file.`,
      }),
    },
  }),
  CN925: entry<{ id: string; nearest?: string | undefined; isQuestion?: boolean }>({
    severity: 'warning',
    title: { fr: 'Repère inconnu', en: 'Unknown fact' },
    say: {
      fr: ({ id, nearest, isQuestion }) => ({
        message: `« ${id} » n’est pas un repère du questionnaire${isQuestion ? ', mais une question' : ''} : il est gardé, et rien n’en dépend.`,
        hint: isQuestion ? 'Écrivez cette ligne sous answers.' : `Vouliez-vous dire « ${nearest} » ?`,
      }),
      en: ({ id, nearest, isQuestion }) => ({
        message: `“${id}” is not a fact of the questionnaire${isQuestion ? ', but a question' : ''}: it is kept, and nothing depends on it.`,
        hint: isQuestion ? 'Write this line under answers.' : `Did you mean “${nearest}”?`,
      }),
    },
  }),
  CN926: entry<{ code: string }>({
    severity: 'error',
    title: { fr: 'Code de réponse mal formé', en: 'Malformed code of the respondent' },
    say: {
      fr: ({ code }) => ({
        message: `« ${code} » n’est pas un code de réponse.`,
        hint: 'Un code a de 6 à 16 lettres sans accent et chiffres, sans espace, comme K7M2QX.',
      }),
      en: ({ code }) => ({
        message: `“${code}” is not the code of a respondent.`,
        hint: 'A code has 6 to 16 letters without accents and digits, without spaces, such as K7M2QX.',
      }),
    },
  }),
  CN923: entry<{ key: string; known: readonly string[] }>({
    severity: 'warning',
    title: { fr: 'Clé qui n’est pas du format', en: 'Key that the format does not have' },
    say: {
      fr: ({ key, known }) => ({
        message: `La clé « ${key} » n’est pas du format : elle est laissée là, et le programme n’en tient pas compte.`,
        hint: `Si c’est une note pour vous, mettez # devant ; sinon, les clés du format : ${list.fr(known)}.`,
      }),
      en: ({ key, known }) => ({
        message: `The format has no key “${key}”: it is left there, and the program takes no account of it.`,
        hint: `If it is a note to yourself, put # before it; else, the format’s keys: ${list.en(known)}.`,
      }),
    },
  }),
};
