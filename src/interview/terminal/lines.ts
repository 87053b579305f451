import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { cutTail } from '../../text/cut.ts';
import { visibleLine } from '../../text/printable.ts';

/** Stands for a space where no line is broken and that no typography changes. */
const SPACE = '\ue000';

/** A command to be typed literally: never broken, wherever it is in a text. */
export const whole = (command: string): string => command.replaceAll(' ', SPACE);

/**
 * A text broken at spaces into lines of at most `width` columns, the first after `head`, the others aligned.
 * @param cutsWords whether a word longer than a line is cut; otherwise it overflows.
 */
export function wrapped(text: string, width: number, head = '', { cutsWords = true } = {}): string[] {
  const indent = stringWidth(head);
  const room = Math.max(8, width - indent);
  return wrapAnsi(text, room, { hard: cutsWords })
    .replaceAll(SPACE, ' ')
    .split('\n')
    .map((line, i) => (i === 0 ? head : ' '.repeat(indent)) + line);
}

/** The first lines of a text; `…` if it goes on. */
export const cutLines = (lines: readonly string[], most: number, width: number): string[] =>
  lines
    .slice(0, most)
    .map((line, i) => (i + 1 === most && i + 1 < lines.length ? cutTail(`${line} …`, width) : line));

/** A command after its label; on its own line if it does not fit, never broken, so that it can be copied whole. */
export function beforeCommand(label: string, command: string, width: number): string[] {
  const shown = visibleLine(command);
  const line = `${label} ${shown}`;
  return stringWidth(line) <= width ? [line] : [...wrapped(label, width), `  ${shown}`];
}

/** Words spread over lines of at most `width` columns, each whole unless it is longer than a line. */
export function flowed(parts: readonly string[], width: number, gap: string): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const longer = last === undefined ? part : `${last}${gap}${part}`;
    if (last !== undefined && stringWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(...wrapped(part, width));
  }
  return lines;
}

/** Two texts at both ends of a line; on two lines if they do not fit. */
export function apart(left: string, right: string, width: number): string[] {
  const gap = width - stringWidth(left) - stringWidth(right);
  return right !== '' && gap >= 2
    ? [left + ' '.repeat(gap) + right]
    : [left, right].filter((text) => text !== '').flatMap((text) => wrapped(text, width));
}
