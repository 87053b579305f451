import { useEffect, useRef } from 'preact/hooks';

/** What is being typed: it counts after a pause, or as soon as anything else is done. */
export interface Typing {
  /** @param keep what makes the text count. */
  begin(keep: () => void): void;
  end(): void;
  /** The text no longer counts. */
  drop(): void;
}

/** After so long without a key, what is typed counts; in milliseconds. */
const PAUSE = 300;

export function useTyping(): Typing {
  const typing = useRef<Typing | null>(null);
  typing.current ??= typingBy(PAUSE);
  const { current } = typing;
  // What is open elsewhere by then is changed there.
  useEffect(() => current.drop, []);
  return current;
}

function typingBy(pause: number): Typing {
  let waiting: { keep: () => void; timer: ReturnType<typeof setTimeout> } | null = null;
  const drop = (): void => {
    if (waiting !== null) clearTimeout(waiting.timer);
    waiting = null;
  };
  const end = (): void => {
    const keep = waiting?.keep;
    drop();
    keep?.();
  };
  const begin = (keep: () => void): void => {
    drop();
    waiting = { keep, timer: setTimeout(end, pause) };
  };
  return { begin, end, drop };
}
