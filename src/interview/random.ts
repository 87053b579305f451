const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';

/** Ten lower-case letters and digits; a letter first, so that no reader takes them for a number. */
export const randomCode = (): string => drawn(LETTERS, 1) + drawn(LETTERS + DIGITS, 9);

/** Four digits. */
export const randomNumber = (): string => drawn('123456789', 1) + drawn(DIGITS, 3);

/** Characters of an alphabet, each as likely as the others. Old browsers have no randomUUID. */
function drawn(alphabet: string, length: number): string {
  const fair = 256 - (256 % alphabet.length);
  const draw = (): string => {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    return byte < fair ? (alphabet[byte % alphabet.length] ?? '') : draw();
  };
  return Array.from({ length }, draw).join('');
}
