import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';
import { plain } from '../plain.ts';
import { run } from './run.ts';

it('tells a plan which collective days concern it, as soon as the programme says so', () => {
  const box = emptyFolder();
  cpSync(join(ROOT, 'examples/cohorte'), join(box, 'in'), { recursive: true });
  const daysIn = (name: string) =>
    plain(readFileSync(join(box, `out/plans/${name}.plan.md`), 'utf8'))
      .split('\n')
      .filter((line) => /^- \*\*.*journées? collective/.test(line));
  run(['cohort', 'in', '-o', 'out', '--half-days', '2027-01-14,2027-02-11'], { cwd: box });
  expect(daysIn('radio-basse-brume')).toEqual([
    '- **14 janvier 2027 et 11 février 2027**, journées collectives (il vous sera dit lesquelles vous concernent)',
  ]);
  writeFileSync(
    join(box, 'out/programme.yaml'),
    'format: 1\nquestionnaire: culture@2.0.0\nhalf-days:\n  - kind: free\n    title: Les mots de passe\n    date: 2027-01-14\n    with: [Radio Basse-Brume]\n  - kind: review\n    date: 2027-02-11\n',
  );
  run(['cohort', 'in', '-o', 'out'], { cwd: box });
  expect(daysIn('radio-basse-brume')).toEqual([
    '- **14 janvier 2027 et 11 février 2027**, journées collectives',
  ]);
  expect(daysIn('compagnie-tout-un-hiver')).toEqual([
    '- **11 février 2027**, journée collective',
    '- **14 janvier 2027**, journée collective, facultative pour vous',
  ]);
});
