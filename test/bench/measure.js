// @ts-check
// Runs whole programs in turns, so that a machine that slows down slows them all, and tells what they cost beside each
// other: medians over the rounds, as rows of a table in Markdown.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const own = join(root, 'bin/cap-numerique.js');
export const node = process.execPath;

/** A folder for whatever a benchmark makes, that goes as it ends. */
export const work = mkdtempSync(join(tmpdir(), 'cap-numerique-bench-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

/** Certificates that a network adds are read at each start of Node.js: some machines have them, most have not. */
const { NODE_EXTRA_CA_CERTS: _, ...others } = process.env;
const ENV = { ...others, LC_ALL: 'C' };

/**
 * What a program took: seconds of CPU time, threads included; seconds on the clock; where it runs on Node.js, the most
 * memory that it held, in MiB.
 * @typedef {{ cpu: number, wall: number, peak: number }} Cost
 */

/**
 * @param {string} name
 * @param {readonly string[]} command a program and its arguments.
 * @returns {Cost}
 */
export function cost(name, command) {
  const [program = '', ...args] = command;
  const isNode = program === node;
  const peakFile = join(work, 'peak');
  const preload = isNode ? ['--require', fileURLToPath(new URL('peak.cjs', import.meta.url))] : [];
  // The shell's own `time` counts what the program's threads took, and what it took to begin and to end.
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%U %S %R"; { time "$@" 2>&3; } 3>&2', 'time', program, ...preload, ...args],
    {
      cwd: root,
      env: { ...ENV, PEAK_FILE: peakFile },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const lines = stderr.toString().trimEnd().split('\n');
  if (status !== 0) throw new Error(`${name}: exit ${status}\n${lines.join('\n').slice(0, 2_000)}`);
  const [user = 0, system = 0, wall = 0] = (lines.at(-1) ?? '').split(' ').map(Number);
  return {
    cpu: user + system,
    wall,
    peak: isNode ? Number(readFileSync(peakFile, 'utf8')) / 1024 : Number.NaN,
  };
}

/** @param {readonly number[]} values */
export const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ i) => sorted[i] ?? Number.NaN;
  return (at(Math.floor((sorted.length - 1) / 2)) + at(Math.ceil((sorted.length - 1) / 2))) / 2;
};

/**
 * @template {string} Name
 * @param {Record<Name, () => readonly string[]>} programs by name, what each is run as: made anew for each round.
 * @param {number} rounds
 */
export function inTurns(programs, rounds) {
  const names = /** @type {Name[]} */ (Object.keys(programs));
  const costs = /** @type {Record<Name, Cost[]>} */ (
    /** @type {unknown} */ (Object.fromEntries(names.map((name) => [name, []])))
  );
  for (let round = 0; round < rounds; round++)
    for (const name of names) costs[name].push(cost(name, programs[name]()));
  return {
    /** @param {Name} name @param {keyof Cost} [what] */
    of: (name, what = 'cpu') => median(costs[name].map((one) => one[what])),
    /**
     * What one took, in what others took together in the same round.
     * @param {Name} name
     * @param {readonly Name[]} others
     * @param {'cpu' | 'wall'} [what]
     */
    ratio: (name, others, what = 'cpu') =>
      median(
        costs[name].map(
          (one, round) =>
            one[what] / others.reduce((sum, other) => sum + (costs[other][round]?.[what] ?? Number.NaN), 0),
        ),
      ),
  };
}

/** Begins a table. @param {string} title */
export function begin(title) {
  console.log(`\n${title}, Node.js ${process.versions.node}\n\n| | measured | goal |\n|---|---|---|`);
}

/**
 * One row of a table.
 * @param {string} what
 * @param {number} value
 * @param {string} unit what follows the number.
 * @param {string} [goal]
 */
export function row(what, value, unit, goal = '') {
  console.log(
    `| ${what} | ${value >= 100 ? value.toFixed(0) : value.toPrecision(value < 1 ? 2 : 3)} ${unit} | ${goal} |`,
  );
}

/** ajv-cli, installed in the benchmark's folder, since the project has no other use for it; null where it cannot be. */
export function ajvCli() {
  const folder = join(work, 'ajv-cli');
  mkdirSync(folder, { recursive: true });
  const args = [
    'install',
    '--prefix',
    folder,
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    'ajv-cli@5.0.0',
  ];
  const { status } = spawnSync('npm', args, { stdio: 'ignore' });
  return status === 0 ? join(folder, 'node_modules/ajv-cli/dist/index.js') : null;
}

/** How many rounds a benchmark makes. @param {number} usual */
export const roundsOf = (usual) => Number(process.env.ROUNDS ?? usual);
