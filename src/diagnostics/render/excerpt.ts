import { visibleLine } from '../../text/printable.ts';
import type { Range } from '../diagnostic.ts';
import { Lines } from '../lines.ts';
import type { Report } from './rendered.ts';

export type LineOf = (file: string, line: number) => string | undefined;

/** The lines of files by number. */
export function linesOf(report: Pick<Report, 'source'>): LineOf {
  const lines = new Map<string, Lines>();
  return (file, line) => {
    const text = report.source(file);
    if (text === undefined) return undefined;
    const known = lines.get(file) ?? new Lines(text);
    lines.set(file, known);
    return known.line(line)?.replace(/\r$/, '');
  };
}

/** How much of a longer line is considered, on both sides of a place, in UTF-16 units: several screens. */
export const LONGEST = 2_000;

/** A line before a range, in it and after it; a range over several lines goes to the end of its first. */
export function partsOf(source: string, range: Range): [string, string, string] {
  const from = Math.min(range.column - 1, source.length);
  const to = range.endLine > range.line ? source.length : Math.max(range.endColumn - 1, from);
  // Measuring text is slow: for a file on one line, only what fits on a screen is measured.
  return [
    source.slice(Math.max(0, from - LONGEST), from),
    source.slice(from, Math.min(to, from + LONGEST)),
    source.slice(to, to + LONGEST),
  ].map(onScreen) as [string, string, string];
}

/** A text exactly as wide as it looks: no tabs, no sequence that a terminal would obey. */
const onScreen = (text: string): string => visibleLine(text.replaceAll('\t', '  '));
