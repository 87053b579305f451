// Bytes as characters of a page: five for four bytes, where base64 takes four for three, which makes a page a twentieth
// smaller. The last bytes, if they are fewer than four, take one sign more than they are.

/** None of them means anything in HTML, quoted or not; and without [, none together is an order to a CI service. */
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%()*+,-./:;=?@]^_{|~';
const LAST = 84;

/** Bytes as text. */
export function encoded(bytes: Uint8Array): string {
  const characters: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    let four = 0;
    for (let i = 0; i < 4; i++) four = four * 256 + (bytes[at + i] ?? 0);
    const five: string[] = [];
    for (let i = 0; i < 5; i++) {
      five.unshift(SIGNS.charAt(four % 85));
      four = Math.floor(four / 85);
    }
    characters.push(...five.slice(0, bytes.length - at + 1));
  }
  return characters.join('');
}

/** The bytes that a text stands for. */
export function decoded(text: string): Uint8Array<ArrayBuffer> {
  const values = new Map([...SIGNS].map((sign, value) => [sign, value]));
  const groups = Math.ceil(text.length / 5);
  const view = new DataView(new ArrayBuffer(groups * 4));
  for (let group = 0; group < groups; group++) {
    let four = 0;
    for (let i = group * 5; i < group * 5 + 5; i++) four = four * 85 + (values.get(text.charAt(i)) ?? LAST);
    view.setUint32(group * 4, four);
  }
  return new Uint8Array(view.buffer, 0, text.length - groups);
}
