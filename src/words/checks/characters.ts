import type { Language } from '../../language.ts';
import { type Both, error, warning } from './check.ts';

/** What YAML drops from a text, and why. */
export interface Lost {
  by: 'comment' | 'quote' | 'anchor' | 'tag';
  lost: string;
  /** The text as it was meant; empty if that is not known. */
  whole: string;
  /** Whether nothing of the text is left. */
  isWhole: boolean;
}

/** Characters of a text that a fix shows in full. */
const SHOWN = 60;

const inQuotes = (text: string): string =>
  /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;

const example = ({ whole }: Lost): string | null =>
  whole === '' || whole.length > SHOWN || /[\r\n]/.test(whole) ? null : inQuotes(whole);

const notRead = (of: Lost): Both =>
  ({
    comment: {
      fr: `« ${of.lost} » n’est pas lu : sans guillemets, # après une espace commence un commentaire.`,
      en: `“${of.lost}” is not read: without quotes, # after a space begins a comment.`,
    },
    quote: {
      fr: `« ${of.lost} » n’est pas lu : après le guillemet fermant, # commence un commentaire.`,
      en: `“${of.lost}” is not read: after the closing quote, # begins a comment.`,
    },
    anchor: {
      fr: `« ${of.lost} » n’est pas lu : au début d’un texte sans guillemets, & commence un repère YAML.`,
      en: `“${of.lost}” is not read: at the start of a text without quotes, & begins a YAML anchor.`,
    },
    tag: {
      fr: `« ${of.lost} » n’est pas lu : au début d’un texte sans guillemets, ! commence une étiquette YAML.`,
      en: `“${of.lost}” is not read: at the start of a text without quotes, ! begins a YAML tag.`,
    },
  })[of.by];

const quoteIt = (of: Lost): Both => ({
  fr: `${example(of) === null ? 'Mettez tout le texte entre guillemets' : `Écrivez ${example(of)}, avec les guillemets`}${
    ['comment', 'quote'].includes(of.by)
      ? ' ; si c’est un commentaire, mettez-le sur une ligne à lui, au-dessus.'
      : '.'
  }`,
  en: `${example(of) === null ? 'Put the whole text in quotes' : `Write ${example(of)}, with the quotes`}${
    ['comment', 'quote'].includes(of.by) ? '; if it is a comment, give it a line of its own, above.' : '.'
  }`,
});

/** What a character is called, from specific characters to whole classes. */
const NAMES: readonly (readonly [RegExp, Both])[] = [
  [/\u00A0/, { fr: 'espace insécable', en: 'no-break space' }],
  [/\u202F/, { fr: 'espace fine insécable', en: 'narrow no-break space' }],
  [/\u00AD/, { fr: 'trait d’union conditionnel, invisible', en: 'soft hyphen, invisible' }],
  [/\uFEFF/, { fr: 'marque de début de fichier, invisible', en: 'byte-order mark, invisible' }],
  [/\uFFFD/, { fr: 'signe d’un caractère perdu', en: 'sign of a lost character' }],
  [
    /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/,
    { fr: 'marque de sens d’écriture, invisible', en: 'mark of writing direction, invisible' },
  ],
  [/[\u2028\u2029]/, { fr: 'saut de ligne d’un autre genre', en: 'line break of another kind' }],
  [
    /[\u115F\u1160\u180E\u200B-\u200D\u2060-\u206F\u3164\uFFA0]|\u034F/,
    { fr: 'espace sans largeur, invisible', en: 'space without width, invisible' },
  ],
  [/[\u{E0000}-\u{E007F}]/u, { fr: 'lettre invisible', en: 'invisible letter' }],
  [/\p{Zs}/u, { fr: 'espace d’un autre genre', en: 'space of another kind' }],
  [/\p{Cc}/u, { fr: 'caractère de commande, invisible', en: 'control character, invisible' }],
  [/\p{Cs}/u, { fr: 'moitié d’un caractère', en: 'half of a character' }],
  [/\p{Script=Cyrillic}/u, { fr: 'cyrillique', en: 'Cyrillic' }],
  [/\p{Script=Greek}/u, { fr: 'grec', en: 'Greek' }],
  [/\p{Script=Armenian}/u, { fr: 'arménien', en: 'Armenian' }],
  [/[\uFF01-\uFF5E]/, { fr: 'pleine largeur', en: 'full width' }],
  [/\p{Pd}/u, { fr: 'un autre trait que le tiret du clavier', en: 'another dash than the keyboard’s' }],
  [/[\p{Pi}\p{Pf}„‚]/u, { fr: 'guillemet typographique', en: 'curly quote' }],
];

const naming =
  (language: Language) =>
  (character: string): string => {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const name = NAMES.find(([pattern]) => pattern.test(character))?.[1][language];
    const shows = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) && !/invisible|perdu|lost/.test(name ?? '');
    const quoted = language === 'fr' ? ` « ${character} »` : ` “${character}”`;
    return `${code}${shows ? quoted : ''}${name === undefined ? '' : ` (${name})`}`;
  };

/** A character and its name: U+0430 « а » (cyrillique); invisible ones are only named. */
export const nameOf = { fr: naming('fr'), en: naming('en') };

/** Characters that YAML misreads, that are invisible, or that look like others. */
export const characters = {
  // Words that YAML drops from what somebody wrote.
  CN061: error<Lost>({
    title: { fr: 'Nom coupé, ou texte perdu', en: 'Name cut short, or text lost' },
    message: notRead,
    fix: quoteIt,
    why: {
      fr: 'Deux structures dont les noms sont coupés au même endroit n’en feraient qu’une : après un nom sans guillemets, rien ne distingue un commentaire de la suite. Un texte qui commence par # n’existe pas du tout.',
      en: 'Two organisations whose names are cut at the same place would become one: after a name without quotes, nothing tells a comment from the rest of it. A text that begins with # does not exist at all.',
    },
  }),
  CN062: warning<Lost>({
    title: { fr: 'Texte coupé', en: 'Text cut short' },
    message: notRead,
    fix: quoteIt,
    why: {
      fr: 'YAML ne se plaint pas : la moitié d’une question est posée, la moitié d’une note est gardée. Un commentaire après un texte entre guillemets n’est pas signalé, si une espace suit le # ; dans un questionnaire, après la fin d’une phrase non plus.',
      en: 'YAML does not complain: half a question is asked, half a note is kept. A comment after a text in quotes is not told, where a space follows the #; in a questionnaire, neither is one after the end of a sentence.',
    },
  }),

  // Characters that are invisible, or look like others.
  CN064: error<{ character: string; word: string | null }>({
    title: { fr: 'Caractère qui passe pour un autre', en: 'Character that passes for another' },
    message: ({ character }) => ({
      fr: `Ce mot contient le caractère ${nameOf.fr(character)}, qui n’est pas ce qu’il semble être.`,
      en: `This word holds the character ${nameOf.en(character)}, which is not what it seems to be.`,
    }),
    fix: ({ word }) =>
      word === null
        ? { fr: 'Retapez le mot au clavier.', en: 'Type the word again.' }
        : { fr: `Retapez le mot au clavier : ${word}`, en: `Type the word again: ${word}` },
    why: {
      fr: 'Une lettre d’un autre alphabet ou un caractère invisible fait d’un mot un autre mot, que rien ne distingue à l’écran.',
      en: 'A letter of another alphabet or an invisible character makes another word of a word, and nothing on the screen tells them apart.',
    },
  }),
  CN065: warning<{ character: string }>({
    title: { fr: 'Caractère invisible ou perdu dans un texte', en: 'Invisible or lost character in a text' },
    message: ({ character }) => ({
      fr: `Ce texte contient le caractère ${nameOf.fr(character)}.`,
      en: `This text holds the character ${nameOf.en(character)}.`,
    }),
    fix: ({ character }) =>
      character === '\uFFFD'
        ? {
            fr: 'Une lettre, souvent accentuée, s’est perdue dans une conversion : retapez-la.',
            en: 'A letter, often an accented one, was lost in a conversion: type it again.',
          }
        : {
            fr: 'Il est sans doute venu d’un copier-coller : effacez-le, ou retapez les mots qui l’entourent.',
            en: 'It probably came by copy and paste: delete it, or type the words around it again.',
          },
    why: {
      fr: 'Un tel caractère coupe une recherche, retourne l’ordre des mots, ou s’imprime comme un carré vide ; ceux dont les emojis et d’autres écritures ont besoin ne sont pas signalés.',
      en: 'Such a character breaks a search, turns the order of words round, or prints as an empty box; those that emoji and other scripts need are not told.',
    },
  }),
};
