import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { AXES } from '../../model/questionnaire.ts';
import { LEVELS_FROM } from '../../scoring/score.ts';
import type { AxisScore } from '../../scoring/scores.ts';
import { cutHead, cutTail, pad } from '../../text/cut.ts';
import { oneLine } from '../../text/printable.ts';
import { speech } from '../speech.ts';
import type { Scored } from './json.ts';
import { profile, type Screen } from './profile.ts';

/** The width of a column of scores, and the least that is left for the names. */
const COLUMN = 16;
const LEAST_NAME = 16;

/** Scores for reading on a screen: the whole profile of one file; one line each for several, if they fit. */
export function scoreTable(scored: readonly Scored[], screen: Screen): string {
  const [only, ...others] = scored;
  if (!only) return '';
  const room = screen.width - AXES.length * COLUMN;
  if (others.length > 0 && room >= LEAST_NAME) return lines(scored, room, screen);
  const { names } = labels(scored);
  return scored
    .map((each, i) => `${screen.palette.bold(names[i] ?? '')}\n\n${profile(each, screen, true, true)}`)
    .join('\n');
}

function lines(scored: readonly Scored[], room: number, { language, palette, width }: Screen): string {
  const { names, cut } = labels(scored);
  const name = Math.min(room - 2, Math.max(LEAST_NAME, ...names.map((label) => stringWidth(label))));
  const [first] = scored as [Scored, ...Scored[]];
  const { say, words } = speech(first.resolved, language);
  const head = AXES.map((axis) => cutTail(say(first.resolved.questionnaire.axes[axis].title), COLUMN - 2));
  const rows = scored.map(({ scores }, i) => [
    cut(names[i] ?? '', name),
    ...AXES.map((axis) => cell(scores.axes[axis])),
  ]);
  const line = ([start = '', ...cells]: string[]) =>
    [pad(start, name), ...cells.map((text) => pad(text, COLUMN - 2))].join('  ').trimEnd();
  const legend = palette.dim(wrapAnsi(words.tableLegend, width));
  return `${[palette.bold(line(['', ...head])), ...rows.map(line), '', legend].join('\n')}\n`;

  function cell(found: AxisScore | null): string {
    if (!found) return '–';
    if (found.level === null) return `? ${words.percent(found.coverage)}`;
    return `${found.score} (${found.level}/${LEVELS_FROM.length}) ${words.percent(found.coverage)}`;
  }
}

/** The structures' names; if two rows would be the same, the file names, cut at the start: their ends tell most. */
function labels(scored: readonly Scored[]): { names: string[]; cut: typeof cutTail } {
  const names = scored.map(({ resolved }) => oneLine(resolved.structure.name));
  if (new Set(names).size === names.length) return { names, cut: cutTail };
  const files = scored.map(({ file }) => oneLine(file.replace(/(\.answers)?\.(ya?ml|json)$/, '')));
  return { names: files, cut: cutHead };
}
