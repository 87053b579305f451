import { describe, expect, it } from 'vitest';
import { AXES } from '../../src/model/questionnaire.ts';
import { action, found, letter, MINIMAL, yesNo } from './small.ts';

/** The places and what is told there, of what is found. */
const told = (...of: Parameters<typeof found>) =>
  found(...of).map(({ path, args, related }) => ({
    at: path.join('.'),
    ...args,
    ...(related && { related: related.join('.') }),
  }));

const profiles = ['all-of-us', 'radio', 'choir'].map((id) => ({ id, title: id, training: 'opco' }));
const on = (axis: string, count: number, more: object = {}) =>
  Array.from({ length: count }, (_, i) => yesNo(`${axis}-${letter(i)}`, { axes: { [axis]: 1 }, ...more }));
const track = (id: string, questions: string[]) => ({ id, title: id, minutes: questions.length, questions });

describe('a questionnaire that leans', () => {
  it('tells for whom an axis has no question, and where', () => {
    const areas = structuredClone(MINIMAL.areas);
    areas.tools.questions[0].when = { profile: ['radio', 'choir'] };
    const bare = (more: object) => told(/CN501/, [], { areas, profiles, ...more });
    expect(bare({})).toEqual([{ at: 'axes.people', axis: 'people', tracks: [], profiles: ['all-of-us'] }]);
    // What the whole questionnaire lacks, no track can have: it is said once.
    expect(bare({ tracks: [track('short', ['aim', 'site', 'answer'])] })).toHaveLength(1);
    expect(
      told(/CN501/, [], {
        tracks: [track('one', ['aim', 'site', 'answer']), track('two', ['aim', 'site', 'answer'])],
      }),
    ).toEqual([{ at: 'tracks.0.questions', axis: 'people', tracks: ['one', 'two'], profiles: [] }]);
  });

  it('tells how few questions an axis has, at the least', () => {
    const others = AXES.filter((axis) => axis !== 'people').flatMap((axis) => on(axis, 2));
    const some = (when?: object) =>
      told(/CN502/, [...others, ...on('people', 1, when && { when })], { profiles });
    expect(some()).toEqual([{ at: 'axes.people', axis: 'people', tracks: [], profiles: [], questions: 2 }]);
    expect(some({ profile: 'radio' })).toEqual([
      { at: 'axes.people', axis: 'people', tracks: [], profiles: [], questions: 1 },
    ]);
    expect(
      told(/CN502/, [...others, ...on('people', 2, { when: { profile: 'radio' } })], { profiles }),
    ).toEqual([
      { at: 'axes.people', axis: 'people', tracks: [], profiles: ['all-of-us', 'choir'], questions: 1 },
    ]);
  });

  it('tells which cells are empty: at the area where it is one, at the axis where they are several', () => {
    // Twelve questions and more: there is room for all cells.
    const cells = (filled: string[]) => {
      const areas = structuredClone(MINIMAL.areas);
      for (const area of ['stakes', 'tools', 'prospects'])
        for (const axis of AXES)
          if (!filled.includes(`${area} ${axis}`))
            areas[area].questions.push(yesNo(`${area}-${axis}`, { axes: { [axis]: 1 } }));
      return told(/CN503/, [], { areas });
    };
    expect(cells([])).toEqual([]);
    expect(cells(['stakes people'])).toEqual([
      { at: 'areas.stakes', axis: 'people', tracks: [], profiles: [], areas: ['stakes'] },
    ]);
    expect(cells(['stakes people', 'prospects publics'])).toHaveLength(2);
  });

  it('tells which question decides, and by how much', () => {
    const heavy = yesNo('heavy', { axes: { people: 7 } });
    expect(told(/CN504/, [heavy, ...on('people', 1)])).toEqual([
      {
        at: 'areas.tools.questions.2.axes.people',
        axis: 'people',
        tracks: [],
        profiles: [],
        question: 'heavy',
        percent: 78,
      },
    ]);
  });
});

describe('a track', () => {
  it('tells what it takes of whom it asks most, in the language that has most words', () => {
    const words = (count: number) => Array.from({ length: count }, (_, i) => `mot${letter(i)}`).join(' ');
    const long = yesNo('long', { text: { fr: words(100), en: words(300) } });
    const other = yesNo('other', { text: words(50), when: { profile: 'radio' } });
    const pace = (languages: string[]) =>
      told(/CN506/, [long, other], {
        languages,
        profiles,
        tracks: [{ ...track('short', ['long', 'other']), minutes: 1 }],
      });
    expect(pace(['fr', 'en'])).toEqual([
      { at: 'tracks.0.minutes', track: 'short', minutes: 1, questions: 2, words: 350, least: 4 },
    ]);
    expect(pace(['fr'])).toEqual([
      { at: 'tracks.0.minutes', track: 'short', minutes: 1, questions: 2, words: 150, least: 3 },
    ]);
  });

  it('tells how long it takes at most', () => {
    expect(told(/CN505/, [], { tracks: [{ ...track('short', ['aim', 'help']), minutes: 9 }] })).toEqual([
      { at: 'tracks.0.minutes', track: 'short', minutes: 9, questions: 2, most: 4 },
    ]);
  });
});

describe('actions that require others', () => {
  const circle = (requires: Record<string, string[]>) =>
    told(/CN601/, [], {
      actions: Object.entries(requires).map(([id, of]) => action(id, { requires: of })),
    }).map(({ at, ...args }) => `${at}: ${'path' in args ? [args.path].flat().join(' ') : ''}`);

  it('tell of each circle once, from its earliest action', () => {
    expect(circle({ a: [], b: ['a'], c: ['a', 'b'], d: ['b', 'c'] })).toEqual([]);
    expect(circle({ a: ['a'] })).toEqual(['actions.0.requires.0: a a']);
    expect(circle({ a: [], b: ['a', 'c'], c: ['b'] })).toEqual(['actions.1.requires.1: b c b']);
    expect(circle({ z: ['c'], b: ['c'], c: ['a', 'b'], a: [] })).toEqual(['actions.1.requires.0: b c b']);
    expect(circle({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] })).toEqual([
      'actions.0.requires.0: a b a',
      'actions.2.requires.0: c d c',
    ]);
    expect(circle({ a: ['b'], b: ['c'], c: ['a'] })).toEqual(['actions.0.requires.0: a b c a']);
  });

  it('tell of one that comes too late at the link, or at itself where several ask for it', () => {
    const late = (...asking: string[]) =>
      told(/CN605/, [], {
        actions: [
          action('late', { horizon: 'year' }),
          ...asking.map((horizon, i) => action(`ask${letter(i)}`, { horizon, requires: ['late'] })),
        ],
      });
    expect(late('year')).toEqual([]);
    expect(late('quarter')).toEqual([
      {
        at: 'actions.1.requires.0',
        ...{ required: 'late', later: 'year', actions: [{ id: 'askaa', horizon: 'quarter' }] },
        related: 'actions.0.horizon',
      },
    ]);
    expect(late('now', 'year', 'quarter')).toEqual([
      {
        at: 'actions.0.horizon',
        required: 'late',
        later: 'year',
        actions: [
          { id: 'askaa', horizon: 'now' },
          { id: 'askac', horizon: 'quarter' },
        ],
        related: 'actions.1.requires.0',
      },
    ]);
  });

  it('tell of one that is impossible at the same time in the same way, whoever is late', () => {
    const excluded = (...asking: string[]) =>
      told(/CN60[45]/, [], {
        profiles,
        actions: [
          action('only', { when: { profile: 'radio' } }),
          ...asking.map((profile, i) => action(`ask${letter(i)}`, { requires: ['only'], when: { profile } })),
        ],
      });
    expect(excluded('radio')).toEqual([]);
    expect(excluded('choir')).toEqual([
      { at: 'actions.1.requires.0', required: 'only', actions: ['askaa'], related: 'actions.0.when' },
    ]);
    expect(excluded('choir', 'radio', 'all-of-us')).toEqual([
      {
        at: 'actions.0.when',
        required: 'only',
        actions: ['askaa', 'askac'],
        related: 'actions.1.requires.0',
      },
    ]);
  });
});

describe('the action that states an objective', () => {
  const first = (...actions: object[]) => told(/CN607/, [], { profiles, actions });
  const states = (id: string, more: object = {}) =>
    action(id, { kind: 'objective', addresses: ['aim'], ...more });

  it('is missing where there is none for some, or none that waits for no tool', () => {
    expect(first()).toEqual([]);
    expect(first(action('other'))).toEqual([{ at: 'actions', isConditional: false }]);
    expect(first(states('say'), action('other'))).toEqual([]);
    expect(first(states('say', { when: { profile: 'radio' } }))).toEqual([
      { at: 'actions.0.when', isConditional: true },
    ]);
    expect(
      first(states('say', { when: { profile: 'radio' } }), states('tell', { when: { profile: 'choir' } })),
    ).toEqual([{ at: 'actions', isConditional: true }]);
    expect(first(states('say', { when: { profile: 'radio' } }), states('tell'))).toEqual([]);
    const tool = action('tool', { kind: 'tool', objectives: [] });
    expect(
      first(states('say', { requires: ['between'] }), action('between', { requires: ['tool'] }), tool),
    ).toEqual([{ at: 'actions', isConditional: false }]);
  });
});
