import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';
import { run } from './run.ts';

const TINY = join(ROOT, 'test/fixtures/worked-example/tiny.yaml');
const note = `questionnaire: tiny@1.0.0
structure: { name: Radio Gave, profile: radio }
date: 2026-03-05
answers:
  ease:
    value: 3
    note: On publie avec #Avignon tous les jours
`;

describe('a text that YAML cuts', () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'note.yaml'), note);
  writeFileSync(
    join(cwd, 'name.yaml'),
    note.replace('{ name: Radio Gave, profile: radio }', '\n  name: Radio #2\n  profile: radio'),
  );
  it.each([
    ['check', 'note.yaml'],
    ['plan', 'note.yaml', '-o', '-'],
    ['score', 'note.yaml'],
    ['score', 'note.yaml', '--format', 'ndjson'],
    ['cohort', 'note.yaml', '-o', 'out'],
  ])('is told by %s at its place, and its answers count', (...args) => {
    const { code, stdout, stderr } = run([...args, '--questionnaire', TINY], { cwd });
    expect(code).toBe(0);
    expect(`${stdout}${stderr}`).toContain('note.yaml:7:26 avertissement CN062');
    expect(`${stdout}${stderr}`).toContain('#Avignon tous les jours');
  });

  it.each([
    ['check', 'name.yaml'],
    ['plan', 'name.yaml', '-o', '-'],
    ['score', 'name.yaml'],
    ['cohort', 'name.yaml', '-o', 'out2'],
  ])('is refused by %s where it is a name', (...args) => {
    const { code, stdout, stderr } = run([...args, '--questionnaire', TINY], { cwd });
    expect(code).toBe(1);
    expect(`${stdout}${stderr}`).toContain('name.yaml:3:15 erreur CN061');
  });

  it('makes no single structure of two', () => {
    const folder = emptyFolder();
    for (const place of ['Nord', 'Sud']) {
      const text = note
        .replace('{ name: Radio Gave,', `{ name: Radio # ${place}\n    ,`)
        .replace('#Avignon', '');
      writeFileSync(join(folder, `${place}.yaml`), text);
    }
    const { code, stdout, stderr } = run(['cohort', '.', '--questionnaire', TINY, '-o', 'out'], {
      cwd: folder,
    });
    expect(code).toBe(1);
    for (const file of ['Nord', 'Sud']) {
      expect(`${stdout}${stderr}`).toContain(`${file}.yaml:2:26 erreur CN061`);
    }
  });

  it('is in no file that the program writes', () => {
    const { stdout } = run(['new', 'answers', TINY, '--structure', 'Compagnie #2'], { cwd });
    const filled = stdout.replace(/^ {2}profile:$/m, '  profile: radio # Radio associative');
    writeFileSync(join(cwd, 'new.yaml'), filled);
    expect(run(['check', 'new.yaml', '--questionnaire', TINY, '--strict'], { cwd })).toMatchObject({
      code: 0,
    });
  });
});

describe('a file that is none yet', () => {
  it('is passed over in a folder, and named where it was given', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'empty.yaml'), '');
    writeFileSync(join(cwd, 'note.yaml'), note.replace('#', ''));
    expect(run(['check', '.', '--questionnaire', TINY], { cwd })).toMatchObject({ code: 0 });
    expect(run(['check', 'empty.yaml', '--questionnaire', TINY], { cwd }).code).toBe(1);
  });
});
