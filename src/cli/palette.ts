import { type Palette, PLAIN } from '../text/palette.ts';
import type { Context, Shell } from './shell.ts';

/** Whether to write a stream in colour: NO_COLOR wins, then FORCE_COLOR, then whether it is a terminal. */
export function inColor(stream: { isTTY?: boolean }, { shell: { env }, globals }: Context): boolean {
  if (!globals.color || env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return Boolean(stream.isTTY) && env.TERM !== 'dumb';
}

/** The colours for a stream: chalk's, or none. */
export async function paletteFor(stream: Shell['stdout'], context: Context): Promise<Palette> {
  if (!inColor(stream, context)) return PLAIN;
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}

/** Columns available on a stream: the terminal's, at least 40; 80 without a terminal. */
export const widthOf = (stream: Shell['stdout']): number => Math.max(40, stream.columns ?? 80);
