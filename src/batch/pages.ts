import { join } from 'node:path';
import type { MemberSummary } from '../cohort/member.ts';
import { directionOf } from '../language.ts';
import { type Published, publishResult, removeUnedited } from '../pipeline/publish.ts';
import { indexPage, type OwnDocument, type Section } from '../report/cohort/index-page.ts';
import { Names } from '../report/cohort/names.ts';
import type { CohortSpeech } from '../report/cohort/speech.ts';
import { sealed } from '../report/marks.ts';
import { pageOf } from './make-structure.ts';
import {
  type Documents,
  groupDocuments,
  INDEX,
  isLast,
  ownDocuments,
  type Planned,
  reportAlone,
} from './page-documents.ts';
import type { Progress } from './progress.ts';
import { type MemberRows, PROBLEMS } from './report-files.ts';
import type { PageTask } from './task.ts';
import type { WorkerPool } from './worker-pool.ts';

/** How many pages a task makes. */
const PAGES = 16;

export interface CohortPages {
  documents: Documents;
  rows: MemberRows;
  /** The structures, where they are named. */
  members: readonly MemberSummary[] | null;
  speech: CohortSpeech;
  workers: WorkerPool;
  progress: Progress;
  /** What this step of the work is called. */
  step: string;
  signal: AbortSignal;
}

/**
 * Writes a page beside each document, and one of all of them; where structures are not named, the report's alone.
 * @throws the system's error where a page cannot be written; the signal's reason once it is aborted.
 */
export async function writePages(pages: CohortPages): Promise<Published[]> {
  const { documents, rows, members, speech, workers, progress, step, signal } = pages;
  const { setup } = documents;
  const planned = members
    ? [...groupDocuments(documents), ...ownDocuments(documents, rows, members.length)]
    : [reportAlone(documents)];
  const written: Published[] = [];
  const content = new Content();
  let place = 0;
  progress.begin(step, planned.length);
  for await (const { pages } of workers.all(inTasks(planned), setup)) {
    signal.throwIfAborted();
    for (const page of pages) {
      const its = planned[place];
      place += 1;
      if (!page || !its) continue;
      written.push(page.written);
      content.add(its, page.html === null ? null : { id: its.id, title: page.title, html: page.html });
    }
    progress.advance(pages.length);
  }
  signal.throwIfAborted();
  if (!members) return written;
  if (!planned.some(isLast)) removeUnedited(join(setup.out, pageOf(PROBLEMS)));
  const isLeftwards = directionOf(setup.readIn ?? setup.language) === 'rtl';
  const index = sealed(indexPage(content.of(new Names(members, speech)), setup.language, isLeftwards));
  return [...written, publishResult(join(setup.out, INDEX), index, setup.force)];
}

/** The content of the page of all documents, as it comes. */
class Content {
  readonly #before: Section[] = [];
  readonly #after: Section[] = [];
  readonly #own = new Map<string, OwnDocument[]>();

  add(its: Planned, section: Section | null): void {
    if (its.own) {
      const { key, kind } = its.own;
      this.#own.set(key, [...(this.#own.get(key) ?? []), { kind, href: its.href, section }]);
    } else if (section) (isLast(its) ? this.#after : this.#before).push(section);
  }

  of(names: Names): Parameters<typeof indexPage>[0] {
    const structures = [...this.#own].map(([key, documents]) => ({ name: names.of(key), documents }));
    return { before: this.#before, structures, after: this.#after };
  }
}

function* inTasks(planned: readonly Planned[]): Generator<PageTask> {
  for (let i = 0; i < planned.length; i += PAGES)
    yield { kind: 'page', documents: planned.slice(i, i + PAGES).map(({ document }) => document) };
}
