import type { Language } from '../language.ts';

/** How a language counts, lists, quotes and writes dates. */
interface Grammar {
  /** A number of things, with the number: “3 files”. */
  count: (n: number, one: string, several: string) => string;
  /** The plural mark: “s” or nothing. */
  s: (n: number) => string;
  /** “a, b and c”; empty for no items. */
  list: (items: readonly string[]) => string;
  /** Texts in quotation marks: « a », « b ». */
  quoted: (texts: readonly string[]) => string;
  /** A text in quotation marks; those inside it become the second kind. */
  quote: (text: string) => string;
  /** The rank of something feminine in French: “1st”, « 1re ». */
  ordinal: (n: number) => string;
  number: (value: number) => string;
  /** Whole numbers between which another one is: “20 to 30”, “2 or 3”; the number itself if they are the same. */
  between: (least: number, most: number) => string;
  /** @param month from 1. */
  date: (year: number, month: number, day: number) => string;
  month: (year: number, month: number) => string;
  /** The preposition “of” before a name; French elides it before a vowel. */
  of: (name: string) => string;
}

// By hand: a Node built with little or no ICU only knows English.
const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const joined = (items: readonly string[], and: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

function counting(isPlural: (n: number) => boolean): Pick<Grammar, 'count' | 's'> {
  const plural = (n: number, one: string, several: string) => (isPlural(n) ? several : one);
  return {
    count: (n, one, several) => `${n} ${plural(n, one, several)}`,
    s: (n) => plural(n, '', 's'),
  };
}

/** A number with what stands between its thousands, and before its decimals. */
function spelled(value: number, thousands: string, point: string): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, thousands) : whole;
  return `${value < 0 ? '−' : ''}${grouped}${decimals ? point + decimals : ''}`;
}

const between =
  (to: string, or: string): Grammar['between'] =>
  (least, most) =>
    least === most ? `${least}` : `${least} ${most - least === 1 ? or : to} ${most}`;

/** A text as it is quoted: without its full stop. */
const withoutStop = (text: string): string => text.replace(/(?<!\.)\.$/, '');

/** English: “0 files”, “1 file”, “2 files”; a suffix by the last digit, except for the teens. */
const SUFFIXES: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };

export const grammar: Record<Language, Grammar> = {
  fr: {
    // « 0 fichier », « 1 fichier », « 2 fichiers ».
    ...counting((n) => Math.abs(n) >= 2),
    list: (items) => joined(items, 'et'),
    quoted: (texts) => texts.map((text) => `« ${text} »`).join(', '),
    quote: (text) => {
      const bare = withoutStop(text);
      const inner = /[«»]/.test(bare) ? bare.replace(/«[\s]*/g, '“').replace(/(?<!\s)\s*»/g, '”') : bare;
      return `«\u00a0${inner}\u00a0»`;
    },
    ordinal: (n) => (n === 1 ? '1re' : `${n}e`),
    number: (value) => spelled(value, '\u202f', ','),
    between: between('à', 'ou'),
    date: (year, month, day) => `${day === 1 ? '1er' : day} ${MONTHS.fr[month - 1]} ${year}`,
    month: (year, month) => `${MONTHS.fr[month - 1]} ${year}`,
    of: (name) => (/^[aeiouyàâéèêëîïôöûùœæ]/i.test(name) ? `d’${name}` : `de ${name}`),
  },
  en: {
    ...counting((n) => Math.abs(n) !== 1),
    list: (items) => joined(items, 'and'),
    quoted: (texts) => texts.map((text) => `“${text}”`).join(', '),
    quote: (text) => `“${withoutStop(text).replace(/“/g, '‘').replace(/”/g, '’')}”`,
    ordinal: (n) => `${n}${(n % 100 > 10 && n % 100 < 14 ? undefined : SUFFIXES[n % 10]) ?? 'th'}`,
    number: (value) => spelled(value, ',', '.'),
    between: between('to', 'or'),
    date: (year, month, day) => `${day} ${MONTHS.en[month - 1]} ${year}`,
    month: (year, month) => `${MONTHS.en[month - 1]} ${year}`,
    of: (name) => `of ${name}`,
  },
};
