import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { loadQuestionnaireFile } from '../../src/load/questionnaire-file.ts';
import { emptyFolder, ROOT } from '../folders.ts';
import { runHere } from './here.ts';

const mini = readFileSync(join(ROOT, 'test/fixtures/check/CN201/right.yaml'), 'utf8');
const [body = '', actions = ''] = mini.split('actions:\n');
const named = (text: string, path: string, tag = 'en') =>
  text.replace(/^languages:.*$/m, `languages: [fr]\ntranslations: { ${tag}: ${path} }`);

let cwd: string;
const write = (name: string, text: string | Buffer) => {
  mkdirSync(join(cwd, name, '..'), { recursive: true });
  writeFileSync(join(cwd, name), text);
};
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
const here = (...args: string[]) => runHere(args, { cwd });
/** What `check` finds: the file, the line and the code. */
const check = async (...files: string[]) => {
  const { stdout } = await here('check', ...files, '--format', 'json');
  const found = JSON.parse(stdout) as { file: string; line?: number; code: string }[];
  return found.map(({ file, line, code }) => `${file}${line ? `:${line}` : ''} ${code}`);
};
/** The file with something in it changed, which must be there. */
const change = (name: string, from: string | RegExp, to: string) => {
  const before = read(name);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  write(name, after);
};
const lineOf = (name: string, words: string) => read(name).split(words)[0]?.split('\n').length;

/** A questionnaire with its actions apart, whose English is in a PO file, all of it. */
beforeEach(async () => {
  cwd = emptyFolder();
  write('q.yaml', named(`${body}actions: q.actions.yaml\n`, 'po/en.po'));
  write('q.actions.yaml', actions);
  write('po/en.po', '');
  expect((await here('check', 'q.yaml', '--po', 'en')).code).toBe(0);
  write('po/en.po', read('po/en.po').replace(/^msgid "(.+)"\nmsgstr ""$/gm, 'msgid "$1"\nmsgstr "En: $1"'));
});

describe('a questionnaire translated apart', () => {
  it('has nothing against it, and is read in that language by every command', async () => {
    expect(await here('check', 'q.yaml')).toEqual({ code: 0, stdout: '', stderr: '' });
    const { stdout, stderr } = await here('explain', 'site', '--questionnaire', 'q.yaml', '--lang', 'en');
    expect(stdout).toMatch(/En: /);
    expect(stderr).toBe('');
  });

  it('counts what remains to be translated, once, where the language is named; whoever reads it is told', async () => {
    const line = lineOf('q.yaml', 'translations');
    const texts = read('po/en.po').match(/^msgctxt/gm)?.length;
    change('po/en.po', /msgstr "En: .*"/, 'msgstr ""');
    change('po/en.po', /msgstr "En: .*"/, 'msgstr "   "');
    expect(await check('q.yaml')).toEqual([`q.yaml:${line} CN716`]);
    const { stdout } = await here('check', 'q.yaml');
    expect(stdout.replace(/\s/g, ' ')).toContain(`en : 2 textes sur ${texts} restent à traduire.`);
    const { stdout: shown, stderr } = await here(
      'explain',
      'site',
      '--questionnaire',
      'q.yaml',
      '--lang',
      'en',
    );
    expect(shown).toContain('En: ');
    expect(stderr).toBe(
      `In “en”, 2 of the questionnaire’s ${texts} texts are missing, shown in another of its languages.\n`,
    );
    expect((await here('explain', 'site', '--questionnaire', 'q.yaml', '--lang', 'fr')).stderr).toBe('');
    expect(
      (await here('explain', 'site', '--questionnaire', 'q.yaml', '--lang', 'en', '--quiet')).stderr,
    ).toBe('');
  });

  it('does not show the translation of a text that changed, nor one to be reviewed', async () => {
    change('q.actions.yaml', /title: .*/, 'title: Tout autre chose');
    const line = lineOf('po/en.po', 'msgctxt "actions.');
    expect(await check('q.yaml')).toEqual([
      `po/en.po:${Number(line) + 1} CN717`,
      `q.yaml:${lineOf('q.yaml', 'translations')} CN716`,
    ]);
    expect((await here('check', 'q.yaml', '--po', 'en')).stderr).toContain(
      '0 à traduire, 1 à revoir (fuzzy)',
    );
    expect(read('po/en.po')).toMatch(
      /^#, fuzzy\n#\| msgid ".+"\nmsgctxt "actions\..*"\nmsgid "Tout autre chose"$/m,
    );
    expect(await check('q.yaml')).toEqual([`q.yaml:${lineOf('q.yaml', 'translations')} CN716`]);
  });

  it('has its faults of language where they are: in the translation', async () => {
    change('po/en.po', /msgstr "En: .*"/, `msgstr "${'x'.repeat(5001)}"`);
    const line = lineOf('po/en.po', 'xxxx');
    expect(await check('q.yaml')).toEqual([`po/en.po:${line} CN113`]);
  });

  it.each([
    ['a message without context', '\nmsgid "Seul"\nmsgstr "Alone"\n', 'CN718'],
    ['an unknown one', '\nmsgctxt "questions.nosuch.text"\nmsgid "Seul"\nmsgstr "Alone"\n', 'CN718'],
    ['one twice', '\nmsgctxt "title"\nmsgid "Seul"\nmsgstr "Alone"\n', 'CN721'],
    ['what is not PO', '\nseul: alone\n', 'CN719'],
    ['an unfinished merge', '\n<<<<<<< HEAD\n', 'CN719'],
    ['a zero', '\n# \0\n', 'CN007'],
  ])('names %s at its line', async (_, more, code) => {
    write('po/en.po', `${read('po/en.po')}${more}`);
    const [, line] = [0, read('po/en.po').split('\n').length - more.split('\n').length + 2];
    expect(await check('q.yaml')).toEqual([`po/en.po:${line} ${code}`]);
  });

  it('suggests the text that was meant', async () => {
    change('po/en.po', 'msgctxt "questions.site.text"', 'msgctxt "questions.sites.text"');
    const { stdout } = await here('check', 'q.yaml', '--lang', 'en');
    expect(stdout).toContain('Did you mean “questions.site.text”?');
  });

  it.each([
    ['Language: en', 'Language: es', 'CN723'],
    ['charset=UTF-8', 'charset=ISO-8859-1', 'CN720'],
  ])('does not take %s for %s', async (from, to, code) => {
    change('po/en.po', from, to);
    expect(await check('q.yaml')).toEqual([`po/en.po:${lineOf('po/en.po', to)} ${code}`]);
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text: string) => `\ufeff${text}`],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['a country', (text: string) => text.replace('Language: en', 'Language: en_GB')],
    ['no header', (text: string) => text.slice(text.indexOf('#.'))],
  ])('takes a file with %s', async (_, as) => {
    write('po/en.po', as(read('po/en.po')));
    expect(await check('q.yaml')).toEqual([]);
  });

  it('refuses other encodings at their first wrong byte', async () => {
    write('po/en.po', Buffer.from(read('po/en.po').replace('En: ', 'é'), 'latin1'));
    expect(await check('q.yaml')).toEqual([expect.stringMatching(/^po\/en\.po:\d+ CN006$/)]);
  });

  it.each([
    ['po/nosuch.po', 'CN715'],
    ['../en.po', 'CN037'],
    ['po', 'CN037'],
    ['link.po', 'CN037'],
    ['"https://example.org/en.po"', 'CN037'],
  ])('names %s', async (path, code) => {
    write('../outside.po', 'msgid ""\nmsgstr ""\n');
    symlinkSync('../outside.po', join(cwd, 'link.po'));
    change('q.yaml', 'po/en.po', path);
    expect(await check('q.yaml')).toEqual([`q.yaml:${lineOf('q.yaml', 'translations')} ${code}`]);
  });

  it('cannot be translated into its own first language', async () => {
    change('q.yaml', '{ en:', '{ fr:');
    expect(await check('q.yaml')).toEqual([`q.yaml:${lineOf('q.yaml', 'translations')} CN722`]);
    const { code, stderr } = await here('check', 'q.yaml', '--po', 'fr');
    expect([code, stderr]).toEqual([1, expect.stringContaining('CN722')]);
  });

  it('has the translation that goes with it where it is not on disk, as at a revision of git', async () => {
    const beside = (name: string) => {
      const text = name === 'po/en.po' ? read(name).replaceAll('En: ', 'Then: ') : read(name);
      return { source: { file: name, text } };
    };
    const source = { file: 'q.yaml', text: read('q.yaml') };
    const { value } = await loadQuestionnaireFile('q.yaml', cwd, undefined, { source }, beside);
    expect(value?.title).toMatchObject({ en: expect.stringMatching(/^Then: /) });
  });

  it('may have some of that language itself', async () => {
    change('q.yaml', /^title: .*$/m, 'title: { fr: Le titre, en: The title }');
    write('po/en.po', read('po/en.po').replace(/^msgctxt "title"\nmsgid .*\nmsgstr .*\n/m, ''));
    expect(await check('q.yaml')).toEqual([]);
    expect((await here('check', 'q.yaml', '--po', 'en')).code).toBe(0);
    expect(read('po/en.po')).toContain('msgid "Le titre"\nmsgstr "The title"\n');
  });
});

describe('a PO file alone', () => {
  it('is checked with the questionnaire that names it, also among all the files of a repository', async () => {
    change('po/en.po', 'msgctxt "title"', 'msgctxt "titles"');
    const found = [expect.stringMatching(/^po\/en\.po:\d+ CN718$/), expect.stringContaining('CN716')];
    expect(await check('po/en.po')).toEqual(found);
    expect(await check('--skip-others', 'po/en.po')).toEqual(found);
    expect(await check('q.yaml', 'po/en.po')).toEqual(found);
  });

  it('that no questionnaire names says so, if somebody asks about it', async () => {
    write('other/django.po', read('po/en.po'));
    expect(await check('other/django.po')).toEqual(['other/django.po:1 CN724']);
    expect(await check('--skip-others', 'other/django.po')).toEqual([]);
    expect(await check('.')).toEqual([]);
    expect(await check('nosuch.po')).toEqual(['nosuch.po:1 CN001']);
  });
});

describe('--po', () => {
  test('writes on standard output for a language that has no file yet, and says how to have it read', async () => {
    const { code, stdout, stderr } = await here('check', 'q.yaml', '--po', 'pt-BR', '--lang', 'en');
    expect(code).toBe(0);
    expect(stdout).toContain('"Language: pt_BR\\n"');
    expect(stdout).toContain('#. Question « site » : texte\n#: q.yaml:');
    expect(stdout).toContain('#. Action « ');
    expect(stdout).toContain('#: q.actions.yaml:');
    expect(stderr).toMatch(/^\d+ texts, \d+ to translate\.\n$/);
    const { stderr: told } = await here('check', 'q.yaml', '--po', 'br', '-o', 'po/br.po');
    expect(told).toContain('translations: { br: po/br.po }');
    expect(read('po/br.po')).toBe(stdout.replace('pt_BR', 'br'));
  });

  test('keeps what translators and their programs added, and their order of lines', async () => {
    change('po/en.po', 'msgctxt "title"', '# not too formal\n#, no-wrap\nmsgctxt "title"');
    change('po/en.po', '"Language: en\\n"', '"Language: en\\n"\n"X-Generator: Poedit 3.4\\n"');
    const before = read('po/en.po');
    expect((await here('check', 'q.yaml', '--po', 'en')).code).toBe(0);
    expect(read('po/en.po')).toContain('# not too formal\n#. ');
    expect(read('po/en.po').split('\n').sort()).toEqual(before.split('\n').sort());
    const once = read('po/en.po');
    await here('check', 'q.yaml', '--po', 'en');
    expect(read('po/en.po')).toBe(once);
  });

  test('writes over no file that it cannot read, and for no questionnaire that is wrong', async () => {
    write('po/en.po', `${read('po/en.po')}\nnot po\n`);
    const broken = read('po/en.po');
    expect(await here('check', 'q.yaml', '--po', 'en')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('CN719'),
    });
    expect(read('po/en.po')).toBe(broken);
    write('notes.txt', 'Mes notes\n');
    change('q.yaml', 'po/en.po', 'po/new.po');
    expect(await here('check', 'q.yaml', '--po', 'en', '-o', 'notes.txt')).toMatchObject({ code: 1 });
    expect(read('notes.txt')).toBe('Mes notes\n');
    change('q.actions.yaml', 'addresses: [', 'addresses: [nosuch, ');
    expect(await here('check', 'q.yaml', '--po', 'en')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('CN201'),
    });
  });

  test.each([
    ['q.yaml', '--po', 'español'],
    ['q.yaml', 'q.actions.yaml', '--po', 'es'],
    ['.', '--po', 'es'],
    ['-', '--po', 'es'],
    ['q.yaml', '-o', 'es.po'],
  ])('is refused when it makes no sense: %s %s %s', async (...args) => {
    expect((await here('check', ...args)).code).toBe(2);
  });
});
