import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';
import { plain } from '../plain.ts';
import { run } from './run.ts';

const ANSWERS = join(ROOT, 'examples/cohorte');
const DAYS = ['2027-01-14', '2027-01-14', '2027-01-15', '2027-01-15', '2027-02-04', '2027-02-04'];

let box: string;
const at = (file: string) => join(box, 'r', file);
const read = (file: string) => plain(readFileSync(at(file), 'utf8'));
const cohort = (...more: string[]) => run(['cohort', ANSWERS, '-o', 'r', ...more], { cwd: box });
const write = (text: string | Buffer) => {
  mkdirSync(join(box, 'r'), { recursive: true });
  writeFileSync(at('programme.yaml'), text);
};

beforeEach(() => {
  box = emptyFolder();
});

describe('the programme', () => {
  it('is written once, with its days, checks, and tells the very half-days that were proposed', () => {
    const first = cohort('--half-days', DAYS.join(','), '--review', '2027-12-03');
    expect(first.code).toBe(0);
    expect(first.stderr).toContain('r/programme.yaml');
    const written = read('programme.yaml');
    expect(run(['check', 'r/programme.yaml'], { cwd: box }).code).toBe(0);
    const proposed = JSON.parse(readFileSync(at('cohort.json'), 'utf8')).programme;
    expect(cohort('--force').code).toBe(0);
    expect(read('programme.yaml')).toBe(written);
    expect(JSON.parse(readFileSync(at('cohort.json'), 'utf8')).programme).toEqual(proposed);
    expect(read('plans/radio-basse-brume.plan.md')).toContain('**3 décembre 2027**, bilan');
    expect(read('sheets/radio-basse-brume.sheet.md')).toContain('1 (14 janvier 2027, le matin)');
  });

  it('is read back as people edited it, by the report, the sheets and the plans', () => {
    write(`format: 1
half-days:
  - { kind: free, title: Se présenter, groups: [[Radio Basse-Brume, COMPAGNIE TOUT UN HIVER]] }
  - { kind: theme, date: 2027-01-14, questions: [written-purpose], with: [Radio Basse-Brume, Radio Brum] }
individual: { Radio Basse-Brume: 2027-02-10 }
`);
    const { code, stderr } = cohort();
    expect(code).toBe(0);
    expect(stderr).toContain('r/programme.yaml:4:');
    expect(stderr).toContain('CN848');
    const report = read('cohort.md');
    expect(report).toContain('### 1. Se présenter');
    expect(report).toContain('(1) Radio Basse-Brume et Compagnie Tout un hiver ; sans groupe :');
    expect(report).toContain(
      '14 janvier 2027\n\n*Comprendre les enjeux · La vision*\n\n- Une structure concernée : Radio Basse-Brume.',
    );
    expect(report).toMatch(/plus aucune demi-journée ne prend : .*vos mots de passe/);
    expect(read('plans/radio-basse-brume.plan.md')).toContain('**10 février 2027**, votre demi-journée');
    expect(read('sheets/radio-basse-brume.sheet.md')).toContain('demi-journée le 10 février 2027');
    expect(read('sheets/compagnie-bras-de-riviere.sheet.md')).not.toContain('demi-journée le');
  });

  it('says how the proposal would differ from that of when it was written', () => {
    cohort();
    expect(read('cohort.md')).not.toContain('la proposition serait autre');
    const text = readFileSync(at('programme.yaml'), 'utf8').replace(
      /(proposal .*) backup/,
      '$1 shared-files',
    );
    write(text.replace('    date:', '    title: À nous\n    date:'));
    cohort();
    expect(read('cohort.md')).toContain(
      'elle prendrait vos copies de secours, et elle laisserait le rangement de vos documents',
    );
  });

  it('keeps its own days, and says so, where the command asks for others', () => {
    write('format: 1\nhalf-days:\n  - { kind: practice, date: 2027-01-14 }\n  - kind: cases\n');
    const { stderr } = cohort('--half-days', '2027-01-20,2027-01-21');
    expect(stderr).toContain('CN851');
    expect(read('cohort.md')).toContain('\n14 janvier 2027\n');
    expect(read('cohort.md')).toContain('\n21 janvier 2027\n');
  });

  it.each([
    [
      'a French date',
      'format: 1\nhalf-days:\n  - { kind: practice, date: 14 janvier 2027 }\n',
      'Écrivez 2027-01-14',
    ],
    ['nothing', '', 'CN005'],
    ['an alias of itself', 'format: 1\nhalf-days: &a\n  - *a\n', 'CN017'],
    ['a prototype', 'format: 1\nhalf-days: []\n__proto__: {}\n', 'CN102'],
    ['another encoding', Buffer.from('format: 1\nhalf-days: [] # pr\xe9vu\n', 'latin1'), 'programme.yaml'],
    ['too much', Buffer.alloc(50 * 1024 * 1024, '# \n'), 'CN004'],
  ])('that cannot be read (%s) is told, replaced by nothing, and all else is written', (_, text, told) => {
    write(text);
    const { code, stderr } = cohort();
    expect(code).toBe(1);
    expect(plain(stderr)).toContain(told);
    expect(read('cohort.md')).toContain('programme.yaml n’a pas pu être lu');
    expect(JSON.parse(readFileSync(at('cohort.json'), 'utf8')).programme).toEqual([]);
    expect(existsSync(at('plans/radio-basse-brume.plan.md'))).toBe(true);
  });

  it.each(['programme.yml', 'programme.yaml.txt', 'Programme.YAML'])(
    'is read under the name that an editor gave it (%s), and no other is written beside it',
    (name) => {
      write('format: 1\nhalf-days:\n  - { kind: free, title: Se présenter, date: 2026-11-12 }\n');
      renameSync(at('programme.yaml'), at(name));
      expect(cohort().code).toBe(0);
      expect(read('cohort.md')).toContain('### 1. Se présenter');
      expect(read('plans/radio-basse-brume.plan.md')).toContain('**12 novembre 2026**, journée collective');
      expect(existsSync(at('programme.yaml'))).toBe(false);
    },
  );

  it('says which of two files is not read', () => {
    write('format: 1\nhalf-days:\n  - { kind: free, title: Se présenter }\n');
    writeFileSync(
      at('programme.yaml.txt'),
      'format: 1\nhalf-days:\n  - { kind: free, title: Autre chose }\n',
    );
    const { stderr } = cohort();
    expect(stderr).toContain('r/programme.yaml.txt');
    expect(stderr).toContain('CN853');
    expect(read('cohort.md')).toContain('### 1. Se présenter');
  });

  it('keeps the days that can be read where one half-day is wrong, in plans, sheets and messages', () => {
    write(`format: 1
half-days:
  - { kind: thème, date: 2026-11-12 }
  - { kind: practice, date: 2026-11-13 }
  - { kind: cases, date: 2026-02-31 }
individual: { Radio Basse-Brume: 2026-12-10 }
review: 2027-10-03
`);
    writeFileSync(join(box, 'contacts.csv'), 'structure;mail\nRadio Basse-Brume;a@example.org\n');
    const { code, stderr } = cohort('--mail', 'contacts.csv');
    expect(code).toBe(1);
    expect(plain(stderr)).toContain('gardent les dates qui s’y lisent');
    expect(read('cohort.md')).toContain('gardent les dates qui s’y lisent');
    const plan = read('plans/radio-basse-brume.plan.md');
    expect(plan).toContain('**12 novembre 2026 et 13 novembre 2026**, journées collectives');
    expect(plan).toContain('**10 décembre 2026**, votre demi-journée');
    expect(plan).toContain('**3 octobre 2027**, bilan');
    expect(read('sheets/radio-basse-brume.sheet.md')).toContain('demi-journée le 10 décembre 2026');
    const [, body = ''] = /base64\r\n\r\n([\s\S]*?)\r\n--/.exec(read('mail/radio-basse-brume.eml')) ?? [];
    expect(Buffer.from(body, 'base64').toString()).toContain('10 décembre 2026');
  });

  it('takes the days of the command into the file as long as nobody edited it', () => {
    cohort();
    const { stderr } = cohort('--half-days', '2026-11-12,2026-11-13', '--review', '2027-10-03');
    expect(plain(stderr)).toContain('sont maintenant écrites dans r/programme.yaml');
    expect(cohort().code).toBe(0);
    expect(read('plans/radio-basse-brume.plan.md')).toContain('**3 octobre 2027**, bilan');
    expect(read('cohort.md')).toContain('\n13 novembre 2026\n');
  });

  it('is not written over once it is edited: the days of the command are told as missing', () => {
    cohort();
    const text = `${readFileSync(at('programme.yaml'), 'utf8')}# à moi\n`;
    write(text);
    const { stderr } = cohort('--half-days', '2026-11-12', '--review', '2027-10-03');
    expect(stderr).toContain('CN854');
    expect(plain(stderr)).toContain('« date: 2026-11-12 » dans la demi-journée 1, « review: 2027-10-03 »');
    expect(readFileSync(at('programme.yaml'), 'utf8')).toBe(text);
  });

  it('tells of days that it has no half-day for, and of those that are far from the answers', () => {
    write('format: 1\nhalf-days:\n  - { kind: practice, date: 2062-11-12 }\n');
    const { stderr } = cohort('--half-days', '2026-11-12,2026-11-13');
    expect(stderr).toContain('CN855');
    expect(stderr).toContain('CN858');
  });

  it('invents no day for the review', () => {
    cohort('--half-days', '2026-11-12');
    expect(read('plans/radio-basse-brume.plan.md')).toContain('**Un an après vos réponses**, bilan à un an');
    expect(read('sheets/radio-basse-brume.sheet.md')).toContain(
      'Bilan à un an, avec les mêmes personnes : un an après les réponses',
    );
  });

  it('compares structures in its groups, not what they are called there', () => {
    const team = join(box, 'team');
    mkdirSync(team);
    writeFileSync(
      join(team, 'a.answers.yaml'),
      readFileSync(join(ANSWERS, 'radio-basse-brume.answers.yaml'), 'utf8').replace(
        /^structure:\n/m,
        'structure:\n  id: radio\n',
      ),
    );
    writeFileSync(
      join(team, 'b.answers.yaml'),
      readFileSync(join(ANSWERS, 'compagnie-tout-un-hiver.answers.yaml')),
    );
    const at = (groups: string) => {
      write(`format: 1\nhalf-days:\n  - { kind: practice, with: [radio], groups: ${groups} }\n`);
      return run(['cohort', team, '-o', 'r'], { cwd: box });
    };
    expect(at('[[Radio Basse-Brume]]').stderr).not.toContain('CN847');
    expect(at('[[Compagnie Tout un hiver]]').stderr).toContain('CN847');
    const twice = at('[[Radio Basse-Brume], [radio]]');
    expect(twice.stderr).toContain('CN846');
    expect(twice.code).toBe(1);
  });

  it('has whoever it names come, though accompanied in another way', () => {
    const team = join(box, 'team');
    mkdirSync(team);
    for (const name of readdirSync(ANSWERS).filter((each) => each.endsWith('.answers.yaml'))) {
      const text = readFileSync(join(ANSWERS, name), 'utf8');
      const own = name.startsWith('radio') || name.startsWith('la-grange');
      writeFileSync(
        join(team, name),
        own ? text.replace(/^structure:\n/m, 'structure:\n  accompaniment: individual\n') : text,
      );
    }
    write(`format: 1
half-days:
  - { kind: free, title: Un, date: 2026-11-12, with: [Radio Basse-Brume, Compagnie Tout un hiver] }
  - kind: theme
    date: 2026-11-13
    questions: [written-purpose]
    with: [Compagnie Tout un hiver]
    cases: [{ structure: Centre culturel La Grange aux Orages, question: written-purpose }]
`);
    expect(run(['cohort', team, '-o', 'r'], { cwd: box }).code).toBe(0);
    expect(read('half-days/1.md')).toMatch(/2 sur 4\.[\s\S]*Radio Basse-Brume/);
    expect(read('cohort.md')).not.toContain('sont accompagnées autrement');
    expect(read('sheets/radio-basse-brume.sheet.md')).toContain('1 (12 novembre 2026)');
    expect(read('plans/radio-basse-brume.plan.md')).toContain('**12 novembre 2026**, journée collective');
    expect(read('plans/centre-culturel-la-grange-aux-orages.plan.md')).toContain(
      '**13 novembre 2026**, journée collective',
    );
  });

  it('shows no page of another half-day once the order changes, and loses nobody’s work', () => {
    const two = ['  - { kind: free, title: Un }\n', '  - { kind: free, title: Deux }\n'];
    write(`format: 1\nhalf-days:\n${two.join('')}`);
    cohort();
    const edited = readFileSync(at('half-days/1.md'), 'utf8').replace('# Demi', 'Ma note.\n\n# Demi');
    writeFileSync(at('half-days/1.md'), edited);
    write(`format: 1\nhalf-days:\n${[...two].reverse().join('')}`);
    const { stderr } = cohort();
    expect(plain(stderr)).toContain('(« Demi-journée 1 : Un »), donc gardée à part : r/half-days/1.md');
    expect(readFileSync(at('half-days/1.md'), 'utf8')).toBe(edited);
    const index = read('index.html');
    expect(index).not.toContain('Ma note.');
    expect(index.match(/<h[1-6][^>]*>Demi-journée \d : (?:Un|Deux)</g)).toHaveLength(2);
    expect(index).toMatch(/Demi-journée 1 : Deux[\s\S]*Demi-journée 2 : Un/);
    // A second time changes nothing, and an edited page of the same half-day is shown.
    expect(cohort().stderr).toContain('r/half-days/1--2.md');
    write(`format: 1\nhalf-days:\n${two.join('')}`);
    cohort();
    expect(read('index.html')).toContain('Ma note.');
  });

  it('counts what an action or a case takes up, and says of nobody that nothing is', () => {
    write(`format: 1
half-days:
  - { kind: practice, actions: [own-accounts] }
  - { kind: free, questions: [dream] }
`);
    cohort();
    expect(read('half-days/2.md')).not.toMatch(/0 sur \d/);
    expect(read('cohort.md')).toContain('Un sujet à choisir avec le groupe');
    write('format: 1\nhalf-days: []\n');
    cohort();
    expect(read('cohort.md')).not.toContain('Chacune a sa page');
  });

  it('has its French dates put right by check --fix', () => {
    write('format: 1\nhalf-days:\n  - { kind: practice, date: 14 janvier 2027 }\nreview: 3 décembre 2027\n');
    expect(run(['check', '--fix', 'r/programme.yaml'], { cwd: box }).code).toBe(0);
    expect(read('programme.yaml')).toContain('date: 2027-01-14 }\nreview: 2027-12-03');
  });

  it('may be a folder, which is told, and have the line ends of Windows, which change nothing', () => {
    mkdirSync(at('programme.yaml'), { recursive: true });
    expect(cohort().stderr).toContain('CN002');
    rmSync(at('programme.yaml'), { recursive: true });
    write('format: 1\r\nhalf-days:\r\n  - kind: practice\r\n');
    expect(cohort().code).toBe(0);
  });

  it('is neither written nor dated where nobody may be named', () => {
    expect(cohort('--share').code).toBe(0);
    expect(existsSync(at('programme.yaml'))).toBe(false);
    expect(cohort('--share', '--review', '2027-12-03').code).toBe(2);
  });
});

it('dates the plan of one structure', () => {
  const file = join(ANSWERS, 'radio-basse-brume.answers.yaml');
  const made = run([
    'plan',
    file,
    '--accompaniment',
    'individual',
    '--half-day',
    '2027-02-10',
    '--review',
    '2027-12-03',
  ]);
  expect(plain(made.stdout)).toContain('**10 février 2027**, votre demi-journée individuelle');
  expect(plain(made.stdout)).toContain('Le 3 décembre 2027, refaites');
  expect(run(['plan', file, '--review', '3 décembre 2027']).stderr).toContain('2027-12-03');
});
