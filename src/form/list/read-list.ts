import type { Diagnostic, Source } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt, Lines } from '../../diagnostics/lines.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { sorted } from '../../diagnostics/sort.ts';
import { readSource } from '../../files/read.ts';
import { french1252 } from '../../files/windows-1252.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { isError } from '../../words/checks/catalogue.ts';
import { type Column, KNOWN, STRUCTURES } from './headings.ts';
import { type Layout, layOut } from './layout.ts';
import { profileFinder } from './profiles.ts';
import type { Tell } from './row.ts';
import { type ListRow, readRows, spanOf } from './rows.ts';

/** A list of structures, as it was read. */
export interface List {
  /** In the order of the list; none if anything in it is an error. */
  rows: ListRow[];
  /** Everything wrong, warnings included, in the order of the file. */
  diagnostics: Diagnostic[];
  /** The text that was read, for showing places in it. */
  sources: Source[];
}

/**
 * Reads a list of structures, a CSV file as spreadsheets save it: UTF-8, UTF-16 or windows-1252; with commas,
 * semicolons, tabs or bars. Never throws for what is in the file.
 * @param file as the user named it, from `cwd`.
 * @param questionnaire whose profiles the structures have.
 */
export function readList(
  file: string,
  cwd: string,
  questionnaire: Pick<Questionnaire, 'profiles' | 'renamed'>,
): List {
  const read = readSource(file, cwd, true, french1252);
  if ('diagnostic' in read) return { rows: [], diagnostics: [asOfList(read.diagnostic)], sources: [] };
  const { source } = read;
  const lines = new Lines(source.text);
  const found: Diagnostic[] = [];
  const range = ({ from, to }: { from: number; to: number }) => {
    const blanks = /^\s*/.exec(source.text.slice(from, to))?.[0].length ?? 0;
    return lines.range(from + blanks < to ? from + blanks : from, to);
  };
  const tell: Tell = (code, at, args, related) => {
    found.push(diagnosticAt(code, file, range(at), args, related && range(related)));
  };
  const layout = layOut(source.text, STRUCTURES);
  tellOfLayout(layout, tell);
  const lineOf = (offset: number) => lines.range(offset, offset).line;
  const rows = readRows(layout, profileFinder(questionnaire), lineOf, tell);
  if (layout.headings.length === 0 && !layout.fault) {
    found.push(diagnosticAt('CN005', file, null, { kind: 'list' }));
  }
  return { rows: found.some(isError) ? [] : rows, diagnostics: sorted(found), sources: [source] };
}

function tellOfLayout({ headings, columns, twice, unknown, body, fault }: Layout<Column>, tell: Tell): void {
  const titleAt = (at: number) => headings[at]?.text ?? '';
  if (fault) tell('CN980', fault, { why: fault.why });
  if (headings.length === 0) return;
  if (!columns.has('name')) tell('CN982', spanOf(headings), { headings: headings.map(({ text }) => text) });
  else if (body.length === 0 && !fault) tell('CN988', spanOf(headings), {});
  for (const { at, first } of twice) {
    tell(
      'CN984',
      headings[at] ?? spanOf(headings),
      { heading: titleAt(at), first: titleAt(first) },
      headings[first],
    );
  }
  // If no heading is known, the line is probably a structure's.
  if (columns.size === 0) return;
  for (const at of unknown) {
    const heading = titleAt(at);
    tell('CN983', headings[at] ?? spanOf(headings), { heading, nearest: nearest(heading, KNOWN) });
  }
}

/** What keeps any file from being read, with what to do about a list. */
const asOfList = (diagnostic: Diagnostic): Diagnostic =>
  ({ ...diagnostic, args: { ...diagnostic.args, kind: 'list' } }) as Diagnostic;
