// Bytes as characters of a script's text: five for four bytes, where base64 takes four for three, which makes a page a
// twentieth smaller. The signs are those from # on, without <, which could end the script. The last bytes, if they are
// fewer than four, take one sign more than they are.

const FIRST = 35;
const SKIPPED = 60;
const LAST = 120;

/** Bytes as text. */
export function encoded(bytes: Uint8Array): string {
  const characters: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    let four = 0;
    for (let i = 0; i < 4; i++) four = four * 256 + (bytes[at + i] ?? 0);
    const five: string[] = [];
    for (let i = 0; i < 5; i++) {
      const code = FIRST + (four % 85);
      five.unshift(String.fromCharCode(code < SKIPPED ? code : code + 1));
      four = Math.floor(four / 85);
    }
    characters.push(...five.slice(0, bytes.length - at + 1));
  }
  return characters.join('');
}

/** The bytes that a text stands for. */
export function decoded(text: string): Uint8Array<ArrayBuffer> {
  const groups = Math.ceil(text.length / 5);
  const view = new DataView(new ArrayBuffer(groups * 4));
  for (let group = 0; group < groups; group++) {
    let four = 0;
    for (let i = group * 5; i < group * 5 + 5; i++) {
      const code = i < text.length ? text.charCodeAt(i) : LAST;
      four = four * 85 + code - FIRST - (code > SKIPPED ? 1 : 0);
    }
    view.setUint32(group * 4, four);
  }
  return new Uint8Array(view.buffer, 0, text.length - groups);
}
