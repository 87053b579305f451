import type { Language } from '../../language.ts';
import { entry } from '../entry.ts';

type Said = Record<Language, string>;

/** What a character is called, from the most particular to whole kinds. */
const NAMES: readonly (readonly [RegExp, Said])[] = [
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

/** U+0430 « а » (cyrillique); what does not show is only named. */
const naming =
  (language: Language) =>
  (character: string): string => {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const name = NAMES.find(([pattern]) => pattern.test(character))?.[1][language];
    const shows = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) && !/invisible|perdu|lost/.test(name ?? '');
    const quoted = language === 'fr' ? ` « ${character} »` : ` “${character}”`;
    return `${code}${shows ? quoted : ''}${name === undefined ? '' : ` (${name})`}`;
  };
export const named = { fr: naming('fr'), en: naming('en') };

/** Characters that do not show, or pass for others. */
export const characters = {
  CN064: entry<{ character: string; word: string | null }>({
    severity: 'error',
    title: { fr: 'Caractère qui passe pour un autre', en: 'Character that passes for another' },
    say: {
      fr: ({ character, word }) => ({
        message: `Ce mot contient le caractère ${named.fr(character)}, qui n’est pas ce qu’il semble être.`,
        hint: word === null ? 'Retapez le mot au clavier.' : `Retapez le mot au clavier : ${word}`,
      }),
      en: ({ character, word }) => ({
        message: `This word holds the character ${named.en(character)}, which is not what it seems to be.`,
        hint: word === null ? 'Type the word again.' : `Type the word again: ${word}`,
      }),
    },
  }),
  CN065: entry<{ character: string }>({
    severity: 'warning',
    title: { fr: 'Caractère invisible ou perdu dans un texte', en: 'Invisible or lost character in a text' },
    say: {
      fr: ({ character }) => ({
        message: `Ce texte contient le caractère ${named.fr(character)}.`,
        hint:
          character === '\uFFFD'
            ? 'Une lettre, souvent accentuée, s’est perdue dans une conversion : retapez-la.'
            : 'Il est sans doute venu d’un copier-coller : effacez-le, ou retapez les mots qui l’entourent.',
      }),
      en: ({ character }) => ({
        message: `This text holds the character ${named.en(character)}.`,
        hint:
          character === '\uFFFD'
            ? 'A letter, often an accented one, was lost in a conversion: type it again.'
            : 'It probably came by copy and paste: delete it, or type the words around it again.',
      }),
    },
  }),
};
