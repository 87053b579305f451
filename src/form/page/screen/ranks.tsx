import { useRef } from 'preact/hooks';
import type { Body } from '../../../interview/screen.ts';
import type { Saying } from '../saying.ts';

interface Props {
  body: Extract<Body, { kind: 'several' }>;
  saying: Saying;
  rank: (item: number, to: number) => void;
}

/** What is ticked in its order, which buttons change. */
export function Ranks({ body: { items, chosen }, saying: { words }, rank }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const title = 'ranks';
  /** The focus follows what moves, as far as it can still move that way. */
  const move = (item: number, to: number, way: 'up' | 'down'): void => {
    rank(item, to);
    setTimeout(() => {
      const [up, down] = list.current?.children[to]?.querySelectorAll('button') ?? [];
      const wanted = way === 'up' ? up : down;
      (wanted?.disabled ? (way === 'up' ? down : up) : wanted)?.focus();
    });
  };
  return (
    <div class="ranks">
      <p id={title}>{words.rank.title}</p>
      <ol ref={list} aria-labelledby={title}>
        {chosen.map((item, place) => {
          const text = items[item]?.text ?? '';
          return (
            <li key={item}>
              <span>{text}</span>
              <button
                type="button"
                aria-label={words.rank.up(text)}
                disabled={place === 0}
                onClick={() => move(item, place - 1, 'up')}
              >
                ↑
              </button>
              <button
                type="button"
                aria-label={words.rank.down(text)}
                disabled={place === chosen.length - 1}
                onClick={() => move(item, place + 1, 'down')}
              >
                ↓
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
