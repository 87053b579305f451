import { generate } from '../../scripts/generate.js';
import { isCurrent } from '../../scripts/sources.js';

/** Makes src/generated/ again where a schema or a template has changed: every test reads it. */
export default async function setup(): Promise<void> {
  if (!isCurrent('src/generated')) await generate();
}
