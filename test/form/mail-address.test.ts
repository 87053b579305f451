import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailAddress } from '../../src/form/page/result/mail-address.ts';
import { LANGUAGES, type Language } from '../../src/language.ts';
import { page } from '../../src/words/form/page.ts';
import { speak } from '../../src/words/speak.ts';

/** The message that the page writes. */
const addressOf = (
  name: string,
  { language = 'fr' as Language, title = 'Dix questions', file = 'a.answers.json', to = '' } = {},
) => {
  const { subject, body } = speak(page, language).result;
  return mailAddress(to === '' ? null : to, [name, title], (whose, what) => ({
    subject: subject(whose, what),
    body: body(whose, file, false),
  }));
};

/** What a mail program reads of an address (RFC 6068). */
function read(address: string) {
  const [to = '', query = ''] = address.replace('mailto:', '').split('?');
  const parts = query.split('&').map((part) => part.split('=').map(decodeURIComponent));
  return { to: decodeURIComponent(to), names: parts.map(([name]) => name), ...Object.fromEntries(parts) };
}

describe('the address of a message', () => {
  it.each(LANGUAGES)('holds the names whole, and asks to attach the file, in %s', (language) => {
    const name = 'Théâtre & Cie ? "L’Œil" #1 + 100 % 👩‍🎨 <b>';
    const said = read(addressOf(name, { language, to: 'conseil+ici@example.org' }));
    expect(said.to).toBe('conseil+ici@example.org');
    expect(said.names).toEqual(['subject', 'body']);
    expect(said.subject).toContain(name);
    expect(said.body).toContain(name);
    expect(said.body).toContain('a.answers.json');
    expect(said.body).toMatch(/pensez à le joindre|remember to attach it/);
    expect(said.body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('adds no line to the subject', () => {
    expect(read(addressOf('Radio\r\nBcc: x@example.org')).subject).toContain('Radio Bcc: x@example.org');
  });

  it('is short enough for mail programs, and still asks to attach the file, whatever the names', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(...['漢', '👩‍🎨', '&', '\n', '"', '\ud800'].map((one) => one.repeat(200))),
    );
    fc.assert(
      fc.property(text, text, fc.constantFrom(...LANGUAGES), (name, title, language) => {
        const file = `${'漢'.repeat(60)}--1234.answers.json`;
        const address = addressOf(name, { language, title: title.repeat(5), file });
        expect(address.replace(/^mailto:[^?]*\?/, '').length).toBeLessThan(1500);
        expect(address).toMatch(/^[\x21-\x7e]+$/);
        expect(read(address).body).toContain(file);
        expect(read(address).body).toMatch(/pensez à le joindre|remember to attach it/);
      }),
    );
  });
});
