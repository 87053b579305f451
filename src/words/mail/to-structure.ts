import { grammar } from '../grammar.ts';

/** The message with which a structure receives its plan. */
export const toStructure = {
  subject: {
    fr: (name: string) => `Votre plan numérique : ${name}`,
    en: (name: string) => `Your digital plan: ${name}`,
  },
  hello: {
    fr: (names: readonly string[]) => `Bonjour${names.length > 0 ? ` ${grammar.fr.list(names)}` : ''},`,
    en: (names: readonly string[]) => `Hello${names.length > 0 ? ` ${grammar.en.list(names)}` : ''},`,
  },
  /** @param voices how many people, or teams, answered. */
  thanks: {
    fr: (questionnaire: string, voices: number) =>
      `Merci d’avoir répondu au questionnaire « ${questionnaire} »${voices > 1 ? `, à ${voices} voix` : ''}.`,
    en: (questionnaire: string, voices: number) =>
      `Thank you for answering the questionnaire “${questionnaire}”${voices > 1 ? `, in ${voices} voices` : ''}.`,
  },
  /** @param isPage whether the file opens in a browser. */
  attached: {
    fr: (name: string, isPage: boolean) =>
      `Vous trouverez ci-joint le plan d’action fait à partir de vos réponses, pour ${name}.${isPage ? ' Il s’ouvre d’un double-clic, et s’imprime.' : ''}`,
    en: (name: string, isPage: boolean) =>
      `Attached is the action plan made from your answers, for ${name}.${isPage ? ' It opens with a double click, and prints.' : ''}`,
  },
  /** @param day in words; null if it is not known yet. */
  before: {
    fr: (day: string | null) =>
      day === null ? 'D’ici notre demi-journée :' : `D’ici notre demi-journée du ${day} :`,
    en: (day: string | null) => (day === null ? 'Before our half-day:' : `Before our half-day on ${day}:`),
  },
  read: {
    fr: '- lisez la première page, à plusieurs si vous le pouvez : elle suffit pour commencer ;',
    en: '- read the first page, together if you can: it is enough to begin;',
  },
  /** @param actions how many the plan begins with, 1 or more. */
  assign: {
    fr: (actions: number) =>
      `- pour ${actions === 1 ? 'la première action' : `chacune des ${actions} premières actions`}, décidez qui s’en charge, et pour quand ;`,
    en: (actions: number) =>
      `- for ${actions === 1 ? 'the first action' : `each of the first ${actions} actions`}, decide who takes care of it, and by when;`,
  },
  note: {
    fr: '- notez ce qui vous semble faux ou oublié : nous le reprendrons ensemble.',
    en: '- note what seems wrong or forgotten: we shall go over it together.',
  },
  yours: {
    fr: 'Ce plan est le vôtre : rien n’y est figé. Si vous avez une question, répondez simplement à ce message.',
    en: 'This plan is yours: nothing in it is final. If you have a question, just reply to this message.',
  },
  regards: { fr: 'Bien cordialement,', en: 'Kind regards,' },
};
