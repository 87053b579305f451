// Written here: the libraries that make messages put a date and a random id in each, or bring tables of all media types.
import { oneLine } from '../../text/printable.ts';
import type { Contact } from './contact.ts';

export interface Attachment {
  name: string;
  /** A media type, with its parameters. */
  type: string;
  bytes: Uint8Array;
}

export interface Message {
  to: readonly Pick<Contact, 'mail' | 'name'>[];
  subject: string;
  /** With LF line ends. */
  body: string;
  attachment: Attachment | null;
}

/** Base64 has no such line. */
const BOUNDARY = '=_cap-numerique';

/** The longest text that a header holds as it is, in characters: a line has 78 at most (RFC 5322, 2.1.1). */
const SHORT = 60;

/** What an encoded word holds, in bytes: with a header's name before it, 76 characters at most (RFC 2047, 2). */
const WORD = 39;

/**
 * A message as a draft to open in a mail program (RFC 5322 and 2045), with LF line ends: without a sender, whom the mail
 * program knows, and without a date, so that the same message is always the same text. No header can be added by what
 * a name or a subject says.
 */
export function eml({ to, subject, body, attachment }: Message): string {
  const parts = [
    part(['Content-Type: text/plain; charset=utf-8'], Buffer.from(body.replace(/\n/g, '\r\n'))),
    ...(attachment ? [attached(attachment)] : []),
  ];
  return [
    `To: ${to.map(recipient).join(',\n ')}`,
    `Subject: ${unstructured(subject)}`,
    // Outlook opens it as a message to send.
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    ...parts.map((text) => `--${BOUNDARY}\n${text}`),
    `--${BOUNDARY}--\n`,
  ].join('\n');
}

function attached({ name, type, bytes }: Attachment): string {
  return part([`Content-Type: ${type}`, `Content-Disposition: attachment;\n ${fileName(name)}`], bytes);
}

const part = (headers: readonly string[], bytes: Uint8Array): string =>
  [...headers, 'Content-Transfer-Encoding: base64', '', ...(toBase64(bytes).match(/.{1,76}/g) ?? [''])].join(
    '\n',
  );

const toBase64 = (said: Uint8Array | string): string => Buffer.from(said as string).toString('base64');

/** Whether a text can stand in a header: short, in ASCII, and not taken for an encoded word. */
const isPlain = (text: string): boolean =>
  text.length <= SHORT && /^[ -~]*$/.test(text) && !text.includes('=?');

function recipient({ mail, name }: Message['to'][number]): string {
  const said = oneLine(name ?? '');
  if (said === '') return mail;
  const quoted = `"${said.replace(/["\\]/g, '\\$&')}"`;
  return `${isPlain(quoted) ? quoted : encodedWords(said)}\n <${mail}>`;
}

function unstructured(text: string): string {
  const said = oneLine(text);
  return isPlain(said) ? said : encodedWords(said);
}

/** A text in encoded words, each of whole characters, one a line. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > WORD) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((each) => `=?UTF-8?B?${toBase64(each)}?=`).join('\n ');
}

/** A parameter with a file's name: in sections of whole characters where it is not short ASCII (RFC 2231). */
function fileName(name: string): string {
  const said = oneLine(name).replace(/[/\\]/g, '-');
  if (said.length <= SHORT && /^[\w .()-]+$/.test(said)) return `filename="${said}"`;
  const sections: string[] = [];
  let section = "utf-8''";
  for (const character of said) {
    const coded = /^[\w.-]$/.test(character) ? character : percent(character);
    if (section.length + coded.length > SHORT) {
      sections.push(section);
      section = '';
    }
    section += coded;
  }
  return [...sections, section].map((text, n) => `filename*${n}*=${text}`).join(';\n ');
}

const percent = (character: string): string =>
  [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
