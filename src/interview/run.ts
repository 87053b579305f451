import { emitKeypressEvents, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import { typeset } from '../text/typography.ts';
import { leaving } from '../words/interview/leaving.ts';
import { speak } from '../words/speak.ts';
import type { Interview } from './model.ts';
import { runPlain } from './plain/run.ts';
import { screenOf } from './screen.ts';
import type { Session } from './session.ts';
import { askedOn } from './steps/index.ts';
import { Bursts, withPastes } from './terminal/bursts.ts';
import { wrapped } from './terminal/lines.ts';
import { interviewPrompt } from './terminal/prompt.ts';
import { CLEAR, type Ending, type Terminal } from './terminal/terminal.ts';
import { themeOf } from './terminal/theme.ts';
import type { Voice } from './voice.ts';

/** Runs the interview, on screens or with numbered lists; leaves the terminal as it was. */
export async function runInterview(
  session: Session,
  voice: Voice,
  terminal: Terminal,
  options: { isColored: boolean },
): Promise<Ending> {
  const { words } = voice;
  const common = {
    first: session.interview,
    take: session.take.bind(session),
    screenOf: (interview: Interview) => screenOf(interview, voice),
    words,
  };
  const paused = () =>
    wrapped(
      typeset(speak(leaving, voice.language).farewell.paused, voice.language),
      terminal.size().columns - 1,
    ).join('\n');
  const interruption = terminal.onInterruption();
  try {
    const isTyping = () => askedOn(session.interview).kind === 'entry';
    const { input, release } = withPastes(
      terminal.stdin,
      new Bursts(isTyping, words, { byLine: voice.plain }),
    );
    if (voice.plain) {
      const end = await runPlain({
        ...common,
        width: () => terminal.size().columns,
        stdin: input,
        stdout: terminal.stdout,
        signal: interruption.signal,
        suspend: (resumed) => terminal.suspend(`\n${paused()}`, resumed),
      }).finally(release);
      return end === 'ended'
        ? ended(session)
        : (interruption.by() ?? (end === 'interrupted' ? 'SIGINT' : end));
    }
    terminal.turnPage();
    quickEscape(terminal.stdin);
    quickEscape(input);
    const end = await interviewPrompt(
      {
        ...common,
        theme: themeOf(options.isColored),
        size: terminal.size,
        write: terminal.write,
        onResize: terminal.onResize,
        suspend: (resumed) => terminal.suspend(CLEAR + paused(), resumed),
      },
      {
        input,
        output: terminal.stdout,
        clearPromptOnDone: true,
        signal: interruption.signal,
      },
    ).finally(release);
    return end === 'ended' ? ended(session) : (interruption.by() ?? end);
  } catch (error) {
    // By name: another copy of the library would have other classes.
    const { name } = error as Error;
    if (name === 'AbortPromptError') return interruption.by() ?? 'SIGTERM';
    if (name === 'ExitPromptError') return interruption.by() ?? 'SIGINT';
    throw error;
  } finally {
    interruption.release();
  }
}

const ended = ({ interview }: Session): Ending => interview.ended ?? 'left';

/** How long Escape waits for what could follow it, as in an arrow's code; in milliseconds. */
const ESCAPE = 100;

/** Makes readline wait less after Escape: the first caller sets the time. */
function quickEscape(stdin: Readable): void {
  emitKeypressEvents(stdin, { escapeCodeTimeout: ESCAPE } as Interface & { escapeCodeTimeout: number });
}
