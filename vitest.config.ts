import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

export default defineConfig({
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
