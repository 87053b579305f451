import stringWidth from 'fast-string-width';
import type { Covered, Loose } from '../../check/coverage.ts';
import type { Language } from '../../language.ts';
import { AXES } from '../../model/questionnaire.ts';
import { pad } from '../../text/cut.ts';
import { checkWords } from '../../words/cli/check.ts';
import { speak } from '../../words/speak.ts';

/** The first columns are names, aligned left; numbers are aligned right. */
const NAMES = 2;

/** What each profile gets on each track, as a table; axes are named as in the file, where they are to be fixed. */
export function coverageTable(rows: readonly Covered[], language: Language): string {
  const words = speak(checkWords, language).table;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const counted = (sure: number, open: number) => (open > 0 ? words.undetermined(sure, open) : String(sure));
  const table = [
    [words.profile, words.track, words.questions, words.minutes, ...AXES, words.actions],
    ...rows.map(({ profile, track, questions, minutes, weights, actions, undetermined }) => [
      profile,
      track ?? words.whole,
      counted(questions, undetermined.questions),
      minutes === null ? '' : number.format(minutes),
      ...AXES.map((axis) => number.format(weights[axis])),
      counted(actions, undetermined.actions),
    ]),
  ];
  const [head = []] = table;
  const widths = head.map((_, i) => Math.max(...table.map((cells) => stringWidth(cells[i] ?? ''))));
  const rule = (left: string, between: string, right: string) =>
    left + widths.map((width) => '─'.repeat(width + 2)).join(between) + right;
  const [titles = '', ...lines] = table.map((cells) => {
    const padded = cells.map((text, i) => pad(text, widths[i] ?? 0, i < NAMES ? 'after' : 'before'));
    return `│ ${padded.join(' │ ')} │`;
  });
  return `${[rule('┌', '┬', '┐'), titles, rule('├', '┼', '┤'), ...lines, rule('└', '┴', '┘')].join('\n')}\n`;
}

/** What no score or plan depends on, a line each kind; nothing if there is none. */
export function looseLines(found: Loose, language: Language): string {
  const words = speak(checkWords, language).loose;
  const lines = (['weightless', 'unanswered', 'unreachable', 'unsettled'] as const)
    .filter((kind) => found[kind].length > 0)
    .map((kind) => `${words[kind]}${words.colon}${found[kind].join(', ')}\n`);
  return lines.join('');
}
