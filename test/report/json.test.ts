import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planJson } from '../../src/report/plan/json.ts';
import { scoreJson } from '../../src/report/score/json.ts';
import { exampleFile, planOf, read, tiny } from './structures.ts';

const example = (name: string) => JSON.parse(read(`test/fixtures/worked-example/${name}.json`));

describe('scores as data', () => {
  it('are those of the worked example, in its shape and order', () => {
    for (const expected of example('expected')) {
      const file: string = expected.file;
      const { scores } = planOf(tiny, exampleFile(file.replace('.answers.yaml', '')));
      const json = scoreJson(scores, { file });
      expect(json).toMatchObject(expected);
      expect(Object.keys(json)).toEqual(Object.keys(expected));
    }
    expect(readdirSync(new URL('../fixtures/worked-example', import.meta.url))).toContain('expected.json');
  });

  it('are those of the two respondents together', () => {
    const { scores } = planOf(tiny, exampleFile('radio'), exampleFile('radio-2'));
    expect(scoreJson(scores)).toMatchObject(example('expected-merged'));
  });

  it('say of which terms they are made only when asked', () => {
    const { scores } = planOf(tiny, exampleFile('company'));
    expect(scoreJson(scores).axes.vision).not.toHaveProperty('terms');
    expect(scoreJson(scores, { explain: true }).axes.vision?.terms).toEqual([
      { question: 'purpose', weight: 1, value: 0.5, loss: expect.closeTo(33.33, 2), implied: false },
      { question: 'ticketing-data', weight: 0.5, value: 0, loss: expect.closeTo(33.33, 2), implied: false },
    ]);
  });
});

describe('a plan as data', () => {
  it('gives each action with its need, priority and reasons, as worked out by hand', () => {
    const json = planJson(planOf(tiny, exampleFile('company')), 'fr');
    expect(json).toMatchObject({
      questionnaire: 'tiny@1.0.0',
      structure: { name: 'Compagnie des Trois Ponts', profile: 'company' },
      date: '2026-03-02',
      objectives: ['know-publics'],
      toClarify: ['know-publics-how'],
      waiting: [],
    });
    expect(
      json.actions.map(({ id, need, priority, because, requires }) => ({
        id,
        need,
        priority,
        because,
        requires,
      })),
    ).toEqual([
      { id: 'write-purpose', need: 0.25, priority: 1.125, because: ['purpose'], requires: [] },
      {
        id: 'open-ticketing',
        need: 0.573333333,
        priority: 1.824335495,
        because: ['ticketing', 'ticketing-data'],
        requires: ['write-purpose'],
      },
      {
        id: 'train-tools',
        need: 0.575833333,
        priority: 0.81435131,
        because: ['ease', 'shared-tools'],
        requires: [],
      },
    ]);
    expect(json.scores).toEqual(scoreJson(planOf(tiny, exampleFile('company')).scores));
  });

  it('survives JSON as it is', () => {
    const json = planJson(planOf(tiny, exampleFile('radio')), 'fr');
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});
