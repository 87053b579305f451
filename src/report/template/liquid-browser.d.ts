// liquidjs' build without a file system: templates cannot read files, and it starts in half the time.
declare module 'liquidjs/dist/liquid.browser.mjs' {
  export * from 'liquidjs';
}
