import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadAnswers } from '../../src/load/load-answers.ts';
import { loadQuestionnaire } from '../../src/load/load-questionnaire.ts';
import { choose } from '../../src/plan/choose.ts';
import { resolve } from '../../src/scoring/resolve.ts';
import { score } from '../../src/scoring/score.ts';

const FOLDER = new URL('../fixtures/choice/', import.meta.url).pathname;

interface Expected {
  file: string;
  actions: { id: string; need: number; priority: number }[];
  first: string[];
  dangers: string[];
  dangerAction: string | null;
}
const expected: Expected[] = JSON.parse(readFileSync(`${FOLDER}expected.json`, 'utf8'));

async function planOf(file: string) {
  const { value: questionnaire } = await loadQuestionnaire('choice.yaml', FOLDER);
  if (!questionnaire) throw new Error('choice.yaml');
  const { value, diagnostics } = await loadAnswers(file, FOLDER, questionnaire);
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error(file);
  const resolved = resolve(questionnaire, [value.sheet]);
  return choose(resolved, score(resolved));
}

// Worked out by hand and by another implementation: the order of choice, and what each action was worth just before.
describe('the choice of actions, by example', () => {
  it('has a plan expected of each answer file', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.answers.yaml'));
    expect(files.sort()).toEqual(expected.map(({ file }) => file));
  });

  it.each(expected)('chooses for $file', async ({ file, actions, first, dangers, dangerAction }) => {
    const plan = await planOf(file);
    expect(plan.actions.map(({ action, need, priority }) => [action.id, need, priority])).toEqual(
      actions.map(({ id, need, priority }) => [id, expect.closeTo(need, 5), expect.closeTo(priority, 5)]),
    );
    expect(plan.first).toEqual(first);
    expect(plan.dangers.map(({ question }) => question)).toEqual(dangers);
    expect(plan.dangers[0]?.action ?? null).toBe(dangerAction);
  });
});
