import type { Diagnostic, Finding } from '../diagnostics/diagnostic.ts';
import type { Path, Range } from '../diagnostics/place.ts';
import { BareKeys } from './bare-keys.ts';
import { type Part, partOf } from './part.ts';
import { RepeatedKeys } from './repeated-keys.ts';

/** Faults of the YAML itself for which a value is not what its writer meant: it is not to be judged as well. */
const WORD = new Set(['CN016', 'CN017', 'CN018', 'CN021', 'CN026']);

/**
 * All that is wrong in some documents: what they are as YAML, and the findings at their places, without those that
 * follow from it.
 */
export function place(parts: readonly Part[], findings: readonly Finding[]): Diagnostic[] {
  const misread = new Set(
    parts.flatMap(({ document: { diagnostics, source } }) =>
      diagnostics.flatMap(({ code, range }) =>
        WORD.has(code) && range ? [`${source.file}:${range.line}`] : [],
      ),
    ),
  );
  const repeated = new RepeatedKeys(parts);
  const bare = new BareKeys(parts, findings);
  const locate = (path: Path, on: 'key' | 'value', words?: string): { file: string; range: Range } => {
    const { document, at } = partOf(parts, path);
    return { file: document.source.file, range: document.locate(path.slice(at.length), on, words) };
  };
  const placed = findings.flatMap((item): Diagnostic[] => {
    const meant = bare.meaningOf(item);
    if (meant === null) return [];
    const { code, args, path, on, related, words } = meant ?? item;
    if (code === 'CN101' && repeated.explain(path, args.key)) return [];
    const found = locate(path, on, words);
    if (misread.has(`${found.file}:${found.range.line}`)) return [];
    const beside =
      related &&
      locate(related, related.at(-1) === 'id' || typeof related.at(-1) === 'number' ? 'value' : 'key');
    return [{ code, args, ...found, ...(beside && { related: beside }) } as Diagnostic];
  });
  return [...repeated.diagnostics(), ...lackingTogether(placed)];
}

/** What one map lacks is said of it once, whatever it lacks. */
function lackingTogether(placed: readonly Diagnostic[]): Diagnostic[] {
  const lacking = new Map<string, string[]>();
  const mapOf = ({ file, range, args: { kind } }: Lack): string =>
    `${file}:${range?.line}:${range?.column} ${kind}`;
  const isLack = (item: Diagnostic): item is Lack => item.code === 'CN101';
  for (const item of placed.filter(isLack)) {
    lacking.set(mapOf(item), [...(lacking.get(mapOf(item)) ?? []), item.args.key]);
  }
  return placed.flatMap((item): Diagnostic[] => {
    if (!isLack(item)) return [item];
    const [first, ...also] = lacking.get(mapOf(item)) ?? [];
    if (item.args.key !== first) return [];
    return [also.length === 0 ? item : { ...item, args: { ...item.args, also } }];
  });
}

type Lack = Extract<Diagnostic, { code: 'CN101' }>;
