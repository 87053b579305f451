import { answeredBy, howTo, type Meant, type Wanted, written } from './answer-words.ts';
import { error, hint, warning } from './check.ts';
import { instead, list, type NotFound, theQuestion } from './naming.ts';

/** Answers that a question cannot have, or that do not count. */
export const answersGiven = {
  CN906: error<NotFound & { isFact?: boolean }>({
    title: { fr: 'Réponse à une question inconnue', en: 'Answer to an unknown question' },
    message: (of) =>
      of.isFact
        ? {
            fr: `« ${of.id} » n’est pas une question : c’est un repère, qui dit ce qu’est la structure.`,
            en: `“${of.id}” is no question: it is a fact, which says what the organisation is.`,
          }
        : { fr: `Aucune question ne s’appelle « ${of.id} ».`, en: `No question is called “${of.id}”.` },
    fix: (of) =>
      of.isFact
        ? {
            fr: `Écrivez cette ligne sous structure, dans facts : structure.facts.${of.id}.`,
            en: `Write this line under structure, in facts: structure.facts.${of.id}.`,
          }
        : {
            fr: instead.fr(of, 'Questions du questionnaire', 'Le questionnaire n’a aucune question.'),
            en: instead.en(of, 'Questions of the questionnaire', 'The questionnaire has no question.'),
          },
  }),
  CN907: warning<{
    /** Ids in the file that no question has any more. */
    questions: string[];
    /** Facts in the file that are retired. */
    facts?: string[];
    /** Ids of questions that no longer accept the answer given. */
    answers: string[];
    /** Ids in the file of questions that its track no longer asks. */
    outside: string[];
    objectives: string[];
    from: string;
    version: string;
  }>({
    title: { fr: 'Réponses qui n’ont plus de place', en: 'Answers that have no place any more' },
    message: ({ from, version }) =>
      from === version
        ? {
            fr: `Ce fichier dit des choses qui n’ont pas de place dans la version ${version}, pour laquelle il est fait : elles y restent, et ne comptent pas.`,
            en: `This file says things that have no place in version ${version}, for which it is made: they stay in it, and do not count.`,
          }
        : {
            fr: `Fait pour la version ${from}, ce fichier dit des choses qui n’ont plus de place dans la version ${version} : elles y restent, et ne comptent pas.`,
            en: `Made for version ${from}, this file says things that have no place any more in version ${version}: they stay in it, and do not count.`,
          },
    fix: ({ questions, facts = [], answers, outside, objectives }) => ({
      fr: [
        questions.length > 0 ? `Questions disparues : ${list.fr(questions)}.` : '',
        facts.length > 0 ? `Repères disparus : ${list.fr(facts)}.` : '',
        answers.length > 0 ? `À répondre de nouveau, car les phrases ont changé : ${list.fr(answers)}.` : '',
        outside.length > 0 ? `Hors de ce parcours, désormais : ${list.fr(outside)}.` : '',
        objectives.length > 0 ? `Objectifs disparus : ${list.fr(objectives)}.` : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
      en: [
        questions.length > 0 ? `Questions that are gone: ${list.en(questions)}.` : '',
        facts.length > 0 ? `Facts that are gone: ${list.en(facts)}.` : '',
        answers.length > 0 ? `To be answered again, since the sentences changed: ${list.en(answers)}.` : '',
        outside.length > 0 ? `Outside this track now: ${list.en(outside)}.` : '',
        objectives.length > 0 ? `Objectives that are gone: ${list.en(objectives)}.` : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    }),
    why: {
      fr: 'Un fichier fait pour une version plus ancienne compte toujours : les questions, les options et les profils renommés suivent. Ce qui n’a plus de place, ou que le parcours ne demande plus, est dit une seule fois par fichier, y reste et ne compte pas.',
      en: 'A file made for an older version still counts: renamed questions, options and profiles follow. What has no place any more, or that the track asks no more, is said once a file, stays in it and does not count.',
    },
  }),
  CN908: error<NotFound & { question: string; isFact?: boolean; meant?: Meant | undefined }>({
    title: { fr: 'Option inconnue', en: 'Unknown option' },
    message: (of) => ({
      fr: `${theQuestion.fr(of)} n’a pas d’option « ${of.id} ».`,
      en: `${theQuestion.en(of)} has no option “${of.id}”.`,
    }),
    fix: (of) => ({
      fr: written(of.meant)?.fr ?? instead.fr(of, 'Ses options', 'Elle n’a aucune option.'),
      en: written(of.meant)?.en ?? instead.en(of, 'Its options', 'It has no option.'),
    }),
  }),
  CN909: error<{ question: string; isFact?: boolean; wanted: Wanted; meant?: Meant | undefined }>({
    title: { fr: 'Réponse d’une autre sorte', en: 'Answer of another sort' },
    message: ({ question, isFact, wanted }) => ({
      fr: `${theQuestion.fr({ question, isFact })} ${answeredBy(wanted).fr}.`,
      en: `${theQuestion.en({ question, isFact })} ${answeredBy(wanted).en}.`,
    }),
    fix: ({ wanted, meant }) => ({
      fr: written(meant)?.fr ?? howTo(wanted).fr,
      en: written(meant)?.en ?? howTo(wanted).en,
    }),
  }),
  CN910: error<{ question: string; isFact?: boolean; value: number; wanted: Wanted }>({
    title: { fr: 'Nombre que la question n’accepte pas', en: 'Number that the question does not take' },
    message: ({ question, isFact, value, wanted }) => ({
      fr: `${theQuestion.fr({ question, isFact })} ${answeredBy(wanted).fr} : ${value} n’en est pas un.`,
      en: `${theQuestion.en({ question, isFact })} ${answeredBy(wanted).en}: ${value} is not.`,
    }),
    fix: ({ wanted }) => ({ fr: howTo(wanted).fr, en: howTo(wanted).en }),
  }),
  CN911: error<{ question: string }>({
    title: { fr: 'Question qui concerne tout le monde', en: 'Question that applies to everybody' },
    message: ({ question }) => ({
      fr: `La question « ${question} » concerne toutes les structures : na n’y répond pas.`,
      en: `Question “${question}” applies to every organisation: na does not answer it.`,
    }),
    fix: {
      fr: 'Choisissez une réponse, ou écrivez unknown si personne ne sait.',
      en: 'Choose an answer, or write unknown if nobody knows.',
    },
  }),
  CN912: error<{ question: string; isFact?: boolean; none: string | null }>({
    title: { fr: 'Liste vide', en: 'Empty list' },
    message: ({ question }) => ({
      fr: `La réponse à « ${question} » est une liste vide : elle ne dit pas si c’est « rien » ou « pas encore répondu ».`,
      en: `The answer to “${question}” is an empty list: it does not say whether that means “nothing” or “not answered yet”.`,
    }),
    fix: ({ none }) => ({
      fr: `${none === null ? 'Choisissez au moins une option' : `Écrivez [${none}] si aucune autre option ne convient`}, unknown si personne ne sait, ou retirez la ligne.`,
      en: `${none === null ? 'Choose at least one option' : `Write [${none}] if no other option fits`}, unknown if nobody knows, or remove the line.`,
    }),
  }),
  CN913: error<{ question: string; isFact?: boolean; option: string }>({
    title: { fr: 'Option exclusive, combinée à d’autres', en: 'Exclusive option combined with others' },
    message: ({ question, option }) => ({
      fr: `Dans « ${question} », l’option « ${option} » exclut les autres.`,
      en: `In “${question}”, the option “${option}” excludes the others.`,
    }),
    fix: ({ option }) => ({
      fr: `Gardez [${option}] seule, ou retirez-la.`,
      en: `Keep [${option}] alone, or remove it.`,
    }),
  }),
  CN914: error<{ question: string; isFact?: boolean; option: string }>({
    title: { fr: 'Option répétée', en: 'Repeated option' },
    message: ({ question, option }) => ({
      fr: `Dans « ${question} », l’option « ${option} » est déjà choisie.`,
      en: `In “${question}”, the option “${option}” is already chosen.`,
    }),
    fix: { fr: 'Gardez-la une seule fois.', en: 'Keep it once.' },
  }),
  CN915: error<{ question: string; word: string }>({
    title: { fr: 'Cible qui n’est pas une réponse', en: 'Target that is no answer' },
    message: ({ question, word }) => ({
      fr: `« ${word} » ne peut pas être la cible de « ${question} ».`,
      en: `“${word}” cannot be the target of “${question}”.`,
    }),
    fix: {
      fr: 'Une cible s’écrit comme la réponse que la structure aimerait donner ; sans cible, retirez la ligne.',
      en: 'A target is written as the answer that the structure would like to give; without one, remove the line.',
    },
  }),
  CN916: error<{ id: string; to: string; isFact?: boolean }>({
    title: { fr: 'Question répondue sous ses deux noms', en: 'Question answered under both its names' },
    message: ({ id, to, isFact }) => ({
      fr: `« ${id} » est l’ancien nom de « ${to} », ${isFact ? 'que ce fichier dit' : 'à laquelle ce fichier répond'} déjà.`,
      en: `“${id}” is the former name of “${to}”, which this file ${isFact ? 'says' : 'answers'} already.`,
    }),
    fix: ({ to }) => ({
      fr: `Gardez une seule des deux lignes, sous le nom « ${to} ».`,
      en: `Keep only one of the two lines, under the name “${to}”.`,
    }),
  }),
  CN920: warning<{ question: string; track: string }>({
    title: { fr: 'Réponse hors du parcours', en: 'Answer outside the track' },
    message: ({ question, track }) => ({
      fr: `La question « ${question} » n’est pas du parcours « ${track} » : cette réponse est gardée, et ne compte pas.`,
      en: `Question “${question}” is not part of the track “${track}”: this answer is kept, and does not count.`,
    }),
    fix: {
      fr: 'Retirez la ligne track pour que toutes les réponses comptent, ou laissez ainsi.',
      en: 'Remove the track line to have all answers count, or leave it so.',
    },
  }),
  CN922: hint<{ question: string }>({
    title: { fr: 'Réponse à une question masquée', en: 'Answer to a hidden question' },
    message: ({ question }) => ({
      fr: `La question « ${question} » ne se pose pas, d’après le profil ou une autre réponse : cette réponse est gardée, et ne compte pas.`,
      en: `Question “${question}” is not asked, given the profile or another answer: this answer is kept, and does not count.`,
    }),
    fix: {
      fr: 'Il n’y a rien à faire, sauf si l’autre réponse est une erreur.',
      en: 'There is nothing to do, unless the other answer is a mistake.',
    },
  }),
};
