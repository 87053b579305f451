// @ts-check
// What it takes to start: commands on one file, beside a bare `node -e 0`.
//   ROUNDS=25 node test/bench/start-up.js
import { begin, inTurns, node, own, roundsOf, row } from './measure.js';

const example = 'examples/cohorte/compagnie-tout-un-hiver.answers.yaml';
const rounds = roundsOf(15);
const isRecent = Number(process.versions.node.split('.')[0]) >= 22;
const plain = [node, own];
const programs = {
  bare: () => [node, '-e', '0'],
  '--version': () => [...plain, '--version'],
  score: () => [...plain, 'score', example],
  plan: () => [...plain, 'plan', example],
  check: () => [...plain, 'check', 'questionnaires/culture.yaml'],
};
inTurns(programs, 1); // fills the disk's cache, and the program's own of compiled code
const measured = inTurns(programs, rounds);

begin(`Time to start, ${rounds} rounds`);
/** @param {Exclude<keyof typeof programs, 'bare'>} name @param {string} [goal] */
const tell = (name, goal) =>
  row(`\`${name}\``, measured.ratio(name, ['bare'], 'wall'), '× a bare node', goal);
tell('--version', '≤ 1.2');
tell('score');
tell('plan', isRecent ? '≤ 1.4' : '≤ 1.6');
tell('check');
