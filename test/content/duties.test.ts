import { expect, it } from 'vitest';
import type { Duty } from '../../src/model/questionnaire.ts';
import { resolve } from '../../src/scoring/resolve.ts';
import { culture } from './culture.ts';
import { blank, type Situation } from './respondents.ts';
import { PROFILES, situations } from './structures.ts';
import { words } from './words.ts';

/** Those that a structure is told of. */
function dutiesOf(profile: string, situation: Situation = {}): Duty[] {
  const { truth } = resolve(culture, [blank(profile, situation)]);
  return culture.duties.filter(({ when }) => !when || truth(when) === true);
}
const ids = (duties: Duty[]) => duties.map(({ id }) => id);

/** What binds whoever keeps names, whatever they are. */
const UNIVERSAL = ['personal-data-information'];

it('has some for each structure, and for none more than fifteen, of which a plan shows the first five', () => {
  for (const profile of PROFILES) {
    for (const situation of situations) {
      const count = dutiesOf(profile, situation).length;
      expect(count, `${profile} ${JSON.stringify(situation)}`).toBeGreaterThanOrEqual(4);
      expect(count, `${profile} ${JSON.stringify(situation)}`).toBeLessThanOrEqual(15);
    }
  }
});

it('says that a duty is due only on what the structure has said of itself, or to all', () => {
  const due = culture.duties.filter(({ certainty }) => certainty === 'due');
  expect(ids(due.filter(({ when }) => when === null))).toEqual(UNIVERSAL);
  for (const profile of PROFILES) {
    const told = dutiesOf(profile).filter(({ certainty }) => certainty === 'due');
    expect(ids(told), profile).toEqual(UNIVERSAL);
  }
});

it('tells a public body of its officer, and nobody else', () => {
  for (const profile of PROFILES) {
    for (const status of ['employer', 'volunteers', 'business']) {
      expect(ids(dutiesOf(profile, { status }))).not.toContain('data-protection-officer');
    }
    expect(ids(dutiesOf(profile, { status: 'public' }))).toContain('data-protection-officer');
  }
});

it('gives a source for each, in a sentence that can be read at a glance', () => {
  for (const { id, text, source } of culture.duties) {
    expect(words((text as { fr: string }).fr).length, id).toBeLessThanOrEqual(26);
    expect(JSON.stringify(source), id).toMatch(/loi|règlement|décret|code|ordonnance|directive/);
    // An amount moves.
    expect(JSON.stringify(text), id).not.toMatch(/€|euros?\b/);
  }
});
