// @ts-check
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';

/**
 * Makes dist/index.d.mts: the declarations of the public API and of what they name, of the many that the compiler writes.
 * @param {string} root the project's folder.
 */
export async function types(root) {
  const compiler = `${root}node_modules/typescript/bin/tsc`;
  execFileSync(process.execPath, [compiler, '-p', 'scripts/tsconfig.types.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  const bundle = await rolldown({
    input: { index: `${root}dist/types/index.d.ts` },
    plugins: [dts({ dtsInput: true, tsconfig: false })],
  });
  await bundle.write({ dir: `${root}dist`, format: 'esm' });
  renameSync(`${root}dist/index.d.ts`, `${root}dist/index.d.mts`);
  rmSync(`${root}dist/types`, { recursive: true });
}
