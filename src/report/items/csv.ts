import type { Analysis } from '../../items/analyse.ts';
import type { Item } from '../../items/item.ts';
import type { Sensitivity } from '../../items/weights.ts';
import type { Language } from '../../language.ts';
import { type AxisId, hasOptions, type Question } from '../../model/questionnaire.ts';
import { printer, type Text } from '../../model/text.ts';
import { itemWords } from '../../words/items.ts';
import { speak } from '../../words/speak.ts';
import { type CsvRow, csvLines, UTF8_MARK } from '../csv.ts';
import { choiceName } from './choice-name.ts';

type Row = { [column in keyof typeof itemWords.csv.columns]?: CsvRow[number] };

/**
 * What the text says, for a spreadsheet in the language: a row a question, an answer that it offers, a fact, an action
 * or a weight, as its first column tells.
 */
export function itemsCsv(analysis: Analysis, language: Language): string {
  const { questionnaire, questions, facts, actions, weights, structures } = analysis;
  const words = speak(itemWords, language);
  const { kinds, columns } = words.csv;
  const print = printer(questionnaire, language);
  const say = (text: Text | undefined) => (text === undefined ? null : print(text));
  const titleOf = (axis: AxisId) => print(questionnaire.axes[axis].title);
  const titles = new Map(questionnaire.actions.map(({ id, title }) => [id, title]));
  const rows: Row[] = [
    ...questions.flatMap((item) => [itemRow(item, kinds.question), ...choiceRows(item, kinds.choice)]),
    ...facts.flatMap((item) => [itemRow(item, kinds.fact), ...choiceRows(item, kinds.factChoice)]),
    ...actions.map(({ id, count }) => ({
      ...{ kind: kinds.action, id, text: say(titles.get(id)) },
      ...shareOf(count, structures),
    })),
    ...weights.questions.map((one) => ({
      ...{ kind: kinds.weight, text: titleOf(one.axis), of: structures },
      ...weightCells(one),
    })),
  ];
  const order = Object.keys(columns) as (keyof Row)[];
  return (
    UTF8_MARK +
    csvLines([Object.values(columns), ...rows.map((row) => order.map((key) => row[key] ?? null))], language)
  );

  function itemRow({ question, counts, ends, quartiles, spread, links }: Item, kind: string): Row {
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const [q1, median, q3] = quartiles ?? [null, null, null];
    const linked = links.flatMap(({ axis, link }) =>
      link ? [words.link(titleOf(axis), words.links[link])] : [],
    );
    return {
      ...{ kind, id: question.id, text: say(question.text) },
      ...shareOf(counts.answered, all),
      ...counts,
      notApplicable: counts['not-applicable'],
      ...ends,
      ...{ q1, median, q3 },
      ...(spread && { spread: Math.round(100 * spread.mean), compared: spread.structures }),
      links: linked.join(' | ') || null,
    };
  }

  function choiceRows(item: Item, kind: string): Row[] {
    const { question, counts, choices } = item;
    return choices.map(({ count }, i) => ({
      ...{ kind, id: question.id, part: choiceName(item, i, language), text: say(choiceText(question, i)) },
      ...shareOf(count, counts.answered),
    }));
  }
}

function choiceText(question: Question, place: number): Text | undefined {
  if (hasOptions(question)) return question.options[place]?.text;
  return question.type === 'scale' ? question.points[place] : undefined;
}

const shareOf = (count: number, of: number) => ({
  of,
  count,
  share: of === 0 ? null : Math.round((100 * count) / of),
});

const weightCells = ({ question, axis, weight, levels, points }: Sensitivity): Row => ({
  ...{ id: question, part: axis, weight, points },
  ...levels,
});
