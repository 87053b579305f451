import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { emptyFolder } from '../folders.ts';
import { plain } from '../plain.ts';
import { askedOf, at, type Ranks, radioFile } from '../review/panels.ts';
import { type Ran, run } from './run.ts';

const people = askedOf('people');
const [BEFORE, AFTER] = ['2026-03-02', '2027-03-05'];

/** Twelve structures at two dates: eight radios, a renamed one, one that left, one that came, one whose file is broken. */
function twoYears(): string {
  const box = emptyFolder();
  for (const folder of ['avant', 'après', 'plans']) mkdirSync(join(box, folder));
  const write = (folder: string, file: string, said: object) =>
    writeFileSync(join(box, folder, `${file}.answers.yaml`), stringify(said));
  const twice = (name: string, ranks: Ranks, more: object = {}) => {
    write('avant', name, radioFile(`Radio ${name}`, BEFORE, {}, more));
    write('après', name, radioFile(`Radio ${name}`, AFTER, ranks, more));
  };
  for (const name of ['A', 'B', 'C', 'E', 'F']) twice(name, at(2, people));
  twice('G', at(0, people));
  write('avant', 'H', radioFile('Radio H', AFTER));
  write('après', 'H', radioFile('Radio H', BEFORE));
  for (const [code, ranks] of [
    ['K7M2QX', at(2, people.slice(0, 4))],
    ['N4P8RT', {}],
  ] as const) {
    write('avant', `D-${code}`, radioFile('Radio D', BEFORE, {}, { respondent: { code } }));
    write('après', `D-${code}`, radioFile('Radio D', AFTER, ranks, { respondent: { code } }));
  }
  write('avant', 'nom', radioFile('Radio Ancienne', BEFORE, {}, { structure: { id: 'la-meme' } }));
  write('après', 'nom', radioFile('Radio Nouvelle', AFTER, {}, { structure: { id: 'la-meme' } }));
  write('avant', 'partie', radioFile('Radio Partie', BEFORE));
  write('après', 'venue', radioFile('Radio Venue', AFTER));
  write('avant', 'casse', radioFile('Radio Casse', BEFORE));
  writeFileSync(join(box, 'après/casse.answers.yaml'), 'questionnaire: culture@2.0.0\nanswers: {a: b\n');
  return box;
}

const compare = (box: string, ...more: string[]): Ran =>
  run(['compare', 'avant', 'après', ...more], { cwd: box });
const lineOf = (text: string, start: string) => text.split('\n').find((each) => each.startsWith(start)) ?? '';

describe('the review of a cohort', () => {
  let box = '';
  let found: Ran = { code: null, stdout: '', stderr: '' };
  beforeAll(() => {
    box = twoYears();
    found = compare(box);
  });

  it('finds each structure again, by its id or its name, and compares it with itself', () => {
    const text = plain(found.stdout);
    expect(text).toContain('9 structures aux deux dates');
    expect(text).toContain('Un progrès lisible sur l’humain dans 5 structures sur 9.');
    expect(lineOf(text, '|L’humain|')).toBe('|L’humain|5|1|3|0|0|');
    expect(lineOf(text, '|Radio Nouvelle|')).toContain(`|0 sur ${people.length}|`);
    // Two people, one of whom moved: half a sentence on each of four.
    expect(lineOf(text, '|Radio D|')).toContain('|mêmes personnes|');
    expect(lineOf(text, '|Radio D|')).toContain(`+2 sur ${people.length}|`);
  });

  it('says who is there at one date only, and counts no broken file, with exit code 1', () => {
    expect(plain(found.stdout)).toContain('Seulement en 2026 : Radio Casse et Radio Partie.');
    expect(plain(found.stdout)).toContain('Seulement en 2027 : Radio Venue.');
    expect(plain(found.stdout)).toContain(
      'Un fichier n’a pas pu être compté : la commande dit lequel, et pourquoi. Une structure dite présente à une seule date y est peut-être.',
    );
    expect(found.stderr).toContain('casse.answers.yaml');
    expect(found.code).toBe(1);
  });

  it('warns of the dates of one structure that are the wrong way round, and of no other', () => {
    expect(found.stderr.match(/CN991/g)).toHaveLength(1);
    expect(found.stderr).toMatch(/après\/H\.answers\.yaml[\s\S]*CN991|CN991[\s\S]*après\/H\.answers\.yaml/);
  });

  it('reads what is ticked in the plans of then, whatever they are called, and not in later ones', () => {
    const plans = join(box, 'plans');
    run(['plan', 'avant/A.answers.yaml', '-o', 'plans/un.md'], { cwd: box });
    run(['plan', 'après/A.answers.yaml', '-o', 'plans/deux.plan.md'], { cwd: box });
    const [first, later] = ['un.md', 'deux.plan.md'].map((name) => readFileSync(join(plans, name), 'utf8'));
    const ids = (text = '') => [...text.matchAll(/<!-- action:([\w-]+) -->/g)].map(([, id]) => id);
    expect(ids(first).length).toBeGreaterThan(0);
    writeFileSync(join(plans, 'un.md'), (first ?? '').replace('- [ ]', '- [x]'));
    writeFileSync(join(plans, 'deux.plan.md'), (later ?? '').replaceAll('- [ ]', '- [x]'));
    writeFileSync(join(plans, 'word.plan.md'), '# Un plan\n\n☒ Fait\n');
    const { stdout, stderr, code } = compare(box, '--plan', 'plans', '--format', 'json');
    const { actions, reviews } = JSON.parse(stdout);
    const done = actions.filter((each: { structures: { done: number } }) => each.structures.done > 0);
    expect(done).toEqual([expect.objectContaining({ action: ids(first)[0] })]);
    const own = reviews.find(
      ({ structure }: { structure: { name: string } }) => structure.name === 'Radio A',
    );
    expect(own.actions.filter(({ status }: { status: string }) => status === 'done')).toHaveLength(1);
    expect(stderr.match(/CN994/g)).toHaveLength(1);
    expect([stderr.includes('word.plan.md'), code]).toEqual([true, 1]);
    const missing = compare(box, '--plan', 'rien');
    expect([missing.stdout, missing.stderr.includes('rien'), missing.code]).toEqual(['', true, 1]);
  });

  it('names nobody when it is shared, and tells neither few nor what they are subtracted from', () => {
    for (const format of ['md', 'html', 'json']) {
      const { stdout } = compare(box, '--share', '--min-group', '4', '--format', format);
      expect(stdout).not.toMatch(/Radio |answers\.yaml|la-meme/);
    }
    const text = plain(compare(box, '--share', '--min-group', '4').stdout);
    expect(lineOf(text, '|L’humain|')).toBe('|L’humain|5|–|–|–|–|');
    expect(text).toContain('Seulement en 2026 : moins de 4 structures.');
    expect(compare(box, '--share', '--min-group', '2').code).toBe(2);
    const alone = compare(box, '--min-group', '4');
    expect([alone.code, alone.stdout, alone.stderr.includes('--share')]).toEqual([2, '', true]);
  });

  it('is written in a file, and never over what somebody edited, nor over what it is made from', () => {
    const page = join(box, 'bilan.html');
    expect(compare(box, '--format', 'html', '-o', 'bilan.html').stderr).toContain(
      'Le bilan est dans bilan.html',
    );
    const written = readFileSync(page, 'utf8');
    expect(written).toMatch(/^<!doctype html>[\s\S]*<svg/i);
    writeFileSync(page, written.replace('Ce qui a bougé', 'Ce qui a vraiment bougé'));
    writeFileSync(join(box, 'après/B.answers.yaml'), stringify(radioFile('Radio B', AFTER)));
    compare(box, '--format', 'html', '-o', 'bilan.html');
    expect(readFileSync(page, 'utf8')).toContain('Ce qui a vraiment bougé');
    expect(readdirSync(box)).toContain('bilan.new.html');
    expect(compare(box, '-o', 'avant/A.answers.yaml').code).toBe(2);
    writeFileSync(join(box, 'court.liquid'), '{{ title }} : {{ moved[0] }}\n');
    expect(plain(compare(box, '--template', 'court.liquid').stdout)).toMatch(
      /^Bilan du groupe : .* dans 4 structures sur 9\./,
    );
  });

  it('says that no structure is there at both dates, with exit code 1', () => {
    const other = emptyFolder();
    for (const [folder, names] of [
      ['avant', ['A', 'B']],
      ['après', ['C', 'D']],
    ] as const) {
      mkdirSync(join(other, folder));
      for (const name of names)
        writeFileSync(
          join(other, folder, `${name}.answers.yaml`),
          stringify(radioFile(`Radio ${name}`, BEFORE)),
        );
    }
    const { code, stdout, stderr } = compare(other);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('CN996');
  });
});

/** A group of two dates of which much is left open: their order, their distance, who is who, what the plans say. */
function muchLeftOpen(): string {
  const box = emptyFolder();
  for (const folder of ['avant', 'après', 'plans', 'vide']) mkdirSync(join(box, folder));
  const write = (folder: string, name: string, date: string, more: object = {}) =>
    writeFileSync(join(box, folder, `${name}.answers.yaml`), stringify(radioFile(name, date, {}, more)));
  const dates: Record<string, [string, string]> = {
    Droite: [BEFORE, AFTER],
    Marquée: [BEFORE, AFTER],
    Envers: [AFTER, BEFORE],
    Proche: ['2027-02-20', AFTER],
    Fusion: [BEFORE, AFTER],
  };
  for (const [name, [before, after]] of Object.entries(dates)) {
    write('avant', name, before);
    write('après', name, after, name === 'Fusion' ? { structure: { profile: 'company' } } : {});
  }
  const { date: _, ...undated } = radioFile('Sansdate', BEFORE) as { date: string };
  writeFileSync(join(box, 'avant/Sansdate.answers.yaml'), stringify(undated));
  write('après', 'Sansdate', AFTER);
  write('avant', 'Cie du Pont', BEFORE);
  write('après', 'Compagnie du Pont', AFTER);
  write('avant', 'Onde', BEFORE, { structure: { id: 'onde' } });
  write('après', 'Onde', AFTER, { structure: { id: 'onde-fm' } });
  return box;
}

describe('a group of which much is left open', () => {
  let box = '';
  beforeAll(() => {
    box = muchLeftOpen();
  });

  it('names those whose dates do not follow each other by far, and whose profile changed', () => {
    const { stdout, stderr, code } = compare(box);
    const text = plain(stdout);
    expect(text).toContain('Dates à l’envers : Envers.');
    expect(text).toContain('Deux mois au plus entre les deux dates : Proche.');
    expect(text).toContain('Une date manque : Sansdate.');
    expect(text).toContain('Une structure a changé de profil : Fusion.');
    // Half of the answers are of another year, or of none.
    expect(text).not.toContain('réponses de');
    expect([stderr.match(/CN991/g)?.length, stderr.match(/CN943/g)?.length, code]).toEqual([1, 1, 0]);
    expect(JSON.parse(compare(box, '--format', 'json').stdout).intervals).toEqual({
      reversed: 1,
      near: 1,
      undated: 1,
      apart: 3,
    });
  });

  it('says which structures of one date may be the same, and what to give them', () => {
    const { stdout, stderr } = compare(box);
    const text = plain(stdout);
    const same = (name: string) => `peut-être la même que « ${name} » : donnez-leur le même identifiant|`;
    expect(lineOf(text, '|Cie du Pont|')).toContain(same('Compagnie du Pont'));
    expect(lineOf(text, '|Compagnie du Pont|')).toContain(same('Cie du Pont'));
    expect(lineOf(text, '|Onde|')).toContain(same('Onde'));
    expect(stderr.match(/CN942/g)).toHaveLength(2);
    expect(JSON.parse(compare(box, '--format', 'json').stdout).alike).toHaveLength(2);
  });

  it('names none of them when it is shared', () => {
    for (const format of ['md', 'html', 'json']) {
      const { stdout } = compare(box, '--share', '--min-group', '3', '--format', format);
      expect(stdout).not.toMatch(/Envers|Proche|Sansdate|Fusion|Pont|Onde/);
    }
  });

  it('lets the answers win over a box that says otherwise, and says so', () => {
    run(['plan', 'avant/Droite.answers.yaml', '-o', 'plans/Droite.plan.md'], { cwd: box });
    const file = join(box, 'plans/Droite.plan.md');
    const plan = readFileSync(file, 'utf8');
    const [, id = ''] = /<!-- action:([\w-]+) -->/.exec(plan) ?? [];
    writeFileSync(file, plan.replace('- [ ]', '- [x]'));
    const after = { review: { actions: { [id]: 'dropped' } } };
    writeFileSync(join(box, 'après/Droite.answers.yaml'), stringify(radioFile('Droite', AFTER, {}, after)));
    const { stdout, stderr } = compare(box, '--plan', 'plans');
    expect(plain(stdout)).toMatch(
      /Droite : le plan coche « .+ » ; les réponses disent : abandonnée\. Ce sont elles qui comptent\./,
    );
    expect(stderr.match(/CN998/g)).toHaveLength(1);
    expect(stderr).toContain(id);
    const shared = compare(box, '--plan', 'plans', '--share', '--min-group', '3');
    expect(plain(shared.stdout)).not.toContain('le plan coche');
  });

  it('says which plan has lost the mark of its structure, and that a folder has no plan', () => {
    run(['plan', 'avant/Marquée.answers.yaml', '-o', 'plans/Marquée.md'], { cwd: box });
    const file = join(box, 'plans/Marquée.md');
    const plan = readFileSync(file, 'utf8');
    writeFileSync(file, plan.replace(/<!-- cap-numerique:structure:.* -->\n/, ''));
    const { stderr } = compare(box, '--plan', 'plans');
    expect(stderr.match(/CN940/g)).toHaveLength(1);
    expect(stderr).toContain('plans/Marquée.md');
    const empty = compare(box, '--plan', 'vide');
    expect([empty.stderr.match(/CN941/g)?.length, empty.stderr.includes('CN994')]).toEqual([1, false]);
    expect(empty.stderr).toContain('dossier');
  });
});
