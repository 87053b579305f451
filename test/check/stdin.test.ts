import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../e2e/run.ts';
import { emptyFolder, ROOT } from '../folders.ts';

const MINI = readFileSync(join(ROOT, 'test/fixtures/check/CN201/right.yaml'), 'utf8');
const SPLIT = MINI.indexOf('actions:\n');
const APART = `${MINI.slice(0, SPLIT)}actions: a.yaml\n`;
const ACTIONS = MINI.slice(SPLIT + 'actions:\n'.length);
const ANSWERS =
  'questionnaire: mini@1.2.0\nstructure: { name: Radio, profile: radio }\ndate: 2026-01-02\nanswers: { purpose: spoken }\n';

function folder(files: Record<string, string>): string {
  const cwd = emptyFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  return cwd;
}

describe('check of what an editor holds', () => {
  const there = { 'q/q.yaml': APART, 'q/a.yaml': ACTIONS };

  it('reads the actions beside the current folder, or beside the name that it has', () => {
    const cwd = folder({ 'a.yaml': ACTIONS, ...there });
    expect(run(['check', '-'], { cwd, input: APART })).toEqual({ code: 0, stdout: '', stderr: '' });
    for (const name of ['q/q.yaml', 'q/unsaved.yaml'])
      expect(run(['check', '-', '--stdin-filename', name], { cwd, input: APART })).toMatchObject({ code: 0 });
    const nowhere = run(['check', '-', '--stdin-filename', 'q.yaml'], { cwd: folder({}), input: APART });
    expect(nowhere.stdout).toContain('q.yaml:59:10 erreur CN030');
  });

  it.each(['pretty', 'json', 'github', 'gitlab', 'sarif', 'junit'])(
    'says the name and the place, in %s',
    (format) => {
      const input = APART.replace('type: scale', 'type: scael');
      const args = ['check', '-', '--stdin-filename', 'q/q.yaml', '--format', format];
      const { code, stdout } = run(args, { cwd: folder(there), input });
      expect([code, stdout]).toEqual([1, expect.stringContaining('CN105')]);
      expect(stdout).toContain('q/q.yaml');
      expect(stdout).toContain('34');
    },
  );

  it('takes what is edited for the file of that name, were it given as well', () => {
    const cwd = folder({ ...there, 'q/a.yaml': ACTIONS.replace('[purpose', '[nosuch') });
    const edited = ['-', '--stdin-filename', 'q/a.yaml'];
    expect(run(['check', ...edited], { cwd, input: ACTIONS }).code).toBe(0);
    expect(run(['check', 'q/q.yaml', ...edited], { cwd, input: ACTIONS }).code).toBe(0);
    const { stdout } = run(['check', ...edited], { cwd, input: ACTIONS.replace('[purpose', '[none') });
    expect(stdout).toContain('q/a.yaml:6:17 erreur CN201');
  });

  it('finds the questionnaire of answers by their name', () => {
    const cwd = folder({ ...there, 'r/x': '' });
    const check = (name: string) => run(['check', '-', '--stdin-filename', name], { cwd, input: ANSWERS });
    expect(check('q/radio.answers.yaml').code).toBe(0);
    expect(check('r/radio.answers.yaml').stdout).toContain('CN921');
  });

  it('wants “-” with a name', () => {
    expect(run(['check', 'q', '--stdin-filename', 'q/q.yaml'], { cwd: folder(there) }).code).toBe(2);
  });
});
