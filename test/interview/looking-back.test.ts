import { describe, expect, it } from 'vitest';
import { answerIn, sheetOf } from '../../src/interview/draft.ts';
import { minutesLeft } from '../../src/interview/duration.ts';
import { beforeOf } from '../../src/interview/looking-back.ts';
import type { Before, Interview, Setting } from '../../src/interview/model.ts';
import { screenOf } from '../../src/interview/screen.ts';
import { askedOn } from '../../src/interview/steps/index.ts';
import { reviewLines } from '../../src/interview/steps/review.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { interview } from '../../src/words/interview/interview.ts';
import { speak } from '../../src/words/speak.ts';
import { plain } from '../plain.ts';
import { back, command, decidedLater, found, lineOf, type Move, place, play, start, voice } from './play.ts';
import { tiny } from './questionnaires.ts';

const FILE = 'radio-gave.answers.yaml';
const ANEW = 'radio-gave-2026-03-02.answers.yaml';
const TO_FIRST: Move[] = ['go on', 'Radio Gave', 2, 2, 1, [1], 'go on'];
/** Unspoken, and every lowest sentence but of fear and of the conversation. */
const ANSWERS: Move[] = [1, 1, 5, 'go on', [4], '12', 'go on', [3], 3, 'Un studio'];

/** What the radio answered a year before, in all. */
const lastYear = (questionnaire = tiny(), more: Partial<Setting> = {}): Interview =>
  play(start(questionnaire, { today: '2025-03-01', ...more }), ...TO_FIRST, ...ANSWERS);

const beforeFrom = (then: Interview, version = '1.0.0'): Before =>
  beforeOf(then.setting.questionnaire, { ...found(FILE, then), version }, []);

/** On the first question of its review. */
function reviewing(questionnaire: Questionnaire = tiny(), more: Partial<Setting> = {}): Interview {
  const review = beforeFrom(lastYear(tiny()));
  return play(start(questionnaire, { review, ...more }), 'go on', 1, [1], 'go on');
}

const screen = (at: Interview, language: 'fr' | 'en' = 'fr') =>
  screenOf(at, { ...voice, language, words: speak(interview, language) });
const shown = (at: Interview, language: 'fr' | 'en' = 'fr'): string =>
  plain(JSON.stringify(screen(at, language))).replace(/[\u00a0\u202f]/g, ' ');
const said = (at: Interview, id: string) => answerIn(at.draft, id);
const line = (at: Interview, key: string) => {
  const { body } = screen(play(at, command('review')));
  const n = lineOf(play(at, command('review')), key);
  return n > 0 && 'items' in body ? body.items[n - 1] : null;
};

describe('a review', () => {
  it('takes over who is reviewed and how much is asked, in a file of its own, and asks the rest afresh', () => {
    const review = beforeFrom(lastYear());
    const at = start(tiny(), { review });
    expect(place(at)).toBe('welcome');
    expect(shown(at)).toContain('Le bilan de Radio Gave');
    expect(shown(at)).toContain('ce que vous avez répondu il y a un an');
    expect(shown(at, 'en')).toContain('The review of Radio Gave');
    expect(at.file).toBe(ANEW);
    expect(at.draft).toMatchObject({
      ...{ name: 'Radio Gave', profile: 'radio', track: null, trackChosen: true, code: null },
      ...{ accompaniment: null, objectives: null, review: { date: '2025-03-01' } },
    });
    expect(at.draft.answers.size).toBe(0);
    expect(review.actions.length).toBeGreaterThan(1);
    const next = play(at, 'go on');
    expect([place(next), screen(next).lead.at(-1)]).toEqual([
      'accompaniment',
      expect.stringContaining('Repris de vos réponses du'),
    ]);
    expect(place(play(next, 1))).toBe('objectives');
    const lines = reviewLines(play(next, 1, [1], command('review'))).map(({ kind }) => kind);
    expect(lines).not.toContain('name');
    expect(lines).not.toContain('profile');
  });

  it('names the day of last time where it was not a year ago', () => {
    const review = beforeFrom(lastYear(tiny(), { today: '2025-09-01' }));
    expect(shown(start(tiny(), { review }))).toContain('répondu le 1er septembre 2025');
    expect(shown(start(tiny(), { review }), 'en')).toContain('answered on 1 September 2025');
  });

  it('takes the short track where that is asked for', () => {
    const review = beforeFrom(lastYear());
    expect(start(tiny(), { review, track: 'flash' }).draft).toMatchObject({
      track: 'flash',
      trackChosen: true,
    });
  });

  it('shows nothing of last time on a question, even on going back to it', () => {
    const at = reviewing();
    const { body, lead } = screen(at);
    expect([place(at), lead]).toEqual(['question purpose', []]);
    expect('items' in body && body.items.some(({ given }) => given)).toBe(false);
    expect((askedOn(at) as { cursor: number }).cursor).toBe(-1);
  });

  it('is timed with all that it asks', () => {
    const at = reviewing();
    const without = { ...at, before: null };
    expect(minutesLeft(at)?.most).toBeGreaterThan(minutesLeft(without)?.most ?? 0);
  });
});

describe('an answer that is not last time’s', () => {
  it('is followed by both sentences, and by why; the same one is not', () => {
    expect(place(play(reviewing(), 1))).toBe('question ease');
    const at = play(reviewing(), 3);
    expect(place(at)).toBe('differs purpose');
    const { title, lead } = screen(at);
    expect(title).toContain('Votre réponse n’est plus la même');
    expect(lead.slice(1).map((text) => text.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
      'Répondu il y a un an : Nous n’en avons jamais parlé',
      'Aujourd’hui : C’est écrit dans notre projet',
    ]);
    expect(shown(at, 'en')).toContain('Answered a year ago: ');
    expect(shown(play(at, command('help')))).toContain('Une réponse plus basse n’est pas toujours un recul');
  });

  it('has one of three reasons, or none, or is corrected', () => {
    const at = play(reviewing(), 3);
    expect(place(play(at, 1))).toBe('question ease');
    expect(said(play(at, 1), 'purpose')).toMatchObject({ why: 'changed', before: null });
    expect(place(play(at, 2))).toBe('hindsight purpose');
    expect(place(play(at, 3))).toBe('hindsight purpose');
    expect(said(play(at, 3), 'purpose').why).toBe('reread');
    const skipped = play(at, command('later'));
    expect([place(skipped), said(skipped, 'purpose').why]).toEqual(['question ease', null]);
    const corrected = play(at, 4);
    expect([place(corrected), said(corrected, 'purpose')]).toEqual([
      'question purpose',
      expect.objectContaining({ given: { kind: 'value', value: 'written' }, why: null }),
    ]);
    expect(place(play(corrected, 1))).toBe('question ease');
  });

  it('says with hindsight what was true, if anybody knows', () => {
    const at = play(reviewing(), 3, 2);
    expect(plain(screen(at).title).replace(/[\u00a0\u202f]/g, ' ')).toBe(
      'Avec ce que vous savez aujourd’hui, qu’est-ce qui était vrai il y a un an ?',
    );
    const told = play(at, 2);
    expect([place(told), said(told, 'purpose').before]).toEqual(['question ease', 'talked']);
    for (const none of [play(at, 4), play(at, command('later'))]) {
      expect([place(none), said(none, 'purpose')]).toEqual([
        'question ease',
        expect.objectContaining({ why: 'clearer', before: null }),
      ]);
    }
    // On second thoughts, things changed: it was true as it was said.
    const changed = play(told, back, back, 1);
    expect(said(changed, 'purpose')).toMatchObject({ why: 'changed', before: null });
  });

  it.each([
    ['shared-tools', [[1, 2], 2, [3]], ['tasks']],
    ['newsletter-count', ['40', 2, '20'], 20],
  ] as const)('is explained for %s as for a sentence', (id, [answer, why, hindsight], before) => {
    let at = play(reviewing(), 1, 1, 5, 'go on');
    if (id === 'newsletter-count') at = play(at, [4]);
    const told = play(at, ...([answer, why, hindsight] as unknown as Move[]));
    expect(said(told, id)).toMatchObject({ why: 'clearer', before });
    const unsaid = play(at, ...([answer, why, id === 'shared-tools' ? [5] : ''] as unknown as Move[]));
    expect(said(unsaid, id)).toMatchObject({ why: 'clearer', before: null });
  });

  it('is explained no more once it is last time’s again, or is taken back', () => {
    const told = play(reviewing(), 3, 2, 2, back, back, back);
    expect(place(told)).toBe('question purpose');
    const other = play(told, 2);
    expect(place(other)).toBe('differs purpose');
    expect(said(other, 'purpose')).toMatchObject({ why: null, before: null });
    for (const at of [play(told, 1), play(told, command('unknown'))]) {
      expect(said(at, 'purpose')).toMatchObject({ why: null, before: null });
      expect(place(at)).toBe('question ease');
    }
  });

  it('is asked about again once it is another one, on the way back to the list of answers too', () => {
    const told = play(reviewing(), 3, 2, 2, command('review'));
    const other = play(told, lineOf(told, 'question purpose'), 2);
    expect(place(other)).toBe('differs purpose');
    expect(said(other, 'purpose')).toMatchObject({ why: null, before: null });
    expect(place(play(other, 1))).toBe('review');
    expect(place(play(other, 3))).toBe('hindsight purpose');
    expect(place(play(other, 3, 1))).toBe('review');
    const same = play(told, lineOf(told, 'question purpose'), 3);
    expect([place(same), said(same, 'purpose').why]).toEqual(['review', 'clearer']);
  });

  it('is asked about in its place once, and not again where it was passed over', () => {
    const at = play(reviewing(), 3, command('later'), 1);
    const atWhy = found(ANEW, play(reviewing(), 3));
    const last = found(FILE, lastYear());
    const resumed = play(start(tiny(), { found: [atWhy, last] }), 1);
    expect(place(resumed)).toBe('differs purpose');
    expect(place(play(start(tiny(), { found: [found(ANEW, at), last] }), 1))).toBe('question fear');
  });

  it('does not count where the sentences have changed since, in any order of several, nor for a text', () => {
    const reworded = { ...tiny(), version: '1.1.0', changed: new Map([['purpose', '1.1.0']]) };
    expect(place(play(reviewing(reworded), 3))).toBe('question ease');
    const same = { ...tiny(), version: '1.1.0', changed: new Map([['purpose', '1.0.0']]) };
    expect(place(play(reviewing(same), 3))).toBe('differs purpose');
    const end = play(reviewing(), 1, 1, 5, 'go on', [4], '12', 'go on', [3], 3, 'Autre chose');
    expect(place(end)).toBe('became');
    const two = play(start(tiny(), { today: '2025-03-01' }), ...TO_FIRST, 1, 1, 5, 'go on', [1, 2], '12');
    const draft = { ...two.draft, answers: new Map(two.draft.answers) };
    const { given } = answerIn(draft, 'shared-tools');
    expect(given).toEqual({ kind: 'value', value: ['calendar', 'files'] });
    draft.answers.set('shared-tools', {
      ...answerIn(draft, 'shared-tools'),
      given: { kind: 'value', value: ['files', 'calendar'] },
    });
    const review = beforeFrom({ ...two, draft });
    const at = play(start(tiny(), { review }), 'go on', 1, [1], 'go on', 1, 1, 5, 'go on', [1, 2]);
    expect(place(at)).toBe('question newsletter-count');
  });

  it('is not compared with what was hidden or unknown then', () => {
    const then = play(lastYear(), command('review'));
    const unknown = play(then, lineOf(then, 'question purpose'), command('unknown'));
    const at = play(start(tiny(), { review: beforeFrom(unknown) }), 'go on', 1, [1], 'go on', 3);
    expect(place(at)).toBe('question ease');
  });

  it('is taken back by undo step by step', () => {
    const at = play(reviewing(), 3, 2, 2);
    const once = play(at, command('undo'));
    expect([place(once), said(once, 'purpose').before]).toEqual(['hindsight purpose', null]);
    expect(shown(once)).toContain('ce qui était vrai alors');
    const twice = play(once, command('undo'));
    expect([place(twice), said(twice, 'purpose').why]).toEqual(['differs purpose', null]);
    expect(shown(twice)).toContain('pourquoi la réponse est autre');
    expect(place(play(twice, command('undo')))).toBe('question purpose');
  });
});

/** Past the questions, each answered as last time. */
const asBefore = (): Interview => play(reviewing(), ...ANSWERS);

describe('the plan of last time', () => {
  it('is gone through action by action, in its order, between the questions and the wishes', () => {
    const at = asBefore();
    const { actions } = at.before ?? { actions: [] };
    expect(place(at)).toBe('became');
    expect(shown(at)).toContain(`proposait ${actions.length} actions`);
    const first = play(at, 'go on');
    expect(place(first)).toBe(`status ${actions[0]}`);
    expect(screen(first).header.right).toBe(`Action 1 sur ${actions.length}`);
    const done = play(first, 1);
    expect(place(done)).toBe(`sign ${actions[0]}`);
    expect(shown(done)).toContain('Le signe proposé par le plan');
    const told = play(done, 'Relu en mars');
    expect(place(told)).toBe(`status ${actions[1]}`);
    expect([...told.draft.review.actions]).toEqual([[actions[0], 'done']]);
    expect([...told.draft.review.indicators]).toEqual([[actions[0], 'Relu en mars']]);
    const next = actions.slice(1).reduce((here) => play(here, 4), told);
    expect(place(next)).toMatch(/^target /);
    expect([...next.draft.review.actions.values()]).toEqual([
      'done',
      ...actions.slice(1).map(() => 'not-yet'),
    ]);
  });

  it('keeps nothing of what is passed over, and no sign of what was not begun', () => {
    const at = play(asBefore(), 'go on');
    const [first = ''] = at.before?.actions ?? [];
    const passed = play(at, command('later'));
    expect([place(passed).startsWith('status'), passed.draft.review.actions.size]).toEqual([true, 0]);
    const told = play(at, 2, 'Un peu');
    expect(play(told, back, '').draft.review.indicators.size).toBe(0);
    const dropped = play(told, back, back, 3);
    expect([...dropped.draft.review.actions]).toEqual([[first, 'dropped']]);
    expect(dropped.draft.review.indicators.size).toBe(0);
    const undone = play(told, command('undo'));
    expect([place(undone), undone.draft.review.indicators.size]).toEqual([`sign ${first}`, 0]);
    expect(shown(undone)).toContain('ce qu’est devenue une action');
  });

  it('is resumed where it was left', () => {
    const at = play(asBefore(), 'go on', 1, 'Relu');
    const again = play(start(tiny(), { found: [found(ANEW, at), found(FILE, lastYear())] }), 1);
    expect(place(again)).toBe(`status ${at.before?.actions[1]}`);
  });
});

describe('the list of answers', () => {
  it('shows and amends why an answer is another, what was true, and what became of the plan', () => {
    const at = play(reviewing(), 3, 2, 2);
    expect(line(at, 'differs purpose')).toMatchObject({ detail: 'Nous y voyons plus clair' });
    expect(line(at, 'hindsight purpose')?.text).toMatch(/^Il y a un an, vu d’aujourd’hui, /);
    expect(line(at, 'differs ease')).toBeNull();
    const [first = ''] = at.before?.actions ?? [];
    expect(line(at, `status ${first}`)).toMatchObject({ group: 'Votre plan d’alors', detail: 'pas précisé' });
    const list = play(at, command('review'));
    const changed = play(list, lineOf(list, 'differs purpose'), 1);
    expect([place(changed), said(changed, 'purpose').why]).toEqual(['review', 'changed']);
    const begun = play(list, lineOf(list, `status ${first}`), 1, 'Relu');
    expect(place(begun)).toBe('review');
    expect(line(begun, `status ${first}`)?.detail).toMatch(/^Faite · .*Relu/);
    const noted = play(begun, lineOf(begun, `status ${first}`), 1, 'Relu deux fois');
    expect([place(noted), noted.draft.review.indicators.get(first)]).toEqual(['review', 'Relu deux fois']);
  });

  it('asks at once why an answer that is amended there is another', () => {
    const list = play(reviewing(), 1, command('review'));
    const amended = play(list, lineOf(list, 'question purpose'), 3);
    expect(place(amended)).toBe('differs purpose');
    expect(place(play(amended, back))).toBe('question purpose');
    expect(place(play(amended, 1))).toBe('review');
    expect(place(play(amended, 2))).toBe('hindsight purpose');
    expect(place(play(amended, 2, 2))).toBe('review');
  });
});

describe('a review that was interrupted', () => {
  const half = () => play(reviewing(), 1);

  it('goes on with the same command, and with none', () => {
    const files = [found(ANEW, half()), found(FILE, lastYear())];
    const review = beforeFrom(lastYear());
    const again = start(tiny(), { review, found: files });
    expect(place(again)).toBe('resume');
    expect(shown(again)).toMatch(/Reprendre Radio Gave .*Faire le bilan de Radio Gave/);
    for (const at of [play(again, 1), play(start(tiny(), { found: files }), 1)]) {
      expect([place(at), at.file, at.before?.file]).toEqual(['question ease', ANEW, FILE]);
    }
    const anew = play(again, 2);
    expect([place(anew), anew.draft.answers.size]).toEqual(['welcome', 0]);
  });

  it('goes on without last time’s answers where these are not there', () => {
    const at = play(start(tiny(), { found: [found(ANEW, half())] }), 1);
    expect([place(at), at.before, at.draft.review.date]).toEqual(['question ease', null, '2025-03-01']);
    expect(place(play(at, 4))).toBe('question fear');
  });

  it('says first that these are not there, and what looks back on them; not where they are', () => {
    const files = [found(ANEW, half())];
    const missed = (more: Partial<Setting>, language: 'fr' | 'en' = 'fr') =>
      /(réponses du 1er mars 2025|answers of 1 March 2025).*: (cap-numerique diagnose --review \S+)"/.exec(
        shown(start(tiny(), { found: files, ...more }), language).replace('ᵉʳ', 'er'),
      )?.[2];
    expect(missed({})).toContain('diagnose --review');
    expect(missed({}, 'en')).toContain('diagnose --review');
    expect(missed({ found: [...files, found(FILE, lastYear())] })).toBe(undefined);
    expect(missed({ review: beforeFrom(lastYear()) })).toBe(undefined);
    const own = { ...found(ANEW, half()), draft: { ...half().draft, code: 'k7m2x9', role: 'son' } };
    expect(missed({ found: [own], respondent: true, code: 'z' })).toContain('diagnose --review');
    expect(missed({ found: [own] })).toBe(undefined);
  });

  it('keeps what explained an answer there, as long as that one stands', () => {
    const told = play(reviewing(), 3, 2, 2);
    const at = play(start(tiny(), { found: [found(ANEW, told)] }), 1, command('review'));
    const same = play(at, lineOf(at, 'question purpose'), 3);
    expect(said(same, 'purpose')).toMatchObject({ why: 'clearer', before: 'talked' });
    for (const move of [2, command('unknown')]) {
      const other = play(at, lineOf(at, 'question purpose'), move);
      expect(said(other, 'purpose')).toMatchObject({ why: null, before: null });
    }
  });
});

describe('a person among several', () => {
  const own = { respondent: true, code: 'k7m2x9' };
  const asked: Move[] = ['go on', 'Radio Gave', 2, 'régie', 1, 2, 1, [1], 'go on'];
  const then = () =>
    play(start(tiny(), { today: '2025-03-01', ...own }), ...asked, ...ANSWERS.slice(0, -1), '');

  it('is the same one as last time', () => {
    const review = beforeFrom(then());
    const at = start(tiny(), { review, ...own });
    expect(at.draft).toMatchObject({ role: 'régie', age: 'under-30', code: 'k7m2x9', name: 'Radio Gave' });
    expect(place(play(at, 'go on'))).toBe('accompaniment');
  });

  it('answers beside the others of these days, and resumes nobody else’s', () => {
    const team = found(ANEW, play(reviewing(), 1));
    const review = beforeFrom(lastYear());
    const at = start(tiny(), { review, ...own, found: [team, found(FILE, lastYear())] });
    expect([place(at), at.file]).toEqual(['welcome', 'radio-gave-2026-03-02--2.answers.yaml']);
    expect(at.draft.accompaniment).toBe('none');
    const mine = play(at, 'go on', 'son', 1, [1], 'go on', 1);
    const again = start(tiny(), { review, ...own, found: [found(at.file ?? '', mine), team] });
    expect(place(play(again, 1))).toBe('question ease');
    expect(start(tiny(), { review, found: [found(at.file ?? '', mine), team] }).step.at).toBe('resume');
    // It may be another person's, as the team's answers do not say.
    expect((askedOn(again) as { cursor: number }).cursor).toBe(-1);
    expect(place(play(again, 2))).toBe('welcome');
    const hersThen = { ...review, draft: { ...review.draft, code: 'k7m2x9' } };
    const hers = start(tiny(), {
      review: hersThen,
      code: 'k7m2x9',
      respondent: true,
      found: [found(at.file ?? '', mine), team],
    });
    expect((askedOn(hers) as { cursor: number }).cursor).toBe(0);
  });
});

it('the plan of last time is made of all who answered then', () => {
  const [mine, other] = [lastYear(), play(reviewing(), 1).draft];
  const beside = { ...sheetOf({ ...other, code: 'x', role: 'son' }, 'radio-gave--2.answers.yaml') };
  const before = beforeOf(tiny(), { ...found(FILE, mine), version: '1.0.0' }, [beside, sheetOf(other, ANEW)]);
  expect(before.files).toEqual([FILE, 'radio-gave--2.answers.yaml']);
});

it('ends like any other interview', () => {
  const at = play(asBefore(), command('review'), command('finish'));
  expect(decidedLater(at).ended).toBe('finished');
});
