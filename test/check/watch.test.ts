import { spawn } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, ROOT } from '../e2e/run.js';

const mini = readFileSync(join(ROOT, 'test/fixtures/check/CN201/right.yaml'), 'utf8');

test('--watch checks again when a file changes, even one saved under a new identity', async () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'mini.yaml'), mini);
  const child = spawn(
    process.execPath,
    [join(ROOT, 'bin/cap-numerique.js'), 'check', 'mini.yaml', '--watch'],
    { cwd },
  );
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
  const until = async (holds: () => boolean) => {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  try {
    await until(() => stderr.split('Ctrl-C').length === 2);
    expect(stdout).toBe('');
    writeFileSync(join(cwd, 'mini.new'), mini.replace('when: { site: yes }', 'when: { sites: yes }'));
    renameSync(join(cwd, 'mini.new'), join(cwd, 'mini.yaml'));
    await until(() => stderr.split('Ctrl-C').length === 3);
    expect(stdout).toContain('CN201');
    writeFileSync(join(cwd, 'mini.yaml'), mini);
    await until(() => stderr.split('Ctrl-C').length === 4);
    expect(stdout.split('CN201')).toHaveLength(2);
  } finally {
    child.kill();
  }
});
