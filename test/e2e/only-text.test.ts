import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder, ROOT } from '../folders.ts';
import { run } from './run.ts';

/** What a terminal obeys or hides: titles, colours, cursor and bell, in seven bits and in eight; turned and empty signs. */
const HOSTILE = [
  '\u001b]0;titre\u0007\u001b[2J\u001b[31mrouge\u001b[0m\u001b[8mcaché\u001bP1$r\u001b\\',
  '\u009b2J\u009d0;titre\u009c\u0085\u0090',
  String.fromCharCode(...Array.from({ length: 32 }, (_, i) => i).filter((code) => code !== 0)),
  '\u007f\r\b\b\b',
  '\u202e\u202d\u2066\u2067\u2069\u200e\u200f\u061c',
  '\u200b\u2060\u2062\ufeff\u180e\u2028\u2029\ufff9\u{e0041}',
  '\n::error::un ordre\n##[group]',
].join('x');

/** All that must not come out, but for the colours that the program puts where it is asked to. */
const COMMAND =
  /[^\P{Cc}\t\n\r]|\r(?!\n)|[\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences of colours
const COLOUR = /\u001b\[(?:1|2|22|31|33|36|39)m/g;

const NAME = `nom${HOSTILE.replace(/[\0/]/g, '')}`.slice(0, 90);
const box = emptyFolder();

/** A value in which each text for people is hostile too. */
function poisoned(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return TEXTS.has(key) ? `${value} ${HOSTILE}` : value;
  if (Array.isArray(value)) return value.map((item) => poisoned(item, key));
  if (typeof value !== 'object' || value === null) return value;
  // A text in several languages.
  return Object.fromEntries(
    Object.entries(value).map(([own, item]) => [own, poisoned(item, TEXTS.has(key) ? key : own)]),
  );
}
const TEXTS = new Set(
  'title intro text help evidence topic why first-step steps indicator example points source unit levels'.split(
    ' ',
  ),
);

beforeAll(() => {
  const fixture = (file: string) => parse(readFileSync(join(ROOT, file), 'utf8'));
  const tiny = fixture('test/fixtures/worked-example/tiny.yaml');
  const facts = [{ id: 'size', type: 'yes-no', text: `Êtes-vous plusieurs ? ${HOSTILE}` }];
  const duties = [{ id: 'law', text: `Déclarer ${HOSTILE}`, certainty: 'due', source: `Une loi ${HOSTILE}` }];
  const questionnaire = { ...(poisoned(tiny) as object), facts, duties };
  const answers = (more: object, fact = 'clé') => ({
    questionnaire: 'tiny@1.0.0',
    structure: {
      name: `Radio ${HOSTILE}`,
      profile: 'radio',
      facts: { size: true, [fact]: HOSTILE },
    },
    date: '2026-03-05',
    answers: {
      purpose: { value: 'talked', note: HOSTILE, target: 'written' },
      ease: 3,
      dream: `Rêve ${HOSTILE}`,
      ...more,
    },
  });
  mkdirSync(join(box, 'in'));
  const write = (file: string, value: unknown) => writeFileSync(join(box, file), JSON.stringify(value));
  write('q.json', questionnaire);
  write('good.json', answers({}));
  write(`in/${NAME}.json`, answers({}));
  write('bad.json', answers({ [`ease${HOSTILE}`]: 3, fear: HOSTILE, [HOSTILE]: 1 }, `clé${HOSTILE}`));
  write('in/bad.json', answers({ [`ease${HOSTILE}`]: 3, fear: HOSTILE }));
  write('wrong.json', { ...questionnaire, [`clé${HOSTILE}`]: 1, id: HOSTILE });
  writeFileSync(join(box, 'broken.yaml'), `a: "b\n${HOSTILE}: [c\n&${HOSTILE}`);
  writeFileSync(join(box, 'mine.liquid'), `Bonjour ${HOSTILE} {{ structure.name }}\n`);
  writeFileSync(join(box, 'wrong.liquid'), `{{ structure.${HOSTILE} }} {{ structure.nom }}\n`);
});

const Q = ['--questionnaire', 'q.json'];
const COMMANDS: string[][] = [
  ...['purpose', 'ease', 'size', 'law', 'write-purpose', HOSTILE.replace('\0', '')].map((id) => [
    'explain',
    id,
    ...Q,
  ]),
  ['list', ...Q],
  ['explain', 'x', '--questionnaire', NAME],
  ...['md', 'html', 'json'].map((format) => ['plan', 'good.json', ...Q, '--format', format]),
  ['plan', 'good.json', ...Q, '--template', 'mine.liquid'],
  ['plan', 'good.json', ...Q, '--template', 'wrong.liquid'],
  ['plan', `in/${NAME}.json`, ...Q, '-o', `${NAME}.md`],
  ['plan', 'bad.json', ...Q],
  ...['table', 'json', 'csv', 'ndjson'].flatMap((format) => [
    ['score', 'good.json', `in/${NAME}.json`, ...Q, '--format', format],
    ['score', 'bad.json', ...Q, '--format', format, '--explain'],
    ['score', 'good.json', ...Q, '--format', format, '--explain'],
  ]),
  ...['pretty', 'json', 'github', 'gitlab', 'sarif', 'junit'].map((format) => [
    ...['check', 'q.json', 'wrong.json', 'bad.json', 'broken.yaml', `in/${NAME}.json`, `${NAME}.yaml`],
    ...['--format', format],
  ]),
  ['check', 'q.json', '--coverage'],
  ['check', 'q.json', '--coverage', '--format', 'json'],
  ['check', 'q.json', '--ignore', NAME],
  ['new', 'answers', 'q.json', '--structure', `Radio ${NAME}`],
  ['new', 'answers', 'q.json', '--format', 'paper'],
  ['new', 'answers', 'q.json', '--profile', NAME],
  ['form', 'q.json', '--structure', `Radio ${NAME.replace(/\p{Cc}/gu, '')}`, '--lang', 'fr,en'],
  ['form', 'q.json', '-o', `${NAME}.html`],
  ['form', 'q.json', '--profile', NAME],
  ['form', 'q.json', '--id', NAME, '--structure', NAME],
  ['form', 'q.json', '--reply-to', NAME],
  ['form', 'q.json', '--for', NAME, '-o', 'pages'],
  ['cohort', 'in', ...Q, '-o', 'out'],
  ['cohort', 'in', ...Q, '-o', `out-${NAME}`],
  ['diagnose', NAME],
  [NAME],
  [`--${NAME}`],
  ['plan', 'a', 'b', `-${NAME}`],
  ['plan', 'good.json', '--format', NAME],
  ['plan', 'good.json', '--max-actions', NAME],
  ['score', 'good.json', '--lang', NAME],
  ['schema', NAME],
  ['help', NAME],
];

describe('whatever files, names and arguments hold', () => {
  it.each(COMMANDS)('command %# prints text', (...args) => {
    const { stdout, stderr } = run(args, { cwd: box, env: { FORCE_COLOR: '1' } });
    for (const output of [stdout, stderr]) {
      expect(output.replace(/^\ufeff/, '').replace(COLOUR, '')).not.toMatch(COMMAND);
      expect(output).not.toContain('\u001b[31mrouge');
      if (!args.includes('github')) expect(output).not.toMatch(/^\s*::error|##\[group\]/m);
    }
  });

  it('gives programs the same values', () => {
    const plan = JSON.parse(run(['plan', 'good.json', ...Q, '--format', 'json'], { cwd: box }).stdout);
    for (const sign of ['\u001b]0;titre', '\u202e', '\u200b', '##[group]'])
      expect(plan.structure.name).toContain(sign);
  });
});
