import { error } from './check.ts';
import { elsewhere, instead, type NotFound, theQuestion } from './naming.ts';

/** What an id refers to. */
export type Named = 'question' | 'option' | 'profile' | 'objective' | 'track' | 'action' | 'fact' | 'duty';

/** An id in the questionnaire that does not exist. */
export interface Unknown extends NotFound {
  /** How many other places use the same id: they are one mistake. */
  others: number;
}

const NAMED = {
  question: { fr: 'une autre question', en: 'another question' },
  option: { fr: 'une autre option de cette question', en: 'another option of this question' },
  profile: { fr: 'un autre profil', en: 'another profile' },
  objective: { fr: 'un autre objectif', en: 'another objective' },
  track: { fr: 'un autre parcours', en: 'another track' },
  action: { fr: 'une autre action', en: 'another action' },
  fact: { fr: 'un autre repère', en: 'another fact' },
  duty: { fr: 'une autre obligation', en: 'another duty' },
};

const FORMER = { question: 'de la question', fact: 'du repère', option: 'de l’option', profile: 'du profil' };

const WOULD_GO = {
  question: {
    fr: 'ses anciennes réponses iraient à cette question-ci',
    en: 'its older answers would go to this question',
  },
  fact: {
    fr: 'ce que d’anciennes réponses en disent serait pris pour celui-ci',
    en: 'what older answers say of it would be taken for this one',
  },
  option: {
    fr: 'les anciennes réponses seraient prises pour celle-ci',
    en: 'older answers would be taken for this one',
  },
  profile: {
    fr: 'les structures d’alors seraient prises pour celles-ci',
    en: 'organisations of that time would be taken for these',
  },
};

/** Ids that do not exist, or that refer to more than one thing. */
export const references = {
  CN201: error<Unknown & { renamedTo?: string | undefined; isFact?: boolean }>({
    title: { fr: 'Question inconnue', en: 'Unknown question' },
    message: (of) =>
      of.isFact
        ? {
            fr: `« ${of.id} » est un repère, et non une question${elsewhere.fr(of.others)}.`,
            en: `“${of.id}” is a fact, not a question${elsewhere.en(of.others)}.`,
          }
        : {
            fr: `Aucune question ne s’appelle « ${of.id} »${elsewhere.fr(of.others)}.`,
            en: `No question is called “${of.id}”${elsewhere.en(of.others)}.`,
          },
    fix: (of) =>
      of.isFact
        ? {
            fr: 'Un repère se lit dans une condition (when) ; ici, nommez une question.',
            en: 'A fact is read in a condition (when); here, name a question.',
          }
        : of.renamedTo
          ? {
              fr: `Elle s’appelle maintenant « ${of.renamedTo} » : écrivez ce nom.`,
              en: `It is now called “${of.renamedTo}”: write that name.`,
            }
          : {
              fr: instead.fr(of, 'Questions du questionnaire', 'Le questionnaire n’a aucune question.'),
              en: instead.en(of, 'Questions of the questionnaire', 'The questionnaire has no question.'),
            },
    why: {
      fr: 'Une condition, un parcours ou une action qui nomme une question inconnue ne fait rien, sans que rien ne le montre.',
      en: 'A condition, a track or an action that names an unknown question does nothing, and nothing shows it.',
    },
  }),
  CN202: error<Unknown & { question: string; isFact?: boolean }>({
    title: { fr: 'Option inconnue dans une condition', en: 'Unknown option in a condition' },
    message: (of) => ({
      fr: `${theQuestion.fr(of)} n’a pas d’option « ${of.id} »${elsewhere.fr(of.others)}.`,
      en: `${theQuestion.en(of)} has no option “${of.id}”${elsewhere.en(of.others)}.`,
    }),
    fix: (of) => ({
      fr: instead.fr(of, 'Ses options', 'Il n’y en a aucune.'),
      en: instead.en(of, 'Its options', 'It has no option.'),
    }),
    why: {
      fr: 'La condition attendrait une réponse que personne ne peut donner.',
      en: 'The condition would expect an answer that nobody can give.',
    },
  }),
  CN203: error<Unknown>({
    title: { fr: 'Profil inconnu', en: 'Unknown profile' },
    message: (of) => ({
      fr: `Aucun profil ne s’appelle « ${of.id} »${elsewhere.fr(of.others)}.`,
      en: `No profile is called “${of.id}”${elsewhere.en(of.others)}.`,
    }),
    fix: (of) => ({
      fr: instead.fr(of, 'Profils du questionnaire', 'Le questionnaire n’a aucun profil.'),
      en: instead.en(of, 'Profiles of the questionnaire', 'The questionnaire has no profile.'),
    }),
    why: {
      fr: 'La condition ne viserait personne, ou pas les structures que vous croyez.',
      en: 'The condition would concern nobody, or not the structures that you think.',
    },
  }),
  CN204: error<Unknown>({
    title: { fr: 'Objectif inconnu', en: 'Unknown objective' },
    message: (of) => ({
      fr: `Aucun objectif ne s’appelle « ${of.id} »${elsewhere.fr(of.others)}.`,
      en: `No objective is called “${of.id}”${elsewhere.en(of.others)}.`,
    }),
    fix: (of) => ({
      fr: instead.fr(
        of,
        'Objectifs du questionnaire',
        'Le questionnaire n’a aucun objectif : ajoutez-le sous objectives.',
      ),
      en: instead.en(
        of,
        'Objectives of the questionnaire',
        'The questionnaire has no objective: add it under objectives.',
      ),
    }),
    why: {
      fr: 'L’action ne gagnerait rien à servir un objectif que personne ne peut choisir.',
      en: 'The action would gain nothing from an objective that nobody can choose.',
    },
  }),
  CN205: error<Unknown>({
    title: { fr: 'Action inconnue', en: 'Unknown action' },
    message: (of) => ({
      fr: `Aucune action ne s’appelle « ${of.id} »${elsewhere.fr(of.others)}.`,
      en: `No action is called “${of.id}”${elsewhere.en(of.others)}.`,
    }),
    fix: (of) => ({
      fr: instead.fr(of, 'Actions du questionnaire', 'Le questionnaire n’a aucune autre action.'),
      en: instead.en(of, 'Actions of the questionnaire', 'The questionnaire has no other action.'),
    }),
    why: {
      fr: 'Une action préalable introuvable ne viendrait jamais avant celle qui la demande.',
      en: 'A requirement that cannot be found would never come before the action that asks for it.',
    },
  }),
  CN206: error<{ kind: Named; id: string; isFact?: boolean }>({
    title: { fr: 'Identifiant déjà pris', en: 'Id already taken' },
    message: ({ kind, id, isFact }) => ({
      fr: `L’identifiant « ${id} » est déjà celui d’${isFact ? 'un repère' : NAMED[kind].fr}.`,
      en: `The id “${id}” already belongs to ${isFact ? 'a fact' : NAMED[kind].en}.`,
    }),
    fix: ({ isFact }) =>
      isFact
        ? {
            fr: 'Donnez-leur deux identifiants : une condition les lirait l’un pour l’autre.',
            en: 'Give them two ids: a condition would read one for the other.',
          }
        : {
            fr: 'Donnez un identifiant différent à l’une des deux.',
            en: 'Give one of the two a different id.',
          },
    why: {
      fr: 'Deux choses du même nom : une réponse, une condition ou une action ne saurait pas de laquelle elle parle.',
      en: 'Two things of one name: an answer, a condition or an action would not know which one it speaks of.',
    },
  }),
  CN207: error<{ kind: Named; id: string }>({
    title: { fr: 'Identifiant réservé', en: 'Reserved id' },
    message: ({ id }) => ({
      fr: `« ${id} » est un mot du format ou de YAML : il ne peut pas servir d’identifiant.`,
      en: `“${id}” is a word of the format or of YAML: it cannot be an id.`,
    }),
    fix: ({ id }) => ({
      fr: `Choisissez un identifiant plus précis, comme « answer-${id} ».`,
      en: `Choose a more precise id, such as “answer-${id}”.`,
    }),
    why: {
      fr: 'YAML et le format lisent ces mots autrement : « na » veut dire « ne nous concerne pas », « profile » commence une condition.',
      en: 'YAML and the format read these words otherwise: “na” means “does not apply to us”, “profile” begins a condition.',
    },
  }),
  CN208: error<{ id: string; isFact?: boolean }>({
    title: { fr: 'Identifiant retiré, utilisé à nouveau', en: 'Retired id used again' },
    message: ({ id }) => ({
      fr: `L’identifiant « ${id} » a été retiré (retired) : d’anciennes réponses portent ce nom avec un autre sens.`,
      en: `The id “${id}” was retired: older answers carry that name with another meaning.`,
    }),
    fix: ({ isFact }) => ({
      fr: `Donnez à ${isFact ? 'ce repère' : 'cette question'} un identifiant qui n’a jamais servi.`,
      en: `Give this ${isFact ? 'fact' : 'question'} an id that was never used.`,
    }),
    why: {
      fr: 'D’anciens fichiers de réponses portent encore cet identifiant : leurs réponses passeraient pour des réponses à la nouvelle question.',
      en: 'Older answer files still carry this id: their answers would pass for answers to the new question.',
    },
  }),
  CN209: error<{ kind: 'question' | 'fact' | 'option' | 'profile'; id: string; to: string }>({
    title: { fr: 'Ancien nom utilisé à nouveau', en: 'Former name used again' },
    message: ({ kind, id, to }) => ({
      fr: `« ${id} » est l’ancien nom ${FORMER[kind]} « ${to} » (renamed) : ${WOULD_GO[kind].fr}.`,
      en: `“${id}” is the former name of ${kind} “${to}” (renamed): ${WOULD_GO[kind].en}.`,
    }),
    fix: {
      fr: 'Donnez-lui un identifiant qui n’a jamais servi, ou retirez la ligne de renamed.',
      en: 'Give it an id that was never used, or remove the line from renamed.',
    },
    why: {
      fr: 'Une réponse donnée sous ce nom est transmise à ce qui l’a remplacé : question, option ou profil ; elle ne peut pas aller aux deux.',
      en: 'An answer given under this name goes to what replaced it: a question, an option or a profile; it cannot go to both.',
    },
  }),
};
