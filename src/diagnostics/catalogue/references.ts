import { entry } from '../entry.js';
import { didYouMean, elsewhere, list } from '../wording.js';
import {
  type ImpossibleValue,
  impossibleEn,
  impossibleFr,
  possibleEn,
  possibleFr,
} from './impossible-value.js';

/** What an id names. */
export type Named = 'question' | 'option' | 'profile' | 'objective' | 'track' | 'action' | 'fact' | 'duty';

/** An id that names nothing. */
export interface Unknown {
  id: string;
  /** The known id that looks most like it. */
  nearest?: string | undefined;
  /** The ids that would do; shown where none is near. */
  known: string[];
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

const hintFr = (of: Unknown, what: string, none: string) =>
  didYouMean.fr(of.nearest) ?? (of.known.length === 0 ? none : `${what} : ${list.fr(of.known)}.`);
const hintEn = (of: Unknown, what: string, none: string) =>
  didYouMean.en(of.nearest) ?? (of.known.length === 0 ? none : `${what}: ${list.en(of.known)}.`);

export const references = {
  CN201: entry<Unknown & { renamedTo?: string | undefined }>({
    severity: 'error',
    title: { fr: 'Question inconnue', en: 'Unknown question' },
    say: {
      fr: (of) => ({
        message: `Aucune question ne s’appelle « ${of.id} »${elsewhere.fr(of.others)}.`,
        hint: of.renamedTo
          ? `Elle s’appelle maintenant « ${of.renamedTo} » : écrivez ce nom.`
          : hintFr(of, 'Questions du questionnaire', 'Le questionnaire n’a aucune question.'),
      }),
      en: (of) => ({
        message: `No question is called “${of.id}”${elsewhere.en(of.others)}.`,
        hint: of.renamedTo
          ? `It is now called “${of.renamedTo}”: write that name.`
          : hintEn(of, 'Questions of the questionnaire', 'The questionnaire has no question.'),
      }),
    },
  }),
  CN202: entry<Unknown & { question: string }>({
    severity: 'error',
    title: { fr: 'Option inconnue dans une condition', en: 'Unknown option in a condition' },
    say: {
      fr: (of) => ({
        message: `La question « ${of.question} » n’a pas d’option « ${of.id} »${elsewhere.fr(of.others)}.`,
        hint: hintFr(of, 'Ses options', 'Elle n’a aucune option.'),
      }),
      en: (of) => ({
        message: `Question “${of.question}” has no option “${of.id}”${elsewhere.en(of.others)}.`,
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
  CN206: entry<{ kind: Named; id: string }>({
    severity: 'error',
    title: { fr: 'Identifiant déjà pris', en: 'Id already taken' },
    say: {
      fr: ({ kind, id }) => ({
        message: `L’identifiant « ${id} » est déjà celui d’${NAMED.fr[kind]}.`,
        hint: 'Donnez un identifiant différent à l’une des deux.',
      }),
      en: ({ kind, id }) => ({
        message: `The id “${id}” already belongs to ${NAMED.en[kind]}.`,
        hint: 'Give one of the two a different id.',
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
  CN208: entry<{ id: string }>({
    severity: 'error',
    title: { fr: 'Identifiant retiré, utilisé à nouveau', en: 'Retired id used again' },
    say: {
      fr: ({ id }) => ({
        message: `L’identifiant « ${id} » a été retiré (retired) : d’anciennes réponses portent ce nom avec un autre sens.`,
        hint: 'Donnez à cette question un identifiant qui n’a jamais servi.',
      }),
      en: ({ id }) => ({
        message: `The id “${id}” was retired: older answers carry that name with another meaning.`,
        hint: 'Give this question an id that was never used.',
      }),
    },
  }),
  CN209: entry<{ id: string; to: string }>({
    severity: 'error',
    title: { fr: 'Ancien nom d’une question, utilisé à nouveau', en: 'Former name of a question used again' },
    say: {
      fr: ({ id, to }) => ({
        message: `« ${id} » est l’ancien nom de la question « ${to} » (renamed) : ses anciennes réponses iraient à cette question-ci.`,
        hint: 'Donnez à cette question un identifiant qui n’a jamais servi, ou retirez la ligne de renamed.',
      }),
      en: ({ id, to }) => ({
        message: `“${id}” is the former name of question “${to}” (renamed): its older answers would go to this question.`,
        hint: 'Give this question an id that was never used, or remove the line from renamed.',
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
};
