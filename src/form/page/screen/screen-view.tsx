import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Command, Event, Reply } from '../../../interview/event.ts';
import type { Interview } from '../../../interview/model.ts';
import { isRefusal } from '../../../interview/notice.ts';
import { isKeeping, type Screen, screenOf } from '../../../interview/screen.ts';
import { ownHelp } from '../../../interview/steps/help.ts';
import { kindOf } from '../../../interview/steps/index.ts';
import { speakerOf } from '../../../interview/voice.ts';
import { capital, typeset } from '../../../text/typography.ts';
import { useHeading } from '../heading.ts';
import type { Saying } from '../saying.ts';
import { Answers } from './answers.tsx';
import { useDigits } from './digits.ts';
import { Menu } from './menu.tsx';
import type { Typing } from './typing.ts';

interface Props {
  interview: Interview;
  /** What it is by now: with what was typed since it was shown. */
  latest: () => Interview;
  saying: Saying;
  /** @returns what the interview is after the event. */
  take: (event: Event) => Interview;
  typing: Typing;
  back: () => void;
}

/** Answers that stand below those of the list. */
const INSTEAD: ReadonlySet<Command> = new Set(['unknown', 'not-applicable']);
/** What has its own place on a page: among the buttons, beside the question, or always on screen. */
const ELSEWHERE: ReadonlySet<Command> = new Set(['back', 'undo', 'help', 'menu', 'leave', 'open']);

/** The fields of a screen that answer, in the order of its items. */
const FIELDS = '.options:not(.instead) input, input[type="text"], textarea';

/** One screen of the interview. */
export function ScreenView({ interview, latest, saying, take, typing, back }: Props) {
  const screen = screenOn(interview, saying);
  const { body, commands, refusal } = screen;
  const { words } = saying.voice;
  const heading = useHeading(screen.key, screen.title, saying, screen.header.place);
  const form = useRef<HTMLFormElement>(null);
  const isMenu = body.kind === 'choice' && body.leads;

  const keep = (reply: Reply): void => {
    typing.drop();
    take({ kind: 'keep', reply });
  };
  const write = (text: string): void => {
    take({ kind: 'write', text, caret: text.length });
    typing.begin(() => keep({ kind: 'type', text }));
  };
  const command = (what: Command): void => {
    typing.end();
    take({ kind: 'command', command: what });
  };
  const goOn = (): void => {
    typing.end();
    take(replyTo(screenOn(latest(), saying)));
  };
  /** Enter in a field clicks the button too. A preview's sandbox lets no form be submitted, and clicks do. */
  const click = (event: MouseEvent): void => {
    event.preventDefault();
    goOn();
  };
  /** Chooses an item, or ticks it: that counts at once. */
  const choose = (item: number): void => {
    if (body.kind === 'choice') keep({ kind: 'pick', item });
    if (body.kind === 'several') keepTicked(take({ kind: 'tick', item }));
  };
  const rank = (item: number, to: number) => keepTicked(take({ kind: 'rank', item, to }));
  const keepTicked = ({ ui, overlay, overUi, notices }: Interview): void => {
    const { chosen } = overlay === null ? ui : overUi;
    if (!notices.some(isRefusal)) keep({ kind: 'pick-several', items: chosen ?? [] });
  };
  useDigits((digit) => {
    if ((body.kind !== 'choice' && body.kind !== 'several') || isMenu) return false;
    const input = form.current?.querySelectorAll<HTMLElement>(FIELDS)[digit - 1];
    if (body.items[digit - 1] !== undefined && input !== undefined) {
      choose(digit - 1);
      input.focus();
    }
    return true;
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.target === heading.current && !isMenu) goOn();
  };
  useLayoutEffect(() => {
    const fields = [...(form.current?.querySelectorAll<HTMLInputElement>(FIELDS) ?? [])];
    if (refusal === null || fields.some((field) => field === document.activeElement)) return;
    (fields.find(({ checked }) => checked) ?? fields[0])?.focus();
  }, [interview.notices]);
  useLayoutEffect(() => {
    // What had the focus may have gone with what was chosen: that nothing is aimed for any more, for instance.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  });

  const instead = commands.filter(({ command: each }) => INSTEAD.has(each));
  const others = commands.filter(
    ({ command: each }) => !INSTEAD.has(each) && !ELSEWHERE.has(each) && !isSaidAlready(each, interview),
  );
  return (
    <form ref={form} class="screen" onKeyDown={onKeyDown} noValidate>
      <Progress {...screen.header} />
      {isMenu ? (
        <Menu {...{ screen, heading, pick: (item: number) => take({ kind: 'pick', item }) }} />
      ) : (
        <Answers {...{ interview, screen, saying, heading, choose, rank, keep, write, instead }} />
      )}
      {interview.overlay === null && <Help {...{ interview, saying }} />}
      <div class="buttons">
        {!isMenu && (
          <button type="submit" class="main" onClick={click}>
            {interview.overlay === 'note' ? saying.words.saveNote : capital(words.goOn)}
          </button>
        )}
        {commands.some(({ command: each }) => each === 'back') && (
          <button type="button" onClick={back}>
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

/** Whether a line of the screen says what a command does: a button that says it too would be one too many. */
function isSaidAlready(command: Command, { step, reviewedFrom }: Interview): boolean {
  // Of what the structure is, not knowing is one of the answers.
  if (command === 'later') return step.at === 'fact' || step.at === 'accompaniment';
  return command === 'finish' && reviewedFrom === null;
}

/** A screen without the lines that a page has nothing to say in. */
function screenOn(interview: Interview, { voice }: Saying): Screen {
  const screen = screenOf(interview, voice);
  return { ...screen, lead: screen.lead.filter((line) => line !== '') };
}

/** What « Continuer » says, on each kind of screen. */
function replyTo({ body }: Screen): Reply {
  if (body.kind === 'entry') return { kind: 'type', text: body.text };
  if (body.kind === 'choice' && !isKeeping(body)) return { kind: 'pick', item: body.cursor };
  if (body.kind === 'several' && !isKeeping(body)) return { kind: 'pick-several', items: body.chosen };
  return { kind: 'continue' };
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
  const paragraphs = ownHelp(interview, step, kindOf(step), speaker)?.filter(({ text }) => text !== '') ?? [];
  if (paragraphs.length === 0) return null;
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
