import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { fileName } from '../io/file-name.js';
import { diagnosticAt } from '../io/lines.js';
import { structureKey } from '../model/structure.js';
import { headOf, type RecordHead } from './record.js';
import type { StructureTask, Told } from './setup.js';
import { type Line, SortedLines } from './sorted-lines.js';

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
 * @param folder where what does not hold in memory goes.
 */
export function survey(records: Iterable<Line>, current: string, folder: string): Survey {
  const refused: Told[] = [];
  const unclear = new Set<string>();
  const versions = new Map<string, { file: string; files: number }>();
  const byFileName = new SortedLines(folder, 'names');
  let structures = 0;
  for (const { key, heads } of groups(records)) {
    const clash = severalProfiles(heads);
    if (clash.length > 0) {
      unclear.add(key);
      refused.push(...clash);
      continue;
    }
    structures += 1;
    const [{ name, file } = { name: '', file: '' }] = heads;
    byFileName.add({ key: fileName(name), text: JSON.stringify({ key, name, file } satisfies Named) });
    for (const head of heads) {
      const known = versions.get(head.version);
      if (!known) versions.set(head.version, { file: head.file, files: 1 });
      else {
        known.files += 1;
        if (head.file < known.file) known.file = head.file;
      }
    }
  }
  const { notices, bases } = sameNames(byFileName);
  return {
    structures,
    refused,
    notices: [...notices, ...otherVersions(versions, current)],
    *tasks() {
      for (const { key, heads, lines } of groups(records)) {
        if (unclear.has(key)) continue;
        const base = bases.get(key) ?? fileName(heads[0]?.name ?? '');
        yield { base, records: lines.map(({ text }) => text) };
      }
    },
  };
}

function* groups(records: Iterable<Line>): Generator<Group> {
  let group: Group = { key: '', heads: [], lines: [] };
  for (const line of records) {
    const head = headOf(line);
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
  return heads.map(({ file, name }) => {
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

/** Tells of structures that bear one name, and gives those whose files would a name of their own. */
function sameNames(byFileName: Iterable<Line>): { notices: Told[]; bases: Map<string, string> } {
  const notices: Told[] = [];
  const bases = new Map<string, string>();
  let together: Named[] = [];
  let base = '';
  const close = () => {
    together.forEach(({ key }, i) => {
      // fileName() never gives two hyphens in a row: no other structure's files can have this name.
      if (i > 0) bases.set(key, `${base}--${i + 1}`);
    });
    for (const { name, file } of together) {
      const alike = together.filter((other) => sameName(other.name, name)).map((other) => other.file);
      if (alike.length < 2 || file !== alike[0]) continue;
      const diagnostic: Diagnostic = diagnosticAt('CN952', file, null, { name, files: others(file, alike) });
      notices.push({ file, diagnostics: [diagnostic] });
    }
  };
  for (const { key, text } of byFileName) {
    if (key !== base) {
      close();
      together = [];
      base = key;
    }
    together.push(JSON.parse(text) as Named);
  }
  close();
  return { notices, bases };
}

const sameName = (a: string, b: string): boolean =>
  structureKey({ id: null, name: a }) === structureKey({ id: null, name: b });

const others = (file: string, files: readonly string[]): string[] =>
  files.filter((other) => other !== file).slice(0, NAMED);

function otherVersions(versions: ReadonlyMap<string, { file: string; files: number }>, read: string): Told[] {
  return [...versions].flatMap(([version, { file, files }]) =>
    version === read
      ? []
      : [{ file, diagnostics: [diagnosticAt('CN955', file, null, { version, files, read })] }],
  );
}
