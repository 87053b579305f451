import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';

/** A project that depends on the package, with an answer file in it. */
let project: string;
beforeAll(() => {
  project = emptyFolder();
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(ROOT, join(project, 'node_modules/cap-numerique'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  cpSync(join(ROOT, 'examples/cohorte/radio-basse-brume.answers.yaml'), join(project, 'radio.answers.yaml'));
});

const sample = (readme: string): string =>
  /```js\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, readme), 'utf8'))?.[1] ?? '';

describe('the package as a library', () => {
  it.each([
    ['README.md', '# Plan d’action numérique'],
    ['README.en.md', '# Digital action plan'],
  ])('does what %s says', (readme, begins) => {
    writeFileSync(join(project, 'sample.js'), sample(readme));
    const { stdout, stderr } = spawnSync(process.execPath, ['sample.js'], { cwd: project, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.startsWith(begins)).toBe(true);
  });

  it('says what is wrong with a file instead of throwing it', () => {
    writeFileSync(join(project, 'missing.js'), sample('README.md').replace('radio.', 'missing.'));
    const ran = spawnSync(process.execPath, ['missing.js'], { cwd: project, encoding: 'utf8' });
    expect([ran.status, ran.stdout]).toEqual([0, '']);
    expect(ran.stderr.trim()).not.toBe('');
  });

  // Types alone, without those of node: what they say must not need more than the package.
  it.each(['bundler', 'nodenext'])(
    'has types that a strict project can use, modules found by %s',
    (found) => {
      const node =
        'declare const process: { cwd(): string };\ndeclare const console: { log(text: string): void; error(text: string): void };\n';
      const wrong = '// @ts-expect-error: a sheet is no cells.\nif (value) score(value.sheet);\n';
      // Were the types not found, nothing would be wrong with the last line, and that would be told.
      writeFileSync(join(project, 'sample.ts'), node + sample('README.md') + wrong);
      const module = found === 'bundler' ? 'esnext' : found;
      const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
      const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'];
      const kind = ['--target', 'es2022', '--lib', 'es2023', '--types', '', '--module', module];
      const args = [tsc, '--noEmit', ...strict, ...kind, '--moduleResolution', found, 'sample.ts'];
      const { stdout } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
      expect(stdout).toBe('');
    },
  );
});

it('the package holds the templates that one may copy', () => {
  const named =
    readFileSync(join(ROOT, 'templates/README.md'), 'utf8').match(/(?<=`)\w+\.md\.liquid(?=`)/g) ?? [];
  expect(named).toContain('plan.md.liquid');
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const name of named) expect(stdout).toContain(`"templates/${name}"`);
});
