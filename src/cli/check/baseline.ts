import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fingerprints } from '../../diagnostics/fingerprint.ts';
import { IS_COMPARED } from '../../diagnostics/ignored.ts';
import { diagnosticAt } from '../../diagnostics/lines.ts';
import { isOthers } from '../../diagnostics/others.ts';
import { readSource } from '../../files/read.ts';
import { writeWhole } from '../../files/write.ts';
import { shownFrom } from '../../load/lookup/folders.ts';
import { isMap } from '../../model/shape.ts';
import { isError } from '../../words/checks/catalogue.ts';
import { STDIN } from '../answers.ts';

/** The findings that were known, and how many of them are there. */
export interface KnownCount {
  file: string;
  count: number;
  /** Whether the file was written just now. */
  isWritten: boolean;
}

/** What a run found, and what is needed to tell it again. */
interface Found {
  diagnostics: readonly Diagnostic[];
  /** Absolute paths of all that was checked. */
  checked: ReadonlySet<string>;
  /** Those of them where an error may hide the rest. */
  cutShort: ReadonlySet<string>;
  source(file: string): string | undefined;
}

/** What is left to tell. */
interface Sifted {
  diagnostics: Diagnostic[];
  known: KnownCount | null;
}

/** Fingerprints by file, from the baseline's folder with `/`, and by code. */
type Known = Record<string, Record<string, string[]>>;

/**
 * The findings that a baseline does not hold, with what is gone of those that it does.
 * @param path of the baseline, absolute.
 * @param isUpdate whether it is written first, with all that is found: errors are never in it.
 */
export function siftedBy(path: string, isUpdate: boolean, found: Found, cwd: string): Sifted {
  const file = shownFrom(cwd, path);
  const before = knownIn(file, cwd);
  const fail = (fault: Diagnostic): Sifted => ({ diagnostics: [...found.diagnostics, fault], known: null });
  if (before === 'other' || (before === 'missing' && !isUpdate))
    return fail(diagnosticAt('CN072', file, null, { why: before }));
  const folder = dirname(path);
  const nameOf = (name: string) => relative(folder, resolve(cwd, name)).replaceAll('\\', '/');
  const printOf = fingerprints(found.source, nameOf);
  const entries = found.diagnostics.filter(isKept).map((item) => {
    const code = isOthers(item) ? `${item.code} ${JSON.stringify(item.args.codes)}` : item.code;
    return { item, name: nameOf(item.file), code: item.code, print: printOf({ ...item, code }) };
  });
  const isStale = (name: string): boolean => {
    const there = resolve(folder, name);
    return (found.checked.has(there) && !found.cutShort.has(there)) || !existsSync(there);
  };
  const old: Known = before === 'missing' ? {} : before;
  const now: Known = Object.fromEntries(Object.entries(old).filter(([name]) => !isStale(name)));
  for (const { name, code, print } of entries) {
    now[name] = { ...now[name], [code]: [...new Set([...(now[name]?.[code] ?? []), print])] };
  }
  if (isUpdate) {
    const fault = writeWhole(file, written(now), { cwd, force: true });
    if (fault) return fail(fault);
  }
  const known = isUpdate ? now : old;
  const hidden = new Set(
    entries.flatMap(({ item, name, code, print }) => (known[name]?.[code]?.includes(print) ? [item] : [])),
  );
  const there = entries.filter(({ item, name }) => hidden.has(item) && isStale(name)).length;
  const gone = isUpdate ? 0 : countOf(old, isStale) - there;
  const left = found.diagnostics.filter((item) => !hidden.has(item));
  return {
    diagnostics: gone > 0 ? [...left, diagnosticAt('CN071', file, null, { gone })] : left,
    known: { file, count: isUpdate ? countOf(now, () => true) : hidden.size, isWritten: isUpdate },
  };
}

/** An error is never merely known; what a comparison tells belongs to that comparison. */
const isKept = (item: Diagnostic): boolean =>
  !isError(item) && !IS_COMPARED.test(item.code) && item.file !== STDIN;

const countOf = (known: Known, counts: (name: string) => boolean): number =>
  Object.entries(known)
    .filter(([name]) => counts(name))
    .flatMap(([, codes]) => Object.values(codes))
    .reduce((sum, prints) => sum + prints.length, 0);

function knownIn(file: string, cwd: string): Known | 'missing' | 'other' {
  const read = readSource(file, cwd);
  if ('diagnostic' in read) return read.diagnostic.code === 'CN001' ? 'missing' : 'other';
  try {
    const value: unknown = JSON.parse(read.source.text);
    if (!isMap(value) || value.format !== 1 || !isMap(value.known)) return 'other';
    const isSound = Object.values(value.known).every(
      (codes) => isMap(codes) && Object.values(codes).every(Array.isArray),
    );
    return isSound ? (value.known as Known) : 'other';
  } catch {
    return 'other';
  }
}

/** In one order, so that the same findings are the same text, and two branches rarely touch the same line. */
function written(known: Known): string {
  const inOrder = <T>(record: Record<string, T>): [string, T][] =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const files = inOrder(known).map(([name, codes]) => [
    name,
    Object.fromEntries(inOrder(codes).map(([code, prints]) => [code, [...prints].sort()])),
  ]);
  return `${JSON.stringify({ format: 1, known: Object.fromEntries(files) }, null, 2)}\n`;
}
