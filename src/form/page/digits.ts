import { digitOf } from '../../interview/digit-row.ts';

/** The item, from 1, that a key of the digit row chooses; null for other keys, and where text is typed. */
export function digitPressed({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): number | null {
  const isText =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
  if (isText || ctrlKey || altKey || metaKey || [...key].length !== 1) return null;
  return Number(digitOf(key) ?? 0) || null;
}
