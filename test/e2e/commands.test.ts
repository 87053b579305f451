import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';
import { plain } from '../plain.ts';
import { run } from './run.ts';

const EXAMPLE = 'examples/cohorte/compagnie-tout-un-hiver.answers.yaml';
const TINY = 'test/fixtures/worked-example/';
const tiny = ['--questionnaire', `${TINY}tiny.yaml`];

describe('cap-numerique', () => {
  it('says its version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('shows its commands with examples, in French or in English', () => {
    const french = run(['--help']);
    expect(french.code).toBe(0);
    expect(plain(french.stdout)).toContain('Commandes :');
    expect(run(['help'])).toEqual(french);
    expect(run(['help', 'plan'])).toEqual(run(['plan', '--help']));
    expect(run(['cohort', '--help']).stdout).not.toMatch(/^[ \t]*[»:;!?]/m);
    expect(french.stdout).not.toMatch(/Usage:|Options:|default/);
    const english = run(['--help', '--lang', 'en']);
    expect(english.stdout).toContain('Commands:');
    expect(english.stdout).not.toMatch(/par défaut|Commandes/);
  });

  it.each<[string[], NodeJS.ProcessEnv, string]>([
    [
      [],
      {},
      `Il faut un terminal pour répondre. Ouvrez-en un, et tapez : cap-numerique
Dans un navigateur, ou sur papier : cap-numerique form -o questions.html
Dans un fichier : cap-numerique new answers -o reponses.answers.yaml
`,
    ],
    [
      ['--lang', 'en'],
      {},
      `This needs a terminal. Open one, and type: cap-numerique diagnose --lang en
In a browser, or on paper: cap-numerique form --lang en -o form.html
In a file: cap-numerique new answers --lang en -o my.answers.yaml
`,
    ],
    [
      ['--flash', '--lang', 'en'],
      { npm_command: 'exec' },
      `This needs a terminal. Open one, and type: npx cap-numerique diagnose --lang en --flash
In a browser, or on paper: npx cap-numerique form --lang en -o form.html
In a file: npx cap-numerique new answers --lang en -o my.answers.yaml
`,
    ],
  ])(
    'off a terminal and without a command %j, says in three lines what to do, and fails',
    (args, env, said) => {
      const { code, stdout, stderr } = run(args, { env });
      expect([code, stdout, plain(stderr)]).toEqual([2, '', said]);
      expect(run(['diagnose', ...args], { env })).toEqual({ code, stdout, stderr });
    },
  );

  it.each([[], ['--lang', 'en']])(
    'off a terminal, says it in lines of 80 columns, even through npx %j',
    (...args) => {
      for (const npm_command of ['exec', undefined]) {
        const said = run(args, { env: { npm_command } }).stderr.trimEnd().split('\n');
        expect(said).toHaveLength(3);
        expect(said.filter((line) => line.length > 80)).toEqual([]);
      }
    },
  );

  it.each(['10.24.1', '16.20.2', '18.20.8'])(
    'says to Node.js %s in a sentence that it is too old',
    (version) => {
      const before = join(emptyFolder(), 'before.cjs');
      const versions = JSON.stringify({ ...process.versions, node: version });
      writeFileSync(before, `Object.defineProperty(process, 'versions', { value: ${versions} });`);
      const { code, stdout, stderr } = run(['list'], { env: { NODE_OPTIONS: `-r ${before}` } });
      expect([code, stdout]).toEqual([1, '']);
      expect(plain(stderr)).toBe(
        `cap-numerique demande Node.js 20 ou plus récent, et celui-ci est le ${version} : https://nodejs.org\n`,
      );
      // As a script and as a module, an old parser reads it.
      const bin = readFileSync(join(ROOT, 'bin/cap-numerique.js'), 'utf8');
      expect(bin.replace('import(', '')).not.toMatch(
        /^\s*(import|export)\b|\bawait\b|\?\.|\?\?|import\.meta/m,
      );
    },
  );

  it('shows on stderr what a command needs that has commands of its own', () => {
    const { code, stdout, stderr } = run(['new']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Usage[\s\S]*bibliotheques\.yaml\n$/);
  });

  it.each([
    [['plam'], 'La commande « plam » n’existe pas.\nVouliez-vous dire plan ?'],
    [['plan', '--fromat', 'md', EXAMPLE], 'L’option --fromat n’existe pas.\nVouliez-vous dire --format ?'],
    [['plan'], 'Il manque <fichiers>.'],
    [
      ['plan', EXAMPLE, '--format', 'pdf'],
      '--format <format> n’accepte pas « pdf ». Au choix : md, html, json.',
    ],
    [['plan', EXAMPLE, '--max-actions', '0'], 'Il faut un nombre entier, à partir de 1.'],
    [
      ['plan', EXAMPLE, '--accompaniment', 'alone'],
      '--accompaniment <qui> n’accepte pas « alone ». Au choix : none, individual, collective.',
    ],
    [['plan', EXAMPLE, '--accompaniment'], 'L’option --accompaniment <qui> attend une valeur.'],
    [['plan', EXAMPLE, '-o'], 'L’option -o, --output <fichier> attend une valeur.'],
    [['--lang', 'french', 'list'], '« french » n’est pas une langue.'],
    [
      ['schema', 'foo'],
      'format n’accepte pas « foo ». Au choix : questionnaire, actions, answers, config, programme.',
    ],
    [['plan', EXAMPLE, '-o', EXAMPLE, '--force'], `Le plan prendrait la place des réponses de ${EXAMPLE}.`],
  ])('explains a command line that it cannot understand: %j', (args, sentence) => {
    const { code, stdout, stderr } = run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(plain(stderr)).toContain(sentence);
  });
});

describe('list and schema', () => {
  it('list the questionnaires of a folder, and pass over the rest of it', () => {
    const { code, stdout, stderr } = run(['list', 'test/fixtures/check-right', 'examples']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('minimal@0.1.0  Quatre questions  (test/fixtures/check-right/minimal.yaml)\n');
    expect(stdout).toContain('  whole      20 to 22 questions, 8 actions\n');
    const none = run(['list', 'examples', '--lang', 'en']);
    expect([none.code, none.stdout, none.stderr]).toEqual([
      1,
      '',
      'There is no questionnaire here. For those that come with the program: cap-numerique list\n',
    ]);
    const broken = run(['list', 'test/fixtures/check/CN105/wrong.yaml']);
    expect([broken.code, broken.stdout]).toEqual([1, '']);
    expect(broken.stderr).toContain('CN105');
  });

  it('list the package’s questionnaire with its tracks', () => {
    const { code, stdout } = run(['list']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^culture@\d+\.\d+\.\d+ /);
    expect(stdout).toMatch(/standard +\d\d à \d\d questions, 35 à 50 minutes/);
    expect(stdout).toMatch(/flash +14 à 16 questions, 20 à 30 minutes/);
  });

  it.each(['questionnaire', 'actions', 'answers', 'config', 'programme'])(
    'print the schema of %s as shipped',
    (format) => {
      const shipped = readFileSync(join(ROOT, `questionnaires/schema/${format}.schema.json`), 'utf8');
      expect(run(['schema', format])).toEqual({ code: 0, stdout: shipped, stderr: '' });
    },
  );
});

describe('score', () => {
  const files = ['company', 'radio', 'radio-2', 'service'].map((name) => `${TINY}${name}.answers.yaml`);

  it('gives each file’s scores as an array', () => {
    const { code, stdout, stderr } = run(['score', ...files, ...tiny, '--format', 'json']);
    expect([code, stderr]).toEqual([0, '']);
    const expected = JSON.parse(readFileSync(join(ROOT, TINY, 'expected.json'), 'utf8'));
    expect(JSON.parse(stdout)).toMatchObject(
      expected.map((one: { file: string }) => ({ ...one, file: `${TINY}${one.file}` })),
    );
  });

  it('scores the others where a file is broken, and fails', () => {
    const box = emptyFolder();
    writeFileSync(join(box, 'broken.yaml'), 'questionnaire: tiny@1.0.0\nanswers: {purpose: talked\n');
    const { code, stdout, stderr } = run([
      'score',
      join(box, 'broken.yaml'),
      `${TINY}company.answers.yaml`,
      join(box, 'missing.yaml'),
      ...tiny,
      '--format',
      'ndjson',
    ]);
    expect(code).toBe(1);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file }) => file)).toEqual([
      join(box, 'broken.yaml'),
      `${TINY}company.answers.yaml`,
      join(box, 'missing.yaml'),
    ]);
    // A file that is refused has a line that says so: who joins lines into a cohort must know of it.
    expect(lines.map(({ axes, refused }) => [axes !== undefined, refused?.length])).toEqual([
      [false, 1],
      [true, undefined],
      [false, 1],
    ]);
    expect(stderr).toContain(`${join(box, 'broken.yaml')}:2:`);
    expect(stderr).toContain(join(box, 'missing.yaml'));
  });

  it('reads the files that match a pattern, where the shell left it as it is', () => {
    const files = [`${TINY}*.answers.yaml`, ...tiny, '--format', 'json'];
    expect(JSON.parse(run(['score', ...files]).stdout).map(({ file }: { file: string }) => file)).toEqual(
      ['company', 'radio-2', 'radio', 'service'].map((name) => `${TINY}${name}.answers.yaml`),
    );
    expect(run(['plan', `${TINY}radio*.answers.yaml`, ...tiny]).stdout).toContain(
      'une réponse d’équipe et une réponse personnelle',
    );
    expect(run(['score', `${TINY}*.nothing`]).stderr).toContain('CN008');
  });

  it('prints an empty array where nothing can be scored', () => {
    const { code, stdout } = run(['score', 'missing.yaml', '--format', 'json']);
    expect([code, JSON.parse(stdout)]).toEqual([1, []]);
  });

  it('explains each score by its terms', () => {
    const { stdout } = run(['score', `${TINY}company.answers.yaml`, ...tiny, '--explain']);
    expect(stdout).toContain('Relisez-vous les données de billetterie');
    const data = run(['score', `${TINY}company.answers.yaml`, ...tiny, '--explain', '--format', 'json']);
    const { terms } = JSON.parse(data.stdout)[0].axes.publics;
    expect(terms.map(({ question }: { question: string }) => question)).toEqual([
      'know-publics-how',
      'ticketing-data',
      'ticketing',
    ]);
  });
});

describe('plan', () => {
  it('prints a plan that begins with its structure and ends with its mark', () => {
    const { code, stdout, stderr } = run(['plan', EXAMPLE]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^# .*Compagnie Tout un hiver\n/);
    expect(stdout.trimEnd()).toMatch(/<!-- cap-numerique:sha256:[0-9a-f]{64} -->$/);
  });

  it('reads the standard input', () => {
    const input = readFileSync(join(ROOT, EXAMPLE));
    expect(run(['plan', '-'], { input }).stdout).toBe(run(['plan', EXAMPLE]).stdout);
  });

  it('takes nobody to accompany the structure, unless its answers or the command line say otherwise', () => {
    const cwd = emptyFolder();
    const planned = (said: string, ...args: string[]) => {
      writeFileSync(
        join(cwd, 'x.answers.yaml'),
        `questionnaire: facts@1.0.0
structure: { name: X, profile: company${said} }
date: 2026-03-02
objectives: [keep-link]
answers: { aim: unspoken, welcome: 1 }
`,
      );
      const options = ['--questionnaire', `${ROOT}test/fixtures/facts/facts.yaml`, ...args];
      const { code, stdout, stderr } = run(['plan', 'x.answers.yaml', ...options], { cwd });
      expect([code, stderr]).toEqual([0, '']);
      return stdout;
    };
    const [none, individual, collective] = ['none', 'individual', 'collective'].map((kind) =>
      planned(`, accompaniment: ${kind}`),
    );
    expect(planned('')).toBe(none);
    expect(planned('', '--accompaniment', 'collective')).toBe(collective);
    expect(planned(', accompaniment: collective', '--accompaniment', 'none')).toBe(none);
    expect(planned(', accompaniment: none', '--accompaniment', 'individual')).toBe(individual);
    expect(plain(run(['plan', '--help', '--lang', 'en']).stdout)).toMatch(
      /--accompaniment <kind> +who accompanies the organisation(?:.|\n)*none,\s+individual,\s+collective/,
    );
  });

  it('refuses a standard input that is larger than a file may be', () => {
    const { code, stdout, stderr } = run(['plan', '-'], { input: Buffer.alloc(2 * 1024 * 1024 + 1, 'a\n') });
    expect([code, stdout, stderr]).toEqual([1, '', expect.stringContaining('CN004')]);
  });

  it('gives the same plan twice, to the byte, whatever the order of the respondents', () => {
    const three = ['', '--2', '--3'].map(
      (n) => `examples/cohorte/compagnie-bras-de-riviere${n}.answers.yaml`,
    );
    const once = run(['plan', ...three]).stdout;
    expect(once).not.toBe('');
    expect(run(['plan', ...[...three].reverse()]).stdout).toBe(once);
  });

  it('is data with --format json', () => {
    const { stdout } = run(['plan', `${TINY}company.answers.yaml`, ...tiny, '--format', 'json']);
    const plan = JSON.parse(stdout);
    expect(
      plan.actions.map(({ id, horizon, because, requires }: Record<string, unknown>) => [
        id,
        horizon,
        because,
        requires,
      ]),
    ).toEqual([
      ['write-purpose', 'now', ['purpose'], []],
      ['open-ticketing', 'quarter', ['ticketing', 'ticketing-data'], ['write-purpose']],
      ['train-tools', 'year', ['ease', 'shared-tools'], []],
    ]);
    expect(plan).toMatchObject({ waiting: [], annex: [], toClarify: ['know-publics-how'] });
    expect(plan.scores.axes.publics.score).toBe(20);
  });

  it('refuses two structures in one plan, and says how to make several', () => {
    const { code, stdout, stderr } = run([
      'plan',
      `${TINY}company.answers.yaml`,
      `${TINY}radio.answers.yaml`,
      ...tiny,
    ]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('cap-numerique cohort');
  });

  it('writes beside a plan that somebody has edited, and over one that nobody has', () => {
    const cwd = emptyFolder();
    const answers = join(ROOT, EXAMPLE);
    expect(run(['plan', answers, '-o', 'plan.md'], { cwd }).code).toBe(0);
    const first = readFileSync(join(cwd, 'plan.md'), 'utf8');
    expect(run(['plan', answers, '-o', 'plan.md', '--max-actions', '5'], { cwd }).code).toBe(0);
    const second = readFileSync(join(cwd, 'plan.md'), 'utf8');
    expect(second).not.toBe(first);

    const edited = second.replace('- [ ]', '- [x]');
    writeFileSync(join(cwd, 'plan.md'), edited);
    const { code, stderr } = run(['plan', answers, '-o', 'plan.md'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('plan.new.md');
    expect(readFileSync(join(cwd, 'plan.md'), 'utf8')).toBe(edited);
    // As it would be alone, but for what is ticked.
    const marks = /\n<!-- cap-numerique:(?:filled|sha256):.*\n/g;
    expect(readFileSync(join(cwd, 'plan.new.md'), 'utf8').replace(marks, '')).toBe(
      first.replace('- [ ]', '- [x]').replace(marks, ''),
    );

    writeFileSync(join(cwd, 'plan.new.md'), first.replace('# ', '# Le nôtre : '));
    const again = run(['plan', answers, '-o', 'plan.md', '--max-actions', '4'], { cwd });
    expect(again.stderr).toContain('plan.new-2.md');
    expect(readFileSync(join(cwd, 'plan.new.md'), 'utf8')).toContain('Le nôtre');

    const forced = run(['plan', answers, '-o', 'plan.md', '--force', '-q'], { cwd });
    expect(forced.stderr).toContain('est remplacé');
    expect(readFileSync(join(cwd, 'plan.md'), 'utf8')).toBe(first);
    // What nobody edited was of use beside the one that is gone.
    expect(readdirSync(cwd).sort()).toEqual(['plan.md', 'plan.new.md']);
  });

  it.each(['md', 'html', 'json'])(
    'makes a plan in %s anew, and nothing beside an edited one that tells nothing new',
    (format) => {
      const cwd = emptyFolder();
      const args = ['plan', join(ROOT, EXAMPLE), '--format', format, '-o', `plan.${format}`];
      const [first, second] = [run(args, { cwd }), run(args, { cwd })];
      expect([second.code, second.stderr]).toEqual([first.code, first.stderr]);
      const file = join(cwd, `plan.${format}`);
      const edited = readFileSync(file, 'utf8').replace('vision', 'vision-a-revoir');
      writeFileSync(file, edited);
      expect(plain(run(args, { cwd }).stderr)).toBe(
        `plan.${format} a été modifié depuis, et il est à jour : le fichier est laissé intact.\n`,
      );
      expect([readdirSync(cwd), readFileSync(file, 'utf8')]).toEqual([[`plan.${format}`], edited]);
      expect(run([...args, '--max-actions', '4'], { cwd }).stderr).toContain(`plan.new.${format}`);
    },
  );

  it('prints what people filled in the plan of that name, as a page too', () => {
    const cwd = emptyFolder();
    const make = (...args: string[]) => run(['plan', join(ROOT, EXAMPLE), ...args], { cwd });
    make('-o', 'a.plan.md');
    const edited = readFileSync(join(cwd, 'a.plan.md'), 'utf8').replace(/\[ \] (Qui.:) …+/, '[x] $1 Léa');
    writeFileSync(join(cwd, 'a.plan.md'), edited);
    for (const page of ['a.html', 'a.plan.html']) {
      expect(make('--format', 'html', '-o', page).code).toBe(0);
      expect(readFileSync(join(cwd, page), 'utf8')).toMatch(/☑<\/span> Qui.: Léa ·/);
    }
    // What goes elsewhere has nothing to carry.
    expect(make('--format', 'html', '-o', 'b.html').code).toBe(0);
    expect(readFileSync(join(cwd, 'b.html'), 'utf8')).not.toContain('☑');
  });

  it('prints what people filled in the plan beside the answers, wherever it goes, a cohort’s too', () => {
    const cwd = emptyFolder();
    const of = (name: string) => readFileSync(join(cwd, name), 'utf8');
    cpSync(join(ROOT, EXAMPLE), join(cwd, 'in/x.answers.yaml'));
    const make = (...args: string[]) => run(['plan', 'in/x.answers.yaml', ...args], { cwd }).stdout;
    make('-o', 'in/x.plan.md');
    writeFileSync(join(cwd, 'in/x.plan.md'), of('in/x.plan.md').replace(/\[ \] (Qui.:) …+/, '[x] $1 Léa'));
    make('-o', 'else.md');
    make('--format', 'html', '-o', 'page.html');
    expect(run(['cohort', 'in', '-o', 'out'], { cwd }).code).toBe(0);
    const plan = readdirSync(join(cwd, 'out/plans')).find((file) => file.endsWith('.md'));
    for (const text of [make(), make('-o', '-'), of('else.md'), of(`out/plans/${plan}`)])
      expect(text).toMatch(/\[x\] Qui.: Léa ·/);
    for (const text of [make('--format', 'html'), of('page.html')])
      expect(text).toMatch(/☑<\/span> Qui.: Léa ·/);
    writeFileSync(join(cwd, 'own.liquid'), '# {{ title }}\n');
    expect(make('--template', 'own.liquid')).not.toContain('Léa');
    expect(make('--format', 'json')).not.toContain('Léa');
  });

  it('says what became of an action since last time, and chooses it where its question calls for it', () => {
    const cwd = emptyFolder();
    const answers = readFileSync(join(ROOT, EXAMPLE), 'utf8');
    const planned = (review: string, ...args: string[]) => {
      writeFileSync(join(cwd, 'x.answers.yaml'), `${answers}\n${review}\n`);
      const { code, stdout, stderr } = run(['plan', 'x.answers.yaml', ...args], { cwd });
      expect([code, stderr]).toEqual([0, '']);
      return plain(stdout);
    };
    const said = 'review: { date: "2025-03-03", actions: { tested-backup: done, venue-figures: started } }';
    const [page = ''] = planned(said).split('<!-- page -->');
    expect(page).toContain(
      '*Faite, mais le besoin demeure : vos copies de secours, « Nos documents précieux n’existent souvent qu’une fois »',
    );
    expect(planned(said)).toContain('*Déjà commencée ; la connaissance de vos publics : ');
    expect(planned(said, '--lang', 'en')).toContain('*Done, but the need remains: your backup copies, “');
    const { actions } = JSON.parse(planned(said, '--format', 'json'));
    expect(actions.slice(0, 3).map(({ id, review }: Record<string, unknown>) => [id, review])).toEqual([
      ['tested-backup', 'done'],
      ['venue-figures', 'started'],
      ['before-and-after', null],
    ]);
    const everything = (JSON.parse(planned('', '--format', 'json')) as Record<string, { id: string }[]>)
      .actions;
    const all = everything?.map(({ id }) => `${id}: done`).join(', ');
    const again = JSON.parse(planned(`review: { actions: { ${all} } }`, '--format', 'json')).actions;
    expect(again.map(({ id }: { id: string }) => id)).toEqual(everything?.map(({ id }) => id));
    expect(again.every(({ because }: { because: string[] }) => because.length > 0)).toBe(true);
  });

  it('ticks nothing this year for what was ticked last year, a cohort’s plan of the same name included', () => {
    const cwd = emptyFolder();
    const of = (name: string) => readFileSync(join(cwd, name), 'utf8');
    const answers = readFileSync(join(ROOT, EXAMPLE), 'utf8');
    for (const year of ['2026', '2027']) {
      mkdirSync(join(cwd, year));
      writeFileSync(
        join(cwd, year, 'x.answers.yaml'),
        answers.replace(/^date: .*$/m, `date: "${year}-03-05"`),
      );
    }
    const make = (year: string) => {
      expect(run(['plan', `${year}/x.answers.yaml`, '-o', 'x.plan.md'], { cwd }).code).toBe(0);
      expect(run(['cohort', year, '-o', 'out'], { cwd }).code).toBe(0);
    };
    make('2026');
    const name = readdirSync(join(cwd, 'out/plans')).find((file) => file.endsWith('.md'));
    const plans = ['x.plan.md', `out/plans/${name}`];
    for (const plan of plans)
      writeFileSync(join(cwd, plan), of(plan).replace(/\[ \] (Qui.:) …+/, '[x] $1 Léa'));
    make('2027');
    for (const plan of plans) {
      expect(of(plan)).toMatch(/\[x\] Qui.: Léa/);
      const next = of(plan.replace('.plan.md', '.plan.new.md'));
      expect(next).toContain('2027');
      expect(next).not.toMatch(/\[x\]|Léa/);
    }
    // What is ticked in this year's is carried by the next one of this year.
    for (const plan of plans)
      writeFileSync(
        join(cwd, plan.replace('.md', '.new.md')),
        of(plan.replace('.md', '.new.md')).replace(/\[ \] (Qui.:) …+/, '[x] $1 Zoé'),
      );
    expect(run(['plan', '2027/x.answers.yaml', '-o', 'x.plan.md', '--max-actions', '5'], { cwd }).code).toBe(
      0,
    );
    expect(of('x.plan.new-2.md')).toMatch(/\[x\] Qui.: Zoé/);
  });

  it('takes the place of nothing that it is made from, by whatever name', () => {
    const cwd = emptyFolder();
    const texts = { 'a.answers.yaml': readFileSync(join(ROOT, `${TINY}radio.answers.yaml`), 'utf8') };
    writeFileSync(join(cwd, 'a.answers.yaml'), texts['a.answers.yaml']);
    writeFileSync(join(cwd, 'tiny.yaml'), readFileSync(join(ROOT, `${TINY}tiny.yaml`), 'utf8'));
    writeFileSync(join(cwd, 'mine.liquid'), 'Bonjour {{ structure.name }}.\n');
    mkdirSync(join(cwd, 'to'));
    symlinkSync('a.answers.yaml', join(cwd, 'link.md'));
    linkSync(join(cwd, 'a.answers.yaml'), join(cwd, 'hard.md'));
    symlinkSync('link.md', join(cwd, 'to-link.md'));
    symlinkSync('../tiny.yaml', join(cwd, 'to/radio-gave.plan.md'));
    const before = readdirSync(cwd).map((name) => lstatSync(join(cwd, name)).ino);
    const args = [
      'plan',
      'a.answers.yaml',
      '--questionnaire',
      'tiny.yaml',
      '--template',
      'mine.liquid',
      '--force',
    ];
    for (const output of [
      'a.answers.yaml',
      './to/../a.answers.yaml',
      'link.md',
      'hard.md',
      'to-link.md',
      'tiny.yaml',
      'mine.liquid',
    ]) {
      const { code, stderr } = run([...args, '-o', output], { cwd });
      expect([output, code]).toEqual([output, 2]);
      expect(stderr).toMatch(/prendrait la place d/);
    }
    const scaffold = run(['new', 'answers', 'tiny.yaml', '-o', 'to/radio-gave.plan.md', '--force'], { cwd });
    expect([scaffold.code, scaffold.stderr.includes('prendraient la place')]).toEqual([2, true]);
    expect(readdirSync(cwd).map((name) => lstatSync(join(cwd, name)).ino)).toEqual(before);
    expect(readFileSync(join(cwd, 'a.answers.yaml'), 'utf8')).toBe(texts['a.answers.yaml']);
  });

  it('writes to a device as it is, and says so where it is full', () => {
    expect(run(['plan', EXAMPLE, '-o', '/dev/null', '-q'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(existsSync('/dev/null.new')).toBe(false);
    const full = run(['plan', EXAMPLE, '-o', '/dev/full']);
    expect(full.code).toBe(1);
    expect(full.stderr).toContain('/dev/full');
  });

  it('says in a sentence that its output cannot be written', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `${process.execPath} bin/cap-numerique.js plan ${EXAMPLE} > /dev/full`],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Le résultat n’a pas pu être écrit \(.*ENOSPC.*\n$/);
  });

  it.runIf(existsSync('/dev/zero'))(
    'reads no more of the standard input than a file may hold',
    () => {
      for (const command of ['plan -', 'score -', 'score - --format ndjson']) {
        const { status, stderr } = spawnSync(
          'sh',
          ['-c', `exec ${process.execPath} ${ROOT}bin/cap-numerique.js ${command} < /dev/zero`],
          {
            encoding: 'utf8',
            timeout: command.endsWith('ndjson') ? 3_000 : 30_000,
          },
        );
        // A stream of lines may be of any length, and is left when that is asked for.
        if (command.endsWith('ndjson')) expect([status, stderr]).toEqual([143, expect.any(String)]);
        else expect([status, stderr]).toEqual([1, expect.stringContaining('CN004')]);
      }
    },
    60_000,
  );

  describe('where nobody reads to the end', () => {
    const sh = (script: string, cwd = ROOT) =>
      spawnSync('bash', ['-c', script.replaceAll('CAP', `${process.execPath} ${ROOT}bin/cap-numerique.js`)], {
        cwd,
        encoding: 'utf8',
      });
    const broken = (count: number) => {
      const cwd = emptyFolder();
      const text = `questionnaire: culture@2.0.0\nanswers:\n${Array.from({ length: 90 }, (_, i) => `  k${i}: x\n`).join('')}`;
      for (let i = 0; i < count; i += 1) writeFileSync(join(cwd, `${i}.answers.yaml`), text);
      return cwd;
    };

    it.each(['pretty', 'json', 'github', 'gitlab', 'sarif', 'junit'])(
      'check ends with its own code, in %s',
      (format) => {
        const cwd = broken(60);
        for (const reader of ['head -c 10', 'true']) {
          const { stdout, stderr } = sh(
            `CAP check . --format ${format} | ${reader} >/dev/null; echo \${PIPESTATUS[0]}`,
            cwd,
          );
          expect([stdout, stderr]).not.toContain('Error');
          expect(stdout.trim()).toBe('1');
        }
      },
    );

    it.each([
      [`CAP plan ${EXAMPLE} | true`, 0],
      [`CAP plan ${EXAMPLE} nowhere.yaml 2>&1 | true`, 1],
      [`CAP score ${EXAMPLE} nowhere.yaml --format json 2>/dev/null | true`, 1],
      [`CAP schema questionnaire | head -c 1`, 0],
      [`CAP nothing 2>&1 | true`, 2],
      [`CAP --help | true`, 0],
      [`CAP --help > /dev/full; (exit $?) | true`, 1],
      [`CAP plan --help > /dev/full; (exit $?) | true`, 1],
      [`CAP --version > /dev/full; (exit $?) | true`, 1],
      [`CAP check examples/cohorte 2>/dev/full; (exit $?) | true`, 0],
      [`CAP check examples/cohorte >&- 2>&-; (exit $?) | true`, 0],
    ])('%s: %i', (script, code) => {
      expect(sh(`${script} >/dev/null; exit \${PIPESTATUS[0]}`).status).toBe(code);
    });

    it('ends a stream as SIGPIPE ends a program', () => {
      const cwd = broken(300);
      const script = `CAP score . --format ndjson 2>/dev/null | true; exit \${PIPESTATUS[0]}`;
      expect(sh(script, cwd).status).toBe(141);
    });

    it('writes the file that was asked for, whoever hears of it', () => {
      const cwd = emptyFolder();
      copyFileSync(join(ROOT, EXAMPLE), join(cwd, 'r.yaml'));
      copyFileSync(join(ROOT, EXAMPLE), join(cwd, 'copie.yaml'));
      for (const [out, to] of [
        ['z.md', '2>&1 | true'],
        ['y.md', '2>&-'],
        ['x.md', '2>/dev/full'],
      ]) {
        const { status } = sh(`CAP plan r.yaml copie.yaml -o ${out} ${to}; exit \${PIPESTATUS[0]}`, cwd);
        expect([status, existsSync(join(cwd, `${out}`))]).toEqual([0, true]);
      }
      expect(sh(`CAP cohort . -o out 2>&1 | true; exit \${PIPESTATUS[0]}`, cwd).status).toBe(0);
      expect(existsSync(join(cwd, 'out/cohort.md'))).toBe(true);
    });
  });

  it('says in a sentence that the folder one works in is gone, where it needs one', () => {
    const from = (args: string) =>
      spawnSync('sh', ['-c', `rmdir "$PWD" && ${process.execPath} ${ROOT}bin/cap-numerique.js ${args}`], {
        cwd: emptyFolder(),
        encoding: 'utf8',
      });
    const { status, stderr } = from('plan compagnie.answers.yaml');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Le dossier dans lequel vous travaillez n’existe plus\. .*\n$/);
    expect(from('--version').status).toBe(0);
  });

  it('counts a respondent once, whose file is given twice', () => {
    const cwd = emptyFolder();
    copyFileSync(join(ROOT, EXAMPLE), join(cwd, 'copie.yaml'));
    const once = run(['plan', EXAMPLE]).stdout;
    expect(run(['plan', EXAMPLE, EXAMPLE]).stdout).toBe(once);
    const { stdout, stderr } = run(['plan', EXAMPLE, join(cwd, 'copie.yaml')]);
    expect(stdout).toBe(once);
    expect(stderr).toContain('CN953');
  });

  it('names a plan after its structure in a folder, and leaves somebody’s file alone', () => {
    const cwd = emptyFolder();
    const answers = join(ROOT, EXAMPLE);
    expect(run(['plan', answers, '-o', '.'], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, 'compagnie-tout-un-hiver.plan.md'), 'utf8')).toMatch(/^# /);
    writeFileSync(join(cwd, 'page.html'), 'à moi');
    const refused = run(['plan', answers, '--format', 'html', '-o', 'page.html'], { cwd });
    expect(refused.code).toBe(0);
    expect(readFileSync(join(cwd, 'page.html'), 'utf8')).toBe('à moi');
    expect(readFileSync(join(cwd, 'page.new.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  it('fills in a template of the user’s own, and shows where one is wrong', () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'mine.liquid'), 'Bonjour {{ structure.name }}.\n');
    writeFileSync(join(cwd, 'wrong.liquid'), 'Bonjour\n{{ structure.nom }}\n');
    const answers = join(ROOT, EXAMPLE);
    expect(run(['plan', answers, '--template', 'mine.liquid'], { cwd }).stdout).toMatch(
      /^Bonjour Compagnie Tout un hiver/,
    );
    const wrong = run(['plan', answers, '--template', 'wrong.liquid'], { cwd });
    expect([wrong.code, wrong.stdout]).toEqual([1, '']);
    expect(wrong.stderr).toContain('wrong.liquid:2:');
    expect(run(['plan', answers, '--template', 'none.liquid'], { cwd }).code).toBe(1);
  });
});

describe('a structure’s own words', () => {
  const hostile = '../../x|a<script>alert(1)</script> `b` {{ 7 | times: 6 }} [c](javascript:d)\u001b[31m -->';

  it('cannot break the plan, whatever they are', () => {
    const cwd = emptyFolder();
    const answers = {
      questionnaire: 'tiny@1.0.0',
      structure: { name: hostile, profile: 'company' },
      answers: { purpose: { value: 'talked', note: `${hostile}\n# Titre\n- [ ] case` }, dream: hostile },
    };
    writeFileSync(join(cwd, 'hostile.yaml'), JSON.stringify(answers));
    const questionnaire = ['--questionnaire', join(ROOT, TINY, 'tiny.yaml')];
    const { code, stdout } = run(['plan', 'hostile.yaml', ...questionnaire], { cwd });
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/(?<!\\)<script/);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toMatch(/(?<!\\)\]\(javascript/);
    expect(stdout).not.toMatch(/^# Titre/m);
    expect(stdout).toContain('times: 6');
    expect(run(['plan', 'hostile.yaml', ...questionnaire, '-o', '.'], { cwd }).stderr).toMatch(
      /dans x-a-script[^/]*\.plan\.md/,
    );
    const html = run(['plan', 'hostile.yaml', ...questionnaire, '--format', 'html'], { cwd }).stdout;
    expect(html).not.toMatch(/<script|href="javascript/i);
  });
});

describe('an answer to a question that does not show', () => {
  it('is reported at its place, kept, and does not count', () => {
    const cwd = emptyFolder();
    const lines = [
      'questionnaire: tiny@1.0.0',
      'structure: { name: Radio Gave, profile: radio }',
      'answers:',
      '  purpose: written',
    ];
    writeFileSync(join(cwd, 'plain.yaml'), `${lines.join('\n')}\n`);
    writeFileSync(join(cwd, 'more.yaml'), `${[...lines, '  ticketing: online'].join('\n')}\n`);
    const questionnaire = ['--questionnaire', join(ROOT, TINY, 'tiny.yaml')];
    const { code, stdout, stderr } = run(
      ['score', 'plain.yaml', 'more.yaml', '--format', 'json', ...questionnaire],
      { cwd },
    );
    expect(code).toBe(0);
    expect(stderr).toContain('more.yaml:5:3');
    const [plain, more] = JSON.parse(stdout);
    expect(more).toEqual({ ...plain, file: 'more.yaml' });
  });
});
