import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from '../folders.ts';
import { lanes } from './lanes.ts';

const FILES = {
  'src/git.ts': "import { execFileSync } from 'node:child_process';\n",
  'test/e2e/run.ts':
    "import { spawnSync } from 'node:child_process';\nexport interface Ran {\n  code: number;\n}\n",
  'test/pure.test.ts': "import { git } from '../src/git.ts';\nimport type { Ran } from './e2e/run.ts';\n",
  'test/own.test.ts': "import { spawn } from 'node:child_process';\n",
  'test/deep/through.ts': "import {\n  run,\n} from '../e2e/run.ts';\n",
  'test/deep/far.test.ts': "import { through } from './through.ts';\n",
};

it('a test that starts a program, itself or through another file of the tests, is in the slow lane', () => {
  const root = emptyFolder();
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const named = (names: string[]) => names.map((name) => join(root, 'test', name));
  expect(lanes(join(root, 'test'))).toEqual({
    fast: named(['pure.test.ts']),
    processes: named(['deep/far.test.ts', 'own.test.ts']),
  });
});
