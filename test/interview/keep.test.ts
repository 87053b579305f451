import { describe, expect, it } from 'vitest';
import { answerIn, withAnswer } from '../../src/interview/draft.ts';
import type { Event, Reply } from '../../src/interview/event.ts';
import type { Interview } from '../../src/interview/model.ts';
import { isSettled, situate } from '../../src/interview/situation.ts';
import type { Asked } from '../../src/interview/step.ts';
import { askedOn } from '../../src/interview/steps/index.ts';
import { update } from '../../src/interview/update.ts';
import { answerAll, command, pastFacts, place, play, replyOf, start } from './play.ts';
import { culture, facts, tiny } from './questionnaires.ts';

const event = (at: Interview, event: Event): Interview => update(at, event, at.pace.since).model;
const keep = (at: Interview, reply: Reply): Interview => event(at, { kind: 'keep', reply });
const pick = (item: number): Reply => ({ kind: 'pick', item });

/** At the first question of all, which is a choice. */
const first = (): Interview => play(start(tiny()), 'go on', 'Radio Gave', 2, 2, 1, [1], 'go on');

describe('what counts before any Enter', () => {
  it('keeps a chosen sentence on a screen that stays, and the next one instead', () => {
    const at = first();
    const { question = '' } = at.step;
    const one = keep(at, pick(0));
    const other = keep(one, pick(1));
    expect([place(one), place(other)]).toEqual([place(at), place(at)]);
    expect(answerIn(one.draft, question).given).not.toEqual(answerIn(other.draft, question).given);
    expect(other.ui.cursor).toBe(1);
    // The reply then only goes on.
    expect(play(other, 2).draft).toBe(other.draft);
    expect(place(play(other, 2))).not.toBe(place(at));
  });

  it('gives a kept sentence up for not knowing, and takes it again', () => {
    const at = first();
    const { question = '' } = at.step;
    const unknown = keep(keep(at, pick(0)), replyOf(command('unknown')) as Reply);
    expect(answerIn(unknown.draft, question).given).toEqual({ kind: 'unknown' });
    expect([place(unknown), unknown.ui.cursor]).toEqual([place(at), null]);
    expect(answerIn(keep(unknown, pick(0)).draft, question).given?.kind).toBe('value');
  });

  it('leaves no trace of what was chosen in passing: targets, nor what it would say of other questions', () => {
    let at = first();
    const { question = '' } = at.step;
    at = play(at, 1);
    at = { ...at, draft: withAnswer(at.draft, question, { target: 'talked' }) };
    at = play(at, command('back'));
    expect(at.step.question).toBe(question);
    const passing = keep(at, pick(2));
    expect(answerIn(passing.draft, question).target).toBe(null);
    expect(passing.notices.map(({ code }) => code)).toEqual(['targets-reached']);
    const back = keep(passing, pick(0));
    expect([back.draft, back.notices]).toEqual([at.draft, []]);
    // A note that is written in between is no passing choice.
    const noted = play(passing, command('note'), 'Vu ensemble.');
    expect(answerIn(keep(noted, pick(0)).draft, question).note).toBe('Vu ensemble.');
  });

  it('gives a wish up, and goes on from there', () => {
    const asked = answerAll(play(start(facts()), 'go on', 'Le Pont', 2, 2, '4', [1, 2], 1, 3, [1]), 1);
    expect(asked.step.at).toBe('target');
    const { question = '' } = asked.step;
    const at = play(asked, 1, command('back'));
    const { length: items } = (askedOn(at) as Extract<Asked, { kind: 'choice' }>).items;
    const given = keep(at, pick(items - 1));
    expect([place(given), answerIn(given.draft, question).target]).toEqual([place(at), null]);
    const gone = play(given, items);
    expect(place(gone)).not.toBe(place(at));
    expect(gone.draft.aimless.has(question)).toBe(true);
  });

  it('keeps nothing of ticks that are all taken back', () => {
    const at = { ...first(), step: { at: 'question', question: 'shared-tools' } };
    const ticked = keep(at, { kind: 'pick-several', items: [0, 2] });
    expect(answerIn(ticked.draft, 'shared-tools').given).not.toBe(null);
    expect(keep(ticked, { kind: 'pick-several', items: [] }).draft).toBe(at.draft);
  });

  it('saves what it keeps, and goes back from it without losing it', () => {
    const at = first();
    const { model, save } = update(at, { kind: 'keep', reply: pick(0) }, at.pace.since);
    expect(save?.draft).toBe(model.draft);
    expect(play(play(model, command('back')), 'go on').draft).toBe(model.draft);
  });

  it('keeps a number, and nothing of one that is not whole yet, without a word', () => {
    const number = facts().facts.find(({ type }) => type === 'number');
    const at = play(start(facts()), 'go on', 'Radio Gave', 1);
    const there = { ...at, step: { at: 'fact', fact: number?.id ?? '' } };
    const typed = keep(there, { kind: 'type', text: '4' });
    expect(typed.draft.facts.get(number?.id ?? '')).toBe(4);
    const half = keep(typed, { kind: 'type', text: '4,' });
    expect(half.draft.facts.has(number?.id ?? '')).toBe(false);
    expect(half.notices).toEqual([]);
    expect(keep(half, { kind: 'type', text: '40' }).draft.facts.get(number?.id ?? '')).toBe(40);
  });

  it('asks for the sharing of a note that was kept letter by letter, as of one typed at once', () => {
    const person = start(tiny(), { respondent: true, code: 'abcdef1234' });
    const at = play(person, 'go on', 'Radio Gave', 2, '', 4, 2, 1, [1], 'go on', command('note'));
    expect(at.overlay).toBe('note');
    const typed = ['V', 'Vu', 'Vu.'].reduce((now, text) => keep(now, { kind: 'type', text }), at);
    expect(answerIn(typed.draft, at.step.question ?? '').note).toBe('Vu.');
    expect(play(typed, 'Vu.').overlay).toBe('sharing');
  });

  it('changes the rank of what is ticked', () => {
    const at = pastFacts(play(start(culture()), 'go on', 'Radio Gave', 1, 1));
    expect(at.step.at).toBe('objectives');
    const ticked = [2, 0, 1].reduce((now, item) => event(now, { kind: 'tick', item }), at);
    const ranked = event(ticked, { kind: 'rank', item: 1, to: 0 });
    expect(ranked.ui.chosen).toEqual([1, 2, 0]);
    // What is not ticked has no rank.
    expect(event(ranked, { kind: 'rank', item: 4, to: 0 }).ui.chosen).toEqual([1, 2, 0]);
  });

  it('counts every answer once, kept or replied', () => {
    let at = first();
    for (; at.step.at === 'question'; at = play(keep(at, pick(0)), 1)) {
      if (!['single', 'scale', 'yes-no'].includes(typeOf(at))) break;
    }
    const { shown } = situate(at.setting.questionnaire, at.draft);
    expect(at.pace.answers.length).toBeGreaterThan(1);
    expect(at.pace.answers).toHaveLength(shown.filter(isSettled).length);
  });
});

const typeOf = ({ setting, step }: Interview): string =>
  setting.questionnaire.questions.find(({ id }) => id === step.question)?.type ?? '';
