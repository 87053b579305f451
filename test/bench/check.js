// @ts-check
// The CPU time of `check`, meaning included, beside what `ajv-cli validate` takes to check the same files against their
// schemas alone: the package's own questionnaire, a very long one, and thousands of short ones, of which each has its
// actions file or none. Whole processes in turns; ratios are medians over the rounds.
//   node test/bench/check.js [count]     2000 short ones by default
//   ROUNDS=5 node test/bench/check.js
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeQuestionnaire } from './questionnaires.js';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const count = Number(process.argv[2] ?? 2_000);
const root = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'cap-numerique-bench-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

const installed = spawnSync(
  'npm',
  ['install', '--prefix', work, '--no-audit', '--no-fund', '--ignore-scripts', 'ajv-cli@5.0.0'],
  { stdio: 'ignore' },
);
if (installed.status !== 0) {
  console.log('check beside ajv-cli: skipped, since ajv-cli could not be installed');
  process.exit();
}

/** Loaded before a program, to leave behind the milliseconds of CPU time that its process took, threads included. */
const METER = `data:text/javascript,${encodeURIComponent(
  `import { writeFileSync } from 'node:fs';
   process.on('exit', () => {
     const { user, system } = process.cpuUsage();
     writeFileSync(process.env.COST_FILE, String((user + system) / 1000));
   });`,
)}`;

/** @param {string[]} args */
function cost(args) {
  const file = join(work, 'cost');
  const { status, stderr } = spawnSync(process.execPath, ['--import', METER, ...args], {
    env: { ...process.env, COST_FILE: file },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status}\n${stderr}`);
  return Number(readFileSync(file, 'utf8'));
}

/** @param {string} format @param {string} files */
const validate = (format, files) => {
  const schema = (/** @type {string} */ name) => join(root, `questionnaires/schema/${name}.schema.json`);
  const other = format === 'actions' ? 'questionnaire' : 'actions';
  return cost([
    join(work, 'node_modules/ajv-cli/dist/index.js'),
    ...['validate', '--spec=draft2020', '--strict=false'],
    ...['-s', schema(format), '-r', schema(other), '-d', files],
  ]);
};

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** @param {string} name @param {boolean} isApart whether the folder has actions files. */
function compare(name, isApart) {
  const folder = join(work, name);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const own = cost([join(root, 'bin/cap-numerique.js'), 'check', folder]);
    const actions = isApart ? validate('actions', `${folder}/*.actions.yaml`) : 0;
    return { own, ajv: validate('questionnaire', `${folder}/!(*.actions).yaml`) + actions };
  });
  const ratio = median(rounds.map(({ own, ajv }) => own / ajv));
  const each = median(rounds.map(({ own }) => own));
  console.log(`${name.padEnd(12)} ${ratio.toFixed(2)} × ajv-cli (goal 1.0)  ${each.toFixed(0)} ms`);
}

console.log(`${ROUNDS} rounds, node ${process.version}`);
mkdirSync(join(work, 'own'));
for (const name of ['culture.yaml', 'culture.actions.yaml'])
  copyFileSync(join(root, 'questionnaires', name), join(work, 'own', name));
compare('own', true);
writeQuestionnaire(join(work, 'long'), { id: 'long', questions: 400, actions: 600, isApart: true });
compare('long', true);
for (const isApart of [true, false]) {
  const name = isApart ? 'short' : 'short-alone';
  for (let i = 0; i < count; i++)
    writeQuestionnaire(join(work, name), { id: `short-${i}`, questions: 18, actions: 14, isApart });
  compare(name, isApart);
}
