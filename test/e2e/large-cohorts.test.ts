import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answerFiles } from '../bench/answer-files.js';
import { emptyFolder, ROOT } from '../folders.ts';

const hasParallel = spawnSync('parallel', ['--version']).stdout?.includes('GNU parallel');

it.skipIf(!hasParallel).each([
  [
    'large-cohorts.md',
    'reponses',
    'rapport',
    'rapport-par-parties',
    'scores-des-lignes',
    'rapport-des-lignes',
  ],
  ['large-cohorts.en.md', 'answers', 'report', 'report-in-parts', 'scores-of-lines', 'report-of-lines'],
])(
  'the commands of %s, run as they stand, give one report to the byte',
  (page, answers, report, inParts, scoresOfLines, ofLines) => {
    const text = readFileSync(join(ROOT, 'docs', page), 'utf8');
    const commands = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, command]) => command ?? '');
    const box = emptyFolder();
    mkdirSync(join(box, 'bin'));
    writeFileSync(
      join(box, 'bin/cap-numerique'),
      `#!/bin/sh\nexec ${process.execPath} ${join(ROOT, 'bin/cap-numerique.js')} "$@"\n`,
    );
    chmodSync(join(box, 'bin/cap-numerique'), 0o755);
    mkdirSync(join(box, answers, '.hidden'), { recursive: true });
    // Whatever their names.
    const named = ['.yml', '.yaml.txt', '', ' (1).yaml'];
    for (const [i, { name, text: content }] of [...answerFiles(40)].entries()) {
      writeFileSync(join(box, answers, name.replace(/\.yaml$/, named[i % 10] ?? '.yaml')), content);
    }
    writeFileSync(join(box, answers, 'broken one.yaml'), 'answers: [');
    const sh = (script: string) =>
      spawnSync('sh', ['-c', script], {
        cwd: box,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${join(box, 'bin')}:${process.env.PATH}` },
      });

    const [whole = '', files = '', lines = ''] = commands;
    expect(commands).toHaveLength(3);
    expect(sh(whole).status).toBe(1);
    // What editors leave is named where a folder is looked through, and nobody's where its files are listed.
    for (const { name, text: content } of [...answerFiles(2)])
      for (const left of [`${name}~`, `.${name}`]) writeFileSync(join(box, answers, left), content);
    // Small enough for several jobs, so that the order in which they end is their own.
    expect(sh(files.replace('--max-args 500', '--max-args 7')).status).toBe(1);
    expect(readdirSync(join(box, 'scores')).length).toBe(6);
    for (const file of ['cohort.md', 'cohort.csv', 'cohort.json', 'problems.md']) {
      const made = (folder: string) => readFileSync(join(box, folder, file), 'utf8');
      expect(made(inParts)).toBe(made(report));
    }

    const sheets = readdirSync(join(box, 'scores')).flatMap((part) =>
      readFileSync(join(box, 'scores', part), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).sheet)
        .filter((sheet) => sheet !== undefined)
        .map((sheet) => `${JSON.stringify(sheet)}\n`),
    );
    writeFileSync(join(box, `${answers}.ndjson`), sheets.join(''));
    const joined = sh(lines.replace('--block 10M', '--block 10K'));
    expect([joined.status, readdirSync(join(box, scoresOfLines)).length > 2]).toEqual([0, true]);
    const data = (folder: string) => JSON.parse(readFileSync(join(box, folder, 'cohort.json'), 'utf8'));
    const { axes, programme, pairs } = data(report);
    expect(data(ofLines)).toMatchObject({ axes, programme, pairs });
  },
  120_000,
);
