import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageParts } from '../../src/form/make/parts.ts';
import { emptyFolder, ROOT } from '../folders.ts';

/** The lint's rules that hold the arrows between folders, of imports that were refused: `file import`. */
function refused(imports: readonly (readonly [file: string, imported: string])[]): string[] {
  const folder = emptyFolder();
  for (const part of ['biome.json', 'scripts/accents.grit']) cpSync(join(ROOT, part), join(folder, part));
  imports.forEach(([file, imported], i) => {
    const path = join(folder, file.replace('*', `n${i}`));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `import { it } from '${imported}';\nconsole.log(it);\n`);
  });
  const { stdout } = spawnSync(
    join(ROOT, 'node_modules/.bin/biome'),
    ['lint', '--reporter=json', '--max-diagnostics=none', 'src'],
    { cwd: folder, encoding: 'utf8' },
  );
  const { diagnostics }: { diagnostics: { category: string; location: { path: string } }[] } =
    JSON.parse(stdout);
  const found = new Set(
    diagnostics
      .filter(({ category }) => /noRestrictedImports|noNodejsModules/.test(category))
      .map(({ location }) => Number(/n(\d+)\.ts/.exec(location.path)?.[1])),
  );
  return imports.flatMap(([file, imported], i) => (found.has(i) ? [`${file} ${imported}`] : []));
}

describe('the place of the form among the layers', () => {
  const PAGE = 'src/form/page/*.ts';
  const HOME = 'src/form/page/home/*.ts';
  const MAKE = 'src/form/make/*.ts';
  const ALLOWED = [
    [PAGE, '../../interview/model.ts'],
    [PAGE, '../../interview/steps/name.ts'],
    [PAGE, '../../words/form/page.ts'],
    [PAGE, '../../yaml/parse-value.ts'],
    [PAGE, '../../files/names.ts'],
    [PAGE, '../../report/plan/fill-in.ts'],
    [PAGE, '../../generated/fill-plan.js'],
    [PAGE, '../setting.ts'],
    [PAGE, './app.tsx'],
    [PAGE, './home/home.tsx'],
    [HOME, '../kept/drafts.ts'],
    [HOME, '../../setting.ts'],
    [HOME, '../../../interview/model.ts'],
    [HOME, '../../../yaml/parse-value.ts'],
    [MAKE, '../../blank/form.ts'],
    [MAKE, '../../load/packaged.ts'],
    [MAKE, '../embedded.ts'],
    ['src/form/list/*.ts', '../../files/read.ts'],
    ['src/form/*.ts', '../model/text.ts'],
    ['src/cli/*.ts', '../form/make/page.ts'],
  ] as const;
  const REFUSED = [
    // A browser has no files, and what reads them comes with all of Node.js.
    [PAGE, 'node:fs'],
    [PAGE, '../../files/read.ts'],
    [PAGE, '../../load/packaged.ts'],
    [PAGE, '../../yaml/document.ts'],
    [PAGE, '../../report/marks.ts'],
    [PAGE, '../../interview/run.ts'],
    [PAGE, '../../interview/last-page.ts'],
    [PAGE, '../../interview/file/save.ts'],
    [PAGE, '../../interview/terminal/theme.ts'],
    [PAGE, '../../interview/plain/run.ts'],
    [PAGE, '../make/page.ts'],
    [HOME, '../../../files/read.ts'],
    [HOME, '../../../report/marks.ts'],
    [HOME, '../../../interview/run.ts'],
    [HOME, '../../../interview/file/found.ts'],
    [HOME, '../../make/page.ts'],
    [PAGE, '../list/read-list.ts'],
    // The command line is above it.
    [PAGE, '../../cli/shell.ts'],
    [MAKE, '../../cli/shell.ts'],
    [MAKE, '../../batch/lines.ts'],
    [MAKE, '../../load/load-questionnaire.ts'],
    ['src/form/*.ts', '../cli/shell.ts'],
    ['src/form/*.ts', 'node:fs'],
    ['src/form/list/*.ts', 'node:fs'],
    // And all else below it.
    ...['blank', 'interview', 'batch', 'report', 'plan', 'load', 'model', 'words', 'text'].map(
      (layer) => [`src/${layer}/*.ts`, '../form/setting.ts'] as const,
    ),
  ] as const;

  it('is held by the lint', () => {
    expect(refused([...ALLOWED, ...REFUSED])).toEqual(
      REFUSED.map(([file, imported]) => `${file} ${imported}`),
    );
  });
});

describe('the code of the page', () => {
  const { code } = pageParts();
  /** What it says of anything that a browser, or the page's policy, would refuse. */
  const found = (pattern: RegExp): string[] => code.match(pattern) ?? [];

  it('is one script, with nothing of Node.js', () => {
    expect(() => new Function(code)).not.toThrow();
    expect(found(/\bnode:\w*|(?<!`)\brequire\(|\bprocess\.\w+|\bimport\(|\bBuffer\./g)).toEqual([]);
  });

  it('makes no code of texts, and reaches for no network', () => {
    const CODE =
      /\beval\(|\bFunction\(|\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/g;
    expect(found(CODE)).toEqual([]);
  });
});
