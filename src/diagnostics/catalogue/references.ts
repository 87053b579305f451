import { entry } from '../entry.ts';
import { didYouMean, elsewhere, list, theQuestion } from '../wording.ts';
import {
  type ImpossibleValue,
  impossibleEn,
  impossibleFr,
  possibleEn,
  possibleFr,
} from './impossible-value.ts';

/** What an id names. */
export type Named = 'question' | 'option' | 'profile' | 'objective' | 'track' | 'action' | 'fact' | 'duty';

/** An id that names nothing. */
export interface Unknown {
  id: string;
  /** The known id that looks most like it. */
  nearest?: string | undefined;
  /** The ids that would do; shown where none is near. */
  known: readonly string[];
  /** How many other places use the same id: they are one mistake. */
  others: number;
}

const NAMED = {
  fr: {
    question: 'une autre question',
    option: 'une autre option de cette question',
    profile: 'un autre profil',
    objective: 'un autre objectif',
    track: 'un autre parcours',
    action: 'une autre action',
    fact: 'un autre repère',
    duty: 'une autre obligation',
  },
  en: {
    question: 'another question',
    option: 'another option of this question',
    profile: 'another profile',
    objective: 'another objective',
    track: 'another track',
    action: 'another action',
    fact: 'another fact',
    duty: 'another duty',
  },
};

const FORMER = {
  fr: { question: 'de la question', fact: 'du repère', option: 'de l’option', profile: 'du profil' },
};
const WOULD_GO = {
  fr: {
    question: 'ses anciennes réponses iraient à cette question-ci',
    fact: 'ce que d’anciennes réponses en disent serait pris pour celui-ci',
    option: 'les anciennes réponses seraient prises pour celle-ci',
    profile: 'les structures d’alors seraient prises pour celles-ci',
  },
  en: {
    question: 'its older answers would go to this question',
    fact: 'what older answers say of it would be taken for this one',
    option: 'older answers would be taken for this one',
    profile: 'organisations of that time would be taken for these',
  },
};

const hintFr = (of: Unknown, what: string, none: string) =>
  didYouMean.fr(of.nearest) ?? (of.known.length === 0 ? none : `${what} : ${list.fr(of.known)}.`);
const hintEn = (of: Unknown, what: string, none: string) =>
  didYouMean.en(of.nearest) ?? (of.known.length === 0 ? none : `${what}: ${list.en(of.known)}.`);

export const references = {
  CN201: entry<Unknown & { renamedTo?: string | undefined; isFact?: boolean }>({
    severity: 'error',
    title: { fr: 'Question inconnue', en: 'Unknown question' },
    say: {
      fr: (of) => ({
        message: of.isFact
          ? `« ${of.id} » est un repère, et non une question${elsewhere.fr(of.others)}.`
          : `Aucune question ne s’appelle « ${of.id} »${elsewhere.fr(of.others)}.`,
        hint: of.isFact
          ? 'Un repère se lit dans une condition (when) ; ici, nommez une question.'
          : of.renamedTo
            ? `Elle s’appelle maintenant « ${of.renamedTo} » : écrivez ce nom.`
            : hintFr(of, 'Questions du questionnaire', 'Le questionnaire n’a aucune question.'),
      }),
      en: (of) => ({
        message: of.isFact
          ? `“${of.id}” is a fact, not a question${elsewhere.en(of.others)}.`
          : `No question is called “${of.id}”${elsewhere.en(of.others)}.`,
        hint: of.isFact
          ? 'A fact is read in a condition (when); here, name a question.'
          : of.renamedTo
            ? `It is now called “${of.renamedTo}”: write that name.`
            : hintEn(of, 'Questions of the questionnaire', 'The questionnaire has no question.'),
      }),
    },
  }),
  CN202: entry<Unknown & { question: string; isFact?: boolean }>({
    severity: 'error',
    title: { fr: 'Option inconnue dans une condition', en: 'Unknown option in a condition' },
    say: {
      fr: (of) => ({
        message: `${theQuestion.fr(of)} n’a pas d’option « ${of.id} »${elsewhere.fr(of.others)}.`,
        hint: hintFr(of, 'Ses options', 'Il n’y en a aucune.'),
      }),
      en: (of) => ({
        message: `${theQuestion.en(of)} has no option “${of.id}”${elsewhere.en(of.others)}.`,
        hint: hintEn(of, 'Its options', 'It has no option.'),
      }),
    },
  }),
  CN203: entry<Unknown>({
    severity: 'error',
    title: { fr: 'Profil inconnu', en: 'Unknown profile' },
    say: {
      fr: (of) => ({
        message: `Aucun profil ne s’appelle « ${of.id} »${elsewhere.fr(of.others)}.`,
        hint: hintFr(of, 'Profils du questionnaire', 'Le questionnaire n’a aucun profil.'),
      }),
      en: (of) => ({
        message: `No profile is called “${of.id}”${elsewhere.en(of.others)}.`,
        hint: hintEn(of, 'Profiles of the questionnaire', 'The questionnaire has no profile.'),
      }),
    },
  }),
  CN204: entry<Unknown>({
    severity: 'error',
    title: { fr: 'Objectif inconnu', en: 'Unknown objective' },
    say: {
      fr: (of) => ({
        message: `Aucun objectif ne s’appelle « ${of.id} »${elsewhere.fr(of.others)}.`,
        hint: hintFr(
          of,
          'Objectifs du questionnaire',
          'Le questionnaire n’a aucun objectif : ajoutez-le sous objectives.',
        ),
      }),
      en: (of) => ({
        message: `No objective is called “${of.id}”${elsewhere.en(of.others)}.`,
        hint: hintEn(
          of,
          'Objectives of the questionnaire',
          'The questionnaire has no objective: add it under objectives.',
        ),
      }),
    },
  }),
  CN205: entry<Unknown>({
    severity: 'error',
    title: { fr: 'Action inconnue', en: 'Unknown action' },
    say: {
      fr: (of) => ({
        message: `Aucune action ne s’appelle « ${of.id} »${elsewhere.fr(of.others)}.`,
        hint: hintFr(of, 'Actions du questionnaire', 'Le questionnaire n’a aucune autre action.'),
      }),
      en: (of) => ({
        message: `No action is called “${of.id}”${elsewhere.en(of.others)}.`,
        hint: hintEn(of, 'Actions of the questionnaire', 'The questionnaire has no other action.'),
      }),
    },
  }),
  CN206: entry<{ kind: Named; id: string; isFact?: boolean }>({
    severity: 'error',
    title: { fr: 'Identifiant déjà pris', en: 'Id already taken' },
    say: {
      fr: ({ kind, id, isFact }) => ({
        message: `L’identifiant « ${id} » est déjà celui d’${isFact ? 'un repère' : NAMED.fr[kind]}.`,
        hint: isFact
          ? 'Donnez-leur deux identifiants : une condition les lirait l’un pour l’autre.'
          : 'Donnez un identifiant différent à l’une des deux.',
      }),
      en: ({ kind, id, isFact }) => ({
        message: `The id “${id}” already belongs to ${isFact ? 'a fact' : NAMED.en[kind]}.`,
        hint: isFact
          ? 'Give them two ids: a condition would read one for the other.'
          : 'Give one of the two a different id.',
      }),
    },
  }),
  CN207: entry<{ kind: Named; id: string }>({
    severity: 'error',
    title: { fr: 'Identifiant réservé', en: 'Reserved id' },
    say: {
      fr: ({ id }) => ({
        message: `« ${id} » est un mot du format ou de YAML : il ne peut pas servir d’identifiant.`,
        hint: `Choisissez un identifiant plus précis, comme « answer-${id} ».`,
      }),
      en: ({ id }) => ({
        message: `“${id}” is a word of the format or of YAML: it cannot be an id.`,
        hint: `Choose a more precise id, such as “answer-${id}”.`,
      }),
    },
  }),
  CN208: entry<{ id: string; isFact?: boolean }>({
    severity: 'error',
    title: { fr: 'Identifiant retiré, utilisé à nouveau', en: 'Retired id used again' },
    say: {
      fr: ({ id, isFact }) => ({
        message: `L’identifiant « ${id} » a été retiré (retired) : d’anciennes réponses portent ce nom avec un autre sens.`,
        hint: `Donnez à ${isFact ? 'ce repère' : 'cette question'} un identifiant qui n’a jamais servi.`,
      }),
      en: ({ id, isFact }) => ({
        message: `The id “${id}” was retired: older answers carry that name with another meaning.`,
        hint: `Give this ${isFact ? 'fact' : 'question'} an id that was never used.`,
      }),
    },
  }),
  CN209: entry<{ kind: 'question' | 'fact' | 'option' | 'profile'; id: string; to: string }>({
    severity: 'error',
    title: { fr: 'Ancien nom utilisé à nouveau', en: 'Former name used again' },
    say: {
      fr: ({ kind, id, to }) => ({
        message: `« ${id} » est l’ancien nom ${FORMER.fr[kind]} « ${to} » (renamed) : ${WOULD_GO.fr[kind]}.`,
        hint: 'Donnez-lui un identifiant qui n’a jamais servi, ou retirez la ligne de renamed.',
      }),
      en: ({ kind, id, to }) => ({
        message: `“${id}” is the former name of ${kind} “${to}” (renamed): ${WOULD_GO.en[kind]}.`,
        hint: 'Give it an id that was never used, or remove the line from renamed.',
      }),
    },
  }),
  CN210: entry<ImpossibleValue>({
    severity: 'error',
    title: { fr: 'Valeur que la question ne peut pas avoir', en: 'Value that the question cannot have' },
    say: {
      fr: (of) => ({ message: impossibleFr(of), hint: possibleFr(of) }),
      en: (of) => ({ message: impossibleEn(of), hint: possibleEn(of) }),
    },
  }),
  CN211: entry<{ from: string; to: string; why: 'another' | 'no-option' | 'retired' }>({
    severity: 'error',
    title: { fr: 'Nouveau nom impossible', en: 'Impossible new name' },
    say: {
      fr: ({ from, to, why }) => ({
        message: {
          another: `« ${from} » deviendrait « ${to} », l’option d’une autre question.`,
          'no-option': `« ${from} » est une option, et « ${to} » n’en est pas une.`,
          retired: `« ${from} » est dans retired, et s’appellerait aussi « ${to} » (renamed).`,
        }[why],
        hint:
          why === 'retired'
            ? 'Retirez-le de l’une des deux listes.'
            : `Écrivez question.ancienne: question.nouvelle, comme ${from.split('.')[0]}.old: ${from.split('.')[0]}.new.`,
      }),
      en: ({ from, to, why }) => ({
        message: {
          another: `“${from}” would become “${to}”, an option of another question.`,
          'no-option': `“${from}” is an option, and “${to}” is none.`,
          retired: `“${from}” is in retired, and would also be called “${to}” (renamed).`,
        }[why],
        hint:
          why === 'retired'
            ? 'Remove it from one of the two lists.'
            : `Write question.old: question.new, such as ${from.split('.')[0]}.old: ${from.split('.')[0]}.new.`,
      }),
    },
  }),
};
