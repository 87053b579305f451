import { CATALOGUE, type Code } from '../words/checks/catalogue.ts';
import type { Severity } from '../words/checks/check.ts';
import type { Diagnostic } from './diagnostic.ts';

/** How many findings of a file are told: whoever fixes those sees what is left. */
export const TOLD = 100;

/** The codes of findings that are counted instead of told, by their severity. */
const OTHERS = { error: 'CN966', warning: 'CN967', hint: 'CN968' } as const satisfies Record<Severity, Code>;
type OthersDiagnostic = Extract<Diagnostic, { code: (typeof OTHERS)[Severity] }>;

const severityOf = ({ code }: Diagnostic): Severity => CATALOGUE[code].severity;

/** Whether a diagnostic counts others that are not told. */
export const isOthers = (item: Diagnostic): item is OthersDiagnostic =>
  item.code === OTHERS[severityOf(item)];

/** How many findings a diagnostic stands for. */
export const countOf = (item: Diagnostic): number =>
  isOthers(item) ? Object.values(item.args.codes).reduce((sum, count) => sum + count, 0) : 1;

/** Findings of a file that are counted: how many there are of each code, from which place on. */
export class Others {
  readonly #bySeverity = new Map<Severity, OthersDiagnostic>();

  /** @param item a finding, or what counts some already. */
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
 * The first findings of each file, as they are sorted, and the number of the others: errors are told before warnings,
 * and warnings before hints.
 */
export function bounded(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byFile = new Map<string, Diagnostic[]>();
  for (const item of diagnostics) {
    const those = byFile.get(item.file);
    if (those) those.push(item);
    else byFile.set(item.file, [item]);
  }
  return [...byFile.values()].flatMap(firstOf);
}

function firstOf(ofFile: Diagnostic[]): Diagnostic[] {
  const each = ofFile.filter((item) => !isOthers(item));
  if (each.length <= TOLD) return ofFile;
  const of = (severity: Severity) => each.filter((item) => severityOf(item) === severity);
  const told = new Set<Diagnostic>([...of('error'), ...of('warning'), ...of('hint')].slice(0, TOLD));
  const others = new Others();
  for (const item of ofFile) if (!told.has(item)) others.add(item);
  return [...each.filter((item) => told.has(item)), ...others.diagnostics()];
}
