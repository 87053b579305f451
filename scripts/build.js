// Makes dist/: the program and its public API in one split bundle that needs no other package, the types, the
// package's own questionnaires ready to load, and the licences of what the bundle holds.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generate } from './generate.js';
import { licences } from './licences.js';
import { questionnaires } from './questionnaires.js';
import { templates } from './templates.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

rmSync(`${root}dist`, { recursive: true, force: true });
await generate();

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
    // What a thread of a batch runs; tinypool starts its own part from beside the chunk that it is in.
    worker: 'src/batch/worker.ts',
    'chunks/entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
  },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: !process.env.PLAIN,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  plugins: [templates],
  define: { __VERSION__: JSON.stringify(version) },
  // What is bundled of CommonJS packages still asks for node's own modules by require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  metafile: true,
  logLevel: 'warning',
});

await questionnaires(root);
writeFileSync(`${root}dist/THIRD-PARTY-LICENSES.txt`, licences(root, Object.keys(metafile.inputs)));
execFileSync(
  process.execPath,
  [`${root}node_modules/typescript/bin/tsc`, '-p', 'scripts/tsconfig.types.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
