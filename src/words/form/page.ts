import { keeping } from './keeping.ts';
import { resulting } from './result.ts';

/** What the page says besides the interview: what is kept on this computer, and the file that people save. */
export const page = {
  begin: { fr: 'Commencer', en: 'Start' },
  print: { fr: 'Imprimer le questionnaire', en: 'Print the questionnaire' },
  /** The title of the window: what is on screen, then the questionnaire. */
  windowTitle: {
    fr: (screen: string, title: string) => `${screen} – ${title}`,
    en: (screen: string, title: string) => `${screen} – ${title}`,
  },
  /** Who reads the answers, said before the first one. */
  readers: {
    fr: (mail: string | null) => [
      'Qui les lira',
      mail === null
        ? 'Personne d’autre que vous, puis les personnes à qui vous donnerez ce fichier.'
        : `Personne d’autre que vous, puis la personne à qui vous enverrez ce fichier : ${mail}.`,
    ],
    en: (mail: string | null) => [
      'Who will read them',
      mail === null
        ? 'Nobody but you, then the people whom you give this file to.'
        : `Nobody but you, then the person whom you send this file to: ${mail}.`,
    ],
  },
  moment: {
    time: {
      fr: (hours: string, minutes: string) => `${hours} h ${minutes}`,
      en: (hours: string, minutes: string) => `${hours}:${minutes}`,
    },
    day: {
      fr: (date: string, time: string) => `${date} à ${time}`,
      en: (date: string, time: string) => `${date} at ${time}`,
    },
  },
  /** Ranks of what is ticked, where they count. */
  rank: {
    title: { fr: 'Dans cet ordre', en: 'In this order' },
    up: { fr: (text: string) => `Monter : ${text}`, en: (text: string) => `Move up: ${text}` },
    down: { fr: (text: string) => `Descendre : ${text}`, en: (text: string) => `Move down: ${text}` },
  },
  help: { fr: 'Aide', en: 'Help' },
  saveNote: { fr: 'Enregistrer la note', en: 'Save the note' },
  ...keeping,
  ...resulting,
};
