import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { AREAS, AXES, type Questionnaire } from '../../src/model/questionnaire.js';
import { readQuestionnaire } from '../../src/model/read-questionnaire.js';
import { read, tiny } from '../report/structures.js';
import { analysed, company } from './group.js';

const TINY = parse(read('test/fixtures/worked-example/tiny.yaml'));

/** One question for each cell of the matrix, yes or no, two more for the first cell; no action but those given. */
function twelveCells(actions: object[] = []): Questionnaire {
  const question = (id: string, axis: string) => ({ id, type: 'yes-no', text: id, axes: { [axis]: 1 } });
  const more = [question('more', 'vision'), question('yet-more', 'vision')];
  const areas = AREAS.map((area) => {
    const questions = AXES.map((axis) => question(`${area}-${axis}`, axis));
    return [area, { title: area, questions: [...questions, ...(area === 'stakes' ? more : [])] }];
  });
  const { questionnaire, findings } = readQuestionnaire({
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

describe('the programme of a group', () => {
  it('has the half-day of objectives where a structure states none, whatever else is needed', () => {
    const objective = { ...purpose, addresses: ['prospects-engagement'] };
    const of = twelveCells([objective]);
    const last = (objectives: string[]) =>
      analysed(of, [
        saying(of, 'A', false),
        saying(of, 'B', false),
        saying(of, 'C', false, { 'prospects-engagement': true }, { objectives }),
      ]).programme.at(-1);
    expect(last([])).toMatchObject({ area: 'prospects', axis: 'engagement', exercise: 'write-purpose' });
    expect(last(['know-publics'])).toMatchObject({ area: 'tools', axis: 'publics' });
  });

  it('begins no tool in the room', () => {
    const answers = { ticketing: 'none', 'know-publics-how': ['no-way'] };
    const group = (of: Questionnaire) =>
      analysed(
        of,
        ['A', 'B'].map((name) => company(of, name, { objectives: ['know-publics'], answers })),
      ).programme.find(({ area, axis }) => area === 'tools' && axis === 'publics');
    expect(group(tiny)).toMatchObject({ structures: 2, exercise: null });
    const other = tiny.actions.map((action) =>
      action.id === ticketing.id ? { ...action, kind: 'content' as const } : action,
    );
    expect(group({ ...tiny, actions: other })?.exercise).toBe('open-ticketing');
  });

  it('lets another tell when it can, before one that has told', () => {
    const of = twelveCells();
    const { programme } = analysed(of, [
      ...['X', 'Y'].map((name) => saying(of, name, false)),
      ...['A', 'B', 'C'].map((name) => saying(of, name, true)),
    ]);
    expect(programme.slice(0, 3).map(({ cases }) => cases.map(({ structure }) => structure))).toEqual([
      ['a', 'b'],
      ['c', 'a'],
      ['b', 'c'],
    ]);
  });

  it('has its questions told of before the others of their cell', () => {
    const of = twelveCells();
    const only = (question: string) => Object.fromEntries(FIRST.map((id) => [id, id === question]));
    const { programme } = analysed(of, [
      ...['X', 'Y', 'Z'].map((name) => saying(of, name, false, { 'stakes-vision': true })),
      // Strong on the axis, but for what the group is to work on.
      saying(of, 'A', true, only('stakes-vision')),
      saying(of, 'B', true, only('more')),
    ]);
    expect(programme[0]).toMatchObject({ area: 'stakes', axis: 'vision' });
    expect(programme[0]?.questions.map(({ question }) => question)).toEqual(['yet-more', 'more']);
    expect(programme[0]?.cases[0]).toEqual({ structure: 'b', question: 'more' });
  });
});
