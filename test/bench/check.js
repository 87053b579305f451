// @ts-check
// The time of `check` on the package's own questionnaire, meaning included, beside what `ajv-cli validate` takes to
// check the same file against its schema alone. Whole processes in turns; the ratio is the median over the rounds.
//   ROUNDS=15 node test/bench/check.js
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'cap-numerique-bench-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

spawnSync(
  'npm',
  ['install', '--prefix', work, '--no-audit', '--no-fund', '--ignore-scripts', 'ajv-cli@5.0.0'],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
const questionnaire = join(root, 'questionnaires/culture.yaml');
const schema = join(root, 'questionnaires/schema/questionnaire.schema.json');
const programs = {
  node: ['-e', '0'],
  check: [join(root, 'bin/cap-numerique.js'), 'check', questionnaire],
  'ajv-cli': [
    join(work, 'node_modules/ajv-cli/dist/index.js'),
    ...['validate', '--spec=draft2020', '--strict=false', '-s', schema, '-d', questionnaire],
  ],
};

/** @param {string[]} args */
function milliseconds(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status}\n${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const rounds = Array.from({ length: Number(process.env.ROUNDS ?? 15) }, () => ({
  node: milliseconds(programs.node),
  check: milliseconds(programs.check),
  'ajv-cli': milliseconds(programs['ajv-cli']),
}));
for (const name of /** @type {const} */ (['node', 'check', 'ajv-cli'])) {
  console.log(
    `${name.padEnd(8)} ${median(rounds.map((round) => round[name]))
      .toFixed(0)
      .padStart(5)} ms`,
  );
}
const ratio = median(rounds.map((round) => round.check / round['ajv-cli']));
console.log(`check takes ${ratio.toFixed(2)} times as long as ajv-cli (goal: at most 1.0)`);
