import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eml, type Message } from '../../../src/report/mail/eml.ts';

const HEADERS = ['To', 'Subject', 'X-Unsent', 'MIME-Version', 'Content-Type'];

/** The names of a message's own headers, folded lines put together. */
const headersOf = (text: string): string[] =>
  (text.split('\n\n')[0] ?? '')
    .replace(/\n /g, ' ')
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(':')));

/** The base64 of each part. */
const partsOf = (text: string): Buffer[] =>
  text
    .split(/^--=_cap-numerique(?:--)?$/m)
    .slice(1, -1)
    .map((part) => Buffer.from(part.slice(part.indexOf('\n\n')), 'base64'));

const anything = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '"\\'.repeat(30),
    'a\r\nBcc: x@y.fr',
    '=?utf-8?q?x?=',
    'é'.repeat(300),
    'a'.repeat(2000),
    '',
  ),
);

const message: fc.Arbitrary<Message> = fc.record({
  to: fc.array(
    fc.record({ mail: fc.constantFrom('a@b.fr', "o'neill@c.example"), name: fc.option(anything) }),
    { minLength: 1, maxLength: 4 },
  ),
  subject: anything,
  body: anything,
  attachment: fc.option(
    fc.record({
      name: anything,
      type: fc.constant('text/html; charset=utf-8'),
      bytes: fc.uint8Array({ maxLength: 500 }),
    }),
  ),
});

describe('a message', () => {
  it('has its own headers alone, in short lines of ASCII, whatever its texts say', () => {
    fc.assert(
      fc.property(message, (given) => {
        const text = eml(given);
        expect(headersOf(text)).toEqual(HEADERS);
        expect(text).toMatch(/^[\n -~]*$/);
        for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(76);
      }),
    );
  });

  it('holds its text and its attachment, to the byte', () => {
    fc.assert(
      fc.property(message, (given) => {
        const [body, file] = partsOf(eml(given));
        expect(body).toEqual(Buffer.from(given.body.replace(/\n/g, '\r\n')));
        expect(file && new Uint8Array(file)).toEqual(given.attachment?.bytes);
      }),
    );
  });
});
