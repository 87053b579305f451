// @ts-check
// What a bundle takes of the libraries that come in a larger form than it needs.

/**
 * js-yaml comes in one piece, of which we need the half that reads, with the schema that we ask for.
 * @param {string} root the project's folder.
 * @returns {import('rolldown').Plugin}
 */
export const onlyReading = (root) => ({
  name: 'only-reading',
  resolveId: (id) =>
    id === 'js-yaml'
      ? '\0js-yaml'
      : id === './schema/default'
        ? `${root}node_modules/js-yaml/lib/schema/core.js`
        : undefined,
  load: (id) =>
    id === '\0js-yaml'
      ? `import loader from '${root}node_modules/js-yaml/lib/loader.js';
         export { default as CORE_SCHEMA } from '${root}node_modules/js-yaml/lib/schema/core.js';
         export const load = loader.load;`
      : undefined,
});

/**
 * yaml offers Node.js CommonJS, of which a bundle can leave nothing out, and others the same code in ES modules.
 * @param {string} root the project's folder.
 */
export const inModules = (root) => ({ yaml: `${root}node_modules/yaml/browser/dist/index.js` });
