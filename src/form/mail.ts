/** The longest address that mail programs take (RFC 5321), in characters. */
const LONGEST = 254;

const ADDRESS = /^[\p{L}\p{N}_+'-]+(?:\.[\p{L}\p{N}_+'-]+)*@(?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]+$/u;

/**
 * Whether a text looks like one mail address. Signs that RFC 5322 allows and hardly anybody has are refused, since they
 * mean something in a `mailto:` link: `?`, `&`, `%`, `#`, `/`.
 */
export const isMailAddress = (text: string): boolean => text.length <= LONGEST && ADDRESS.test(text);
