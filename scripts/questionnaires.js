import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { CORE_SCHEMA, load } from 'js-yaml';

/**
 * Writes the package's questionnaires into dist/questionnaires, checked and with their actions, as JSON that the
 * program reads without YAML and without validation.
 * @param {string} root the project's folder.
 */
export async function questionnaires(root) {
  const source = join(root, 'questionnaires');
  const out = join(root, 'dist/questionnaires');
  mkdirSync(out, { recursive: true });
  const yaml = (name) => load(readFileSync(join(source, name), 'utf8'), { schema: CORE_SCHEMA });
  const names = readdirSync(source).filter(
    (name) => name.endsWith('.yaml') && !name.endsWith('.actions.yaml'),
  );
  const { openQuestionnaire, checkQuestionnaire, rendered } = await checker(root);
  for (const name of names) {
    const { value, diagnostics } = await openQuestionnaire(name, source, checkQuestionnaire);
    if (!value) {
      const lines = diagnostics.map((diagnostic) => {
        const { file, range, code, message } = rendered(diagnostic, 'en');
        return `${file}:${range.line}:${range.column} ${code} ${message}`;
      });
      throw new Error(`questionnaires/${name} is not fit to ship:\n${lines.join('\n')}`);
    }
    const file = yaml(name);
    if (typeof file.actions === 'string') file.actions = yaml(file.actions);
    writeFileSync(join(out, name.replace(/yaml$/, 'json')), JSON.stringify(file));
  }
}

/** The project's own loader and rules, out of its sources. */
async function checker(root) {
  const outfile = join(root, 'dist/checker.mjs');
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `export { openQuestionnaire } from './src/io/open-questionnaire.ts';
        export { checkQuestionnaire } from './src/check/index.ts';
        export { rendered } from './src/diagnostics/render/rendered.ts';`,
      resolveDir: root,
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}
