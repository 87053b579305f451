import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Autosave } from '../../src/interview/file/autosave.ts';
import { readDraft } from '../../src/interview/file/read-draft.ts';
import type { Interview } from '../../src/interview/model.ts';
import { screenOf } from '../../src/interview/screen.ts';
import { reviewLines } from '../../src/interview/steps/review.ts';
import type { Voice } from '../../src/interview/voice.ts';
import { interview } from '../../src/words/interview/interview.ts';
import { speak } from '../../src/words/speak.ts';
import { plain } from '../plain.ts';
import { back, command, found, place, play, start, voice } from './play.ts';
import { tiny } from './questionnaires.ts';

const FILE = 'radio-gave.answers.yaml';
const english: Voice = { ...voice, language: 'en', words: speak(interview, 'en') };

/** A radio whose every question of the track is answered, up to its first target: `purpose`, the lowest answer. */
const atTargets = (): Interview =>
  play(start(tiny(), { track: 'flash' }), 'go on', 'Radio Gave', 2, 1, [1], 'go on', 1, 4, 'go on', [1], 3);

const targetOf = (at: Interview, id = 'purpose') => at.draft.answers.get(id)?.target ?? null;

/** Picks a line of the review. */
function amend(at: Interview, key: string): Interview {
  const lines = reviewLines(at).map(({ step }) => (step === null ? '' : [step.at, step.question].join(' ')));
  if (!lines.includes(key)) throw new Error(`${key} is not in ${lines.join(', ')}`);
  return play(at, lines.indexOf(key) + 1);
}

const labels = (at: Interview, by = voice) => {
  const { body } = screenOf(at, by);
  return 'items' in body ? body.items.map(({ text, detail }) => plain([text, detail].join(' | '))) : [];
};

describe('a target', () => {
  it('is a line of the review, where it can be changed, or taken back by an item or by the skip key', () => {
    expect(place(atTargets())).toBe('target purpose');
    const atReview = play(atTargets(), 1);
    expect(place(atReview)).toBe('review');
    expect(labels(atReview)).toContain(
      'Dans un an, « À quoi sert le numérique dans votre projet ? » | Nous en avons parlé sans rien écrire',
    );
    expect(labels(atReview, english).join()).toContain('In a year, “À quoi sert');
    const amending = amend(atReview, 'target purpose');
    expect(labels(amending).at(-1)).toBe('Ne plus rien viser ici | ');
    expect(labels(amending, english).at(-1)).toBe('No longer aim for anything here | ');
    const higher = play(amending, 2);
    expect([place(higher), targetOf(higher)]).toEqual(['review', 'written']);
    for (const taken of [play(amending, 3), play(amending, command('later'))]) {
      expect([place(taken), targetOf(taken)]).toEqual(['review', null]);
      expect(labels(taken).join()).not.toContain('Dans un an');
    }
    expect(place(play(amending, back))).toBe('review');
    const skipped = play(atTargets(), command('later'), command('undo'));
    expect(screenOf(skipped, voice).notices.map(plain).join()).toContain('ce que vous visez');
    expect(skipped.draft.aimless.size).toBe(0);
  });

  it('of several things can be taken back by an item of its own', () => {
    const low = play(
      start(tiny()),
      'go on',
      'Gave',
      2,
      2,
      1,
      [1],
      'go on',
      3,
      5,
      1,
      'go on',
      [1],
      '12',
      'go on',
      [2],
      3,
      '',
    );
    expect(place(low)).toBe('target shared-tools');
    const set = play(low, [1, 2], back);
    expect(labels(set).at(-1)).toBe('Ne plus rien viser ici | ');
    expect(targetOf(play(set, [5]), 'shared-tools')).toBeNull();
  });

  it('can be set on any answered question, from that question, in two keys', () => {
    const atQuestion = amend(play(atTargets(), command('later')), 'question ease');
    expect(screenOf(atQuestion, voice).commands.map(({ key, short }) => [key, short])).toContainEqual([
      'v',
      'dans un an',
    ]);
    expect(screenOf(atQuestion, english).commands.map(({ key }) => key)).toContain('g');
    const aiming = play(atQuestion, command('target'));
    expect(place(aiming)).toBe('question ease, aim');
    expect(labels(aiming)).toEqual(['Tout à fait | ']);
    const set = play(aiming, 1);
    expect([place(set), targetOf(set, 'ease')]).toEqual(['question ease', 5]);
    expect(screenOf(set, voice).lead.map(plain)).toContain('Dans un an : Tout à fait');
    expect(screenOf(set, english).lead).toContain('In a year: Tout à fait');
    expect(targetOf(play(set, command('target'), 2), 'ease')).toBeNull();
    expect(place(play(aiming, back))).toBe('question ease');
    // Not among those that are asked: the step that the review opens is for it alone.
    const opened = amend(play(set, 4), 'target ease');
    expect(screenOf(opened, voice).header.right).toBe('');
    expect(targetOf(play(opened, 2), 'ease')).toBeNull();
  });

  it('is offered neither at the highest answer, nor without one, nor for a text', () => {
    const done = play(atTargets(), command('later'));
    const open = play(start(tiny()), 'go on', 'Gave', 2, 2, 1, [1], 'go on');
    const text = play(open, 1, 1, 1, 'go on', [4], '3', 'go on', [3], 1);
    expect(place(text)).toBe('question dream');
    for (const at of [amend(done, 'question conversation'), open, text, play(text, 'Un studio', back)]) {
      expect(screenOf(at, voice).commands.map(({ command: what }) => what)).not.toContain('target');
      const refused = play(at, command('target'));
      expect([place(refused), refused.notices]).toEqual([place(at), [{ code: 'not-here' }]]);
    }
  });

  it('goes when the answer reaches it, or is no longer one, and that is said', () => {
    const set = play(atTargets(), 1);
    const atQuestion = amend(set, 'question purpose');
    for (const changed of [
      play(atQuestion, 2),
      play(atQuestion, 3),
      play(atQuestion, command('unknown')),
      play(atQuestion, command('not-applicable')),
    ]) {
      expect(targetOf(changed)).toBeNull();
      expect(changed.notices).toContainEqual({ code: 'targets-reached', questions: ['purpose'] });
    }
    const said = (by: Voice) => screenOf(play(atQuestion, 2), by).notices.join();
    expect(said(voice)).toMatch(/^Ce que vous visiez dans un an .+ a changé\.$/);
    expect(said(english)).toMatch(/^What you aimed for in a year .+ has changed\.$/);
    const kept = play(amend(play(atTargets(), 2), 'question purpose'), 2);
    expect([targetOf(kept), kept.notices]).toEqual(['written', []]);
  });

  it('that a file has below its answer is not shown, and stays in the file', () => {
    const answers = 'answers: { purpose: { value: written, target: talked }, ease: 3 }\n';
    const draft = readDraft(
      `questionnaire: tiny@1.0.0\ntrack: flash\nstructure: { name: Radio Gave, profile: radio }\nobjectives: []\n${answers}`,
      tiny(),
    )?.draft;
    if (!draft) throw new Error('unreadable');
    const at = play(
      start(tiny(), { found: [{ file: FILE, draft, faults: 0, older: null, version: '1.0.0' }] }),
      1,
    );
    const atReview = play(at, command('review'));
    expect(labels(atReview).join()).not.toContain('ans un an');
    expect(screenOf(amend(atReview, 'question purpose'), voice).lead.map(plain).join()).not.toContain(
      'Dans un an',
    );
    expect(targetOf(atReview)).toBe('talked');
  });

  it('has a help that speaks of the year to come, not of today', () => {
    const help = (by: Voice) => {
      const { body } = screenOf(play(atTargets(), command('help')), by);
      return body.kind === 'reading' ? body.paragraphs.map(({ text }) => text).join(' ') : '';
    };
    expect(help(voice)).toContain('la première phrase de cette liste est déjà un progrès');
    expect(help(voice)).not.toMatch(/aujourd’hui|ne nous concerne pas/);
    expect(help(english)).toContain('the first sentence of this list is progress already');
    expect(help(english)).not.toMatch(/today|doesn’t apply/);
  });
});

describe('on disk, a target', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cap-wishes-'));
    path = join(folder, FILE);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const questionnaire = tiny();
  const saver = () =>
    new Autosave({ questionnaire, language: 'fr' }, { heading: () => '', aside: 'autre-version' });
  const read = () => {
    const draft = readDraft(readFileSync(path, 'utf8'), questionnaire)?.draft;
    if (!draft) throw new Error('unreadable');
    return draft;
  };
  /** Taken up again from disk, after a kill. */
  const resumed = () =>
    play(
      start(tiny(), { found: [{ file: FILE, draft: read(), faults: 0, older: null, version: '1.0.0' }] }),
      1,
    );

  it('that was skipped is remembered: a kill later, it is not asked again', () => {
    const before = atTargets();
    saver().save(path, before.draft);
    expect(place(resumed())).toBe('target purpose');
    const skipped = play(before, command('later'));
    saver().save(path, skipped.draft);
    expect(readFileSync(path, 'utf8')).toContain('  purpose:\n    value: unspoken\n    target: null\n');
    expect(read()).toEqual(skipped.draft);
    expect(place(resumed())).toBe('review');
    // It can still be set, and is then no longer passed over.
    const set = play(amend(resumed(), 'question purpose'), command('target'), 1);
    saver().save(path, set.draft);
    expect(readFileSync(path, 'utf8')).not.toContain('null');
    expect(read().answers.get('purpose')?.target).toBe('talked');
  });

  it('goes when it was set here and the answer reached it elsewhere, and the other way round', () => {
    const { draft } = atTargets();
    const aiming = { ...draft, answers: play(atTargets(), 1).draft.answers };
    const grown = play(amend(play(atTargets(), command('later')), 'question purpose'), 3).draft;
    for (const [ours, theirs, isAside] of [
      [aiming, grown, false],
      [grown, aiming, true],
    ] as const) {
      const here = saver();
      here.save(path, draft);
      const other = new Autosave({ questionnaire, language: 'fr' }, { heading: () => '', aside: 'x' });
      other.adopt(path, readFileSync(path, 'utf8'), read());
      other.save(path, theirs);
      const saved = here.save(path, ours);
      expect(saved).toMatchObject({
        notices: [
          { code: 'merged', aside: isAside ? expect.any(String) : null },
          { code: 'targets-reached', questions: ['purpose'] },
        ],
      });
      expect(read().answers.get('purpose')).toMatchObject({ given: { value: 'written' }, target: null });
      rmSync(path);
    }
  });

  it('is asked again of nobody whose file says that it was skipped by hand', () => {
    writeFileSync(
      path,
      `questionnaire: tiny@1.0.0
track: flash
structure: { name: Radio Gave, profile: radio, accompaniment: none }
objectives: [know-publics]
answers:
  purpose: { value: unspoken, target: }
  ease: 5
  know-publics-how: [survey]
  conversation: exchange
`,
    );
    expect(place(resumed())).toBe('review');
    expect(found(FILE, resumed()).draft.aimless).toEqual(new Set(['purpose']));
  });
});
