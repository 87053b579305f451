import type { JsonFault } from '../words/checks/json.ts';

/** Where a text stops being JSON, and how. */
export interface JsonFaultAt {
  fault: JsonFault;
  from: number;
  to: number;
}

/** A file named .json must be readable by every other JSON reader. */
export const isNamedJson = (file: string): boolean => /\.json$/i.test(file);

/** Whether a text, whatever its file's name, was meant as JSON: a map of quoted keys, or a list of such maps. */
export const isMeantAsJson = (text: string): boolean => /^\s*(?:\[\s*)?\{\s*"/.test(text);

const STRING = /"[^"\\\n]*(?:\\.[^"\\\n]*)*("?)/y;
/** A backslash, with what may follow it. */
const ESCAPE = /\\(["\\/bfnrt]|u[\da-fA-F]{4})?/g;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const WORD = /[^\s,:[\]{}"'“”«»]+/y;
const BLANKS = /[ \t\r\n]*/y;

/** What may come next: `item` and `key` are just after an opening bracket, which may close at once. */
type Awaits = 'value' | 'item' | 'key' | 'next-key' | 'colon' | 'comma' | 'end';

/** The first place where a text is not JSON; undefined if it all is. Not recursive, and linear. */
export function jsonFault(text: string): JsonFaultAt | undefined {
  const open: number[] = [];
  let awaits: Awaits = 'value';
  let at = 0;
  let comma = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const fault = (kind: JsonFault, from = at, to = from + 1): JsonFaultAt => ({ fault: kind, from, to });
  const isMap = () => text[open.at(-1) ?? 0] === '{';
  const next = (): Awaits => (open.length === 0 ? 'end' : 'comma');

  for (;;) {
    at += take(BLANKS)?.[0].length ?? 0;
    const sign = text[at];
    if (sign === undefined) {
      return awaits === 'end' ? undefined : fault('unclosed', open.at(-1) ?? 0);
    }
    if (awaits === 'value' && open.length === 0 && sign !== '{' && sign !== '[')
      return fault(noJson(text, at));
    if (sign === '}' || sign === ']') {
      if (awaits === 'end' || isMap() !== (sign === '}')) return fault('closing');
      if (awaits === 'next-key' || (awaits === 'value' && !isMap())) return fault('trailing-comma', comma);
      if (awaits === 'value' || awaits === 'colon') return fault('no-value');
      open.pop();
      awaits = next();
      at += 1;
      continue;
    }
    if (awaits === 'end') return fault(isComment(text, at) ? 'comment' : 'after');
    if (awaits === 'comma' || awaits === 'colon') {
      if (sign !== (awaits === 'comma' ? ',' : ':')) return fault(between(text, at, awaits));
      comma = at;
      awaits = awaits === 'colon' || !isMap() ? 'value' : 'next-key';
      at += 1;
      continue;
    }
    const isKey: boolean = awaits === 'key' || awaits === 'next-key';
    if (!isKey && (sign === '{' || sign === '[')) {
      open.push(at);
      awaits = sign === '{' ? 'key' : 'item';
      at += 1;
      continue;
    }
    if (sign === '"') {
      const [written = '"', closing] = take(STRING) ?? [];
      const backslash = [...written.matchAll(ESCAPE)].find(([, escaped]) => escaped === undefined)?.index;
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      const control = written.search(/[\u0000-\u001F]/);
      if (closing !== '"') return fault('open-string');
      if (backslash !== undefined) return fault('escape', at + backslash, at + backslash + 2);
      if (control >= 0) return fault('control', at + control);
      at += written.length;
      awaits = isKey ? 'colon' : next();
      continue;
    }
    const word = take(WORD)?.[0] ?? sign;
    const isKnown = ['true', 'false', 'null'].includes(word) || take(NUMBER)?.[0] === word;
    if (isKey || !isKnown) return fault(instead(word, sign, isKey, text, at), at, at + word.length);
    at += word.length;
    awaits = next();
  }
}

const isComment = (text: string, at: number): boolean => /^(?:#|\/[/*])/.test(text.slice(at, at + 2));

/** What a text that does not start as JSON is. */
const noJson = (text: string, at: number): JsonFault => (isComment(text, at) ? 'comment' : 'start');

/** What is found instead of a comma or a colon. */
function between(text: string, at: number, awaits: 'comma' | 'colon'): JsonFault {
  if (isComment(text, at)) return 'comment';
  if (isSpace(text[at])) return 'space';
  return awaits === 'colon' ? 'no-colon' : 'no-comma';
}

/** What is found instead of a key or a value. */
function instead(word: string, sign: string, isKey: boolean, text: string, at: number): JsonFault {
  if (isComment(text, at)) return 'comment';
  if (isSpace(sign)) return 'space';
  if (sign === "'") return 'single-quotes';
  if (/[“”„«»‘’]/.test(sign)) return 'curly-quotes';
  if (sign === ',') return 'extra-comma';
  if (sign === ':') return 'no-key';
  const isDecimal = /\d,$/.test(text.slice(Math.max(0, at - 2), at)) && /\d/.test(sign);
  if (/^[-+.\d]/.test(word)) return isKey && !isDecimal ? 'bare-key' : 'number';
  return isKey ? 'bare-key' : 'bare-word';
}

/** A space that JSON does not allow: no-break, narrow, a byte-order mark inside the text. */
const isSpace = (sign: string | undefined): boolean => sign !== undefined && /[\s\uFEFF\u200B]/.test(sign);
