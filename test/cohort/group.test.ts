import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/cohort/member.ts';
import { isConcerned } from '../../src/cohort/stance.ts';
import { csvHead, csvRow } from '../../src/report/cohort/csv.ts';
import { cohortMarkdown } from '../../src/report/cohort/markdown.ts';
import { cohortSpeech } from '../../src/report/cohort/speech.ts';
import { cells } from '../report/spreadsheet.ts';
import { runs } from '../seed.ts';
import { plain, sheetOf, tiny } from '../sheets.ts';
import { cohort, structureOf } from './draw.ts';
import { analysed, company } from './group.ts';
import { salle } from './salle.ts';

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
      scores: { n: null, median: 100, q1: null, q3: null },
      levels: null,
      undocumented: null,
    });
    // Two would tell of one another, whatever the least group.
    expect(people(2, 1).scores).toBeNull();
    expect(people(3, 1).scores).toMatchObject({ median: 100 });
  });

  it('says how many are at a level only where neither they nor the others are few', () => {
    const low = (count: number) =>
      Array.from({ length: count }, (_, i) => company(tiny, `L${i}`, { answers: ILL_AT_EASE }));
    const levels = (high: number, others: number) =>
      analysed(tiny, [...answering(high), ...low(others)], { share: true }).axes.people.levels;
    expect(levels(5, 1)).toBeNull();
    expect(levels(10, 0)).toBeNull();
    expect(levels(9, 4)).toBeNull();
    expect(levels(9, 5)).toEqual([null, null, null, null, 9]);
  });

  it('has no figure by profile, nor of any day', () => {
    const radios = Array.from({ length: 6 }, (_, i) =>
      company(tiny, `R${i}`, { answers: ILL_AT_EASE, structure: { profile: 'radio' } }),
    );
    const found = analysed(tiny, [...answering(6), ...radios], { share: true });
    expect([found.profiles, found.dates]).toEqual([
      [
        { profile: 'company', structures: 6, axes: null },
        { profile: 'radio', structures: 6, axes: null },
      ],
      null,
    ]);
  });

  it('has no count of few structures, of all or of all but a few, and no two counts that differ by few', () => {
    fc.assert(
      fc.property(cohort({ min: 1, max: 16 }), fc.integer({ min: 3, max: 6 }), (drawn, least) => {
        const members = drawn.structures.map(({ member }, i) => ({ ...member, key: `k${i}` }));
        const found = analysed(drawn.questionnaire, members, { share: true, minGroup: least });
        const all = members.length;
        const isTold = (n: number, of = all) => n >= least && of - n >= least;
        const themes = found.programme.filter((halfDay) => halfDay.kind === 'theme');
        const questions = found.programme.flatMap((its) => (its.kind === 'cases' ? [] : its.questions));
        const counts = [
          ...[found.merged, found.withoutObjective],
          ...[
            ...found.objectives,
            ...found.dangers,
            ...found.commonActions,
            ...found.training,
            ...themes,
          ].map(({ structures }) => structures),
          ...found.programme.map((its) => ('tellers' in its ? its.tellers : null)),
          ...questions.map(({ inNeed }) => inNeed),
        ];
        for (const count of counts) expect(count === null || isTold(count)).toBe(true);
        // A name is a count as well.
        const coming = members.filter(({ isCollective }) => isCollective);
        for (const { question } of questions) {
          const at = drawn.questionnaire.questions.findIndex(({ id }) => id === question);
          const concerned = coming.filter(({ stances }) => {
            const stance = stances[at];
            return stance !== undefined && isConcerned(stance);
          }).length;
          expect(isTold(concerned) && isTold(concerned, coming.length)).toBe(true);
        }
        const begun = found.programme.flatMap((its) => {
          if (its.kind === 'theme') return its.exercise ?? [];
          return its.kind === 'practice' ? its.actions : its.kind === 'cases' ? its.examples : [];
        });
        for (const id of begun) {
          const called = coming.filter(({ calledFor, halfDay }) =>
            [...calledFor, ...halfDay.dangers.map(({ action }) => action)].includes(id),
          ).length;
          const [objective] = drawn.questionnaire.actions.filter(({ kind }) => kind === 'objective');
          expect(id === objective?.id || called >= least).toBe(true);
        }
        const apart = (one: number | null, other: number | null | undefined) =>
          one === null || other == null || one === other || Math.abs(one - other) >= least;
        for (const { inNeed, answered, question } of questions) {
          if (inNeed !== null && answered !== null) expect(isTold(inNeed, answered)).toBe(true);
          expect(apart(answered, all)).toBe(true);
          expect(apart(inNeed, found.dangers.find((its) => its.question === question)?.structures)).toBe(
            true,
          );
        }
        for (const { structures, questions: its } of themes)
          for (const { inNeed } of its) expect(apart(structures, inNeed)).toBe(true);
        for (const { structures, actions } of found.training)
          for (const action of actions) expect(apart(structures, action.structures)).toBe(true);
        const profiled = found.profiles.map(({ structures }) => structures);
        const others = all - profiled.reduce((total, n) => total + n, 0);
        expect(profiled.every((n) => n >= least)).toBe(true);
        expect(others === 0 || others >= least || profiled.length === 0).toBe(true);
      }),
      { numRuns: runs(100) },
    );
  });

  it('says how many need training of their way only where others of that way need none', () => {
    const needing = (count: number, profile: string) =>
      Array.from({ length: count }, (_, i) =>
        company(tiny, `${profile}${i}`, { answers: ILL_AT_EASE, structure: { profile } }),
      );
    const ways = (...members: Member[]) =>
      analysed(tiny, members, { share: true }).training.map(({ training: way, structures }) => [
        way,
        structures,
      ]);
    expect(ways(...needing(6, 'company'), ...needing(6, 'authority'))).toEqual([]);
    expect(ways(...needing(6, 'company'), ...answering(5), ...needing(6, 'authority'))).toEqual([
      ['opco', 6],
    ]);
  });

  it('is not kept from the group itself', () => {
    expect(analysed(tiny, [...answering(1), silent]).axes.people).toMatchObject({
      scores: { n: 1 },
      undocumented: 1,
    });
  });
});

describe('the report of a group', () => {
  const report = (members: Member[], share = false) =>
    plain(
      cohortMarkdown(analysed(tiny, members, { share }), { language: 'fr', refused: 0, minGroup: 5, share }),
    );
  const levelsOf = (markdown: string) => /^\|L’humain\|(.*)\|.*\|.*\|.*\|$/m.exec(markdown)?.[1];

  it('of one or two structures prints no count by level', () => {
    const of = (count: number) =>
      Array.from({ length: count }, (_, i) => company(tiny, `A${i}`, { answers: AT_EASE }));
    expect(levelsOf(report(of(1)))).toBe('||||');
    expect(levelsOf(report(of(2)))).toBe('||||');
    expect(levelsOf(report(of(3)))).toBe('–|–|–|–|3');
  });

  it('calls the roll: of which files each structure is made; not where nobody is named', () => {
    const one = structureOf(
      tiny,
      ['b.yaml', 'a|b.yaml'].map((file) =>
        sheetOf(tiny, { structure: { name: 'Radio Gave', profile: 'radio' }, answers: {} }, file),
      ),
    ).member;
    const markdown = report([one, company(tiny, 'A', { answers: AT_EASE })]);
    expect(markdown.split('## Annexe A. Qui a été compté')[1]).toContain(
      '|A|1|A.answers.yaml|\n|Radio Gave|2|b.yaml, a\\|b.yaml|\n',
    );
    const many = Array.from({ length: 30 }, (_, i) => company(tiny, `A${i}`, { answers: AT_EASE }));
    for (const { name } of many) expect(report(many)).toContain(`|${name}|1|${name}.answers.yaml|`);
    expect(report(many, true)).not.toMatch(/Qui a été compté|answers\.yaml/);
  });

  it('says that one who could help may have given twice already', () => {
    const helped = Array.from({ length: 4 }, (_, i) =>
      company(tiny, `B${i}`, { answers: { ...AT_EASE, ease: 1 } }),
    );
    const markdown = report([company(tiny, 'A', { answers: AT_EASE }), ...helped]);
    expect(markdown).toMatch(/Sans binôme à ce jour : B\d et B\d\. .* conseille déjà deux structures\./);
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
    // That it is so for all would tell it of each.
    expect(told(many(6, low), true)).toEqual([]);
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
    const [titles = []] = cells(csvHead(tiny, speech), ';');
    const full = (answers: object) =>
      cells(written(company(tiny, 'A', { answers })), ';')[0]?.filter(
        (cell, i) => cell === '100' && titles[i]?.endsWith('score'),
      ).length;
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
