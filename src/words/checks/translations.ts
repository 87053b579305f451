import { cutTail } from '../../text/cut.ts';
import { fileWord } from '../../text/shell-word.ts';
import { error, warning } from './check.ts';
import { didYouMean } from './naming.ts';

/** How a questionnaire's PO file is written again. */
const again = (language: string, questionnaire: string) => ({
  fr: `« cap-numerique check ${fileWord(questionnaire)} --po ${language} » l’écrit, avec tous les textes à traduire.`,
  en: `“cap-numerique check ${fileWord(questionnaire)} --po ${language}” writes it, with all the texts to translate.`,
});

/** Translations of a questionnaire, in PO files. */
export const translations = {
  CN715: warning<{ file: string; questionnaire: string; language: string; isEmpty: boolean }>({
    title: { fr: 'Fichier de traduction introuvable ou vide', en: 'Translation file not found or empty' },
    message: ({ file, isEmpty }) => ({
      fr: `Le fichier de traduction « ${file} » ${isEmpty ? 'est vide' : 'n’existe pas'}.`,
      en: `The translation file “${file}” ${isEmpty ? 'is empty' : 'does not exist'}.`,
    }),
    fix: ({ language, questionnaire }) => again(language, questionnaire),
    why: {
      fr: 'Tant qu’il manque, qui lit dans cette langue lit la première langue du questionnaire. Son chemin part du dossier du questionnaire.',
      en: 'As long as it is missing, those who read in that language read the questionnaire’s first one. Its path starts from the questionnaire’s folder.',
    },
  }),
  CN716: warning<{ language: string; count: number; all: number }>({
    title: { fr: 'Traduction inachevée', en: 'Unfinished translation' },
    message: ({ language, count, all }) => ({
      fr: `${language} : ${count === 1 ? '1 texte' : `${count} textes`} sur ${all} ${count === 1 ? 'reste' : 'restent'} à traduire.`,
      en: `${language}: ${count} of ${all} texts ${count === 1 ? 'remains' : 'remain'} to be translated.`,
    }),
    fix: ({ language }) => ({
      fr: `« check --po ${language} » les met dans le fichier de traduction ; une traduction marquée « fuzzy » est à revoir.`,
      en: `“check --po ${language}” puts them into the translation file; a translation marked “fuzzy” is to be reviewed.`,
    }),
    why: {
      fr: 'Un texte sans traduction, ou dont l’original a changé depuis, est montré dans la première langue du questionnaire.',
      en: 'A text without a translation, or whose original has changed since, is shown in the questionnaire’s first language.',
    },
  }),
  CN717: warning<{ now: string }>({
    title: { fr: 'Traduction d’un texte qui a changé', en: 'Translation of a text that has changed' },
    message: ({ now }) => ({
      fr: `Le questionnaire dit maintenant « ${short(now)} » : cette traduction n’est pas montrée.`,
      en: `The questionnaire now says “${short(now)}”: this translation is not shown.`,
    }),
    fix: {
      fr: 'Mettez le fichier à jour avec « check --po », puis revoyez ce qu’il marque « fuzzy ».',
      en: 'Update the file with “check --po”, then review what it marks “fuzzy”.',
    },
    why: {
      fr: 'Une traduction vaut pour un texte précis : pour un autre, elle pourrait dire le contraire.',
      en: 'A translation holds for one exact text: for another, it might say the opposite.',
    },
  }),
  CN718: warning<{ context: string | null; nearest: string | undefined }>({
    title: { fr: 'Traduction d’un texte inconnu', en: 'Translation of an unknown text' },
    message: ({ context }) =>
      context === null
        ? {
            fr: 'Ce message n’a pas de msgctxt : rien ne dit quel texte il traduit.',
            en: 'This message has no msgctxt: nothing tells which text it translates.',
          }
        : {
            fr: `Le questionnaire n’a pas de texte « ${context} ».`,
            en: `The questionnaire has no text “${context}”.`,
          },
    fix: ({ nearest }) => ({
      fr:
        didYouMean.fr(nearest) ??
        'Mettez le fichier à jour avec « check --po » : il garde à la fin ce qui ne sert plus.',
      en:
        didYouMean.en(nearest) ??
        'Update the file with “check --po”: it keeps at the end what is of no more use.',
    }),
    why: {
      fr: 'msgctxt donne le chemin du texte par ses identifiants ; un identifiant renommé le change.',
      en: 'msgctxt gives the path of the text by its ids; a renamed id changes it.',
    },
  }),
  CN719: error<{ kind: 'line' | 'string' | 'escape' | 'order' | 'plural' }>({
    title: { fr: 'Fichier qui n’est pas du PO', en: 'File that is not PO' },
    message: ({ kind }) => NOT_PO[kind],
    fix: {
      fr: 'Corrigez cette ligne, ou reprenez le fichier tel que Poedit ou Weblate l’a enregistré.',
      en: 'Mend this line, or take the file again as Poedit or Weblate saved it.',
    },
    why: {
      fr: 'Un fichier PO est une suite de messages : msgctxt, msgid et msgstr, chacun suivi d’un texte entre guillemets droits.',
      en: 'A PO file is a series of messages: msgctxt, msgid and msgstr, each followed by a text in straight quotes.',
    },
  }),
  CN720: error<{ charset: string }>({
    title: { fr: 'Traduction qui n’est pas en UTF-8', en: 'Translation that is not in UTF-8' },
    message: ({ charset }) => ({
      fr: `Ce fichier se dit écrit en ${charset} : ses accents seraient mal lus.`,
      en: `This file says that it is in ${charset}: its accents would be misread.`,
    }),
    fix: {
      fr: 'Convertissez-le : msgconv --to-code=UTF-8, ou « UTF-8 » dans les propriétés du catalogue de Poedit.',
      en: 'Convert it: msgconv --to-code=UTF-8, or “UTF-8” in the properties of the catalogue in Poedit.',
    },
  }),
  CN721: error<{ context: string }>({
    title: { fr: 'Texte traduit deux fois', en: 'Text translated twice' },
    message: ({ context }) => ({
      fr: `« ${context} » est déjà traduit plus haut.`,
      en: `“${context}” is already translated above.`,
    }),
    fix: { fr: 'Gardez une seule des deux traductions.', en: 'Keep only one of the two translations.' },
  }),
  CN722: error<{ language: string }>({
    title: { fr: 'Traduction dans la langue d’origine', en: 'Translation into the original language' },
    message: ({ language }) => ({
      fr: `« ${language} » est la première langue du questionnaire : ses textes sont ceux que les autres traduisent.`,
      en: `“${language}” is the questionnaire’s first language: its texts are those that the others translate.`,
    }),
    fix: {
      fr: 'Retirez cette ligne, ou mettez une autre langue en premier dans languages.',
      en: 'Remove this line, or put another language first in languages.',
    },
  }),
  CN723: error<{ language: string; declared: string }>({
    title: { fr: 'Traduction dans une autre langue', en: 'Translation into another language' },
    message: ({ language, declared }) => ({
      fr: `Ce fichier se dit en « ${declared} », et le questionnaire le nomme pour « ${language} ».`,
      en: `This file says that it is in “${declared}”, and the questionnaire names it for “${language}”.`,
    }),
    fix: {
      fr: 'Corrigez « Language » ici, ou la ligne de translations dans le questionnaire.',
      en: 'Mend “Language” here, or the line of translations in the questionnaire.',
    },
    why: {
      fr: 'Deux fichiers échangés donneraient à chacun les textes dans la langue d’un autre.',
      en: 'Two files swapped would give everyone the texts in somebody else’s language.',
    },
  }),
  CN724: error({
    title: { fr: 'Traduction d’aucun questionnaire', en: 'Translation of no questionnaire' },
    message: {
      fr: 'Aucun questionnaire, à côté de ce fichier ou au-dessus, ne le nomme sous translations.',
      en: 'No questionnaire, beside this file or above it, names it under translations.',
    },
    fix: {
      fr: 'Ajoutez au questionnaire translations: { es: … }, avec sa langue et son chemin.',
      en: 'Add translations: { es: … } to the questionnaire, with its language and its path.',
    },
  }),
};

const NOT_PO = {
  line: {
    fr: 'Cette ligne n’est pas d’un fichier PO : ni msgctxt, msgid ou msgstr, ni un texte entre guillemets, ni un commentaire.',
    en: 'This line is not one of a PO file: neither msgctxt, msgid or msgstr, nor a text in quotes, nor a comment.',
  },
  string: {
    fr: 'Ce texte n’est pas entre deux guillemets droits : le guillemet d’un texte s’écrit \\".',
    en: 'This text is not between two straight quotes: a quote within a text is written \\".',
  },
  escape: {
    fr: 'Une barre « \\ » est suivie d’un signe qui n’a pas de sens là : elle s’écrit \\\\.',
    en: 'A “\\” is followed by a sign that has no meaning there: it is written \\\\.',
  },
  order: {
    fr: 'Un message est incomplet ou en désordre : msgctxt, msgid, puis msgstr.',
    en: 'A message is incomplete or out of order: msgctxt, msgid, then msgstr.',
  },
  plural: {
    fr: 'Ce message a des pluriels (msgid_plural) : aucun texte d’un questionnaire n’en a.',
    en: 'This message has plurals (msgid_plural): no text of a questionnaire has any.',
  },
};

/** The first words of a text: enough to recognise it. */
const short = (text: string): string => cutTail(text.replace(/\s+/g, ' '), 60);
