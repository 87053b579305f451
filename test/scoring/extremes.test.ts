import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { AREAS, AXES } from '../../src/model/questionnaire.ts';
import { validateAnswers } from '../../src/model/validate-answers.ts';
import { validateQuestionnaire } from '../../src/model/validate-questionnaire.ts';
import { resolve } from '../../src/scoring/resolve.ts';
import { score } from '../../src/scoring/score.ts';
import { run } from '../e2e/run.ts';
import { emptyFolder } from '../folders.ts';
import { runs } from '../seed.ts';

const TINY = readFileSync(new URL('../fixtures/worked-example/tiny.yaml', import.meta.url), 'utf8');

/** A questionnaire of numbers, with what is drawn where the format takes a number. */
function numbers(weights: number[], from: number[], values: number[]) {
  const file = parse(TINY);
  const question = (i: number) => ({
    id: `q${i}`,
    type: 'number',
    text: `Combien de ${i} ?`,
    axes: { [AXES[i % 4] as string]: weights[i] },
    bands: [
      { from: from[i], value: values[i] },
      { from: (from[i] ?? 0) + 1, value: 1 },
    ],
  });
  for (const [a, area] of AREAS.entries())
    file.areas[area].questions = [0, 1, 2, 3].map((i) => question(a * 4 + i));
  return { ...file, facts: [], tracks: [], gates: [], renamed: {}, retired: [], actions: [] };
}

const EXTREMES = [
  ...[0, -0, 5e-324, 1e-320, 1e-9, 0.001, 0.1 + 0.2, 1, 1000, 1000.0001, 1e12, -1e12, 1e15, -1e15],
  ...[Number.MAX_SAFE_INTEGER, Number.MAX_VALUE, -Number.MAX_VALUE, 1e308, Infinity, Number.NaN],
];
const twelve = (among: readonly number[]) =>
  fc.array(fc.constantFrom(...among), { minLength: 12, maxLength: 12 });

it('every number that the formats take gives scores that are numbers, within their bounds', () => {
  let scored = 0;
  const isTaken = (key: 'weights' | 'from' | 'values', n: number) => {
    const drawn = { weights: 1, from: 0, values: 0, [key]: n };
    const all = [drawn.weights, drawn.from, drawn.values].map((of) => Array(12).fill(of));
    return validateQuestionnaire(numbers(all[0] ?? [], all[1] ?? [], all[2] ?? [])).findings.length === 0;
  };
  const [weights, from, values] = (['weights', 'from', 'values'] as const).map((key) =>
    EXTREMES.filter((n) => isTaken(key, n)),
  );
  expect([weights, from, values]).toEqual([
    [0.001, 0.1 + 0.2, 1, 1000],
    [0, -0, 5e-324, 1e-320, 1e-9, 0.001, 0.1 + 0.2, 1, 1000, 1000.0001, -1e12],
    [0, -0, 5e-324, 1e-320, 1e-9, 0.001, 0.1 + 0.2, 1],
  ]);
  fc.assert(
    fc.property(
      twelve(weights ?? []),
      twelve(from ?? []),
      twelve(values ?? []),
      twelve(EXTREMES),
      (w, f, v, given) => {
        const { questionnaire } = validateQuestionnaire(numbers(w, f, v));
        const answers = Object.fromEntries(given.map((n, i) => [`q${i}`, n]));
        const file = { questionnaire: 'tiny@1.0.0', structure: { name: 'Gave', profile: 'radio' }, answers };
        const { sheet, findings } = validateAnswers(file, questionnaire, 'a.yaml');
        if (given.some((n) => !(Math.abs(n) <= 1e12))) expect(findings).not.toEqual([]);
        if (!questionnaire || !sheet) return;
        scored += 1;
        const { axes, overall } = score(resolve(questionnaire, [sheet]));
        for (const { score: value, coverage, range } of AXES.flatMap((axis) => axes[axis] ?? [])) {
          for (const n of [value ?? 0, coverage, ...range])
            expect(n >= 0 && n <= 100 && Number.isInteger(n)).toBe(true);
        }
        expect(Number.isInteger(overall ?? 0)).toBe(true);
      },
    ),
    { numRuns: runs(2000) },
  );
  expect(scored).toBeGreaterThan(0);
});

it('a weight that no score could bear is refused at its place, before anything is computed', () => {
  const cwd = emptyFolder();
  for (const weight of ['1e308', '1e-320', '-0', '0', '1001', '-1', '.inf', '.nan']) {
    writeFileSync(join(cwd, 'q.yaml'), TINY.replace('axes: { people: 0.5 }', `axes: { people: ${weight} }`));
    const { code, stdout } = run(['check', 'q.yaml', '--format', 'json'], { cwd });
    expect([weight, code]).toEqual([weight, 1]);
    expect(JSON.parse(stdout)).toHaveLength(1);
  }
  // The largest and the smallest beside each other.
  const wide = TINY.replace('axes: { people: 0.5 }', 'axes: { people: 0.001 }').replace(
    'axes: { people: 1 }',
    'axes: { people: 1000 }',
  );
  writeFileSync(join(cwd, 'q.yaml'), wide);
  writeFileSync(
    join(cwd, 'a.yaml'),
    'questionnaire: tiny@1.0.0\nstructure: { name: Gave, profile: radio }\nanswers: { ease: 5, fear: 1 }\n',
  );
  for (const args of [
    ['score', 'a.yaml'],
    ['cohort', 'a.yaml', '-o', 'out'],
  ]) {
    const { code, stdout, stderr } = run([...args, '--questionnaire', 'q.yaml'], { cwd });
    expect([code, /NaN|Infinity/.test(stdout + stderr)]).toEqual([0, false]);
  }
});
