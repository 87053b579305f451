import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import type { Interview } from '../../src/interview/model.ts';
import type { Screen } from '../../src/interview/screen.ts';
import { screenOf } from '../../src/interview/screen.ts';
import { draw } from '../../src/interview/terminal/draw.ts';
import { themeOf } from '../../src/interview/terminal/theme.ts';
import { lineOf, typedRows } from '../../src/interview/terminal/typed.ts';
import type { Voice } from '../../src/interview/voice.ts';
import type { Language } from '../../src/language.ts';
import { interview } from '../../src/words/interview/interview.ts';
import { speak } from '../../src/words/speak.ts';
import { runs } from '../seed.ts';
import { command, type Move, pastFacts, play, pressOn, start, takeReply } from './play.ts';
import { culture, facts, tiny } from './questionnaires.ts';

const voice = (language: Language = 'fr'): Voice => ({
  words: speak(interview, language),
  folder: '/home/compagnie/diagnostic',
  plain: false,
  unreadable: [],
  elsewhere: [],
  asRespondent: 'cap-numerique diagnose --respondent',
  asReview: 'cap-numerique diagnose --review fichier',
  check: (file: string) => `cap-numerique check ${file}`,
  language,
});

/** Moments of an interview that show every kind of screen. */
function moments(): Interview[] {
  const moves: (Move | 'past the facts')[] = [
    'go on',
    'Compagnie des Trois Ponts et de la très longue vallée de l’Ubaye',
    2,
    1,
    'past the facts',
    [2, 5],
    'go on',
    command('help'),
    'go on',
    command('menu'),
    'go on',
    command('note'),
    'Une note. '.repeat(40),
    command('not-applicable'),
    3,
    command('unknown'),
    command('later'),
    2,
    command('review'),
  ];
  const seen = [start(culture())];
  for (const move of moves) {
    const last = seen.at(-1) as Interview;
    seen.push(move === 'past the facts' ? pastFacts(last) : play(last, move));
  }
  let at = play(start(tiny()), 'go on', 'Radio', 2, 2, 1, [3], 'go on', 1, 1, 1, 'go on', [1]);
  seen.push(at);
  for (const move of ['12', 'go on', [1], 2, 'Voir loin', [3], 2, command('later')] satisfies Move[]) {
    at = play(at, move);
    seen.push(at);
  }
  at = play(start(facts()), 'go on', 'Médiathèque', 2);
  seen.push(at);
  for (const move of [2, '4', [1, 2], 1, 3, [1], 'go on', 1, command('review')] satisfies Move[]) {
    at = play(at, move);
    seen.push(at);
  }
  return seen;
}

/** The same moments with a letter chosen, or with words typed by mistake. */
const typedOn = (moment: Interview): Interview[] =>
  ['s', 'q', 'a', 'mot'].map((letters) =>
    [...letters].reduce((at, letter) => pressOn(at, { sequence: letter }, voice()).at, moment),
  );

/** A screen on which the cursor was moved, or a text typed. */
const doing = (screen: Screen, done: { cursor?: number; typed?: string; caret?: number }): Screen => {
  const { body } = screen;
  const { cursor = 'items' in body ? body.cursor : 0, typed = '', caret = 0 } = done;
  if ('items' in body) return { ...screen, body: { ...body, cursor } };
  return body.kind === 'entry' && 'typed' in done
    ? { ...screen, body: { ...body, text: typed, caret } }
    : screen;
};

/** A line with the cursor at its end. */
const typing = (typed: string) => ({ typed, caret: typed.length });

const drawn = (screen: Screen, columns: number, rows: number, language: Language = 'fr') =>
  draw(screen, speak(interview, language), themeOf(true), { columns, rows });

describe('a screen', () => {
  it.each([
    [40, 24],
    [40, 12],
    [80, 24],
    [132, 50],
    [30, 20],
    [20, 24],
    [20, 9],
    [80, 10],
  ])('fits a terminal of %i × %i, wherever the cursor is, whatever is typed', (columns, rows) => {
    for (const moment of moments().flatMap((each) => (rows < 10 ? [each] : [each, ...typedOn(each)]))) {
      for (const language of ['fr', 'en'] as const) {
        const screen = screenOf(moment, voice(language));
        const items = 'items' in screen.body ? screen.body.items.length : 1;
        for (let cursor = -1; cursor < items; cursor++) {
          const { above, below } = drawn(doing(screen, { cursor }), columns, rows, language);
          const lines = `${above}\n${below}`.split('\n');
          // What ends on an empty line is drawn with one line more.
          expect(above).not.toMatch(/\n$/);
          const widths = lines.map((line) => stringWidth(line));
          expect(lines.length).toBeLessThanOrEqual(rows);
          expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
        }
      }
    }
  });

  it('keeps what is under the cursor in sight, whole, with the terminal’s cursor at its end', () => {
    for (const moment of moments()) {
      const screen = screenOf(moment, voice());
      if (!('items' in screen.body)) continue;
      screen.body.items.forEach((item, cursor) => {
        const { above } = drawn(doing(screen, { cursor }), 40, 24);
        const flat = (text: string) => text.replace(/\s+/g, '');
        const shown = flat(stripVTControlCharacters(above));
        expect(shown).toContain(flat(item.text));
        expect(shown.endsWith(flat(item.detail ?? item.text)) || item.given).toBe(true);
      });
    }
  });

  it('holds any text being typed, all of it or what is around the cursor, and the cursor in it', () => {
    const screen = screenOf(play(start(culture()), 'go on'), voice());
    expect(screen.body.kind).toBe('entry');
    const piece = fc.oneof(
      fc.constantFrom(
        ' ',
        '  ',
        '↵',
        '漢字',
        '🎭',
        '👨‍👩‍👧',
        'é',
        'e\u0301',
        '🇫🇷',
        '👍🏽',
        'vallée ',
        'x'.repeat(70),
      ),
      fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
        fc.nat(),
        fc.constantFrom([40, 20], [40, 12], [80, 24], [30, 9]),
        (typed, at, [columns = 0, rows = 0]) => {
          const caret = at % (typed.length + 1);
          const { above, below, column } = drawn(doing(screen, { typed, caret }), columns, rows);
          const lines = stripVTControlCharacters(`${above}\n${below}`).split('\n');
          expect(lines.length).toBeLessThan(rows);
          for (const line of lines) expect(stringWidth(line.trimEnd())).toBeLessThanOrEqual(columns);
          expect(column).toBeLessThan(columns);
          expect(column).toBeGreaterThanOrEqual(3);
          const room = columns - 4;
          const laid = typedRows(typed, caret, room);
          expect(laid.rows.join('')).toBe(typed);
          const before = laid.rows.slice(0, laid.row).join('').length;
          expect(caret - before).toBeGreaterThanOrEqual(0);
          expect(caret - before).toBeLessThanOrEqual(laid.rows[laid.row]?.length ?? 0);
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it('is as legible without colour: the same characters', () => {
    for (const moment of moments()) {
      const screen = screenOf(moment, voice());
      const [colored, bare] = [true, false].map((isColored) => {
        const { above, below } = draw(screen, speak(interview, 'fr'), themeOf(isColored), {
          columns: 80,
          rows: 24,
        });
        return `${above}\n${below}`;
      });
      expect(stripVTControlCharacters(colored ?? '')).toBe(bare);
    }
  });

  it('dims and colours nothing that is read', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
    const painted = /\u001b\[(?:2|3\d|9\d)m([^\u001b]*)/g;
    for (const moment of moments()) {
      for (const notices of [[], [{ code: 'choose-first' }, { code: 'saved-again' }]] as const) {
        const { above, below } = drawn(screenOf({ ...moment, notices }, voice()), 80, 24);
        const read = [...`${above}\n${below}`.matchAll(painted)].map(([, text = '']) => text);
        expect(read.join('')).not.toMatch(/\p{L}|\d/u);
      }
    }
  });

  it('tells the groups of a list apart without colour', () => {
    const screen = screenOf(moments().at(-1) as Interview, voice());
    const groups = 'items' in screen.body ? screen.body.items.flatMap(({ group }) => group ?? []) : [];
    expect(groups.length).toBeGreaterThan(1);
    const { above, below } = draw(screen, speak(interview, 'fr'), themeOf(false), { columns: 80, rows: 60 });
    for (const group of groups) expect(`${above}\n${below}`).toContain(`\n\n  ── ${group}\n`);
  });

  it('writes all the keys of a question on its last lines', () => {
    const question = play(start(tiny()), 'go on', 'Radio', 2, 2, 1, [3], 'go on');
    const screen = screenOf(question, voice());
    const { below } = drawn(screen, 80, 24);
    const keys = stripVTControlCharacters(below).split('\n').slice(-3).join(' ');
    for (const { key, short, command: what } of screen.commands) {
      expect(keys).toContain(what === 'back' ? '[←] revenir' : `[${key}] ${short}`);
    }
  });

  it('fits the opening screen, and how to answer, in 80 columns and 24 rows without scrolling', () => {
    for (const language of ['fr', 'en'] as const) {
      const first = pastFacts(play(start(culture()), 'go on', 'Compagnie X', 2, 3));
      for (const at of [start(culture()), play(first, [1])]) {
        const screen = screenOf(at, voice(language));
        expect(screen.body.kind).toBe('reading');
        expect(drawn(screen, 80, 24, language).extent.most).toBe(0);
      }
    }
  });

  it('scrolls a long text by whole pages before going on', () => {
    let at = start(culture());
    const screen = screenOf(at, voice());
    const seen: string[] = [];
    for (let pages = 0; pages < 20; pages++) {
      const { above, below, extent } = drawn(screenOf(at, voice()), 40, 24);
      seen.push(stripVTControlCharacters(`${above}\n${below}`));
      const pressed = pressOn(at, { name: 'return', sequence: '\r' }, voice(), { extent });
      if (pressed.reply) {
        expect(pressed.reply).toEqual({ kind: 'continue' });
        break;
      }
      at = pressed.at;
    }
    expect(seen.length).toBeGreaterThan(1);
    const body = screen.body.kind === 'reading' ? screen.body.paragraphs : [];
    // The last page ends on the last words.
    expect(seen.at(-1)?.replace(/\s+/g, ' ')).toContain(
      (body.at(-1)?.text ?? '').replace(/\s+/g, ' ').slice(-40),
    );
  });
});

describe('keys', () => {
  const moment = pastFacts(play(start(culture()), 'go on', 'X', 2, 1));
  const screen = screenOf(moment, voice());
  /** What is being done on a screen. */
  const done = (at: Interview) => {
    const { body, refusal } = screenOf(at, voice());
    if (body.kind !== 'several') throw new Error(body.kind);
    const refused = refusal === null ? null : at.notices[0]?.code;
    return { at, cursor: body.cursor, chosen: body.chosen, refused };
  };
  const keys = (from: { at: Interview }, ...names: string[]) =>
    done(
      names.reduce((at, name) => {
        const key = /^\d$/.test(name)
          ? { sequence: name }
          : { name, sequence: name === 'space' ? ' ' : name };
        return pressOn(at, key, voice()).at;
      }, from.at),
    );

  it('tick and rank, three at the most, “not yet” alone', () => {
    expect(screen.body.kind).toBe('several');
    const open = done(moment);
    expect(keys(open, '2', '5', '1').chosen).toEqual([1, 4, 0]);
    expect(keys(open, '2', '5', '2').chosen).toEqual([4]);
    const full = keys(open, '2', '5', '1', '3');
    expect(full.chosen).toEqual([1, 4, 0]);
    expect(full.refused).toBe('at-most');
    expect(keys(full, 'down').refused).toBeNull();
    const none = keys(full, 'end', 'space');
    expect(none.chosen).toEqual(['items' in screen.body ? screen.body.items.length - 1 : 0]);
    expect(keys(none, '1').chosen).toEqual([0]);
  });

  it('go round a list at both ends', () => {
    const last = 'items' in screen.body ? screen.body.items.length - 1 : 0;
    expect(keys(done(moment), 'up').cursor).toBe(last);
    expect(keys(done(moment), 'up', 'down').cursor).toBe(0);
  });

  it('choose nothing on a new question until one of them chooses', () => {
    const at = play(start(tiny()), 'go on', 'Radio', 2, 2, 1, [3], 'go on');
    const question = screenOf(at, voice());
    /** The reply that keys make, or the place of the cursor after them. */
    const reply = (from: Interview, ...names: string[]) => {
      let here = from;
      for (const name of names) {
        const key = /^\d$/.test(name) ? { sequence: name } : { name };
        const pressed = pressOn(here, key, voice());
        if (pressed.reply) return pressed.reply;
        here = pressed.at;
      }
      const { body } = screenOf(here, voice());
      return 'cursor' in body ? body.cursor : undefined;
    };
    const last = 'items' in question.body ? question.body.items.length - 1 : 0;
    expect(reply(at)).toBe(-1);
    expect(reply(at, 'down')).toBe(0);
    expect(reply(at, 'up')).toBe(last);
    expect(reply(at, '2', 'return')).toEqual({ kind: 'pick', item: 1 });
    const refused = play(at, 0);
    expect(refused.notices).toEqual([{ code: 'choose-first' }]);
    expect(refused.draft).toBe(at.draft);
    // What was said without choosing is kept by Enter, of one sentence or of several.
    const unknown = play(at, command('unknown'), command('back'));
    expect(reply(unknown, 'return')).toEqual({ kind: 'continue' });
    expect(reply(unknown, 'down', 'return')).toEqual({ kind: 'pick', item: 0 });
    const tools = play(at, 1, 1, 1, 'go on', command('not-applicable'), command('back'));
    expect(screenOf(tools, voice()).body.kind).toBe('several');
    expect(reply(tools, 'return')).toEqual({ kind: 'continue' });
    expect(play(tools, 'go on').draft).toBe(tools.draft);
  });

  it('leave a step with what was typed or ticked on it', () => {
    /** Presses keys on the screens of an interview, texts of several letters typed at once. */
    const go = (from: Interview, ...names: string[]): Interview => {
      let at = from;
      for (const name of names) {
        const isText = name.startsWith('"');
        const key = isText || /^.$/.test(name) ? { sequence: name } : { name };
        const { typed } = lineOf(screenOf(at, voice()).body);
        const line = typing(isText ? typed + name.slice(1) : typed);
        const pressed = pressOn(at, key, voice(), { line });
        at = pressed.reply ? takeReply(pressed.at, pressed.reply) : pressed.at;
      }
      return at;
    };
    const given = (at: Interview, id: string) => at.draft.answers.get(id)?.given;
    const twelve = { kind: 'value', value: 12 };
    const count = play(start(tiny()), 'go on', 'Radio', 2, 2, 1, [3], 'go on', 1, 1, 1, 'go on', [1]);
    for (const way of [
      ['escape'],
      ['tab', 'left', 'escape'],
      ['tab', 'p', 'return'],
      ['tab', 'r', 'return'],
      ['tab', 'q', 'return'],
    ]) {
      expect(given(go(count, '"12', ...way), 'newsletter-count')).toEqual(twelve);
    }
    // Out of bounds, it is no answer; closing the list of keys is no way out.
    expect(given(go(count, '"999', 'escape'), 'newsletter-count')).toBeUndefined();
    expect(given(go(count, '"12', 'tab', 'left'), 'newsletter-count')).toBeUndefined();
    const tools = play(count, command('back'));
    expect(given(go(tools, '2', 'left'), 'shared-tools')).toEqual({
      kind: 'value',
      value: ['calendar', 'files'],
    });
    const objectives = play(start(tiny()), 'go on', 'Radio', 2, 2, 1);
    expect(go(objectives, '2', '1', 'left').draft.objectives).toEqual(['share-work', 'know-publics']);
    const unticked = play(objectives, [1], command('back'));
    expect(go(unticked, '1', 'left').draft.objectives).toEqual(['know-publics']);
    expect(go(start(tiny()), 'return', '"Radio Gave', 'escape').draft.name).toBe('Radio Gave');
    // What was left as it was is left as it was.
    expect(go(tools, 'left').draft).toBe(tools.draft);
  });

  it('type letters where text is typed, and nothing else', () => {
    const entry = play(start(tiny()), 'go on');
    const pressed = pressOn(entry, { name: 'q', sequence: 'q' }, voice(), { line: typing('q') });
    expect(pressed.reply).toBeUndefined();
    expect(pressed.ui.typed).toBe('q');
    const menu = pressOn(pressed.at, { name: 'tab', sequence: '\t' }, voice());
    expect(menu.reply).toEqual({ kind: 'command', command: 'menu' });
  });
});
