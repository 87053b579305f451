import { describe, expect, it } from 'vitest';
import type { Interview } from '../../src/interview/model.ts';
import { progressOf } from '../../src/interview/progress.ts';
import { screenOf } from '../../src/interview/screen.ts';
import { askedOn } from '../../src/interview/steps/index.ts';
import { reviewLines } from '../../src/interview/steps/review.ts';
import { update } from '../../src/interview/update.ts';
import { AGE_BANDS } from '../../src/model/answer-sheet.ts';
import { interview } from '../../src/words/interview/interview.ts';
import { speak } from '../../src/words/speak.ts';
import {
  answerAll,
  back,
  command,
  decidedLater,
  found,
  lineOf,
  pastFacts,
  place,
  play,
  start,
  voice,
} from './play.ts';
import { culture, tiny } from './questionnaires.ts';

const FILE = 'radio-gave.answers.yaml';
const radio = (): Interview => play(start(tiny()), 'go on', 'Radio Gave', 2, 2, 1, [1], 'go on');
const items = (at: Interview, language: 'fr' | 'en' = 'fr') => {
  const { body } = screenOf(at, { ...voice, language, words: speak(interview, language) });
  return 'items' in body ? body.items : [];
};
const cursor = (at: Interview) => (askedOn(at) as { cursor: number }).cursor;

describe('the review', () => {
  it('opens every line in two keys, and comes back to it', () => {
    const inReview = play(radio(), 1, 1, 1, command('review'));
    const steps = reviewLines(inReview).flatMap(({ step }, i) => (step === null ? [] : [i]));
    expect(steps.length).toBeGreaterThan(8);
    for (const i of steps) {
      const amending = play(inReview, i + 1);
      expect(amending.amending).toBe(true);
      expect(amending.step).toEqual(reviewLines(inReview)[i]?.step);
      expect(place(play(amending, back))).toBe('review');
    }
    const renamed = play(inReview, lineOf(inReview, 'name'), 'Radio Oloron');
    expect([place(renamed), cursor(renamed)]).toEqual(['review', lineOf(renamed, 'name') - 1]);
    const tracked = play(inReview, lineOf(inReview, 'track'), 1);
    expect([tracked.draft.track, cursor(tracked)]).toEqual(['flash', lineOf(tracked, 'track') - 1]);
  });

  it('shows what the structure is first, under the same numbers however much is answered', () => {
    const none = play(radio(), command('review'));
    const some = play(radio(), 1, 1, 1, command('review'));
    for (const at of [none, some]) {
      expect(
        items(at)
          .slice(1, 4)
          .map(({ group, text, detail }) => [group, text, detail]),
      ).toEqual([
        ['Votre structure', 'Le nom de votre structure', 'Radio Gave'],
        [null, 'Le type de votre structure', 'Radio associative'],
        [null, 'Le nombre de questions', 'Toutes les questions'],
      ]);
    }
    expect(items(some, 'en')[3]).toMatchObject({ text: 'How many questions', detail: 'All the questions' });
  });

  it('that was opened from a question leads back to it first; at the end, to the end', () => {
    const opened = play(radio(), 1, command('review'));
    expect(items(opened)[0]?.text).toBe('Continuer les questions');
    expect(items(opened, 'en')[0]?.text).toBe('Go on with the questions');
    expect(cursor(opened)).toBe(0);
    expect(place(play(opened, 1))).toBe('question ease');
    // It still leads there after something else was amended.
    const amended = play(opened, lineOf(opened, 'question purpose'), 2);
    expect(place(play(amended, 1))).toBe('question ease');
    const { setting } = play(start(tiny()));
    const naming = { ...setting.naming, isTaken: (name: string) => name === 'radio-gave.plan.md' };
    const whole = play(radio(), 1, 1, 5, 'go on', [4], '12', 'go on', [3], 3, '');
    const end = play(start(tiny(), { found: [found(FILE, whole)], naming }), 1);
    expect([place(end), items(end)[0]?.text]).toEqual(['review', 'Terminer']);
    expect(decidedLater(play(end, 1)).ended).toBe('finished');
  });

  it('moves on from what waited for an answer to what waits next', () => {
    const opened = play(radio(), command('review'));
    const answered = play(opened, lineOf(opened, 'question ease'), 3);
    expect(reviewLines(answered)[cursor(answered)]?.step).toEqual({ at: 'question', question: 'fear' });
  });

  it('shows a further person what they said of themselves, and nothing of the structure', () => {
    const first = play(radio(), 1);
    const further = start(tiny(), { respondent: true, found: [found(FILE, first)] });
    const asked = play(further, 1, 'go on', 'son', 1, [1], 'go on', command('review'));
    expect(
      items(asked)
        .slice(1, 4)
        .map(({ text, detail }) => [text, detail]),
    ).toEqual([
      ['Votre rôle', 'son'],
      ['Votre âge', 'Moins de 30 ans'],
      ['Vos objectifs', '1. Mieux connaître nos publics'],
    ]);
    const aged = play(asked, lineOf(asked, 'age'), AGE_BANDS.length);
    expect([place(aged), aged.draft.age]).toEqual(['review', '50-plus']);
    expect(JSON.stringify(items(asked))).not.toContain('Radio');
  });
});

describe('the track', () => {
  it('is not changed by passing over what was said, from the review or by going back', () => {
    const questionnaire = culture();
    const begun = play(start(questionnaire), 'go on', 'go on', 'Compagnie X', 2, 1);
    const short = answerAll(play(pastFacts(begun), [1]), 3);
    const inReview = play(short, command('review'));
    expect(items(inReview)[lineOf(inReview, 'track') - 1]?.detail).toMatch(
      /^L’essentiel · \d+ questions de plus/,
    );
    let at = short;
    while (place(at) !== 'profile') at = play(at, back);
    for (const from of [at, play(inReview, lineOf(inReview, 'profile'))]) {
      let here = from;
      for (let n = 0; n < 2 && 'cursor' in askedOn(here); n++) here = play(here, cursor(here) + 1);
      expect(here.draft).toBe(from.draft);
    }
    expect(place(play(at, cursor(at) + 1))).toBe('track');
  });
});

describe('an optional question', () => {
  const atText = () => play(radio(), 1, 1, 5, 'go on', [4], '12', 'go on', [3], 3);

  it('is asked once in its place, and never counts as missing', () => {
    const at = atText();
    expect(at.step.at).toBe('question');
    expect(screenOf(at, voice).header.right).toMatch(/^Question facultative/);
    expect(progressOf(at)).toMatchObject({ question: null, settled: 7, of: 7, left: 0, done: 1 });
    const passed = play(at, '');
    expect(place(passed)).toMatch(/^target/);
    const inReview = play(passed, command('review'));
    expect(screenOf(inReview, voice).lead[0]).toContain('Toutes les questions ont une réponse');
    expect(screenOf(inReview, voice).header.right).toBe('7 sur 7');
    expect(items(inReview).map(({ group }) => group)).not.toContain('Sans réponse');
    expect(decidedLater(play(inReview, command('finish'))).ended).toBe('finished');
    // A file that was left at it is not led back to it.
    expect(place(play(start(tiny(), { found: [found(FILE, at)] }), 1))).toMatch(/^target/);
  });

  it('can be answered from the review, which says that nobody has to', () => {
    const inReview = play(atText(), '', command('review'));
    const key = reviewLines(inReview)
      .flatMap(({ step }) => (step?.question ? [`question ${step.question}`] : []))
      .at(-1);
    const line = lineOf(inReview, key ?? '');
    expect(items(inReview)[line - 1]?.detail).toBe('facultatif, rien d’écrit');
    expect(items(inReview, 'en')[line - 1]?.detail).toBe('optional, nothing written');
    const told = play(inReview, line, 'Un studio');
    expect(items(told)[line - 1]?.detail).toBe('Un studio');
  });
});

describe('the name', () => {
  const saved = (at: Interview, typed: string) => {
    const inReview = play(at, command('review'));
    const amending = play(inReview, lineOf(inReview, 'name'));
    return update(amending, { kind: 'type', text: typed }, 0);
  };

  it('that is changed gives the files another, as long as they have the structure’s', () => {
    const at = play(radio(), 1);
    expect(saved(at, 'Radio Oloron').save).toMatchObject({ file: FILE, to: 'radio-oloron.answers.yaml' });
    expect(saved(at, 'Radio Gave !').save).toMatchObject({ file: FILE, to: 'radio-gave-.answers.yaml' });
    const dated = { ...at, file: 'radio-gave-2026-03-02.answers.yaml' };
    expect(saved(dated, 'Oloron').save).toMatchObject({ to: 'oloron-2026-03-02.answers.yaml' });
    for (const file of ['radio-gave--2.answers.yaml', 'le-notre.answers.yaml']) {
      const { model, save } = saved({ ...at, file }, 'Oloron');
      expect(save).toMatchObject({ file, to: null, draft: { name: 'Oloron' } });
      expect(screenOf(model, voice).notices[0]).toMatch(new RegExp(`garde son nom.*${file}`));
    }
  });

  it('that is taken back is not said to be saved, whatever the file is called', () => {
    const at = play(radio(), 1);
    for (const file of [FILE, 'radio-gave-2026-03-02.answers.yaml', 'le-notre.answers.yaml']) {
      const { model } = saved({ ...at, file }, 'Oloron');
      // The files could not follow.
      const kept = update(model, { kind: 'saved', file, draft: model.draft, notices: [] }, 0).model;
      const undone = update(kept, { kind: 'command', command: 'undo' }, 0);
      expect([undone.model.draft.name, undone.save]).toMatchObject(['Radio Gave', { file, to: null }]);
      expect(undone.model.notices).toEqual([{ code: 'undone', what: { part: 'name' } }]);
    }
  });

  it('stays with the files wherever they are moved', () => {
    const { model } = saved(play(radio(), 1), 'Oloron');
    const { draft } = model;
    const to = 'oloron.answers.yaml';
    const moved = update(
      model,
      { kind: 'saved', file: to, draft, notices: [{ code: 'files-renamed', file: to }] },
      0,
    );
    expect(moved.model.file).toBe(to);
    expect(screenOf(moved.model, voice).notices[0]).toContain(to);
    expect(update(moved.model, { kind: 'pick', item: 0 }, 0).save).toBeNull();
  });

  it('that is left before Enter is not changed', () => {
    const inReview = play(radio(), 1, command('review'));
    const amending = play(inReview, lineOf(inReview, 'name'));
    const left = play(amending, { kind: 'command', command: 'back', held: { typed: 'Radio O', chosen: [] } });
    expect([place(left), left.draft.name]).toEqual(['review', 'Radio Gave']);
  });
});
