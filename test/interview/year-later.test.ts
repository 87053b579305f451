import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/interview/event.ts';
import { beforeIn } from '../../src/interview/looking-back.ts';
import type { FoundFile, Interview } from '../../src/interview/model.ts';
import { screenOf } from '../../src/interview/screen.ts';
import { askedOn } from '../../src/interview/steps/index.ts';
import { sameNameOffers } from '../../src/interview/steps/same-name.ts';
import { update } from '../../src/interview/update.ts';
import { interview } from '../../src/words/interview/interview.ts';
import { speak } from '../../src/words/speak.ts';
import { answerAll, command, found, place, play, start, voice } from './play.ts';
import { facts } from './questionnaires.ts';

const FILE = 'le-pont.answers.yaml';
const ANEW = 'le-pont-2026-03-02.answers.yaml';

/** A library that said all that it is, and answered all, on a day. */
function library(date: string): Interview {
  const at = play(start(facts(), { today: date }), 'go on', 'Le Pont', 2, 2, '4', [1, 2], 1, 3, [1]);
  return answerAll(at, 1);
}

const launched = (files: FoundFile[], { plans = [] as string[], respondent = false } = {}) => {
  const { naming } = start(facts()).setting;
  const taken = new Set([...plans, ...files.map(({ file }) => file)]);
  return start(facts(), {
    found: files,
    respondent,
    naming: { ...naming, isTaken: (file) => taken.has(file) },
  });
};

const offers = (at: Interview, language: 'fr' | 'en' = 'fr') => {
  const { body } = screenOf(at, { ...voice, language, words: speak(interview, language) });
  return 'items' in body ? body.items.map(({ text }) => text.replaceAll(/[\u00a0\u202f]/g, ' ')) : [];
};
const cursor = (at: Interview) => (askedOn(at) as { cursor: number }).cursor;

describe('a file that was finished long ago', () => {
  const old = () => found(FILE, library('2025-03-01'));

  it('offers to take stock again first, and to correct it last, with a plan or without', () => {
    const fr = [
      'Faire le bilan de Le Pont (dernières réponses : 1er mars 2025)',
      'Commencer un nouvel autodiagnostic',
      'Corriger une erreur dans les réponses de Le Pont du 1er mars 2025',
    ];
    for (const plans of [[], ['le-pont.plan.md']]) {
      expect(offers(launched([old()], { plans })).map((text) => text.replace('ᵉʳ', 'er'))).toEqual(fr);
    }
    expect(offers(launched([old()]), 'en')).toEqual([
      'Make the review of Le Pont (last answers: 1 March 2025)',
      'Start a new assessment',
      'Correct a mistake in the answers of Le Pont of 1 March 2025',
    ]);
    expect(screenOf(launched([old()]), voice).lead).toEqual([]);
  });

  it('looks back on it: nothing but what the structure is comes over, and its facts once confirmed', () => {
    const before = old();
    let at = play(launched([before]), 1, 'go on');
    expect(at.before).toMatchObject({ file: FILE, draft: before.draft, files: [FILE] });
    const asked: string[] = [];
    while (at.step.at !== 'objectives') {
      asked.push(place(at));
      const ask = askedOn(at);
      expect(screenOf(at, voice).lead.join(' ')).toContain('Repris de vos réponses du');
      const { body } = screenOf(at, voice);
      // It is said once what Enter does.
      if (body.kind === 'entry') expect(body.hint).not.toContain('Entrée');
      if (body.kind === 'entry') at = play(at, body.text);
      else if (ask.kind === 'several')
        at = play(
          at,
          ask.chosen.map((i) => i + 1),
        );
      else at = play(at, cursor(at) + 1);
    }
    expect(asked).toEqual(['fact status', 'fact people', 'fact places', 'fact volunteers', 'accompaniment']);
    const { name, profile, facts: said, accompaniment } = before.draft;
    const { track, trackChosen } = before.draft;
    expect(at.draft).toMatchObject({ name, profile, accompaniment, track, trackChosen });
    expect(at.draft).toMatchObject({ date: '2026-03-02', objectives: null, review: { date: '2025-03-01' } });
    expect([...at.draft.facts].sort()).toEqual([...said].sort());
    expect(at.draft.answers.size).toBe(0);
    expect(at.file).toBe(ANEW);
    expect(cursor(play(at, [1], 'go on'))).toBe(-1);
    expect(at.setting.found.find(({ file }) => file === FILE)?.draft).toBe(before.draft);
  });

  it('proposes the same after a kill: the first save says what is looked back on', () => {
    const atStatus = play(launched([old()]), 1, 'go on');
    expect([place(atStatus), cursor(atStatus)]).toEqual(['fact status', 1]);
    const { model, save } = update(atStatus, { kind: 'pick', item: 1 }, 0);
    expect(save).toMatchObject({
      file: ANEW,
      draft: { review: { date: '2025-03-01' }, accompaniment: null },
    });
    const again = play(launched([found(ANEW, model), old()]), 1);
    expect([place(again), again.before?.file]).toEqual(['fact people', FILE]);
    expect(screenOf(again, voice).lead.join(' ')).toContain('Repris de vos réponses du');
    expect(offers(launched([found(ANEW, model), old()]))[0]).toMatch(/^Reprendre Le Pont .*2 mars 2026/);
  });

  it('is not offered where the same name is typed, except to be corrected', () => {
    const typed = play(launched([old()]), 2, 'go on', 'le pont');
    expect(place(typed)).toBe('same-name');
    expect(sameNameOffers(typed).map(({ kind }) => kind)).toEqual(['anew', 'rename', 'continue']);
    const anew = play(typed, 1);
    expect([place(anew), anew.file, anew.draft.answers.size]).toEqual(['fact status', ANEW, 0]);
    expect(anew.before?.file).toBe(FILE);
    expect(screenOf(anew, voice).lead.join(' ')).toContain('Repris de vos réponses du');
  });

  it('is not mixed with what a further person answers today', () => {
    const joined = play(launched([old()], { respondent: true }), 1, 'go on');
    expect([joined.file, joined.draft.profile]).toEqual([ANEW, 'library']);
    const other = play(launched([found(ANEW, joined), old()], { respondent: true }), 1);
    expect(other.file).toBe('le-pont-2026-03-02--2.answers.yaml');
  });
});

describe('a file that was left long ago, not finished', () => {
  /** The facts and the objectives are answered, and so many questions. */
  const left = (answers: number) =>
    found(
      FILE,
      play(
        start(facts(), { today: '2024-09-18' }),
        ...['go on', 'Le Pont', 2, 2, '4', [1, 2]],
        1,
        3,
        [1],
        'go on',
        ...Array(answers).fill(1),
      ),
    );
  const half = () => left(1);

  it('is looked back on first, then gone on with, by its date', () => {
    const at = launched([half()]);
    expect(offers(at)).toEqual([
      'Faire le bilan de Le Pont (dernières réponses : 18 septembre 2024)',
      'Reprendre les réponses de Le Pont commencées le 18 septembre 2024 (1 sur 4)',
      'Commencer un nouvel autodiagnostic',
    ]);
    expect(offers(at, 'en').slice(0, 2)).toEqual([
      'Make the review of Le Pont (last answers: 18 September 2024)',
      'Carry on with the answers of Le Pont started on 18 September 2024 (1 of 4)',
    ]);
    const { body, lead } = screenOf(at, voice);
    expect(lead).toEqual([]);
    expect(JSON.stringify(body)).toContain('elles porteront toutes la date du jour');
    expect(place(play(at, 2))).toMatch(/^question /);
    const review = play(at, 1, 'go on');
    expect([review.before?.file, review.file, review.draft.review.date]).toEqual([FILE, ANEW, '2024-09-18']);
  });

  it.each([
    ['without any answer', () => left(0)],
    [
      'to a questionnaire that was remade since',
      () => ({
        ...found(FILE, library('2024-09-18')),
        version: '0.9.0',
        older: { again: [], unasked: 0, lacksFacts: false },
      }),
    ],
  ])('%s, is not looked back on: what the structure said of itself is proposed', (_, made) => {
    const before = made();
    expect(offers(launched([before]))[0]).toBe(
      'Repartir à neuf pour Le Pont (réponses du 18 septembre 2024)',
    );
    expect(offers(launched([before]), 'en')[0]).toBe(
      'Start afresh for Le Pont (answers of 18 September 2024)',
    );
    const named = play(launched([before]), 1, 'go on');
    expect([place(named), named.file]).toEqual(['name', ANEW]);
    const at = play(named, 'Le Pont');
    expect(screenOf(at, voice).lead.join(' ')).toContain('18 septembre 2024');
    expect([place(at), cursor(at), at.draft.answers.size]).toEqual(['profile', 1, 0]);
    expect(before.draft).toBe(at.setting.found.find(({ file }) => file === FILE)?.draft);
    const another = offers(launched([before])).indexOf('Commencer un nouvel autodiagnostic') + 1;
    const typed = play(launched([before]), another, 'go on', 'le pont');
    expect(place(typed)).toBe('same-name');
    expect(play(typed, 1).before).toBe(null);
  });

  it('is offered last but for another name where its name is typed', () => {
    const typed = play(launched([half()]), 3, 'go on', 'le pont');
    expect(sameNameOffers(typed).map(({ kind }) => kind)).toEqual(['anew', 'continue', 'rename']);
    expect(offers(typed)[1]).toContain('commencées le 18 septembre 2024');
  });

  it('gives way to joining the structure, for a person who left it', () => {
    const mine = half();
    const own = { ...mine, draft: { ...mine.draft, code: 'k7m2x9' } };
    expect(offers(launched([own], { respondent: true })).map((text) => text.split(' ', 1)[0])).toEqual([
      'Répondre',
      'Reprendre',
      'Une',
    ]);
  });
});

describe('what is only taken over from other answers', () => {
  const old = () => found(FILE, library('2025-03-01'));
  const saved = (at: Interview, event: Parameters<typeof update>[1]) => update(at, event, 0).save;

  it.each([
    ['a review', () => play(launched([old()]), 1)],
    ['a review that was named', () => start(facts(), { review: beforeIn(start(facts()).setting, old()) })],
    ['another person’s', () => play(launched([old()], { respondent: true }), 1)],
  ])('makes no file before the first reply, in %s', (_, made) => {
    const at = made();
    expect(place(at)).toBe('welcome');
    const [cut, leave, on] = [
      { kind: 'cut-short' },
      { kind: 'command', command: 'leave' },
      { kind: 'continue' },
    ];
    for (const event of [cut, leave, on] as const) expect(saved(at, event as Event)).toBe(null);
    const first = play(at, 'go on');
    for (const event of [cut, leave] as const) expect(saved(first, event as Event)).toBe(null);
    const reply = first.step.at === 'role' ? { kind: 'type', text: 'régie' } : { kind: 'pick', item: 1 };
    expect(saved(first, reply as Event)).toMatchObject({ file: ANEW });
  });
});

describe('other files', () => {
  it('are looked over where they were finished lately, and taken up where they were not finished', () => {
    const lately = launched([found(FILE, library('2026-02-01'))], { plans: ['le-pont.plan.md'] });
    expect(offers(lately)[0]).toMatch(/^Revoir ou changer les réponses de Le Pont \(.*terminé le/);
    expect(offers(lately, 'en')[0]).toMatch(/^Look over or change the answers of Le Pont \(/);
    expect(place(play(lately, 1))).toBe('review');
    const half = play(start(facts(), { today: '2026-01-02' }), 'go on', 'Le Pont', 2);
    expect(offers(launched([found(FILE, half)]))[0]).toMatch(/^Reprendre Le Pont/);
  });

  it('of one structure are told apart by their dates, and only the last is followed', () => {
    const files = [
      found('le-pont-2025-03-01.answers.yaml', library('2025-03-01')),
      found(FILE, library('2024-03-01')),
    ];
    expect(offers(launched(files)).map((text) => text.replace(/^(\p{L}+).*(20\d\d).*/u, '$1 $2'))).toEqual([
      'Faire 2025',
      'Commencer un nouvel autodiagnostic',
      'Corriger 2025',
      'Corriger 2024',
    ]);
    const anew = play(launched(files), 1, 'go on');
    expect(screenOf(anew, voice).lead.join(' ')).toContain('2025');
    // One that was begun again these days is gone on with.
    const now = found(ANEW, play(anew, cursor(anew) + 1));
    expect(offers(launched([...files, now])).filter((text) => text.startsWith('Faire'))).toEqual([]);
  });
});

it('another structure begun at the same time does not get the first one’s file', () => {
  const at = play(start(facts()), 'go on', 'Le Pont');
  const taken = { ...at, setting: { ...at.setting, naming: { ...at.setting.naming, isTaken: () => true } } };
  const late = update(taken, { kind: 'pick', item: 1 }, 0);
  expect([place(late.model), late.save]).toEqual(['same-name', null]);
  expect(play(late.model, command('leave')).ended).toBe('left');
});
