import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/cohort/member.js';
import { csvRow } from '../../src/report/cohort/csv.js';
import { Names } from '../../src/report/cohort/names.js';
import { sheetView } from '../../src/report/cohort/sheet-view.js';
import { cohortSpeech } from '../../src/report/cohort/speech.js';
import { tiny } from '../report/structures.js';
import { analysed, company } from './group.js';

const AT_EASE = { ease: 5, fear: 1, 'shared-tools': ['calendar', 'files', 'tasks'] };
const ILL_AT_EASE = { ease: 1, fear: 5, 'shared-tools': ['nothing'] };

describe('what is shared of a group', () => {
  const answering = (count: number) =>
    Array.from({ length: count }, (_, i) => company(tiny, `A${i}`, { answers: AT_EASE }));
  const silent = company(tiny, 'Silent', { answers: {} });

  it('holds no figure of fewer structures than the least group, nor how many did not answer', () => {
    const people = (count: number, minGroup: number) =>
      analysed(tiny, [...answering(count), silent], { share: true, minGroup }).axes.people;
    expect(people(4, 5)).toEqual({ scores: null, levels: [0, 0, 0, 0, 0], undocumented: 0 });
    expect(people(5, 5)).toMatchObject({ scores: { n: 5 }, levels: [0, 0, 0, 0, 5], undocumented: 1 });
    // Two would tell of one another, whatever the least group.
    expect(people(2, 1).scores).toBeNull();
    expect(people(3, 1).scores).toMatchObject({ n: 3 });
  });

  it('is not kept from the group itself', () => {
    expect(analysed(tiny, [...answering(1), silent]).axes.people).toMatchObject({
      scores: { n: 1 },
      undocumented: 1,
    });
  });
});

describe('training in a group', () => {
  it('is asked for by the way of each structure that needs some: its own, else its profile’s', () => {
    const { training } = analysed(tiny, [
      company(tiny, 'A', { answers: ILL_AT_EASE }),
      company(tiny, 'B', { answers: ILL_AT_EASE, structure: { training: 'volunteers' } }),
      company(tiny, 'C', { answers: AT_EASE, structure: { training: 'cnfpt' } }),
    ]);
    expect(training.map(({ training: way, structures }) => [way, structures])).toEqual([
      ['opco', 1],
      ['volunteers', 1],
    ]);
  });
});

describe('what is written of a structure', () => {
  const speech = cohortSpeech(tiny, 'fr');
  const written = (member: Member) => csvRow(member, member.name, tiny, speech);

  it('names its way to training only where it needs some', () => {
    expect(written(company(tiny, 'A', { answers: ILL_AT_EASE }))).toContain('OPCO');
    expect(written(company(tiny, 'A', { answers: AT_EASE }))).not.toContain('OPCO');
  });

  it('names a question to clear up once', () => {
    const member = company(tiny, 'A', { answers: { ...AT_EASE, purpose: 'unknown', ticketing: 'unknown' } });
    const alone = { questionnaire: tiny, programme: [], pairs: [] };
    const { clarify, alsoToClarify } = sheetView(member, alone, new Names([member], speech), null, speech);
    expect(clarify?.sentence).toContain('À quoi sert le numérique');
    expect(alsoToClarify).toEqual([expect.stringContaining('Comment vendez-vous vos billets')]);
  });
});

describe('pairs in a group', () => {
  it('serve somebody who has nobody yet before anyone is served twice', () => {
    const { pairs } = analysed(tiny, [
      company(tiny, 'A', { answers: AT_EASE }),
      company(tiny, 'B', { answers: AT_EASE }),
      company(tiny, 'C', { answers: { ...AT_EASE, ease: 1 } }),
      company(tiny, 'D', { answers: { ...AT_EASE, ease: 1 } }),
    ]);
    expect(pairs.map(({ gives, receives, question }) => [gives, receives, question])).toEqual([
      ['a', 'c', 'ease'],
      ['b', 'd', 'ease'],
    ]);
  });
});

describe('the half-day of a structure', () => {
  it('works on the action made for it, before others that are further away', () => {
    const routed = {
      ...tiny,
      actions: tiny.actions.map((action) =>
        action.id === 'train-tools' ? { ...action, route: 'individual-half-day' as const } : action,
      ),
    };
    const said = {
      objectives: ['know-publics'],
      answers: { ...ILL_AT_EASE, purpose: 'unspoken', ticketing: 'none' },
    };
    expect(company(routed, 'A', said).halfDay).toMatchObject({ begun: 'write-purpose', work: 'train-tools' });
    expect(company(tiny, 'A', said).halfDay).toMatchObject({
      begun: 'write-purpose',
      work: 'open-ticketing',
    });
  });
});
