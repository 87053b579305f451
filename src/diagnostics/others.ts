import { CATALOGUE, type Code, severityOf } from '../words/checks/catalogue.ts';
import type { Severity } from '../words/checks/check.ts';
import type { Diagnostic } from './diagnostic.ts';

/** How many findings per file are reported: once those are fixed, the rest is shown. */
export const TOLD = 100;

/** The codes that count the findings not reported, by severity. */
const OTHERS = { error: 'CN966', warning: 'CN967', hint: 'CN968' } as const satisfies Record<Severity, Code>;
type OthersDiagnostic = Extract<Diagnostic, { code: (typeof OTHERS)[Severity] }>;

/** Whether a diagnostic counts others that are not reported. */
export const isOthers = (item: Diagnostic): item is OthersDiagnostic =>
  item.code === OTHERS[CATALOGUE[item.code].severity];

/** How many findings a diagnostic stands for. */
export const countOf = (item: Diagnostic): number =>
  isOthers(item) ? Object.values(item.args.codes).reduce((sum, count) => sum + count, 0) : 1;

/** Counts the findings of a file that are not reported: how many of each code, and the first place. */
export class Others {
  readonly #bySeverity = new Map<Severity, OthersDiagnostic>();

  /** @param item a finding, or a diagnostic that already counts some. */
  add(item: Diagnostic): void {
    const severity = severityOf(item);
    const { file, range } = item;
    const begun = this.#bySeverity.get(severity);
    const codes: Record<string, number> = begun?.args.codes ?? {};
    if (!begun) this.#bySeverity.set(severity, { code: OTHERS[severity], file, range, args: { codes } });
    for (const [code, count] of Object.entries(isOthers(item) ? item.args.codes : { [item.code]: 1 })) {
      codes[code] = (codes[code] ?? 0) + count;
    }
  }

  diagnostics(): Diagnostic[] {
    return (['error', 'warning', 'hint'] as const).flatMap(
      (severity) => this.#bySeverity.get(severity) ?? [],
    );
  }
}

/**
 * The first findings of each file, in sorted order, and the number of the others: errors take precedence over warnings,
 * and warnings over hints.
 */
export function bounded(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byFile = new Map<string, Diagnostic[]>();
  for (const item of diagnostics) {
    const found = byFile.get(item.file);
    if (found) found.push(item);
    else byFile.set(item.file, [item]);
  }
  return [...byFile.values()].flatMap(firstOf);
}

function firstOf(ofFile: Diagnostic[]): Diagnostic[] {
  const each = ofFile.filter((item) => !isOthers(item));
  if (each.length <= TOLD) return ofFile;
  const withSeverity = (severity: Severity) => each.filter((item) => severityOf(item) === severity);
  const told = new Set<Diagnostic>(
    [...withSeverity('error'), ...withSeverity('warning'), ...withSeverity('hint')].slice(0, TOLD),
  );
  const others = new Others();
  for (const item of ofFile) if (!told.has(item)) others.add(item);
  return [...each.filter((item) => told.has(item)), ...others.diagnostics()];
}
