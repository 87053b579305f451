import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { Language } from '../../language.ts';
import { AXES, type AxisId } from '../../model/questionnaire.ts';
import { SOLID_ANSWERS } from '../../model/thresholds.ts';
import type { AxisScore } from '../../scoring/scores.ts';
import type { Palette } from '../../text/palette.ts';
import { bar, heldSentence, levelTitle } from '../levels.ts';
import { type Speech, speech } from '../speech.ts';
import type { Scored } from './json.ts';

/** Where a text is shown, so that renderers need not look at the terminal. */
export interface Screen {
  language: Language;
  /** Columns. */
  width: number;
  palette: Palette;
}

/** The fewest columns in which an axis fits on one line, and its bar's share of a narrower screen. */
const WIDE = 76;
const BLOCKS = 20;

/**
 * A structure's profile on a screen: for each axis a bar with its range, the level in words, and how many answers it is
 * based on; then what holds an axis's level down. Everything is in words too: colour and bars only help.
 * @param hasBars false for screen readers.
 * @param hasNumbers whether to show scores: to those who ask for them, never to a team that has just answered.
 */
export function profile(
  { resolved, scores }: Omit<Scored, 'file'>,
  screen: Screen,
  hasBars = true,
  hasNumbers = false,
): string {
  const spoken = speech(resolved, screen.language);
  const titles = AXES.map((axis) => spoken.say(resolved.questionnaire.axes[axis].title));
  const column = Math.max(...titles.map((title) => stringWidth(title)));
  const lines = AXES.flatMap((axis, i) =>
    axisLines(scores.axes[axis], titles[i] ?? axis, {
      ...screen,
      column,
      spoken,
      resolved,
      hasBars,
      hasNumbers,
    }),
  );
  const held = AXES.flatMap((axis: AxisId) => heldSentence({ resolved, scores }, axis, spoken) ?? []);
  const isOpen = Object.values(scores.axes).some((axis) => axis && axis.range[0] !== axis.range[1]);
  const legend = hasBars && isOpen ? [screen.palette.dim(spoken.words.labels.barLegend)] : [];
  return `${[...lines, ...[...legend, ...held].flatMap((text) => ['', ...wrapped(text, screen.width)])].join('\n')}\n`;
}

interface Row extends Screen {
  column: number;
  spoken: Speech;
  resolved: Scored['resolved'];
  hasBars: boolean;
  hasNumbers: boolean;
}

function axisLines(found: AxisScore | null, title: string, row: Row): string[] {
  const { palette, width, column, spoken, hasBars } = row;
  const { words } = spoken;
  const name = palette.bold(title);
  const padded = `${name}${' '.repeat(column - stringWidth(title))}  `;
  if (!found) return [`${padded}${words.noQuestion}`];
  const told = row.hasNumbers ? numbers(found, words) : '';
  const level = levelTitle(row.resolved, found.level, spoken);
  const said = `${level}, ${palette.dim(standing(found, row))}`;
  if (width >= WIDE) {
    const drawn = `${hasBars ? `${palette.cyan(bar(found.range, BLOCKS))}  ` : ''}${told}`.trimEnd();
    return drawn === '' ? [`${padded}${said}`] : [`${padded}${drawn}`, `${' '.repeat(column + 2)}${said}`];
  }
  const blocks = Math.max(4, Math.min(BLOCKS, width - stringWidth(told) - 1));
  const drawn = `${hasBars ? `${palette.cyan(bar(found.range, blocks))} ` : ''}${told.trimStart()}`.trimEnd();
  return [name, ...(drawn === '' ? [] : [drawn]), ...wrapped(said, width)];
}

/** A score with its range; if there is no level, that too little is documented: a number would look like a level. */
function numbers({ level, score, range: [low, high] }: AxisScore, words: Speech['words']): string {
  const told = level === null ? '?' : String(score);
  return `${told.padStart(3)}${low === high ? '' : ` (${words.between(String(low), String(high))})`}`;
}

/** How many answers an axis is based on; with scores, also how much of its weight they document, if not all. */
function standing(found: AxisScore, { spoken: { words }, hasNumbers }: Row): string {
  if (!hasNumbers) return words.answersOf(found.answered, found.answered + found.open);
  const isFew = found.level !== null && found.answered < SOLID_ANSWERS;
  const answers = isFew ? words.basedOn(found.answered) : words.answers(found.answered);
  return found.coverage === 100 ? answers : words.documentedBy(words.percent(found.coverage), answers);
}

const wrapped = (text: string, width: number): string[] => wrapAnsi(text, width, { hard: true }).split('\n');
