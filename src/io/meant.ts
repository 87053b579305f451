import { type FileMap, isMap } from '../model/shape.js';
import { quickValue } from './quick.js';

/** What people, autocorrect and translation make of the keys of an answer file. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    questionnaire: ['questionaire'],
    structure: ['organisation', 'organization'],
    respondent: ['repondant', 'repondante'],
    track: ['parcours'],
    answers: ['answer', 'reponses', 'reponse', 'responses', 'response'],
  }).flatMap(([key, others]) => [key, ...others].map((word) => [word, key] as const)),
);

/** Words of which an answer file has one, for a quick no to whatever is none. */
const WORD = /questionn?aire|structure|organi[sz]ation|answer|r.{1,2}ponse/i;

/** A key as it was meant: without capitals, accents or quotes of any kind. */
const plainKey = (key: string): string =>
  key
    .normalize('NFD')
    .replace(/[\p{M}\p{Pi}\p{Pf}"'„\s]/gu, '')
    .toLowerCase();

const ID = /^\W{0,4}[a-z][a-z0-9-]*@\d/i;

/** What tells an answer file, of a map's keys. */
class Signs {
  readonly #found = new Set<string>();
  #hasId = false;
  #hasAnswers = false;

  /** @param value of the key; in a line, the text behind it. */
  add(key: string, value: unknown): void {
    const sign = SIGNS.get(plainKey(key));
    if (sign === undefined) return;
    this.#found.add(sign);
    if (sign === 'questionnaire' && typeof value === 'string' && ID.test(value)) this.#hasId = true;
    // What a text says behind the word is prose.
    if (sign === 'answers' && (typeof value !== 'string' || /^\s*(?:$|[{#])/.test(value)))
      this.#hasAnswers = true;
  }

  /** @param byName whether the file's name says it already: less is needed then. */
  tell(byName: boolean): boolean {
    const others = ['structure', 'respondent', 'track'].filter((sign) => this.#found.has(sign)).length;
    const named = this.#hasId ? 3 : this.#found.has('questionnaire') ? 1 : 0;
    const answers = this.#hasAnswers ? 3 : this.#found.has('answers') ? 1 : 0;
    return answers + named + others >= (byName ? 2 : 4);
  }
}

/** Whether a value is a result of the program, or a list of some, that look like answers and are none. */
export function isResult(value: unknown): boolean {
  const one = Array.isArray(value) ? value[0] : value;
  if (!isMap(one)) return false;
  const has = (...keys: string[]) => keys.every((key) => Object.hasOwn(one, key));
  return has('sha256') || has('axes', 'matrix') || has('scores', 'annex') || has('file', 'refused');
}

/** Whether a text is one of the program's own results, by its value or by the mark that ends it. */
export const isResultText = (text: string): boolean =>
  /<!-- cap-numerique:sha256:[0-9a-f]{64} -->/.test(text) ||
  (/^\s*[[{]/.test(text) && isResult(valueIn(text)));

/** The answer file in an envelope, `{ file: its name, sheet: the file }`; the value itself where it is none. */
export const unwrapped = (value: FileMap): FileMap =>
  isMap(value.sheet) && !isResult(value) ? value.sheet : value;

/** Whether a value is meant as an answer file, in an envelope or not, or as a list of some. */
export function isMeant(value: unknown, byName: boolean): boolean {
  if (isResult(value)) return false;
  if (Array.isArray(value)) return value.some((item) => isMap(item) && isMeant(item, byName));
  if (!isMap(value)) return false;
  const sheet = unwrapped(value);
  if ('areas' in sheet || 'actions' in sheet) return false;
  const signs = new Signs();
  for (const key of Object.keys(sheet)) signs.add(key, sheet[key]);
  return signs.tell(byName);
}

/**
 * Whether a text is meant as answers, whatever is wrong with it: written with capitals or accents, translated,
 * quoted in a message, in lines or lists of several, or so broken that it says nothing any more.
 * @param byName whether the file's name says so already.
 */
export function seemsAnswers(text: string, byName: boolean): boolean {
  if (!WORD.test(text)) return false;
  const value = valueIn(text);
  return typeof value === 'object' ? isMeant(value, byName) : doLinesSeem(text, byName);
}

/** The value of a text, or of the first of its lines where each is a JSON text of its own. */
function valueIn(text: string): unknown {
  const start = text.trimStart();
  if (!/^[[{]/.test(start)) return quickValue({ file: '', text });
  const end = start.indexOf('\n');
  for (const json of [start, ...(end < 0 ? [] : [start.slice(0, end)])]) {
    try {
      return JSON.parse(json);
    } catch {
      // Not JSON: read as YAML.
    }
  }
  return quickValue({ file: '', text });
}

/** A line that begins with a key: what stands before it, the key, and what stands behind. */
const LINE = /^([\s>•*{[,-]{0,60})["'“„«]?\s?(\p{L}[\p{L}\p{M} _-]{0,30})["'”»]?\s{0,3}[::](.{0,80})/u;

function doLinesSeem(text: string, byName: boolean): boolean {
  const isJson = /^\s*[[{]/.test(text);
  const byWidth = new Map<number, { signs: Signs; keys: Set<string> }>();
  let [lines, alike] = [0, 0];
  for (const line of text.split(/\r?\n/)) {
    if (!/\S/.test(line)) continue;
    lines += 1;
    const [, before = '', key, value] = LINE.exec(line.slice(0, 200)) ?? [];
    if (key !== undefined || /^\s*(?:[-#[{\]}]|$)/.test(line)) alike += 1;
    if (key === undefined) continue;
    const level = byWidth.get(before.length) ?? { signs: new Signs(), keys: new Set() };
    level.signs.add(key, value);
    level.keys.add(plainKey(key));
    byWidth.set(before.length, level);
  }
  // Prose may quote an answer file; where it is most of the text, it is meant.
  if (!byName && alike * 2 < lines) return false;
  const [first, second] = [...byWidth].sort(([a], [b]) => a - b).map(([, level]) => level);
  const outer = first?.keys.has('sheet') ? second : first;
  return outer?.signs.tell(byName || isJson) ?? false;
}
