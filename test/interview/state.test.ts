import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_ANSWER } from '../../src/interview/draft.ts';
import { minutesInAll } from '../../src/interview/duration.ts';
import type { Interview } from '../../src/interview/model.ts';
import { keyOf } from '../../src/interview/model.ts';
import { stepsOf } from '../../src/interview/order.ts';
import { progressOf } from '../../src/interview/progress.ts';
import { screenOf } from '../../src/interview/screen.ts';
import { situate } from '../../src/interview/situation.ts';
import { askedOn } from '../../src/interview/steps/index.ts';
import { sameNameOffers } from '../../src/interview/steps/same-name.ts';
import { trackOffers } from '../../src/interview/steps/track.ts';
import { wishIn } from '../../src/interview/wishes.ts';
import { runs } from '../seed.ts';
import {
  answerAll,
  back,
  command,
  decidedLater,
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

/** A company that answers all the questions of `tiny`, up to the first one. */
const company = (): Interview => play(start(tiny()), 'go on', 'Les Trois Ponts', 1, 2, 1, [1], 'go on');
const radio = (): Interview => play(start(tiny()), 'go on', 'Radio Gave', 2, 2, 1, [3], 'go on');
const shownIds = ({ setting, draft }: Interview) =>
  situate(setting.questionnaire, draft).shown.map(({ question }) => question.id);

describe('the way through an interview', () => {
  it('goes from the name to the profile, the track, the objectives, and then the questions area by area', () => {
    const seen: string[] = [];
    let at = start(tiny());
    for (const move of [
      'go on',
      'Les Trois Ponts',
      1,
      2,
      1,
      [2, 1],
      'go on',
      2,
      3,
      4,
      'go on',
    ] satisfies Move[]) {
      seen.push(place(at));
      at = play(at, move);
    }
    expect(seen).toEqual([
      'welcome',
      'name',
      'profile',
      'track',
      'accompaniment',
      'objectives',
      'area stakes',
      'question purpose',
      'question ease',
      'question fear',
      'area tools',
    ]);
    expect(at.draft).toMatchObject({
      name: 'Les Trois Ponts',
      profile: 'company',
      track: null,
      objectives: ['share-work', 'know-publics'],
    });
    expect(at.file).toBe('les-trois-ponts.answers.yaml');
    expect([...at.draft.answers].map(([id, { given }]) => [id, given])).toEqual([
      ['purpose', { kind: 'value', value: 'talked' }],
      ['ease', { kind: 'value', value: 3 }],
      ['fear', { kind: 'value', value: 4 }],
    ]);
  });

  it('asks a question only where its condition holds', () => {
    const atTools = play(company(), 1, 1, 1, 'go on');
    expect(place(atTools)).toBe('question ticketing');
    expect(place(play(atTools, 1))).toBe('question shared-tools');
    expect(place(play(atTools, 2))).toBe('question ticketing-data');
    // A radio sells no tickets.
    expect(place(play(radio(), 1, 1, 1, 'go on'))).toBe('question shared-tools');
  });

  it('asks only the questions of the track', () => {
    const flash = play(start(tiny(), { track: 'flash' }), 'go on', 'Radio Gave', 2, 1, [1]);
    expect(stepsOf(flash).flatMap((step) => (step.at === 'question' ? [step.question] : []))).toEqual([
      'purpose',
      'ease',
      'know-publics-how',
      'conversation',
    ]);
  });

  it('goes back over areas as far as the start, and forward again, with every answer kept', () => {
    const far = play(company(), 1, 2, 3, 'go on', 2, 1, [1, 2], '12', 'go on');
    let at = far;
    const way: string[] = [];
    while (place(at) !== 'welcome') {
      at = play(at, back);
      way.push(place(at));
    }
    expect(way).toEqual([
      'area prospects',
      'question newsletter-count',
      'question shared-tools',
      'question ticketing-data',
      'question ticketing',
      'area tools',
      'question fear',
      'question ease',
      'question purpose',
      'area stakes',
      'objectives',
      'accompaniment',
      'track',
      'profile',
      'name',
      'welcome',
    ]);
    expect(at.draft).toBe(far.draft);
    const again = play(at, 'go on', 'Les Trois Ponts', 1, 2, 1, [1], 'go on', 1, command('forward'), 3);
    expect(place(again)).toBe('area tools');
    expect(again.draft.answers).toEqual(far.draft.answers);
  });

  it('takes up a file where it stopped, and asks what was left for later again', () => {
    const left = play(company(), 1, command('later'), 3, 'go on', 1);
    expect(place(left)).toBe('question shared-tools');
    const file = 'les-trois-ponts.answers.yaml';
    const again = play(start(tiny(), { found: [found(file, left)] }), 1);
    expect(place(again)).toBe('question ease');
    expect(again.file).toBe(file);
    // What was answered before is not asked once more.
    expect(place(play(again, 2))).toBe('question shared-tools');
  });
});

describe('an answer', () => {
  it('that changes hides questions, and says so; theirs are kept aside and come back', () => {
    const atShared = play(company(), 1, 1, 1, 'go on', 2, 1);
    expect(shownIds(atShared)).toContain('ticketing-data');
    const noTickets = play(atShared, back, back, 1);
    expect(noTickets.notices).toEqual([{ code: 'answers-kept-aside', questions: ['ticketing-data'] }]);
    expect(shownIds(noTickets)).not.toContain('ticketing-data');
    expect(noTickets.draft.answers.get('ticketing-data')?.given).toEqual({ kind: 'value', value: true });
    const online = play(noTickets, back, 3);
    expect(online.notices).toEqual([{ code: 'answers-back', questions: ['ticketing-data'] }]);
    expect(place(online)).toBe('question ticketing-data');
    expect(online.draft.answers.get('ticketing-data')?.given).toEqual({ kind: 'value', value: true });
  });

  it('says nothing of what it shows on the way forward', () => {
    expect(play(company(), 1, 1, 1, 'go on', 2).notices).toEqual([]);
  });

  it('may be that the team does not know, or that the question does not apply, where the question allows it', () => {
    const start = company();
    const unknown = play(start, command('unknown'), command('not-applicable'));
    expect([...unknown.draft.answers].map(([, { given }]) => given?.kind)).toEqual([
      'unknown',
      'not-applicable',
    ]);
    const refusing = play(start, 1, 1, 1);
    const question = refusing.setting.questionnaire.questions.find(({ id }) => id === 'ticketing');
    if (question) question.acceptsNotApplicable = false;
    const refused = play(refusing, 'go on', command('not-applicable'));
    expect(place(refused)).toBe('question ticketing');
    expect(refused.notices).toEqual([{ code: 'must-apply' }]);
    expect(refused.draft.answers.has('ticketing')).toBe(false);
  });

  it('that is a number has any minus sign, and is none that no file may hold', () => {
    const file = tiny();
    const questions = file.questions.map((question) =>
      question.id === 'newsletter-count' && question.type === 'number'
        ? { ...question, min: null, max: null, integer: false }
        : question,
    );
    const at = play(
      start({ ...file, questions }),
      'go on',
      'Radio Gave',
      2,
      2,
      1,
      [3],
      'go on',
      1,
      1,
      1,
      'go on',
      [1],
    );
    expect(place(at)).toBe('question newsletter-count');
    const given = (typed: string) => play(at, typed).draft.answers.get('newsletter-count')?.given;
    for (const typed of ['-5,5', '−5,5', '– 5,5'])
      expect(given(typed)).toEqual({ kind: 'value', value: -5.5 });
    expect(play(at, '1000000000000').draft).not.toBe(at.draft);
    expect(play(at, '1000000000001').notices).toEqual([
      { code: 'number-range', min: -1_000_000_000_000, max: 1_000_000_000_000 },
    ]);
  });

  it('that is a number is read as people write it, and refused with the reason', () => {
    const at = play(radio(), 1, 1, 1, 'go on', [1]);
    expect(place(at)).toBe('question newsletter-count');
    const code = (typed: string) => play(at, typed).notices[0]?.code;
    expect(code('douze')).toBe('not-a-number');
    expect(code('1 2')).toBe('not-a-number');
    expect(code('1,5')).toBe('whole-number');
    expect(play(at, '367').notices).toEqual([{ code: 'number-range', min: 0, max: 366 }]);
    expect(play(at, ' 12 ').draft.answers.get('newsletter-count')?.given).toEqual({
      kind: 'value',
      value: 12,
    });
  });

  it('of several needs at least one, and keeps the questionnaire’s order', () => {
    const at = play(radio(), 1, 1, 1, 'go on');
    expect(play(at, []).notices).toEqual([{ code: 'nothing-chosen' }]);
    expect(play(at, [3, 1]).draft.answers.get('shared-tools')?.given).toEqual({
      kind: 'value',
      value: ['calendar', 'tasks'],
    });
  });

  it('left for later is picked from the review, which is returned to', () => {
    const answered = play(
      radio(),
      1,
      command('later'),
      1,
      'go on',
      [1],
      '3',
      'go on',
      [1],
      2,
      'Un parcours sonore',
    );
    const atReview = play(answered, command('review'));
    expect(askedOn(atReview)).toMatchObject({ cursor: 0 });
    const amending = play(atReview, lineOf(atReview, 'question ease'));
    expect(place(amending)).toBe('question ease');
    expect(place(play(amending, 5))).toBe('review');
    expect(place(play(amending, back))).toBe('review');
    expect(play(amending, 5).draft.answers.get('ease')?.given).toEqual({ kind: 'value', value: 5 });
  });

  it('can carry a note, which an empty one takes away', () => {
    const noted = play(company(), command('note'));
    expect(place(noted)).toBe('question purpose, note');
    const written = play(noted, '  Deux personnes font tout. ');
    expect(place(written)).toBe('question purpose');
    expect(written.draft.answers.get('purpose')).toEqual({
      ...NO_ANSWER,
      note: 'Deux personnes font tout.',
    });
    expect(play(written, command('note'), back).draft).toBe(written.draft);
    expect(play(written, command('note'), ' ').draft.answers.has('purpose')).toBe(false);
  });
});

describe('the end of an interview', () => {
  const answered = () => play(radio(), 1, 1, 5, 'go on', [4], '12', 'go on', [3], 3, 'Un parcours sonore');

  it('asks for objectives again where there are none, and not where there are', () => {
    const again = answered();
    expect(place(again)).toBe('objectives-again');
    const ranked = play(again, [2]);
    expect(ranked.draft.objectives).toEqual(['share-work']);
    expect(place(play(again, [3]))).toMatch(/^target/);
    const stated = play(start(tiny()), 'go on', 'Radio Gave', 2, 2, 1, [1], 'go on');
    expect(stepsOf(stated).map(({ at }) => at)).not.toContain('objectives-again');
  });

  it('asks where the team would like to be on its lowest answers only', () => {
    const targets = stepsOf(answered()).flatMap((step) => (step.at === 'target' ? [step.question] : []));
    // Four answers are worth nothing; of eight questions, two are asked about.
    expect(targets).toEqual(['purpose', 'ease']);
    const atTarget = play(answered(), [3]);
    // Where the answer is is no place to go: the sentences above it are the items.
    const set = play(atTarget, 2);
    expect(set.draft.answers.get('purpose')).toMatchObject({
      given: { kind: 'value', value: 'unspoken' },
      target: 'written',
    });
    expect(play(set, 3).draft.answers.get('ease')?.target).toBe(4);
    expect(place(play(set, 3))).toBe('review');
  });

  it('aims for nothing where nobody chose, and no longer where a target is passed over', () => {
    const at = play(answered(), [3]);
    expect(play(at, 0).notices).toEqual([{ code: 'choose-target' }]);
    const set = play(at, 2, back);
    expect(set.draft.answers.get('purpose')?.target).toBe('written');
    expect(play(set, command('later')).draft.answers.get('purpose')?.target).toBeNull();
  });

  it('takes no unchanged ticks for a target', () => {
    const low = play(radio(), 2, 5, 1, 'go on', [1], '12', 'go on', [1], 3, 'Rien', [1]);
    const targets = stepsOf(low).flatMap((step) => (step.at === 'target' ? [step.question] : []));
    expect(targets).toContain('shared-tools');
    let at = low;
    while (place(at) !== 'target shared-tools') at = play(at, command('later'));
    expect(play(at, [1]).notices).toEqual([{ code: 'more-first' }]);
    expect(play(at, [1, 2]).draft.answers.get('shared-tools')?.target).toEqual(['calendar', 'files']);
  });

  it('offers no target at the answer or below, and takes none', () => {
    const low = play(radio(), 2, 5, 1, 'go on', [4], '12', 'go on', [1], 3, 'Rien', [1]);
    expect(place(low)).toBe('target shared-tools');
    const next = play(low, command('later'));
    expect(next.draft.answers).toEqual(low.draft.answers);
    const second = play(
      start(tiny()),
      'go on',
      'Gave',
      2,
      2,
      1,
      [1],
      'go on',
      2,
      3,
      1,
      'go on',
      [1, 2, 3],
      '12',
      'go on',
      [2],
      3,
      '',
    );
    expect(place(second)).toBe('target purpose');
    expect(play(second, 1).draft.answers.get('purpose')?.target).toBe('written');
    expect(play(second, 2).notices).toEqual([{ code: 'not-a-choice' }]);
    expect(play(second, 2).draft).toBe(second.draft);
  });

  it('takes a number for a target only where it is worth more than the answer', () => {
    const at = play(radio(), 3, 5, 1, 'go on', [1, 2, 3], '3', 'go on', [1, 2, 3], 3, 'Voir loin', [1]);
    expect(place(at)).toBe('target newsletter-count');
    for (const typed of ['0', '3', '5']) {
      expect(play(at, typed).notices).toEqual([{ code: 'target-not-higher' }]);
      expect(play(at, typed).draft).toBe(at.draft);
    }
    expect(play(at, '6').draft.answers.get('newsletter-count')?.target).toBe(6);
  });

  it('is not taken for granted while much waits for an answer', () => {
    const nothing = play(company(), command('review'), command('finish'));
    expect(place(nothing)).toBe('review');
    expect(nothing.notices).toEqual([{ code: 'nothing-answered' }]);
    const one = play(company(), 2, command('review'), command('finish'));
    expect(place(one)).toBe('review, unfinished');
    expect(one.ended).toBeNull();
    expect(place(play(one, 1))).toBe('review');
    expect(place(play(one, back))).toBe('review');
    expect(decidedLater(play(one, 2)).ended).toBe('finished');
  });

  it('comes after the objectives where there are none, wherever it is called from', () => {
    const few = play(radio(), 2, 2, command('review'), command('finish'), 2);
    expect(place(few)).toBe('objectives-again');
    expect(place(play(few, back))).toBe('review');
    const ended = decidedLater(play(few, [1]));
    expect(ended.ended).toBe('finished');
    expect(ended.draft.objectives).toEqual(['know-publics']);
    expect(decidedLater(play(few, [3])).ended).toBe('finished');
  });

  it('dates the answers of the day on which they are finished', () => {
    const finished = decidedLater(play(answered(), [3], command('review'), command('finish')));
    expect(finished.ended).toBe('finished');
    const file = 'radio-gave.answers.yaml';
    const later = start(tiny(), {
      found: [found(file, finished)],
      naming: { ...start(tiny()).setting.naming, isTaken: (name) => name === 'radio-gave.plan.md' },
      today: '2027-03-02',
    });
    const again = (today: string) => play({ ...later, setting: { ...later.setting, today } }, 1);
    const recent = again('2026-04-02');
    const line = lineOf(recent, 'question ease');
    const end = (at: Interview, ...moves: Move[]) => decidedLater(play(at, ...moves, command('finish'), [3]));
    expect(end(recent)).toMatchObject({ ended: 'finished', draft: { date: '2026-03-02' } });
    expect(end(recent, line, 3)).toMatchObject({ ended: 'finished', draft: { date: '2026-04-02' } });
    // A year later, a correction makes no new answers of the old ones.
    const corrected = end(later, 3, line, 3);
    expect(corrected).toMatchObject({ ended: 'finished', file, draft: { date: '2026-03-02' } });
    expect(corrected.draft.answers.get('ease')?.given).toEqual({ kind: 'value', value: 3 });
  });
});

describe('several people', () => {
  const first = () => play(company(), 1, 2, 3, 'go on', 2, 1, [1, 2], '12', 'go on', [1], 2, 'Voir loin');
  const taken = (file: string) => file === 'les-trois-ponts.answers.yaml';
  const second = () => {
    const { naming } = start(tiny()).setting;
    return start(tiny(), {
      respondent: true,
      found: [found('les-trois-ponts.answers.yaml', first())],
      naming: { ...naming, isTaken: taken },
    });
  };

  it('have a file each, with the structure’s profile and track and none of the others’ answers', () => {
    const joined = play(second(), 1, 'go on');
    expect(joined.file).toBe('les-trois-ponts--2.answers.yaml');
    expect(joined.draft).toMatchObject({
      name: 'Les Trois Ponts',
      profile: 'company',
      track: null,
      objectives: null,
    });
    expect(joined.draft.answers.size).toBe(0);
    expect(place(joined)).toBe('role');
    const asked = play(joined, 'administration', 2);
    expect(asked.draft).toMatchObject({ role: 'administration', age: '30-49' });
    expect(place(play(asked, [1], 'go on'))).toBe('question purpose');
  });

  it('have files that go together even where the structure changed its name meanwhile', () => {
    let atName = first();
    while (place(atName) !== 'name') atName = play(atName, back);
    const named = play(atName, 'Les Quatre Ponts');
    expect(named.file).toBe('les-trois-ponts.answers.yaml');
    const other = start(tiny(), { respondent: true, found: [found('les-trois-ponts.answers.yaml', named)] });
    expect(play(other, 1).file).toBe('les-trois-ponts--2.answers.yaml');
    expect(play(other, 1).draft.name).toBe('Les Quatre Ponts');
  });

  it('come back to their own answers first, where they were interrupted', () => {
    const { naming } = start(tiny()).setting;
    const mine = play(second(), 1, 'go on', 'administration', 2, [1], 'go on', 1);
    const again = start(tiny(), {
      respondent: true,
      found: [found('les-trois-ponts.answers.yaml', first()), found('les-trois-ponts--2.answers.yaml', mine)],
      naming,
    });
    expect(place(play(again, 1))).toBe('question ease');
    expect(play(again, 1).file).toBe('les-trois-ponts--2.answers.yaml');
  });

  it('may leave out their role and their age, which only they are asked for', () => {
    const silent = play(second(), 1, 'go on', '', 4);
    expect(silent.draft).toMatchObject({ role: null, age: null });
    expect(place(silent)).toBe('objectives');
    const steps = stepsOf(first()).map(({ at }) => at);
    expect(steps).not.toContain('role');
    expect(steps).not.toContain('age');
  });
});

describe('a name whose file is there already', () => {
  const { naming } = start(tiny()).setting;
  const taken = new Set(['radio-gave.answers.yaml']);
  const at = (mine: Interview | null) =>
    play(
      start(tiny(), {
        naming: { ...naming, isTaken: (file) => taken.has(file) },
        found: mine ? [found('radio-gave.answers.yaml', mine)] : [],
      }),
      ...(mine ? [2] : []),
      'go on',
      'Radio Gave',
    );

  it('can be changed, and the new one is taken as it is', () => {
    for (const renaming of [play(at(null), 2), play(at(null), back)]) {
      expect(place(renaming)).toBe('name');
      const other = play(renaming, 'Bleu');
      expect(place(other)).toBe('profile');
      expect(other.file).toBe('bleu.answers.yaml');
      expect(place(play(other, back))).toBe('name');
      expect(place(play(other, back, 'Bleu'))).toBe('profile');
    }
  });

  it('offers to answer beside it only where it is the structure’s own', () => {
    const offers = (moment: Interview) => sameNameOffers(moment).map(({ kind }) => kind);
    expect(place(at(null))).toBe('same-name');
    expect(offers(at(null))).toEqual(['anew', 'rename']);
    expect(play(at(null), 1).file).toBe('radio-gave-2026-03-02.answers.yaml');
    expect(offers(at(radio()))).toEqual(['continue', 'another', 'anew', 'rename']);
    const beside = play(at(radio()), 2);
    expect(beside.file).toBe('radio-gave--2.answers.yaml');
    expect(beside.draft).toMatchObject({ name: 'Radio Gave', profile: 'radio' });
    expect(beside.draft.answers.size).toBe(0);
    // Going back asks for the name, and makes no third file.
    expect(place(play(beside, back, back))).toBe('name');
    expect(play(beside, back, back, 'Radio Gave').file).toBe('radio-gave--2.answers.yaml');
  });
});

describe('a longer track', () => {
  it('keeps the answers of the shorter one, and asks only the rest', () => {
    const questionnaire = culture();
    const begun = play(start(questionnaire, { track: 'flash' }), 'go on', 'Compagnie X', 2);
    const short = answerAll(play(pastFacts(begun), [1]), 3);
    const { shown } = situate(questionnaire, short.draft);
    // All that is not written.
    const dream = 'question dream';
    expect(
      shown.filter(({ state }) => state !== 'answered').map(({ question }) => `question ${question.id}`),
    ).toEqual([dream]);

    const files = { found: [found('compagnie-x.answers.yaml', short)] };
    // Whoever left before the end is led to what waits first; the optional question was asked in its place.
    const resumed = play(start(questionnaire, files), 1);
    expect(place(resumed)).toMatch(/^target /);
    const inReview = play(resumed, command('review'));
    const told = play(inReview, lineOf(inReview, dream), 'Un studio');
    expect(place(told)).toBe('review');
    const isTaken = (file: string): boolean => file === 'compagnie-x.plan.md';
    const naming = { ...short.setting.naming, isTaken };
    const again = play(start(questionnaire, { found: [found('compagnie-x.answers.yaml', told)], naming }), 1);
    expect(place(again)).toBe('review');
    const atTrack = play(again, lineOf(again, 'track'));
    expect(screenOf(atTrack, voice).title).toContain('aller plus loin');
    // Passed over, it stays as it is.
    expect(askedOn(atTrack)).toMatchObject({ cursor: 0 });
    expect(play(atTrack, 1).draft).toBe(again.draft);
    const offered = play(atTrack, 2);
    expect(offered.draft.track).toBe('standard');
    const longer = play(start(questionnaire, { found: [found('compagnie-x.answers.yaml', offered)] }), 1);
    const rest = situate(questionnaire, longer.draft).shown.filter(({ state }) => state === 'unanswered');
    expect(rest.length).toBeGreaterThan(10);
    const end = answerAll(longer, 2);
    const isNew = (id: string): boolean => rest.some(({ question }) => question.id === id);
    for (const { question } of shown) expect(isNew(question.id)).toBe(false);
    const given = (at: Interview) => [...at.draft.answers].map(([id, answer]) => [id, answer.given]);
    expect(given(end).filter(([id]) => !isNew(String(id)))).toEqual(given(told));
    expect(given(end)).toHaveLength(shown.length + rest.length);
  });
});

describe('the questionnaire that comes with the program', () => {
  const questionnaire = culture();
  const begun = (profile: number, track: string | null) =>
    pastFacts(play(start(questionnaire, { track }), 'go on', 'X', profile, ...(track ? [] : [3])));

  it('comes to its targets and its end on each track, whatever the profile', () => {
    for (const profile of questionnaire.profiles.keys()) {
      for (const track of ['flash', 'standard', null]) {
        const asked = answerAll(play(begun(profile + 1, track), [1]), 1);
        expect(asked.step.at).toBe('target');
        const reviewed = play(asked, ...Array<Move>(5).fill(command('later')), 1);
        expect(place(reviewed)).toBe('assign');
        expect(decidedLater(reviewed).ended).toBe('finished');
      }
    }
  });
});

describe('how long it takes', () => {
  it('is the same before the structure is known and after', () => {
    const before = start(culture());
    const { questionnaire } = before.setting;
    const told = ['flash', 'standard', null].map((track) => minutesInAll(questionnaire, null, track));
    for (const profile of questionnaire.profiles.keys()) {
      const at = play(before, 'go on', 'Compagnie X', profile + 1);
      expect(place(at)).toBe('track');
      expect(trackOffers(at).map(({ minutes }) => minutes)).toEqual(told);
    }
  });

  it('is what is left before the first question, for as many questions as this structure meets', () => {
    for (const [track, minutes] of [
      ['flash', { least: 15, most: 25 }],
      ['standard', { least: 30, most: 40 }],
    ] as const) {
      const at = play(start(culture(), { track }), 'go on', 'Compagnie X', 2, 2, '4', [4], 1, [1]);
      expect(place(at)).toBe('area stakes');
      expect(progressOf(at).minutes).toEqual(minutes);
    }
  });

  it('says how many questions there are, roughly until it is known what the structure is', () => {
    const at = play(start(culture()), 'go on', 'Compagnie X', 2);
    const whole = (interview: Interview) => trackOffers(interview).at(-1);
    expect(whole(at)).toMatchObject({ asked: 40, about: true });
    expect(whole(play(at, 3, 2, '4', [3]))).toMatchObject({ asked: 41, about: false });
  });
});

describe('progress', () => {
  it('counts the questions that an open one may still bring in, and the minutes at the team’s pace', () => {
    const at = company();
    expect(progressOf(at)).toMatchObject({ question: 1, of: 9, about: true, settled: 0, left: 0 });
    expect(progressOf(play(at, 1, 1, 1, 'go on', 1))).toMatchObject({
      question: 5,
      of: 8,
      about: false,
      settled: 4,
    });
    expect(progressOf(play(at, command('later'), 1))).toMatchObject({ question: 3, left: 1 });
    const most = (moment: Interview): number => progressOf(moment).minutes?.most ?? 0;
    expect(most(play(at, 1, 1, 1))).toBeLessThan(most(at));
  });
});

/** Any series of moves, wise or not. */
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 3, arbitrary: fc.constant<Move>('go on') },
  { weight: 3, arbitrary: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }) },
  { weight: 3, arbitrary: fc.constantFrom('Radio Gave', '12', '', 'na', '3,5') },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(
        'back',
        'back',
        'forward',
        'later',
        'unknown',
        'not-applicable',
        'note',
        'target',
        'help',
        'review',
        'menu',
      )
      .map((what) => command(what as 'back')),
  },
);

describe('any series of replies', () => {
  it('loses no answer that it does not replace, and stays on a step that exists', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 60 }), (moves) => {
        let at = start(tiny());
        for (const move of moves) {
          const before = at;
          at = play(at, move);
          if (at.ended) return;
          expect(stepsOf(at).map(keyOf)).toContain(keyOf(at.step));
          const changed = [...before.draft.answers.keys()].filter(
            (id) => before.draft.answers.get(id) !== at.draft.answers.get(id),
          );
          expect(changed.length).toBeLessThanOrEqual(1);
          for (const [id, { target }] of at.draft.answers) {
            if (target !== null) expect(wishIn(tiny(), at.draft, id)).toEqual(target);
          }
          if (changed[0]) expect(keyOf(before.step)).toMatch(new RegExp(`^(question|target) ${changed[0]}$`));
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
