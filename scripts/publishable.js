// @ts-check
// Refuses to publish while nothing says where the project lives: `npm publish` runs it first.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The files, beside package.json, that have to name an address of it. */
const NAMING = {
  'README.md': 'repository',
  'README.en.md': 'repository',
  'src/words/cli/program.ts': 'bugs',
  'src/diagnostics/render/sarif.ts': 'homepage',
};

/**
 * What is still to be filled in.
 * @param {(path: string) => string} read a file of the project.
 * @returns {string[]} a sentence for each.
 */
export function missing(read) {
  const { repository, bugs, homepage, version } = JSON.parse(read('package.json'));
  const addresses = {
    repository: (repository?.url ?? repository)?.replace(/^git\+|\.git$/g, ''),
    bugs: bugs?.url ?? bugs,
    homepage,
  };
  const fields = Object.entries(addresses).filter(([, address]) => !address);
  const files = Object.entries(NAMING).filter(([path, field]) => {
    const address = addresses[/** @type {keyof typeof addresses} */ (field)];
    return !address || !read(path).includes(address);
  });
  return [
    ...fields.map(([field]) => `package.json has no ${field}`),
    ...files.map(([path, field]) => `${path} does not name the ${field} of package.json`),
    ...(read('CHANGELOG.md').includes(`## [${version}]`) ? [] : [`CHANGELOG.md has no [${version}]`]),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const left = missing((path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
  for (const sentence of left) console.error(sentence);
  if (left.length > 0) process.exitCode = 1;
}
