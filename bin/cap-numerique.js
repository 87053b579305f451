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
  // Node.js 22.8 and later keep what they compiled. In the package's own folder, whoever could change it could change the
  // program itself, and it goes with the package; where nobody may write there, nothing is kept.
  const { enableCompileCache } = require('node:module');
  if (enableCompileCache) enableCompileCache(`${__dirname}/../dist/.compiled`);
  require('../dist/cli.js').start();
}
