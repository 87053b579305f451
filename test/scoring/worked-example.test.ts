import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadAnswers } from '../../src/load/load-answers.ts';
import { loadQuestionnaire } from '../../src/load/load-questionnaire.ts';
import { choose } from '../../src/plan/choose.ts';
import { scoreJson } from '../../src/report/score/json.ts';
import { resolve } from '../../src/scoring/resolve.ts';
import { score } from '../../src/scoring/score.ts';

const FOLDER = new URL('../fixtures/worked-example/', import.meta.url).pathname;
const expected = (name: string) => JSON.parse(readFileSync(`${FOLDER}${name}`, 'utf8'));

/** The scores and the plan of a structure, from its answer files. */
async function structure(...files: string[]) {
  const { value: questionnaire } = await loadQuestionnaire('tiny.yaml', FOLDER);
  if (!questionnaire) throw new Error('tiny.yaml');
  const sheets = [];
  for (const file of files) {
    const { value, diagnostics } = await loadAnswers(file, FOLDER, questionnaire);
    expect(diagnostics.map(({ code }) => code)).toEqual([]);
    if (value) sheets.push(value.sheet);
  }
  const resolved = resolve(questionnaire, sheets);
  const scores = score(resolved);
  return { scores, plan: choose(resolved, scores) };
}

// Worked out by hand and by another implementation; the radio's two respondents are taken together in the last.
describe('the worked example', () => {
  it.each([
    ['company.answers.yaml', 0],
    ['radio.answers.yaml', 1],
    ['radio-2.answers.yaml', 2],
    ['service.answers.yaml', 3],
  ])('scores %s', async (file, place) => {
    const { scores } = await structure(file);
    expect(scoreJson(scores, { file })).toMatchObject(expected('expected.json')[place]);
  });

  it('scores two respondents together', async () => {
    const { scores } = await structure('radio.answers.yaml', 'radio-2.answers.yaml');
    expect(scoreJson(scores)).toMatchObject(expected('expected-merged.json'));
  });

  const chosen = async (file: string) =>
    (await structure(file)).plan.actions.map(({ action, need, priority }) => [
      action.id,
      Number(need.toFixed(4)),
      Number(priority.toFixed(4)),
    ]);

  it('chooses the company’s actions by need, wish, impact, effort and objective', async () => {
    expect(await chosen('company.answers.yaml')).toEqual([
      // The best requires it, since `purpose` is at a half: (1 − 0.5)² × 3 / √1 × 1.5.
      ['write-purpose', 0.25, 1.125],
      // `ticketing` twice, and `ticketing-data`: (2 × (1 − 0.4)² + 1) / 3, × 3 / √2 × 1.5.
      ['open-ticketing', 0.5733, 1.8243],
      // Twice `ease`, with its wish, and `shared-tools`: (2 × (1 − 0.25)² × 1.5 + (1 − 0.8)²) / 3, × 2 / √2.
      ['train-tools', 0.5758, 0.8144],
    ]);
  });

  it('puts the objective first for the radio, which states none, and asks it for nothing that it does already', async () => {
    // Its team is at ease, so that nothing calls for `train-tools`, whatever it shares.
    expect(await chosen('radio.answers.yaml')).toEqual([['write-purpose', 0, 0]]);
  });

  it('lets a “don’t know” call for an objective', async () => {
    expect(await chosen('service.answers.yaml')).toEqual([
      // Unknown: 0.25 × 3 / √1 × 1.5.
      ['write-purpose', 0.25, 1.125],
      // `ticketing-data` is hidden, so `ticketing` alone: 1 × 3 / √2 × 1.3, its objective being the second.
      ['open-ticketing', 1, 2.7577],
    ]);
  });
});
