import type { Document } from 'yaml';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { WordingAt } from '../model/free-text.ts';
import { hiddenIn, plainWord, type Strange, straySign, withoutNumberMarks } from './characters.ts';
import type { Report } from './convert.ts';
import { lostWords } from './lost-words.ts';
import { scalarsOf, type WrittenScalar } from './scalars.ts';

/**
 * Looks for what a document's author cannot see: lookalike letters in keys and words, which get their plain form in the
 * document, so that nothing follows from them; invisible characters in texts; truncated texts.
 * @param wording of the document after its keys are corrected.
 * @returns whether words were given their plain form, and the paths of texts that YAML drops entirely.
 */
export function proofread(
  document: Document.Parsed,
  text: string,
  wording: () => WordingAt,
  report: Report,
): { isChanged: boolean; lost: Path[] } {
  const lost: Path[] = [];
  const quoted = new Set<number>();
  let isChanged = false;
  const place = ({ node }: WrittenScalar, { character }: Strange): [number, number] => {
    const [from, to] = node.range ?? [0, 0];
    const at = text.slice(from, to).indexOf(character);
    // If escaped, it is written differently.
    return at < 0 ? [from, to] : [from + at, from + at + character.length];
  };
  // Cached, since a file may be one long line that holds all its words.
  let line = { from: 0, to: -1 };
  const startOfLine = (offset: number): number => {
    if (offset < line.from || offset > line.to) {
      const to = text.indexOf('\n', offset);
      line = { from: text.lastIndexOf('\n', offset - 1) + 1, to: to < 0 ? text.length : to };
    }
    return line.from;
  };
  const straighten = (one: WrittenScalar): void => {
    const { node } = one;
    if (typeof node.value !== 'string') return;
    const sign = node.type === 'PLAIN' ? straySign(node.value) : undefined;
    const [start = 0] = node.range ?? [];
    const isFirst = /^[ ]*$/.test(text.slice(startOfLine(start), start));
    if (sign && (sign.is === 'dash' ? isFirst : isFirst || one.isKey)) {
      const { is, before, character } = sign;
      const at = start + sign.index;
      if (is === 'dash') report('CN032', { missing: 'dash', before, character }, at, at + 1);
      else report('CN022', { missing: 'colon', character }, at, at + 1);
      lost.push(one.path);
      return;
    }
    const plain = plainWord(node.value);
    const strange = plain ?? hiddenIn(node.value);
    if (!strange) return;
    // Typographic quotes come in pairs, and across a whole line: one message.
    const from = startOfLine(start);
    const isQuote = one.inFlow && /[\p{Pi}\p{Pf}„‚]/u.test(strange.character);
    if (!(isQuote && quoted.has(from))) {
      report('CN064', { character: strange.character, word: plain?.word ?? null }, ...place(one, strange));
    }
    if (isQuote) quoted.add(from);
    if (!plain) return;
    isChanged = true;
    node.value = one.isKey || !/^-?\d+(?:\.\d+)?$/.test(plain.word) ? plain.word : Number(plain.word);
  };

  for (const one of scalarsOf(document).written) if (one.isKey) straighten(one);
  const wordingAt = wording();
  const { written, aliases } = scalarsOf(document);
  for (const one of written) {
    if (one.isKey) continue;
    const { node, path } = one;
    const is = wordingAt(path);
    if (is === 'word') {
      straighten(one);
      continue;
    }
    const hidden =
      typeof node.value === 'string'
        ? hiddenIn(is === 'reply' ? withoutNumberMarks(node.value) : node.value)
        : undefined;
    if (hidden) report('CN065', { character: hidden.character }, ...place(one, hidden));
    const part = lostWords(text, one, aliases, is);
    if (!part) continue;
    const { from, to, ...args } = part;
    if (part.isWhole) lost.push(path);
    const isCutName = is === 'name' && part.by !== 'quote';
    report(isCutName || part.isWhole ? 'CN061' : 'CN062', args, from, to);
  }
  return { isChanged, lost };
}
