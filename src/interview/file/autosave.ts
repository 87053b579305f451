import { existsSync, renameSync } from 'node:fs';
import { basename } from 'node:path';
import { readSource } from '../../files/read.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { isJson, personIn } from '../../model/stem.ts';
import { type Draft, EMPTY_DRAFT } from '../draft.ts';
import type { Notice } from '../notice.ts';
import type { Saved } from '../session.ts';
import { Ahead } from './ahead.ts';
import type { Writing } from './edit.ts';
import { handOverPlans } from './hand-over.ts';
import { merge, sameDraft } from './merge.ts';
import { moveAnswers } from './move.ts';
import { readDraft } from './read-draft.ts';
import { type Heading, rewritten } from './rewritten.ts';

/** An answer file and what is known about it. */
interface Known {
  path: string;
  /** Its content when it was last read or written; null if there was no file. */
  text: string | null;
  draft: Draft;
}

/** How a file is described in the user's language. */
export interface Naming {
  heading: Heading;
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
  readonly #ahead = new Ahead();
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
      const was = this.#known.get(path)?.draft ?? null;
      const written = this.#write(this.#known.get(path) ?? { path, text: null, draft: EMPTY_DRAFT }, draft);
      const move = to === null ? 'held' : this.#move(path, to);
      const moved = move === 'moved';
      handOverPlans(moved && to !== null ? to : path, was, written.draft);
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
    const written = rewritten(
      { path: known.path, text, document: this.#ahead.take(text) },
      { base, after },
      this.#writing,
      this.#naming.heading,
    );
    if (written !== disk) replaceFile(known.path, written);
    this.#known.set(known.path, { path: known.path, text: written, draft: after });
    if (!isJson(known.path)) this.#ahead.open(written);
    return { draft: after, notices };
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
    for (let n = 1; ; n++) {
      const name = `${personIn(path)}.${this.#naming.aside}${n > 1 ? `-${n}` : ''}.${isJson(path) ? 'json' : 'yaml'}`;
      if (!existsSync(name)) return name;
    }
  }
}

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
