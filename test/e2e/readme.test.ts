import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { ROOT } from '../folders.ts';

it('shows in the READMEs, and in the example plan, what the program prints today', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/readme.js', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});
