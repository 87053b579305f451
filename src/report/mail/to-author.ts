import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../language.ts';
import { oneLine } from '../../text/printable.ts';
import { isError } from '../../words/checks/catalogue.ts';
import { toAuthor } from '../../words/mail/to-author.ts';
import { speak } from '../../words/speak.ts';
import type { Changes } from './to-change.ts';

/** What is wrong where the file is kept, and not in it: a dead link, a name that cannot be read, a file left in iCloud. */
const NOT_THEIRS: ReadonlySet<string> = new Set(['CN001', 'CN003', 'CN035', 'CN039', 'CN866']);

/** How many points a message tells: beyond, the whole file is to be looked at. */
const MOST = 8;

/**
 * How the message travels: with its file, to whoever wrote it; to their organisation, which passes it on without the
 * file and without what it answers; or as a text for the consultant to copy.
 */
export type Way = 'attached' | 'passed-on' | 'copied';

/**
 * What is told, in plain words, to whoever sent a file that cannot be counted; null if nothing in it is theirs to change.
 * @param name the file's name, without folders.
 */
export function textToAuthor(
  name: string,
  diagnostics: readonly Diagnostic[],
  changes: Changes,
  way: Way,
  language: Language,
): string | null {
  const words = speak(toAuthor, language);
  const theirs = diagnostics.filter((each) => isError(each) && !NOT_THEIRS.has(each.code));
  const all = theirs.map((each) => changes.of(each, way !== 'passed-on'));
  const told = [...new Set(all.map(({ text }) => text))];
  if (told.length === 0) return null;
  const more = told.length - MOST;
  const paragraphs = [
    words.hello,
    ...(way === 'passed-on' ? [words.passOn] : []),
    words.opening(oneLine(name)),
    ...told.slice(0, MOST),
    ...(more > 0 ? [words.more(more)] : []),
    all.every(({ isOfFile }) => isOfFile) ? words.sendFile : words.closing,
    ...(way === 'attached' ? [words.attached] : []),
    words.again,
    words.regards,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

export const subjectToAuthor = (name: string, language: Language): string =>
  speak(toAuthor, language).subject(oneLine(name));
