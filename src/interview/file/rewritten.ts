import { type Document, isMap, isScalar, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { LANGUAGES, type Language } from '../../language.ts';
import { isJson } from '../../model/stem.ts';
import { answerFile, answerFileText } from '../answer-file.ts';
import type { Draft } from '../draft.ts';
import { edit, newDocument, type Writing } from './edit.ts';
import { valueIn } from './read-draft.ts';

/** The comment at the top of a new file; in another language, to know it again. */
export type Heading = (draft: Draft, language?: Language) => string;

/**
 * The text of an answer file once its draft has changed, in the format of its name.
 * @param was its text before, null for a new file; and its document, if it is opened already.
 */
export function rewritten(
  {
    path,
    text: was,
    document: known = null,
  }: { path: string; text: string | null; document?: Document | null },
  { base, after }: { base: Draft; after: Draft },
  writing: Writing,
  heading: Heading,
): string {
  if (isJson(path)) {
    const kept = was === null ? null : valueIn(was);
    return asWritten(answerFileText(answerFile(after, writing.questionnaire, kept)), was);
  }
  const document = was === null ? newDocument(heading(after)) : (known ?? opened(was));
  reword(document, base, after, heading);
  edit(document, base, after, writing);
  return asWritten(document.toString({ lineWidth: 0 }), was);
}

/** The document of a text that the program wrote, or read before. */
export function opened(text: string): Document {
  const document = parseDocument(text);
  settleComments(document, text);
  return document;
}

/** Puts the structure's new name in the comment at the top, as far as it is still ours. */
function reword(document: Document, base: Draft, after: Draft, heading: Heading): void {
  if (base.name === after.name) return;
  const { commentBefore } = document;
  for (const language of LANGUAGES) {
    const [was, is] = [base, after].map((draft) => firstLine(heading(draft, language)));
    if (commentBefore == null || was === undefined || firstLine(commentBefore) !== was) continue;
    document.commentBefore = `${is}${commentBefore.slice(was.length)}`;
  }
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

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
