import { CommanderError } from 'commander';
import type { Language } from '../language.ts';
import { programWords } from '../words/cli/program.ts';
import { speak } from '../words/speak.ts';
import { asTypedHere } from './command-line.ts';
import { EXIT, hasReaderLeft, notify, type Shell } from './shell.ts';
import { explainUsage, UsageError } from './usage-error.ts';

/** Says on stderr what ended a command. @returns its exit code. */
export async function reportCrash(error: unknown, language: Language, shell: Shell): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok; // help was asked for
  // The reader has closed the pipe, as `| head` does: there is nobody to tell.
  if (hasReaderLeft(error)) return EXIT.unread;
  // A command that needs a subcommand has already shown its help.
  if (error instanceof CommanderError && error.code === 'commander.help') return EXIT.usage;
  if (error instanceof CommanderError || error instanceof UsageError) {
    const text = explainUsage(error, language);
    await notify(shell, asTypedHere(text, { shell, globals: { lang: language, color: true } }));
    return EXIT.usage;
  }
  const { errors } = speak(programWords, language);
  if (error instanceof Error && 'syscall' in error && error.syscall === 'write') {
    await notify(shell, `${errors.output(error.message)}\n`);
    return EXIT.fault;
  }
  if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd') {
    await notify(shell, `${errors.noFolder}\n`);
    return EXIT.fault;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await notify(shell, `${errors.internal(detail)}\n`);
  return EXIT.internal;
}
