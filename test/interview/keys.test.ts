import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/interview/event.ts';
import type { Interview } from '../../src/interview/model.ts';
import { screenOf } from '../../src/interview/screen.ts';
import type { Key } from '../../src/interview/terminal/press.ts';
import { runs } from '../seed.ts';
import { back, command, pastFacts, place, play, pressOn, start, takeReply, voice } from './play.ts';
import { culture, facts, tiny } from './questionnaires.ts';

const question = play(start(tiny()), 'go on', 'Radio', 2, 2, 1, [3], 'go on');
const objectives = play(start(tiny()), 'go on', 'Radio', 2, 2, 1);
const tools = play(question, 1, 1, 1, 'go on');
const reading = play(question, 1, 1, 1);
const review = play(question, command('review'));

const NAMED: Readonly<Record<string, string>> = {
  '⏎': 'return',
  '⎋': 'escape',
  '⌫': 'backspace',
  '↑': 'up',
  '↓': 'down',
  '←': 'left',
  '⇥': 'tab',
};

const keyOf = (character: string): Key =>
  character in NAMED
    ? { name: NAMED[character], sequence: '\u0001' }
    : { name: character === ' ' ? 'space' : undefined, sequence: character };

interface Pressed {
  at: Interview;
  replies: Reply[];
}

/** Types characters, 50 ms apart; `…` waits for two seconds. */
function typed(from: Interview, keys: string): Pressed {
  const replies: Reply[] = [];
  let at = from;
  let now = 0;
  for (const character of keys) {
    now += character === '…' ? 2000 : 50;
    if (character === '…') continue;
    const pressed = pressOn(at, keyOf(character), voice, { now });
    if (pressed.reply) replies.push(pressed.reply);
    at = pressed.reply ? takeReply(at, pressed.reply) : pressed.at;
  }
  return { at, replies };
}

const screen = ({ at }: Pressed) => screenOf(at, voice);
const cursor = ({ at }: Pressed) => (at.overlay === null ? at.ui : at.overUi).cursor;
const marked = (pressed: Pressed) => screen(pressed).marked?.command ?? null;
const refused = ({ at }: Pressed) => at.notices.map(({ code }) => code);

describe('a digit', () => {
  it.each(['2', 'é', 'É'])('%s points to the second sentence, and Enter takes it', (key) => {
    expect(cursor(typed(question, key))).toBe(1);
    expect(typed(question, `${key}⏎`).replies).toEqual([{ kind: 'pick', item: 1 }]);
  });

  it.each([
    ['&é"', [0, 1, 2]],
    ['§', [5]],
  ])('of the digit row ticks lines of a list: %s', (keys, chosen) => {
    const list = pastFacts(play(start(culture()), 'go on', 'go on', 'X', 2, 1));
    const { body } = screen(typed(list, keys));
    expect(body).toMatchObject({ kind: 'several', chosen });
  });

  it('0, or à, ticks the tenth line; nothing where there is none', () => {
    const list = pastFacts(play(start(culture()), 'go on', 'go on', 'X', 2, 1));
    for (const key of ['0', 'à']) expect(screen(typed(list, key)).body).toMatchObject({ chosen: [9] });
    expect(refused(typed(objectives, '0'))).toEqual(['not-a-choice']);
  });

  it('makes a number with the one before it, in a long list', () => {
    expect(cursor(typed(review, '1&'))).toBe(10);
    expect(cursor(typed(review, '1…&'))).toBe(10);
    expect(cursor(typed(review, '1…9'))).toBe(8);
  });
});

describe('a letter', () => {
  it('marks what Enter then does, wherever a command has one', () => {
    for (const [key, what] of [
      ['p', 'later'],
      ['s', 'unknown'],
      ['n', 'note'],
      ['a', 'help'],
      ['?', 'help'],
      ['R', 'review'],
      ['q', 'leave'],
    ] as const) {
      const pressed = typed(question, key);
      expect(pressed.replies).toEqual([]);
      expect(marked(pressed)).toBe(what);
      expect(pressed.at.draft).toBe(question.draft);
      expect(typed(question, `${key}⏎`).replies).toEqual([{ kind: 'command', command: what }]);
    }
    expect(marked(typed(reading, 'r'))).toBe('review');
    expect(marked(typed(review, 't'))).toBe(null);
    expect(refused(typed(review, 't'))).toEqual(['nothing-answered']);
    expect(marked(typed(play(review, back, 1, command('review')), 't'))).toBe('finish');
    // Over the list of what can be done, the letters are those of the step.
    expect(typed(question, '⇥s⏎').at.draft.answers.get('purpose')?.given).toEqual({ kind: 'unknown' });
  });

  it('takes the cursor out of the list, which has it again if the letter is given up', () => {
    const pressed = typed(question, '3s');
    expect(screen(pressed).body).toMatchObject({ cursor: -1 });
    for (const key of '⎋⌫←') {
      const given = typed(question, `3s${key}`);
      expect(given.replies).toEqual([]);
      expect(marked(given)).toBe(null);
      expect(screen(given).body).toMatchObject({ cursor: 2 });
      expect(typed(question, `3s${key}⏎`).replies).toEqual([{ kind: 'pick', item: 2 }]);
    }
  });

  it('gives way to another one, to a digit or to an arrow', () => {
    expect(marked(typed(question, 'sp'))).toBe('later');
    expect(typed(question, 's…2⏎').replies).toEqual([{ kind: 'pick', item: 1 }]);
    expect(typed(question, 's"⏎').replies).toEqual([{ kind: 'pick', item: 2 }]);
    expect(typed(question, 's↓⏎').replies).toEqual([{ kind: 'pick', item: 0 }]);
    expect(typed(question, 'n…s⏎').replies).toEqual([{ kind: 'command', command: 'unknown' }]);
  });

  it('that would only be refused says so at once, and marks nothing', () => {
    const questions = tiny().questions.map((each) => ({ ...each, acceptsNotApplicable: false }));
    const strict = { ...tiny(), questions };
    const must = play(start(strict), 'go on', 'Radio', 2, 2, 1, [3], 'go on');
    const pressed = typed(must, 'c');
    expect(marked(pressed)).toBe(null);
    expect(refused(pressed)).toEqual(['must-apply']);
    expect(typed(must, 'c⏎').at.draft).toBe(must.draft);
    expect(refused(typed(question, 't'))).toEqual(['not-here']);
  });

  it('of “we don’t know” does nothing to objectives and facts, which have a line for it', () => {
    for (const at of [objectives, start(facts())]) expect(typed(at, 's⏎').at.draft).toBe(at.draft);
    expect(typed(objectives, '2…s⏎').replies).toEqual([{ kind: 'pick-several', items: [1] }]);
  });
});

describe('a stray key', () => {
  it('among digits leaves what they chose; a second one makes words, which leave nothing', () => {
    const ticked = typed(objectives, 'é=');
    expect([refused(ticked), screen(ticked).body]).toMatchObject([['not-here'], { chosen: [1] }]);
    expect(screen(typed(objectives, 'é=x')).body).toMatchObject({ chosen: [] });
    expect(cursor(typed(question, '=…é'))).toBe(1);
    expect(cursor(typed(question, '3='))).toBe(2);
    expect(typed(question, 's=⏎').replies).toEqual([]);
  });
});

describe('words typed where none are asked for', () => {
  const SENTENCES = [
    'Les pages sont prises sur place, trois fois par an',
    'sans',
    'par an',
    '12 personnes',
    'ça dépend',
    'quand même',
    '- une liste',
    'n’importe quoi',
  ];

  it.each(SENTENCES)('“%s” changes nothing, and Enter only says so no more', (words) => {
    for (const from of [question, objectives, tools, reading, review]) {
      const at = typed(from, '↓').at;
      const { replies, ...pressed } = typed(at, words);
      expect(replies).toEqual([]);
      expect(refused({ ...pressed, replies })).toEqual(['only-text']);
      const closed = typed(at, `${words}⏎`);
      expect(closed.replies).toEqual([]);
      expect(refused(closed)).toEqual([]);
      expect(closed.at).toEqual(at);
    }
  });

  it('says where notes are written, where there are any', () => {
    expect(screen(typed(question, 'bonjour')).refusal).toMatch(/une note\s: n, puis Entrée/);
    expect(screen(typed(review, 'bonjour')).refusal).toContain('Les notes s’écrivent aux questions');
  });

  it('is heard again after a moment, so that a note can be opened', () => {
    expect(place(typed(question, 'bonjour…n⏎').at)).toBe('question purpose, note');
    expect(typed(question, 'bonjour…2⏎').replies).toEqual([{ kind: 'pick', item: 1 }]);
  });

  it('loses its last characters by Backspace, which goes back only once none is left', () => {
    const erased = typed(question, 'bonjour⌫⌫⌫');
    expect(erased.replies).toEqual([]);
    expect(refused(erased)).toEqual(['only-text']);
    expect(refused(typed(question, 'bon⌫⌫⌫'))).toEqual([]);
    expect(typed(question, 'bon⌫⌫⌫⌫').replies).toEqual([{ kind: 'command', command: 'back' }]);
  });

  it('is ended by Escape and by arrows', () => {
    expect(typed(question, 'bonjour⎋').replies).toEqual([]);
    expect(typed(question, 'bonjour⎋2⏎').replies).toEqual([{ kind: 'pick', item: 1 }]);
    expect(typed(question, 'bonjour↓⏎').replies).toEqual([{ kind: 'pick', item: 0 }]);
  });

  it('takes back the ticks that its first characters made', () => {
    const before = typed(objectives, '2…');
    const after = typed(objectives, '2…13 ans');
    expect(screen(after).body).toMatchObject({ chosen: [1] });
    expect(screen(before).body).toMatchObject({ chosen: [1] });
    expect(screen(typed(objectives, '↓ ')).body).toMatchObject({ chosen: [1] });
  });

  it('never makes a reply, whatever they are', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéèàç 0123456789’-,?');
    const lists = [question, objectives, tools, review, reading, start(facts())];
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.array(letter, { maxLength: 30 }), (at, letters) => {
        // A space reads on, where nothing was typed yet.
        const words = letters.join('').trimStart();
        const pressed = typed(at, words);
        expect(pressed.replies).toEqual([]);
        expect(pressed.at.draft).toBe(at.draft);
        const isWord = [...words].filter((each) => /\p{L}/u.test(each) && !'éèàç'.includes(each)).length > 2;
        if (isWord) expect(typed(at, `${words}⏎`).replies).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('a list of several', () => {
  it('takes the line under the cursor that goes with no other, if nothing is ticked', () => {
    expect(typed(objectives, '↑⏎').at.draft.objectives).toEqual([]);
    expect(refused(typed(objectives, '↓⏎'))).toEqual(['nothing-chosen']);
    expect(typed(objectives, '2↑⏎').at.draft.objectives).toHaveLength(1);
  });
});
