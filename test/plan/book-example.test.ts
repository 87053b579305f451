import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language.ts';
import { loadAnswers } from '../../src/load/load-answers.ts';
import { choose } from '../../src/plan/choose.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { resolve } from '../../src/scoring/resolve.ts';
import { score } from '../../src/scoring/score.ts';
import type { Scores } from '../../src/scoring/scores.ts';
import { emptyFolder } from '../folders.ts';
import { read } from '../sheets.ts';

// The sums of docs/auteurs/calculs.md, done by hand.
const SCORES = { vision: [50, 3], people: [0, 1], publics: [50, 3], engagement: [null, null] };
const PLAN = [
  ['own-passwords', 1 * 2],
  ['write-purpose', (1 - 0.25) ** 2 * 1.5 * 3],
  ['right-hours', (((2 * 0.5 ** 2 + (0.75 ** 2 * 1.5) / 2) / 3) * 2 * 1.5) / Math.sqrt(2)],
] as const;

describe.each(LANGUAGES)('the worked example of the authors’ book, in %s', (language) => {
  const page = read(`docs/auteurs/calculs${language === 'fr' ? '' : `.${language}`}.md`);
  let scores: Scores;
  let plan: Plan;

  beforeAll(async () => {
    const folder = emptyFolder();
    const blocks = [...page.matchAll(/^```yaml (\S+)\n([\s\S]*?)^```$/gm)];
    for (const [, name = '', text = ''] of blocks) writeFileSync(join(folder, name), text);
    const answers = blocks.map(([, name = '']) => name).find((name) => name.endsWith('.answers.yaml')) ?? '';
    const { value, diagnostics } = await loadAnswers(answers, folder, null);
    if (!value) throw new Error(JSON.stringify(diagnostics));
    const resolved = resolve(value.questionnaire, [value.sheet]);
    scores = score(resolved);
    plan = choose(resolved, scores);
  });

  it('has the scores and levels that it works out', () => {
    for (const [axis, [points, level]] of Object.entries(SCORES)) {
      const found = scores.axes[axis as keyof typeof SCORES];
      expect([axis, found?.score, found?.level]).toEqual([axis, points, level]);
    }
  });

  it('has the plan that it works out, with its priorities', () => {
    expect(plan.actions.map(({ action }) => action.id)).toEqual(PLAN.map(([id]) => id));
    plan.actions.forEach(({ priority }, i) => {
      expect(priority).toBeCloseTo(PLAN[i]?.[1] ?? Number.NaN, 9);
    });
  });

  it('gives these numbers in its text', () => {
    for (const [, priority] of PLAN) {
      const shown = priority.toFixed(2);
      expect(page).toContain(`**${language === 'fr' ? shown.replace('.', ',') : shown}**`);
    }
  });
});
