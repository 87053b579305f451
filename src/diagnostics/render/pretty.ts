import stringWidth from 'fast-string-width';
import type { Severity } from '../entry.js';
import type { Range } from '../place.js';
import { visibleLine } from '../visible.js';
import { cutHead, cutTail } from './cut.js';
import type { Paint, Palette } from './palette.js';
import { type Rendered, type Report, rendered, SEVERITY } from './rendered.js';

const COLOUR = { error: 'red', warning: 'yellow', hint: 'cyan' } as const satisfies Record<
  Severity,
  keyof Palette
>;

/**
 * Each diagnostic with its line underlined, as a person reads it.
 * @param width of the screen, in columns: longer source lines are cut around what is at fault.
 */
export function pretty(report: Report, palette: Palette, width: number): string {
  return report.diagnostics
    .map((diagnostic) => {
      const item = rendered(diagnostic, report.language);
      const colour = palette[COLOUR[item.severity]];
      const head = `${palette.bold(visibleLine(`${item.file}:${item.range.line}:${item.range.column}`))} ${colour(SEVERITY[report.language][item.severity])} ${palette.dim(item.code)}`;
      const excerpt = diagnostic.range
        ? snippet(report, item.file, item.range, { palette, colour, width })
        : [];
      const also = item.related ? seeAlso(item, report, palette) : [];
      const paste = (item.paste ?? []).map((line) => `    ${visibleLine(line)}`);
      return `${[head, `  ${visibleLine(item.message)}`, ...excerpt, ...also, `  ${visibleLine(item.hint)}`, ...paste].join('\n')}\n`;
    })
    .join('\n');
}

function seeAlso({ related }: Rendered, report: Report, palette: Palette): string[] {
  if (!related) return [];
  const word = report.language === 'fr' ? 'voir aussi' : 'see also';
  const line = (report.source(related.file) ?? '').split('\n')[related.range.line - 1]?.trim() ?? '';
  return [
    palette.dim(
      visibleLine(`  ${word} ${related.file}:${related.range.line}:${related.range.column}  ${line}`),
    ),
  ];
}

interface Look {
  palette: Palette;
  colour: Paint;
  width: number;
}

/** The line at fault with carets under the range; a range over several lines is marked to the end of its first. */
function snippet(report: Report, file: string, range: Range, { palette, colour, width }: Look): string[] {
  const source = report.source(file)?.split('\n')[range.line - 1]?.replace(/\r$/, '');
  if (source === undefined) return [];
  const from = Math.min(range.column - 1, source.length);
  const to = range.endLine > range.line ? source.length : Math.max(range.endColumn - 1, from);
  const [before, marked, after] = [source.slice(0, from), source.slice(from, to), source.slice(to)].map(
    onScreen,
  ) as [string, string, string];
  const number = String(range.line);
  const room = Math.max(40, width - number.length - 6);
  const head = cutHead(before, Math.max(room - stringWidth(marked), Math.floor(room / 3)));
  const core = cutTail(marked, Math.max(room - stringWidth(head), 1));
  const tail = cutTail(after, Math.max(room - stringWidth(head) - stringWidth(core), 1));
  const carets = '^'.repeat(Math.max(1, stringWidth(core)));
  const margin = ' '.repeat(number.length);
  return [
    `  ${palette.dim(`${number} │`)} ${head}${core}${tail}`.trimEnd(),
    `  ${palette.dim(`${margin} │`)} ${' '.repeat(stringWidth(head))}${colour(carets)}`,
  ];
}

/** A text that takes exactly the columns that it seems to: no tab, no sequence that a terminal would obey. */
const onScreen = (text: string): string => visibleLine(text.replaceAll('\t', '  '));
