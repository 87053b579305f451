import { describe, expect, it } from 'vitest';
import { AREAS, AXES } from '../../src/model/questionnaire.js';
import { resolve } from '../../src/scoring/resolve.js';
import { culture } from './culture.js';
import { answer, blank, optionAt } from './respondents.js';
import { words } from './words.js';

/** The questions that a structure is asked, the answers that open others being given. */
function asked(profile: string, track: string | null) {
  const answers = culture.questions.flatMap((question) =>
    question.type === 'single' ? [[question.id, answer(optionAt(question, 4))] as const] : [],
  );
  const sheet = { ...blank(profile), track, answers: new Map(answers) };
  return resolve(culture, [sheet])
    .cells.filter(({ state }) => state !== 'hidden')
    .map(({ question }) => question)
    .filter(({ type }) => type === 'single');
}

/** Silent reading of French prose, and the time to agree on a sentence. */
const WORDS_PER_MINUTE = 200;
const SECONDS_TO_CHOOSE = 10;

function minutes(questions: ReturnType<typeof asked>): number {
  const read = questions.flatMap((question) => [
    question.text,
    ...(question.type === 'single' ? question.options.map(({ text }) => text) : []),
  ]);
  const count = read.reduce((total, text) => total + words((text as { fr: string }).fr).length, 0);
  return count / WORDS_PER_MINUTE + (questions.length * SECONDS_TO_CHOOSE) / 60;
}

describe.each(culture.profiles.map(({ id }) => id))('the questions asked of profile %s', (profile) => {
  const inAxis = (track: string | null) =>
    AXES.map((axis) => asked(profile, track).filter(({ weights }) => weights[axis]).length);

  it('give no axis much more room than another', () => {
    const counts = inAxis(null);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
    expect(inAxis('standard')).toEqual([6, 6, 6, 6]);
    expect(inAxis('flash')).toEqual([3, 3, 3, 3]);
  });

  it('are three or more in each cell, two in the standard track, one in the flash track', () => {
    for (const [track, least] of [
      [null, 3],
      ['standard', 2],
      ['flash', 1],
    ] as const) {
      for (const area of AREAS) {
        for (const axis of AXES) {
          const cell = asked(profile, track).filter((q) => q.area === area && q.weights[axis]);
          expect(cell.length, `${track} ${area} ${axis}`).toBeGreaterThanOrEqual(least);
        }
      }
    }
  });

  it('take no longer than the minutes announced', () => {
    for (const track of culture.tracks) {
      const taken = minutes(asked(profile, track.id));
      expect(taken, track.id).toBeLessThanOrEqual(track.minutes);
      expect(taken, track.id).toBeGreaterThan(track.minutes / 2);
    }
    // The introduction announces « vingt-cinq minutes environ » for the whole, and so does the interview.
    expect(minutes(asked(profile, null))).toBeLessThanOrEqual(28);
  });
});

it('asks each question for one axis alone, in five sentences', () => {
  for (const question of culture.questions) {
    if (question.type === 'text') continue;
    expect(Object.values(question.weights), question.id).toEqual([1]);
    expect(question.type === 'single' && question.options.length, question.id).toBe(5);
    expect(question.help, question.id).not.toBeNull();
    expect(question.evidence, question.id).not.toBeNull();
  }
});
