import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin } from '../../src/interview/begin.ts';
import { differs } from '../../src/interview/differing.ts';
import { type Draft, EMPTY_DRAFT } from '../../src/interview/draft.ts';
import { beforeOf } from '../../src/interview/looking-back.ts';
import { type Interview, keyOf } from '../../src/interview/model.ts';
import { stepsOf } from '../../src/interview/order.ts';
import { keysOf, printed, prompted } from '../../src/interview/plain/print.ts';
import { read } from '../../src/interview/plain/run.ts';
import { screenOf } from '../../src/interview/screen.ts';
import { draw } from '../../src/interview/terminal/draw.ts';
import { themeOf } from '../../src/interview/terminal/theme.ts';
import type { Voice } from '../../src/interview/voice.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { interview } from '../../src/words/interview/interview.ts';
import { speak } from '../../src/words/speak.ts';
import { structure } from '../arbitraries.ts';
import { runs } from '../seed.ts';
import { type Move, play, pressOn, setting, takeReply } from './play.ts';
import { culture, facts } from './questionnaires.ts';

const words = speak(interview, 'fr');
const voice = (plain: boolean): Voice => ({
  words,
  folder: '~',
  plain,
  unreadable: [],
  elsewhere: [],
  asRespondent: 'cap-numerique diagnose --respondent',
  asReview: 'cap-numerique diagnose --review fichier',
  check: (file: string) => `cap-numerique check ${file}`,
  language: 'fr',
});

const KEYS = [
  { name: 'return', sequence: '\r' },
  { name: 'up', sequence: '\u001b[A' },
  { name: 'down', sequence: '\u001b[B' },
  { name: 'left', sequence: '\u001b[D' },
  { name: 'right', sequence: '\u001b[C' },
  { name: 'space', sequence: ' ' },
  { name: 'tab', sequence: '\t' },
  { name: 'escape', sequence: '\u001b' },
  ...[...'123456789pscnvart?é'].map((letter) => ({ name: letter, sequence: letter })),
];
const typedLines = [
  '',
  '1',
  '2',
  '3',
  '1 2',
  '0',
  ':0',
  'p',
  's',
  'c',
  'n',
  ':n',
  'a',
  'r',
  't',
  'Radio',
  '12',
  'oui',
];

/** On the review of a file with these answers. */
const onReview = (questionnaire: Questionnaire, answers: Draft['answers']): Interview => ({
  ...begin(setting(questionnaire), 0),
  draft: { ...EMPTY_DRAFT, name: 'X', profile: 'radio', trackChosen: true, objectives: ['g0'], answers },
  file: 'x.answers.yaml',
  step: { at: 'review' },
});

const anyQuestionnaire = fc.oneof(
  { weight: 3, arbitrary: structure({ min: 1, max: 1 }).map(({ questionnaire }) => questionnaire) },
  fc.constant(facts()),
  fc.constant(culture()),
);

describe('with any questionnaire', () => {
  it('any keys lead from screen to screen, each of which fits, and end on the review or the end', () => {
    fc.assert(
      fc.property(
        anyQuestionnaire,
        fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom('', 'Radio', '12', '3,5')), {
          maxLength: 120,
        }),
        (questionnaire, keys) => {
          let interview = begin(setting(questionnaire), 0);
          for (const [key, line] of keys) {
            const screen = screenOf(interview, voice(false));
            const drawing = draw(screen, words, themeOf(false), { columns: 40, rows: 24 });
            expect(`${drawing.above}\n${drawing.below}`.split('\n').length).toBeLessThanOrEqual(24);
            const pressed = pressOn(interview, key, voice(false), {
              extent: drawing.extent,
              line: { typed: line, caret: line.length },
            });
            interview = pressed.at;
            if (!pressed.reply) continue;
            interview = takeReply(interview, pressed.reply);
            if (interview.ended) return;
            expect(stepsOf(interview).map(keyOf)).toContain(keyOf(interview.step));
          }
        },
      ),
      { numRuns: runs(150) },
    );
  });

  it('any keys lead from the review through who does what to the end, and change nothing else', () => {
    const lines = fc.constantFrom('', 'Karim', 'é'.repeat(200), '31/02', '15/01', 'avant la générale');
    fc.assert(
      fc.property(
        structure({ min: 1, max: 1 }),
        fc.array(fc.tuple(fc.constantFrom(...KEYS), lines), { maxLength: 60 }),
        // Begun on each of these steps: keys alone seldom come so far.
        fc.constantFrom<Move[]>([], [1], [1, 'Karim'], [1, 'Karim', 4]),
        ({ questionnaire, sheets: [sheet] }, keys, begun) => {
          let interview = onReview(questionnaire, sheet?.answers ?? new Map());
          interview = takeReply(interview, { kind: 'command', command: 'finish' });
          if (interview.overlay === 'unfinished') interview = takeReply(interview, { kind: 'pick', item: 1 });
          fc.pre(interview.step.at === 'assign');
          interview = play(interview, ...begun);
          for (const [key, line] of keys) {
            const { step, draft } = interview;
            const screen = screenOf(interview, voice(false));
            const drawing = draw(screen, words, themeOf(false), { columns: 40, rows: 24 });
            expect(`${drawing.above}\n${drawing.below}`.split('\n').length).toBeLessThanOrEqual(24);
            const pressed = pressOn(interview, key, voice(false), {
              extent: drawing.extent,
              line: { typed: line, caret: line.length },
            });
            interview = pressed.reply ? takeReply(pressed.at, pressed.reply) : pressed.at;
            const isSame = (id: string) => draft.plan.get(id) === interview.draft.plan.get(id);
            const changed = [...draft.plan.keys(), ...interview.draft.plan.keys()].filter(
              (id) => !isSame(id),
            );
            expect(changed.every((id) => id === step.action)).toBe(true);
            if (interview.ended) return;
            expect(stepsOf(interview).map(keyOf)).toContain(keyOf(interview.step));
          }
        },
      ),
      { numRuns: runs(150) },
    );
  });

  it('any keys lead through a review too, which shows nothing of last time before an answer', () => {
    fc.assert(
      fc.property(
        structure({ min: 1, max: 1 }),
        fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom('', 'Relu', '12')), { maxLength: 120 }),
        ({ questionnaire, sheets: [sheet] }, keys) => {
          const then = { ...EMPTY_DRAFT, name: 'X', profile: 'radio', trackChosen: true, date: '2025-03-01' };
          const draft = { ...then, answers: sheet?.answers ?? new Map() };
          const earlier = { file: 'x.answers.yaml', draft, version: questionnaire.version };
          const review = beforeOf(questionnaire, earlier, []);
          let interview = play(begin(setting(questionnaire, { review }), 0), 'go on', 1, [1], 'go on');
          for (const [key, line] of keys) {
            const screen = screenOf(interview, voice(false));
            if (interview.step.at === 'question') expect(JSON.stringify(screen)).not.toContain('Répondu');
            const drawing = draw(screen, words, themeOf(false), { columns: 40, rows: 24 });
            expect(`${drawing.above}\n${drawing.below}`.split('\n').length).toBeLessThanOrEqual(24);
            const pressed = pressOn(interview, key, voice(false), {
              extent: drawing.extent,
              line: { typed: line, caret: line.length },
            });
            interview = pressed.reply ? takeReply(pressed.at, pressed.reply) : pressed.at;
            if (interview.ended) return;
            expect(stepsOf(interview).map(keyOf)).toContain(keyOf(interview.step));
            for (const [id, { why, before }] of interview.draft.answers) {
              if (why !== null || before !== null) expect(differs(interview, id)).toBe(true);
            }
          }
        },
      ),
      { numRuns: runs(150) },
    );
  });

  it('any typed lines do too, without a screen', () => {
    fc.assert(
      fc.property(
        anyQuestionnaire,
        fc.array(fc.constantFrom(...typedLines), { maxLength: 120 }),
        (questionnaire, lines) => {
          let interview = begin(setting(questionnaire), 0);
          for (const line of lines) {
            const screen = screenOf(interview, voice(true));
            expect(printed(screen, words, 80, keysOf(screen, words))).toContain(
              screen.title.split(' ')[0] ?? '',
            );
            expect(prompted(screen, words)).toMatch(/ $/);
            const reply = read(line, screen, words);
            if (reply === 'again') continue;
            interview = takeReply(interview, reply);
            if (interview.ended) return;
            expect(stepsOf(interview).map(keyOf)).toContain(keyOf(interview.step));
          }
        },
      ),
      { numRuns: runs(150) },
    );
  });
});
