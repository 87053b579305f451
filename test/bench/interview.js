// @ts-check
// How long a screen of the interview takes, in a real terminal: over a whole interview with the package's own
// questionnaire, from each key, as the program reads it, to the last byte that it writes for it. The next key comes when
// the program is idle, at the pace of a hand: keys that come together are a paste. Beside it, the processor's time, of
// which other programs take nothing.
//   ROUNDS=3 node test/bench/interview.js
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { root, roundsOf, work } from './measure.js';

const ROUNDS = roundsOf(3);
const GOAL = 16;
const SIZES = /** @type {const} */ ([
  [80, 24],
  [200, 60],
]);
/** Between two keys, in milliseconds: more than what makes them one burst. */
const PACE = 45;
/** What a screen is waited for at most. */
const LONGEST = 20_000;

/** An order that no terminal knows, hence shows nothing of: how long a key has taken, once nothing more is written. */
const MARK = '\u001b]7777;';
const TOLD = new RegExp(`${MARK.replace(']', '\\]')}([\\d.]+);([\\d.]+)\u0007`, 'g');

/** Runs in the program before it begins, and times it. */
const stopwatch = join(work, 'stopwatch.cjs');
writeFileSync(
  stopwatch,
  `
  const { ReadStream, WriteStream } = require('node:tty');
  const { writeSync } = require('node:fs');
  let began = 0, ended = 0, quiet = 0, isWaiting = false, used = null, cost = null;
  const turn = () => {
    if (ended > began) quiet += 1;
    if (quiet < 5) return setImmediate(turn);
    isWaiting = false;
    writeSync(1, '\\u001b]7777;' + (ended - began).toFixed(3) + ';' + (cost.user + cost.system) / 1000 + '\\u0007');
  };
  const begin = () => {
    began = performance.now();
    used = process.cpuUsage();
    quiet = 0;
    if (!isWaiting) setImmediate(turn);
    isWaiting = true;
  };
  const { emit } = ReadStream.prototype;
  ReadStream.prototype.emit = function (name, ...rest) {
    if (name === 'data') begin();
    return emit.call(this, name, ...rest);
  };
  const { write } = WriteStream.prototype;
  WriteStream.prototype.write = function (...rest) {
    const taken = write.apply(this, rest);
    ended = performance.now();
    cost = process.cpuUsage(used ?? undefined);
    quiet = 0;
    return taken;
  };
`,
);

/** @typedef {{ on: string, key: string, time: number, cpu: number }} Told a key on a screen, and what it took, in milliseconds. */

const [ENTER, DOWN, UP] = ['\r', '\u001b[B', '\u001b[A'];

/**
 * What a person presses on a screen.
 * @param {string} screen on one line.
 * @param {number} tries how often the same screen has come back.
 */
function keysFor(screen, tries) {
  if (tries > 0) return [[ENTER], ['p', ENTER], ['1', ENTER], [DOWN, ENTER]][(tries - 1) % 4] ?? [];
  // The review, where a number goes back to what it amends.
  if (screen.includes('Toutes les questions ont une réponse')) return [DOWN, UP, ENTER];
  if (/ (?:défiler|fermer) /.test(screen)) return [ENTER];
  if (screen.includes('Votre note')) return [...'Une note qui dit pourquoi, en quelques mots.', ENTER];
  if (screen.includes('s’appelle')) return [...'Compagnie du Vent et de la Mer', ENTER];
  if (screen.includes('›')) return [...'12', ENTER];
  return [DOWN, DOWN, UP, '2', ENTER];
}

/**
 * One whole interview.
 * @param {number} columns
 * @param {number} rows
 * @returns {Promise<Told[]>} what each key took.
 */
async function interview(columns, rows) {
  const cwd = mkdtempSync(join(work, 'interview-'));
  const screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  const { CI: _, NO_COLOR: __, ...env } = process.env;
  const program = ['-r', stopwatch, `${root}bin/cap-numerique.js`, 'diagnose', '--lang', 'fr'];
  const pty = spawn(process.execPath, program, { name: 'xterm-256color', cols: columns, rows, cwd, env });
  /** @type {Told[]} */
  const times = [];
  let [told, isOver, on, key] = ['', false, '', ''];
  let notice = () => {};
  pty.onData((data) => {
    told = (told + data).replace(TOLD, (_, time, cpu) => {
      times.push({ on, key, time: Number(time), cpu: Number(cpu) });
      return '';
    });
    // An order may come in two pieces.
    const end = told.includes(MARK) ? told.indexOf(MARK) : told.length;
    screen.write(told.slice(0, end), () => notice());
    told = told.slice(end);
  });
  pty.onExit(() => {
    isOver = true;
    notice();
  });
  /** @param {() => boolean} holds */
  const until = (holds) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`Nothing comes after:\n${shown()}`)), LONGEST);
      notice = () => {
        if (!holds() && !isOver) return;
        clearTimeout(late);
        resolve(null);
      };
      notice();
    });
  const shown = () => {
    const { active } = screen.buffer;
    const lines = Array.from({ length: rows }, (_, i) => active.getLine(active.baseY + i));
    return lines
      .map((line) => line?.translateToString(true) ?? '')
      .join(' ')
      .replace(/\s+/g, ' ');
  };

  await until(() => shown().includes('À quoi cela sert'));
  let [before, tries] = ['', 0];
  while (!isOver) {
    const asked = shown().replace(/❯|[◯◉☐☑■□]/g, '');
    tries = asked === before ? tries + 1 : 0;
    if (tries > 8) throw new Error(`Nothing goes on from:\n${shown()}`);
    before = asked;
    on = asked.trim().slice(0, 60);
    for (key of keysFor(shown(), tries)) {
      const known = times.length;
      pty.write(key);
      await until(() => times.length > known);
      await new Promise((resolve) => setTimeout(resolve, PACE));
      if (isOver) break;
    }
  }
  return times;
}

/** @param {number[]} times @param {number} q */
const quantile = (times, q) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * q))] ?? Number.NaN;

console.log(`${ROUNDS} rounds, node ${process.version}; milliseconds`);
for (const [columns, rows] of SIZES) {
  /** @type {Told[]} */
  const all = [];
  for (let round = 0; round < ROUNDS; round++) all.push(...(await interview(columns, rows)));
  /** @param {number[]} times */
  const told = (times) => [0.5, 0.99, 1].map((q) => quantile(times, q).toFixed(1)).join(' / ');
  console.log(`${columns} × ${rows}: ${all.length} keys, median / 99 % / longest`);
  console.log(`  until the last byte: ${told(all.map(({ time }) => time))} (goal: 99 % in ${GOAL})`);
  console.log(`  of the processor: ${told(all.map(({ cpu }) => cpu))}`);
  for (const { on, key, time, cpu } of all.toSorted((a, b) => b.cpu - a.cpu).slice(0, 6))
    console.log(`    ${time.toFixed(1)}, ${cpu.toFixed(1)} of it: ${JSON.stringify(key)} on ${on}`);
}
