// @ts-check
// Runs the program from its sources as they are, without a build: `npm start -- plan file.yaml`. Node.js strips the
// types, from its version 22.18 on.
import { isCurrent } from './sources.js';

if (!('typescript' in process.features && process.features.typescript)) {
  console.error(
    `Node.js ${process.versions.node} runs no TypeScript: npm run build, then node bin/cap-numerique.js`,
  );
  process.exit(1);
}
if (!isCurrent('src/generated')) {
  const { generate } = await import('./generate.js');
  await generate();
}
const { start } = await import('../src/cli/start.ts');
await start();
