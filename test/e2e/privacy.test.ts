import { appendFileSync, cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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
    ['form', '--lang', 'fr,en', '-o', 'form.html'],
  ])('opens no connection: %s', (...args) => {
    const { code, stderr } = run(args, { cwd: emptyFolder(), env: { NODE_OPTIONS: `--require ${PRELOAD}` } });
    expect(stderr).not.toContain('NETWORK');
    expect(code).toBe(0);
  });

  it('tells who takes care of what in a structure’s own files alone', () => {
    const cwd = emptyFolder();
    cpSync(EXAMPLES, join(cwd, 'in'), { recursive: true });
    const file = join(cwd, 'in/radio-basse-brume.answers.yaml');
    const make = () => run(['cohort', 'in', '-o', 'out'], { cwd });
    const plan = 'out/plans/radio-basse-brume.plan.md';
    const textOf = (name: string) => readFileSync(join(cwd, name), 'utf8');
    expect(make().code).toBe(0);
    const [first = '', second = ''] = [...textOf(plan).matchAll(/<!-- action:(\S+)/g)].map(([, id]) => id);
    const edited = textOf(plan).replace(/(Qui.:) …+ (?=.*<!-- action)/, '$1 Zébulon ');
    writeFileSync(join(cwd, plan), edited);
    appendFileSync(file, `plan: { ${second}: { who: Pimprenelle, by: 2027-01-15 } }\n`);
    expect(edited).toContain('Zébulon');
    expect(make().code).toBe(0);
    const names = /Zébulon|Pimprenelle|15 janvier 2027|2027-01-15/;
    const telling = readdirSync(join(cwd, 'out'), { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(cwd, 'out', name)).isFile() && names.test(textOf(join('out', name))))
      .sort();
    expect(first).not.toBe(second);
    expect(textOf(plan)).toBe(edited);
    expect(textOf(plan.replace('.plan.md', '.plan.new.md'))).toMatch(
      /Qui.: Zébulon · [\s\S]*Qui.: Pimprenelle · Pour le.: 15 janvier 2027/,
    );
    // The one of all has every structure's plan and sheet: it is the consultant's.
    expect(telling).toEqual([
      ...['index.html', 'plans/radio-basse-brume.plan.html', 'plans/radio-basse-brume.plan.md'],
      ...['plans/radio-basse-brume.plan.new.md', 'sheets/radio-basse-brume.sheet.html'],
      'sheets/radio-basse-brume.sheet.md',
    ]);
    const shared = run(['cohort', 'in', '-o', 'shared', '--share'], { cwd });
    expect(`${shared.stdout}${shared.stderr}`).not.toMatch(names);
    for (const name of readdirSync(join(cwd, 'shared')))
      expect(textOf(join('shared', name))).not.toMatch(names);
  });

  it('shows nobody’s role or age in a structure’s plan, nor who said what', () => {
    for (const format of ['md', 'html', 'json']) {
      const { code, stdout } = run(['plan', ...THREE, '--format', format]);
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/30-49|under-30|50-plus|moins de 30 ans|30 à 49 ans/);
    }
  });
});
