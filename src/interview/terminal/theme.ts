import figures from '@inquirer/figures';
import { Chalk } from 'chalk';

/**
 * How things look. What is read has the terminal's own colour: on a projector, or in a sunny room, nothing else has
 * enough contrast for everybody. Place, bold and marks tell things apart; colours only underline signs, which are
 * legible without them.
 */
export interface Theme {
  strong: (text: string) => string;
  /** For rules, which nobody reads. */
  faint: (text: string) => string;
  /** For signs: bold, since many terminals' own magenta is too dark on black without. */
  accent: (text: string) => string;
  /** For signs. */
  alert: (text: string) => string;
  marks: {
    pointer: string;
    done: string;
    todo: string;
    up: string;
    down: string;
    left: string;
    entry: string;
  };
}

export function themeOf(isColored: boolean): Theme {
  const chalk = new Chalk({ level: isColored ? 1 : 0 });
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    accent: (text) => chalk.bold.magenta(text),
    alert: (text) => chalk.bold.red(text),
    marks: {
      pointer: figures.pointer,
      done: figures.lineBold,
      todo: figures.line,
      up: figures.arrowUp,
      down: figures.arrowDown,
      left: figures.arrowLeft,
      entry: figures.pointerSmall,
    },
  };
}
