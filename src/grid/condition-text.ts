import type { Condition as ConditionFile, Expectation } from '../generated/questionnaire-file.ts';
import type { AnswerValue } from '../model/answer.ts';
import type { Condition } from '../model/condition.ts';
import { numberIn } from './typed.ts';

// A condition in a cell:
//
//   condition   = alternative { ";" alternative }           all of them hold
//   alternative = part { "or" part }                        one of them holds
//   part        = "not" part | "(" condition ")" | test
//   test        = name "=" value { "or" value }
//               | name "=" number ".." number | name ">=" number | name "<=" number
//
// A line break is a ";"; “et”, “and”, “ou”, “non” are read too. After “or”, a name with a sign begins another part.

/** Why a text is no condition: what is there, from which offset, and what is needed instead. */
export interface NoCondition {
  at: string;
  expected: 'name' | 'sign' | 'value' | 'number' | 'close' | 'end';
}

type Value = string | number | boolean;

const TOKEN =
  /\s*(?:("(?:[^"\\]|\\.)*")|(>=|<=|≥|≤|\.\.|[=;()<>])|([^\s"=;()<>≥≤.,]+(?:[.,]\d+(?:e[-+]?\d+)?)?))/y;
const NUMBER = /^[-−]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?$/i;
const plainNumber = (text: string) => (NUMBER.test(text) ? numberIn(text) : undefined);

/** How deep parentheses may be. */
const DEEPEST = 50;

interface Token {
  text: string;
  from: number;
  /** Whether it is between quotation marks: a value as it is. */
  isQuoted: boolean;
}

/** Reads a condition as its file would write it. */
export function parseCondition(text: string): { condition: ConditionFile } | NoCondition {
  try {
    const reader = new Reader(text.replace(/[“”«»„]/g, '"').replace(/\s*[\r\n]+\s*/g, ' ; '));
    return { condition: mapOf(reader.whole()) };
  } catch (error) {
    if (error instanceof Fault) return { at: error.at, expected: error.expected };
    throw error;
  }
}

class Fault extends Error {
  readonly at: string;
  readonly expected: NoCondition['expected'];
  constructor(at: string, expected: NoCondition['expected']) {
    super(expected);
    this.at = at;
    this.expected = expected;
  }
}

type Part =
  | { kind: 'all' | 'any'; of: Part[] }
  | { kind: 'not'; of: Part }
  | { kind: 'test'; name: string; expected: Expectation };

class Reader {
  readonly #text: string;
  readonly #tokens: Token[] = [];
  #next = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text.replace(/^[\s;]+|[\s;]+$/g, '');
    TOKEN.lastIndex = 0;
    for (let at = 0; at < this.#text.length; at = TOKEN.lastIndex) {
      TOKEN.lastIndex = at;
      const found = TOKEN.exec(this.#text);
      if (!found) throw new Fault(this.#text.slice(at).trim(), this.#tokens.length === 0 ? 'name' : 'end');
      const [whole, quoted, sign, word] = found;
      const said = quoted ?? sign ?? word ?? '';
      const from = at + whole.length - said.length;
      this.#tokens.push({ text: said, from, isQuoted: quoted !== undefined });
    }
  }

  whole(): Part {
    const part = this.#all();
    if (this.#next < this.#tokens.length) throw this.#fault('end');
    return part;
  }

  #all(): Part {
    const of = [this.#any()];
    while (this.#take(';', 'et', 'and')) {
      // Two separators in a row are one.
      while (this.#take(';'));
      of.push(this.#any());
    }
    return of.length === 1 ? (of[0] as Part) : { kind: 'all', of };
  }

  #any(): Part {
    const of = [this.#part()];
    while (this.#take('ou', 'or')) of.push(this.#part());
    return of.length === 1 ? (of[0] as Part) : { kind: 'any', of };
  }

  #part(): Part {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw this.#fault('name');
    try {
      if (!this.#isName() && this.#take('non', 'not')) return { kind: 'not', of: this.#part() };
      if (this.#take('(')) {
        const inside = this.#all();
        if (!this.#take(')')) throw this.#fault('close');
        return inside;
      }
      return this.#test();
    } finally {
      this.#depth -= 1;
    }
  }

  #test(): Part {
    const token = this.#tokens[this.#next];
    if (!token || token.isQuoted || /^[>=<≥≤;().]/.test(token.text)) throw this.#fault('name');
    const name = token.text === 'profil' ? 'profile' : token.text;
    this.#next += 1;
    if (this.#take('>=', '≥')) return { kind: 'test', name, expected: { 'at-least': this.#number() } };
    if (this.#take('<=', '≤')) return { kind: 'test', name, expected: { 'at-most': this.#number() } };
    if (!this.#take('=')) throw this.#fault('sign');
    const first = this.#value();
    if (typeof first === 'number' && this.#take('..')) {
      return { kind: 'test', name, expected: { 'at-least': first, 'at-most': this.#number() } };
    }
    const values: Value[] = [first];
    while (this.#isAt(0, 'ou', 'or') && !this.#isAt(1, '(') && !this.#isPartAfter()) {
      this.#next += 1;
      values.push(this.#value());
    }
    return { kind: 'test', name, expected: values.length === 1 ? first : values };
  }

  /** Whether what follows the “or” at hand begins a part of its own: a name, or “not”. */
  #isPartAfter(): boolean {
    return this.#isName(1) || (this.#isAt(1, 'non', 'not') && (this.#isName(2) || this.#isAt(2, '(')));
  }

  #value(): Value {
    const token = this.#tokens[this.#next];
    if (!token || (!token.isQuoted && /^[>=<≥≤;().]/.test(token.text))) throw this.#fault('value');
    this.#next += 1;
    if (token.isQuoted) {
      try {
        return JSON.parse(token.text) as string;
      } catch {
        return token.text.slice(1, -1);
      }
    }
    const number = plainNumber(token.text);
    if (number !== undefined) return number;
    if (/^(?:vrai|true)$/i.test(token.text)) return true;
    return /^(?:faux|false)$/i.test(token.text) ? false : token.text;
  }

  #number(): number {
    const token = this.#tokens[this.#next];
    const number = token && !token.isQuoted ? plainNumber(token.text) : undefined;
    if (number === undefined) throw this.#fault('number');
    this.#next += 1;
    return number;
  }

  #isName(ahead = 0): boolean {
    return !this.#tokens[this.#next + ahead]?.isQuoted && this.#isAt(ahead + 1, '=', '>=', '<=', '≥', '≤');
  }

  #isAt(ahead: number, ...texts: string[]): boolean {
    const token = this.#tokens[this.#next + ahead];
    return token !== undefined && !token.isQuoted && texts.includes(token.text.toLowerCase());
  }

  #take(...texts: string[]): boolean {
    if (!this.#isAt(0, ...texts)) return false;
    this.#next += 1;
    return true;
  }

  #fault(expected: NoCondition['expected']): Fault {
    const token = this.#tokens[this.#next];
    return new Fault(token ? this.#text.slice(token.from) : '', expected);
  }
}

/** A condition as its file writes it: a map whose lines must all hold. */
function mapOf(part: Part): ConditionFile {
  switch (part.kind) {
    case 'test':
      return { [part.name]: part.expected } as ConditionFile;
    case 'not':
      return { not: mapOf(part.of) };
    case 'any':
      return { any: part.of.map(mapOf) as [ConditionFile, ...ConditionFile[]] };
    case 'all': {
      const maps = part.of.map(mapOf);
      const keys = maps.flatMap((map) => Object.keys(map));
      const isFlat = new Set(keys).size === keys.length && maps.every((map) => Object.keys(map).length === 1);
      if (isFlat && !keys.includes('all')) return Object.assign({}, ...maps) as ConditionFile;
      return { all: maps as [ConditionFile, ...ConditionFile[]] };
    }
  }
}

/** Words that mean something else in a condition, or that would be read as a number or as true or false. */
const PLAIN = /^(?!(?:ou|or|et|and|vrai|faux|true|false)$)[\p{L}][\p{L}\p{N}_-]*$/iu;

/** The words of a condition in the language of a grid. */
export interface ConditionWords {
  or: string;
  not: string;
  yes: string;
  no: string;
}

/** A condition in a cell, which `parseCondition` reads as the same. */
export function printCondition(condition: Condition, words: ConditionWords): string {
  const value = (one: AnswerValue): string => {
    if (typeof one === 'boolean') return one ? words.yes : words.no;
    return typeof one === 'string' && !PLAIN.test(one) ? JSON.stringify(one) : String(one);
  };
  const nested = (part: Condition, within: 'all' | 'any' | 'not'): string => {
    const text = print(part);
    const isGroup = (part.kind === 'all' || part.kind === 'any') && part.of.length > 1;
    return isGroup && (within !== 'all' || part.kind === 'all') ? `(${text})` : text;
  };
  const print = (part: Condition): string => {
    switch (part.kind) {
      case 'all':
        return part.of.map((one) => nested(one, 'all')).join(' ; ');
      case 'any':
        return part.of.map((one) => nested(one, 'any')).join(` ${words.or} `);
      case 'not': {
        const text = nested(part.of, 'not');
        return `${words.not} ${text.startsWith('(') ? text : `(${text})`}`;
      }
      case 'profile':
        return `profile = ${part.oneOf.map(value).join(` ${words.or} `)}`;
      case 'answer':
        return `${part.question} = ${part.oneOf.map(value).join(` ${words.or} `)}`;
      case 'range': {
        const { question, atLeast, atMost } = part;
        if (atMost === Number.POSITIVE_INFINITY) return `${question} >= ${atLeast}`;
        if (atLeast === Number.NEGATIVE_INFINITY) return `${question} <= ${atMost}`;
        return `${question} = ${atLeast}..${atMost}`;
      }
    }
  };
  return print(condition);
}
