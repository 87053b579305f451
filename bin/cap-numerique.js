#!/usr/bin/env node
// @ts-check
// An old Node.js has to be able to read this file, to say that it is one.
const LEAST = 20;
const version = process.versions.node;

if (Number(version.split('.')[0]) < LEAST) {
  process.exitCode = 1;
  const isEnglish = / --lang[ =]en( |$)/.test(process.argv.join(' '));
  process.stderr.write(
    isEnglish
      ? `cap-numerique needs Node.js ${LEAST} or later, and this is ${version}: https://nodejs.org\n`
      : `cap-numerique demande Node.js ${LEAST} ou plus récent, et celui-ci est le ${version}\u00a0: https://nodejs.org\n`,
  );
} else {
  // In the package's own folder, whoever could change what is kept could change the program itself, and it goes with the
  // package; where nobody may write there, nothing is kept.
  const dist = require('node:path').join(__dirname, '../dist');
  const line = process.argv.slice(2).join(' ');
  const [, command = 'diagnose'] = /^(?:--lang[ =]\S+ )?([a-z]+)(?: |$)/.exec(line) || [];
  const kind = /(^| )(-h|--help|-V|--version)( |$)/.test(line) ? 'help' : command;
  const { start } = process.env.NODE_DISABLE_COMPILE_CACHE
    ? require('../dist/cli.js')
    : require('./compiled.js').load(`${dist}/cli.js`, `${dist}/.compiled`, kind);
  start();
}
