/// <reference path="./liquid-browser.d.ts" />
import type { Liquid, Template as Parsed } from 'liquidjs';
import { templateError } from './template-error.ts';

/** A template with the name by which its errors speak of it. */
export interface Template {
  /** A path as the user gave it, or a name of the program's own. */
  name: string;
  text: string;
}

/** What every value that a template prints goes through, unless it is marked `raw`. */
export type Escape = (value: unknown) => string;

/** Characters of a template, milliseconds of one rendering, and characters and items that it may make. */
const LIMITS = { parseLimit: 1_000_000, renderLimit: 3_000, memoryLimit: 10_000_000 };

/** The engine for an escape, and the templates that it has parsed: a cohort fills in the same one many times. */
interface Engine {
  liquid: Liquid;
  parsed: Map<string, Parsed[]>;
}
/** Cache, one for each way to escape; each keeps the templates of a run, of which there are a few. */
const engines = new WeakMap<Escape, Engine>();

async function engineFor(outputEscape: Escape): Promise<Engine> {
  const { Liquid } = await import('liquidjs/dist/liquid.browser.mjs');
  const known = engines.get(outputEscape);
  if (known) return known;
  const liquid = new Liquid({
    ...LIMITS,
    outputEscape,
    // Nothing to include: a template reads no file.
    templates: {},
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    // Without a locale the engine asks Intl for it, which takes longer than all the rest.
    locale: 'fr',
    timezoneOffset: 0,
  });
  const engine = { liquid, parsed: new Map() };
  engines.set(outputEscape, engine);
  return engine;
}

/**
 * Fills in a Liquid template. It reads no file and no variable but what it is given; a name that does not exist is
 * an error, except in the condition of an `if`.
 * @throws TemplateError where it cannot be read or filled in, or goes over a limit.
 */
export async function render({ name, text }: Template, scope: object, outputEscape: Escape): Promise<string> {
  const { liquid, parsed } = await engineFor(outputEscape);
  try {
    const template = parsed.get(text) ?? liquid.parse(text, name);
    parsed.set(text, template);
    return liquid.renderSync(template, scope);
  } catch (error) {
    throw templateError(error, { file: name, scope });
  }
}
