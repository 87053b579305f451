import figures from '@inquirer/figures';
import { Chalk } from 'chalk';

/** How things look. Every mark is legible without colour too; the colours have contrast on light and dark. */
export interface Theme {
  strong: (text: string) => string;
  quiet: (text: string) => string;
  accent: (text: string) => string;
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
    quiet: (text) => chalk.dim(text),
    accent: (text) => chalk.magenta(text),
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
