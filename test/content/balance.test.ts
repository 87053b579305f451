import { describe, expect, it } from 'vitest';
import { minutesInAll } from '../../src/interview/duration.ts';
import { AREAS, AXES, type Question } from '../../src/model/questionnaire.ts';
import { culture } from './culture.ts';
import type { Situation } from './respondents.ts';
import { asked, ladders, PROFILES, STATUSES, TRACKS } from './structures.ts';
import { words } from './words.ts';

const EVERYTHING: Situation = { people: 12, does: ['own-tickets', 'minors', 'website'] };
const scored = (questions: Question[]) => questions.filter(({ type }) => type === 'single');
const ids = (questions: Question[]) => questions.map(({ id }) => id);
const cellOf = ({ area, weights }: Question) => `${area} ${AXES.find((axis) => weights[axis])}`;
const CELLS = AREAS.flatMap((area) => AXES.map((axis) => `${area} ${axis}`));

/** What everybody is asked, whatever they are: no question opened by a profile or a fact. */
const common = (track: string | null) =>
  scored(asked('other', track, { status: 'business', people: 2, does: ['none'] }));

describe('the tracks', () => {
  it('ask everybody one question a cell in the essentials', () => {
    expect(common('flash').map(cellOf).sort()).toEqual([...CELLS].sort());
  });

  it('ask everybody of each cell, as much of one axis as of another, in the recommended track', () => {
    const cells = common('standard').map(cellOf);
    expect(new Set(cells)).toEqual(new Set(CELLS));
    for (const axis of AXES) expect(cells.filter((cell) => cell.endsWith(axis)).length, axis).toBe(6);
  });

  it('ask everybody two questions a cell at least, and of no axis half as much again, in the whole', () => {
    const cells = common(null).map(cellOf);
    for (const cell of CELLS) {
      expect(cells.filter((other) => other === cell).length, cell).toBeGreaterThanOrEqual(2);
    }
    const counts = AXES.map((axis) => cells.filter((cell) => cell.endsWith(axis)).length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(1.5 * Math.min(...counts));
  });

  it('each hold those of the one before, and end with what holds back and what one dreams of', () => {
    for (const profile of PROFILES) {
      const [whole = [], standard = [], flash = []] = TRACKS.map((track) => ids(asked(profile, track)));
      expect(whole).toEqual(expect.arrayContaining(standard));
      expect(standard).toEqual(expect.arrayContaining(flash));
      for (const track of [whole, standard, flash]) expect(track.slice(-2)).toEqual(['obstacles', 'dream']);
    }
  });
});

describe.each(PROFILES.filter((profile) => profile !== 'other'))('profile %s', (profile) => {
  it.each(TRACKS)('has a question of what it is in track %s', (track) => {
    for (const status of STATUSES) {
      const others = ids(asked('other', track, { ...EVERYTHING, status }));
      const its = ids(asked(profile, track, { ...EVERYTHING, status })).filter((id) => !others.includes(id));
      expect(its.filter((id) => id !== 'public-duties').length, status).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('the reading aloud', () => {
  const read = (question: Question): string[] => [
    (question.text as { fr: string }).fr,
    ...('options' in question ? question.options.map(({ text }) => (text as { fr: string }).fr) : []),
  ];
  const count = (questions: Question[]) =>
    questions.flatMap(read).reduce((total, text) => total + words(text).length, 0);
  /** What those who read most are asked. */
  const longest = (track: string | null) =>
    PROFILES.flatMap((profile) => STATUSES.map((status) => asked(profile, track, { ...EVERYTHING, status })))
      .sort((a, b) => count(a) - count(b))
      .at(-1) as Question[];
  // A team reads aloud at 140 words a minute, and talks half a minute about a question at least.
  const minutes = (questions: Question[]) => count(questions) / 140 + questions.length / 2;

  it('stays short in the essentials and in the recommended track', () => {
    expect(count(longest('flash'))).toBeLessThanOrEqual(750);
    expect(count(longest('standard'))).toBeLessThanOrEqual(1550);
  });

  it('takes no longer than the minutes announced, nor much less', () => {
    for (const track of culture.tracks) {
      const taken = minutes(longest(track.id));
      expect(taken, track.id).toBeLessThanOrEqual(track.minutes);
      // Beside its questions: what the structure is, its objectives, its wishes.
      const { least, most } = minutesInAll(culture, null, track.id);
      expect(taken, track.id).toBeLessThan(least);
      expect(track.minutes, track.id).toBeGreaterThan(0.75 * least);
      expect(track.minutes, track.id).toBeLessThan(most);
    }
  });

  it('has no question of more than sixty words', () => {
    expect(ids(ladders.filter((question) => count([question]) > 60))).toEqual([]);
    expect(count(ladders) / ladders.length).toBeLessThanOrEqual(52);
  });
});

it('asks each question for one axis alone, in five sentences that have ids of their own', () => {
  for (const question of ladders) {
    expect(Object.values(question.weights), question.id).toEqual([1]);
    const options = question.type === 'single' ? question.options.map(({ id }) => id) : [];
    expect(new Set(options).size, question.id).toBe(5);
    expect(question.help, question.id).not.toBeNull();
    expect(question.evidence, question.id).not.toBeNull();
    expect(question.acceptsNotApplicable, question.id).toBe(true);
  }
});

it('names each question in two to five words, as they stand within a sentence', () => {
  for (const { id, topic } of [...culture.questions, ...culture.facts]) {
    const { fr = '', en = '' } = (topic ?? {}) as Record<string, string>;
    expect(fr.split(/\s+/).length, id).toBeGreaterThanOrEqual(2);
    expect(fr.split(/\s+/).length, id).toBeLessThanOrEqual(5);
    expect(en.split(/\s+/).length, id).toBeGreaterThanOrEqual(2);
    expect(en.split(/\s+/).length, id).toBeLessThanOrEqual(6);
    for (const said of [fr, en]) expect(said, id).toMatch(/^\p{Ll}.*[^.?!:]$/u);
  }
  const said = culture.questions.map(({ topic }) => (topic as { fr: string }).fr);
  expect(new Set(said).size).toBe(said.length);
});
