import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../src/interview/draft.ts';
import type { Interview } from '../../src/interview/model.ts';
import { stepsOf } from '../../src/interview/order.ts';
import { progressOf } from '../../src/interview/progress.ts';
import { screenOf } from '../../src/interview/screen.ts';
import { reviewLines } from '../../src/interview/steps/review.ts';
import { back, command, found, type Move, place, play, start, voice } from './play.ts';
import { facts } from './questionnaires.ts';

/** What is said, for those who score. */
const said = ({ draft }: Interview) => Object.fromEntries(sheetOf(draft).structure.facts);
const asked = (at: Interview) =>
  stepsOf(at).flatMap((step) => (step.at === 'question' ? [step.question] : []));

/** At the first fact. */
const atFacts = (more = {}) => play(start(facts(), more), 'go on', 'Médiathèque du Pont', 2);
/** At the first question, with all facts said. */
const ALL: Move[] = [2, '4', [1, 2], 1, 3, [1], 'go on'];
const library = () => play(atFacts(), ...ALL);
const FILE = 'm-diath-que-du-pont.answers.yaml';

describe('what the structure is', () => {
  it('is asked one by one before the objectives, and counts among no questions', () => {
    const seen: string[] = [];
    let at = atFacts();
    for (const move of ALL) {
      seen.push(place(at));
      expect(progressOf(at)).toMatchObject({ question: null, settled: 0, left: 0 });
      if (place(at) !== 'area stakes')
        expect(screenOf(at, voice).header).toMatchObject({ right: '', done: null });
      at = play(at, move);
    }
    expect(seen).toEqual([
      'fact status',
      'fact people',
      'fact places',
      'fact volunteers',
      'accompaniment',
      'objectives',
      'area stakes',
    ]);
    expect(place(at)).toBe('question aim');
    expect(said(at)).toEqual({ status: 'public', people: 4, places: ['venue', 'tour'], volunteers: true });
    expect(at.draft.accompaniment).toBe('collective');
    expect(asked(at)).toEqual(['aim', 'obstacles', 'officer', 'welcome']);
    expect(progressOf(at)).toMatchObject({ question: 1, of: 4 });
  });

  it('may be passed over: by the last line, by a key, by nothing typed; it is then unsaid', () => {
    const passed = play(atFacts(), 3, '', [4], command('later'), 4);
    expect(place(passed)).toBe('objectives');
    expect(said(passed)).toEqual({});
    expect(passed.draft.accompaniment).toBeNull();
    // Passing over is remembered: what was interrupted goes on from there.
    const half = play(atFacts(), 3, '');
    expect(place(play(start(facts(), { found: [found(FILE, half)] }), 1))).toBe('fact places');
    expect(place(play(atFacts(), command('later'), command('later')))).toBe('fact places');
    // What was said before goes, and only then.
    const again = play(library(), ...Array<Move>(7).fill(back));
    expect(place(again)).toBe('fact status');
    expect(said(play(again, 3))).not.toHaveProperty('status');
    expect(said(play(again, 2))).toEqual(said(library()));
  });

  it('takes no reply that is none, and says why', () => {
    const at = atFacts();
    for (const [moves, code] of [
      [[0], 'choose-first'],
      [[4], 'not-a-choice'],
      [[command('not-applicable')], 'not-here'],
      [[1, 'quatre'], 'not-a-number'],
      [[1, '501'], 'number-range'],
      [[1, '4', []], 'nothing-chosen'],
      [[1, '4', [1], 1, 5], 'not-a-choice'],
    ] satisfies [Move[], string][]) {
      const before = play(at, ...moves.slice(0, -1));
      const after = play(at, ...moves);
      expect(after.notices[0]?.code).toBe(code);
      expect(after.draft).toEqual(before.draft);
      expect(place(after)).toBe(place(before));
    }
  });

  it('keeps what was typed or ticked where it is left before Enter', () => {
    const typed = { kind: 'command', command: 'back', held: { typed: '7', chosen: [] } } as const;
    const ticked = { kind: 'command', command: 'leave', held: { typed: '', chosen: [1] } } as const;
    expect(said(play(play(atFacts(), 1), typed))).toEqual({ status: 'association', people: 7 });
    expect(said(play(play(atFacts(), 1, ''), ticked))).toEqual({ status: 'association', places: ['tour'] });
  });

  it('is asked on from where a file stops, while the objectives are not asked; afterwards it is left alone', () => {
    const half = play(atFacts(), 2, '4');
    const again = play(start(facts(), { found: [found(FILE, half)] }), 1);
    expect(place(again)).toBe('fact places');
    // An older file, which says nothing of all this.
    const { draft } = library();
    const older = { ...library(), draft: { ...draft, facts: new Map(), accompaniment: null } };
    const resumed = play(start(facts(), { found: [found(FILE, older)] }), 1);
    expect(place(resumed)).toBe('area stakes');
    const inReview = play(resumed, command('review'));
    const line = reviewLines(inReview).findIndex((each) => each.kind === 'fact') + 1;
    const amended = play(inReview, line, 2);
    expect(place(amended)).toBe('review');
    expect(said(amended)).toEqual({ status: 'public' });
    expect(amended.notices).toEqual([{ code: 'questions-shown', questions: ['officer'] }]);
  });

  it('is amended from the review, which says what the change hides and brings back', () => {
    const answered = play(library(), 1, [1], 'go on', 1);
    const inReview = play(answered, command('review'));
    const at = (kind: string) => reviewLines(inReview).findIndex((line) => line.kind === kind) + 1;
    const { body } = screenOf(inReview, voice);
    const items = 'items' in body ? body.items : [];
    expect(items.slice(at('name') - 1, at('objectives')).map(({ group, detail }) => [group, detail])).toEqual(
      [
        ['Votre structure', 'Médiathèque du Pont'],
        [null, 'Médiathèque'],
        [null, 'Une collectivité, une régie'],
        [null, '4 personnes'],
        [null, 'Dans un lieu à nous, en tournée'],
        [null, 'oui'],
        [null, 'Une personne, avec d’autres structures'],
        [null, '1. Garder le lien'],
      ],
    );
    const hidden = play(inReview, at('fact'), 1);
    expect(hidden.notices).toEqual([{ code: 'answers-kept-aside', questions: ['officer'] }]);
    expect(asked(hidden)).not.toContain('officer');
    expect(hidden.amended).toEqual({ at: 'fact', fact: 'status' });
    // The line of a question that went is no longer there.
    const before = reviewLines(hidden).findIndex((line) => line.kind === 'fact') + 1;
    expect(play(hidden, before, 2).notices).toEqual([{ code: 'answers-back', questions: ['officer'] }]);
    expect(play(inReview, at('accompaniment'), 1).draft.accompaniment).toBe('none');
    expect(play(inReview, at('name'), 'Le Pont').draft.name).toBe('Le Pont');
    expect(place(play(inReview, at('profile'), 1))).toBe('review');
    expect(play(inReview, at('profile'), 1).draft.profile).toBe('company');
  });
});

describe('a further person', () => {
  const first = library();
  const naming = { ...first.setting.naming, isTaken: (file: string) => file === FILE };
  const second = (code: string | null = 'a1b2c3d4e5') =>
    start(facts(), { respondent: true, code, found: [found(FILE, first)], naming });

  it('is not asked what the structure is, and does not change it', () => {
    const joined = play(second(), 1, 'go on', '', 4);
    expect(place(joined)).toBe('objectives');
    expect(said(joined)).toEqual(said(first));
    expect(joined.draft.accompaniment).toBe('collective');
    expect(asked(joined)).toContain('officer');
    const kinds = reviewLines(joined).map(({ kind }) => kind);
    expect(kinds).not.toContain('fact');
    expect(kinds).not.toContain('name');
  });

  it('has a code of their own, written once and on no screen', () => {
    let at = play(second(), 1, 'go on');
    expect(at.draft.code).toBe('a1b2c3d4e5');
    const own = found('m-diath-que-du-pont--2.answers.yaml', at);
    const again = start(facts(), { respondent: true, code: 'z9', found: [found(FILE, first), own], naming });
    expect(play(again, 1).draft.code).toBe('a1b2c3d4e5');
    for (const move of ['', 4, [1], 'go on', 1, [1], 'go on', 1, command('review')] satisfies Move[]) {
      expect(JSON.stringify(screenOf(at, voice))).not.toContain('a1b2c3d4e5');
      at = play(at, move);
    }
    expect(library().draft.code).toBeNull();
  });

  it('answers at the same table for the structure that was described', () => {
    const beside = play(
      start(facts(), { found: [found(FILE, first)], naming }),
      2,
      'go on',
      'Médiathèque du Pont',
      2,
    );
    expect(beside.file).toBe('m-diath-que-du-pont--2.answers.yaml');
    expect(said(beside)).toEqual(said(first));
    expect(place(beside)).toBe('objectives');
  });
});

describe('a question that informs no axis', () => {
  it('is asked and answered as any other, and has no target', () => {
    const at = play(library(), 1);
    expect(place(at)).toBe('question obstacles');
    const answered = play(at, [1], 'go on', 2, 'go on', 1);
    expect(answered.draft.answers.get('obstacles')?.given).toEqual({ kind: 'value', value: ['time'] });
    const targets = stepsOf(answered).flatMap((step) => (step.at === 'target' ? [step.question] : []));
    // Worth half, it would come among the lowest.
    expect(targets).toEqual(['aim']);
    const { lead } = screenOf(answered, voice);
    expect(place(answered)).toBe('target aim');
    expect(lead[0]).toBe('Le plan en tiendra compte.');
  });
});
