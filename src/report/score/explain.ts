import { wrapAnsi } from 'fast-wrap-ansi';
import { AXES, type AxisId } from '../../model/questionnaire.ts';
import type { Term } from '../../scoring/scores.ts';
import { grammar } from '../../words/grammar.ts';
import { shown } from '../answers.ts';
import { heldSentence, levelText } from '../levels.ts';
import { type Speech, speech } from '../speech.ts';
import type { Scored } from './json.ts';
import type { Screen } from './profile.ts';

/**
 * How each axis's score comes about: its range and coverage, then the terms of its sum, largest loss first, with the
 * answers; what is open, what counts although hidden, which gate holds the level down.
 */
export function explainScores(scored: Omit<Scored, 'file'>, screen: Screen): string {
  const spoken = speech(scored.resolved, screen.language);
  return AXES.map((axis) => `${axisText(scored, axis, spoken, screen).join('\n')}\n`).join('\n');
}

function axisText(
  { resolved, scores }: Omit<Scored, 'file'>,
  axis: AxisId,
  spoken: Speech,
  { palette, width }: Screen,
): string[] {
  const { words, say } = spoken;
  const title = say(resolved.questionnaire.axes[axis].title);
  const found = scores.axes[axis];
  if (!found) return [palette.bold(title), ...indented(words.explain.nothing, width)];
  const [low, high] = found.range;
  const score = found.level === null ? '?' : String(found.score);
  const range = low === high ? '' : ` (${words.between(String(low), String(high))})`;
  const documented = words.documentedBy(words.percent(found.coverage), words.answers(found.answered));
  const held = heldSentence({ resolved, scores }, axis, spoken);
  return [
    `${palette.bold(title)} ${score}${range}`,
    ...indented(`${levelText(resolved, found, spoken)}, ${documented}`, width),
    ...(held ? indented(held, width) : []),
    ...found.terms.flatMap((term) => [
      ...indented(spoken.question(term.question), width, '  - '),
      ...indented(answerText(term), width, '    '),
      ...indented(palette.dim(termText(term, spoken)), width, '    '),
    ]),
  ];

  function answerText({ question, implied }: Term): string {
    const cell = spoken.cell(question);
    return implied ? words.implied : cell ? shown(cell, resolved.respondents, spoken) : '';
  }
}

function termText(term: Term, spoken: Speech): string {
  const { weight, value, loss, implied } = term;
  const { words, language } = spoken;
  const number = (value: number, precision = 10) =>
    grammar[language].number(Math.round(value * precision) / precision);
  if (value === null) return words.explain.openTerm(number(weight, 100), number(loss));
  const say = implied ? words.explain.impliedTerm : words.explain.term;
  return say(number(weight, 100), number(100 * value), number(loss));
}

/** A text broken into lines after `head`, with later lines under its first word. */
function indented(text: string, width: number, head = '  '): string[] {
  return wrapAnsi(text, Math.max(8, width - head.length), { hard: true })
    .split('\n')
    .map((line, i) => (i === 0 ? head : ' '.repeat(head.length)) + line);
}
