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
import { error, hint, warning } from './check.ts';
import { theQuestion } from './naming.ts';

/** What changed since an older version, and what becomes of existing answers. */
export const versions = {
  CN801: warning<
    { id: string; isFact?: boolean; to?: string | undefined; isUnsure?: boolean } & Partial<Due>
  >({
    title: { fr: 'Question ou repère disparu', en: 'Question or fact gone' },
    message: ({ id, isFact }) => ({
      fr: `${theQuestion.fr({ question: id, isFact })} a disparu sans être ${isFact ? 'retiré ni renommé' : 'retirée ni renommée'} : ses réponses déjà données ne comptent plus.`,
      en: `${theQuestion.en({ question: id, isFact })} is gone, neither retired nor renamed: its answers already given no longer count.`,
    }),
    fix: ({ id, isFact, to, isUnsure, wanted }) =>
      to && isUnsure
        ? {
            fr: `« ${to} » lui ressemble : si c’est ${isFact ? 'le même repère' : 'la même question'}, écrivez sous renamed la ligne ${id}: ${to} ; sinon, ajoutez « ${id} » à retired.`,
            en: `“${to}” is like it: if it is the same ${isFact ? 'fact' : 'question'}, write under renamed the line ${id}: ${to}; else add “${id}” to retired.`,
          }
        : to
          ? {
              fr: `Ses mots sont maintenant ceux de « ${to} » : écrivez sous renamed la ligne ${id}: ${to}.`,
              en: `Its words are now those of “${to}”: write under renamed the line ${id}: ${to}.`,
            }
          : {
              fr: `${isFact ? 'Ajoutez-le à retired, ou à renamed s’il' : 'Ajoutez-la à retired, ou à renamed si elle'} a changé de nom${wanted ? `, et passez à la version ${wanted}` : ''}.`,
              en: `Add it to retired, or to renamed if its name changed${wanted ? `, and give version ${wanted}` : ''}.`,
            },
    why: {
      fr: 'Avec --against. Un identifiant disparu pourrait être repris un jour pour autre chose.',
      en: 'With --against. An id that is gone might one day be taken for something else.',
    },
  }),
  CN802: error<{ id: string; before: string; after: string; isFact?: boolean }>({
    title: { fr: 'Identifiant repris avec un autre type', en: 'Id reused with another type' },
    message: ({ id, before, after }) => ({
      fr: `« ${id} » était de type ${before}, et devient ${after} : les réponses déjà données ne peuvent plus être lues.`,
      en: `“${id}” was of type ${before} and becomes ${after}: answers already given can no longer be read.`,
    }),
    fix: ({ id, after, isFact }) => ({
      fr: `Donnez un nouvel identifiant ${isFact ? 'au repère' : 'à la question'} ${after}, et ajoutez « ${id} » à retired.`,
      en: `Give the ${after} ${isFact ? 'fact' : 'question'} a new id, and add “${id}” to retired.`,
    }),
    why: {
      fr: 'Avec --against. Un fichier de réponses ne dit pas à quelle question il croyait répondre : seul l’identifiant le dit.',
      en: 'With --against. An answer file does not say which question it thought it answered: only the id does.',
    },
  }),
  CN803: warning<{ id: string; isFact?: boolean }>({
    title: { fr: 'Identifiant repris avec un autre sens', en: 'Id reused with another meaning' },
    message: ({ id, isFact }) => ({
      fr: `Le texte de « ${id} » n’a presque plus rien de l’ancien : les réponses déjà données passeraient pour des réponses à ${isFact ? 'ce repère' : 'cette question'}-ci.`,
      en: `The text of “${id}” has almost nothing left of the old one: answers already given would pass for answers to this ${isFact ? 'fact' : 'question'}.`,
    }),
    fix: ({ id, isFact }) => ({
      fr: `Si c’est ${isFact ? 'un autre repère' : 'une autre question'}, donnez-lui un nouvel identifiant et ajoutez « ${id} » à retired ; ${isFact ? 'sinon, gardez l’ancien texte' : `si le sens est resté, écrivez « ${id} » dans changed avec la nouvelle version`}.`,
      en: `If it is another ${isFact ? 'fact' : 'question'}, give it a new id and add “${id}” to retired; ${isFact ? 'else keep the former text' : `if it still means the same, write “${id}” in changed with the new version`}.`,
    }),
    why: {
      fr: 'Avec --against. Moins d’un mot sur cinq est commun aux deux textes (sans compter « vous », « votre », « comment »…), ou le texte est celui d’une autre question.',
      en: 'With --against. Less than one word in five is common to both texts (leaving out “you”, “your”, “how”…), or the text is another question’s.',
    },
  }),
  CN804: warning<Lost & Due & { lines?: string[] }>({
    title: { fr: 'Réponses qui ne sont plus possibles', en: 'Answers that are no longer possible' },
    message: lost,
    fix: (of) =>
      of.lines
        ? {
            fr: `Les mêmes mots ont un autre identifiant : écrivez sous renamed ${of.lines.join(', ')}.`,
            en: `The same words have another id: write under renamed ${of.lines.join(', ')}.`,
          }
        : {
            fr: `${bump.fr(of)}, ou ${of.answers.length > 0 ? 'rétablissez ces réponses' : 'élargissez sa condition'}.`,
            en: `${bump.en(of)}, or ${of.answers.length > 0 ? 'bring these answers back' : 'widen its condition'}.`,
          },
    why: {
      fr: 'Avec --against. Un changement qui enlève quelque chose aux réponses déjà données demande une version majeure.',
      en: 'With --against. A change that takes something from answers already given asks for a major version.',
    },
  }),
  CN805: warning<Respread & Partial<Due> & { isOpen: boolean }>({
    title: { fr: 'Réponses qui ne valent plus autant', en: 'Answers worth something else' },
    message: respread,
    fix: ({ question, wanted = '', isOpen }) =>
      isOpen
        ? {
            fr: `Rendez à chaque réponse son texte, ou donnez de nouveaux identifiants ; si le sens est resté, écrivez « ${question} » dans changed avec la nouvelle version.`,
            en: `Give each answer its text back, or new ids; if they still mean the same, write “${question}” in changed with the new version.`,
          }
        : {
            fr: `${bump.fr({ wanted })}, ou rétablissez ce qui a changé.`,
            en: `${bump.en({ wanted })}, or undo the change.`,
          },
    why: {
      fr: 'Avec --against. Au bilan, un an après, un score changé passerait pour un progrès ou un recul. Donner leurs valeurs aux options permet d’en ajouter une sans déplacer les autres.',
      en: 'With --against. At the review a year later, a changed score would pass for progress or decline. Giving options their values lets you add one without moving the others.',
    },
  }),
  CN806: warning<Gone & Due>({
    title: { fr: 'Profil, objectif ou parcours disparu', en: 'Profile, objective or track gone' },
    message: gone,
    fix: (of) => ({
      fr: `${bump.fr(of)}, ou rétablissez « ${of.id} ».`,
      en: `${bump.en(of)}, or bring “${of.id}” back.`,
    }),
    why: {
      fr: 'Avec --against. Les fichiers de réponses nomment leur profil, leurs objectifs et leur parcours.',
      en: 'With --against. Answer files name their profile, their objectives and their track.',
    },
  }),
  CN807: warning<Renamed & Due>({
    title: { fr: 'Nouveau nom sans nouvelle version', en: 'New name without a new version' },
    message: renamed,
    fix: (of) => ({ fr: `${bump.fr(of)}.`, en: `${bump.en(of)}.` }),
    why: {
      fr: 'Avec --against. Renommer garde les réponses : une version mineure suffit.',
      en: 'With --against. Renaming keeps the answers: a minor version is enough.',
    },
  }),
  CN808: warning<Retired & Due>({
    title: {
      fr: 'Question ou repère retiré sans nouvelle version',
      en: 'Question or fact retired without a new version',
    },
    message: retired,
    fix: (of) => ({ fr: `${bump.fr(of)}.`, en: `${bump.en(of)}.` }),
    why: {
      fr: 'Avec --against. Retirer une question enlève ses réponses du calcul : c’est une version majeure.',
      en: 'With --against. Retiring a question takes its answers out of the sums: that is a major version.',
    },
  }),
  CN809: warning<{ older: string; newer: string; why: 'words' | 'additions' | 'backwards' } & Due>({
    title: { fr: 'Version qui n’annonce pas le changement', en: 'Version that does not announce the change' },
    message: (of) =>
      ({
        words: {
          fr: `Des textes ont changé depuis la version ${of.older}.`,
          en: `Texts changed since version ${of.older}.`,
        },
        additions: {
          fr: `Le questionnaire a changé depuis la version ${of.older}, sans rien ôter aux réponses déjà données.`,
          en: `The questionnaire changed since version ${of.older}, taking nothing from answers already given.`,
        },
        backwards: {
          fr: `La version ${of.newer} vient avant ${of.older}, à laquelle on la compare.`,
          en: `Version ${of.newer} comes before ${of.older}, with which it is compared.`,
        },
      })[of.why],
    fix: (of) =>
      of.why === 'backwards'
        ? {
            fr: 'Comparez avec un fichier plus ancien, ou corrigez version.',
            en: 'Compare with an older file, or correct version.',
          }
        : { fr: `${bump.fr(of)}.`, en: `${bump.en(of)}.` },
    why: {
      fr: 'Avec --against. Mineure si le questionnaire demande ou propose davantage, corrective si seuls des textes ont changé.',
      en: 'With --against. Minor where the questionnaire asks or proposes more, patch where only texts changed.',
    },
  }),
  CN810: error<{ older: string; newer: string }>({
    title: { fr: 'Questionnaires différents', en: 'Different questionnaires' },
    message: ({ older, newer }) => ({
      fr: `Le fichier de comparaison est le questionnaire « ${older} », et celui-ci « ${newer} ».`,
      en: `The file to compare with is questionnaire “${older}”, and this one is “${newer}”.`,
    }),
    fix: {
      fr: 'Comparez avec une version plus ancienne du même questionnaire.',
      en: 'Compare with an older version of the same questionnaire.',
    },
    why: {
      fr: 'Avec --against. On ne compare que deux versions d’un même questionnaire.',
      en: 'With --against. Only two versions of one questionnaire can be compared.',
    },
  }),
  CN814: hint<Lost>({
    title: {
      fr: 'Réponses qui ne sont plus possibles, annoncées',
      en: 'Answers no longer possible, announced',
    },
    message: lost,
    fix: announced,
    why: {
      fr: 'Avec --against, quand la version annonce le changement : ce que deviennent les réponses déjà données.',
      en: 'With --against, where the version announces the change: what becomes of answers already given.',
    },
  }),
  CN815: hint<Respread>({
    title: {
      fr: 'Réponses qui ne valent plus autant, annoncées',
      en: 'Answers worth something else, announced',
    },
    message: respread,
    fix: announced,
    why: {
      fr: 'Avec --against, quand la version annonce le changement : ce que deviennent les réponses déjà données.',
      en: 'With --against, where the version announces the change: what becomes of answers already given.',
    },
  }),
  CN816: hint<Gone>({
    title: {
      fr: 'Profil, objectif ou parcours disparu, annoncé',
      en: 'Profile, objective or track gone, announced',
    },
    message: gone,
    fix: announced,
    why: {
      fr: 'Avec --against, quand la version annonce le changement : ce que deviennent les réponses déjà données.',
      en: 'With --against, where the version announces the change: what becomes of answers already given.',
    },
  }),
  CN817: hint<Renamed>({
    title: { fr: 'Nouveau nom', en: 'New name' },
    message: renamed,
    fix: announced,
    why: {
      fr: 'Avec --against, quand la version annonce le changement : ce que deviennent les réponses déjà données.',
      en: 'With --against, where the version announces the change: what becomes of answers already given.',
    },
  }),
  CN818: hint<Retired>({
    title: { fr: 'Question ou repère retiré', en: 'Question or fact retired' },
    message: retired,
    fix: announced,
    why: {
      fr: 'Avec --against, quand la version annonce le changement : ce que deviennent les réponses déjà données.',
      en: 'With --against, where the version announces the change: what becomes of answers already given.',
    },
  }),
};
