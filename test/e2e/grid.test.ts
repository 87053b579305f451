import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../folders.ts';
import { plain } from '../plain.ts';
import { run } from './run.ts';

const NEW = ['new', 'questionnaire'];

describe('the grid of a questionnaire', () => {
  it('is never written over a file, nor a questionnaire over another', () => {
    const cwd = emptyFolder();
    expect(run([...NEW, '--grid', '-o', 'g.xlsx'], { cwd }).code).toBe(0);
    const before = readFileSync(join(cwd, 'g.xlsx'));
    expect(run([...NEW, '--grid', '--from', 'culture', '-o', 'g.xlsx'], { cwd }).code).toBe(1);
    expect(readFileSync(join(cwd, 'g.xlsx')).equals(before)).toBe(true);
    run([...NEW, '--grid', '--from', 'culture', '-o', 'g.xlsx', '--force'], { cwd });
    expect(run([...NEW, '--from', 'g.xlsx', '-o', 'g.xlsx'], { cwd }).code).toBe(1);
  });

  it('says what it leaves out, on stderr and in its first sheet', () => {
    const cwd = emptyFolder();
    const { stderr } = run([...NEW, '--grid', '--from', 'culture', '-o', 'g.xlsx'], { cwd });
    expect(stderr).toContain('seuils (gates) : 2');
  });

  it.each([[['--grid']], [['--grid', '-o', 'g.csv']], [['--grid', '--full', '-o', 'g.xlsx']]])(
    'refuses %j',
    (args) => {
      expect(run([...NEW, ...args], { cwd: emptyFolder() }).code).toBe(2);
    },
  );

  it('calls what is wrong by its heading, whatever that is called in YAML', () => {
    const cwd = emptyFolder();
    const rows = [
      'domaine;axe;question;niveau 0;niveau 1;poids',
      'enjeux;vision;Avez-vous un but ?;Non;Oui;-2',
    ];
    writeFileSync(join(cwd, 'g.csv'), rows.join('\n'));
    const { code, stderr } = run([...NEW, '--from', 'g.csv'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('g.csv:2:42 (F2) erreur CN107');
    expect(plain(stderr)).toContain('« poids » doit être entre');
  });

  it('passes check as it is printed, its editor’s first line first', () => {
    const cwd = emptyFolder();
    run([...NEW, '--grid', '--from', 'culture', '-o', 'g.xlsx'], { cwd });
    const { stdout, code } = run([...NEW, '--from', 'g.xlsx'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# yaml-language-server: \$schema=/);
    expect(run(['check', '-', '--strict'], { cwd, input: stdout })).toMatchObject({ code: 0, stdout: '' });
  });
});

const OFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

describe.skipIf(OFFICE === undefined)('a grid in LibreOffice', () => {
  const convert = (file: string, to: string, box: string, out: string) =>
    spawnSync(
      OFFICE ?? '',
      [
        `-env:UserInstallation=file://${box}/office`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        join(box, out),
        file,
      ],
      { encoding: 'utf8', cwd: box },
    );
  const yaml = (from: string, cwd: string) => {
    const { stdout, stderr, code } = run([...NEW, 'x', '--from', from], { cwd });
    expect(stderr).not.toMatch(/erreur/);
    expect(code).toBe(0);
    return stdout;
  };

  it('gives the same questionnaire once it is saved there, and the same questions as a French CSV', () => {
    const box = emptyFolder();
    run([...NEW, '--grid', '--from', 'culture', '-o', 'g.xlsx'], { cwd: box });
    convert('g.xlsx', 'xlsx', box, 'saved');
    expect(yaml('saved/g.xlsx', box)).toBe(yaml('g.xlsx', box));
    // Semicolons, UTF-8, the second sheet.
    convert(
      'g.xlsx',
      'csv:Text - txt - csv (StarCalc):59,34,76,1,,1036,false,true,false,false,false,2',
      box,
      'csv',
    );
    const questions = (text: string) => text.split('\n').filter((line) => /^ {6}- id: /.test(line));
    const csv = existsSync(join(box, 'csv/g-questions.csv')) ? 'csv/g-questions.csv' : 'csv/g.csv';
    expect(readFileSync(join(box, csv), 'utf8')).toMatch(/^identifiant;domaine;/);
    expect(questions(yaml(csv, box))).toEqual(questions(yaml('g.xlsx', box)));
  }, 120_000);
});
