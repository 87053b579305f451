import { spawn } from 'node:child_process';
import {
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';
import { watching as startWatching } from '../watching.ts';

vi.setConfig({ testTimeout: 60_000 });

const good = readFileSync(join(ROOT, 'test/fixtures/check/CN201/right.yaml'), 'utf8');
const bad = good.replace('when: { site: yes }', 'when: { sites: yes }');
/** Where its actions are in a file of their own. */
const [, body = '', actions = ''] = /^([\s\S]*)\nactions:\n([\s\S]*)$/.exec(good) ?? [];

/** Starts the program in a folder, and waits until it has said once how many files it watches. */
const watching = (cwd: string, ...args: string[]) =>
  startWatching(cwd, ['check', '--watch', ...args], /Ctrl-C pour arrêter\.\n$/);

const WELL = 'Rien à signaler (1 fichier).';

describe('--watch', () => {
  it('heads each report with the time, says when all is well, and ends with 130', async () => {
    const cwd = emptyFolder();
    const file = join(cwd, 'mini.yaml');
    writeFileSync(file, good);
    const { first, next, end } = await watching(cwd, 'mini.yaml');
    expect(first).toMatch(/^\n─+ \d\d:\d\d:\d\d ─+\nRien à signaler \(1 fichier\)\.\n1 fichier surveillé ;/);
    const broken = await next(() => writeFileSync(file, bad));
    expect(broken).toMatch(/^\n─+ \d\d:\d\d:\d\d ─+\nmini\.yaml:\d+:\d+ erreur CN201\n/);
    expect(await next(() => writeFileSync(file, good))).toContain(WELL);
    expect(await end('SIGINT')).toBe(130);
  });

  it('sees a translation come, and go', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'q.yaml'), good.replace(/^(languages:.*)$/m, '$1\ntranslations: { br: br.po }'));
    const { first, next } = await watching(cwd, 'q.yaml');
    expect(first).toContain('CN715');
    const po = 'msgctxt "title"\nmsgid "Rien"\nmsgstr "Netra"\n';
    expect(await next(() => writeFileSync(join(cwd, 'br.po'), po))).toContain('CN717');
    expect(await next(() => writeFileSync(join(cwd, 'br.po'), 'msgid\n'))).toContain('CN719');
    expect(await next(() => rmSync(join(cwd, 'br.po')))).toContain('CN715');
  });

  it('sees what answers find by themselves: a questionnaire above, its actions, a configuration that comes', async () => {
    const cwd = join(emptyFolder(), 'r');
    mkdirSync(cwd);
    const questionnaire = join(cwd, '../q.yaml');
    writeFileSync(questionnaire, `${body}\nactions: a.yaml\n`);
    writeFileSync(join(cwd, '../a.yaml'), actions);
    const sheet = 'structure: { name: X, profile: company }\nanswers: { purpose: written, ease: 2 }\n';
    writeFileSync(join(cwd, '1.yaml'), `questionnaire: mini@1.2.0\n${sheet}`);
    const { first, next } = await watching(cwd, '1.yaml');
    expect(first).not.toContain('erreur');
    const without = await next(() => writeFileSync(join(cwd, '../a.yaml'), '- id: [\n'));
    expect(without).toContain('CN927');
    expect(await next(() => writeFileSync(join(cwd, '../a.yaml'), actions))).not.toContain('erreur');
    expect(await next(() => writeFileSync(questionnaire, bad))).toContain('CN927');
    expect(await next(() => writeFileSync(questionnaire, good))).not.toContain('erreur');
    const config = join(cwd, 'cap-numerique.yaml');
    expect(await next(() => writeFileSync(config, 'nosuch: 1\n'))).toContain('CN102');
    expect(await next(() => rmSync(config))).not.toContain('erreur');
  });

  it('sees a file that editors save under a new identity, and one that is gone for a while', async () => {
    const cwd = emptyFolder();
    const file = join(cwd, 'mini.yaml');
    writeFileSync(file, good);
    const { next, end } = await watching(cwd, 'mini.yaml');
    const replaced = await next(() => {
      writeFileSync(`${file}~`, bad);
      renameSync(`${file}~`, file);
    });
    expect(replaced).toContain('CN201');
    expect(await next(() => unlinkSync(file))).toContain('En attente de fichiers');
    expect(await next(() => writeFileSync(file, good))).toContain(WELL);
    expect(await end('SIGTERM')).toBe(143);
  });

  it.each([
    ['an empty folder', 'in', 'in', 'in/mini.yaml'],
    ['a folder that is not there yet', 'in/deep', '', 'in/deep/mini.yaml'],
    ['a file that is not there yet', 'in/mini.yaml', '', 'in/mini.yaml'],
    ['a pattern that matches nothing', 'in/*.yaml', 'in', 'in/mini.yaml'],
  ])('waits for the files of %s', async (_, given, made, comes) => {
    const cwd = emptyFolder();
    if (made !== '') mkdirSync(join(cwd, made));
    const { first, next, end } = await watching(cwd, given);
    expect(first).toMatch(/En attente de fichiers ; Ctrl-C pour arrêter\.\n$/);
    const come = await next(() => {
      mkdirSync(join(cwd, comes, '..'), { recursive: true });
      writeFileSync(join(cwd, comes), good);
    });
    expect(come).toContain(WELL);
    expect(await end('SIGINT')).toBe(130);
  });

  it('sees what is new in folders, and is ended by no link', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'in'));
    writeFileSync(join(cwd, 'in/mini.yaml'), good);
    const { next, end } = await watching(cwd, 'in');
    expect(await next(() => writeFileSync(join(cwd, 'in/other.yaml'), bad))).toContain('in/other.yaml:');
    const below = await next(() => {
      mkdirSync(join(cwd, 'in/a/b'), { recursive: true });
      writeFileSync(join(cwd, 'in/a/b/third.yaml'), bad);
    });
    expect(below).toContain('in/a/b/third.yaml:');
    await next(() => symlinkSync('self.yaml', join(cwd, 'in/self.yaml')));
    await next(() => symlinkSync('nowhere.yaml', join(cwd, 'in/dead.yaml')));
    for (const link of ['self', 'dead']) await next(() => unlinkSync(join(cwd, `in/${link}.yaml`)));
    expect(await next(() => rmSync(join(cwd, 'in/a'), { recursive: true }))).not.toContain('third');
    expect(await next(() => rmSync(join(cwd, 'in'), { recursive: true }))).toContain('En attente');
    expect(await end('SIGINT')).toBe(130);
  });

  it('waits for a file that is emptied before it is written again', async () => {
    const cwd = emptyFolder();
    const file = join(cwd, 'mini.yaml');
    writeFileSync(file, good);
    const { next } = await watching(cwd, 'mini.yaml');
    const report = await next(() => {
      writeFileSync(file, '');
      setTimeout(() => writeFileSync(file, good), 700);
    });
    expect(report).toContain(WELL);
  });

  it('sees what is behind a link', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'elsewhere'));
    writeFileSync(join(cwd, 'elsewhere/mini.yaml'), good);
    mkdirSync(join(cwd, 'in'));
    symlinkSync('../elsewhere/mini.yaml', join(cwd, 'in/link.yaml'));
    const { next } = await watching(cwd, 'in');
    expect(await next(() => writeFileSync(join(cwd, 'elsewhere/mini.yaml'), bad))).toContain('CN201');
  });

  it('sees the actions that a questionnaire names, and the questionnaire of answers, there or not', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'parts'));
    writeFileSync(join(cwd, 'mini.yaml'), `${body}\nactions: parts/actions.yaml\n`);
    const id = /^id: (.*)$/m.exec(good)?.[1];
    const profile = /profiles:[\s\S]*?id: ([\w-]+)/.exec(good)?.[1];
    writeFileSync(
      join(cwd, 'a.answers.yaml'),
      `questionnaire: ${id}@1.0.0\nstructure: { name: Radio, profile: ${profile} }\nanswers: {}\n`,
    );
    const { first, next } = await watching(cwd, 'a.answers.yaml', '--questionnaire', 'mini.yaml');
    expect(first).toContain('CN030');
    const come = await next(() =>
      writeFileSync(join(cwd, 'parts/actions.yaml'), actions.replace(/^ {2}/gm, '')),
    );
    expect(come).not.toContain('CN030');
    expect(await next(() => writeFileSync(join(cwd, 'parts/actions.yaml'), '- {}\n'))).toContain(
      'actions.yaml:',
    );
    expect(await next(() => unlinkSync(join(cwd, 'mini.yaml')))).toContain('CN001');
    expect(await next(() => writeFileSync(join(cwd, 'mini.yaml'), good))).toContain(WELL);
  });

  it('is not set off by the report that it writes', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'mini.yaml'), good);
    const out = openSync(join(cwd, 'report.json'), 'w');
    const started = spawn(
      process.execPath,
      [join(ROOT, 'bin/cap-numerique.js'), 'check', '.', '--watch', '--format', 'json'],
      { cwd, stdio: ['ignore', out, 'pipe'] },
    );
    onTestFinished(() => void started.kill('SIGKILL'));
    let said = '';
    started.stderr?.setEncoding('utf8').on('data', (chunk) => (said += chunk));
    await vi.waitFor(() => expect(said).toContain('Ctrl-C'), { timeout: 20_000 });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(said.match(/Ctrl-C/g)).toHaveLength(1);
  });
});
