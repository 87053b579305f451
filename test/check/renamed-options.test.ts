import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../e2e/run.ts';
import { emptyFolder } from '../folders.ts';

const ORCHESTRA = readFileSync(new URL('../fixtures/check-right/orchestra.yaml', import.meta.url), 'utf8');

it.each([
  ['[agenda, diary, contacts]', []],
  ['[diary, calendar]', []],
  ['[diary, diary]', ['CN914']],
  ['[calendar, calendar]', ['CN914']],
])('an old answer %s to options that have become one', (answer, codes) => {
  const cwd = emptyFolder();
  const merged = 'renamed: { shared.agenda: shared.calendar, shared.diary: shared.calendar,';
  writeFileSync(join(cwd, 'q.yaml'), ORCHESTRA.replace('renamed: {', merged));
  writeFileSync(
    join(cwd, 'a.yaml'),
    `questionnaire: orchestra@2.3.1\nstructure: { name: Gave, profile: school }\nanswers: { shared: ${answer} }\n`,
  );
  const { stdout } = run(['check', 'a.yaml', '--questionnaire', 'q.yaml', '--format', 'json'], { cwd });
  expect(JSON.parse(stdout).map(({ code }: { code: string }) => code)).toEqual(codes);
});

it('the English schema has English examples', () => {
  const { stdout } = run(['schema', 'questionnaire', '--lang', 'en']);
  const { examples } = JSON.parse(stdout).$defs.text;
  expect(examples).toEqual(['A text', { fr: 'Un texte', en: 'A text' }]);
  expect(stdout.replaceAll(/"fr": ".*"/g, '')).not.toMatch(/[éèàç]/);
});
