import { expect, it } from 'vitest';
import type { AnswerValue } from '../../src/model/answer.ts';
import type { Accompaniment, Structure } from '../../src/model/answer-sheet.ts';
import { sharedStructure } from '../../src/model/structure.ts';

const structure = (
  facts: Record<string, AnswerValue>,
  accompaniment: Accompaniment | null = null,
): Structure => ({
  id: null,
  name: 'Le Pont',
  profile: 'radio',
  training: null,
  facts: new Map(Object.entries(facts)),
  accompaniment,
});

/** What three respondents say together, which must not depend on their order. */
function together(one: Structure, two: Structure, three: Structure): Structure {
  const shared = sharedStructure(one, [two, three]);
  expect(sharedStructure(three, [one, two])).toEqual(shared);
  return shared;
}

it('takes of each fact what most of the respondents say, and the middle of their numbers', () => {
  const { facts } = together(
    structure({ status: 'employer', people: 12 }),
    structure({ status: 'volunteers', people: 4, does: ['website'] }),
    structure({ status: 'employer', people: 8 }),
  );
  expect(Object.fromEntries(facts)).toEqual({ status: 'employer', people: 8, does: ['website'] });
});

it('takes a structure as accompanied as most of its respondents say', () => {
  const none = structure({}, 'none');
  expect(together(structure({}, 'individual'), none, none).accompaniment).toBe('none');
  expect(together(structure({}), structure({}), structure({})).accompaniment).toBeNull();
});
