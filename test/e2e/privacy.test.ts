import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';
import { run } from './run.ts';

const PRELOAD = join(ROOT, 'test/fixtures/preload/no-network.cjs');
const EXAMPLES = join(ROOT, 'examples/cohorte');
const THREE = ['', '--2', '--3'].map((n) => join(EXAMPLES, `compagnie-bras-de-riviere${n}.answers.yaml`));

describe('privacy', () => {
  it('notices a program that reaches for the network', () => {
    const script = 'fetch("http://127.0.0.1:9/")';
    const { stderr } = run([], {
      env: {
        NODE_OPTIONS: `--require ${PRELOAD} --import data:text/javascript,${encodeURIComponent(script)}`,
      },
    });
    expect(stderr).toContain('NETWORK: fetch');
  });

  it.each([
    ['plan', ...THREE],
    ['plan', THREE[0] ?? '', '--format', 'html'],
    ['score', ...THREE, '--explain'],
    ['check', EXAMPLES],
    ['list'],
    ['schema'],
    ['explain', 'CN101'],
    ['cohort', EXAMPLES, '-o', 'out'],
  ])('opens no connection: %s', (...args) => {
    const { code, stderr } = run(args, { cwd: emptyFolder(), env: { NODE_OPTIONS: `--require ${PRELOAD}` } });
    expect(stderr).not.toContain('NETWORK');
    expect(code).toBe(0);
  });

  it('shows nobody’s role or age in a structure’s plan, nor who said what', () => {
    for (const format of ['md', 'html', 'json']) {
      const { code, stdout } = run(['plan', ...THREE, '--format', format]);
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/30-49|under-30|50-plus|moins de 30 ans|30 à 49 ans/);
    }
  });
});
