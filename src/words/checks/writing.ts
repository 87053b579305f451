import { hint, warning } from './check.ts';

/** How texts are written, whatever they say. */
export const writing = {
  CN710: warning<{ mark: string }>({
    title: { fr: 'Balisage dans un texte', en: 'Markup in a text' },
    message: ({ mark }) => ({
      fr: `Les textes sont simples, sans balisage : « ${mark} » s’affichera tel quel.`,
      en: `Texts are plain, without markup: “${mark}” will show as it is.`,
    }),
    fix: {
      fr: 'Retirez les signes de mise en forme ; une liste s’écrit en une phrase.',
      en: 'Remove the marks of formatting; write a list as a sentence.',
    },
    why: {
      fr: 'Les textes passent par des écrans, des tableaux et des pages : aucun ne lit de balises.',
      en: 'Texts go through screens, tables and pages: none of them reads markup.',
    },
  }),
  CN711: hint<{ where: 'around' | 'doubled'; near: string }>({
    title: { fr: 'Espaces en trop', en: 'Spaces too many' },
    message: ({ where, near }) =>
      where === 'around'
        ? { fr: 'Ce texte commence ou finit par une espace.', en: 'This text begins or ends with a space.' }
        : { fr: `Deux espaces se suivent : « ${near} ».`, en: `Two spaces follow each other: “${near}”.` },
    fix: { fr: 'Retirez l’espace en trop.', en: 'Remove the space too many.' },
    why: {
      fr: 'L’espace se verra dans un tableau ou une citation.',
      en: 'The space will show in a table or a quotation.',
    },
  }),
  CN712: warning<{ word: string }>({
    title: { fr: 'Texte provisoire', en: 'Text not written yet' },
    message: ({ word }) => ({
      fr: `« ${word} » est resté dans ce texte, que les équipes liront.`,
      en: `“${word}” is still in this text, which teams will read.`,
    }),
    fix: { fr: 'Écrivez le texte définitif.', en: 'Write the final text.' },
    why: {
      fr: 'Ce que l’auteur se dit à lui-même ne doit pas arriver devant les équipes.',
      en: 'What authors tell themselves should not reach the teams.',
    },
  }),
  CN714: warning<{ length: number; most: number }>({
    title: { fr: 'Titre trop long', en: 'Title too long' },
    message: ({ length }) => ({
      fr: `Ce titre a ${length} caractères : il ne tiendra ni dans une liste, ni dans un tableau.`,
      en: `This title has ${length} characters: it will fit neither a list nor a table.`,
    }),
    fix: ({ most }) => ({
      fr: `Dites-le en ${most} caractères au plus, et le reste ailleurs (description, why, help).`,
      en: `Say it in ${most} characters at most, and the rest elsewhere (description, why, help).`,
    }),
    why: {
      fr: 'Un titre se lit dans une liste, une colonne de tableau, un nom de chapitre.',
      en: 'A title is read in a list, in a column of a table, in the name of a chapter.',
    },
  }),
};
