import { basename, join, relative, sep } from 'node:path';
import { identityOf } from '../model/structure.ts';
import type { OwnDocument } from '../report/cohort/index-page.ts';
import type { Pictures } from '../report/html-body.ts';
import { HALF_DAYS } from './half-day-files.ts';
import { PLANS, pageOf, SHEETS } from './make-structure.ts';
import { type MemberRow, PROBLEMS, REPORT } from './report-files.ts';
import type { PageDocument, Setup } from './task.ts';

/** The page of all documents. */
export const INDEX = 'index.html';

/** More structures than this are not put into one page: nobody would print it. */
const INLINE = 60;

/** What pages are made of. */
export interface Documents {
  setup: Setup;
  /** What this run wrote about the group, as absolute paths; of these, the Markdown has pages. */
  written: readonly string[];
  /** By file, what this run wrote beside it, since somebody had edited it; as absolute paths. */
  newer: ReadonlyMap<string, string>;
  /** What is drawn in the report, and in the pages of half-days. */
  pictures: Pictures;
  halfDayPictures: Pictures;
}

/** A document whose page is to be made, and its place in the page of all. */
export interface Planned {
  document: PageDocument;
  /** Its own in the page of all: `plans/radio.plan.md` is `plans-radio-plan`. */
  id: string;
  /** Its page, from the folder of the results. */
  href: string;
  /** Whose it is, and which of theirs; null for the group's. */
  own: { key: string; kind: OwnDocument['kind'] } | null;
}

/** Where the documents of a group go: before those of structures, or after them. */
export const isLast = ({ document }: Planned): boolean => basename(document.markdown) === PROBLEMS;

/** The report as the only page: with `--share`, or where structures are too many to be named. */
export const reportAlone = (from: Documents): Planned => {
  const alone = planned(from, REPORT, null);
  return { ...alone, document: { ...alone.document, page: join(from.setup.out, INDEX), isInIndex: false } };
};

/** The report, then the half-days in their order, then what is wrong with files. */
export function groupDocuments(from: Documents): Planned[] {
  const { setup, written } = from;
  const order = new Intl.Collator('en', { numeric: true });
  const place = (name: string) => (name === REPORT ? 0 : name === PROBLEMS ? 2 : 1);
  return written
    .map((path) => relative(setup.out, path).split(sep).join('/'))
    .filter((name) => name.endsWith('.md') && !name.endsWith(SHEETS.ending))
    .sort((a, b) => place(a) - place(b) || order.compare(a, b))
    .map((name) => planned(from, name, null));
}

/** Each structure's sheet, then its plan. */
export function* ownDocuments(
  from: Documents,
  rows: Iterable<MemberRow>,
  structures: number,
): Generator<Planned> {
  for (const row of rows) {
    for (const [kind, { folder, ending }] of [
      ['sheet', SHEETS],
      ...(from.setup.plans ? ([['plan', PLANS]] as const) : []),
    ] as const) {
      const its = planned(from, `${folder}/${row.base}${ending}`, { kind, row });
      yield { ...its, document: { ...its.document, isInIndex: structures <= INLINE } };
    }
  }
}

function planned(
  { setup, newer, pictures, halfDayPictures }: Documents,
  name: string,
  own: { kind: OwnDocument['kind']; row: MemberRow } | null,
): Planned {
  const markdown = join(setup.out, name);
  const href = pageOf(name);
  const beside = newer.get(markdown);
  const ofGroup = name === REPORT ? pictures : name.startsWith(`${HALF_DAYS}/`) ? halfDayPictures : {};
  const drawn = own?.kind === 'plan' ? own.row.pictures : ofGroup;
  return {
    id: name.replace(/\.md$/, '').replace(/[./]/g, '-'),
    href,
    own: own && { key: own.row.member.key, kind: own.kind },
    document: {
      markdown,
      page: join(setup.out, href),
      newer: beside === undefined ? null : basename(beside),
      // What is drawn is drawn of today's answers.
      pictures: beside === undefined ? drawn : {},
      structure: own && identityOf(own.row.member),
      isInIndex: true,
    },
  };
}
