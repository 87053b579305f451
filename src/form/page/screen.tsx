import { useEffect, useRef } from 'preact/hooks';
import type { Command, Event, Reply } from '../../interview/event.ts';
import type { Interview } from '../../interview/model.ts';
import { isKeeping, type Screen, screenOf } from '../../interview/screen.ts';
import { ownHelp } from '../../interview/steps/help.ts';
import { kindOf } from '../../interview/steps/index.ts';
import { speakerOf } from '../../interview/voice.ts';
import { capital, typeset } from '../../text/typography.ts';
import { Answers } from './answers.tsx';
import { digitPressed } from './digits.ts';
import { useHeading } from './heading.ts';
import { useLeaving } from './leaving.ts';
import { Menu } from './menu.tsx';
import type { Saying } from './saying.ts';

interface Props {
  interview: Interview;
  saying: Saying;
  /** @returns what the interview is after the event. */
  take: (event: Event) => Interview;
}

/** Answers that stand below those of the list. */
const INSTEAD: ReadonlySet<Command> = new Set(['unknown', 'not-applicable']);
/** What has its own place on a page: among the buttons, beside the question, or always on screen. */
const ELSEWHERE: ReadonlySet<Command> = new Set(['back', 'undo', 'help', 'menu', 'leave', 'finish', 'open']);

/** After so long without a key, what is typed counts; in milliseconds. */
const PAUSE = 300;

/** One screen of the interview. */
export function ScreenView({ interview, saying, take }: Props) {
  const screen = screenOf(interview, saying.voice);
  const { body, commands, refusal } = screen;
  const { words } = saying.voice;
  const heading = useHeading(screen.key, screen.title, saying);
  const form = useRef<HTMLFormElement>(null);
  const typing = useTyping(body.kind === 'entry' ? body.text : '', (text) => keep({ kind: 'type', text }));
  useLeaving(typing.end);

  const keep = (reply: Reply) => take({ kind: 'keep', reply });
  const write = (text: string): void => {
    take({ kind: 'write', text, caret: text.length });
    typing.begin(text);
  };
  const command = (what: Command): void => {
    typing.end();
    take({ kind: 'command', command: what });
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    typing.end();
    take(replyTo(screen));
  };
  /** Chooses an item, or ticks it: that counts at once. */
  const choose = (item: number): void => {
    if (body.kind === 'choice') keep({ kind: 'pick', item });
    if (body.kind === 'several') keepTicked(take({ kind: 'tick', item }));
  };
  const rank = (item: number, to: number) => keepTicked(take({ kind: 'rank', item, to }));
  const keepTicked = ({ ui: { chosen } }: Interview): void => {
    if (chosen !== null && chosen.length > 0) keep({ kind: 'pick-several', items: chosen });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const digit = digitPressed(event);
    const inputs = form.current?.querySelectorAll<HTMLElement>('.options input');
    if (digit !== null && inputs?.[digit - 1] && body.kind !== 'entry') {
      event.preventDefault();
      choose(digit - 1);
      inputs[digit - 1]?.focus();
    }
    if (event.key === 'Enter' && event.target === heading.current) form.current?.requestSubmit();
  };
  useEffect(() => {
    if (refusal !== null) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [refusal]);

  const instead = commands.filter(({ command: each }) => INSTEAD.has(each));
  const others = commands.filter(({ command: each }) => !INSTEAD.has(each) && !ELSEWHERE.has(each));
  const isMenu = body.kind === 'choice' && body.leads;
  return (
    <form ref={form} class="screen" onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <Progress {...screen.header} />
      {isMenu ? (
        <Menu {...{ screen, heading, pick: (item: number) => take({ kind: 'pick', item }) }} />
      ) : (
        <Answers {...{ interview, screen, saying, heading, choose, rank, keep, write, instead }} />
      )}
      {interview.overlay === null && <Help {...{ interview, saying }} />}
      <div class="buttons">
        {!isMenu && (
          <button type="submit" class="main">
            {interview.overlay === 'note' ? saying.words.saveNote : capital(words.goOn)}
          </button>
        )}
        {commands.some(({ command: each }) => each === 'back') && (
          <button type="button" onClick={() => command('back')}>
            {words.goBack}
          </button>
        )}
        {others.map(({ command: what, long }) => (
          <button key={what} type="button" class="quiet" onClick={() => command(what)}>
            {typeset(long, saying.language)}
          </button>
        ))}
      </div>
    </form>
  );
}

/** What « Continuer » says, on each kind of screen. */
function replyTo({ body }: Screen): Reply {
  if (body.kind === 'entry') return { kind: 'type', text: body.text };
  if (body.kind === 'choice' && !isKeeping(body)) return { kind: 'pick', item: body.cursor };
  if (body.kind === 'several' && !isKeeping(body)) return { kind: 'pick-several', items: body.chosen };
  return { kind: 'continue' };
}

/** What is being typed: it counts after a pause, or as soon as the screen is left. */
function useTyping(text: string, keep: (text: string) => void) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef({ text, keep });
  latest.current = { text, keep };
  const end = (): void => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    latest.current.keep(latest.current.text);
  };
  const begin = (typed: string): void => {
    clearTimeout(timer.current);
    latest.current.text = typed;
    timer.current = setTimeout(end, PAUSE);
  };
  return { begin, end };
}

function Progress({ left, right, done }: Screen['header']) {
  if (left === '' && right === '') return null;
  return (
    <div class="progress">
      <p>
        <span>{left}</span> <span>{right}</span>
      </p>
      {done !== null && <progress value={done} max={1} aria-hidden="true" />}
    </div>
  );
}

/** What the question means, for whoever asks. */
function Help({ interview, saying }: Pick<Props, 'interview' | 'saying'>) {
  const { step } = interview;
  const speaker = speakerOf(interview, saying.voice);
  const paragraphs = ownHelp(interview, step, kindOf(step), speaker);
  if (paragraphs === null) return null;
  return (
    <details class="help">
      <summary>{saying.words.help}</summary>
      {paragraphs.map(({ label, text }) => (
        <p key={text}>
          {label !== null && <strong>{label}. </strong>}
          {typeset(text, saying.language)}
        </p>
      ))}
    </details>
  );
}
