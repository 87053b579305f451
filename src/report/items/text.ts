import { wrapAnsi } from 'fast-wrap-ansi';
import type { Analysis } from '../../items/analyse.ts';
import { ENOUGH } from '../../items/correlation.ts';
import type { Files } from '../../items/files.ts';
import type { Item } from '../../items/item.ts';
import { type Notable, notable } from '../../items/notable.ts';
import { CHANGES, type Sensitivity } from '../../items/weights.ts';
import type { AxisId } from '../../model/questionnaire.ts';
import { printer } from '../../model/text.ts';
import { typesetAll } from '../../text/typography.ts';
import { grammar } from '../../words/grammar.ts';
import { itemWords } from '../../words/items.ts';
import { speak } from '../../words/speak.ts';
import type { Screen } from '../score/profile.ts';
import { choiceName } from './choice-name.ts';

const INDENT = '  ';

/** A number stays on the line of what it counts. */
const counted = (what: string, count: number | string): string => `${what}\u00a0${count}`;

/** For reading on a screen: what deserves a look, then each question, fact, action and weight. */
export function itemsText(analysis: Analysis, files: Files, { language, width, palette }: Screen): string {
  const words = typesetAll(speak(itemWords, language), language);
  const { number } = grammar[language];
  const percent = (share: number) => words.percent(Math.round(100 * share));
  const { questionnaire, questions, facts, actions, weights, structures } = analysis;
  const print = printer(questionnaire, language);
  const titleOf = (axis: AxisId) => print(questionnaire.axes[axis].title);
  const left = files.setAside + files.unclear;
  const intro = [
    words.read(files.counted, structures),
    ...(files.refused > 0 ? [words.refused(files.refused)] : []),
    ...(left > 0 ? [words.left(left)] : []),
  ];
  const parts = [
    intro.map((line) => wrapAnsi(line, width)).join('\n'),
    ...(structures > 0
      ? [
          part(words.first, lookAt(notable(analysis))),
          part(words.questions, questions.map(lineOf)),
          part(words.facts, facts.map(lineOf)),
          part(words.actions, [actions.map(({ id, count }) => counted(id, count)).join(', ')]),
          part(words.weights, sensitive()),
        ]
      : []),
  ].filter(Boolean);
  return `${parts.join('\n\n')}\n`;

  /** Empty without a line. */
  function part(title: string, given: readonly string[]): string {
    const lines = given.filter(Boolean);
    if (lines.length === 0) return '';
    return [palette.bold(wrapAnsi(title, width)), ...lines.map(indented)].join('\n');
  }

  /** A line that goes on further in, where it is too long. */
  function indented(line: string): string {
    const [first = '', ...rest] = line.split('\n');
    return [INDENT + wrap(first, 1), ...rest.map((each) => INDENT.repeat(2) + wrap(each, 2))].join('\n');
  }

  function wrap(line: string, depth: number): string {
    const inner = depth + 1;
    return wrapAnsi(line, width - INDENT.length * inner).replaceAll('\n', `\n${INDENT.repeat(inner)}`);
  }

  function lookAt(found: Notable): string[] {
    const told = (Object.keys(found) as (keyof Notable)[]).flatMap((kind) => {
      const all = found[kind].map(named);
      return all.length > 0 ? [`${words.notable[kind]}\n${all.join(', ')}`] : [];
    });
    if (files.counted < ENOUGH) return [words.few, ...told];
    return told.length > 0 ? told : [words.nothing];
  }

  function named(one: Notable[keyof Notable][number]): string {
    if ('share' in one) return counted(one.id, percent(one.share));
    if (!('choices' in one)) return one.id;
    const item = questions.find(({ question }) => question.id === one.id);
    const names = (item?.choices ?? []).flatMap(({ id }, i) =>
      item && one.choices.includes(id) ? [choiceName(item, i, language)] : [],
    );
    return `${one.id} (${names.join(', ')})`;
  }

  function lineOf(item: Item): string {
    const { question, counts, choices, quartiles, spread, links } = item;
    const chosen = (counts.answered > 0 ? choices : []).map(({ count }, i) =>
      counted(choiceName(item, i, language), count),
    );
    const states = (Object.keys(words.states) as (keyof typeof words.states)[]).flatMap((state) =>
      counts[state] > 0 ? [counted(words.states[state], counts[state])] : [],
    );
    const more = [
      ...(states.length > 0 ? [states.join(', ')] : []),
      ...(quartiles ? [words.quartiles(...(quartiles.map(number) as [string, string, string]))] : []),
      ...(spread ? [words.spread(percent(spread.mean), spread.structures)] : []),
      ...links.flatMap(({ axis, link }) => (link ? [words.link(titleOf(axis), words.links[link])] : [])),
    ];
    const head = [words.answered(question.id, counts.answered), chosen.join(', ')]
      .filter(Boolean)
      .join(' · ');
    return more.length > 0 ? `${head}\n${more.join(' · ')}` : head;
  }

  /** Those that count most first. */
  function sensitive(): string[] {
    const moved = weights.questions
      .map((one) => ({ one, most: Math.max(...Object.values(one.levels)) }))
      .filter(({ most }) => most > 0)
      .sort((a, b) => b.most - a.most);
    const { levels, points, of } = weights.equal;
    return [...moved.map(({ one }) => weightLine(one)), words.unmoved, words.equal(levels, of, points)];
  }

  function weightLine({ question, axis, weight, points, levels }: Sensitivity): string {
    const effects = words.effects(
      CHANGES.map((change) => levels[change]),
      points,
    );
    return `${words.sensitive(question, titleOf(axis), number(weight))} · ${effects}`;
  }
}
