// @ts-check
// Builds the package where it is installed from its repository: `npm ci`, `npm install <repository>`, the GitHub action.
// npm prepares a global installation (pre-commit makes one) without the development dependencies that the build needs,
// and the action begins with none: then they are fetched first, by an npm within npm.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

// What a user lets npm run of their packages (`--allow-scripts`) is refused where it reaches the project's own.
const isInherited = (/** @type {[string, unknown]} */ [name]) =>
  !/^npm_config_.*allow[-_]scripts$/i.test(name);

if (!existsSync(`${root}node_modules/rolldown`)) {
  execSync('npm ci --include=dev --ignore-scripts --no-audit --no-fund', {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(isInherited)),
      npm_config_global: 'false',
    },
  });
}
await import('./build.js');
