import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // A CommonJS module's default export is all of it, as node has it: ajv's runtime is read so by what is generated.
  test: { deps: { interopDefault: false } },
  plugins: [
    {
      // The build imports templates as text (scripts/build.js); so do the tests.
      name: 'templates-as-text',
      enforce: 'pre',
      load: (id) =>
        id.endsWith('.liquid') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))};` : undefined,
    },
  ],
});
