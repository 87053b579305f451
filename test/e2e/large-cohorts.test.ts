import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answerFiles } from '../bench/answer-files.js';
import { emptyFolder, ROOT } from './run.js';

const page = readFileSync(join(ROOT, 'docs/large-cohorts.md'), 'utf8');
const commands = [...page.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, text]) => text ?? '');
const hasParallel = spawnSync('parallel', ['--version']).stdout?.includes('GNU parallel');

it.skipIf(!hasParallel)(
  'the page on large cohorts: its commands, run as they stand, give one report to the byte',
  () => {
    const box = emptyFolder();
    mkdirSync(join(box, 'bin'));
    writeFileSync(
      join(box, 'bin/cap-numerique'),
      `#!/bin/sh\nexec ${process.execPath} ${join(ROOT, 'bin/cap-numerique.js')} "$@"\n`,
    );
    chmodSync(join(box, 'bin/cap-numerique'), 0o755);
    mkdirSync(join(box, 'reponses'));
    for (const { name, text } of answerFiles(40)) writeFileSync(join(box, 'reponses', name), text);
    writeFileSync(join(box, 'reponses/broken one.yaml'), 'answers: [');
    const sh = (script: string) =>
      spawnSync('sh', ['-c', script], {
        cwd: box,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${join(box, 'bin')}:${process.env.PATH}` },
      });

    const [whole = '', files = '', lines = ''] = commands;
    expect(commands).toHaveLength(3);
    expect(sh(whole).status).toBe(1);
    // Small enough for several jobs, so that the order in which they end is their own.
    expect(sh(files.replace('--max-args 500', '--max-args 7')).status).toBe(1);
    expect(readdirSync(join(box, 'scores')).length).toBe(6);
    for (const file of ['cohort.md', 'cohort.csv', 'cohort.json', 'problems.md']) {
      const text = (folder: string) => readFileSync(join(box, folder, file), 'utf8');
      expect(text('rapport-par-parties')).toBe(text('rapport'));
    }

    const sheets = readdirSync(join(box, 'scores')).flatMap((part) =>
      readFileSync(join(box, 'scores', part), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).sheet)
        .filter((sheet) => sheet !== undefined)
        .map((sheet) => `${JSON.stringify(sheet)}\n`),
    );
    writeFileSync(join(box, 'reponses.ndjson'), sheets.join(''));
    const joined = sh(lines.replace('--block 10M', '--block 10K'));
    expect([joined.status, readdirSync(join(box, 'scores-des-lignes')).length > 2]).toEqual([0, true]);
    const data = (folder: string) => JSON.parse(readFileSync(join(box, folder, 'cohort.json'), 'utf8'));
    const { axes, programme, pairs } = data('rapport');
    expect(data('rapport-des-lignes')).toMatchObject({ axes, programme, pairs });
  },
  60_000,
);
