import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { AXES, type AxisId } from '../../model/questionnaire.js';
import type { AxisScore } from '../../scoring/scores.js';
import { bar } from '../bar.js';
import { FEW, heldSentence, levelTitle } from '../levels.js';
import { type Speech, speech } from '../speech.js';
import type { Scored } from './scored.js';
import type { Screen } from './screen.js';

/** The least columns with which an axis holds on one line, and what its bar takes of a narrower screen. */
const WIDE = 76;
const BLOCKS = 20;

/**
 * A structure's profile on a screen: for each axis a bar with its range, the score, the level in words, how much is
 * documented; then what keeps an axis from its level. Everything is said in words too: colour and bars only help.
 * @param hasBars false for screen readers.
 */
export function profile({ resolved, scores }: Omit<Scored, 'file'>, screen: Screen, hasBars = true): string {
  const spoken = speech(resolved, screen.language);
  const titles = AXES.map((axis) => spoken.say(resolved.questionnaire.axes[axis].title));
  const column = Math.max(...titles.map((title) => stringWidth(title)));
  const lines = AXES.flatMap((axis, i) =>
    axisLines(scores.axes[axis], titles[i] ?? axis, { ...screen, column, spoken, resolved, hasBars }),
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
}

function axisLines(found: AxisScore | null, title: string, row: Row): string[] {
  const { palette, width, column, spoken, hasBars } = row;
  const { words } = spoken;
  const name = palette.bold(title);
  if (!found) return [`${name}${' '.repeat(column - stringWidth(title))}  ${words.noQuestion}`];
  const [low, high] = found.range;
  // Too little is documented for a level: a number would pass for one.
  const score = found.level === null ? '?' : String(found.score);
  const range = low === high ? '' : ` (${words.between(String(low), String(high))})`;
  const level = levelTitle(row.resolved, found.level, spoken);
  const isFew = found.level !== null && found.answered < FEW;
  const answers = isFew ? words.basedOn(found.answered) : words.answers(found.answered);
  const documented = words.documentedBy(words.percent(found.coverage), answers);
  if (width >= WIDE) {
    const start = `${name}${' '.repeat(column - stringWidth(title))}  ${hasBars ? `${palette.cyan(bar(found.range, BLOCKS))}  ` : ''}${score.padStart(3)}${range}`;
    const indent = ' '.repeat(column + 2);
    return [start, `${indent}${level}, ${palette.dim(documented)}`];
  }
  const blocks = Math.max(4, Math.min(BLOCKS, width - stringWidth(`${score}${range}`) - 1));
  return [
    name,
    `${hasBars ? `${palette.cyan(bar(found.range, blocks))} ` : ''}${score}${range}`,
    ...wrapped(`${level}, ${palette.dim(documented)}`, width),
  ];
}

const wrapped = (text: string, width: number): string[] => wrapAnsi(text, width, { hard: true }).split('\n');
