import type { InterviewWords } from '../../words/interview/interview.ts';
import type { Body, Screen } from '../screen.ts';
import { wrapped } from '../terminal/lines.ts';

/** Precedes a command's letter: needed where letters are text, understood everywhere. */
export const PREFIX = ':';
/** Goes back, everywhere. */
export const BACK = '0';

/**
 * A screen as lines that are printed once and stay: for screen readers and consoles that cannot redraw.
 * @param keys what else can be typed, unless it was said before.
 */
export function printed(
  { header, title, lead, notices, refusal, body }: Screen,
  words: InterviewWords,
  width: number,
  keys: string | null,
): string {
  const lines = (text: string, head = '') => (text === '' ? [] : wrapped(text, width, head));
  const place = [header.right, header.left].filter((part) => part !== '').join(' · ');
  return [
    '',
    ...notices.flatMap((notice) => lines(notice, '! ')),
    ...lines(place),
    ...lines(title),
    ...lead.flatMap((text) => lines(text)),
    ...bodyLines(body, words, lines),
    ...(keys === null ? [] : ['', ...lines(keys)]),
    // Next to the typed line: above a long list, it would be out of sight.
    ...(refusal === null ? [] : ['', ...lines(refusal, '! ')]),
    '',
  ].join('\n');
}

/** Why the last reply was refused, and nothing that was read before it. */
export const refused = (texts: readonly string[], width: number): string =>
  [...texts.flatMap((text) => wrapped(text, width, '! ')), ''].join('\n');

function bodyLines(
  body: Body,
  words: InterviewWords,
  lines: (text: string, head?: string) => string[],
): string[] {
  switch (body.kind) {
    case 'reading':
      return body.paragraphs.flatMap(({ label, text }) =>
        lines(label === null ? text : words.plain.about(label, text)),
      );
    case 'page':
      return body.lines;
    case 'entry':
      return [...lines(body.hint), ...(body.text ? lines(words.plain.current(body.text)) : [])];
    default: {
      const given = body.items.findIndex((item) => item.given);
      const current =
        body.kind === 'several'
          ? body.chosen.map((i) => i + 1).join(' ')
          : given < 0
            ? ''
            : String(given + 1);
      return [
        ...body.items.flatMap(({ text, detail, group }, i) => [
          ...(group === null ? [] : lines(words.plain.about(group, ''))),
          ...lines(detail === null ? text : joined(text, detail, words), `${i + 1}. `),
        ]),
        ...(current ? lines(words.plain.current(current)) : []),
      ];
    }
  }
}

/** An item and its detail: two sentences, or one. */
const joined = (text: string, detail: string, words: InterviewWords): string =>
  /[.?!…]$/.test(text) ? `${text} ${detail}` : words.plain.about(text, detail);

/** The other replies, each with what to type for it; null if there are none. */
export function keysOf({ commands, body }: Screen, words: InterviewWords): string | null {
  const typed = (key: string) => (body.kind === 'entry' ? words.plain.quoted(PREFIX + key) : key);
  const each = commands.map(({ key, short }) => `${typed(key || BACK)} = ${short}`);
  return each.length === 0 ? null : words.plain.about(words.plain.others, `${each.join(', ')}.`);
}

/** What precedes the cursor. */
export function prompted({ body }: Screen, words: InterviewWords): string {
  switch (body.kind) {
    case 'reading':
      return words.plain.about(words.plain.enter, '');
    case 'page':
      return words.plain.about(words.plain.close, '');
    case 'entry':
      return words.plain.about(words.plain.type, '');
    case 'several':
      return words.plain.about(body.ranked ? words.plain.ranked : words.plain.several, '');
    case 'choice':
      return words.plain.about(words.plain.pick(body.items.length), '');
  }
}
