import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../e2e/run.ts';
import { emptyFolder, ROOT } from '../folders.ts';

const MINI = readFileSync(join(ROOT, 'test/fixtures/check/CN201/right.yaml'), 'utf8');
const split = MINI.indexOf('actions:\n');
const APART = `${MINI.slice(0, split)}actions: a.yaml\n`;
const ACTIONS = MINI.slice(split + 'actions:\n'.length);

let cwd: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd });
const check = (...args: string[]) => {
  const { code, stdout } = run(['check', ...args, '--format', 'json'], { cwd });
  return [code, JSON.parse(stdout).map((each: { code: string }) => each.code)];
};

/** A questionnaire and its actions at v1, both changed since. */
beforeAll(() => {
  cwd = emptyFolder();
  mkdirSync(join(cwd, 'q'));
  writeFileSync(join(cwd, 'q/q.yaml'), APART);
  writeFileSync(join(cwd, 'q/a.yaml'), ACTIONS);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'v1');
  git('tag', 'v1');
  writeFileSync(join(cwd, 'q/q.yaml'), APART.replaceAll('written', 'engraved').replace('a.yaml', 'b.yaml'));
  writeFileSync(join(cwd, 'q/b.yaml'), ACTIONS.replaceAll('written', 'engraved'));
  git('rm', '--quiet', '--force', 'q/a.yaml');
  git('add', '.');
  git('commit', '--quiet', '--message', 'v2');
});

describe('an older version', () => {
  it.each(['v1', 'HEAD~1', 'HEAD^'])('is read with its actions from git, at %s', (revision) => {
    expect(check('q', '--against-git', revision)).toEqual([0, ['CN821', 'CN804']]);
    expect(check(join(cwd, 'q/q.yaml'), '--against-git', revision)).toEqual([0, ['CN821', 'CN804']]);
    expect(existsSync(join(cwd, 'q/a.yaml'))).toBe(false);
  });

  it.each([
    ['another folder', ['later/q.yaml', 'later/b.yaml']],
    ['another name', ['q/renamed.yaml', 'q/b.yaml']],
    ['the place of another', ['other/o.yaml', 'other/b.yaml']],
  ])('is found by its id, once it is at %s', (_, [file = '', actions = '']) => {
    const box = emptyFolder();
    const here = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd: box });
    const files = {
      'q/q.yaml': APART,
      'q/a.yaml': ACTIONS,
      'other/o.yaml': MINI.replace('id: mini', 'id: o'),
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(box, name, '..'), { recursive: true });
      writeFileSync(join(box, name), text);
    }
    here('init', '--quiet');
    here('add', '.');
    here('commit', '--quiet', '--message', 'v1');
    for (const name of Object.keys(files)) rmSync(join(box, name));
    rmSync(join(box, 'q'), { recursive: true });
    mkdirSync(join(box, file, '..'), { recursive: true });
    writeFileSync(join(box, file), APART.replaceAll('written', 'engraved').replace('a.yaml', 'b.yaml'));
    writeFileSync(join(box, actions), ACTIONS.replaceAll('written', 'engraved'));
    writeFileSync(join(box, 'new.yaml'), MINI.replace('id: mini', 'id: brand-new'));
    const { code, stdout } = run(['check', '.', '--against-git', 'HEAD', '--format', 'json'], { cwd: box });
    const told = JSON.parse(stdout).map(
      (each: { code: string; file: string }) => `${each.code} ${each.file}`,
    );
    expect([code, told.sort()]).toEqual([0, [`CN804 ${file}`, `CN821 ${file}`, 'CN828 new.yaml']]);
    expect(run(['check', file, '--against-git', 'HEAD'], { cwd: box }).stdout).toContain('CN804');
  });

  it('is read from the standard input, as long as its actions are in it', () => {
    const older = (text: string) =>
      JSON.parse(
        run(['check', 'q/q.yaml', '--against', '-', '--format', 'json'], { cwd, input: text }).stdout,
      ).map((each: { code: string }) => each.code);
    expect(older(MINI)).toEqual(['CN821', 'CN804']);
    expect(older(APART)).toEqual(['CN058']);
    expect(older('')).toEqual(['CN005']);
    writeFileSync(join(cwd, 'old.yaml'), APART);
    expect(check('q/q.yaml', '--against', 'old.yaml')).toEqual([1, ['CN058']]);
  });

  it.each([
    ['at a revision that is none', ['q', '--against-git', 'nowhere'], 'Le dépôt ne connaît pas la révision'],
    ['of a file that was not there', ['new.yaml', '--against-git', 'v1'], 'n’existe pas à la révision'],
    ['outside a repository', ['{outside}/q.yaml', '--against-git', 'v1'], 'pas dans un dépôt git'],
  ])('%s is missing, in one message', (_, args, said) => {
    const outside = emptyFolder();
    for (const file of [join(cwd, 'new.yaml'), join(outside, 'q.yaml')]) {
      writeFileSync(file, MINI.replace('id: mini', 'id: brand-new'));
    }
    const { code, stdout } = run(['check', ...args.map((arg) => arg.replace('{outside}', outside))], { cwd });
    expect([code, stdout.match(/CN\d+/g)]).toEqual([1, ['CN059']]);
    expect(stdout).toContain(said);
  });

  it('has nothing to say of a questionnaire that a folder did not hold yet', () => {
    mkdirSync(join(cwd, 'later'), { recursive: true });
    writeFileSync(join(cwd, 'later/q.yaml'), MINI);
    expect(check('later', '--against-git', 'v1')).toEqual([0, []]);
  });

  it.each([
    ['--against-git', '--output=x'],
    ['--against-git', 'main:q/q.yaml'],
    ['--against-git', 'v1', '--against', 'q/q.yaml'],
    ['-', '--against', '-'],
  ])('cannot be said by %s %s %s %s', (...args) => {
    expect(run(['check', 'q', ...args], { cwd }).code).toBe(2);
    expect(existsSync(join(cwd, 'x'))).toBe(false);
  });
});

describe('the GitHub Action', () => {
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));

  /** Runs a step of the action as GitHub does, with the inputs in the environment. */
  function step(name: string, inputs: Record<string, string>) {
    const { run: line, env } = action.runs.steps.find((each: { name: string }) => each.name === name);
    const defaults = Object.entries(action.inputs as Record<string, { default: string }>);
    const given: Record<string, string> = {
      ...Object.fromEntries(defaults.map(([id, of]) => [id, of.default])),
      ...inputs,
    };
    const output = join(emptyFolder(), 'output');
    writeFileSync(output, '');
    const set = Object.entries(env as Record<string, string>).map(([key, value]) => [
      key,
      value.replace(/\$\{\{ inputs\.(\S+) \}\}/, (_, id) => given[id] ?? ''),
    ]);
    const { status, stdout } = spawnSync('bash', ['-e', '-c', line], {
      cwd,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        GITHUB_ACTION_PATH: ROOT,
        GITHUB_OUTPUT: output,
        ...Object.fromEntries(set),
      },
    });
    return { status, stdout, output: readFileSync(output, 'utf8') };
  }

  it('tells what is wrong beside the lines, and writes a whole report', () => {
    const inputs = { files: 'q\n\nlater', against: 'v1', sarif: 'check.sarif' };
    const { status, stdout } = step('check', inputs);
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^::(?:notice|warning) file=/)]);
    expect(step('check', { ...inputs, strict: 'false' }).status).toBe(0);
    expect(step('sarif', inputs)).toMatchObject({ status: 0, output: 'file=check.sarif\n' });
    const { results } = JSON.parse(readFileSync(join(cwd, 'check.sarif'), 'utf8')).runs[0];
    const rules = results.map(({ ruleId }: { ruleId: string }) => ruleId);
    expect(rules.sort()).toEqual(['CN057', 'CN804', 'CN821']);
  });

  it('takes its inputs with spaces around them, in capitals, and into a folder that is not there yet', () => {
    const inputs = {
      files: 'q \r\n later\r\n',
      against: ' v1 ',
      strict: 'True',
      sarif: 'new/folder/check.sarif ',
    };
    const { status, stdout } = step('check', inputs);
    expect([status, stdout]).toEqual([1, expect.not.stringContaining('CN001')]);
    expect(step('check', { ...inputs, strict: 'False ' }).status).toBe(0);
    expect(step('sarif', inputs)).toMatchObject({ status: 0, output: 'file=new/folder/check.sarif\n' });
    expect(existsSync(join(cwd, 'new/folder/check.sarif'))).toBe(true);
  });

  it('fails where an input means nothing, or a report cannot be written', () => {
    expect(step('check', { files: 'q', strict: 'oui' })).toMatchObject({
      status: 2,
      stdout: '::error::strict: true or false, not oui\n',
    });
    expect(step('sarif', { files: 'q', sarif: 'q/q.yaml/check.sarif' }).status).toBe(2);
  });

  it('gives no report where the command is not understood', () => {
    const inputs = { files: 'q', against: '--x', sarif: 'none.sarif' };
    expect(step('check', inputs).status).toBe(2);
    expect(step('sarif', inputs)).toMatchObject({ status: 0, output: '' });
    expect(existsSync(join(cwd, 'none.sarif'))).toBe(false);
  });

  it('uses nothing that is not pinned to a commit', () => {
    const uses = ['action.yml', 'README.md', 'README.en.md'].flatMap((file) => [
      ...readFileSync(join(ROOT, file), 'utf8').matchAll(/uses: (\S+)/g),
    ]);
    for (const [, used] of uses) expect(used).toMatch(/@(?:[0-9a-f]{40}|COMMIT)$/);
  });
});

it('npm pack prints the name of the archive and nothing else: pre-commit takes it for that', () => {
  const box = emptyFolder();
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--pack-destination', box], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, npm_config_ignore_scripts: 'true' },
  });
  expect(stdout).toMatch(/^cap-numerique-\S+\.tgz\n$/);
});
