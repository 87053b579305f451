import { oneLine } from '../../../text/printable.ts';

/** From this many characters on, mail programs cut a message that an address begins. */
const TOO_LONG = 1_500;

/** The longest name in a message, in characters, before names are cut. */
const LONGEST_NAME = 200;

/**
 * The address that opens a message in people's mail program. No address can attach a file.
 * @param write the message, with the names that it is given; these are cut where it would be too long.
 */
export function mailAddress(
  to: string | null,
  names: readonly string[],
  write: (...names: string[]) => { subject: string; body: string },
): string {
  for (let most = LONGEST_NAME; ; most = Math.floor(most / 2)) {
    const { subject, body } = write(...names.map((name) => cut(oneLine(name), most)));
    const message = `subject=${encoded(subject)}&body=${encoded(body)}`;
    if (message.length < TOO_LONG || most === 0)
      return `mailto:${encoded(to ?? '').replace('%40', '@')}?${message}`;
  }
}

const cut = (name: string, most: number): string => {
  const characters = [...name];
  return characters.length <= most ? name : `${characters.slice(0, most).join('').trimEnd()}…`;
};

/** Lines end as mail wants it (RFC 6068). Half a character, which some names end with, cannot be written at all. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd').replaceAll('\n', '\r\n'));
