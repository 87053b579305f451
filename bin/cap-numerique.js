#!/usr/bin/env node
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
  require('../dist/cli.js').start();
}
