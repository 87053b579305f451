import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Edit } from './edit.ts';

/**
 * Two spaces for each tab that a text is indented with; none where it has spaces as well, for nothing tells how wide its
 * author saw a tab, nor where a text of several lines may hold tabs of its own.
 */
export function untabbed(text: string, diagnostics: readonly Diagnostic[]): Edit[] {
  if (!diagnostics.some(({ code, args }) => code === 'CN011' && args.character === '\t')) return [];
  const indents = [...text.matchAll(/^[ \t]+(?=\S)/gm)];
  const isPlain = indents.every(([blanks]) => /^\t+$/.test(blanks)) && !/[|>][-+\d]*[ \t]*\r?$/m.test(text);
  if (!isPlain) return [];
  return indents.map(({ 0: tabs, index }) => ({
    from: index,
    to: index + tabs.length,
    after: '  '.repeat(tabs.length),
  }));
}
