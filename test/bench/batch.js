// @ts-check
// What `score` and `cohort` cost over more and more answer files, beside what a user would write instead (scores.py)
// and what nobody can go under (floor.js): reading and parsing the files, making as many as a cohort does, and both with
// the pages that marked alone makes.
//   node test/bench/batch.js [sizes…]     300 3000 10000 by default; 100000 takes a while, and 3 GB of disk
//   ROUNDS=5 node test/bench/batch.js
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerFiles } from './answer-files.js';
import { begin, inTurns, node, own, root, roundsOf, row, work } from './measure.js';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [300, 3_000, 10_000];
/** From how many files on several threads are measured. */
const MANY = 10_000;
const hasPython = spawnSync('python3', ['-c', 'from yaml import CSafeLoader']).status === 0;
if (!hasPython) console.log('scores.py is left out: it needs Python 3 and PyYAML with its C loader');
const script = ['python3', join(root, 'test/bench/scores.py'), join(root, 'questionnaires/culture.yaml')];
const floor = fileURLToPath(new URL('floor.js', import.meta.url));

/** The scripts' four scores are the program's. @param {string} folder */
function compare(folder) {
  /** @param {readonly string[]} command */
  const lines = ([program = '', ...args]) =>
    spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 30 })
      .stdout.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  const theirs = new Map(lines([...script, folder]).map(({ file, ...scores }) => [file, scores]));
  for (const { file, axes } of lines([node, own, 'score', '--quiet', '--format', 'ndjson', folder])) {
    for (const [axis, score] of Object.entries(theirs.get(file))) {
      if (axes[axis].score !== score)
        throw new Error(`${file}: ${axis} is ${axes[axis].score}, and ${score} in scores.py`);
    }
  }
}

/** How many files a cohort makes, and how long they are. @param {string} folder */
function made(folder) {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { count: files.length, each: Math.round(bytes / files.length) };
}

let folders = 0;
/** A file system is slow to make files where many have just been removed: each run has a folder of its own. */
const fresh = () => join(work, `out-${++folders}`);

/** @type {Map<number, { score: number, cohort: number }>} */
const peaks = new Map();
for (const size of sizes) {
  const rounds = roundsOf(size <= 3_000 ? 5 : size <= MANY ? 3 : 1);
  const folder = join(work, `answers-${size}`);
  mkdirSync(folder);
  for (const { name, text } of answerFiles(size)) writeFileSync(join(folder, name), text);
  if (hasPython && size <= 3_000) compare(folder);

  let out = fresh();
  /** @param {number} threads */
  const score = (threads) => [
    ...[node, own, 'score', '--quiet', '--format', 'ndjson'],
    ...['--workers', String(threads), folder],
  ];
  /** @param {number} threads */
  const cohort = (threads) => [
    node,
    own,
    'cohort',
    '--quiet',
    '--workers',
    String(threads),
    '-o',
    out,
    folder,
  ];
  const measured = inTurns(
    {
      script: () => (hasPython ? [...script, folder] : ['true']),
      reading: () => [node, floor, 'read', folder],
      score: () => score(1),
      cohort: () => {
        out = fresh();
        return cohort(1);
      },
      again: () => cohort(1),
      writing: () => {
        const { count, each } = made(out);
        return [node, floor, 'write', fresh(), String(count), String(each)];
      },
      least: () => [node, floor, 'cohort', fresh(), folder, out],
      'score by two': () => (size < MANY ? ['true'] : score(2)),
      'cohort by two': () => {
        out = fresh();
        return size < MANY ? ['true'] : cohort(2);
      },
    },
    rounds,
  );

  begin(`${size} answer files, ${rounds} rounds: CPU time`);
  const isSmall = size < MANY;
  if (hasPython) {
    row('reading and parsing alone', measured.ratio('reading', ['script']), '× the script');
    row(
      '`score --format ndjson`',
      measured.ratio('score', ['script']),
      '× the script',
      isSmall ? '≤ 1.0' : '',
    );
    row('`cohort`', measured.ratio('cohort', ['script']), '× the script', isSmall ? '≤ 4' : '');
    row('its answers, files and pages alone', measured.ratio('least', ['script']), '× the script');
  }
  row(
    '`score --format ndjson`',
    measured.ratio('score', ['reading']),
    '× reading and parsing alone',
    isSmall ? '' : '≤ 2',
  );
  row(
    '`cohort`',
    measured.ratio('cohort', ['score', 'writing']),
    '× `score` and making as many files alone',
    isSmall ? '' : '≤ 3',
  );
  row('`cohort` again, nothing changed', measured.ratio('again', ['cohort']), '× the first time', '≤ 0.4');
  if (!isSmall) {
    for (const name of /** @type {const} */ (['score', 'cohort']))
      row(
        `\`${name}\`, two threads: time`,
        1 / measured.ratio(`${name} by two`, [name], 'wall'),
        '× as fast',
        '≥ 1.6',
      );
  }
  peaks.set(size, { score: measured.of('score', 'peak'), cohort: measured.of('cohort', 'peak') });
  for (const name of /** @type {const} */ (['score', 'cohort']))
    row(`\`${name}\`: most memory`, measured.of(name, 'peak'), 'MiB');
  rmSync(folder, { recursive: true });
  for (let i = folders; i > 0; i--) rmSync(join(work, `out-${i}`), { recursive: true, force: true });
}

const [few, many] = [peaks.get(10_000), peaks.get(100_000)];
if (few && many) {
  begin('Most memory at 100,000 files');
  for (const name of /** @type {const} */ (['score', 'cohort']))
    row(`\`${name}\``, many[name] / few[name], '× that at 10,000', '≤ 1.3');
}
