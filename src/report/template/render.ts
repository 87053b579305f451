/// <reference path="./liquid-browser.d.ts" />
import type { Liquid } from 'liquidjs';
import { templateError } from './template-error.js';

/** A template with the name by which its errors speak of it. */
export interface Template {
  /** A path as the user gave it, or a name of the program's own. */
  name: string;
  text: string;
}

/** Characters of a template, milliseconds of one rendering, and characters and items that it may make. */
const LIMITS = { parseLimit: 1_000_000, renderLimit: 3_000, memoryLimit: 2_000_000 };

/**
 * Fills in a Liquid template. It reads no file and no variable but what it is given; a name that does not exist is
 * an error, except in the condition of an `if`.
 * @param partials what it may include, by name.
 * @param outputEscape what every value that it prints goes through, unless it is marked `raw`.
 * @throws TemplateError where it cannot be read or filled in, or goes over a limit.
 */
export async function render(
  { name, text }: Template,
  scope: object,
  partials: Record<string, string>,
  outputEscape: (value: unknown) => string,
): Promise<string> {
  const { Liquid } = await import('liquidjs/dist/liquid.browser.mjs');
  const engine: Liquid = new Liquid({
    ...LIMITS,
    templates: partials,
    outputEscape,
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    // Without a locale the engine asks Intl for it, which takes longer than all the rest.
    locale: 'fr',
    timezoneOffset: 0,
  });
  try {
    return engine.renderSync(engine.parse(text, name), scope);
  } catch (error) {
    throw templateError(error, { file: name, scope, available: Object.keys(partials) });
  }
}
