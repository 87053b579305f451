// @ts-check
// Writes what the program prints today into the READMEs (each block that begins with `$ npx cap-numerique …`) and
// into the plan and the review that stand in examples/. With --check, says what is not up to date, and changes nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLE = 'examples/cohorte/compagnie-tout-un-hiver.answers.yaml';
const RADIO = 'examples/bilan/radio-pointe-aux-vents';

/** Lines that a screen shows at most; the rest is left to the reader to see. */
const MOST = 34;

/** @param {string[]} args */
function printed(args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['bin/cap-numerique.js', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status}\n${stderr}`);
  return stdout;
}

/** @param {string} command */
function screen(command) {
  const lines = printed(command.split(' ').slice(2)).trimEnd().split('\n');
  return lines.length > MOST ? [...lines.slice(0, MOST), '…'] : lines;
}

const withScreens = (/** @type {string} */ text) =>
  text.replace(/```console\n\$ (npx cap-numerique [^\n]*)\n[\s\S]*?```/g, (_, command) =>
    ['```console', `$ ${command}`, ...screen(command), '```'].join('\n'),
  );

const texts = {
  'README.md': withScreens,
  'README.en.md': withScreens,
  'examples/compagnie-tout-un-hiver.plan.md': () => printed(['plan', EXAMPLE]),
  [`${RADIO}.bilan.md`]: () =>
    printed(['compare', ...['2026', '2027'].map((year) => `${RADIO}-${year}.answers.yaml`)]),
};

const check = process.argv.includes('--check');
for (const [name, write] of Object.entries(texts)) {
  const file = `${root}${name}`;
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = write(before);
  if (before === after) continue;
  if (check) {
    console.error(`${name} is not what the program prints: run node scripts/readme.js`);
    process.exitCode = 1;
  } else writeFileSync(file, after);
}
