import { type Palette, PLAIN } from '../text/palette.ts';
import { type Globals, inColor, type Shell } from './shell.ts';

/** The colours in which a stream is written: chalk's, or none. */
export async function paletteFor(
  stream: Shell['stdout'],
  shell: Shell,
  globals: Pick<Globals, 'color'>,
): Promise<Palette> {
  if (!inColor(stream, shell.env, globals)) return PLAIN;
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}

/** Columns that a text may take on a stream: those of the terminal, from 40; 80 where there is none. */
export const widthOf = (stream: Shell['stdout']): number => Math.max(40, stream.columns ?? 80);
