import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { AREAS, AXES, type Questionnaire } from '../../src/model/questionnaire.ts';
import { validateQuestionnaire } from '../../src/model/validate-questionnaire.ts';
import { cohortMarkdown, halfDaySheetMarkdown } from '../../src/report/cohort/markdown.ts';
import { Names } from '../../src/report/cohort/names.ts';
import { cohortSpeech } from '../../src/report/cohort/speech.ts';
import { plain, read, tiny } from '../sheets.ts';
import { analysed, company } from './group.ts';
import { salle } from './salle.ts';

const TINY = parse(read('test/fixtures/worked-example/tiny.yaml'));

/** One question for each cell of the matrix, yes or no, two more for the first cell; no action but those given. */
function twelveCells(actions: object[] = []): Questionnaire {
  const question = (id: string, axis: string) => ({ id, type: 'yes-no', text: id, axes: { [axis]: 1 } });
  const more = [question('more', 'vision'), question('yet-more', 'vision')];
  const areas = AREAS.map((area) => {
    const questions = AXES.map((axis) => question(`${area}-${axis}`, axis));
    return [area, { title: area, questions: [...questions, ...(area === 'stakes' ? more : [])] }];
  });
  const { questionnaire, findings } = validateQuestionnaire({
    ...TINY,
    ...{ areas: Object.fromEntries(areas), tracks: [], gates: [], actions },
  });
  if (!questionnaire) throw new Error(JSON.stringify(findings));
  return questionnaire;
}

const [purpose, ticketing] = TINY.actions;
const FIRST = ['stakes-vision', 'more', 'yet-more'];

/** A structure that says the same to all questions, but for some. */
const saying = (
  of: Questionnaire,
  name: string,
  all: boolean,
  but: Record<string, boolean> = {},
  file = {},
) =>
  company(of, name, {
    objectives: ['know-publics'],
    answers: { ...Object.fromEntries(of.questions.map(({ id }) => [id, all])), ...but },
    ...file,
  });

/** The themes of a programme. */
const themesOf = (...group: Parameters<typeof analysed>) =>
  analysed(...group).programme.filter((halfDay) => halfDay.kind === 'theme');

describe('the programme of a group', () => {
  it('has the half-day of objectives where a structure states none, whatever else is needed', () => {
    const objective = { ...purpose, addresses: ['prospects-engagement'] };
    const of = twelveCells([objective]);
    const last = (objectives: string[]) =>
      themesOf(of, [
        saying(of, 'A', false),
        saying(of, 'B', false),
        saying(of, 'C', false, { 'prospects-engagement': true }, { objectives }),
      ]).at(-1);
    expect(last([])).toMatchObject({ area: 'prospects', axis: 'engagement', exercise: 'write-purpose' });
    expect(last(['know-publics'])).toMatchObject({ area: 'prospects', axis: 'vision' });
  });

  it('begins no tool in the room', () => {
    const answers = { ticketing: 'none', 'know-publics-how': ['no-way'] };
    const group = (of: Questionnaire) =>
      themesOf(
        of,
        ['A', 'B'].map((name) => company(of, name, { objectives: ['know-publics'], answers })),
      ).find(({ area, axis }) => area === 'tools' && axis === 'publics');
    expect(group(tiny)).toMatchObject({ structures: 2, exercise: null });
    const other = tiny.actions.map((action) =>
      action.id === ticketing.id ? { ...action, kind: 'content' as const } : action,
    );
    expect(group({ ...tiny, actions: other })?.exercise).toBe('open-ticketing');
  });

  it('lets another tell when it can, before one that has told', () => {
    const of = twelveCells();
    const themes = themesOf(of, [
      ...['X', 'Y'].map((name) => saying(of, name, false)),
      ...['A', 'B', 'C'].map((name) => saying(of, name, true)),
    ]);
    expect(themes.slice(0, 3).map(({ cases }) => cases.map(({ structure }) => structure))).toEqual([
      ['a', 'b'],
      ['c', 'a'],
      ['b', 'c'],
    ]);
  });

  it('has its questions told of before the others of their cell', () => {
    const of = twelveCells();
    const only = (question: string) => Object.fromEntries(FIRST.map((id) => [id, id === question]));
    const themes = themesOf(of, [
      ...['X', 'Y', 'Z'].map((name) => saying(of, name, false, { 'stakes-vision': true })),
      // Strong on the axis, but for what the group is to work on.
      saying(of, 'A', true, only('stakes-vision')),
      saying(of, 'B', true, only('more')),
    ]);
    expect(themes[0]).toMatchObject({ area: 'stakes', axis: 'vision' });
    expect(themes[0]?.questions.map(({ question }) => question)).toEqual(['yet-more', 'more']);
    expect(themes[0]?.cases[0]).toEqual({ structure: 'b', question: 'more' });
  });

  it('always has practice on tools, and case studies before the review', () => {
    const of = salle;
    const fine = Object.fromEntries(of.questions.map(({ id }) => [id, 'fifth']));
    expect(analysed(of, [company(of, 'A', { answers: fine })]).programme.map(({ kind }) => kind)).toEqual([
      'practice',
      'cases',
      'review',
    ]);
    const low = {
      objectives: ['know-publics'],
      answers: { ...fine, purpose: 'first', booking: 'second', backup: 'first' },
    };
    const { programme } = analysed(of, [company(of, 'A', low), company(of, 'B', low)]);
    expect(programme.map(({ kind }) => kind)).toEqual(['theme', 'theme', 'practice', 'cases', 'review']);
    expect(programme[2]).toMatchObject({
      kind: 'practice',
      structures: 2,
      concerned: ['a', 'b'],
      questions: [{ question: 'backup', inNeed: 2, answered: 2 }],
      actions: ['copy-files'],
    });
  });

  it('tries neither a training nor, before there is an objective, a tool', () => {
    const answers = { roles: 'first', passwords: 'first', booking: 'first' };
    const [found] = analysed(salle, [company(salle, 'A', { answers })]).programme.filter(
      ({ kind }) => kind === 'practice',
    );
    expect(found).toMatchObject({ questions: [{ question: 'booking' }], actions: [] });
  });

  it('has a place for the dangers that structures share, with the light action of the most shared first', () => {
    const of: Questionnaire = {
      ...salle,
      actions: [
        // A tool that all answers call for, and that nobody sets up in a morning.
        ...salle.actions.map((action) => (action.id === 'open-booking' ? { ...action, effort: 3 } : action)),
      ],
    };
    const low = { purpose: 'first', roles: 'first', booking: 'first' };
    const said = (name: string, answers: object) =>
      company(of, name, { objectives: ['share-work'], answers: { ...low, ...answers } });
    const { programme } = analysed(of, [
      said('A', { backup: 'first', passwords: 'unknown' }),
      said('B', { backup: 'first', passwords: 'first' }),
      said('C', { backup: 'second', passwords: 'fifth' }),
    ]);
    const [found] = programme.filter(({ kind }) => kind === 'practice');
    expect(found).toMatchObject({
      questions: [
        { question: 'backup', inNeed: 3, answered: 3 },
        // Whoever does not know is counted: it is as grave.
        { question: 'passwords', inNeed: 2, answered: 3 },
      ],
      actions: ['copy-files', 'close-passwords'],
    });
  });

  it('is for the structures that come to the collective days, and counts no other', () => {
    const answers = { purpose: 'first', roles: 'first', backup: 'first' };
    const of = (name: string, accompaniment?: string) =>
      company(salle, name, {
        objectives: ['share-work'],
        answers,
        structure: { ...(accompaniment !== undefined && { accompaniment }) },
      });
    const group = [of('A'), of('B', 'collective'), of('C', 'individual'), of('D', 'none'), of('E')];
    const found = analysed(salle, group);
    expect(found.attending).toBe(3);
    for (const { structures, concerned } of found.programme)
      expect([structures, concerned]).toEqual([3, ['a', 'b', 'e']]);
    for (const halfDay of found.programme) {
      if (halfDay.kind === 'cases') continue;
      for (const { inNeed, answered } of halfDay.questions) expect([inNeed, answered]).toEqual([3, 3]);
    }
    // What is at stake is told of all.
    expect(found.dangers).toMatchObject([{ question: 'backup', structures: 5 }]);

    const report = plain(cohortMarkdown(found, { language: 'fr', refused: 0, minGroup: 5, share: false }));
    expect(report).toContain('Elles réunissent 3 structures sur 5 ; C et D sont accompagnées autrement.');
    expect(report).toContain(
      '### 1. Le but du numérique\n\n*Comprendre les enjeux · La vision*\n\n- Les 3 structures',
    );
    const speech = cohortSpeech(salle, 'fr');
    const sheetOf = (key: string) => {
      const [member] = group.filter((one) => one.key === key);
      if (!member) throw new Error(key);
      return halfDaySheetMarkdown(
        member,
        found,
        new Names(group, speech),
        { file: null, filledIn: new Map() },
        speech,
      );
    };
    expect(sheetOf('e')).toContain('demi-journées collectives 1');
    for (const key of ['c', 'd']) expect(sheetOf(key)).not.toMatch(/journées? collectives?/);

    const shared = analysed(salle, group, { share: true, minGroup: 3 });
    expect(shared.attending).toBeNull();
    for (const { structures } of shared.programme) expect(structures).toBeNull();

    const none = analysed(salle, [of('C', 'individual')]);
    expect([none.attending, none.programme]).toEqual([0, []]);
    expect(plain(cohortMarkdown(none, { language: 'fr', refused: 0, minGroup: 5, share: false }))).toContain(
      '## Les journées collectives\n\nAucune structure de ce groupe n’est accompagnée',
    );
  });

  it('has a half-day on an area where only one structure asks for help', () => {
    const cells = twelveCells();
    const only = { 'prospects-people': false };
    const themes = themesOf(cells, [
      ...['A', 'B'].map((name) =>
        saying(
          cells,
          name,
          false,
          Object.fromEntries(
            cells.questions.filter(({ area }) => area === 'prospects').map(({ id }) => [id, true]),
          ),
        ),
      ),
      saying(cells, 'C', true, only),
    ]);
    expect(themes.map(({ area }) => area)).toEqual(['stakes', 'stakes', 'stakes', 'tools', 'prospects']);
    expect(themes.at(-1)).toMatchObject({ axis: 'people', structures: 1, concerned: ['c'] });
  });

  it('studies cases that no theme has had, by other structures where it can, else examples of the catalogue', () => {
    const strong = Object.fromEntries(salle.questions.map(({ id }) => [id, 'fifth']));
    const weak = { objectives: ['know-publics'], answers: { purpose: 'first' } };
    const { programme } = analysed(salle, [
      company(salle, 'A', { answers: strong }),
      company(salle, 'B', weak),
      company(salle, 'C', { ...weak, answers: { passwords: 'first' } }),
    ]);
    const day = programme.at(-2);
    expect(day).toMatchObject({ kind: 'cases', cases: [], tellers: 0 });
    expect(day?.kind === 'cases' && day.examples).toEqual(['close-passwords']);
    const cells = twelveCells();
    const group = analysed(cells, [
      ...['X', 'Y'].map((name) => saying(cells, name, false)),
      ...['A', 'B', 'C'].map((name) => saying(cells, name, true)),
    ]).programme;
    const told = group.flatMap((halfDay) => ('cases' in halfDay ? halfDay.cases : []));
    const keys = told.map(({ structure, question }) => `${structure} ${question}`);
    expect(new Set(keys).size).toBe(keys.length);
    const last = group.at(-2);
    expect(last?.kind === 'cases' && last.cases.map(({ structure }) => structure).sort()).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('begins each half-day with another action', () => {
    const answers = { purpose: 'first', roles: 'first' };
    const said = { objectives: ['know-publics'], answers };
    const themes = themesOf(salle, [company(salle, 'A', said), company(salle, 'B', said)]);
    expect(themes.map(({ exercise }) => exercise)).toEqual(['write-purpose', 'name-roles']);
  });
});
