import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../folders.ts';
import { plain } from '../plain.ts';
import { run } from './run.ts';

const answers = (name: string, more = '', date = '2026-03-02') =>
  `questionnaire: culture@2.0.0\ntrack: flash\nstructure: { name: ${JSON.stringify(name)}, profile: radio${more} }\ndate: "${date}"\nanswers: {}\n`;

/** A folder of answers: two people of Radio Gave, one of each other. */
function group(): string {
  const box = emptyFolder();
  mkdirSync(join(box, 'in'));
  const put = (file: string, text: string) => writeFileSync(join(box, 'in', file), text);
  put('gave-1.yaml', answers('Radio Gave').replace('answers:', 'respondent: { role: direction }\nanswers:'));
  put('gave-2.yaml', answers('Radio Gave').replace('answers:', 'respondent: { role: technique }\nanswers:'));
  put('etape.yaml', answers('Cie de l’Étape', ', id: etape'));
  put('lescun.yaml', answers('Radio Lescun'));
  return box;
}

const annexA = (box: string): string => {
  const report = plain(readFileSync(join(box, 'out/cohort.md'), 'utf8'));
  return /^## Annexe A[\s\S]*?(?=^## Annexe B)/m.exec(report)?.[0] ?? '';
};

const called = (box: string, list: string | Buffer) => {
  writeFileSync(join(box, 'liste.csv'), list);
  return run(['cohort', 'in', '-o', 'out', '--expected', 'liste.csv'], { cwd: box });
};

const WANTED = [
  '4 structures attendues, 3 sont là ; 7 personnes attendues, 4 comptées.',
  'Structures dont rien n’est compté : Théâtre d’Aspe.',
  'Pas le nombre de personnes attendu : Radio Gave (2 sur 3, il en manque 1).',
];

describe('the roll call', () => {
  it.each([
    [
      'French headings',
      'Nom;Identifiant;Nombre de personnes\nRADIO GAVE;;3\nL’étape;etape;1\nRadio Lescun;;1\nThéâtre d’Aspe;;2\n',
    ],
    [
      'English headings, tabs and a mark',
      '\uFEFFpeople\tname\n3\tradio  gave\n1\tCompagnie Étape\n1\tRadio de Lescun\n2\tThéâtre d’Aspe\n',
    ],
    [
      'no heading, commas, and a total',
      'Radio Gave,"3,00"\nCie de l’Etape,1 personne\nRadio Lescun,1\nThéâtre d’Aspe,2\nTotal,7\n',
    ],
    [
      'sep=',
      'sep=;\r\nStructure;Effectif\r\nRadio Gave;3\r\nCie de l’Étape;1\r\nRadio Lescun;1\r\nThéâtre d’Aspe;2\r\n;;\r\n',
    ],
    [
      'a title above, and a number of another kind',
      'Attendus 2026;;\n;;\nStructure;Département;Nbre d’agents\nRadio Gave;64;3\nCie de l’Étape;64;1\nRadio Lescun;65;1\nThéâtre d’Aspe;64;2\n',
    ],
    [
      'a title above headings of other words',
      'Attendus, 2026\nLieux;Inscrits\nRadio Gave;3\nCie de l’Étape;1\nRadio Lescun;1\nThéâtre d’Aspe;2\n',
    ],
    [
      'one column of numbers, whatever it is called',
      'Nom;Tablées\nRadio Gave;3\nCie de l’Étape;1\nRadio Lescun;1\nThéâtre d’Aspe;2\n',
    ],
  ])('is read with %s', (_, list) => {
    const box = group();
    expect(called(box, list).code).toBe(0);
    for (const sentence of WANTED) expect(annexA(box)).toContain(sentence);
    expect(annexA(box)).not.toContain('Venues sans');
    const { roll } = JSON.parse(readFileSync(join(box, 'out/cohort.json'), 'utf8'));
    expect(roll.expected).toMatchObject({ structures: 4, came: 3, missing: ['Théâtre d’Aspe'] });
  });

  it('is read as an old spreadsheet writes it, and says which lines it could not read', () => {
    const box = group();
    const list = 'Nom;Personnes\nRadio Gave;trois\n;4\nCie de l\x92\xc9tape;1\nRadio Gave;2\n';
    const { code, stderr } = called(box, Buffer.from(list, 'latin1'));
    expect(code).toBe(0);
    expect(stderr).toMatch(/liste\.csv:2:12 \S+ CN862/);
    expect(stderr).toMatch(/liste\.csv:3:\d+ \S+ CN861/);
    expect(stderr).toMatch(/liste\.csv:5:1 \S+ CN863/);
    expect(readFileSync(join(box, 'out/problems.md'), 'utf8')).toContain('### `liste.csv`');
    expect(annexA(box)).toContain('2 structures attendues, 2 sont là.');
    expect(annexA(box)).toContain('Venues sans être sur la liste : Radio Lescun.');
  });

  it.each([
    'Nb pers.',
    'Nbre de personnes',
    'Nombre d’agents',
    'Nb de réponses',
    'Inscrits',
    'Inscrit·es',
    'Salarié·es',
    'Effectif',
    'Personnes attendues',
    'Number of people',
  ])('counts people by « %s » beside other numbers', (heading) => {
    const box = group();
    const { stderr } = called(box, `Nom;Tables;${heading};Salles\nRadio Gave;7;3;8\n`);
    expect(stderr).not.toContain('liste.csv');
    expect(annexA(box)).toContain('3 personnes attendues, 2 comptées');
  });

  it('says which columns of numbers it did not read, and which it took for people', () => {
    const box = group();
    const several = called(box, 'Nom;Tables;Salles\nRadio Gave;7;8\n');
    expect(several.stderr).toMatch(/liste\.csv:1:5 \S+ CN869\n.*« Tables » et « Salles »/u);
    expect(called(box, 'Nom;Inscrits;Agents\nRadio Gave;3;8\n').stderr).toMatch(/CN869\n.*« Agents »/u);
    expect(called(box, 'Nom;Tables\nRadio Gave;3\n').stderr).toContain('CN868');
    expect(called(box, 'N°;Nom\n1;Radio Gave\n').stderr).not.toContain('liste.csv');
  });

  it('is refused in an encoding that would garble names, and where it is empty says what it may hold', () => {
    const box = group();
    const mac = called(box, Buffer.from('Nom;Personnes\nMUS\x83E;3\n', 'latin1'));
    expect(mac).toMatchObject({ code: 1, stderr: expect.stringContaining('CSV UTF-8') });
    expect(called(box, '\n')).toMatchObject({ code: 1, stderr: expect.stringContaining('CN860') });
  });

  it('says how it understood names, who a missing one may be, and which refused file is whose', () => {
    const box = group();
    const put = (file: string, text: string) => writeFileSync(join(box, 'in', file), text);
    put('ormes.yaml', answers('Association des Ormes du Lac'));
    put('b.yaml', answers('Théâtre d’Aspe').replace('{}', '{ nope: 1 }'));
    put('gave-3.yaml', answers('Radio Gave').replace('{}', '{ nope: 1 }'));
    put('musee-du-lac (2).answers.yaml', '{');
    called(
      box,
      'Nom;Personnes\nRadio de Gave;3\nAsso. Ormes;1\nThéâtre d’Aspe;1\nMusée du Lac;1\nCirque;1\n',
    );
    const told = annexA(box);
    expect(told).toContain('« Radio de Gave », compris comme Radio Gave.');
    expect(told).toContain(
      'Asso. Ormes (peut-être Association des Ormes du Lac, qui n’est pas sur la liste), Théâtre d’Aspe (son fichier in/b.yaml est refusé), Musée du Lac (son fichier in/musee-du-lac (2).answers.yaml est refusé) et Cirque.',
    );
    expect(told).toContain('Radio Gave (2 sur 3, il en manque 1 ; son fichier in/gave-3.yaml est refusé).');
    const { roll } = JSON.parse(readFileSync(join(box, 'out/cohort.json'), 'utf8'));
    expect(roll.expected.missing).toEqual(['Asso. Ormes', 'Théâtre d’Aspe', 'Musée du Lac', 'Cirque']);
    expect(roll.expected.refused).toContainEqual({ structure: 'Théâtre d’Aspe', files: ['in/b.yaml'] });
  });

  it('stops at a list that cannot be relied upon, and is not shared', () => {
    const box = group();
    expect(called(box, 'Nom;Personnes\n').stderr).toContain('CN860');
    expect(called(box, 'Nom;Personnes\n"Radio Gave;3\n')).toMatchObject({ code: 1 });
    const shared = run(['cohort', 'in', '-o', 'out', '--share', '--expected', 'liste.csv'], { cwd: box });
    expect(shared).toMatchObject({ code: 2, stderr: expect.stringContaining('--share') });
  });
});

describe('what a cohort passes over', () => {
  it('is named with its reason, beside the files that are counted', () => {
    const box = group();
    const put = (file: string, text: string) => writeFileSync(join(box, 'in', file), text);
    cpSync(join(box, 'in/lescun.yaml'), join(box, 'in/lescun (copie).yaml'));
    put('lescun-2025.yaml', answers('Radio Lescun', '', '2025-03-02'));
    put('casse.answers.yaml', 'questionnaire: culture@2.0.0\nanswers: {a: b\n');
    put('budget.csv', 'poste;montant\n');
    put('memo.rtf', '{\\rtf1 bonjour}');
    expect(run(['cohort', 'in', '-o', 'out'], { cwd: box }).code).toBe(1);
    const told = annexA(box);
    const why = (file: string) => told.split('\n').find((row) => row.startsWith(`|in/${file}|`)) ?? '';
    expect(why('lescun (copie).yaml')).toContain('Les mêmes réponses que in/lescun.yaml');
    expect(why('lescun-2025.yaml')).toContain('Du 2 mars 2025, plus de 60 jours avant');
    expect(why('casse.answers.yaml')).toMatch(/\|[^|]{20,}\|$/);
    expect(why('budget.csv')).toContain('D’un autre genre');
    expect(why('memo.rtf')).toContain('un document RTF');
    expect(told).toContain('|Radio Gave|2|in/gave-1.yaml, in/gave-2.yaml|');
    const { roll } = JSON.parse(readFileSync(join(box, 'out/cohort.json'), 'utf8'));
    expect(
      roll.notCounted.map(({ file, why: reason }: { file: string; why: string }) => [file, reason]),
    ).toEqual([
      ['in/budget.csv', 'other'],
      ['in/casse.answers.yaml', 'refused'],
      ['in/lescun (copie).yaml', 'copy'],
      ['in/lescun-2025.yaml', 'earlier'],
      ['in/memo.rtf', 'other'],
    ]);
  });

  it('has the answers of hidden files, and counts those under the name of a result', () => {
    const box = group();
    const put = (file: string, text: string) => writeFileSync(join(box, 'in', file), text);
    put('.cachee.yaml', answers('Radio Cachée'));
    put('lescun.yaml~', answers('Radio Lescun'));
    put('.reglages.yaml', 'theme: dark\n');
    put('._lescun.yaml', '\0\x05\x16\x07');
    put('questions.csv', answers('Radio Question'));
    put('message.eml', `From: a@b.fr\nMIME-Version: 1.0\n\nBonjour\n${answers('Radio Courriel')}`);
    run(['cohort', 'in', '-o', 'out'], { cwd: box });
    const { roll } = JSON.parse(readFileSync(join(box, 'out/cohort.json'), 'utf8'));
    const told = roll.notCounted.map(({ file, code }: { file: string; code: string }) => `${file} ${code}`);
    expect(told).toEqual(['in/.cachee.yaml CN864', 'in/lescun.yaml~ CN864', 'in/message.eml CN034']);
    expect(annexA(box)).toContain('|Radio Question|1|in/questions.csv|');
  });

  it('names folders that are not looked at, once they hold anything', () => {
    const box = group();
    const put = (file: string, text: string) => {
      mkdirSync(join(box, 'in', file, '..'), { recursive: true });
      writeFileSync(join(box, 'in', file), text);
    };
    put('.Trash/a.yaml', answers('Radio Jetée'));
    put('lyon/node_modules/b/b.yaml', answers('Radio Module'));
    put('.mac/.DS_Store', '');
    mkdirSync(join(box, 'in/.vide'));
    const { code, stderr } = run(['cohort', 'in', '-o', 'out'], { cwd: box });
    expect(code).toBe(0);
    const { roll } = JSON.parse(readFileSync(join(box, 'out/cohort.json'), 'utf8'));
    expect(roll.notCounted.map(({ file }: { file: string }) => file)).toEqual([
      'in/.Trash',
      'in/lyon/node_modules',
    ]);
    const problems = readFileSync(join(box, 'out/problems.md'), 'utf8');
    for (const told of [stderr, problems, annexA(box)]) expect(told).toContain('in/.Trash');
    expect(problems).not.toContain('D’un autre genre');
  });

  it('tells of answers in another form, and of no other file that they may be there', () => {
    const box = group();
    const put = (file: string, text: string | Buffer) => writeFileSync(join(box, 'in', file), text);
    put('reponses.txt', 'Bonjour,\n- written-purpose: said-aloud\n');
    put('bout.yaml', 'written-purpose: said-aloud\n');
    put('a.toml', '[answers]\nwritten-purpose = "said-aloud"\n');
    put('outil.csv', 'date;written-purpose;tool-choice\n2026;said-aloud;need-first\n');
    put(
      'phrases.csv',
      Buffer.from(
        'date;Savez-vous dire \xe0 quoi le num\xe9rique doit vous servir ?\n1;Le but du num\xe9rique se discute au cas par cas.\n',
        'latin1',
      ),
    );
    put('.garde.txt', 'written-purpose: said-aloud\n');
    put('note.txt', 'Le public : vision, people, written-purpose.\n');
    cpSync('questionnaires/culture.yaml', join(box, 'in/culture.yaml'));
    cpSync('questionnaires/culture.actions.yaml', join(box, 'in/culture.actions.yaml'));
    run(['cohort', 'in', '-o', 'out', '--questionnaire', 'culture'], { cwd: box });
    const { roll } = JSON.parse(readFileSync(join(box, 'out/cohort.json'), 'utf8'));
    const told = roll.notCounted.map(({ file, code }: { file: string; code: string }) => `${file} ${code}`);
    expect(told).toEqual([
      'in/.garde.txt CN865',
      'in/a.toml CN865',
      'in/bout.yaml CN865',
      'in/culture.actions.yaml null',
      'in/culture.yaml null',
      'in/note.txt null',
      'in/outil.csv CN865',
      'in/phrases.csv CN865',
      'in/reponses.txt CN865',
    ]);
    const others = readFileSync(join(box, 'out/problems.md'), 'utf8').split('## D’un autre genre')[1] ?? '';
    expect(others.match(/(?<=^- `).*(?=`$)/gm)).toEqual([
      'in/culture.actions.yaml',
      'in/culture.yaml',
      'in/note.txt',
    ]);
  });

  it.skipIf(process.platform !== 'linux')('says that a name cannot be read, where it is not in UTF-8', () => {
    const box = group();
    writeFileSync(Buffer.from(`${box}/in/radio-\xe9t\xe9.yaml`, 'latin1'), answers('Radio Été'));
    const { code, stderr } = run(['cohort', 'in', '-o', 'out'], { cwd: box });
    expect(code).toBe(1);
    expect(stderr).toContain('CN866');
    expect(readFileSync(join(box, 'out/problems.md'), 'utf8')).not.toContain('À envoyer à la personne');
  });

  it('counts answers under the name of a configuration, which else would stop all others', () => {
    const box = group();
    const put = (text: string) => writeFileSync(join(box, 'in/cap-numerique.yaml'), text);
    put(answers('Radio Config'));
    expect(run(['cohort', 'in', '-o', 'out'], { cwd: box }).code).toBe(0);
    expect(annexA(box)).toContain('|Radio Config|1|in/cap-numerique.yaml|');
    put(answers('Radio Config').replace('{}', '{ nope: 1 }'));
    expect(run(['cohort', 'in', '-o', 'out'], { cwd: box }).code).toBe(1);
    expect(annexA(box)).toContain('|in/cap-numerique.yaml|Aucune question');
    expect(run(['check', 'in/cap-numerique.yaml'], { cwd: box }).stdout).toContain('CN906');
  });
});
