import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { withAnswer } from '../../src/interview/draft.ts';
import type { Interview } from '../../src/interview/model.ts';
import type { Notice } from '../../src/interview/notice.ts';
import { type Screen, screenOf } from '../../src/interview/screen.ts';
import { draw } from '../../src/interview/terminal/draw.ts';
import { themeOf } from '../../src/interview/terminal/theme.ts';
import type { Language } from '../../src/language.ts';
import { interview } from '../../src/words/interview/interview.ts';
import { speak } from '../../src/words/speak.ts';
import { command, pastFacts, play, start, voice } from './play.ts';
import { culture } from './questionnaires.ts';

const named = play(start(culture()), 'go on', 'Compagnie X');
const past = pastFacts(play(named, 2, 3));
const questions = past.setting.questionnaire.questions.map(({ id }) => id);
const three = questions.slice(0, 3);
const aside = 'compagnie-x.answers.autre-version.yaml';

/** Each notice, as long as it gets. */
const NOTICES: Record<Notice['code'], Notice> = {
  'nothing-typed': { code: 'nothing-typed' },
  'nothing-answered': { code: 'nothing-answered' },
  'nothing-chosen': { code: 'nothing-chosen' },
  'not-a-choice': { code: 'not-a-choice' },
  'choose-first': { code: 'choose-first' },
  'choose-target': { code: 'choose-target' },
  'more-first': { code: 'more-first' },
  'must-apply': { code: 'must-apply' },
  'not-a-number': { code: 'not-a-number' },
  'whole-number': { code: 'whole-number' },
  'at-most': { code: 'at-most', max: 3 },
  'no-room': { code: 'no-room', max: 2000 },
  'number-range': { code: 'number-range', min: 1, max: 5000 },
  'target-not-higher': { code: 'target-not-higher' },
  'no-such-day': { code: 'no-such-day', day: 'le 31 de ce mois de février 2027' },
  'past-day': { code: 'past-day', day: '2026-09-28' },
  'not-here': { code: 'not-here' },
  'only-text': { code: 'only-text', hasNotes: true },
  'questions-shown': { code: 'questions-shown', questions: three },
  'answers-back': { code: 'answers-back', questions: three },
  'questions-hidden': { code: 'questions-hidden', questions: three },
  'answers-kept-aside': { code: 'answers-kept-aside', questions: three },
  'targets-reached': { code: 'targets-reached', questions: three.slice(0, 1) },
  merged: { code: 'merged', aside },
  'made-again': { code: 'made-again' },
  'unreadable-aside': { code: 'unreadable-aside', aside },
  'files-renamed': { code: 'files-renamed', file: 'compagnie-x.answers.yaml' },
  'name-kept': { code: 'name-kept', file: 'compagnie-x.answers.yaml' },
  'name-taken': { code: 'name-taken', file: 'compagnie-x.answers.yaml' },
  undone: { code: 'undone', what: null },
  'saved-again': { code: 'saved-again' },
  'still-unsaved': { code: 'still-unsaved' },
  'not-understood': { code: 'not-understood', faults: 3, file: 'compagnie-x.answers.yaml' },
  'older-answers': { code: 'older-answers', again: three, unasked: 2 },
};

/** Every list before the review; each question, also replied to without choosing and with a note; each target. */
const lists: Interview[] = [
  named,
  past,
  ...listsFrom(play(named, 2)),
  ...questions.flatMap((question): Interview[] => {
    const at: Interview = { ...past, step: { at: 'question', question } };
    const note = 'Une note assez longue pour tenir sur plus d’une ligne. '.repeat(4);
    const noted = withAnswer(at.draft, question, { given: { kind: 'unknown' }, note });
    return [at, { ...at, draft: noted }];
  }),
  ...past.setting.questionnaire.questions.flatMap((question): Interview[] => {
    if (question.type !== 'single') return [];
    const [lowest] = question.options;
    const given = { kind: 'value', value: lowest?.id ?? '' } as const;
    const draft = withAnswer(past.draft, question.id, { given });
    return [{ ...past, draft, step: { at: 'target', question: question.id } }];
  }),
];

function listsFrom(at: Interview): Interview[] {
  const isOver = at.step.at === 'area' || at.step.at === 'objectives';
  return isOver ? [] : [at, ...listsFrom(play(at, at.step.at === 'track' ? 1 : command('later')))];
}

const flat = (text: string): string => text.replace(/\s+/g, '');

const drawn = (screen: Screen, columns: number, rows: number, language: Language): string => {
  const { above, below } = draw(screen, speak(interview, language), themeOf(true), { columns, rows });
  return stripVTControlCharacters(`${above}\n${below}`);
};

const screenAt = (at: Interview, language: Language) =>
  screenOf(at, { ...voice, words: speak(interview, language), language });

/** A screen with the cursor on an item. */
const pointing = (screen: Screen, cursor: number): Screen =>
  'items' in screen.body ? { ...screen, body: { ...screen.body, cursor } } : screen;

describe.each(['fr', 'en'] as const)('on a terminal, in %s,', (language) => {
  it('all that can be chosen is read together at 80 × 24, whatever notice is above it', () => {
    for (const at of lists) {
      for (const notices of [[], ...Object.values(NOTICES).map((notice) => [notice])]) {
        const screen = screenAt({ ...at, notices }, language);
        const shown = flat(drawn(screen, 80, 24, language));
        const { title, lead, refusal, body } = screen;
        const items = 'items' in body ? body.items.map(({ text }) => text) : [];
        for (const text of [title, ...lead, refusal ?? '', ...screen.notices, ...items]) {
          expect(shown).toContain(flat(text));
        }
      }
    }
  });

  it.each([
    [80, 10],
    [20, 24],
  ])(
    'at %i × %i, the question stays in sight, at least its beginning, with the item under the cursor',
    (columns, rows) => {
      for (const at of lists) {
        const screen = screenAt(at, language);
        const { body, title } = screen;
        const items = 'items' in body ? body.items : [];
        items.forEach(({ text }, cursor) => {
          const shown = drawn(pointing(screen, cursor), columns, rows, language);
          expect(flat(shown)).toContain(flat(text));
          expect(flat(shown)).toContain(flat(title).slice(0, 8));
        });
      }
    },
  );

  it('breaks no word at 20 columns that a line has room for', () => {
    const words = (text: string) => text.split(/[\s\u00a0\u202f[\]]+/).filter((word) => word !== '');
    const known = JSON.stringify(speak(interview, language));
    for (const at of lists) {
      const screen = screenAt(at, language);
      // Beside the cursor, the number and the box.
      const room = 18 - (screen.body.kind === 'several' ? 9 : 5);
      const source = JSON.stringify(screen) + known;
      const whole = new Set(words(source.replace(/["[\]]/g, ' ')));
      const long = [...whole].filter((word) => word.length > room);
      for (const word of words(drawn(pointing(screen, 2), 20, 24, language).replace(/["[\]]/g, ' '))) {
        const isKnown =
          whole.has(word) ||
          !/\p{L}{2}/u.test(word) ||
          word.endsWith('…') ||
          long.some((other) => other.includes(word));
        expect(isKnown, `${word} on ${screen.title}`).toBe(true);
      }
    }
  });
});
