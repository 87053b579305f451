import stringWidth from 'fast-string-width';
import { cutHead, cutTail } from '../../text/cut.ts';
import type { Paint, Palette } from '../../text/palette.ts';
import { visibleLine } from '../../text/printable.ts';
import type { Severity } from '../../words/checks/check.ts';
import { codeLabels } from '../../words/checks/labels.ts';
import { speak } from '../../words/speak.ts';
import type { Cell, Range } from '../diagnostic.ts';
import { type LineOf, LONGEST, linesOf, partsOf } from './excerpt.ts';
import { type Rendered, type Report, rendered } from './rendered.ts';

const COLOUR = { error: 'red', warning: 'yellow', hint: 'cyan' } as const satisfies Record<
  Severity,
  keyof Palette
>;

/**
 * Each diagnostic with its line underlined, for people.
 * @param width of the screen, in columns: longer source lines are cut around what is at fault.
 */
export function pretty(report: Report, palette: Palette, width: number): string {
  const lineOf = linesOf(report);
  const labels = speak(codeLabels, report.language);
  return report.diagnostics
    .map((diagnostic) => {
      const item = rendered(diagnostic, report.language);
      const colour = palette[COLOUR[item.severity]];
      const head = `${palette.bold(visibleLine(placeOf(item)))} ${colour(labels.severity[item.severity])} ${palette.dim(item.code)}`;
      const source = diagnostic.range ? lineOf(item.file, item.range.line) : undefined;
      const excerpt = item.cell
        ? cellLines(item.cell, palette)
        : source === undefined
          ? []
          : snippet(source, item.range, { palette, colour, width });
      const also = item.related ? seeAlso(item, report, palette, lineOf) : [];
      const paste = (item.paste ?? []).map((line) => `    ${visibleLine(line)}`);
      return `${[head, `  ${visibleLine(item.message)}`, ...excerpt, ...also, `  ${visibleLine(item.fix)}`, ...paste].join('\n')}\n`;
    })
    .join('\n');
}

function seeAlso({ related }: Rendered, report: Report, palette: Palette, lineOf: LineOf): string[] {
  if (!related) return [];
  const { line, column } = related.range;
  if (related.cell) {
    const { seeAlso } = speak(codeLabels, report.language);
    const place = `  ${seeAlso} ${placeOf(related)}  ${cutTail(related.cell.text, MOST_BESIDE)}`;
    return [palette.dim(visibleLine(place))];
  }
  const source = lineOf(related.file, line) ?? '';
  // If a line holds a whole file, only the part at the range.
  const shown = source.length > LONGEST ? source.slice(column - 1, column - 1 + LONGEST) : source;
  return [
    palette.dim(
      visibleLine(
        `  ${speak(codeLabels, report.language).seeAlso} ${related.file}:${line}:${column}  ${cutTail(shown.trim(), MOST_BESIDE)}`,
      ),
    ),
  ];
}

function placeOf({ file, range, cell }: Pick<Rendered, 'file' | 'range' | 'cell'>): string {
  const place = `${file}:${range.line}:${range.column}`;
  if (!cell) return place;
  return cell.isInText ? `${place} (${cell.name})` : `${file}: ${cell.name}`;
}

/** What a cell says, on a line. */
const cellLines = ({ text }: Cell, palette: Palette): string[] =>
  text === '' ? [] : [`  ${palette.dim('│')} ${cutTail(visibleLine(text), MOST_BESIDE)}`];

/** How much of a related place's line is shown, in columns. */
const MOST_BESIDE = 120;

interface Look {
  palette: Palette;
  colour: Paint;
  width: number;
}

/** The line at fault with carets under the range; a range over several lines is marked to the end of its first. */
function snippet(source: string, range: Range, { palette, colour, width }: Look): string[] {
  const [before, marked, after] = partsOf(source, range);
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
