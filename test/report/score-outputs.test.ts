import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language.ts';
import { scoreCsv } from '../../src/report/score/csv.ts';
import { explainScores } from '../../src/report/score/explain.ts';
import type { Scored } from '../../src/report/score/json.ts';
import { profile } from '../../src/report/score/profile.ts';
import { scoreTable } from '../../src/report/score/table.ts';
import { type Palette, PLAIN } from '../../src/text/palette.ts';
import { culture } from '../content/culture.ts';
import { dice } from '../content/respondents.ts';
import { cells } from './spreadsheet.ts';
import { cohort, drawnPlan, exampleFile, plain, planOf, tiny } from './structures.ts';

const scored = (name: string, over: object = {}): Scored => {
  const { resolved, scores } = planOf(tiny, { ...exampleFile(name), ...over });
  return { file: `${name}.answers.yaml`, resolved, scores };
};
const screen = (width: number, palette: Palette = PLAIN) => ({ language: 'fr', width, palette }) as const;

describe('a profile in the terminal', () => {
  it('says each axis in words, on how many answers it stands, and no number that would pass for a mark', () => {
    const lines = plain(profile(scored('company'), screen(80))).split('\n');
    expect(lines[0]).toBe('La vision     ███████░░░░░░░░░░░░░');
    expect(lines[1]).toBe('              En exploration, 2 réponses sur 2');
    expect(lines[4]).toBe('Les publics   ██▒▒▒▒▒▒▒▒▒▒░░░░░░░░');
    expect(lines[5]).toBe('              En exploration, 2 réponses sur 3');
    expect(plain(profile(scored('company'), screen(80), false)).split('\n')[0]).toBe(
      'La vision     En exploration, 2 réponses sur 2',
    );
  });

  it('gives the scores to whoever asks for them', () => {
    const lines = plain(scoreTable([scored('company')], screen(80)))
      .split('\n')
      .slice(2);
    expect(lines[0]).toBe('La vision     ███████░░░░░░░░░░░░░   33');
    expect(lines[1]).toBe('              En exploration, d’après 2 réponses');
    expect(lines[4]).toBe('Les publics   ██▒▒▒▒▒▒▒▒▒▒░░░░░░░░   20 (10 à 60)');
  });

  it('holds in forty columns, and loses no word there', () => {
    const random = dice(5);
    for (const plan of [
      ...cohort().map(({ plan: each }) => each),
      ...Array.from({ length: 50 }, () => drawnPlan(random)),
    ]) {
      for (const width of [40, 60, 80, 120]) {
        const text = profile(plan, screen(width));
        for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }
      const words = (width: number) => plain(profile(plan, screen(width))).match(/[\p{L}\d’]+/gu);
      expect(words(40)).toEqual(words(120));
    }
  });

  it('says without colour all that it says with it', () => {
    const paint = (text: string) => `\u001b[1m${text}\u001b[22m`;
    const palette = { red: paint, yellow: paint, cyan: paint, dim: paint, bold: paint };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that were put there
    const bare = profile(scored('radio'), screen(80, palette)).replace(/\u001b\[\d+m/g, '');
    expect(bare).toBe(profile(scored('radio'), screen(80)));
  });

  it('says what an axis is kept from, and what is not documented', () => {
    const held = profile(
      scored('radio-2', { track: undefined, answers: { purpose: 'written' } }),
      screen(80),
    );
    expect(plain(held)).toContain('Les publics   ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒\n');
    expect(plain(held)).toContain('pas assez documenté, 0 réponse sur ');
  });
});

describe('a table of scores', () => {
  it('gives a file a line while it holds, else a profile', () => {
    const files = [scored('company'), scored('service')];
    const lines = plain(scoreTable(files, screen(110))).split('\n');
    expect(lines[1]).toMatch(
      /^Compagnie des Trois Ponts +33 \(2\/5\) 100 % +47 \(3\/5\) 100 % +20 \(2\/5\) 50 % +50/,
    );
    expect(lines[2]).toMatch(/^Service culturel de Lescun +\? 33 % +100 \(5\/5\) 100 % +25/);
    for (const width of [40, 60, 80, 100]) {
      for (const line of scoreTable(files, screen(width)).split('\n')) {
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  it('tells the people of one structure apart by their files, as a table and as profiles', () => {
    for (const width of [70, 120]) {
      const text = scoreTable([scored('radio'), scored('radio-2')], screen(width));
      expect(text).toMatch(/^radio(?!-2)/m);
      expect(text).toMatch(/^radio-2/m);
    }
  });

  it('obeys no escape sequence of a name', () => {
    const name = '\u001b[2J\u001b]0;titre\u0007Le \u202elieu\n\n';
    const hostile = scored('company', { structure: { name, profile: 'company' } });
    for (const others of [scored('radio'), hostile]) {
      const text = scoreTable([{ ...hostile, file: '\u001b[2J.yaml' }, others], screen(110));
      expect(text.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\u202e]/u);
      if (others !== hostile) expect(text).toContain('Le lieu');
    }
  });
});

describe('scores as a table for a spreadsheet', () => {
  const table = async (scored: Scored[], language: Language = 'fr') =>
    cells(await scoreCsv(scored, language), language === 'fr' ? ';' : ',');
  const columns = (rows: string[][], ...titles: string[]) =>
    rows.slice(1).map((row) => titles.map((title) => row[(rows[0] ?? []).map(plain).indexOf(title)]));

  it('are one line a file under titles in its language, empty where there is no score', async () => {
    const rows = await table([scored('company'), scored('service')]);
    expect(
      columns(
        rows,
        'Fichier',
        'Profil',
        'La vision : score',
        'Les publics : au moins',
        'Les publics : au plus',
      ),
    ).toEqual([
      ['company.answers.yaml', 'Compagnie de spectacle vivant', '33', '10', '60'],
      // A third of its weight is documented: too little for a score.
      ['service.answers.yaml', 'Service culturel d’une collectivité', '', '25', '25'],
    ]);
    expect(
      columns(
        rows,
        'La vision : niveau',
        'La vision : documenté à (%)',
        'Comprendre les enjeux / La vision : score',
        'Comprendre les enjeux / La vision : documenté à (%)',
        'Comprendre les enjeux / Les publics : documenté à (%)',
      ),
    ).toEqual([
      ['2', '100', '50', '100', ''],
      ['', '33', '', '0', ''],
    ]);
    // No mark over all: four axes are no one thing.
    expect(rows[0]?.filter((title) => /^Ensemble/.test(title))).toEqual([]);
    const [head = []] = await table([scored('company')], 'en');
    expect(head.slice(0, 3)).toEqual(['File', 'Organisation', 'Lines of the organisation']);
    expect(await scoreCsv([])).toBe('');
  });

  it('say how many lines a structure has: one for each of its people', async () => {
    const rows = await table([scored('radio'), scored('company'), scored('radio-2')]);
    expect(columns(rows, 'Structure', 'Lignes de la structure')).toEqual([
      ['Radio Gave', '2'],
      ['Compagnie des Trois Ponts', '1'],
      ['Radio Gave', '2'],
    ]);
  });

  it('are what a spreadsheet of the language opens, as cohort.csv is', async () => {
    expect(await scoreCsv([scored('company')], 'fr')).toMatch(/^\ufeffFichier;Structure;.*\r\n.*\r\n$/);
    expect(await scoreCsv([scored('company')], 'en')).toMatch(/^\ufeffFile,Organisation,.*\r\n.*\r\n$/);
  });

  it('keep a name with separators, quotes and accents whole', async () => {
    const name = 'L’Été ; « dit "Le Hangar", »';
    const rows = await table([scored('company', { structure: { name, profile: 'company' } })]);
    expect(columns(rows, 'Structure')).toEqual([[name]]);
  });
});

describe('explained scores', () => {
  it('show the terms, what is open, what counts though hidden', () => {
    const company = plain(explainScores(scored('company'), screen(100)));
    expect(company).toContain('La vision 33\n  En exploration, d’après 2 réponses');
    expect(company).toContain(
      '  - À quoi sert le numérique dans votre projet ?\n    Nous en avons parlé sans rien écrire\n    poids 1, vaut 50/100, 33,3 en moins',
    );
    expect(company).toContain('    nous ne savons pas\n    poids 2, question ouverte, jusqu’à 50 en moins');
    expect(plain(explainScores(scored('service'), screen(100)))).toContain(
      'poids 0,5, sans objet mais compte 0/100, 33,3 en moins',
    );
  });

  it('name the gate that holds a level', () => {
    const random = dice(1);
    const drawn = Array.from({ length: 60 }, () => drawnPlan(random)).filter(
      ({ scores }) => scores.axes.vision?.heldBy,
    );
    expect(drawn.length).toBeGreaterThan(0);
    for (const plan of drawn) {
      expect(plain(explainScores(plan, screen(200)))).toContain('Sur la vision, le niveau reste « ');
    }
    expect(culture.gates.length).toBeGreaterThan(0);
  });
});
