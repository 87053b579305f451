import { existsSync, renameSync } from 'node:fs';
import { basename } from 'node:path';
import { type Document, isMap, isScalar, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { readSource } from '../../files/read.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { LANGUAGES, type Language } from '../../language.ts';
import { type Draft, EMPTY_DRAFT } from '../draft.ts';
import type { Notice } from '../notice.ts';
import type { Saved } from '../session.ts';
import { edit, newDocument, type Writing } from './edit.ts';
import { handOverPlans } from './hand-over.ts';
import { merge, sameDraft } from './merge.ts';
import { moveAnswers } from './move.ts';
import { readDraft } from './read-draft.ts';

/** An answer file and what is known about it. */
interface Known {
  path: string;
  /** Its content when it was last read or written; null if there was no file. */
  text: string | null;
  draft: Draft;
}

/** How a file is described in the user's language. */
export interface Naming {
  /** The comment at the top of a new file; in another language, to know it again. */
  heading: (draft: Draft, language?: Language) => string;
  /** The word for a version put aside, in its file name. */
  aside: string;
}

/**
 * Saves answer files after each answer: at once, whole or not at all. Someone may edit the file meanwhile: their
 * changes are kept, in the file, or next to it if both changed the same thing.
 */
export class Autosave {
  /** By path. */
  readonly #known = new Map<string, Known>();
  readonly #writing: Writing;
  readonly #naming: Naming;

  constructor(writing: Writing, naming: Naming) {
    this.#writing = writing;
    this.#naming = naming;
  }

  /** Registers a file that was read: changes on disk from then on are noticed when it is next saved. */
  adopt(path: string, text: string, draft: Draft): void {
    this.#known.set(path, { path, text, draft });
  }

  /** @param to where to move the file once it is saved, if that can be done; null to leave it. */
  save(path: string, draft: Draft, to: string | null = null): Saved {
    try {
      const was = this.#known.get(path)?.draft.name ?? null;
      const written = this.#write(this.#known.get(path) ?? { path, text: null, draft: EMPTY_DRAFT }, draft);
      const move = to === null ? 'held' : this.#move(path, to);
      const moved = move === 'moved';
      handOverPlans(moved && to !== null ? to : path, was, written.draft.name);
      if (to === null) return written;
      const notice: Notice = moved
        ? { code: 'files-renamed', file: basename(to) }
        : { code: move === 'taken' ? 'name-taken' : 'name-kept', file: basename(path) };
      return { ...written, moved, notices: [...written.notices, notice] };
    } catch (error) {
      return { failed: (error as NodeJS.ErrnoException).code ?? String(error) };
    }
  }

  #move(path: string, to: string): ReturnType<typeof moveAnswers> {
    const known = this.#known.get(path);
    const move = known ? moveAnswers(path, to) : 'held';
    if (!known || move !== 'moved') return move;
    this.#known.delete(path);
    this.#known.set(to, { ...known, path: to });
    return move;
  }

  #write(known: Known, ours: Draft): { draft: Draft; notices: Notice[] } {
    const disk = onDisk(known.path);
    if (disk === known.text && disk !== null && sameDraft(known.draft, ours))
      return { draft: ours, notices: [] };
    const { base, after, text, notices } = this.#merged(known, ours, disk);
    const document = text === null ? newDocument(this.#naming.heading(after)) : parseDocument(text);
    if (text !== null) settleComments(document, text);
    this.#reword(document, base, after);
    edit(document, base, after, this.#writing);
    const written = asWritten(document.toString({ lineWidth: 0 }), text);
    if (written !== disk) replaceFile(known.path, written);
    this.#known.set(known.path, { path: known.path, text: written, draft: after });
    return { draft: after, notices };
  }

  /** Puts the structure's new name in the comment at the top, as far as it is still ours. */
  #reword(document: Document, base: Draft, after: Draft): void {
    if (base.name === after.name) return;
    const { commentBefore } = document;
    for (const language of LANGUAGES) {
      const [was, is] = [base, after].map((draft) => firstLine(this.#naming.heading(draft, language)));
      if (commentBefore == null || was === undefined || firstLine(commentBefore) !== was) continue;
      document.commentBefore = `${is}${commentBefore.slice(was.length)}`;
    }
  }

  /** What to write, and over what, if the disk no longer has what it had. */
  #merged(known: Known, ours: Draft, disk: Disk): Merging {
    if (disk === known.text) return { base: known.draft, after: ours, text: known.text, notices: [] };
    const kept = { base: known.draft, after: ours, text: known.text };
    if (disk === null) return { ...kept, notices: [{ code: 'made-again' }] };
    const theirs = disk === UNREADABLE ? null : readDraft(disk, this.#writing.questionnaire);
    if (!theirs || disk === UNREADABLE) {
      return {
        ...kept,
        notices: [{ code: 'unreadable-aside', aside: basename(this.#moveAside(known.path)) }],
      };
    }
    const { draft, conflict, reached } = merge(known.draft, ours, theirs.draft, this.#writing.questionnaire);
    const aside = conflict ? this.#copyAside(known.path, disk) : null;
    return {
      base: theirs.draft,
      after: draft,
      text: disk,
      notices: [
        { code: 'merged', aside: aside && basename(aside) },
        ...(reached.length > 0 ? [{ code: 'targets-reached', questions: reached } as const] : []),
      ],
    };
  }

  #copyAside(path: string, text: string): string {
    const aside = this.#asideName(path);
    replaceFile(aside, text);
    return aside;
  }

  #moveAside(path: string): string {
    const aside = this.#asideName(path);
    renameSync(path, aside);
    return aside;
  }

  /** A name that does not end like an answer file's, so that these answers are not counted twice. */
  #asideName(path: string): string {
    const stem = path.replace(/\.answers\.ya?ml$/i, '');
    for (let n = 1; ; n++) {
      const name = `${stem}.${this.#naming.aside}${n > 1 ? `-${n}` : ''}.yaml`;
      if (!existsSync(name)) return name;
    }
  }
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** A file that exists, but is not readable text. */
const UNREADABLE = Symbol('unreadable');

/** What is on disk; null if there is no file. */
type Disk = string | null | typeof UNREADABLE;

interface Merging {
  base: Draft;
  after: Draft;
  text: string | null;
  notices: Notice[];
}

function onDisk(path: string): Disk {
  const read = readSource(path);
  if ('source' in read) return read.source.text;
  const { diagnostic } = read;
  if (diagnostic.code === 'CN001') return null;
  // The disk refuses to be read: that does not mean that the file is bad.
  if (diagnostic.code === 'CN003') throw Object.assign(new Error(), { code: diagnostic.args.reason });
  return UNREADABLE;
}

/** With the line ends that the file had. */
const asWritten = (text: string, before: string | null): string =>
  before?.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;

/**
 * Gives each comment back to the key below it. Under an empty key, as in a file to fill in, the parser attaches the
 * next line's comment to the empty value, and would write it next to the answer given there.
 */
function settleComments(document: Document, text: string): void {
  const { contents } = document;
  if (!isMap(contents)) return;
  const left = settle(contents, text);
  if (left !== null) contents.comment = joined(left.comment, contents.comment);
}

/** A comment below the last key of a map, and its column. */
interface Below {
  comment: string;
  column: number;
}

/** Settles the comments in a map; returns the one below it that is indented less than its keys. */
function settle(map: YAMLMap, text: string): Below | null {
  for (const [i, { value }] of map.items.entries()) {
    const below = isMap(value) ? settle(value, text) : isScalar(value) ? taken(value, text) : null;
    if (below === null) continue;
    const next = map.items[i + 1]?.key;
    if (isScalar(next)) {
      next.commentBefore = joined(below.comment, next.commentBefore);
      // The end of the comment's line was taken for an empty line.
      next.spaceBefore = false;
    } else if (below.column < columnAt(text, map.range?.[0] ?? 0)) return below;
    else map.comment = joined(below.comment, map.comment);
  }
  return null;
}

/** Takes from an empty value the comment that begins on a line below it. */
function taken(value: Scalar, text: string): Below | null {
  const { comment, range } = value;
  if (value.value !== null || !comment || !range || range[0] !== range[1]) return null;
  const at = text.indexOf('#', range[1]);
  if (!text.slice(range[1], at).includes('\n')) return null;
  value.comment = null;
  return { comment, column: columnAt(text, at) };
}

const columnAt = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

const joined = (first: string, then: string | null | undefined): string =>
  then ? `${first}\n${then}` : first;
