import type { Body, Screen } from '../../../interview/screen.ts';
import { ERROR, LEAD } from '../head.tsx';

interface Props {
  body: Extract<Body, { kind: 'entry' }>;
  screen: Screen;
  write: (text: string) => void;
}

/** From this many characters on, what is typed may take several lines. */
const LONG = 300;
const HINT = 'hint';

/** Where a text, a number or a name is typed. */
export function Entry({ body: { text, hint, most }, screen, write }: Props) {
  const described = [
    ...(screen.lead.length > 0 ? [LEAD] : []),
    ...(hint === '' ? [] : [HINT]),
    ...(screen.refusal === null ? [] : [ERROR]),
  ].join(' ');
  const common = {
    value: text,
    maxLength: most,
    'aria-label': screen.title,
    'aria-describedby': described || undefined,
    'aria-invalid': screen.refusal !== null || undefined,
    onInput: (event: { currentTarget: { value: string } }) => write(event.currentTarget.value),
  };
  return (
    <>
      {most >= LONG ? (
        <textarea rows={4} {...common} />
      ) : (
        <input type="text" autocomplete="off" {...common} />
      )}
      {hint !== '' && (
        <p id={HINT} class="hint">
          {hint}
        </p>
      )}
    </>
  );
}
