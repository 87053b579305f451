import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import { fileName } from '../files/names.ts';
import type { OwnNames } from '../files/own-name.ts';
import { nameSkeleton, structureKey, usualName } from '../model/structure.ts';
import { compareVersions } from '../model/version.ts';
import { isOwnedBy } from '../report/marks.ts';
import { headIn, type RecordHead } from './record.ts';
import type { Scratch } from './scratch.ts';
import type { StructureTask, Told } from './setup.ts';
import { type Line, SortedLines } from './sorted-lines.ts';

/** How many other files a sentence names. */
const NAMED = 5;

/** What is seen of a cohort's structures before any answer is counted. */
export interface Survey {
  /** How many structures can be counted. */
  structures: number;
  /** Files that cannot, because it is not clear whose they are. */
  refused: Told[];
  notices: Told[];
  /** The structures, each with its records, in the order of their keys. */
  tasks: () => Generator<StructureTask>;
}

/** The records of one structure. */
interface Group {
  key: string;
  heads: RecordHead[];
  lines: Line[];
}

/**
 * Goes over the records of a cohort, sorted by structure: finds those that have several profiles, those that bear one
 * name, the versions that their files were made for, and gives each structure the name of its own files.
 * @param current the questionnaire's version.
 * @param scratch where what does not hold in memory goes.
 * @param names those of the files that structures have already.
 */
export function survey(records: Iterable<Line>, current: string, scratch: Scratch, names: OwnNames): Survey {
  const refused: Told[] = [];
  const unclear = new Set<string>();
  const versions = new Map<string, { file: string; files: number }>();
  const byFileName = new SortedLines(scratch, 'file-names');
  const byName = new SortedLines(scratch, 'names');
  let structures = 0;
  for (const { key, heads } of groups(records)) {
    const clash = severalProfiles(heads);
    if (clash.length > 0) {
      unclear.add(key);
      refused.push(...clash);
      continue;
    }
    structures += 1;
    const name = usualName(heads.map((head) => head.name));
    const text = JSON.stringify({ key, name, file: heads[0]?.file ?? '' } satisfies Named);
    byFileName.add({ key: fileName(key), text });
    byName.add({ key: nameSkeleton(name), text });
    for (const head of heads) {
      const known = versions.get(head.version);
      if (!known) versions.set(head.version, { file: head.file, files: 1 });
      else {
        known.files += 1;
        if (head.file < known.file) known.file = head.file;
      }
    }
  }
  const bases = ownNames(byFileName, names);
  return {
    structures,
    refused,
    notices: [...closeNames(byName), ...otherVersions(versions, current)],
    *tasks() {
      for (const { key, lines } of groups(records)) {
        if (!unclear.has(key)) yield { base: bases.get(key) ?? fileName(key), records: lines };
      }
    },
  };
}

function* groups(records: Iterable<Line>): Generator<Group> {
  let group: Group = { key: '', heads: [], lines: [] };
  for (const line of records) {
    const head = headIn(line);
    if (group.lines.length > 0 && group.key !== head.key) yield group;
    if (group.lines.length === 0 || group.key !== head.key) group = { key: head.key, heads: [], lines: [] };
    group.heads.push(head);
    group.lines.push(line);
  }
  if (group.lines.length > 0) yield group;
}

/** A refusal for each file of a structure whose respondents give it different profiles. */
function severalProfiles(heads: readonly RecordHead[]): Told[] {
  const profiles = [...new Set(heads.map(({ profile }) => profile))].sort();
  if (profiles.length < 2) return [];
  const name = usualName(heads.map((head) => head.name));
  return heads.map(({ file }) => {
    const files = others(
      file,
      heads.map((head) => head.file),
    );
    return { file, diagnostics: [diagnosticAt('CN950', file, null, { name, profiles, files })] };
  });
}

interface Named {
  key: string;
  name: string;
  file: string;
}

/** The names of the files of structures that cannot have their own: it is another's, or was. */
function ownNames(byFileName: Iterable<Line>, names: OwnNames): Map<string, string> {
  const bases = new Map<string, string>();
  for (const [base, those] of together(byFileName)) {
    const left = those.filter(({ key }) => !give(key, names.found(base, isOwnedBy(key))));
    for (const { key } of left) give(key, names.free(base));

    function give(key: string, name: string | null): boolean {
      if (name !== null && name !== base) bases.set(key, name);
      return name !== null;
    }
  }
  return bases;
}

/** Tells of structures that bear one name, and of names so close that they may be one structure's. */
function* closeNames(byName: Iterable<Line>): Generator<Told> {
  for (const [skeleton, those] of together(byName)) {
    const byKey = new Map<string, Named[]>();
    for (const named of those.sort((a, b) => (a.file < b.file ? -1 : 1))) {
      const key = structureKey({ id: null, name: named.name });
      byKey.set(key, [...(byKey.get(key) ?? []), named]);
    }
    const same = [...byKey.values()];
    for (const alike of same) {
      const [first, ...rest] = alike;
      if (!first || rest.length === 0) continue;
      const files = rest.slice(0, NAMED).map(({ file }) => file);
      yield told(first.file, diagnosticAt('CN952', first.file, null, { name: first.name, files }));
    }
    if (skeleton === '') continue;
    const [first, ...rest] = same.flatMap(([its]) => its ?? []);
    if (!first || rest.length === 0) continue;
    const near = rest.slice(0, NAMED).map(({ name, file }) => ({ name, file }));
    yield told(first.file, diagnosticAt('CN956', first.file, null, { name: first.name, others: near }));
  }
}

const told = (file: string, diagnostic: Diagnostic): Told => ({ file, diagnostics: [diagnostic] });

/** Structures whose lines have one key, together. */
function* together(lines: Iterable<Line>): Generator<[key: string, those: Named[]]> {
  let group: [key: string, those: Named[]] = ['', []];
  for (const { key, text } of lines) {
    if (group[0] !== key) {
      if (group[1].length > 0) yield group;
      group = [key, []];
    }
    group[1].push(JSON.parse(text) as Named);
  }
  if (group[1].length > 0) yield group;
}

const others = (file: string, files: readonly string[]): string[] =>
  files.filter((other) => other !== file).slice(0, NAMED);

function otherVersions(versions: ReadonlyMap<string, { file: string; files: number }>, read: string): Told[] {
  return [...versions].flatMap(([version, { file, files }]) =>
    // A newer one has its own warning, file by file.
    compareVersions(version, read) >= 0
      ? []
      : [{ file, diagnostics: [diagnosticAt('CN955', file, null, { version, files, read })] }],
  );
}
