import type { Language } from '../../language.ts';
import { entry } from '../entry.ts';

/** The languages that the program speaks, in each of them. */
const SPOKEN: Record<Language, string> = { fr: 'français et anglais', en: 'French and English' };

/** How texts are written, whatever they say. */
export const writing = {
  CN710: entry<{ mark: string }>({
    severity: 'warning',
    title: { fr: 'Balisage dans un texte', en: 'Markup in a text' },
    say: {
      fr: ({ mark }) => ({
        message: `Les textes sont simples, sans balisage : « ${mark} » s’affichera tel quel.`,
        hint: 'Retirez les signes de mise en forme ; une liste s’écrit en une phrase.',
      }),
      en: ({ mark }) => ({
        message: `Texts are plain, without markup: “${mark}” will show as it is.`,
        hint: 'Remove the marks of formatting; write a list as a sentence.',
      }),
    },
  }),
  CN711: entry<{ where: 'around' | 'doubled'; near: string }>({
    severity: 'hint',
    title: { fr: 'Espaces en trop', en: 'Spaces too many' },
    say: {
      fr: ({ where, near }) => ({
        message:
          where === 'around'
            ? 'Ce texte commence ou finit par une espace.'
            : `Deux espaces se suivent : « ${near} ».`,
        hint: 'Retirez l’espace en trop.',
      }),
      en: ({ where, near }) => ({
        message:
          where === 'around'
            ? 'This text begins or ends with a space.'
            : `Two spaces follow each other: “${near}”.`,
        hint: 'Remove the space too many.',
      }),
    },
  }),
  CN712: entry<{ word: string }>({
    severity: 'warning',
    title: { fr: 'Texte provisoire', en: 'Text not written yet' },
    say: {
      fr: ({ word }) => ({
        message: `« ${word} » est resté dans ce texte, que les équipes liront.`,
        hint: 'Écrivez le texte définitif.',
      }),
      en: ({ word }) => ({
        message: `“${word}” is still in this text, which teams will read.`,
        hint: 'Write the final text.',
      }),
    },
  }),
  CN713: entry<{ language: string; shown: string | null }>({
    severity: 'warning',
    title: { fr: 'Langue que le programme ne parle pas', en: 'Language that the program does not speak' },
    say: {
      fr: ({ language, shown }) => ({
        message: shown
          ? `Le programme ne parle pas « ${language} » : les textes en cette langue ne s’afficheront nulle part.`
          : `Le programme ne parle pas « ${language} » : ses propres phrases, autour des vôtres, resteront en français.`,
        hint: `Il parle ${SPOKEN.fr} (fr, en)${shown ? `. Retirez « ${language} » de languages, ou gardez-la pour d’autres outils` : ' : ajoutez l’une de ces langues'}.`,
      }),
      en: ({ language, shown }) => ({
        message: shown
          ? `The program does not speak “${language}”: texts in that language will show nowhere.`
          : `The program does not speak “${language}”: its own sentences, around yours, will be in French.`,
        hint: `It speaks ${SPOKEN.en} (fr, en)${shown ? `. Remove “${language}” from languages, or keep it for other tools` : ': add one of these languages'}.`,
      }),
    },
  }),
  CN714: entry<{ length: number; most: number }>({
    severity: 'warning',
    title: { fr: 'Titre trop long', en: 'Title too long' },
    say: {
      fr: ({ length, most }) => ({
        message: `Ce titre a ${length} caractères : il ne tiendra ni dans une liste, ni dans un tableau.`,
        hint: `Dites-le en ${most} caractères au plus, et le reste ailleurs (description, why, help).`,
      }),
      en: ({ length, most }) => ({
        message: `This title has ${length} characters: it will fit neither a list nor a table.`,
        hint: `Say it in ${most} characters at most, and the rest elsewhere (description, why, help).`,
      }),
    },
  }),
};
