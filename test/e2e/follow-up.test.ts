import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { emptyFolder } from '../folders.ts';
import { plain } from '../plain.ts';
import { partsIn, sheetsIn, typeInto, writeParts } from '../report/workbook.ts';
import { radioFile } from '../review/panels.ts';
import { run } from './run.ts';

const answers = (name: string, date: string, more: object = {}): string =>
  stringify(radioFile(name, date, {}, more));

/** Two radios at two dates, and the workbook of the first one: Aspe's actions come first. */
function twoYears(): string {
  const box = emptyFolder();
  for (const [folder, date] of [
    ['avant', '2026-03-02'],
    ['après', '2027-03-05'],
  ] as const) {
    mkdirSync(join(box, folder));
    for (const name of ['Aspe', 'Gave'])
      writeFileSync(join(box, folder, `${name}.answers.yaml`), answers(`Radio ${name}`, date));
  }
  run(['cohort', 'avant', '-o', 'out', '--xlsx'], { cwd: box });
  return box;
}

const compare = (box: string, ...more: string[]) => run(['compare', 'avant', 'après', ...more], { cwd: box });
const reviewsIn = (text: string) =>
  (
    JSON.parse(text) as {
      reviews: { actions: { id: string; status: string | null }[]; unplanned: object[] }[];
    }
  ).reviews;

describe('a review with what was followed up', () => {
  let box = '';
  let rows: readonly (readonly string[])[] = [];
  const book = () => join(box, 'out/cohort.xlsx');
  const idAt = (row: number) => rows[row - 1]?.[2] ?? '';
  beforeAll(async () => {
    box = twoYears();
    rows = (await sheetsIn(book())).Actions ?? [];
    typeInto(book(), 4, {
      ...{ J2: 'Faite', J3: 'commencé', J4: 'Abandonnées', J5: 'not yet', J6: 'bientôt' },
      ...{ A40: 'Radio Aspe', D40: 'Fêter les dix ans', H40: 'Jo', I40: '2026-09-01', J40: 'fait' },
      ...{ A41: 'Radio Lescun', C41: 'un-essai', J41: 'fait' },
      ...{ A42: 'Radio Gave', C42: 'un-essai', D42: 'Un essai', J42: 'fait' },
      ...{ D43: 'À qui ?', J43: 'plus tard' },
    });
  });

  it('has the states that people typed, in any gender and in both languages', () => {
    const [aspe] = reviewsIn(compare(box, '--actions', 'out/cohort.xlsx', '--format', 'json').stdout);
    const statuses = Object.fromEntries(aspe?.actions.map(({ id, status }) => [id, status]) ?? []);
    expect(statuses).toMatchObject({
      [idAt(2)]: 'done',
      [idAt(3)]: 'started',
      [idAt(4)]: 'dropped',
      [idAt(5)]: 'not-yet',
      [idAt(6)]: null,
    });
  });

  it('keeps apart the actions that nobody planned', () => {
    const { stdout } = compare(box, '--actions', 'out/cohort.xlsx');
    expect(plain(stdout)).toContain(
      '## Actions hors plan\n\n- Radio Aspe : Fêter les dix ans · faite · qui : Jo · pour le 2026-09-01\n- Radio Gave : Un essai · faite\n',
    );
  });

  it('names the cell of what it cannot read', () => {
    const told = plain(compare(box, '--actions', 'out/cohort.xlsx').stderr);
    expect(told).toContain('Actions!J6 : « bientôt » n’est pas un état.');
    expect(told).toContain('Actions!J41 : « Radio Lescun » n’est aux deux dates');
    expect(told).toContain('Actions!J42 : le questionnaire n’a pas d’action « un-essai ».');
    expect(told).toContain('Actions!J43 : la ligne ne nomme aucune structure.');
    const places = [...told.matchAll(/Actions!J(\d+) : /g)].map(([, row]) => Number(row));
    expect(places).toEqual([6, 41, 42, 43]);
  });

  it('lets the answers have the last word, and the follow-up more than a tick', () => {
    const own = twoYears();
    writeFileSync(
      join(own, 'après/Aspe.answers.yaml'),
      answers('Radio Aspe', '2027-03-05', { review: { actions: { [idAt(2)]: 'dropped' } } }),
    );
    const plan = join(own, 'out/plans/radio-aspe.plan.md');
    writeFileSync(plan, readFileSync(plan, 'utf8').replaceAll('- [ ]', '- [x]'));
    typeInto(join(own, 'out/cohort.xlsx'), 4, { J2: 'fait', J3: 'commencé' });
    const found = compare(own, '--actions', 'out/cohort.xlsx', '--plan', 'out/plans', '--format', 'json');
    expect(plain(found.stderr)).toContain('Actions!J2 : les réponses disent autre chose');
    const statuses = Object.fromEntries(
      reviewsIn(found.stdout)[0]?.actions.map(({ id, status }) => [id, status]) ?? [],
    );
    expect(statuses).toMatchObject({ [idAt(2)]: 'dropped', [idAt(3)]: 'started', [idAt(4)]: 'done' });
  });

  it('reads the sheet as CSV, and names nobody with --share', () => {
    const titles = rows[0] ?? [];
    const line = ['Radio Aspe', '', idAt(2), ...Array(6).fill(''), 'pas encore', ''];
    const own = ['Radio Aspe', '', '', 'Un secret', ...Array(5).fill(''), 'fait', ''];
    writeFileSync(join(box, 'suivi.csv'), [titles, line, own].map((row) => row.join(';')).join('\r\n'));
    const [aspe] = reviewsIn(compare(box, '--actions', 'suivi.csv', '--format', 'json').stdout);
    expect(aspe?.actions.find(({ id }) => id === idAt(2))?.status).toBe('not-yet');
    for (const format of ['md', 'json'])
      expect(
        compare(box, '--actions', 'suivi.csv', '--share', '--min-group', '3', '--format', format).stdout,
      ).not.toContain('secret');
  });

  it('takes the workbook of a cohort for the review of one structure', () => {
    const args = ['compare', 'avant/Gave.answers.yaml', 'après/Gave.answers.yaml'];
    const { stdout, stderr } = run([...args, '--actions', 'out/cohort.xlsx'], { cwd: box });
    expect(plain(stdout)).toContain('## Actions hors plan\n\n- Un essai · faite');
    expect(stderr).not.toContain('CN875');
  });
});

describe('a follow-up that is none', () => {
  const told = (file: string, bytes: Uint8Array | null): string => {
    const box = twoYears();
    if (bytes) writeFileSync(join(box, file), bytes);
    const { code, stdout, stderr } = compare(box, '--actions', file);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    return plain(stderr);
  };
  /** A workbook of 20 MB of blanks and more, in a few kilobytes. */
  const bomb = (): Uint8Array =>
    zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(21 << 20),
    });

  it.each([
    ['a bomb', 'suivi.xlsx', bomb, 'CN872'],
    [
      'a thousand parts',
      'suivi.xlsx',
      () =>
        zipSync(Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`xl/${i}.xml`, strToU8('<a/>')]))),
      'CN872',
    ],
    ['a Word document', 'suivi.xlsx', () => zipSync({ 'word/document.xml': strToU8('<w/>') }), 'CN870'],
    ['a text', 'suivi.xlsx', () => strToU8('Structure;État'), 'CN870'],
    [
      'a damaged one',
      'suivi.xlsx',
      () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }).subarray(0, 60),
      'CN871',
    ],
    ['half of one', 'suivi.xlsx', () => zipSync({ 'xl/workbook.xml': strToU8('<workbook') }), 'CN871'],
    ['another table', 'suivi.csv', () => strToU8('Nom;Ville\r\nAspe;Pau\r\n'), 'CN873'],
    ['no file', 'absent.xlsx', () => null, 'CN001'],
  ] satisfies [string, string, () => Uint8Array | null, string][])(
    'is refused: %s',
    (_, file, make, code) => {
      expect(told(file, make())).toContain(code);
    },
  );

  it('is refused where its sheet has no titles any more', () => {
    const box = twoYears();
    const path = join(box, 'out/cohort.xlsx');
    const parts = partsIn(path);
    const name = 'xl/worksheets/sheet4.xml';
    writeParts(path, { ...parts, [name]: parts[name]?.replace('État', 'Avancement') ?? '' });
    expect(compare(box, '--actions', 'out/cohort.xlsx').stderr).toContain('CN873');
  });
});
