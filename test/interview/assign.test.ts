import { describe, expect, it } from 'vitest';
import { withAnswer } from '../../src/interview/draft.ts';
import type { Interview } from '../../src/interview/model.ts';
import { firstActions } from '../../src/interview/plan-of.ts';
import { screenOf } from '../../src/interview/screen.ts';
import { plain } from '../plain.ts';
import {
  answerAll,
  back,
  command,
  found,
  lineOf,
  type Move,
  pastFacts,
  place,
  play,
  start,
  voice,
} from './play.ts';
import { culture, tiny } from './questionnaires.ts';

const FILE = 'compagnie-x.answers.yaml';

/** On the review of a whole interview: all is answered, and nothing is aimed for. */
const reviewed = ((): Interview => {
  const begun = play(start(culture(), { track: 'flash' }), 'go on', 'Compagnie X', 2);
  const asked = answerAll(play(pastFacts(begun), [1]), 2);
  const draft = withAnswer(asked.draft, 'dream', { given: { kind: 'value', value: 'Un studio' } });
  return play({ ...asked, draft }, ...Array<Move>(5).fill(command('later')));
})();
const ids = (at: Interview): string[] => firstActions(at).map(({ id }) => id);
const shown = (at: Interview): string => plain(JSON.stringify(screenOf(at, voice)));
const said = (at: Interview) => [...at.draft.plan];

describe('who takes care of the first actions', () => {
  it('is asked before the end, by the titles that the plan will begin with', () => {
    expect(place(reviewed)).toBe('review');
    const at = play(reviewed, 1);
    expect(place(at)).toBe('assign');
    expect(ids(at)).toHaveLength(3);
    for (const { title } of firstActions(at)) expect(shown(at)).toContain(plain(voiceOf(title)));
    expect(place(play(at, back))).toBe('review');
    const later = play(at, 2);
    expect([later.ended, later.draft.plan.size]).toEqual(['finished', 0]);
  });

  it('is a name and a date for each, in the file with each reply', () => {
    const [one = '', two = '', three = ''] = ids(reviewed);
    const named = play(reviewed, 1, 1, ' Karim ');
    expect([place(named), said(named)]).toEqual([`when ${one}`, [[one, { who: 'Karim', by: null }]]]);
    expect(shown(named)).toContain('Dans deux semaines, le 16 mars 2026');
    expect(shown(named)).toContain('Dans un mois, le 2 avril 2026');
    expect(shown(named)).toContain('Dans trois mois, le 2 juin 2026');
    // An extra Enter gives no date.
    expect(play(named, 0).notices).toEqual([{ code: 'choose-first' }]);
    const second = play(named, 1);
    expect(place(second)).toBe(`who ${two}`);
    const third = play(second, 'Léa', 5);
    expect(place(third)).toBe(`who ${three}`);
    const all = play(third, 'Zoé et Max', 4, 'avant la générale');
    expect(all.ended).toBe('finished');
    expect(said(all)).toEqual([
      [one, { who: 'Karim', by: '2026-03-16' }],
      [two, { who: 'Léa', by: null }],
      [three, { who: 'Zoé et Max', by: 'avant la générale' }],
    ]);
  });

  it('may be nobody, action by action', () => {
    const [one = '', two = ''] = ids(reviewed);
    const skipped = play(reviewed, 1, 1, '');
    expect(place(skipped)).toBe(`who ${two}`);
    expect(play(skipped, '', '').ended).toBe('finished');
    expect(play(skipped, '', '').draft.plan.size).toBe(0);
    // A name that is taken away takes its date with it.
    const gone = play(reviewed, 1, 1, 'Karim', 1, back, back, '');
    expect([place(gone), said(gone)]).toEqual([`who ${two}`, []]);
    expect(said(play(reviewed, 1, 1, 'Karim', 5))).toEqual([[one, { who: 'Karim', by: null }]]);
  });

  it.each<[string, string | null]>([
    ['2026-06-30', '2026-06-30'],
    ['15/01/2027', '2027-01-15'],
    ['15/01', '2027-01-15'],
    ['le 15 mars', '2026-03-15'],
    ['1 March', '2027-03-01'],
    ['à la   rentrée', 'à la rentrée'],
    ['', null],
  ])('is due on another date: %s', (typed, by) => {
    const [one = '', two = ''] = ids(reviewed);
    const at = play(reviewed, 1, 1, 'Karim', 4);
    expect(place(at)).toBe(`day ${one}`);
    const taken = play(at, typed);
    expect([place(taken), said(taken)]).toEqual([`who ${two}`, [[one, { who: 'Karim', by }]]]);
  });

  it('is due on no day that does not exist, or is past', () => {
    const at = play(reviewed, 1, 1, 'Karim', 4);
    expect(play(at, '31/02').notices).toEqual([{ code: 'no-such-day', day: '31/02' }]);
    expect(shown(play(at, '31/02'))).toContain('« 31/02 » n’est dans aucun calendrier.');
    expect(play(at, '1/3/2026').notices).toEqual([{ code: 'past-day', day: '2026-03-01' }]);
    expect(shown(play(at, '1/3/2026'))).toContain('Le 1er mars 2026 est passé.');
    expect(play(at, '2/3/2026').notices).toEqual([]);
  });

  it('goes back step by step, with all that was said, as far as the review', () => {
    const [one = '', two = ''] = ids(reviewed);
    let at = play(reviewed, 1, 1, 'Karim', 4, 'avant la générale', 'Léa');
    const way: string[] = [];
    while (place(at) !== 'review') {
      at = play(at, back);
      way.push(place(at));
    }
    expect(way).toEqual([`who ${two}`, `day ${one}`, `when ${one}`, `who ${one}`, 'assign', 'review']);
    expect(said(at).map(([, { who }]) => who)).toEqual(['Karim', 'Léa']);
    // What was said is shown, and may be changed.
    const again = play(at, command('finish'), 1);
    expect(shown(again)).toContain('"text":"Karim"');
    expect(shown(play(again, 'Karim', 4))).toContain('"text":"avant la générale"');
    expect(said(play(again, 'Zoé', 1))[0]).toEqual([one, { who: 'Zoé', by: '2026-03-16' }]);
  });

  it('keeps a name that is left before Enter', () => {
    const [one = ''] = ids(reviewed);
    const typed: Move = { kind: 'command', command: 'leave', held: { typed: 'Karim', chosen: [] } };
    const left = play(reviewed, 1, 1, typed);
    expect([left.ended, said(left)]).toEqual(['left', [[one, { who: 'Karim', by: null }]]]);
  });

  it('is not asked again of a file that says it, whose review changes it', () => {
    const told = play(reviewed, 1, 1, 'Karim', 1, '', 'Léa', 5);
    const isTaken = (file: string): boolean => file === 'compagnie-x.plan.md';
    const naming = { ...told.setting.naming, isTaken };
    const again = play(start(culture(), { found: [found(FILE, told)], naming, track: 'flash' }), 1);
    expect(place(again)).toBe('review');
    expect(play(again, command('finish')).ended).toBe('finished');
    expect(shown(again)).toContain('1. Karim, le 16 mars 2026 · 2. personne encore · 3. Léa');
    const [one = '', two = '', three = ''] = ids(again);
    const opened = play(again, lineOf(again, 'assign'), 1);
    expect(place(opened)).toBe(`who ${one}`);
    expect(place(play(opened, back, back))).toBe('review');
    const changed = play(opened, 'Karim', 2, 'Zoé', 1, '');
    expect([place(changed), changed.ended]).toEqual(['review', null]);
    expect(said(changed)).toEqual([
      [one, { who: 'Karim', by: '2026-04-02' }],
      [two, { who: 'Zoé', by: '2026-03-16' }],
    ]);
    expect(three).not.toBe('');
    expect(place(play(again, lineOf(again, 'assign'), 2))).toBe('review');
  });

  it('comes after the objectives, where these are asked again', () => {
    const begun = play(start(tiny()), 'go on', 'Radio Gave', 2, 2, 1, [3], 'go on', 2, 2);
    const at = play(begun, command('review'), command('finish'), 2, [1]);
    expect(place(at)).toBe('assign');
    expect(place(play(at, 1, back, back))).toBe('review');
  });

  it('is asked neither of one person among others, nor of a plan without actions', () => {
    const code = 'k7m2x9';
    const mine = play(
      start(culture(), { respondent: true, code, found: [found(FILE, reviewed)] }),
      1,
      'go on',
    );
    const asked = answerAll(play(mine, 'régie', 2, [1]), 2);
    const end = play(asked, ...Array<Move>(5).fill(command('later')));
    expect(place(end)).toBe('review');
    expect(play(end, 1).ended).toBe('finished');
    const best = { ...culture(), actions: [] };
    const without = { ...reviewed, setting: { ...reviewed.setting, questionnaire: best } };
    expect(play(without, 1).ended).toBe('finished');
  });
});

const voiceOf = (title: string | Record<string, string>): string =>
  typeof title === 'string' ? title : (title.fr ?? '');
