// @ts-check
// Wall time of whole processes, as ratios to a bare `node -e 0` of the same run. The commands take turns, so that a
// machine that slows down slows them all; the median of the rounds is what counts.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = Number(process.env.ROUNDS ?? 25);
const example = 'examples/cohorte/compagnie-tout-un-hiver.answers.yaml';
const program = 'bin/cap-numerique.js';

/** What is run, and the ratio that it should not exceed. */
const commands = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: '--version', args: [program, '--version'], goal: 1.3 },
  { name: 'score', args: [program, 'score', example], goal: 1.6 },
  { name: 'plan', args: [program, 'plan', example], goal: 1.6 },
];

/** @type {number[][]} by command, then by round. */
const times = commands.map(() => []);
for (let round = -1; round < ROUNDS; round++) {
  commands.forEach(({ name, args }, i) => {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root });
    const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
    if (status !== 0) throw new Error(`${name}: exit ${status}\n${stderr}`);
    if (round >= 0) times[i]?.push(elapsed); // the first round warms the disk's cache
  });
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const [bares = [], ...others] = times;
const bare = median(bares);
console.log(`${ROUNDS} rounds, node ${process.version}; bare node ${bare.toFixed(1)} ms`);
commands.slice(1).forEach(({ name, goal }, i) => {
  const ratio = median((others[i] ?? []).map((time, round) => time / (bares[round] ?? Number.NaN)));
  console.log(`${name.padEnd(12)} ${ratio.toFixed(2)} × bare node (goal ${goal})`);
});
