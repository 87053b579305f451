// @ts-check
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { fromSources } from './from-sources.js';

/**
 * Writes the package's questionnaires into dist/questionnaires, checked and with their actions, as JSON that the
 * program reads without YAML and without validation.
 * @param {string} root the project's folder.
 */
export async function questionnaires(root) {
  const source = join(root, 'questionnaires');
  const out = join(root, 'dist/questionnaires');
  mkdirSync(out, { recursive: true });
  /** @returns {any} */
  const yaml = (/** @type {string} */ name) =>
    load(readFileSync(join(source, name), 'utf8'), { schema: CORE_SCHEMA });
  const names = readdirSync(source).filter(
    (name) => name.endsWith('.yaml') && !name.endsWith('.actions.yaml'),
  );
  const { loadQuestionnaireFile, checkQuestionnaire, rendered } = await fromSources(
    root,
    `export { loadQuestionnaireFile } from './src/load/questionnaire-file.ts';
     export { checkQuestionnaire } from './src/check/index.ts';
     export { rendered } from './src/diagnostics/render/rendered.ts';`,
  );
  for (const name of names) {
    const { value, diagnostics } = await loadQuestionnaireFile(name, source, checkQuestionnaire);
    if (!value) {
      const lines = diagnostics.map((/** @type {object} */ diagnostic) => {
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
