import fc from 'fast-check';
import '../seed.ts';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimOn, ownerOf as ownerMark } from '../../src/report/marks.ts';
import { emptyFolder, ROOT } from '../folders.ts';
import { plain } from '../plain.ts';
import { run } from './run.ts';

const TINY = ['--questionnaire', join(ROOT, 'test/fixtures/worked-example/tiny.yaml')];

/** Structures whose files would bear one name, were it only made of theirs. */
const STRUCTURES: { name: string; id?: string }[] = [
  { name: 'Radio Étoile' },
  { name: 'Radio Etoile' },
  { name: 'Radio - étoile !' },
  { name: 'Autre nom', id: 'radio-etoile' },
  { name: 'Radio Étoile', id: 'etoile-nord' },
  { name: '漢 字' },
  { name: '漢・字' },
  { name: '🎭' },
  { name: '🎪' },
  { name: '#radio-etoile' },
  { name: 'CON' },
  { name: 'structure con' },
];

/** Ways in which respondents write one name. */
const SPELLINGS: ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD'),
  (name) => `  ${name.replace(/ /g, '   ')} `,
];

const tokenOf = (i: number): string => `le mot de la structure ${i},`;

const answers = (i: number, spelling: number, ease: number): string => {
  const { name, id } = STRUCTURES[i] ?? { name: '' };
  // With an id, a respondent may call the structure as they like.
  const written = id !== undefined && spelling > 1 ? `Encore un autre nom ${i}` : SPELLINGS[spelling]?.(name);
  return JSON.stringify({
    questionnaire: 'tiny@1.0.0',
    structure: { name: written, profile: 'radio', ...(id !== undefined && { id }) },
    date: '2026-03-05',
    answers: { purpose: { value: 'talked', note: tokenOf(i) }, ease },
  });
};

const markOf = ({ name, id }: { name: string; id?: string }) =>
  ownerMark({ id: id ?? null, name, profile: 'radio' });

const plansIn = (box: string): string[] =>
  existsSync(join(box, 'out/plans'))
    ? readdirSync(join(box, 'out/plans')).map((file) => `out/plans/${file}`)
    : [];

const step = fc.record({
  how: fc.constantFrom('cohort', 'cohort', 'plan'),
  structures: fc.uniqueArray(fc.nat(STRUCTURES.length - 1), { minLength: 1, maxLength: 7 }),
  spelling: fc.nat(SPELLINGS.length - 1),
  ease: fc.integer({ min: 1, max: 5 }),
  /** What happens to a file before: nobody’s, edited, its last lines cut off, or removed. */
  first: fc.constantFrom('none', 'edit', 'edit', 'cut', 'remove'),
  which: fc.nat(50),
});

describe('files of structures whose names are much alike', () => {
  it('never go from one to another, and lose nothing that people wrote, whatever runs, comes and goes', {
    timeout: 170_000,
  }, () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 6 }), (steps) => {
        const box = emptyFolder();
        const edited = new Map<string, string>();
        /** Which structure’s words each name held. */
        const held = new Map<string, number>();
        mkdirSync(join(box, 'out/plans'), { recursive: true });
        for (const { how, structures, spelling, ease, first, which } of steps) {
          const there = plansIn(box);
          const file = there[which % Math.max(1, there.length)];
          if (file !== undefined) touch(file, first);
          rmSync(join(box, 'in'), { recursive: true, force: true });
          mkdirSync(join(box, 'in'));
          for (const i of structures) writeFileSync(join(box, `in/${i}.yaml`), answers(i, spelling, ease));
          if (how === 'cohort') {
            expect(run(['cohort', 'in', '-o', 'out', ...TINY], { cwd: box }).code).toBe(0);
          } else {
            const [i = 0] = structures;
            expect(run(['plan', `in/${i}.yaml`, '-o', 'out/plans', ...TINY], { cwd: box }).code).toBe(0);
          }
          const counted = how === 'cohort' ? structures : structures.slice(0, 1);
          check(counted, how === 'cohort');
        }
        rmSync(box, { recursive: true });

        function touch(file: string, how: (typeof steps)[number]['first']): void {
          const path = join(box, file);
          if (how === 'remove') {
            rmSync(path);
            edited.delete(file);
            held.delete(file);
          }
          if (how === 'edit') appendFileSync(path, '\nVu avec la présidente.\n');
          if (how === 'cut') writeFileSync(path, readFileSync(path, 'utf8').replace(/<!-- cap-num.*$/s, ''));
          if (how === 'edit' || how === 'cut') edited.set(file, readFileSync(path, 'utf8'));
        }

        function check(counted: number[], hasSheets: boolean): void {
          for (const [file, text] of edited) expect(readFileSync(join(box, file), 'utf8')).toBe(text);
          const owners = new Map(plansIn(box).map((file) => [file, ownerOf(file)]));
          for (const [file, owner] of owners) expect(held.get(file) ?? owner).toBe(owner);
          for (const [file, owner] of owners) held.set(file, owner);
          // What stands beside an edited plan is of the same structure.
          for (const [file, owner] of owners) {
            const kept = file.replace(/\.new(-\d+)?(?=\.md$)/, '');
            expect(owners.get(kept) ?? owner).toBe(owner);
          }
          if (!hasSheets) return;
          const sheets = readdirSync(join(box, 'out/sheets')).map((file) => {
            const text = readFileSync(join(box, 'out/sheets', file), 'utf8');
            const linked = /plans\/[^`\s]+?\.md/.exec(text.replaceAll('\\', ''))?.[0];
            return {
              owner: STRUCTURES.findIndex((its) => claimOn(text, markOf(its)) === 'own'),
              plan: `out/${linked}`,
            };
          });
          for (const { owner, plan } of sheets) expect(owners.get(plan) ?? owner).toBe(owner);
          for (const i of counted) {
            expect(sheets.filter(({ owner, plan }) => owner === i && owners.get(plan) === i)).not.toEqual([]);
          }
        }

        function ownerOf(file: string): number {
          const text = readFileSync(join(box, file), 'utf8');
          const all = STRUCTURES.flatMap((_, i) => (text.includes(tokenOf(i)) ? [i] : []));
          expect(all).toHaveLength(1);
          return all[0] as number;
        }
      }),
      { numRuns: process.env.FUZZ === undefined ? 5 : 60 },
    );
  });

  it('stay a structure’s own before another one of its name, which says so once it has an id', () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'in'));
    const write = (file: string, profile: string, id?: string) =>
      writeFileSync(
        join(cwd, file),
        JSON.stringify({ ...JSON.parse(answers(0, 0, 3)), structure: { name: 'Nord', profile, id } }),
      );
    const make = () => plain(run(['cohort', 'in', '-o', 'out', ...TINY], { cwd }).stderr);
    write('in/a.yaml', 'company');
    make();
    appendFileSync(join(cwd, 'out/plans/nord.plan.md'), '\nVu avec la présidente.\n');
    const moved = (to: string) =>
      `  out/plans/nord.plan.md (modifié depuis)\n    Au nom de « Nord », dont le fichier est maintenant out/plans/${to}.plan.md : si c’est bien la même structure, reportez-y ce que vous aviez noté ici.`;
    write('in/a.yaml', 'radio');
    expect(make()).toContain(moved('nord--2'));
    write('in/a.yaml', 'company', 'nord-lille');
    write('in/b.yaml', 'radio');
    // Of two that have the name, the one that has the profile too.
    const told = make();
    expect(told).toContain(moved('nord-lille'));
    expect(told).not.toContain('nord--2.plan.md :');
    expect(readFileSync(join(cwd, 'out/plans/nord--2.plan.html'), 'utf8')).not.toContain('présidente');
    write('in/c.yaml', 'authority');
    expect(run(['plan', 'in/c.yaml', '-o', 'out/plans', ...TINY], { cwd }).code).toBe(0);
    expect(existsSync(join(cwd, 'out/plans/nord--3.plan.md'))).toBe(false);
  });

  it('are named after the structure’s id, however its respondents call it', () => {
    const box = emptyFolder();
    mkdirSync(join(box, 'in'));
    for (const spelling of [0, 2]) {
      writeFileSync(join(box, 'in/a.yaml'), answers(4, spelling, 3));
      run(['cohort', 'in', '-o', 'out', ...TINY], { cwd: box });
    }
    expect(plansIn(box)).toEqual(['html', 'md'].map((kind) => `out/plans/etoile-nord.plan.${kind}`));
  });

  it('make way for another structure’s under the very name that was asked for', () => {
    const cwd = emptyFolder();
    for (const i of [0, 1]) writeFileSync(join(cwd, `${i}.yaml`), answers(i, 0, 3));
    const plan = (i: number, format: string) =>
      run(['plan', `${i}.yaml`, '--format', format, '-o', `plan.${format}`, ...TINY], { cwd });
    for (const format of ['md', 'html', 'json']) {
      expect(plan(0, format).code).toBe(0);
      const first = readFileSync(join(cwd, `plan.${format}`), 'utf8');
      const { code, stderr } = plan(1, format);
      expect([code, stderr]).toEqual([0, expect.stringContaining(`plan--2.${format}`)]);
      expect(readFileSync(join(cwd, `plan.${format}`), 'utf8')).toBe(first);
      expect(readFileSync(join(cwd, `plan--2.${format}`), 'utf8')).toContain('Radio Etoile');
    }
  });
});

it('its results are known for what they are by check and list, in a folder and by name', () => {
  const box = emptyFolder();
  const cohort = readdirSync(join(ROOT, 'examples/cohorte')).filter((name) => name.endsWith('.yaml'));
  for (const name of cohort) {
    writeFileSync(join(box, name), readFileSync(join(ROOT, 'examples/cohorte', name)));
  }
  const scores = (format: string) => run(['score', '.', '--format', format], { cwd: box }).stdout;
  for (const format of ['json', 'ndjson']) writeFileSync(join(box, `scores.${format}`), scores(format));
  run(['cohort', ...cohort, '-o', 'rapport'], { cwd: box });
  const results = ['scores.json', 'scores.ndjson'];
  for (const name of readdirSync(join(box, 'rapport')))
    if (name.includes('.')) results.push(`rapport/${name}`);
  expect(run(['list', '.'], { cwd: box }).stderr).toMatch(/^Aucun questionnaire ici/);
  expect(run(['list', ...results], { cwd: box }).stderr).toMatch(/^Aucun questionnaire ici/);
  expect(run(['check', '.'], { cwd: box })).toMatchObject({ code: 0, stdout: '' });
  const { code, stdout } = run(['check', ...results, '--format', 'json'], { cwd: box });
  const told = JSON.parse(stdout).map((item: { code: string; file: string }) => `${item.code} ${item.file}`);
  // The programme is a file of people's, which check knows.
  const known = results.filter((name) => name !== 'rapport/programme.yaml');
  expect([code, told.sort()]).toEqual([0, known.map((name) => `CN829 ${name}`).sort()]);
});
