import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/cohort/member.js';
import { AXES } from '../../src/model/questionnaire.js';
import { csvRow } from '../../src/report/cohort/csv.js';
import { cohortMarkdown } from '../../src/report/cohort/markdown.js';
import { cohortSpeech } from '../../src/report/cohort/speech.js';
import { runs } from '../seed.js';
import { plain, sheetOf, tiny } from '../sheets.js';
import { cohort, structureOf } from './draw.js';
import { analysed, company } from './group.js';
import { salle } from './salle.js';

const AT_EASE = { ease: 5, fear: 1, 'shared-tools': ['calendar', 'files', 'tasks'] };
const ILL_AT_EASE = { ease: 1, fear: 5, 'shared-tools': ['nothing'] };

describe('what is shared of a group', () => {
  const answering = (count: number) =>
    Array.from({ length: count }, (_, i) => company(tiny, `A${i}`, { answers: AT_EASE }));
  const silent = company(tiny, 'Silent', { answers: {} });

  it('holds no figure of fewer structures than the least group, nor how many did not answer', () => {
    const people = (count: number, minGroup: number) =>
      analysed(tiny, [...answering(count), silent], { share: true, minGroup }).axes.people;
    expect(people(4, 5)).toEqual({ scores: null, levels: null, undocumented: null });
    // All but one: their number would tell of the one that did not answer.
    expect(people(5, 5)).toMatchObject({
      scores: { n: null, median: 100 },
      levels: null,
      undocumented: null,
    });
    // Two would tell of one another, whatever the least group.
    expect(people(2, 1).scores).toBeNull();
    expect(people(3, 1).scores).toMatchObject({ median: 100 });
  });

  it('does not say how many are at each level where one level has few', () => {
    const low = company(tiny, 'Low', { answers: ILL_AT_EASE });
    const { scores, levels } = analysed(tiny, [...answering(5), low], { share: true }).axes.people;
    expect([scores?.n, levels]).toEqual([6, null]);
    const other = analysed(tiny, [...answering(5), ...answering(5)], { share: true }).axes.people;
    expect(other).toMatchObject({ scores: { n: 10 }, levels: [0, 0, 0, 0, 10] });
  });

  it('has no count of few structures, nor of all but a few, whatever is counted', () => {
    fc.assert(
      fc.property(cohort({ min: 1, max: 14 }), fc.integer({ min: 3, max: 6 }), (drawn, least) => {
        const members = drawn.structures.map(({ member }, i) => ({ ...member, key: `k${i}` }));
        const found = analysed(drawn.questionnaire, members, { share: true, minGroup: least });
        const all = members.length;
        const isTold = (n: number) => n >= least && (n === all || all - n >= least);
        const themes = found.programme.filter((halfDay) => halfDay.kind === 'theme');
        const counts = [
          ...[found.merged, found.withoutObjective],
          ...[
            ...found.objectives,
            ...found.dangers,
            ...found.commonActions,
            ...found.training,
            ...themes,
          ].map(({ structures }) => structures),
          ...AXES.map((axis) => found.axes[axis].scores?.n ?? null),
          ...themes.flatMap(({ questions }) =>
            questions.flatMap(({ inNeed, answered }) => [inNeed, answered]),
          ),
        ];
        for (const count of counts) expect(count === null || isTold(count)).toBe(true);
        const profiled = found.profiles.map(({ structures }) => structures);
        const others = all - profiled.reduce((total, n) => total + n, 0);
        expect(profiled.every((n) => n >= least)).toBe(true);
        expect(others === 0 || others >= least || profiled.length === 0).toBe(true);
      }),
      { numRuns: runs(100) },
    );
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

describe('training of volunteers', () => {
  it('is never asked of an OPCO, whatever their profile', () => {
    const said = { objectives: ['share-work'], answers: { roles: 'first' } };
    const { training } = analysed(salle, [
      company(salle, 'A', { ...said, structure: { profile: 'radio', facts: { status: 'volunteers' } } }),
      company(salle, 'B', { ...said, structure: { profile: 'radio' } }),
    ]);
    expect(training.map(({ training: way, concerned }) => [way, concerned])).toEqual([
      ['opco', ['b']],
      ['volunteers', ['a']],
    ]);
  });
});

describe('what puts something at stake for several structures', () => {
  const low = (name: string) => company(salle, name, { answers: { passwords: 'first', backup: 'fifth' } });
  const lost = (name: string) => company(salle, name, { answers: { passwords: 'unknown' } });
  const fine = (name: string) => company(salle, name, { answers: { passwords: 'fourth' } });
  const many = (count: number, of: typeof low) =>
    Array.from({ length: count }, (_, i) => of(`${of.name}${i}`));
  const told = (members: Member[], share = false) => analysed(salle, members, { share }).dangers;

  it('is told by subject with its action, of two structures or more, whether they know or not', () => {
    expect(told([low('A'), lost('B'), fine('C')])).toEqual([
      { question: 'passwords', structures: 2, action: 'close-passwords' },
    ]);
    expect(told([low('A'), fine('B')])).toEqual([]);
  });

  it('names nobody, in the group’s own report either', () => {
    const found = analysed(salle, [low('Le Seuil'), low('La Soute'), fine('Les Moulins')]);
    const report = plain(cohortMarkdown(found, { language: 'fr', refused: 0, minGroup: 5, share: false }));
    expect(report).toContain(
      '- **Vos mots de passe.** 2 structures concernées. Une action : Ranger les mots de passe.\n',
    );
  });

  it('is shared only where neither they nor the others are few', () => {
    expect(told([...many(4, low), ...many(9, fine)], true)).toEqual([]);
    expect(told([...many(5, low), ...many(4, fine)], true)).toEqual([]);
    expect(told([...many(5, low), ...many(5, fine)], true)).toMatchObject([{ structures: 5 }]);
    expect(told(many(6, low), true)).toMatchObject([{ structures: 6 }]);
  });
});

describe('the days of a group', () => {
  it('go from the first answer to the last, of any respondent', () => {
    const at = (name: string, ...dates: string[]) =>
      structureOf(
        salle,
        dates.map((date, i) =>
          sheetOf(salle, { structure: { name, profile: 'radio' }, date, answers: {} }, `${i}.yaml`),
        ),
      ).member;
    const { dates } = analysed(salle, [at('A', '2026-03-02', '2026-03-12'), at('B', '2026-03-04')]);
    expect(dates).toEqual(['2026-03-02', '2026-03-12']);
  });
});

describe('what is written of a structure', () => {
  const speech = cohortSpeech(tiny, 'fr');
  const written = (member: Member) => csvRow(member, member.name, tiny, speech);

  it('holds the scores that enter the group’s figures, and no others', () => {
    const full = (answers: object) =>
      written(company(tiny, 'A', { answers }))
        .split(';')
        .filter((cell) => cell === '100').length;
    // Of the weight on people, 40 % is answered, then 60 %; of that on people and stakes, more than half both times.
    expect([full({ ease: 5 }), full({ ease: 5, fear: 1 })]).toEqual([1, 2]);
  });

  it('names its way to training only where it needs some', () => {
    expect(written(company(tiny, 'A', { answers: ILL_AT_EASE }))).toContain('OPCO');
    expect(written(company(tiny, 'A', { answers: AT_EASE }))).not.toContain('OPCO');
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
