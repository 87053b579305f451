/// <reference path="./liquid-browser.d.ts" />
import type { Liquid, Template as Parsed } from 'liquidjs';
import { templateError } from './template-error.ts';

/** A template, with the name used in its errors. */
export interface Template {
  /** A path as the user gave it, or a name of the program's own. */
  name: string;
  text: string;
}

/** Applied to every value that a template prints, unless it is marked `raw`. */
export type Escape = (value: unknown) => string;

/** Limits: characters of a template, milliseconds per rendering, characters and items that it may create. */
const LIMITS = { parseLimit: 1_000_000, renderLimit: 3_000, memoryLimit: 10_000_000 };

/** The engine for one escape, and the templates that it has parsed: a cohort fills in the same one many times. */
interface Engine {
  liquid: Liquid;
  parsed: Map<string, Parsed[]>;
}
/** Cache, one per escape; each keeps the few templates of a run. */
const engines = new WeakMap<Escape, Engine>();

async function engineFor(outputEscape: Escape): Promise<Engine> {
  const { Liquid } = await import('liquidjs/dist/liquid.browser.mjs');
  const known = engines.get(outputEscape);
  if (known) return known;
  const liquid = new Liquid({
    ...LIMITS,
    outputEscape,
    // Nothing to include: templates cannot read files.
    templates: {},
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    // Without a locale the engine asks Intl for it, which takes longer than everything else.
    locale: 'fr',
    timezoneOffset: 0,
  });
  const engine = { liquid, parsed: new Map() };
  engines.set(outputEscape, engine);
  return engine;
}

/**
 * Fills in a Liquid template. It can read no file, and no variable that it is not given; an unknown name is an error,
 * except in the condition of an `if`.
 * @throws TemplateError if it cannot be read or filled in, or exceeds a limit.
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
