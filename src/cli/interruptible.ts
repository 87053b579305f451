import { EXIT, notify, type Shell } from './shell.ts';

/**
 * Runs work that stops as soon as it is asked to, by Ctrl-C or by the system, and leaves nothing unfinished behind.
 * @param said on stderr if it was stopped.
 * @param work checks the signal between one file and the next.
 */
export async function interruptible(
  shell: Shell,
  said: string,
  work: (signal: AbortSignal) => Promise<number>,
): Promise<number> {
  const controller = new AbortController();
  let code: number = EXIT.interrupted;
  const stop = (signal: NodeJS.Signals) => {
    code = signal === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted;
    controller.abort();
  };
  // Once: a second request must end it at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  try {
    return await work(controller.signal);
  } catch (error) {
    if (!controller.signal.aborted) throw error;
    await notify(shell, `${said}\n`);
    return code;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, stop);
  }
}
