// liquidjs' build without a file system: a template can read no file, and it starts in half the time.
declare module 'liquidjs/dist/liquid.browser.mjs' {
  export * from 'liquidjs';
}

// A template of the program: its text, and what the build compiles it into (scripts/templates.js).
declare module '*.liquid' {
  const text: string;
  export default text;
  /** What the template makes of a view, each value through `print` unless it is marked `raw`. */
  export function fill(view: object, print: (value: unknown) => string): string;
}
