import { describe, expect, test } from 'vitest';
import { rendered } from '../../src/diagnostics/render/rendered.ts';
import { isError } from '../../src/words/checks/catalogue.ts';
import { listOf, told } from './a-list.ts';

const long = 'é'.repeat(300);

describe('a fault is told at its place, and nothing is taken', () => {
  test.each<[what: string, text: string, ...places: string[]]>([
    ['no column of names', 'nmo;profil\nA;radio\n', '1:1 CN982', '1:1 CN983'],
    ['a column twice', 'nom;id;Nom\nA;a;B\n', '1:8 CN984 (1:1)'],
    ['two columns that say one thing', 'structure;organisation\nA;B\n', '1:11 CN984 (1:1)'],
    ['no name', 'nom;id\nA;a\n;b\n', '3:1 CN985'],
    ['no name but spaces', 'id;nom\na;  \n', '2:3 CN985'],
    ['a long name', `id;nom\na;${long}\n`, '2:3 CN985'],
    ['a name on two lines', 'nom;id\n"Radio\nGave";a\nB;B!\n', '2:1 CN985', '4:3 CN106'],
    ['a control character', 'nom;id\nRa\u001bdio;a\n', '2:1 CN985'],
    ['an unknown profile', 'nom;profil\nA;radoi\nB;  "théâtre"\n', '2:3 CN917', '3:5 CN980'],
    ['a malformed id', 'nom;id\nA;Radio Gave\nB;-b\nC;9\n', '2:3 CN106', '3:3 CN106', '4:3 CN106'],
    ['a long id', `nom;id\nA;${'a'.repeat(64)}\nB;${'b'.repeat(65)}\n`, '3:3 CN106'],
    ['a mark that never closes', 'nom;id\nA;a\nB;"b\nC;c\n', '3:3 CN980'],
    ['a mark that closes too soon', 'nom;id\n"Le ""Grand"" "Théâtre;a\n', '2:15 CN980'],
    ['a mark within a cell', 'nom;id\nA;a\nCompagnie "Vagues";b\n', '3:11 CN980'],
    ['a row that is too long', 'nom,id\nThéâtre, le grand,a\nB,b\n', '2:19 CN981'],
    ['a row that is too short', 'nom;id;profil\nA;a\n', '2:1 CN981'],
    ['one id twice', 'nom;id\nA;a\nB;b\nC;a\nD;a\n', '4:3 CN987 (2:3)', '5:3 CN987 (2:3)'],
    ['one name twice', 'nom\nRadio Gave\n\nradio  gave\n', '4:1 CN987 (2:1)'],
    ['names that make one file', 'nom\nThéâtre\nTHEATRE !\n', '3:1 CN987 (2:1)'],
    ['names without a letter', 'nom\n???\n!!!\n', '3:1 CN987 (2:1)'],
    ['an id that is another’s name', 'nom;id\nB;radio-gave\nRadio Gave;\n', '3:1 CN987 (2:3)'],
    ['beyond the letters of one unit', 'nom;id\n"🎭 ""Œ""";É\n', '2:12 CN106'],
  ])('%s', (_, text, ...places) => {
    for (const written of [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`]) {
      const list = listOf(written);
      expect(told(list)).toEqual(places);
      expect(list.rows).toEqual([]);
    }
  });

  test('all of them at once', () => {
    const list = listOf('nom;id;profil;réponse-à;notes\nA;A!;rdio;x;\n;b;;;\nC;b;;;\nD;d;;;;x\nE;"e');
    expect(told(list)).toEqual([
      ...['1:25 CN983', '2:3 CN106', '2:6 CN917', '2:11 CN986'],
      ...['3:1 CN985', '4:3 CN987 (3:2)', '5:8 CN981', '6:3 CN980'],
    ]);
  });

  test('and the same name is no fault where ids tell two structures apart', () => {
    expect(listOf('nom;id\nA;a-1\nA;a-2\n').rows.map(({ slug }) => slug)).toEqual(['a-1', 'a-2']);
  });
});

describe('a mail address', () => {
  test.each([
    'a@b.example',
    'prénom.nom+liste@sous-domaine.exemple.fr',
    "o'neill_2@xn--caf-dma.fr",
    '1@b.museum',
  ])('%s is one', (mail) => {
    expect(listOf(`nom;mail\nA;${mail}\n`).rows).toMatchObject([{ replyTo: mail }]);
  });

  test.each([
    ...['a', 'a@b', '@b.fr', 'a@.fr', 'a@b..fr', 'a@b.fr.', '.a@b.fr', 'a b@c.fr', 'a@b@c.fr', 'a@b.f'],
    ...[
      'a@b.fr,c@d.fr',
      '"a@b.fr;c@d.fr"',
      'A <a@b.fr>',
      'mailto:a@b.fr',
      'a@b.fr?bcc=c@d.fr',
      'a@b.fr&cc=x',
    ],
    ...[
      'a%0Acc@b.fr',
      '"a@b.fr\nBcc: c@d.fr"',
      '"a@b.fr\r\nBcc: c@d.fr"',
      'a#b@c.fr',
      `${'a'.repeat(250)}@b.fr`,
    ],
  ])('%j is none', (mail) => {
    const list = listOf(`nom;mail\nA;${mail}\n`);
    expect([list.rows, told(list)]).toEqual([[], ['2:3 CN986']]);
  });
});

describe('a column that nobody knows', () => {
  test('is ignored, and what it may mean is said', () => {
    const list = listOf('nom;porfil;téléphone\nA;radio;05\n');
    expect(list.rows).toMatchObject([{ name: 'A', profile: null }]);
    expect(told(list)).toEqual(['1:5 CN983', '1:12 CN983']);
    expect(list.diagnostics.some(isError)).toBe(false);
    expect(list.diagnostics.map((one) => rendered(one, 'fr').fix)).toEqual([
      expect.stringContaining('profil'),
      expect.stringContaining('Rien à faire'),
    ]);
  });
});

describe.each(['fr', 'en'] as const)('what is said in %s', (language) => {
  const said = (text: string) =>
    listOf(text).diagnostics.map((one) => {
      const { message, fix } = rendered(one, language);
      return `${message} ${fix}`;
    });

  test('names both lines, and the profiles', () => {
    const [clash, profile] = said('nom;id;profil\nA;a;\nB;a;compagny\n');
    expect(clash).toMatch(language === 'fr' ? /« a ».*ligne 2/ : /“a”.*line 2/);
    expect(profile).toContain('company');
    expect(said('nom;profil\nA;xyz\n')[0]).toContain('radio');
  });

  test('tells what to do about a list, not about answers', () => {
    for (const text of ['', 'PK\x03\x04 xl/workbook.xml', 'nom\nA\0\n']) {
      expect(said(text).join()).toMatch(/CSV|nom|name/);
      expect(said(text).join()).not.toMatch(/new answers|YAML/);
    }
  });
});
