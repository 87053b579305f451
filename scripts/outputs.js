// @ts-check
// Writes into a folder what the program prints of the fixtures, of the examples and of 300 drawn answer files, in both
// languages: made before and after a change that is to change no byte, two such folders are compared by `diff -r`.
//
//   node scripts/outputs.js <folder>
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerFiles } from '../test/bench/answer-files.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'bin/cap-numerique.js');
const [folder] = process.argv.slice(2);
if (!folder || existsSync(folder)) throw new Error('node scripts/outputs.js <folder that does not exist>');
const out = resolve(folder);

const drawn = join(out, 'drawn');
mkdirSync(drawn, { recursive: true });
for (const { name, text } of answerFiles(300, { seed: 12 })) writeFileSync(join(drawn, name), text);
for (const part of ['cohorte', 'bilan'])
  cpSync(join(root, 'examples', part), join(out, part), { recursive: true });

/**
 * Runs the program in the folder, and keeps its exit code, what it prints and what it says.
 * @param {string} name
 * @param {string[]} args
 */
function run(name, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: out,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', CI: '', COLUMNS: '100' },
    maxBuffer: 2 ** 28,
  });
  const file = join(out, 'printed', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${status}\n── stdout\n${stdout}\n── stderr\n${stderr}`);
}

const culture = join(root, 'questionnaires/culture.yaml');
const fixtures = ['broken', 'check', 'check-right', 'formats', 'facts', 'plan', 'choice'].map((part) =>
  join('test/fixtures', part),
);
const docs = readFileSync(join(root, 'docs/checks.md'), 'utf8');
const codes = new Set(docs.match(/\bCN\d{3}\b/g));
const commands = [
  '',
  'diagnose',
  'plan',
  'score',
  'compare',
  'cohort',
  'check',
  'new',
  'schema',
  'list',
  'explain',
];

for (const lang of ['fr', 'en']) {
  const said = ['--lang', lang];
  for (const command of commands)
    run(`${lang}/help-${command}`, ...(command ? [command] : []), '--help', ...said);
  for (const code of codes) run(`${lang}/explain/${code}`, 'explain', code, ...said);
  run(`${lang}/list`, 'list', ...said);
  run(`${lang}/new-answers`, 'new', 'answers', ...said);
  run(`${lang}/new-paper`, 'new', 'answers', '--format', 'paper', ...said);
  for (const format of ['table', 'json', 'csv', 'ndjson']) {
    run(`${lang}/score-${format}`, 'score', 'cohorte/*.yaml', '--format', format, ...said);
  }
  run(`${lang}/score-explain`, 'score', 'cohorte/*.yaml', '--explain', ...said);
  run(`${lang}/score-drawn`, 'score', 'drawn', '--format', 'ndjson', ...said);
  for (const format of ['md', 'html', 'json']) {
    for (let i = 1; i <= 12; i++) {
      const file = `drawn/${String(i).padStart(6, '0')}.answers.yaml`;
      run(`${lang}/plan-${format}-${i}`, 'plan', file, '--format', format, ...said);
    }
  }
  for (const format of ['pretty', 'json', 'github', 'sarif', 'junit']) {
    for (const part of fixtures) {
      // Fixtures are named from the root, so that the same bytes come whatever the folder.
      cpSync(join(root, part), join(out, part), { recursive: true });
      run(`${lang}/check-${format}/${part.replaceAll('/', '-')}`, 'check', part, '--format', format, ...said);
    }
  }
  run(`${lang}/coverage`, 'check', culture, '--coverage', ...said);
  for (const format of ['md', 'html', 'json']) {
    const dates = ['2026', '2027'].map((year) => `bilan/radio-pointe-aux-vents-${year}.answers.yaml`);
    run(`${lang}/compare-${format}`, 'compare', ...dates, '--format', format, ...said);
  }
  run(`${lang}/cohort`, 'cohort', 'drawn', '-o', `report-${lang}`, ...said);
  run(`${lang}/cohort-share`, 'cohort', 'drawn', '-o', `shared-${lang}`, '--share', ...said);
  run(`${lang}/cohort-examples`, 'cohort', 'cohorte', '-o', `examples-${lang}`, ...said);
  run(`${lang}/cohort-broken`, 'cohort', 'test/fixtures', '-o', `broken-${lang}`, ...said);
}
