import { appendFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';
import { plain } from '../sheets.ts';
import { run } from './run.ts';

const BEFORE = 'radio-pointe-aux-vents-2026.answers.yaml';
const AFTER = 'radio-pointe-aux-vents-2027.answers.yaml';

/** A folder with the radio's answers of two dates. */
function folder(): string {
  const cwd = emptyFolder();
  for (const file of [BEFORE, AFTER]) cpSync(join(ROOT, 'examples/bilan', file), join(cwd, file));
  return cwd;
}

const at = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');
const edit = (cwd: string, file: string, from: string | RegExp, to: string) => {
  const text = at(cwd, file);
  expect(text).toMatch(from);
  writeFileSync(join(cwd, file), text.replace(from, to));
};

describe('the review of a structure', () => {
  it('is printed in Markdown, in HTML or as data, in either language', () => {
    const cwd = folder();
    const [md, html, json, en] = [[], ['--format', 'html'], ['--format', 'json'], ['--lang', 'en']].map(
      (options) => run(['compare', BEFORE, AFTER, ...options], { cwd }),
    );
    for (const ran of [md, html, json, en]) expect([ran?.code, ran?.stderr]).toEqual([0, '']);
    expect(plain(md?.stdout ?? '')).toMatch(/^# Bilan : Radio Pointe aux Vents\n/);
    expect(html?.stdout).toMatch(/^<!DOCTYPE html>[\s\S]*<svg class="axes"/);
    expect(JSON.parse(json?.stdout ?? '')).toMatchObject({
      respondents: 'same',
      axes: { people: { verdict: 'progress', gained: 10, lost: 0 } },
      next: { first: ['data-register', 'site-access', 'arrival-hour'] },
    });
    expect(en?.stdout).toMatch(/^# Review: Radio Pointe aux Vents\n/);
  });

  it('takes folders, several files of each date, and options after what stands between them', () => {
    const cwd = folder();
    const whole = run(['compare', BEFORE, AFTER], { cwd }).stdout;
    expect(run(['compare', BEFORE, '--', AFTER, '--format', 'md'], { cwd }).stdout).toBe(whole);
    const [then, now] = [emptyFolder(), emptyFolder()];
    cpSync(join(cwd, BEFORE), join(then, 'r.answers.yaml'));
    cpSync(join(cwd, AFTER), join(now, 'r.answers.yaml'));
    expect(run(['compare', then, now], { cwd }).stdout).toBe(whole);
    const another = at(cwd, AFTER).replace('role: bureau', 'role: technique');
    writeFileSync(join(cwd, 'radio--2.answers.yaml'), another);
    const { code, stdout } = run(['compare', BEFORE, '--', AFTER, 'radio--2.answers.yaml', '--format=json'], {
      cwd,
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      respondents: 'changed',
      people: 0,
      after: { respondents: 2 },
    });
  });

  it('never takes the place of what somebody edited, nor of what it is made from', () => {
    const cwd = folder();
    const write = (...options: string[]) =>
      run(['compare', BEFORE, AFTER, '-o', 'bilan.md', ...options], { cwd });
    expect(write().stderr).toContain('Le bilan est dans bilan.md.');
    const first = at(cwd, 'bilan.md');
    expect(write().code).toBe(0);
    expect(at(cwd, 'bilan.md')).toBe(first);
    appendFileSync(join(cwd, 'bilan.md'), '\nVu avec le bureau.\n');
    expect(write().stderr).toContain('le fichier est laissé intact');
    edit(cwd, AFTER, 'value: nobody-here', 'value: two-people');
    expect(write().stderr).toContain('le nouveau bilan est dans bilan.new.md');
    expect(at(cwd, 'bilan.md')).toContain('Vu avec le bureau.');
    expect(write('--force').stderr).toContain('est remplacé');
    expect(at(cwd, 'bilan.md')).not.toContain('Vu avec le bureau.');

    const answers = at(cwd, BEFORE);
    const over = run(['compare', BEFORE, AFTER, '-o', BEFORE, '--force'], { cwd });
    expect([over.code, at(cwd, BEFORE)]).toEqual([2, answers]);
    writeFileSync(join(cwd, 't.liquid'), '{{ title }}');
    const template = run(['compare', BEFORE, AFTER, '--template', 't.liquid', '-o', 't.liquid'], { cwd });
    expect([template.code, at(cwd, 't.liquid')]).toEqual([2, '{{ title }}']);
  });

  it('leaves another structure’s review alone', () => {
    const cwd = folder();
    run(['compare', BEFORE, AFTER, '-o', 'bilan.html', '--format', 'html'], { cwd });
    for (const file of [BEFORE, AFTER]) edit(cwd, file, 'Radio Pointe aux Vents', 'Radio du Large');
    const { code, stderr } = run(['compare', BEFORE, AFTER, '-o', 'bilan.html', '--format', 'html'], { cwd });
    expect([code, plain(stderr)]).toEqual([0, expect.stringContaining('celui-ci s’appelle bilan--2.html')]);
    expect(readdirSync(cwd).filter((file) => file.endsWith('.html'))).toHaveLength(2);
  });

  it('takes the ticks of the earlier plan, and says where the answers contradict them', () => {
    const cwd = folder();
    run(['plan', BEFORE, '-o', 'plan.md'], { cwd });
    edit(cwd, 'plan.md', /- \[ \](?=[^\n]*action:access-list)/, '- [X]');
    edit(cwd, 'plan.md', /- \[ \](?=[^\n]*action:two-editors)/, '* [x]');
    edit(cwd, AFTER, '    access-list: done\n', '');
    const { code, stdout } = run(['compare', BEFORE, AFTER, '--plan', 'plan.md', '--format', 'json'], {
      cwd,
    });
    const statuses = Object.fromEntries(
      JSON.parse(stdout).actions.map(({ id, status }: { id: string; status: string }) => [id, status]),
    );
    expect([code, statuses['access-list'], statuses['two-editors']]).toEqual([0, 'done', 'dropped']);
    const text = plain(run(['compare', BEFORE, AFTER, '--plan', 'plan.md'], { cwd }).stdout);
    expect(text).toContain('vos réponses disent : abandonnée. Ce sont elles qui comptent.');
  });

  it('reads no box of another structure’s plan, and says so', () => {
    const cwd = folder();
    cpSync(join(cwd, BEFORE), join(cwd, 'other.answers.yaml'));
    edit(cwd, 'other.answers.yaml', 'Radio Pointe aux Vents', 'Radio du Large');
    run(['plan', 'other.answers.yaml', '-o', 'plan.md'], { cwd });
    edit(cwd, 'plan.md', /- \[ \](?=[^\n]*action:access-list)/, '- [x]');
    edit(cwd, AFTER, '    access-list: done\n', '');
    const { code, stdout, stderr } = run(
      ['compare', BEFORE, AFTER, '--plan', 'plan.md', '--format', 'json'],
      {
        cwd,
      },
    );
    expect([code, stderr]).toEqual([0, expect.stringContaining('CN997')]);
    expect(JSON.parse(stdout).actions).toContainEqual(
      expect.objectContaining({ id: 'access-list', status: null }),
    );
  });

  it('goes on without a plan that has lost its marks, and stops for one that is not there', () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'plan.md'), '# Plan\n\n☑ Fait\n');
    const unmarked = run(['compare', BEFORE, AFTER, '--plan', 'plan.md'], { cwd });
    expect([unmarked.code, unmarked.stderr]).toEqual([0, expect.stringContaining('CN994')]);
    const missing = run(['compare', BEFORE, AFTER, '--plan', 'nulle-part.md'], { cwd });
    expect([missing.code, missing.stdout, missing.stderr]).toEqual([1, '', expect.stringContaining('CN001')]);
  });

  it('is made by the user’s own template, or says what is wrong there', () => {
    const cwd = folder();
    writeFileSync(join(cwd, 't.liquid'), '# {{ title }}\n\n{{ moved | join: " " }}\n');
    const own = run(['compare', BEFORE, AFTER, '--template', 't.liquid', '--format', 'html'], { cwd });
    expect([own.code, plain(own.stdout)]).toEqual([0, expect.stringContaining('<p>Un progrès lisible')]);
    writeFileSync(join(cwd, 't.liquid'), '{{ titel }}');
    const wrong = run(['compare', BEFORE, AFTER, '--template', 't.liquid'], { cwd });
    expect([wrong.code, wrong.stdout, plain(wrong.stderr)]).toEqual([
      1,
      '',
      expect.stringContaining('« title »'),
    ]);
  });

  it.each([
    [['--share'], '--share et --min-group sont pour une cohorte'],
    [['--min-group', '4'], '--share et --min-group sont pour une cohorte'],
    [['--min-group', '1'], '--min-group'],
    [['--format', 'csv'], 'csv'],
  ])('refuses %j', (options, said) => {
    const { code, stdout, stderr } = run(['compare', BEFORE, AFTER, ...options], { cwd: folder() });
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(said)]);
  });

  it('warns of dates the wrong way round, and refuses what is no two dates of one structure', () => {
    const cwd = folder();
    const reversed = run(['compare', AFTER, BEFORE], { cwd });
    expect([reversed.code, reversed.stderr]).toEqual([0, expect.stringContaining('CN991')]);
    expect(run(['compare', BEFORE], { cwd }).code).toBe(2);
    edit(cwd, AFTER, 'Radio Pointe aux Vents', 'Radio du Large');
    const other = run(['compare', BEFORE, AFTER], { cwd });
    expect([other.code, other.stdout, other.stderr]).toEqual([1, '', expect.stringContaining('CN993')]);
    edit(cwd, BEFORE, 'digital-roles:', 'digital-rôles:');
    expect(run(['compare', BEFORE, AFTER], { cwd })).toMatchObject({ code: 1, stdout: '' });
  });
});
