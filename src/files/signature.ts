import type { FileSort } from '../words/checks/inputs.ts';

/** How files that are not our text begin, and what they are. */
const SIGNATURES: readonly (readonly [begins: string, sort: FileSort])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old-office'],
  ['\x1f\x8b', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['Rar!\x1a', 'archive'],
  ['\xfd7zXZ', 'archive'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF87a', 'picture'],
  ['GIF89a', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['ID3\x02', 'media'],
  ['ID3\x03', 'media'],
  ['ID3\x04', 'media'],
  ['OggS\0', 'media'],
  ['fLaC\0', 'media'],
  ['\x1aE\xdf\xa3', 'media'],
];

/** What a zip contains tells what it is: office documents are zips. */
const ZIPPED: readonly (readonly [holds: RegExp, sort: FileSort])[] = [
  [/word\/|mimetypeapplication\/vnd\.oasis\.opendocument\.text/, 'word'],
  [/xl\/|mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet|Index\/Tables/, 'spreadsheet'],
  [/ppt\/|mimetypeapplication\/vnd\.oasis\.opendocument\.presentation|Index\/Slide/, 'slides'],
  [/Index\/Document/, 'word'],
];

/** What a file that is not our text is, from its first bytes; null for what may be text. */
export function sortBySignature(bytes: Uint8Array): FileSort | null {
  // Most files begin with a small letter, a hyphen or a number sign: nothing that has a signature does, but for `fLaC`.
  const first = bytes[0] ?? 0;
  const isSmall = first >= 0x61 && first <= 0x7a;
  if (first === 0x2d || first === 0x23 || (isSmall && bytes[1] !== 0x4c)) return null;
  const length = Math.min(bytes.length, 64 * 1024);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, length).toString('latin1').replace(/^ï»¿/, '');
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06'))
    return ZIPPED.find(([holds]) => holds.test(head))?.[1] ?? 'archive';
  if (head.startsWith('RIFF')) return head.startsWith('WEBP', 8) ? 'picture' : 'media';
  // The length of its first part, then its type.
  if (head.startsWith('\0\0\0') && head.startsWith('ftyp', 4))
    return /^(?:hei|mif1|avif)/.test(head.slice(8)) ? 'picture' : 'media';
  if (/^\s{0,100}<(?:!doctype html|html)[\s>]/i.test(head)) return 'page';
  if (/^<\?xml[^>]*>\s*(?:<\?mso-application progid="Word|<(?:w:wordDocument|office:document)\b)/.test(head))
    return 'word';
  return SIGNATURES.find(([begins]) => head.startsWith(begins))?.[1] ?? null;
}

/** Headers of an email (RFC 5322), up to the one that says it has encoded parts (RFC 2045). */
const MAIL = /^(?:From [^\n]*\n)?(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)*?MIME-Version:/i;

/** Whether a text is an email as mail programs save it: an answer file may be attached to it. */
export const isMail = (text: string): boolean => /mime-version:/i.test(text) && MAIL.test(text);

/** A web page that is a form of the program, or that names a questionnaire with its version. */
const FORM = /trusted-types cap-numerique|\b[a-z][a-z0-9-]*@\d+\.\d+\.\d+\b/;

/** Whether somebody may have answered in a document of this kind. @param about roughly what a page says. */
export const mayHoldAnswers = (sort: FileSort, about = ''): boolean =>
  sort === 'page' ? FORM.test(about) : sort !== 'picture' && sort !== 'media';
