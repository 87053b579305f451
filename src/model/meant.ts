import type { Path } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Meant } from '../words/checks/answer-words.ts';
import { hasOptions, type MultipleQuestion, type Question, type SingleQuestion } from './questionnaire.ts';
import type { Text } from './text.ts';

/** Guesses what people meant by what they wrote; guesses are only ever suggested. */

/** Finds the known word that is meant by another. */
export type Near = typeof nearest;

/** The same word, but for case, accents and punctuation: not a guess. Undefined if two known words are. */
export const sameWord: Near = (word, known) => {
  const found = known.filter((one) => plain(one) === plain(word));
  return found.length === 1 ? found[0] : undefined;
};

/** Words without capitals, accents or punctuation. */
const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9?]+/g, ' ')
    .trim();

const words = (list: string): ReadonlySet<string> => new Set(list.split(', '));
const NOT_APPLICABLE = words(
  'na, n a, sans objet, s o, so, non applicable, not applicable, does not apply, ne s applique pas, non concerne, pas concerne, ne nous concerne pas, n est pas concerne',
);
const UNKNOWN = words(
  'unknown, inconnu, inconnue, nsp, ne sait pas, ne sais pas, je ne sais pas, nous ne savons pas, on ne sait pas, je sais pas, ne se prononce pas, don t know, dont know, do not know, not known, dk, idk, aucune idee, no idea, ?, ??, ???',
);
const YES = words('oui, yes, true, vrai, o, y, ok, 1, x, v, si, sim, ja, ya');
const NO = words('non, no, false, faux, n, 0, nao, nein, nee, nann');

/** An answer with more characters is not a mistyped word or number. */
const LONGEST = 200;

/**
 * What a rejected answer was probably meant to be, as it should be written; undefined if nothing is close.
 * @param near what is close enough; `sameWord` leaves only what has one reading.
 */
export function meantAnswer(
  raw: unknown,
  question: Question,
  path: Path,
  near: Near = nearest,
): Meant | undefined {
  const isListed = Array.isArray(raw) && raw.length === 1;
  const one: unknown = isListed ? raw[0] : raw;
  if (typeof one === 'string' && one.length > LONGEST) return undefined;
  const said = typeof one === 'string' ? plain(one) : '';
  const without = isListed && question.type !== 'multiple' ? ('brackets' as const) : undefined;
  // A target is an answer one would like to give: never one of these words.
  if (question.type !== 'text' && path.at(-1) !== 'target') {
    const word = specialWord(said, near);
    const fits = word === 'unknown' || (word === 'na' && question.acceptsNotApplicable);
    if (word && fits) return { write: word, ...(Array.isArray(raw) && { without: 'brackets' }) };
  }
  if (hasOptions(question)) return meantOption(raw, one, question, without, near);
  if (question.type === 'text') {
    return typeof raw === 'number' || typeof raw === 'boolean' ? { write: `"${raw}"` } : undefined;
  }
  if (question.type === 'yes-no') {
    const word = typeof one === 'number' || typeof one === 'boolean' ? String(one) : said;
    const meant = YES.has(word) ? 'yes' : NO.has(word) ? 'no' : undefined;
    const write = meant ?? NEAR.get(near(word, [...NEAR.keys()]) ?? '');
    return write === undefined ? undefined : { write, ...(without && { without }) };
  }
  const number =
    typeof one === 'number' ? one : typeof one === 'string' ? numberIn(one, question) : undefined;
  if (number === undefined || !isWithin(number, question)) return undefined;
  const isQuoted = typeof one === 'string' && one.trim() === String(number);
  return { write: String(number), ...(isQuoted ? { without: 'quotes' } : without && { without }) };
}

const NEAR = new Map([
  ['oui', 'yes'],
  ['yes', 'yes'],
  ['non', 'no'],
]);

/** The format's word for a reply that is not an answer. */
function specialWord(said: string, near: Near): 'na' | 'unknown' | undefined {
  if (NOT_APPLICABLE.has(said)) return 'na';
  return UNKNOWN.has(said) || near(said, ['unknown', 'inconnu']) !== undefined ? 'unknown' : undefined;
}

function meantOption(
  raw: unknown,
  one: unknown,
  question: SingleQuestion | MultipleQuestion,
  without: Meant['without'],
  near: Near,
): Meant | undefined {
  const idOf = (word: unknown) =>
    typeof word === 'string' ? meantId(word, question.options, near) : undefined;
  if (question.type === 'single') {
    const id = idOf(one);
    return id === undefined ? undefined : { write: id, ...(without && { without }) };
  }
  if (typeof raw !== 'string') return undefined;
  const ids = raw.split(/[,;+/]| et | and /).map((word) => idOf(word.trim()));
  return ids.every((id) => id !== undefined) ? { write: `[${ids.join(', ')}]` } : undefined;
}

function isWithin(number: number, question: Question): boolean {
  if (question.type === 'scale') {
    return Number.isInteger(number) && number >= 1 && number <= question.points.length;
  }
  if (question.type !== 'number') return false;
  const { min, max, integer } = question;
  return number >= (min ?? number) && number <= (max ?? number) && (!integer || Number.isInteger(number));
}

/** The number in a text: « 2,5 », « 1 200 lettres », « ３ »; for a scale, also the point with that text. */
function numberIn(words: string, question: Question): number | undefined {
  if (question.type === 'scale') {
    const point = question.points.findIndex((text) => isCalled(text, plain(words)));
    if (point >= 0) return point + 1;
  }
  const said = words.normalize('NFKC').replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, '$1');
  const [digits, ...others] = said.match(/-?\d+(?:[.,]\d+)?/g) ?? [];
  return digits === undefined || others.length > 0 ? undefined : Number(digits.replace(',', '.'));
}

/** Something with an id, and a text that people may call it by. */
type Called = { id: string } & ({ title: Text } | { text: Text });

/** The id that was meant: a similar one, or that of something with this text. */
export function meantId(word: string, known: readonly Called[], near: Near = nearest): string | undefined {
  if (known.some(({ id }) => id === word)) return word;
  if (word.length > LONGEST) return undefined;
  const close = near(
    word,
    known.map(({ id }) => id),
  );
  if (close !== undefined) return close;
  const said = plain(word);
  const called = (test: (text: Text) => boolean) =>
    known.filter((one) => test('title' in one ? one.title : one.text));
  const whole = called((text) => isCalled(text, said));
  const begun = called((text) => readings(text).some((words) => plain(words).startsWith(`${said} `)));
  const found = whole.length > 0 ? whole : begun;
  return said !== '' && found.length === 1 ? found[0]?.id : undefined;
}

const isCalled = (text: Text, said: string): boolean => readings(text).some((words) => plain(words) === said);

const readings = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** The format's words, by what people write in French instead. */
const IN_FRENCH = new Map(
  [
    'none: aucun, aucune, non, seul, seule',
    'individual: individuel, individuelle',
    'collective: collectif, a plusieurs',
    'under-30: moins de 30, moins de 30 ans',
    '30-49: 30 a 49, 30 49 ans, 30 a 49 ans',
    '50-plus: 50, 50 et plus, 50 ans et plus, plus de 50 ans',
    'volunteers: benevole, benevoles',
    'single: choix, unique, choix unique',
    'multiple: choix multiple, choix multiples',
    'scale: echelle',
    'number: nombre, entier, integer',
    'yes-no: oui non, boolean, booleen',
    'text: texte, libre',
    'objective: objectif',
    'content: contenu',
    'tool: outil',
    'training: formation',
    'partnership: partenariat',
    'now: maintenant',
    'quarter: trimestre',
    'year: annee, an',
    'internal: interne',
  ].flatMap((line) => {
    const [meant = '', said = ''] = line.split(': ');
    return said.split(', ').map((word) => [word, meant] as const);
  }),
);

/** The word of a list that was probably meant. */
export function meantWord(
  word: string,
  allowed: readonly string[],
  near: Near = nearest,
): string | undefined {
  const meant = word.length > LONGEST ? undefined : IN_FRENCH.get(plain(word));
  return meant !== undefined && allowed.includes(meant) ? meant : near(word, allowed);
}
