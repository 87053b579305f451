import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Minutes, minutesInAll } from '../../src/interview/duration.ts';
import type { Interview } from '../../src/interview/model.ts';
import { progressOf } from '../../src/interview/progress.ts';
import { screenOf } from '../../src/interview/screen.ts';
import { questionOf } from '../../src/interview/situation.ts';
import { update } from '../../src/interview/update.ts';
import { runs } from '../seed.ts';
import { pastFacts, play, start, voice } from './play.ts';
import { culture, tiny } from './questionnaires.ts';

/** What a screen says of the time left, and what was left. In minutes. */
interface Told {
  at: Interview['step'];
  header: string;
  minutes: Minutes | null;
  left: number;
}

/** How long a team stays on its nth question or wish, in seconds. */
type Stay = (nth: number) => number;

/** Plays an interview from its first question, and notes what each screen says of the time left. */
function held(from: Interview, stay: Stay, sentence: (nth: number) => number): Told[] {
  const told: (Omit<Told, 'left'> & { now: number })[] = [];
  let [at, now, nth] = [from, from.pace.since, 0];
  while (['area', 'question', 'target'].includes(at.step.at)) {
    told.push({
      at: at.step,
      header: screenOf(at, voice).header.right,
      minutes: progressOf(at).minutes,
      now,
    });
    const { step, setting } = at;
    const type = step.at === 'area' ? null : questionOf(setting.questionnaire, step.question).type;
    if (type !== null) now += stay(nth++) * 1000;
    const item = step.at === 'target' ? 0 : sentence(nth);
    at = update(
      at,
      type === null
        ? { kind: 'continue' }
        : type === 'text'
          ? { kind: 'type', text: 'Un studio' }
          : type === 'multiple'
            ? { kind: 'pick-several', items: [item] }
            : { kind: 'pick', item },
      now,
    ).model;
  }
  return told.map(({ now: then, ...each }) => ({ ...each, left: (now - then) / 60_000 }));
}

/** A company of `culture` that has said what it is, on its first area. */
const company = (track: string | null): Interview =>
  play(
    pastFacts(
      play(start(culture()), 'go on', 'Compagnie X', 2, ['flash', 'standard', null].indexOf(track) + 1),
    ),
    [1],
  );

const TRACKS = ['flash', 'standard', null] as const;
const middle = ({ minutes }: Told): number => ((minutes?.least ?? 0) + (minutes?.most ?? 0)) / 2;
const asked = (told: readonly Told[]): Told[] => told.filter(({ at }) => at.at !== 'area');

/** The largest rise between two screens after the third answer, of either end. */
function rise(told: readonly Told[]): number {
  const after = asked(told).slice(3);
  const ends = after.map(({ minutes }) => [minutes?.least ?? 0, minutes?.most ?? 0] as const);
  return Math.max(
    0,
    ...ends.slice(1).flatMap(([least, most], i) => [least - (ends[i]?.[0] ?? 0), most - (ends[i]?.[1] ?? 0)]),
  );
}

describe('the time left', () => {
  const sentences = { low: () => 0, high: () => 4, mixed: (nth: number) => (nth * 3) % 5 };
  const paces = [20, 45, 75, 120].flatMap((seconds) =>
    Object.entries(sentences).map(([name, sentence]) => ({ seconds, name, sentence })),
  );

  it.each(paces)(
    'follows a team that stays $seconds s on each question, $name answers',
    ({ seconds, sentence }) => {
      for (const track of TRACKS) {
        const told = held(company(track), () => seconds, sentence);
        const fourth = asked(told)[3] as Told;
        expect(Math.abs(middle(fourth) / fourth.left - 1), `${track}`).toBeLessThan(0.25);
        expect(rise(told), `${track}`).toBeLessThanOrEqual(1);
      }
    },
  );

  it('is not derailed by a break, nor by one long talk', () => {
    const usual = held(company('standard'), () => 60, sentences.mixed);
    for (const when of [0, 1, 2, 8]) {
      const told = held(company('standard'), (nth) => (nth === when ? 30 * 60 : 60), sentences.mixed);
      for (const [i, screen] of asked(told).entries()) {
        if (i < 3) continue;
        expect(middle(screen) / middle(asked(usual)[i] as Told)).toBeLessThan(1.5);
      }
      expect(rise(told)).toBeLessThanOrEqual(1);
    }
  });

  it('is raised for a team that slows down', () => {
    const told = asked(held(company(null), (nth) => (nth < 4 ? 15 : 120), sentences.mixed));
    const twelfth = told[12] as Told;
    expect(middle(told[4] as Told)).toBeLessThan(0.3 * (told[4] as Told).left);
    expect(middle(told[30] as Told)).toBeGreaterThan(0.75 * (told[30] as Told).left);
    expect(middle(twelfth)).toBeGreaterThan(middle(told[4] as Told));
  });

  it('is told as long as something is asked, wishes for the year to come included', () => {
    const told = held(company('flash'), () => 45, sentences.low);
    const wishes = told.filter(({ at }) => at.at === 'target');
    expect(wishes).toHaveLength(4);
    expect(told.filter(({ minutes }) => minutes === null)).toEqual([]);
    // The last question is not followed by more than it says.
    const last = asked(told).at(-wishes.length - 1);
    expect(last?.minutes).toEqual({ least: 3, most: 4 });
    expect(wishes.map(({ header }) => header.replace(/\s/g, ' '))).toEqual([
      'Dans un an, 1 sur 4 · encore 3 ou 4 min',
      'Dans un an, 2 sur 4 · encore 2 ou 3 min',
      'Dans un an, 3 sur 4 · encore 1 ou 2 min',
      'Dans un an, 4 sur 4 · encore 1 min',
    ]);
  });
});

describe('the time announced', () => {
  it('for culture is half an hour for the essentials, and more for more', () => {
    const told = TRACKS.map((track) => minutesInAll(culture(), null, track));
    expect(told).toEqual([
      { least: 20, most: 30 },
      { least: 35, most: 50 },
      { least: 45, most: 70 },
    ]);
  });

  it('is never less than reading aloud takes, whatever the length of the questions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (length) => {
        const questionnaire = tiny();
        for (const question of questionnaire.questions) question.text = Array(length).fill('mot').join(' ');
        const { least, most } = minutesInAll(questionnaire, null, 'flash');
        expect(least).toBeGreaterThanOrEqual((4 * length) / 140);
        expect(most).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: runs(50) },
    );
  });

  it('is the questionnaire’s own where that is more', () => {
    const questionnaire = tiny();
    const [track] = questionnaire.tracks;
    if (track) track.minutes = 40;
    expect(minutesInAll(questionnaire, 'company', 'flash')).toEqual({ least: 40, most: 60 });
    if (track) track.minutes = 1;
    expect(minutesInAll(questionnaire, 'company', 'flash')).toEqual(minutesInAll(tiny(), 'company', 'flash'));
  });
});
