import { useEffect, useRef } from 'preact/hooks';
import { digitOf } from '../../../interview/digit-row.ts';

/** The number that a key of the digit row stands for, from 1; null for other keys, and where text is typed. */
function digitPressed({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): number | null {
  const isText =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
  if (isText || ctrlKey || altKey || metaKey || [...key].length !== 1) return null;
  return Number(digitOf(key) ?? 0) || null;
}

/**
 * Listens to the digit row, wherever the focus is.
 * @param press returns whether a digit means anything here: the browser has uses of its own for some of these keys.
 */
export function useDigits(press: (digit: number) => boolean): void {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const digit = digitPressed(event);
      if (digit !== null && latest.current(digit)) event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
