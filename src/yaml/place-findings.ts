import type { Diagnostic, Finding, Path, Range } from '../diagnostics/diagnostic.ts';
import type { Document } from './document.ts';

/** A text whose parts have their places, and what is wrong with it as YAML. */
export type PlacedText = Pick<Document, 'source' | 'diagnostics' | 'locate' | 'isBare'>;

/** A document, and the path where it begins in the findings: a questionnaire's actions may have their own file. */
export interface Part {
  document: PlacedText;
  at: Path;
}

/** YAML errors after which a value is not what the author meant, so it is not validated as well. */
const WORD = new Set(['CN016', 'CN017', 'CN018', 'CN021', 'CN026']);

/**
 * Everything wrong in some documents: their YAML errors, and the findings at their places, without those that follow
 * from the errors.
 */
export function placeFindings(parts: readonly Part[], findings: readonly Finding[]): Diagnostic[] {
  const misread = new Set(
    parts.flatMap(({ document: { diagnostics, source } }) =>
      diagnostics.flatMap(({ code, range }) =>
        WORD.has(code) && range ? [`${source.file}:${range.line}`] : [],
      ),
    ),
  );
  /** The key that each duplicate key should have been. */
  const meant = new Map<Diagnostic, string>();
  const locate = (path: Path, on: 'key' | 'value', words?: string): { file: string; range: Range } => {
    const { document, at } = partOf(parts, path);
    return { file: document.source.file, range: document.locate(path.slice(at.length), on, words) };
  };
  const placed = inWordsOfYaml(parts, findings).flatMap(
    ({ code, args, path, on, related, words }): Diagnostic[] => {
      const repeated = code === 'CN101' && repeatedInstead(parts, path, args.key);
      if (repeated) {
        meant.set(repeated, args.key);
        return [];
      }
      const found = locate(path, on, words);
      if (misread.has(`${found.file}:${found.range.line}`)) return [];
      const beside =
        related &&
        locate(related, related.at(-1) === 'id' || typeof related.at(-1) === 'number' ? 'value' : 'key');
      return [{ code, args, ...found, ...(beside && { related: beside }) } as Diagnostic];
    },
  );
  const ofDocuments = parts
    .flatMap(({ document }) => document.diagnostics)
    .map((item) =>
      item.code === 'CN010' ? { ...item, args: { ...item.args, instead: meant.get(item) } } : item,
    );
  return [...ofDocuments, ...lackingTogether(placed)];
}

/** The last part whose path is a prefix: the one that holds the thing at `path`. */
const partOf = (parts: readonly Part[], path: Path): Part =>
  parts.findLast(({ at }) => at.length < path.length && at.every((step, i) => step === path[i])) ??
  (parts[0] as Part);

/**
 * The duplicate key in a map that lacks another key: the later duplicate should have been that key.
 * @param path of the map.
 */
function repeatedInstead(parts: readonly Part[], path: Path, missing: string): Diagnostic | undefined {
  const { document, at } = partOf(parts, [...path, missing]);
  return document.diagnostics.find(({ code, args, related }) => {
    if (code !== 'CN010' || !related) return false;
    const first = document.locate([...path.slice(at.length), args.key], 'key');
    return first.line === related.range.line && first.column === related.range.column;
  });
}

/** What is reported for keys that the formats do not have. */
const UNKNOWN = new Set(['CN102', 'CN106', 'CN112']);

/**
 * Findings, with those on bare keys turned into YAML ones: keys between braces without a value, and that no format has,
 * are the rest of a text that a comma cut in two, or a key without a space after its colon. Each is one mistake,
 * whatever follows from it.
 */
function inWordsOfYaml(parts: readonly Part[], findings: readonly Finding[]): Finding[] {
  const isUnknown = ({ code, path }: Finding): boolean => {
    if (!UNKNOWN.has(code) || typeof path.at(-1) !== 'string') return false;
    const { document, at } = partOf(parts, path);
    return document.isBare(path.slice(at.length));
  };
  /** The maps that hold them, with the keys that lack their space. */
  const gluedIn = new Map<string, string[]>();
  for (const item of findings) {
    const key = isUnknown(item) ? beforeColon(item.path) : undefined;
    if (key === undefined) continue;
    const map = JSON.stringify(item.path.slice(0, -1));
    const here = gluedIn.get(map);
    if (here) here.push(key);
    else gluedIn.set(map, [key]);
  }
  const glued = (map: Path): readonly string[] => gluedIn.get(JSON.stringify(map)) ?? [];
  /** The maps that hold what a comma cut off a number: « 0,5 ». */
  const decimals = new Set(
    findings.flatMap((item) =>
      isUnknown(item) && /^\d+$/.test(String(item.path.at(-1)))
        ? [JSON.stringify(item.path.slice(0, -1))]
        : [],
    ),
  );
  const said = new Set<string>();
  return findings.flatMap((item): Finding[] => {
    const { code, args, path } = item;
    if (code === 'CN101' && glued(path).includes(args.key)) return [];
    if (code === 'CN701' && glued(path).some((key) => args.missing.includes(key))) return [];
    const map = path.slice(0, -1);
    const key = String(path.at(-1));
    if (code === 'CN107' && decimals.has(JSON.stringify(map))) return [];
    if (code === 'CN115' && decimals.has(JSON.stringify(path))) return [];
    if (code === 'CN103' && glued(map).some((word) => key.startsWith(`${word}:`))) return [];
    if (!isUnknown(item)) return [item];
    const isGlued = beforeColon(path) !== undefined;
    const place = JSON.stringify(isGlued ? path : map);
    if (said.has(place)) return [];
    said.add(place);
    return isGlued
      ? [{ code: 'CN022', args: { missing: 'space' }, path, on: 'key' }]
      : [{ code: 'CN033', args: { key }, path, on: 'key' }];
  });
}

/** The word before a colon that has no space after it. */
const beforeColon = (path: Path): string | undefined => /^([^\s:]+):\S/.exec(String(path.at(-1)))?.[1];

/** Reports what a map lacks once, however many keys are missing. */
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
