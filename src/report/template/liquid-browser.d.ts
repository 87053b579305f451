// liquidjs' build without a file system: a template can read no file, and it starts in half the time.
declare module 'liquidjs/dist/liquid.browser.mjs' {
  export * from 'liquidjs';
}
