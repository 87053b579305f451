import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { ROOT } from '../folders.ts';
import { run } from './run.ts';

// Sources run where Node.js strips their types: from 22.18 on.
it
  .skipIf(!('typescript' in process.features && process.features.typescript))
  .each([
    [['plan', 'examples/cohorte/compagnie-tout-un-hiver.answers.yaml']],
    [['plan', 'examples/cohorte/compagnie-tout-un-hiver.answers.yaml', '--format', 'html', '--lang', 'en']],
    [['score', 'examples/cohorte', '--format', 'csv']],
    [['check', 'test/fixtures/check/CN302/wrong.yaml', '--coverage']],
    [['explain', 'CN302']],
  ])('the sources, not built, do as the built program: %s', (args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.js', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  });
  expect({ code: status, stdout, stderr }).toEqual(run(args));
});
