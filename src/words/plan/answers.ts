import { capital, inSentence } from '../../text/typography.ts';
import { grammar } from '../grammar.ts';

/** A number of questions, with the number one in words. */
export const questions = {
  fr: (n: number) => (n === 1 ? 'une question' : `${n} questions`),
  en: (n: number) => (n === 1 ? 'one question' : `${n} questions`),
};

/** How many were asked and chose no answer. */
export interface Doubt {
  unknown: number;
  unanswered: number;
  notApplicable: number;
}

/** What is said about answers, and how many there are. Quoted texts come already quoted. */
export const answers = {
  /** The five levels, if the questionnaire has no words of its own. */
  levels: {
    fr: ['Point de départ', 'En exploration', 'En mouvement', 'Bien installé', 'Source d’inspiration'],
    en: ['Starting point', 'Exploring', 'On the move', 'Well established', 'An inspiration to others'],
  },
  notDocumented: { fr: 'pas assez documenté', en: 'not documented enough' },
  /** For an axis whose questions are all not applicable. */
  noQuestion: { fr: 'sans objet', en: 'does not apply' },
  notApplicable: { fr: 'ne nous concerne pas', en: 'doesn’t apply to us' },
  unknown: { fr: 'nous ne savons pas', en: 'we don’t know' },
  unanswered: { fr: 'sans réponse', en: 'no answer' },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  percent: { fr: (n: number) => `${n} %`, en: (n: number) => `${n}%` },
  /** Two bounds, or one if they are the same. */
  between: {
    fr: (low: string, high: string) => (low === high ? low : `${low} à ${high}`),
    en: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
  },
  /** Answers that range from one to another. */
  spread: {
    fr: (low: string, high: string) => `de ${low} à ${high}`,
    en: (low: string, high: string) => `from ${low} to ${high}`,
  },
  /** The range of answers, by their places, from 1, among a question's sentences or its points. */
  places: {
    fr: (low: number, high: number, among: 'sentences' | 'points') =>
      `de la ${grammar.fr.ordinal(low)} à la ${grammar.fr.ordinal(high)} ${among === 'sentences' ? 'phrase' : 'proposition'}`,
    en: (low: number, high: number, among: 'sentences' | 'points') => {
      const one = among === 'sentences' ? 'sentence' : 'choice';
      return `from ${one} ${low} to ${one} ${high}`;
    },
  },
  answers: {
    fr: (n: number) => (n === 0 ? 'aucune réponse' : n === 1 ? 'une réponse' : `${n} réponses`),
    en: (n: number) => (n === 0 ? 'no answer' : n === 1 ? 'one answer' : `${n} answers`),
  },
  /** How many of the applicable questions are answered. */
  answersOf: {
    fr: (n: number, of: number) =>
      of === 0 ? 'sans objet' : `${n} ${n < 2 ? 'réponse' : 'réponses'} sur ${of}`,
    en: (n: number, of: number) => (of === 0 ? 'does not apply' : `${n} of ${of} answered`),
  },
  /** A level of a part, and how few answers it is based on. */
  levelOfFew: {
    fr: (level: string, n: number) => `${level} (${n === 1 ? 'une réponse' : `${n} réponses`})`,
    en: (level: string, n: number) => `${level} (${n === 1 ? 'one answer' : `${n} answers`})`,
  },
  /** Next to a level based on few answers. */
  basedOn: {
    fr: (n: number) => (n === 1 ? 'd’après une réponse' : `d’après ${n} réponses`),
    en: (n: number) => (n === 1 ? 'from one answer' : `from ${n} answers`),
  },
  answeredOn: {
    fr: (date: string) => `autodiagnostic du ${date}`,
    en: (date: string) => `self-assessment of ${date}`,
  },
  /** The track, under the title: if its title does not say that it is one, the word is added. */
  followed: {
    fr: (track: string) => (/parcours/i.test(track) ? inSentence(track) : `parcours « ${track} »`),
    en: (track: string) => (/track/i.test(track) ? inSentence(track) : `track “${track}”`),
  },
  /**
   * @param teams how many times the team answered together.
   * @param people how many answered in their own name, or in a file that does not say who answers.
   */
  respondents: {
    fr: (teams: number, people: number) => {
      if (teams === 0 || people === 0) return `${teams + people} personnes ont répondu`;
      return grammar.fr.list([
        teams === 1 ? 'une réponse d’équipe' : `${teams} réponses d’équipe`,
        people === 1 ? 'une réponse personnelle' : `${people} réponses personnelles`,
      ]);
    },
    en: (teams: number, people: number) => {
      if (teams === 0 || people === 0) return `${teams + people} people answered`;
      return grammar.en.list([
        teams === 1 ? 'one answer by the team' : `${teams} answers by the team`,
        people === 1 ? 'one personal answer' : `${people} personal answers`,
      ]);
    },
  },
  /** Of several respondents, how many do not know, how many gave no answer, and how many are not concerned. */
  doubt: {
    fr: ({ unknown, unanswered, notApplicable }: Doubt, of: number) =>
      [
        ...(unknown > 0 ? [`${unknown} sur ${of} ne ${unknown === 1 ? 'sait' : 'savent'} pas`] : []),
        ...(unanswered > 0 ? [`${unanswered} sur ${of} sans réponse`] : []),
        ...(notApplicable > 0 ? [`${notApplicable} sur ${of} : ne nous concerne pas`] : []),
      ].join(', '),
    en: ({ unknown, unanswered, notApplicable }: Doubt, of: number) =>
      [
        ...(unknown > 0 ? [`${unknown} of ${of} ${unknown === 1 ? 'does' : 'do'} not know`] : []),
        ...(unanswered > 0 ? [`${unanswered} of ${of} without an answer`] : []),
        ...(notApplicable > 0 ? [`${notApplicable} of ${of}: doesn’t apply to us`] : []),
      ].join(', '),
  },
  /** On how many of the topics with several people's answers these differ. */
  differ: {
    fr: (n: number, of: number) =>
      `Vos réponses diffèrent nettement sur ${n} ${n === 1 ? 'sujet' : 'sujets'} sur ${of}.`,
    en: (n: number, of: number) =>
      `Your answers differ clearly on ${n} ${n === 1 ? 'topic' : 'topics'} out of ${of}.`,
  },
  /** For blank questions: what to do about them. */
  leftBlank: {
    fr: (n: number) =>
      `${capital(questions.fr(n))} sans réponse : à reprendre ensemble, puis refaites ce plan.`,
    en: (n: number) =>
      `${capital(questions.en(n))} without an answer: go over them together, then make this plan again.`,
  },
  /** An axis inside a sentence, after « sur » or “on”. */
  axis: {
    fr: (title: string) =>
      /^(?:l[ea] |les |l’|[nv]otre |[nv]os )/i.test(title) ? inSentence(title) : `l’axe « ${title} »`,
    en: inSentence,
  },
  /** A subject, and what is said about it. */
  titled: {
    fr: (subject: string, said: string) => `${subject} : ${said}`,
    en: (subject: string, said: string) => `${subject}: ${said}`,
  },
};
