import { type FileMap, isMap } from '../model/shape.ts';
import { MAX_DEPTH } from '../yaml/limits.ts';
import { parseValue } from '../yaml/parse-value.ts';

/** What people, autocorrect and translation turn the keys of an answer file into. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    questionnaire: ['questionaire'],
    structure: ['organisation', 'organization'],
    respondent: ['repondant', 'repondante'],
    track: ['parcours'],
    answers: ['answer', 'reponses', 'reponse', 'responses', 'response'],
  }).flatMap(([key, others]) => [key, ...others].map((word) => [word, key] as const)),
);

/** Every answer file contains one of these words: a quick way to rule out other files. */
const WORD = /questionn?aire|structure|organi[sz]ation|answer|r.{1,2}ponse/i;

/** A key as it was meant: without capitals, accents or quotes of any kind. */
const plainKey = (key: string): string =>
  key
    .normalize('NFD')
    .replace(/[\p{M}\p{Pi}\p{Pf}"'„\s]/gu, '')
    .toLowerCase();

/** How a text that stands for a map begins, on one line. */
const OPENS = /^\s*(?:$|[{#])/;
const ID = /^\W{0,4}[a-z][a-z0-9-]*@\d/i;

/** Whether a key's value is what it would be in an answer file. For a line, it is the text after the key. */
function fits(sign: string, value: unknown): boolean {
  if (sign === 'questionnaire') return typeof value === 'string' && ID.test(value);
  return typeof value === 'string' ? OPENS.test(value) : value === null || typeof value === 'object';
}

/** What the keys of a map tell about it being an answer file. */
class Signs {
  readonly #weights = new Map<string, number>();

  /** A correctly written key is evidence by itself; a misspelt one only with the right content. */
  add(key: string, value: unknown): void {
    const sign = SIGNS.get(plainKey(key));
    if (sign === undefined) return;
    const isCertain = fits(sign, value) && (sign === 'answers' || sign === 'questionnaire');
    const weight = isCertain ? 3 : key === sign || fits(sign, value) ? 1 : 0;
    this.#weights.set(sign, Math.max(weight, this.#weights.get(sign) ?? 0));
  }

  /** @param byName whether the file's name already says so: less evidence is needed then. */
  tell(byName: boolean): boolean {
    const sum = [...this.#weights.values()].reduce((all, weight) => all + weight, 0);
    return sum >= (byName ? 2 : 4);
  }
}

/** Whether a value is a result of the program, or a list of them, which only looks like answers. */
function isResult(value: unknown): boolean {
  const one = Array.isArray(value) ? value[0] : value;
  if (!isMap(one)) return false;
  const has = (...keys: string[]) => keys.every((key) => Object.hasOwn(one, key));
  return has('sha256') || has('axes', 'matrix') || has('scores', 'annex') || has('file', 'refused');
}

/** Whether a text is one of the program's own results, by its value or by its end mark. */
export const isOwnResult = (text: string): boolean =>
  (text.includes('<!-- cap-numerique:') && /<!-- cap-numerique:sha256:[0-9a-f]{64} -->/.test(text)) ||
  (/^\s*[[{]/.test(text) && isResult(valueIn(text)));

/** The answer file in an envelope, `{ file: its name, sheet: the file }`; the value itself if there is none. */
export const unwrapped = (value: FileMap): FileMap =>
  isMap(value.sheet) && !isResult(value) ? value.sheet : value;

/** Whether a value is meant as an answer file, in an envelope or not, or as a list of them. */
export function isAnswers(value: unknown, byName: boolean): boolean {
  if (isResult(value)) return false;
  if (Array.isArray(value))
    return value.some((item) => (isMap(item) ? isAnswers(item, byName) : holdsSheet(item, MAX_DEPTH)));
  if (!isMap(value)) return false;
  const sheet = unwrapped(value);
  if ('areas' in sheet || 'actions' in sheet) return false;
  return signsOf(sheet).tell(byName) || holdsSheet(Object.values(sheet), MAX_DEPTH);
}

/** Whether a whole answer file is nested in a value, at any depth: an export, a list of lists. */
function holdsSheet(value: unknown, deep: number): boolean {
  if (deep === 0 || typeof value !== 'object' || value === null || isResult(value)) return false;
  const isOne = isMap(value) && fits('questionnaire', value.questionnaire) && signsOf(value).tell(true);
  return isOne || Object.values(value).some((item) => holdsSheet(item, deep - 1));
}

function signsOf(sheet: FileMap): Signs {
  const signs = new Signs();
  for (const key of Object.keys(sheet)) signs.add(key, sheet[key]);
  return signs;
}

/** What may precede a YAML document: comments, directives, its marker, with a tag or an anchor for the whole. */
const BEFORE = /^(?:(?:[ \t]*(?:#[^\n]*)?|%[^\n]*|---[ \t]*(?:#[^\n]*)?)\r?\n)*(?:---[ \t]+(?:[!&]\S*\s+)*)?/;
const bare = (text: string): string => text.replace(BEFORE, '').replace(/\n\.\.\.\s*$/, '\n');

/**
 * Whether a text is meant as answers, whatever is wrong with it: capitals or accents in keys, translated, quoted in an
 * email, several in lines or lists, or so broken that it says nothing any more.
 * @param byName whether the file's name says so already.
 */
export function looksLikeAnswers(whole: string, byName: boolean): boolean {
  if (!WORD.test(whole)) return false;
  const text = bare(whole);
  const value = valueIn(text);
  return typeof value === 'object' ? isAnswers(value, byName) : doLinesSeem(text, byName);
}

/** The value of a text, or of its first line if each line is a JSON text. */
function valueIn(text: string): unknown {
  const start = text.trimStart();
  if (!/^[[{]/.test(start)) return parseValue({ file: '', text });
  const end = start.indexOf('\n');
  for (const json of [start, ...(end < 0 ? [] : [start.slice(0, end)])]) {
    try {
      return JSON.parse(json);
    } catch {
      // Not JSON: parse as YAML.
    }
  }
  return parseValue({ file: '', text });
}

/** A line that begins with a key: what precedes the key, the key, and what follows it. */
const LINE = /^([\s•*{[,-]{0,60})["'“„«]?\s?(\p{L}[\p{L}\p{M} _-]{0,30})["'”»]?\s{0,3}[::](.{0,80})/u;

function doLinesSeem(text: string, byName: boolean): boolean {
  const isJson = /^\s*[[{]/.test(text);
  const byWidth = new Map<number, { signs: Signs; keys: Set<string> }>();
  let [lines, alike, least] = [0, 0, Number.POSITIVE_INFINITY];
  for (const whole of text.split(/\r?\n/)) {
    // As quoted in an email.
    const line = whole.slice(0, 200).replace(/^(?:> ?)+/, '');
    if (!/^\s*[^\s#]/.test(line)) continue;
    lines += 1;
    least = Math.min(least, line.search(/[^\s•*-]/));
    const [, before = '', key, value] = LINE.exec(line) ?? [];
    if (key !== undefined || /^\s*[-[{\]}]/.test(line)) alike += 1;
    if (key === undefined) continue;
    const level = byWidth.get(before.length) ?? { signs: new Signs(), keys: new Set() };
    level.signs.add(key, value);
    level.keys.add(plainKey(key));
    byWidth.set(before.length, level);
  }
  const [first, second] = [...byWidth].sort(([a], [b]) => a - b);
  const outer = first?.[1].keys.has('sheet') ? second : first;
  // Prose and programs may quote an answer file; one that is most of the text, and at its margin, is meant.
  if (!byName && !isJson && (alike * 2 < lines || (first?.[0] ?? 0) > least)) return false;
  return outer?.[1].signs.tell(byName || isJson) ?? false;
}
