import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Saying } from './saying.ts';

interface Props {
  saying: Saying;
  /** What the button says, and what is asked once it is pressed. */
  label: string;
  question: string;
  act: () => void;
}

/** A button for what cannot be taken back: it asks in its own place, and the focus stays there. */
export function AskFirst({ saying: { words }, label, question, act }: Props) {
  const [isAsking, setAsking] = useState<boolean | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The last button is the one that changes nothing.
    if (isAsking !== null) [...(place.current?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  }, [isAsking]);
  return (
    <div ref={place}>
      {isAsking ? (
        <fieldset class="buttons">
          <legend>{question}</legend>
          <button type="button" onClick={act}>
            {words.drafts.yes}
          </button>
          <button type="button" class="main" onClick={() => setAsking(false)}>
            {words.drafts.no}
          </button>
        </fieldset>
      ) : (
        <button type="button" class="quiet" onClick={() => setAsking(true)}>
          {label}
        </button>
      )}
    </div>
  );
}
