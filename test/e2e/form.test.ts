import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';
import { questionnaireIn, settingIn } from '../form/made.ts';
import { tongues } from '../form/tongues.ts';
import { plain } from '../plain.ts';
import { type Ran, run } from './run.ts';
import { Terminal } from './terminal.ts';

const TINY = join(ROOT, 'test/fixtures/worked-example/tiny.yaml');
const BOTH = join(ROOT, 'test/fixtures/facts/facts.yaml');

let cwd: string;
beforeEach(() => {
  cwd = emptyFolder();
});

const form = (...args: string[]): Ran => run(['form', ...args], { cwd });
const at = (name: string): string => readFileSync(join(cwd, name), 'utf8');
const put = (name: string, text: string): void => writeFileSync(join(cwd, name), text);

/** The page that a command prints, where nothing is wrong. */
function page(...args: string[]): string {
  const { code, stdout, stderr } = form(...args);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

/** A command that is refused for what is typed, with nothing done. */
function refused(args: string[], ...said: string[]): void {
  const before = readdirSync(cwd);
  const { code, stdout, stderr } = form(...args);
  expect([code, stdout]).toEqual([2, '']);
  for (const each of said) expect(plain(stderr)).toContain(each);
  expect(readdirSync(cwd)).toEqual(before);
}

/** A command that a file is at fault in: the codes that it tells, with nothing printed. */
function faults(...args: string[]): (string | undefined)[] {
  const { code, stdout, stderr } = form(...args);
  expect([code, stdout]).toEqual([1, '']);
  return [...new Set(stderr.match(/\bCN\d{3}\b/g))];
}

describe('form', () => {
  it('is in the help, with examples, in both languages', () => {
    for (const [lang, said] of [
      ['fr', 'Exemples :'],
      ['en', 'Examples:'],
    ]) {
      expect(run(['--help', '--lang', lang ?? '']).stdout).toMatch(
        /^ {2}form \[options\] \[questionnaire\] /m,
      );
      const { code, stdout } = run(['form', '--help', '--lang', lang ?? '']);
      expect(code).toBe(0);
      const [options = '', examples = ''] = plain(stdout).split(said ?? '');
      const named = [...examples.matchAll(/ (--?[a-z-]+)/g)].map(([, option = '']) => option);
      for (const option of named) expect(options).toContain(option);
      for (const option of ['--output', '--track', '--structure', '--profile', '--id', '--respondent'])
        expect(options).toContain(option);
      for (const option of ['--reply-to', '--for', '--force']) expect(options).toContain(option);
    }
  });

  it('writes a page, and says how large it is', () => {
    const { code, stdout, stderr } = form('-o', 'page.html');
    expect([code, stdout]).toEqual([0, '']);
    const [, kilobytes] =
      /^page\.html est écrit \((\d+) Ko\) : un double-clic l’ouvre\.\n$/.exec(plain(stderr)) ?? [];
    expect(Number(kilobytes)).toBe(Math.round(Buffer.byteLength(at('page.html')) / 1000));
    expect(form('-o', 'english.html', '--lang', 'en').stderr).toMatch(/^english\.html is written \(\d+ KB\)/);
    expect(form('-o', 'quiet.html', '-q')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(at('quiet.html')).toBe(at('page.html'));
  });

  it('prints the same page where it goes elsewhere than to a terminal', () => {
    const printed = page();
    expect(page('-o', '-')).toBe(printed);
    form('-o', 'page.html');
    expect(at('page.html')).toBe(printed);
  });

  it('asks for a file in a terminal, which shows no page', async () => {
    const terminal = new Terminal(['form', '--lang', 'en'], { cwd });
    await terminal.shows('add -o form.html');
    expect((await terminal.ends()).exitCode).toBe(2);
    expect(terminal.scrolled).not.toContain('<');
  });

  it.each([
    [['--lang', 'fr'], 300],
    [['--lang', 'en'], 300],
    [['--lang', 'fr,en'], 500],
  ])('is small enough for any mail: %j', (args, kilobytes) => {
    expect(Buffer.byteLength(page(...args))).toBeLessThan(kilobytes * 1000);
  });

  it('makes the same bytes of the same options', () => {
    const options = ['--lang', 'fr,en', '--structure', 'Radio Gave', '--profile', 'radio', '--id', 'gave'];
    expect(page(...options, '--track', 'flash')).toBe(page('--track', 'flash', ...options));
  });

  it('holds what its options say, and nothing else is asked', () => {
    expect(settingIn(page())).toEqual({
      tongues: tongues('fr'),
      track: null,
      review: null,
      structure: { id: null, name: null, profile: null },
      respondent: false,
      replyTo: null,
      form: { whom: expect.stringMatching(/^[\w-]{12}$/), what: expect.stringMatching(/^[\w-]{12}$/) },
    });
    const known = ['--structure', '  Radio « Gave » ', '--profile', 'radio', '--id', 'radio-gave'];
    const made = page(...known, '--track', 'flash', '--respondent', '--reply-to', 'conseil@example.org');
    expect(settingIn(made)).toMatchObject({
      track: 'flash',
      structure: { id: 'radio-gave', name: 'Radio « Gave »', profile: 'radio' },
      respondent: true,
      replyTo: 'conseil@example.org',
    });
    expect(made).toContain('<strong>Radio « Gave »</strong>');
    expect(made).toContain('conseil@example.org');
  });

  it('tells apart the drafts of two structures, and of two versions of what is asked', () => {
    const of = (...args: string[]) => settingIn(page(TINY, ...args)).form;
    const [all, flash, one, other] = [
      of(),
      of('--track', 'flash'),
      of('--structure', 'A'),
      of('--structure', 'B'),
    ];
    expect([flash?.whom, flash?.what === all?.what]).toEqual([all?.whom, false]);
    expect([one?.what, other?.what]).toEqual([all?.what, all?.what]);
    expect(new Set([all?.whom, one?.whom, other?.whom]).size).toBe(3);
  });
});

describe('the language of a page', () => {
  it.each([
    ['fr', 'fr', ['fr']],
    ['en', 'en', ['en']],
    ['fr,en', 'fr', ['fr', 'en']],
    ['en,fr', 'en', ['en', 'fr']],
  ])('is that of --lang %s, before the command or after it', (lang, first, languages) => {
    const made = page('--lang', lang);
    expect(run(['--lang', lang, 'form'], { cwd }).stdout).toBe(made);
    expect(run([`--lang=${lang}`, 'form'], { cwd }).stdout).toBe(made);
    expect(made).toMatch(new RegExp(`^<!DOCTYPE html>\n<html lang="${first}">`));
    expect(settingIn(made).tongues.map(({ language }) => language)).toEqual(languages);
    expect(
      [...made.matchAll(/<div class="paper" id="paper-(\w+)"/g)].map(([, language]) => language),
    ).toEqual(languages);
  });

  it('is that of the questionnaire, or of the folder’s configuration, where nobody says it', () => {
    expect(settingIn(page(TINY)).tongues.map(({ language }) => language)).toEqual(['fr']);
    put('english.yaml', readFileSync(TINY, 'utf8').replace('languages: [fr]', 'languages: [en]'));
    expect(settingIn(page('english.yaml')).tongues.map(({ language }) => language)).toEqual(['en']);
    put('cap-numerique.yaml', 'lang: en\n');
    expect(settingIn(page()).tongues.map(({ language }) => language)).toEqual(['en']);
    expect(settingIn(page('--lang', 'fr,en')).tongues.map(({ language }) => language)).toEqual(['fr', 'en']);
  });

  it.each([['français'], ['fr,es_ES'], ['fr,'], [',en'], ['fr en'], ['']])(
    'is any, by its code: not %j',
    (lang) => {
      refused(['--lang', lang], '--lang');
      refused(['--lang', lang, '-o', 'page.html'], '--lang');
    },
  );

  it('may be none of the questionnaire’s, and that is said of each', () => {
    for (const [lang, names] of [
      ['fr,en', ['en anglais']],
      ['en', ['English']],
    ] as const) {
      const { code, stdout, stderr } = form(TINY, '--lang', lang);
      expect(code).toBe(0);
      const told = plain(stderr).trimEnd().split('\n');
      expect(told).toHaveLength(names.length);
      for (const [i, name] of names.entries()) expect(told[i]).toContain(name);
      expect(stdout).toContain('À quoi sert le numérique dans votre projet');
    }
    expect(form(TINY, '--lang', 'fr,en', '-q').stderr).toBe('');
    put('breton.yaml', readFileSync(TINY, 'utf8').replace('languages: [fr]', 'languages: [br]'));
    const breton = page('breton.yaml');
    expect(settingIn(breton).tongues.map(({ language }) => language)).toEqual(['fr']);
    expect(questionnaireIn(breton).questions[0]?.text).toBe('À quoi sert le numérique dans votre projet ?');
  });

  it('leaves out the texts of the others', () => {
    expect(JSON.stringify(questionnaireIn(page('--lang', 'en')).questions)).not.toContain('Êtes-vous');
    const [one] = questionnaireIn(page(BOTH, '--lang', 'fr,en')).questions;
    expect(Object.keys(one?.text ?? {})).toEqual(['fr', 'en']);
  });
});

describe('what is typed wrong', () => {
  it.each([
    [
      ['--profile', 'radoi'],
      ['--profile', 'radoi', 'radio'],
      ['--profile', 'radoi', 'radio'],
    ],
    [
      ['--track', 'rapide'],
      ['--track', 'rapide', 'flash'],
      ['--track', 'rapide', 'flash'],
    ],
    [
      ['--structure', ' '],
      ['--structure', 'vide'],
      ['--structure', 'empty'],
    ],
    [
      ['--structure', 'a'.repeat(201)],
      ['--structure', '201'],
      ['--structure', '201'],
    ],
    [['--structure', 'a\nb'], ['--structure'], ['--structure']],
    [
      ['--id', 'Radio Gave', '--structure', 'R'],
      ['--id', 'Radio Gave'],
      ['--id', 'Radio Gave'],
    ],
    [
      ['--id', '../x', '--structure', 'R'],
      ['--id', '../x'],
      ['--id', '../x'],
    ],
    [
      ['--id', 'radio-gave'],
      ['--id', '--structure'],
      ['--id', '--structure'],
    ],
    [
      ['--reply-to', 'conseil'],
      ['--reply-to', 'courriel'],
      ['--reply-to', 'mail'],
    ],
    [['--reply-to', 'a@b.org?cc=c@d.org'], ['--reply-to'], ['--reply-to']],
    [
      ['--for', 'l.csv'],
      ['--for', '-o'],
      ['--for', '-o'],
    ],
    [
      ['--for', 'l.csv', '-o', '-'],
      ['--for', '-o'],
      ['--for', '-o'],
    ],
    [
      ['--for', 'l.csv', '-o', 'd', '--structure', 'R'],
      ['--structure', '--for'],
      ['--structure', '--for'],
    ],
    [
      ['--for', 'l.csv', '-o', 'd', '--profile', 'radio'],
      ['--profile', '--for'],
      ['--profile', '--for'],
    ],
    [
      ['--for', 'l.csv', '-o', 'd', '--id', 'r'],
      ['--id', '--for'],
      ['--id', '--for'],
    ],
    [
      ['--for', 'l.csv', '-o', 'l.csv'],
      ['l.csv', '--for', '-o'],
      ['l.csv', '--for', '-o'],
    ],
    [['-o'], ['--output'], ['--output']],
    [['-o', ''], ['--output'], ['--output']],
    [['--for', ''], ['--for'], ['--for']],
    [['--reply-to', ''], ['--reply-to'], ['--reply-to']],
    [['--quick'], ['--quick'], ['--quick']],
    [['a', 'b'], ['trop d’arguments'], ['too many arguments']],
  ])('is said with the name of the option: %j', (args, french, english) => {
    put('l.csv', 'nom\nA\n');
    refused(args, ...french);
    refused([...args, '--lang', 'en'], ...english);
  });
});

describe('where a page is written', () => {
  it('takes the place of no file, unless told to', () => {
    put('page.html', 'mine');
    expect(faults('-o', 'page.html')).toEqual(['CN040']);
    expect(at('page.html')).toBe('mine');
    expect(form('-o', 'page.html', '--force').code).toBe(0);
    expect(at('page.html')).toContain('<!DOCTYPE html>');
  });

  it('takes the place of the questionnaire never, however it is named or found', () => {
    put('q.yaml', readFileSync(TINY, 'utf8'));
    symlinkSync('q.yaml', join(cwd, 'link.yaml'));
    for (const file of ['q.yaml', './q.yaml', 'link.yaml']) {
      refused(['q.yaml', '-o', file, '--force'], 'questionnaire', file);
      refused(['--questionnaire', 'q.yaml', '-o', file, '--force'], 'questionnaire', file);
    }
    put('cap-numerique.yaml', 'questionnaires: [q.yaml]\n');
    refused(['-o', 'q.yaml', '--force'], 'questionnaire');
    expect(at('q.yaml')).toBe(readFileSync(TINY, 'utf8'));
  });

  it('is a file in a folder that is there and can be written in', () => {
    expect(faults('-o', 'none/page.html')).toEqual(['CN042']);
    mkdirSync(join(cwd, 'folder'));
    expect(faults('-o', 'folder')).toEqual(['CN041']);
    expect(faults('-o', '/proc/page.html')).toEqual(['CN042']);
    expect(readdirSync(cwd)).toEqual(['folder']);
  });

  it.skipIf(process.getuid?.() === 0)('is no folder that is closed', () => {
    mkdirSync(join(cwd, 'closed'));
    chmodSync(join(cwd, 'closed'), 0o500);
    expect(faults('-o', 'closed/page.html')).toEqual(['CN042']);
  });
});

describe('a questionnaire of one’s own', () => {
  it('is asked, named by its path, by --questionnaire or by the configuration', () => {
    put('q.yaml', readFileSync(TINY, 'utf8'));
    const made = page('q.yaml');
    expect(questionnaireIn(made)).toMatchObject({ id: 'tiny', languages: ['fr'] });
    expect(page('--questionnaire', 'q.yaml')).toBe(made);
    put('cap-numerique.yaml', 'questionnaires: [q.yaml]\n');
    const found = form();
    expect([found.code, found.stdout === made]).toEqual([0, true]);
    expect(plain(found.stderr)).toBe('Questionnaire : tiny 1.0.0 (q.yaml)\n');
  });

  it('with errors is told of, and nothing is written', () => {
    put(
      'q.yaml',
      readFileSync(TINY, 'utf8').replace('type: scale', 'type: scael').replace('id: ease', 'id: Ease'),
    );
    const { code, stdout, stderr } = form('q.yaml', '-o', 'page.html');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^q\.yaml:\d+:\d+ .*CN/m);
    put('l.csv', 'nom\nA\n');
    expect(form('q.yaml', '--for', 'l.csv', '-o', 'pages').code).toBe(1);
    expect(readdirSync(cwd)).toEqual(['l.csv', 'q.yaml']);
    expect(faults('none.yaml')).toEqual(['CN001']);
    expect(faults('none').length).toBe(1);
  });
});

describe('pages for a list', () => {
  const LIST = 'nom;identifiant;profil;réponse-à\nRadio Gave;;radio;gave@example.org\nChœur « É »;choeur;;\n';

  it('are one for each row, and a table of them', () => {
    put('l.csv', LIST);
    const { code, stdout, stderr } = form('--for', 'l.csv', '-o', 'a/pages', '--reply-to', 'us@example.org');
    expect([code, stdout]).toEqual([0, '']);
    expect(plain(stderr)).toBe('2 pages sont écrites dans a/pages, et a/pages/index.csv.\n');
    expect(readdirSync(join(cwd, 'a/pages')).sort()).toEqual(['choeur.html', 'index.csv', 'radio-gave.html']);
    const [gave, choir] = ['radio-gave', 'choeur'].map((name) => settingIn(at(`a/pages/${name}.html`)));
    expect(gave).toMatchObject({
      structure: { id: null, name: 'Radio Gave', profile: 'radio' },
      replyTo: 'gave@example.org',
    });
    expect(choir).toMatchObject({
      structure: { id: 'choeur', name: 'Chœur « É »', profile: null },
      replyTo: 'us@example.org',
    });
    // As if it was made alone.
    const alone = page('--structure', 'Radio Gave', '--profile', 'radio', '--reply-to', 'gave@example.org');
    expect(at('a/pages/radio-gave.html')).toBe(alone);
    const id = (setting: typeof gave) => `${setting?.form.whom}.${setting?.form.what}`;
    expect(at('a/pages/index.csv')).toBe(
      `\ufeffnom;identifiant;profil;fichier;formulaire;réponse-à;lien\r
Radio Gave;;Radio associative;radio-gave.html;${id(gave)};gave@example.org;\r
Chœur « É »;choeur;;choeur.html;${id(choir)};us@example.org;\r
`,
    );
  });

  it('may be of one row, in two languages, for one person each', () => {
    put('l.csv', 'name,profile\nRadio Gave,Community radio\n');
    const args = ['--for', 'l.csv', '-o', 'pages', '--lang', 'en,fr', '--respondent', '--track', 'flash'];
    expect(plain(form(...args).stderr)).toBe('One page is written in pages, and pages/index.csv.\n');
    expect(settingIn(at('pages/radio-gave.html'))).toMatchObject({
      tongues: tongues('en', 'fr'),
      respondent: true,
      track: 'flash',
      structure: { profile: 'radio' },
    });
    expect(at('pages/index.csv')).toMatch(/^\ufeffname,id,profile,file,form,reply-to,link\r\nRadio Gave,,/);
  });

  it('may be hundreds, each of them whole', () => {
    const names = Array.from({ length: 200 }, (_, i) => `Structure ${i}`);
    put('l.csv', `nom\n${names.join('\n')}\n`);
    expect(form(TINY, '--for', 'l.csv', '-o', 'pages').code).toBe(0);
    expect(readdirSync(join(cwd, 'pages'))).toHaveLength(201);
    const whom = names.map((_, i) => settingIn(at(`pages/structure-${i}.html`)).form.whom);
    expect(new Set(whom).size).toBe(200);
  });

  it('are all written, or none', () => {
    const faulty = 'nom;id\nA;a\nB;B!\nC;a\n';
    put('l.csv', faulty);
    expect(faults('--for', 'l.csv', '-o', 'pages')).toEqual(['CN106', 'CN987']);
    expect(faults('--for', 'none.csv', '-o', 'pages')).toEqual(['CN001']);
    put('empty.csv', '');
    expect(faults('--for', 'empty.csv', '-o', 'pages')).toEqual(['CN005']);
    expect(readdirSync(cwd)).toEqual(['empty.csv', 'l.csv']);

    put('l.csv', LIST);
    mkdirSync(join(cwd, 'pages'));
    put('pages/choeur.html', 'mine');
    put('pages/other.txt', 'mine');
    expect(faults('--for', 'l.csv', '-o', 'pages')).toEqual(['CN040']);
    expect(readdirSync(join(cwd, 'pages'))).toEqual(['choeur.html', 'other.txt']);
    expect(form('--for', 'l.csv', '-o', 'pages', '--force').code).toBe(0);
    expect(readdirSync(join(cwd, 'pages')).sort()).toEqual([
      ...['choeur.html', 'index.csv', 'other.txt', 'radio-gave.html'],
    ]);
    expect(at('pages/choeur.html')).not.toBe('mine');
  });

  it('are none where only the last cannot be written', () => {
    put('l.csv', LIST);
    mkdirSync(join(cwd, 'pages/index.csv'), { recursive: true });
    expect(faults('--for', 'l.csv', '-o', 'pages', '--force')).toEqual(['CN041']);
    expect(readdirSync(join(cwd, 'pages'))).toEqual(['index.csv']);
    // A link to a file that nobody can write.
    mkdirSync(join(cwd, 'other'));
    symlinkSync('/proc/version', join(cwd, 'other/index.csv'));
    expect(faults('--for', 'l.csv', '-o', 'other', '--force')).toEqual(['CN042']);
    expect(readdirSync(join(cwd, 'other'))).toEqual(['index.csv']);
    expect(faults('--for', 'l.csv', '-o', '/proc/pages')).toEqual(['CN042']);
  });

  it('never take the place of the list itself', () => {
    put('index.csv', LIST);
    refused(['--for', 'index.csv', '-o', '.', '--force'], '-o', 'index.csv');
    expect(at('index.csv')).toBe(LIST);
    expect(form('--for', 'index.csv', '-o', 'pages').code).toBe(0);
    // The table is a list as well, which makes the same pages.
    expect(form('--for', 'pages/index.csv', '-o', 'again', '-q').stderr).toBe('');
    expect(at('again/radio-gave.html')).toBe(at('pages/radio-gave.html'));
  });
});
