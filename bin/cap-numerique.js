#!/usr/bin/env node
// An old Node.js has to be able to read this file, to say that it is one: no import but that of a function's call.
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
  import('../dist/cli.js').then(start);
}

function start(cli) {
  // A reader that has seen enough (`| head`) closes the pipe, a window that is closed takes its terminal with it, a disk
  // is full: whoever was writing is told by the write itself.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

  const { stdout, stderr, env } = process;
  const shell = {
    get stdin() {
      return process.stdin; // costs a few milliseconds, for those who read it
    },
    stdout,
    stderr,
    env,
    get cwd() {
      return process.cwd(); // throws where the folder was deleted
    },
  };
  return cli.main(process.argv.slice(2), shell).then((code) => {
    // The exit code is set, and the process left to end by itself: process.exit would cut what a pipe has not taken yet.
    process.exitCode = code;
  });
}
