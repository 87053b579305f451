import { entry } from '../entry.ts';
import { list, theQuestion } from '../wording.ts';
import {
  howEn,
  howFr,
  type Meant,
  meantEn,
  meantFr,
  type Wanted,
  wantedEn,
  wantedFr,
} from './answer-words.ts';
import { hintEn, hintFr, type NotFound } from './not-found.ts';

/** Answers that a question cannot have, or that do not count. */
export const answersGiven = {
  CN906: entry<NotFound & { isFact?: boolean }>({
    severity: 'error',
    title: { fr: 'Réponse à une question inconnue', en: 'Answer to an unknown question' },
    say: {
      fr: (of) => ({
        message: of.isFact
          ? `« ${of.id} » n’est pas une question : c’est un repère, qui dit ce qu’est la structure.`
          : `Aucune question ne s’appelle « ${of.id} ».`,
        hint: of.isFact
          ? `Écrivez cette ligne sous structure, dans facts : structure.facts.${of.id}.`
          : hintFr(of, 'Questions du questionnaire', 'Le questionnaire n’a aucune question.'),
      }),
      en: (of) => ({
        message: of.isFact
          ? `“${of.id}” is no question: it is a fact, which says what the organisation is.`
          : `No question is called “${of.id}”.`,
        hint: of.isFact
          ? `Write this line under structure, in facts: structure.facts.${of.id}.`
          : hintEn(of, 'Questions of the questionnaire', 'The questionnaire has no question.'),
      }),
    },
  }),
  CN907: entry<{
    /** Ids of the file that no question has any more. */
    questions: string[];
    /** Facts of the file that are retired. */
    facts?: string[];
    /** Ids of questions that no longer take the answer given. */
    answers: string[];
    /** Ids of the file whose questions its track does not ask any more. */
    outside: string[];
    objectives: string[];
    from: string;
    version: string;
  }>({
    severity: 'warning',
    title: { fr: 'Réponses qui n’ont plus de place', en: 'Answers that have no place any more' },
    say: {
      fr: ({ questions, facts = [], answers, outside, objectives, from, version }) => ({
        message:
          from === version
            ? `Ce fichier dit des choses qui n’ont pas de place dans la version ${version}, pour laquelle il est fait : elles y restent, et ne comptent pas.`
            : `Fait pour la version ${from}, ce fichier dit des choses qui n’ont plus de place dans la version ${version} : elles y restent, et ne comptent pas.`,
        hint: [
          questions.length > 0 ? `Questions disparues : ${list.fr(questions)}.` : '',
          facts.length > 0 ? `Repères disparus : ${list.fr(facts)}.` : '',
          answers.length > 0
            ? `À répondre de nouveau, car les phrases ont changé : ${list.fr(answers)}.`
            : '',
          outside.length > 0 ? `Hors de ce parcours, désormais : ${list.fr(outside)}.` : '',
          objectives.length > 0 ? `Objectifs disparus : ${list.fr(objectives)}.` : '',
        ]
          .filter((sentence) => sentence !== '')
          .join(' '),
      }),
      en: ({ questions, facts = [], answers, outside, objectives, from, version }) => ({
        message:
          from === version
            ? `This file says things that have no place in version ${version}, for which it is made: they stay in it, and do not count.`
            : `Made for version ${from}, this file says things that have no place any more in version ${version}: they stay in it, and do not count.`,
        hint: [
          questions.length > 0 ? `Questions that are gone: ${list.en(questions)}.` : '',
          facts.length > 0 ? `Facts that are gone: ${list.en(facts)}.` : '',
          answers.length > 0 ? `To be answered again, since the sentences changed: ${list.en(answers)}.` : '',
          outside.length > 0 ? `Outside this track now: ${list.en(outside)}.` : '',
          objectives.length > 0 ? `Objectives that are gone: ${list.en(objectives)}.` : '',
        ]
          .filter((sentence) => sentence !== '')
          .join(' '),
      }),
    },
  }),
  CN908: entry<NotFound & { question: string; isFact?: boolean; meant?: Meant | undefined }>({
    severity: 'error',
    title: { fr: 'Option inconnue', en: 'Unknown option' },
    say: {
      fr: (of) => ({
        message: `${theQuestion.fr(of)} n’a pas d’option « ${of.id} ».`,
        hint: meantFr(of.meant) ?? hintFr(of, 'Ses options', 'Elle n’a aucune option.'),
      }),
      en: (of) => ({
        message: `${theQuestion.en(of)} has no option “${of.id}”.`,
        hint: meantEn(of.meant) ?? hintEn(of, 'Its options', 'It has no option.'),
      }),
    },
  }),
  CN909: entry<{ question: string; isFact?: boolean; wanted: Wanted; meant?: Meant | undefined }>({
    severity: 'error',
    title: { fr: 'Réponse d’une autre sorte', en: 'Answer of another sort' },
    say: {
      fr: ({ question, isFact, wanted, meant }) => ({
        message: `${theQuestion.fr({ question, isFact })} ${wantedFr(wanted)}.`,
        hint: meantFr(meant) ?? howFr(wanted),
      }),
      en: ({ question, isFact, wanted, meant }) => ({
        message: `${theQuestion.en({ question, isFact })} ${wantedEn(wanted)}.`,
        hint: meantEn(meant) ?? howEn(wanted),
      }),
    },
  }),
  CN910: entry<{ question: string; isFact?: boolean; value: number; wanted: Wanted }>({
    severity: 'error',
    title: { fr: 'Nombre que la question n’accepte pas', en: 'Number that the question does not take' },
    say: {
      fr: ({ question, isFact, value, wanted }) => ({
        message: `${theQuestion.fr({ question, isFact })} ${wantedFr(wanted)} : ${value} n’en est pas un.`,
        hint: howFr(wanted),
      }),
      en: ({ question, isFact, value, wanted }) => ({
        message: `${theQuestion.en({ question, isFact })} ${wantedEn(wanted)}: ${value} is not.`,
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
  CN912: entry<{ question: string; isFact?: boolean; none: string | null }>({
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
  CN913: entry<{ question: string; isFact?: boolean; option: string }>({
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
  CN914: entry<{ question: string; isFact?: boolean; option: string }>({
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
  CN916: entry<{ id: string; to: string; isFact?: boolean }>({
    severity: 'error',
    title: { fr: 'Question répondue sous ses deux noms', en: 'Question answered under both its names' },
    say: {
      fr: ({ id, to, isFact }) => ({
        message: `« ${id} » est l’ancien nom de « ${to} », ${isFact ? 'que ce fichier dit' : 'à laquelle ce fichier répond'} déjà.`,
        hint: `Gardez une seule des deux lignes, sous le nom « ${to} ».`,
      }),
      en: ({ id, to, isFact }) => ({
        message: `“${id}” is the former name of “${to}”, which this file ${isFact ? 'says' : 'answers'} already.`,
        hint: `Keep only one of the two lines, under the name “${to}”.`,
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
};
