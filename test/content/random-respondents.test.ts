import { beforeAll, describe, expect, it } from 'vitest';
import { AXES } from '../../src/model/questionnaire.js';
import { choose } from '../../src/plan/choose.js';
import { resolve } from '../../src/scoring/resolve.js';
import { score } from '../../src/scoring/score.js';
import { culture } from './culture.js';
import { blank, dice, draw } from './respondents.js';

const RESPONDENTS = 1000;
const TRACKS = [null, 'standard', 'flash'];

/** How many of a thousand structures of a profile are given each action, and reach each level of each axis. */
function survey(profile: string) {
  const random = dice(1);
  const chosen = new Map<string, number>();
  const levels = new Set<string>();
  for (let i = 0; i < RESPONDENTS; i += 1) {
    const track = TRACKS[i % TRACKS.length] ?? null;
    const resolved = resolve(culture, [draw(culture, profile, track, random)]);
    const scores = score(resolved);
    for (const { action } of choose(resolved, scores).actions) {
      chosen.set(action.id, (chosen.get(action.id) ?? 0) + 1);
    }
    for (const axis of AXES) levels.add(`${axis} ${scores.axes[axis]?.level}`);
  }
  return { chosen, levels };
}

/** The actions that a structure's profile alone does not rule out. */
function concerning(profile: string): string[] {
  const { truth } = resolve(culture, [blank(profile)]);
  return culture.actions.filter(({ when }) => !when || truth(when) !== false).map(({ id }) => id);
}

describe.each(culture.profiles.map(({ id }) => id))('a thousand structures of profile %s', (profile) => {
  let chosen: Map<string, number>;
  let levels: Set<string>;
  beforeAll(() => {
    ({ chosen, levels } = survey(profile));
  });

  it('are given every action that concerns them, each by some', () => {
    expect([...chosen.keys()].sort()).toEqual(concerning(profile).sort());
  });

  it('are given no action more often than six times in ten', () => {
    const often = [...chosen].filter(([, times]) => times > 0.6 * RESPONDENTS);
    expect(often).toEqual([]);
  });

  it('reach the five levels of each axis', () => {
    for (const axis of AXES) {
      for (const level of [1, 2, 3, 4, 5]) expect(levels).toContain(`${axis} ${level}`);
    }
  });
});
