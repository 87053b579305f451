// @ts-check
// Does what the authors' book tells its readers to do, page by page, each in an empty folder, and writes what the program
// prints today into the page. With --check, says what is not up to date, and changes nothing.
//
//   ```yaml name.yaml     the reader's file, written as it stands (`csv` too)
//   ```diff name.yaml     a change to it: what is taken away or kept must stand in it, once
//   ```console            `$ command` lines, each with what it prints; `console fails` where one is to fail
//
// Any other block is only read.
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM = join(root, 'bin/cap-numerique.js');

/** Lines that a screen shows at most; the rest is left to the reader to see. */
const MOST = 40;

const ENVIRONMENT = {
  PATH: process.env.PATH,
  // As npx starts it: it names its own commands so.
  npm_command: 'exec',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Camille'],
      [`GIT_${who}_EMAIL`, 'camille@example.org'],
    ]),
  ),
};

/** The book's pages, as paths from the project's folder. */
export const pages = () => [
  'docs/auteurs.md',
  'docs/auteurs.en.md',
  ...readdirSync(join(root, 'docs/auteurs')).map((name) => `docs/auteurs/${name}`),
];

/**
 * A page as it would be if its blocks were run now.
 * @param {string} page its text.
 * @returns the text with today's outputs.
 * @throws {Error} where a command ends otherwise than the page says, or a change has nothing to change.
 */
export function followed(page) {
  const around = mkdtempSync(join(tmpdir(), 'book-'));
  const folder = join(around, 'essai');
  mkdirSync(folder);
  // No questionnaire nor configuration is looked for above the root of a repository.
  command('git init -q -b main', folder, false);
  try {
    return page.replace(/^```(\w+)(?: ([^\n]+))?\n([\s\S]*?)^```$/gm, (block, language, about, body) => {
      const file = join(folder, about ?? '');
      if (language === 'console') {
        const commands = [...body.matchAll(/^\$ (.*)$/gm)].map(([, each]) => each);
        const screens = commands.map((each) => [`$ ${each}`, ...command(each, folder, about === 'fails')]);
        return [
          '```console',
          about === 'fails' ? ' fails' : '',
          '\n',
          screens.flat().join('\n'),
          '\n```',
        ].join('');
      }
      if (about === undefined) return block;
      if (language === 'diff') writeFileSync(file, changed(readFileSync(file, 'utf8'), body));
      else writeFileSync(file, body);
      return block;
    });
  } finally {
    rmSync(around, { recursive: true, force: true });
  }
}

/**
 * @param {string} line as it is typed.
 * @param {string} folder where.
 * @param {boolean} fails whether it is to.
 * @returns {string[]} what a terminal would show.
 */
function command(line, folder, fails) {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const [name = '', args] =
    words[0] === 'npx' ? [process.execPath, [PROGRAM, ...words.slice(2)]] : [words[0], words.slice(1)];
  // One file for both outputs keeps their order.
  const printed = join(folder, '../printed.txt');
  const output = openSync(printed, 'w');
  const { status, error } = spawnSync(name, args, {
    cwd: folder,
    env: ENVIRONMENT,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const text = readFileSync(printed, 'utf8').trimEnd();
  if (error) throw error;
  if (fails !== (status !== 0)) throw new Error(`${line}: exit ${status}\n${text}`);
  const lines = text === '' ? [] : text.split('\n');
  return lines.length > MOST ? [...lines.slice(0, MOST), '…'] : lines;
}

/**
 * @param {string} text
 * @param {string} change as `diff -u` writes it, without line numbers; a comment at the end of a line may be left out.
 */
function changed(text, change) {
  const [lines, steps] = [text.split('\n'), change.trimEnd().split('\n')];
  const before = steps.filter((step) => !step.startsWith('+')).map((step) => step.slice(1));
  const isIt = (/** @type {string | undefined} */ line, /** @type {string} */ said) =>
    line === said || line?.startsWith(`${said} #`);
  const places = lines.flatMap((_, at) => (before.every((said, i) => isIt(lines[at + i], said)) ? [at] : []));
  const [at] = places;
  if (at === undefined || places.length > 1) {
    throw new Error(`This stands ${places.length} times in the file:\n${before.join('\n')}`);
  }
  const found = lines.splice(at, before.length);
  const after = steps.flatMap((step) => {
    if (step.startsWith('+')) return [step.slice(1)];
    const line = found.shift() ?? '';
    return step.startsWith('-') ? [] : [line];
  });
  lines.splice(at, 0, ...after);
  return lines.join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isCheck = process.argv.includes('--check');
  for (const name of pages()) {
    const file = join(root, name);
    const before = readFileSync(file, 'utf8');
    try {
      const after = followed(before);
      if (before === after) continue;
      if (!isCheck) {
        writeFileSync(file, after);
        continue;
      }
      console.error(`${name} is not what the program prints: run node scripts/book.js`);
    } catch (error) {
      console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    }
    process.exitCode = 1;
  }
}
