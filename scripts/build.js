// @ts-check
// Makes dist/: the program and its public API in one split bundle that needs no other package, the types, the
// package's own questionnaires ready to load, and the licences of what the bundle holds.
//
// The bundle is CommonJS: to import from node:fs or node:crypto, a module takes all that these export, streams and web
// cryptography with it, where require() takes what is asked for. The API stays a module, in front of it.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { formParts } from './form.js';
import { generate } from './generate.js';
import { inModules, onlyReading } from './libraries.js';
import { licences } from './licences.js';
import { questionnaires } from './questionnaires.js';
import { digestOf, mark } from './sources.js';
import { types } from './types.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/**
 * Loading a file costs some 0.3 ms, and what most runs need would be spread over dozens of them: what the command line
 * itself asks for, what a plan does, and what a score does beyond that, make one each. First come first served.
 */
const GATHERED = {
  start: ['cli/start'],
  everyday: ['cli/program', 'cli/plan', 'cli/report-file'],
  scores: ['cli/score'],
};
/** @type {Map<string, string>} the group of a file. */
const groups = new Map();
/** @type {import('rolldown').Plugin} */
const gatherEveryday = {
  name: 'gather-everyday',
  buildEnd() {
    const gather = (/** @type {string} */ id, /** @type {string} */ group) => {
      if (groups.has(id)) return;
      groups.set(id, group);
      for (const imported of this.getModuleInfo(id)?.importedIds ?? []) gather(imported, group);
    };
    for (const [group, files] of Object.entries(GATHERED))
      for (const file of files) gather(`${root}src/${file}.ts`, group);
  },
};

/**
 * commander can hand a command over to another program; ours has none, and node takes 2 ms to load what that needs.
 * @type {import('rolldown').Plugin}
 */
const noOtherPrograms = {
  name: 'no-other-programs',
  resolveId: (id, importer) =>
    id === 'node:child_process' && importer?.includes('/commander/') ? '\0no-child-process' : undefined,
  load: (id) => (id === '\0no-child-process' ? 'export default {};' : undefined),
};

/**
 * node takes 3 ms to load its cryptography, which is for what is written, and not for what most commands say.
 * @type {import('rolldown').Plugin}
 */
const hashingWhenAsked = {
  name: 'hashing-when-asked',
  resolveId: (id, importer) =>
    id === 'node:crypto' && importer !== '\0hashing-when-asked' ? '\0hashing-when-asked' : undefined,
  load: (id) =>
    id === '\0hashing-when-asked'
      ? ['createHash', 'randomUUID']
          .map((name) => `export const ${name} = (...args) => require('node:crypto').${name}(...args);`)
          .join('\n')
      : undefined,
};

const digest = digestOf('dist');
rmSync(`${root}dist`, { recursive: true, force: true });
await generate();

const bundle = await rolldown({
  cwd: root,
  input: {
    cli: 'src/cli/start.ts',
    index: 'src/index.ts',
    // What a thread of a batch runs; tinypool starts its own part from beside the chunk that it is in.
    worker: 'src/batch/worker.ts',
    'chunks/entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
  },
  platform: 'node',
  plugins: [onlyReading(root), noOtherPrograms, hashingWhenAsked, gatherEveryday],
  resolve: { alias: inModules(root) },
  transform: { target: 'node20', define: { __VERSION__: JSON.stringify(version) } },
});
const { output } = await bundle.write({
  dir: `${root}dist`,
  format: 'cjs',
  minify: true,
  // A file with one letter beyond ASCII takes twice the memory, and longer to read.
  charset: 'ascii',
  chunkFileNames: 'chunks/[name].js',
  codeSplitting: {
    groups: Object.keys(GATHERED).map((name, i, { length }) => ({
      name,
      test: (id) => groups.get(id) === name,
      priority: length - i,
    })),
  },
});
writeFileSync(`${root}dist/package.json`, `${JSON.stringify({ type: 'commonjs' })}\n`);
const api = output.find((chunk) => chunk.fileName === 'index.js');
const names = api && 'exports' in api ? api.exports : [];
writeFileSync(
  `${root}dist/index.mjs`,
  `import api from './index.js';\nexport const { ${names.join(', ')} } = api;\n`,
);
const inputs = [
  ...output.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : [])),
  ...(await formParts(root, version)),
];

await questionnaires(root);
writeFileSync(
  `${root}dist/THIRD-PARTY-LICENSES.txt`,
  licences(
    root,
    inputs.map((id) => relative(root, id)),
  ),
);
await types(root);
mark('dist', digest);
