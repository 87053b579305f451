// @ts-check
// Files a second and peak memory of `score` and `cohort`, one and two at a time, on more and more answer files, beside
// what `ajv-cli validate` takes to check the same files against their schema alone. Whole processes, which take turns
// so that a machine that slows down slows them all; ratios are medians over the rounds. Two more rows tell what nobody
// can go under: reading and parsing the files, and making as many as a cohort does.
//   node test/bench/cohort.js [sizes…]     100 1000 10000 by default; 100000 takes some minutes
//   ROUNDS=5 node test/bench/cohort.js
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerFiles } from './answer-files.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1_000, 10_000];
/** @param {number} size */
const rounds = (size) => Number(process.env.ROUNDS ?? (size <= 1_000 ? 5 : size <= 10_000 ? 3 : 1));
const AJV_CLI = 'ajv-cli@5.0.0';

const work = mkdtempSync(join(tmpdir(), 'cap-numerique-bench-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

/** @param {number[]} values */
const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ i) => sorted[i] ?? Number.NaN;
  return (at(Math.floor((sorted.length - 1) / 2)) + at(Math.ceil((sorted.length - 1) / 2))) / 2;
};

/**
 * @typedef {object} Program
 * @property {string} name
 * @property {string[]} args
 * @property {number} [goal] how many times faster than ajv-cli it should be.
 * @property {boolean} [writes] whether it is told a folder to write into.
 */

let runs = 0;

/**
 * Runs a program, and gives its seconds and peak memory in MiB. Its results go to a folder of their own, that stays
 * until the end: a file system is slow to make files where many have just been removed.
 * @param {Program} program
 */
function run({ name, args, writes }) {
  const output = writes ? ['-o', join(work, `out-${++runs}`)] : [];
  const peakFile = join(work, 'peak');
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', new URL('peak.js', import.meta.url).href, ...args, ...output],
    { cwd: work, env: { ...process.env, PEAK_FILE: peakFile }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${name}: exit ${status}\n${stderr.toString().slice(0, 2_000)}`);
  return { seconds, peak: Number(readFileSync(peakFile, 'utf8')) / 1024 };
}

/** The comparison's own program, installed beside the answer files: the project itself has no use for it. */
function ajvCli() {
  const folder = join(work, 'ajv-cli');
  const program = join(folder, 'node_modules/ajv-cli/dist/index.js');
  if (!existsSync(program)) {
    mkdirSync(folder);
    const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', AJV_CLI];
    const { status } = spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`${AJV_CLI} could not be installed`);
  }
  return program;
}

/**
 * @param {string} folder
 * @param {number} size
 * @returns {Program[]}
 */
function programs(folder, size) {
  const floor = fileURLToPath(new URL('floor.js', import.meta.url));
  const own = join(root, 'bin/cap-numerique.js');
  const schema = join(root, 'questionnaires/schema/answers.schema.json');
  return [
    {
      name: 'ajv-cli validate',
      args: [
        ajvCli(),
        'validate',
        '--spec=draft2020',
        '--strict=false',
        '-s',
        schema,
        '-d',
        `${folder}/*.yaml`,
      ],
    },
    { name: 'reading alone', args: [floor, 'read', folder] },
    // A plan and a sheet for each structure, of which there are six for ten answer files.
    {
      name: 'making files alone',
      args: [floor, 'write', join(work, `floor-${size}-${++runs}`), String(size * 1.2)],
    },
    ...[1, 2].flatMap((workers) => [
      {
        name: `score, ${workers} at a time`,
        ...(workers === 2 && { goal: 2 }),
        args: [own, 'score', '--quiet', '--format', 'ndjson', '--workers', String(workers), folder],
      },
      {
        name: `cohort, ${workers} at a time`,
        ...(workers === 2 && { goal: 1 }),
        writes: true,
        args: [own, 'cohort', '--quiet', '--workers', String(workers), folder],
      },
    ]),
  ];
}

console.log(`node ${process.version}`);
const peaks = new Map();
for (const size of sizes) {
  const folder = join(work, `answers-${size}`);
  mkdirSync(folder);
  for (const { name, text } of answerFiles(size)) writeFileSync(join(folder, name), text);
  const compared = programs(folder, size);
  const results = compared.map(() => /** @type {ReturnType<typeof run>[]} */ ([]));
  for (let round = 0; round < rounds(size); round++) {
    compared.forEach((program, i) => {
      results[i]?.push(run(program));
    });
  }
  console.log(`\n${size} answer files, ${rounds(size)} rounds`);
  compared.forEach(({ name, goal }, i) => {
    const own = results[i] ?? [];
    const perSecond = size / median(own.map(({ seconds }) => seconds));
    const ratio = median(
      own.map(({ seconds }, round) => (results[0]?.[round]?.seconds ?? Number.NaN) / seconds),
    );
    const peak = Math.max(...own.map((result) => result.peak));
    peaks.set(`${name} ${size}`, peak);
    console.log(
      [
        name.padEnd(22),
        `${Math.round(perSecond)} files/s`.padStart(14),
        `${ratio.toFixed(2)} × ajv-cli${goal ? ` (goal ${goal})` : ''}`.padEnd(26),
        `peak ${peak.toFixed(0)} MiB`,
      ].join('  '),
    );
  });
  rmSync(folder, { recursive: true });
}

if (sizes.includes(10_000) && sizes.includes(100_000)) {
  console.log('\npeak memory at 100,000 files, of that at 10,000 (goal 1.3)');
  for (const { name } of programs('', 0)) {
    const ratio = peaks.get(`${name} 100000`) / peaks.get(`${name} 10000`);
    console.log(`${name.padEnd(22)}  ${ratio.toFixed(2)}`);
  }
}
