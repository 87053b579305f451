import type { RefObject } from 'preact';
import type { Screen } from '../../../interview/screen.ts';
import { Head } from '../head.tsx';

interface Props {
  screen: Screen;
  heading: RefObject<HTMLHeadingElement | null>;
  pick: (item: number) => void;
}

/** A screen whose items lead somewhere: the answers to look over, or ways to go on. */
export function Menu({ screen, heading, pick }: Props) {
  const { body } = screen;
  if (body.kind !== 'choice') return null;
  return (
    <>
      <Head {...{ screen, heading }} />
      <div class="menu">
        {body.items.map(({ text, detail, group }, i) => (
          <div key={i}>
            {group !== null && <h2>{group}</h2>}
            <button type="button" class={i === 0 ? 'main' : 'line'} onClick={() => pick(i)}>
              <span>{text}</span>
              {detail !== null && <span class="detail"> {detail}</span>}
            </button>
          </div>
        ))}
      </div>
    </>
  );
}
