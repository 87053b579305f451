import { entry } from '../entry.ts';
import { quoted, theQuestion } from '../wording.ts';
import {
  announced,
  bump,
  type Due,
  type Gone,
  gone,
  type Lost,
  lost,
  type Renamed,
  type Respread,
  type Retired,
  renamed,
  respread,
  retired,
} from './change-words.ts';

export const versions = {
  CN801: entry<{ id: string; isFact?: boolean; to?: string | undefined } & Partial<Due>>({
    severity: 'warning',
    title: { fr: 'Question ou repère disparu', en: 'Question or fact gone' },
    say: {
      fr: ({ id, isFact, to, wanted }) => ({
        message: `${theQuestion.fr({ question: id, isFact })} a disparu sans être ${isFact ? 'retiré ni renommé' : 'retirée ni renommée'} : ses réponses déjà données ne comptent plus.`,
        hint: to
          ? `Ses mots sont maintenant ceux de « ${to} » : écrivez sous renamed la ligne ${id}: ${to}.`
          : `${isFact ? 'Ajoutez-le à retired, ou à renamed s’il' : 'Ajoutez-la à retired, ou à renamed si elle'} a changé de nom${wanted ? `, et passez à la version ${wanted}` : ''}.`,
      }),
      en: ({ id, isFact, to, wanted }) => ({
        message: `${theQuestion.en({ question: id, isFact })} is gone, neither retired nor renamed: its answers already given no longer count.`,
        hint: to
          ? `Its words are now those of “${to}”: write under renamed the line ${id}: ${to}.`
          : `Add it to retired, or to renamed if its name changed${wanted ? `, and give version ${wanted}` : ''}.`,
      }),
    },
  }),
  CN802: entry<{ id: string; before: string; after: string; isFact?: boolean }>({
    severity: 'error',
    title: { fr: 'Identifiant repris avec un autre type', en: 'Id reused with another type' },
    say: {
      fr: ({ id, before, after, isFact }) => ({
        message: `« ${id} » était de type ${before}, et devient ${after} : les réponses déjà données ne peuvent plus être lues.`,
        hint: `Donnez un nouvel identifiant ${isFact ? 'au repère' : 'à la question'} ${after}, et ajoutez « ${id} » à retired.`,
      }),
      en: ({ id, before, after, isFact }) => ({
        message: `“${id}” was of type ${before} and becomes ${after}: answers already given can no longer be read.`,
        hint: `Give the ${after} ${isFact ? 'fact' : 'question'} a new id, and add “${id}” to retired.`,
      }),
    },
  }),
  CN803: entry<{ id: string; isFact?: boolean }>({
    severity: 'warning',
    title: { fr: 'Identifiant repris avec un autre sens', en: 'Id reused with another meaning' },
    say: {
      fr: ({ id, isFact }) => ({
        message: `Le texte de « ${id} » n’a presque plus rien de l’ancien : les réponses déjà données passeraient pour des réponses à ${isFact ? 'ce repère' : 'cette question'}-ci.`,
        hint: `Si c’est ${isFact ? 'un autre repère' : 'une autre question'}, donnez-lui un nouvel identifiant et ajoutez « ${id} » à retired.`,
      }),
      en: ({ id, isFact }) => ({
        message: `The text of “${id}” has almost nothing left of the old one: answers already given would pass for answers to this ${isFact ? 'fact' : 'question'}.`,
        hint: `If it is another ${isFact ? 'fact' : 'question'}, give it a new id and add “${id}” to retired.`,
      }),
    },
  }),
  CN804: entry<Lost & Due & { lines?: string[] }>({
    severity: 'warning',
    title: { fr: 'Réponses qui ne sont plus possibles', en: 'Answers that are no longer possible' },
    say: {
      fr: (of) => ({
        message: lost.fr(of),
        hint: of.lines
          ? `Les mêmes mots ont un autre identifiant : écrivez sous renamed ${of.lines.join(', ')}.`
          : `${bump.fr(of)}, ou ${of.answers.length > 0 ? 'rétablissez ces réponses' : 'élargissez sa condition'}.`,
      }),
      en: (of) => ({
        message: lost.en(of),
        hint: of.lines
          ? `The same words have another id: write under renamed ${of.lines.join(', ')}.`
          : `${bump.en(of)}, or ${of.answers.length > 0 ? 'bring these answers back' : 'widen its condition'}.`,
      }),
    },
  }),
  CN805: entry<Respread & Due>({
    severity: 'warning',
    title: { fr: 'Réponses qui ne valent plus autant', en: 'Answers worth something else' },
    say: {
      fr: (of) => ({ message: respread.fr(of), hint: `${bump.fr(of)}, ou rétablissez ce qui a changé.` }),
      en: (of) => ({ message: respread.en(of), hint: `${bump.en(of)}, or undo the change.` }),
    },
  }),
  CN806: entry<Gone & Due>({
    severity: 'warning',
    title: { fr: 'Profil, objectif ou parcours disparu', en: 'Profile, objective or track gone' },
    say: {
      fr: (of) => ({ message: gone.fr(of), hint: `${bump.fr(of)}, ou rétablissez « ${of.id} ».` }),
      en: (of) => ({ message: gone.en(of), hint: `${bump.en(of)}, or bring “${of.id}” back.` }),
    },
  }),
  CN807: entry<Renamed & Due>({
    severity: 'warning',
    title: { fr: 'Nouveau nom sans nouvelle version', en: 'New name without a new version' },
    say: {
      fr: (of) => ({ message: renamed.fr(of), hint: `${bump.fr(of)}.` }),
      en: (of) => ({ message: renamed.en(of), hint: `${bump.en(of)}.` }),
    },
  }),
  CN808: entry<Retired & Due>({
    severity: 'warning',
    title: {
      fr: 'Question ou repère retiré sans nouvelle version',
      en: 'Question or fact retired without a new version',
    },
    say: {
      fr: (of) => ({ message: retired.fr(of), hint: `${bump.fr(of)}.` }),
      en: (of) => ({ message: retired.en(of), hint: `${bump.en(of)}.` }),
    },
  }),
  CN809: entry<{ older: string; newer: string; why: 'words' | 'additions' | 'backwards' } & Due>({
    severity: 'warning',
    title: { fr: 'Version qui n’annonce pas le changement', en: 'Version that does not announce the change' },
    say: {
      fr: (of) => ({
        message: {
          words: `Des textes ont changé depuis la version ${of.older}.`,
          additions: `Le questionnaire a changé depuis la version ${of.older}, sans rien ôter aux réponses déjà données.`,
          backwards: `La version ${of.newer} vient avant ${of.older}, à laquelle on la compare.`,
        }[of.why],
        hint:
          of.why === 'backwards'
            ? 'Comparez avec un fichier plus ancien, ou corrigez version.'
            : `${bump.fr(of)}.`,
      }),
      en: (of) => ({
        message: {
          words: `Texts changed since version ${of.older}.`,
          additions: `The questionnaire changed since version ${of.older}, taking nothing from answers already given.`,
          backwards: `Version ${of.newer} comes before ${of.older}, with which it is compared.`,
        }[of.why],
        hint: of.why === 'backwards' ? 'Compare with an older file, or correct version.' : `${bump.en(of)}.`,
      }),
    },
  }),
  CN810: entry<{ older: string; newer: string }>({
    severity: 'error',
    title: { fr: 'Questionnaires différents', en: 'Different questionnaires' },
    say: {
      fr: ({ older, newer }) => ({
        message: `Le fichier de comparaison est le questionnaire « ${older} », et celui-ci « ${newer} ».`,
        hint: 'Comparez avec une version plus ancienne du même questionnaire.',
      }),
      en: ({ older, newer }) => ({
        message: `The file to compare with is questionnaire “${older}”, and this one is “${newer}”.`,
        hint: 'Compare with an older version of the same questionnaire.',
      }),
    },
  }),
  CN814: entry<Lost>({
    severity: 'hint',
    title: {
      fr: 'Réponses qui ne sont plus possibles, annoncées',
      en: 'Answers no longer possible, announced',
    },
    say: {
      fr: (of) => ({ message: lost.fr(of), hint: announced.fr }),
      en: (of) => ({ message: lost.en(of), hint: announced.en }),
    },
  }),
  CN815: entry<Respread>({
    severity: 'hint',
    title: {
      fr: 'Réponses qui ne valent plus autant, annoncées',
      en: 'Answers worth something else, announced',
    },
    say: {
      fr: (of) => ({ message: respread.fr(of), hint: announced.fr }),
      en: (of) => ({ message: respread.en(of), hint: announced.en }),
    },
  }),
  CN816: entry<Gone>({
    severity: 'hint',
    title: {
      fr: 'Profil, objectif ou parcours disparu, annoncé',
      en: 'Profile, objective or track gone, announced',
    },
    say: {
      fr: (of) => ({ message: gone.fr(of), hint: announced.fr }),
      en: (of) => ({ message: gone.en(of), hint: announced.en }),
    },
  }),
  CN817: entry<Renamed>({
    severity: 'hint',
    title: { fr: 'Nouveau nom', en: 'New name' },
    say: {
      fr: (of) => ({ message: renamed.fr(of), hint: announced.fr }),
      en: (of) => ({ message: renamed.en(of), hint: announced.en }),
    },
  }),
  CN818: entry<Retired>({
    severity: 'hint',
    title: { fr: 'Question ou repère retiré', en: 'Question or fact retired' },
    say: {
      fr: (of) => ({ message: retired.fr(of), hint: announced.fr }),
      en: (of) => ({ message: retired.en(of), hint: announced.en }),
    },
  }),
  CN819: entry<{ ids: string[]; list: 'retired' | 'renamed'; reused: boolean }>({
    severity: 'warning',
    title: { fr: 'Ancien identifiant oublié', en: 'Former id forgotten' },
    say: {
      fr: ({ ids, list, reused }) => ({
        message: reused
          ? `${quoted.fr(ids)} était dans ${list} : les réponses déjà données sous ce nom passeraient pour des réponses à cette question-ci.`
          : `${quoted.fr(ids)} ${ids.length === 1 ? 'n’est' : 'ne sont'} plus dans ${list}, et des réponses déjà données portent ${ids.length === 1 ? 'ce nom' : 'ces noms'}.`,
        hint: reused
          ? `Donnez un autre identifiant à cette question, et remettez ${quoted.fr(ids)} dans ${list}.`
          : `Remettez ${quoted.fr(ids)} dans ${list}.`,
      }),
      en: ({ ids, list, reused }) => ({
        message: reused
          ? `${quoted.en(ids)} was in ${list}: answers already given under that name would pass for answers to this question.`
          : `${quoted.en(ids)} ${ids.length === 1 ? 'is' : 'are'} no longer in ${list}, and answers already given carry ${ids.length === 1 ? 'that name' : 'these names'}.`,
        hint: reused
          ? `Give this question another id, and put ${quoted.en(ids)} back into ${list}.`
          : `Put ${quoted.en(ids)} back into ${list}.`,
      }),
    },
  }),
};
