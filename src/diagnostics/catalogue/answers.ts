import { entry } from '../entry.js';
import { didYouMean, list } from '../wording.js';
import { howEn, howFr, type Wanted, wantedEn, wantedFr } from './answer-words.js';
import type { Unknown } from './references.js';

const hintFr = (of: Pick<Unknown, 'nearest' | 'known'>, what: string, none: string): string =>
  didYouMean.fr(of.nearest) ?? (of.known.length === 0 ? none : `${what} : ${list.fr(of.known)}.`);
const hintEn = (of: Pick<Unknown, 'nearest' | 'known'>, what: string, none: string): string =>
  didYouMean.en(of.nearest) ?? (of.known.length === 0 ? none : `${what}: ${list.en(of.known)}.`);

/** An id that names nothing in a questionnaire. */
type NotFound = Pick<Unknown, 'id' | 'nearest' | 'known'>;

export const answers = {
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
  CN902: entry<{ date: string }>({
    severity: 'error',
    title: { fr: 'Date qui n’existe pas', en: 'Date that does not exist' },
    say: {
      fr: ({ date }) => ({
        message: `« ${date} » n’est pas un jour du calendrier.`,
        hint: 'Écrivez l’année, le mois et le jour, comme 2026-03-02.',
      }),
      en: ({ date }) => ({
        message: `“${date}” is not a day of the calendar.`,
        hint: 'Write the year, the month and the day, such as 2026-03-02.',
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
    title: { fr: 'Version incompatible du questionnaire', en: 'Incompatible version of the questionnaire' },
    say: {
      fr: ({ version, current }) => ({
        message: `Ces réponses ont été données à la version ${version} ; celle-ci est la ${current}, dont les questions ont changé de sens.`,
        hint: 'Donnez la bonne version avec --questionnaire, mettez le programme à jour si le fichier est plus récent, ou répondez à la version actuelle.',
      }),
      en: ({ version, current }) => ({
        message: `These answers were given to version ${version}; this is ${current}, whose questions changed meaning.`,
        hint: 'Give the right version with --questionnaire, update the program if the file is newer, or answer the present version.',
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
  CN906: entry<NotFound>({
    severity: 'error',
    title: { fr: 'Réponse à une question inconnue', en: 'Answer to an unknown question' },
    say: {
      fr: (of) => ({
        message: `Aucune question ne s’appelle « ${of.id} ».`,
        hint: hintFr(of, 'Questions du questionnaire', 'Le questionnaire n’a aucune question.'),
      }),
      en: (of) => ({
        message: `No question is called “${of.id}”.`,
        hint: hintEn(of, 'Questions of the questionnaire', 'The questionnaire has no question.'),
      }),
    },
  }),
  CN907: entry<{ id: string; version: string }>({
    severity: 'warning',
    title: { fr: 'Réponse à une question qui n’existe plus', en: 'Answer to a question that is gone' },
    say: {
      fr: ({ id, version }) => ({
        message: `La question « ${id} » n’existe pas dans la version ${version} du questionnaire : cette réponse est gardée, et ne compte pas.`,
        hint: 'Rien n’est à faire ; vous pouvez aussi retirer la ligne.',
      }),
      en: ({ id, version }) => ({
        message: `There is no question “${id}” in version ${version} of the questionnaire: this answer is kept, and does not count.`,
        hint: 'Nothing needs doing; you may also remove the line.',
      }),
    },
  }),
  CN908: entry<NotFound & { question: string }>({
    severity: 'error',
    title: { fr: 'Option inconnue', en: 'Unknown option' },
    say: {
      fr: (of) => ({
        message: `La question « ${of.question} » n’a pas d’option « ${of.id} ».`,
        hint: hintFr(of, 'Ses options', 'Elle n’a aucune option.'),
      }),
      en: (of) => ({
        message: `Question “${of.question}” has no option “${of.id}”.`,
        hint: hintEn(of, 'Its options', 'It has no option.'),
      }),
    },
  }),
  CN909: entry<{ question: string; wanted: Wanted }>({
    severity: 'error',
    title: { fr: 'Réponse d’une autre sorte', en: 'Answer of another sort' },
    say: {
      fr: ({ question, wanted }) => ({
        message: `La question « ${question} » ${wantedFr(wanted)}.`,
        hint: howFr(wanted),
      }),
      en: ({ question, wanted }) => ({
        message: `Question “${question}” ${wantedEn(wanted)}.`,
        hint: howEn(wanted),
      }),
    },
  }),
  CN910: entry<{ question: string; value: number; wanted: Wanted }>({
    severity: 'error',
    title: { fr: 'Nombre que la question n’accepte pas', en: 'Number that the question does not take' },
    say: {
      fr: ({ question, value, wanted }) => ({
        message: `La question « ${question} » ${wantedFr(wanted)} : ${value} n’en est pas un.`,
        hint: howFr(wanted),
      }),
      en: ({ question, value, wanted }) => ({
        message: `Question “${question}” ${wantedEn(wanted)}: ${value} is not.`,
        hint: howEn(wanted),
      }),
    },
  }),
  CN911: entry<{ question: string }>({
    severity: 'error',
    title: { fr: 'Question qui concerne tout le monde', en: 'Question that applies to everybody' },
    say: {
      fr: ({ question }) => ({
        message: `La question « ${question} » concerne toutes les structures : na n’y répond pas.`,
        hint: 'Choisissez une réponse, ou écrivez unknown si personne ne sait.',
      }),
      en: ({ question }) => ({
        message: `Question “${question}” applies to every organisation: na does not answer it.`,
        hint: 'Choose an answer, or write unknown if nobody knows.',
      }),
    },
  }),
  CN912: entry<{ question: string; none: string | null }>({
    severity: 'error',
    title: { fr: 'Liste vide', en: 'Empty list' },
    say: {
      fr: ({ question, none }) => ({
        message: `La réponse à « ${question} » est une liste vide : elle ne dit pas si c’est « rien » ou « pas encore répondu ».`,
        hint: `${none === null ? 'Choisissez au moins une option' : `Écrivez [${none}] si aucune autre option ne convient`}, unknown si personne ne sait, ou retirez la ligne.`,
      }),
      en: ({ question, none }) => ({
        message: `The answer to “${question}” is an empty list: it does not say whether that means “nothing” or “not answered yet”.`,
        hint: `${none === null ? 'Choose at least one option' : `Write [${none}] if no other option fits`}, unknown if nobody knows, or remove the line.`,
      }),
    },
  }),
  CN913: entry<{ question: string; option: string }>({
    severity: 'error',
    title: { fr: 'Option exclusive, combinée à d’autres', en: 'Exclusive option combined with others' },
    say: {
      fr: ({ question, option }) => ({
        message: `Dans « ${question} », l’option « ${option} » exclut les autres.`,
        hint: `Gardez [${option}] seule, ou retirez-la.`,
      }),
      en: ({ question, option }) => ({
        message: `In “${question}”, the option “${option}” excludes the others.`,
        hint: `Keep [${option}] alone, or remove it.`,
      }),
    },
  }),
  CN914: entry<{ question: string; option: string }>({
    severity: 'error',
    title: { fr: 'Option répétée', en: 'Repeated option' },
    say: {
      fr: ({ question, option }) => ({
        message: `Dans « ${question} », l’option « ${option} » est déjà choisie.`,
        hint: 'Gardez-la une seule fois.',
      }),
      en: ({ question, option }) => ({
        message: `In “${question}”, the option “${option}” is already chosen.`,
        hint: 'Keep it once.',
      }),
    },
  }),
  CN915: entry<{ question: string; word: string }>({
    severity: 'error',
    title: { fr: 'Cible qui n’est pas une réponse', en: 'Target that is no answer' },
    say: {
      fr: ({ question, word }) => ({
        message: `« ${word} » ne peut pas être la cible de « ${question} ».`,
        hint: 'Une cible s’écrit comme la réponse que la structure aimerait donner ; sans cible, retirez la ligne.',
      }),
      en: ({ question, word }) => ({
        message: `“${word}” cannot be the target of “${question}”.`,
        hint: 'A target is written as the answer that the structure would like to give; without one, remove the line.',
      }),
    },
  }),
  CN916: entry<{ id: string; to: string }>({
    severity: 'error',
    title: { fr: 'Question répondue sous ses deux noms', en: 'Question answered under both its names' },
    say: {
      fr: ({ id, to }) => ({
        message: `« ${id} » est l’ancien nom de « ${to} », à laquelle ce fichier répond déjà.`,
        hint: `Gardez une seule des deux lignes, sous le nom « ${to} ».`,
      }),
      en: ({ id, to }) => ({
        message: `“${id}” is the former name of “${to}”, which this file answers already.`,
        hint: `Keep only one of the two lines, under the name “${to}”.`,
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
  CN920: entry<{ question: string; track: string }>({
    severity: 'warning',
    title: { fr: 'Réponse hors du parcours', en: 'Answer outside the track' },
    say: {
      fr: ({ question, track }) => ({
        message: `La question « ${question} » n’est pas du parcours « ${track} » : cette réponse est gardée, et ne compte pas.`,
        hint: 'Retirez la ligne track pour que toutes les réponses comptent, ou laissez ainsi.',
      }),
      en: ({ question, track }) => ({
        message: `Question “${question}” is not part of the track “${track}”: this answer is kept, and does not count.`,
        hint: 'Remove the track line to have all answers count, or leave it so.',
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
        message: `No questionnaire of the package is called “${of.id}”.`,
        hint: `${hintEn(of, 'Questionnaires of the package', 'The package has no questionnaire.')} For another one: --questionnaire and the path of its file.`,
      }),
    },
  }),
  CN922: entry<{ question: string }>({
    severity: 'hint',
    title: { fr: 'Réponse à une question masquée', en: 'Answer to a hidden question' },
    say: {
      fr: ({ question }) => ({
        message: `La question « ${question} » ne se pose pas, d’après le profil ou une autre réponse : cette réponse est gardée, et ne compte pas.`,
        hint: 'Il n’y a rien à faire, sauf si l’autre réponse est une erreur.',
      }),
      en: ({ question }) => ({
        message: `Question “${question}” is not asked, given the profile or another answer: this answer is kept, and does not count.`,
        hint: 'There is nothing to do, unless the other answer is a mistake.',
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
