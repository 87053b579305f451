import type { Cell } from './problem.ts';
import { Sited } from './sited.ts';

/** A text as people read it: on one line, with the word that a spreadsheet took for a truth value. */
export function proseOf({ value, text }: Cell, language: string): string {
  if (typeof value === 'boolean') {
    const [yes, no] = language === 'fr' ? ['Vrai', 'Faux'] : ['True', 'False'];
    return value ? yes : no;
  }
  if (typeof value === 'number' && language === 'fr') return text.replace('.', ',');
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}

/** A bullet or a number before each of several texts. */
const MARK = /^(?:[-–—•*]|\(?(?:\d{1,2}|[a-hA-H])[.)])\s+/;

/** Texts of a list without the marks of one, where each has one. */
export function withoutMarks(texts: readonly Sited[]): Sited[] {
  const isMarked = (value: unknown): boolean =>
    value instanceof Sited
      ? isMarked(value.value)
      : typeof value === 'string'
        ? MARK.test(value)
        : Object.values(value as object).every(isMarked);
  const bare = (value: unknown): unknown => {
    if (value instanceof Sited) return new Sited(bare(value.value), value.at);
    if (typeof value === 'string') return value.replace(MARK, '');
    return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, bare(one)]));
  };
  return texts.length > 1 && texts.every(isMarked) ? texts.map((text) => bare(text) as Sited) : [...texts];
}

/** A number as people write it, with a comma or a point. */
export function numberIn(text: string): number | undefined {
  const plain = text
    .replace(/(?<=\d) (?=\d{3}(?:\D|$))/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}
