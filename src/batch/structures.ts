import type { Known } from '../cohort/decided.ts';
import { latestRound } from '../cohort/moments.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import { fileName } from '../files/names.ts';
import type { OwnNames } from '../files/own-name.ts';
import { idIn, nameKey, nameSkeleton, usualName } from '../model/structure.ts';
import { compareVersions } from '../model/version.ts';
import { claimOn, ownerOf } from '../report/marks.ts';
import { ownText, type Spool } from './spool.ts';
import type { FileState, Head, KeptAnswers, StructureTask, Told } from './task.ts';

/** How many other files a sentence names. */
const NAMED = 5;

/** A head as it is kept; answers that cannot be read again are in the spool. */
type KeptHead = Omit<Head, 'key' | 'from'> & { from: FileState | number };

/** A structure, and the heads of its files. */
interface Structure {
  key: string;
  heads: KeptHead[];
}

/** The structures of a cohort, by what their files say of whose they are; the answers themselves stay on the disk. */
export class Structures {
  readonly #byKey = new Map<string, Structure>();
  readonly #texts = new Map<string, string>();
  readonly #spool: Spool;

  /** @param spool where answers go that cannot be read again. */
  constructor(spool: Spool) {
    this.#spool = spool;
  }

  add({ file, key, name, profile, date, version, from }: Head): void {
    const known = this.#byKey.get(key);
    const before = known?.heads[0]?.name;
    const head = {
      file: ownText(file),
      name: before === name ? before : ownText(name),
      profile: this.#once(profile),
      date: date === null ? null : this.#once(date),
      version: this.#once(version),
      from: 'sheet' in from ? this.#spool.add(from) : from,
    };
    if (known) known.heads.push(head);
    else {
      const structure = { key: ownText(key), heads: [head] };
      this.#byKey.set(structure.key, structure);
    }
  }

  /**
   * Looks for structures that have several profiles, for those that bear one name, and for files that were made for
   * another version; and gives each structure the name of its own files.
   * @param current the questionnaire's version.
   * @param names those of the files that structures have already.
   */
  survey(current: string, names: OwnNames): Survey {
    const refused: Told[] = [];
    const clear: Structure[] = [];
    for (const structure of [...this.#byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1))) {
      structure.heads.sort((a, b) => this.#order(a, b));
      const clash = severalProfiles(structure.heads);
      if (clash.length > 0) refused.push(...clash);
      else clear.push(structure);
    }
    const bases = ownNames(clear, names);
    const spool = this.#spool;
    return {
      structures: clear.length,
      refused,
      notices: [...closeNames(clear), ...otherVersions(clear, current)],
      known: clear.map(({ key, heads }) => ({ key, name: nameIn(heads) })),
      answered: clear
        .flatMap(({ heads }) => heads.flatMap(({ date }) => date ?? []))
        .reduce<string | null>((last, date) => (last === null || date > last ? date : last), null),
      *tasks() {
        for (const { key, heads } of clear) {
          const answers = heads.map(({ file, version, from }) => ({
            ...{ file, version },
            from: typeof from === 'number' ? spool.get<KeptAnswers>(from) : from,
          }));
          yield { base: bases.get(key) ?? fileName(key), answers };
        }
      },
    };
  }

  /** By file; lines that have the name of one by what they say, wherever they came from. */
  #order(a: KeptHead, b: KeptHead): number {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    const said = ({ version, profile, name, from }: KeptHead) =>
      JSON.stringify([version, profile, name, typeof from === 'number' ? this.#spool.get(from) : '']);
    return said(a) < said(b) ? -1 : 1;
  }

  /** A text that many files have, kept once. */
  #once(text: string): string {
    const known = this.#texts.get(text) ?? ownText(text);
    this.#texts.set(known, known);
    return known;
  }
}

/** What is seen of a cohort's structures before any answer is counted. */
export interface Survey {
  /** How many structures can be counted. */
  structures: number;
  /** Files that cannot, because it is not clear whose they are. */
  refused: Told[];
  notices: Told[];
  /** What they are called. */
  known: readonly Known[];
  /** The day of their last answers; null if no file says one. */
  answered: string | null;
  /** The structures, in the order of their keys. */
  tasks: () => Generator<StructureTask>;
}

/** A refusal for each file of a structure whose respondents now give it different profiles. */
function severalProfiles(heads: readonly KeptHead[]): Told[] {
  const profiles = [...new Set(latestRound(heads).map(({ profile }) => profile))].sort();
  if (profiles.length < 2) return [];
  const name = nameIn(heads);
  const all = heads.map(({ file }) => file);
  return all.map((file) => {
    const files = all.filter((other) => other !== file).slice(0, NAMED);
    return told(diagnosticAt('CN950', file, null, { name, profiles, files }));
  });
}

/** The names of the files of structures that cannot have their own: it is another's, or was. */
function ownNames(structures: readonly Structure[], names: OwnNames): Map<string, string> {
  const bases = new Map<string, string>();
  for (const [base, those] of together(structures, ({ key }) => fileName(key))) {
    const left = those
      // As JSON writes them, so that each keeps the number that it had in former runs.
      .sort((a, b) => (JSON.stringify(a.key) < JSON.stringify(b.key) ? -1 : 1))
      .filter(({ key, heads }) => {
        const [{ profile } = { profile: '' }] = latestRound(heads);
        const owner = ownerOf({ id: idIn(key), name: nameIn(heads), profile });
        return !give(
          key,
          names.found(base, (text) => claimOn(text, owner)),
        );
      });
    for (const { key } of left) give(key, names.free(base));

    function give(key: string, name: string | null): boolean {
      if (name !== null && name !== base) bases.set(key, name);
      return name !== null;
    }
  }
  return bases;
}

/** Tells of structures that bear one name, and of names so close that they may be one structure's. */
function* closeNames(structures: readonly Structure[]): Generator<Told> {
  for (const [skeleton, those] of together(structures, ({ heads }) => nameSkeleton(nameIn(heads)))) {
    if (those.length < 2) continue;
    const named = those
      .map(({ heads }) => ({ name: nameIn(heads), file: heads[0]?.file ?? '' }))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
    const same = together(named, ({ name }) => nameKey(name));
    for (const [, [first, ...rest]] of same) {
      if (!first || rest.length === 0) continue;
      const files = rest.slice(0, NAMED).map(({ file }) => file);
      yield told(diagnosticAt('CN952', first.file, null, { name: first.name, files }));
    }
    if (skeleton === '') continue;
    const [first, ...rest] = [...same.values()].flatMap(([its]) => its ?? []);
    if (!first || rest.length === 0) continue;
    yield told(diagnosticAt('CN956', first.file, null, { name: first.name, others: rest.slice(0, NAMED) }));
  }
}

/** Tells of files for an older version; those for a newer one have their own warning, file by file. */
function otherVersions(structures: readonly Structure[], read: string): Told[] {
  const versions = new Map<string, { file: string; files: number }>();
  for (const { version, file } of structures.flatMap(({ heads }) => heads)) {
    const known = versions.get(version);
    if (!known) versions.set(version, { file, files: 1 });
    else {
      known.files += 1;
      if (file < known.file) known.file = file;
    }
  }
  return [...versions].flatMap(([version, { file, files }]) =>
    compareVersions(version, read) >= 0
      ? []
      : [told(diagnosticAt('CN955', file, null, { version, files, read }))],
  );
}

const nameIn = (heads: readonly KeptHead[]): string => usualName(heads.map(({ name }) => name));

const told = (diagnostic: Diagnostic): Told => ({ file: diagnostic.file, diagnostics: [diagnostic] });

function together<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const those = found.get(key);
    if (those) those.push(item);
    else found.set(key, [item]);
  }
  return found;
}
