import { questionsOf } from '../../model/condition.ts';
import {
  type Action,
  AXES,
  type Fact,
  isScored,
  ownQuestion,
  type Question,
} from '../../model/questionnaire.ts';
import { worth } from '../../model/worth.ts';
import { conditionInWords } from '../../report/condition.ts';
import { answersUpTo } from './answers-up-to.ts';
import { dependents, gateLines } from './dependents.ts';
import { shareOf } from './share.ts';
import { line, list, type Telling, type Words } from './telling.ts';

/** A question, what it counts for, and the gates and actions that depend on it. */
export function aboutQuestion(question: Question, telling: Telling): string[] {
  const { questionnaire, say, words } = telling;
  const axes = AXES.flatMap((axis) => {
    const weight = question.weights[axis];
    if (weight === undefined) return [];
    const counted = weight === 1 ? [] : [`${words.weight} ${words.number(weight)}`];
    const share = isScored(question)
      ? [words.weighs(words.percent(shareOf(weight, axis, questionnaire)))]
      : [];
    const [first, ...more] = [...counted, ...share];
    const told = first === undefined ? '' : ` (${[first, ...more].join(', ')})`;
    return [`${say(questionnaire.axes[axis].title)}${told}`];
  });
  const actions = questionnaire.actions.filter(({ addresses }) => addresses.includes(question.id));
  const isOwn = (action: Action) => ownQuestion(action) === question.id;
  const named = (some: Action[]) => some.map(({ id, title }) => `${say(title)} (${id})`);
  return [
    say(question.text),
    ...topicLine(question, telling),
    ...(question.help ? ['', say(question.help)] : []),
    ...answersTo(question, telling),
    ...(question.type === 'multiple' && isScored(question)
      ? ['', line(words.together, words.scorings[question.scoring], words)]
      : []),
    '',
    ...(question.evidence ? [line(words.evidence, say(question.evidence), words)] : []),
    ...(axes.length > 0 ? [line(words.axes, axes.join(', '), words)] : []),
    ...(question.when ? [line(words.asked, conditionInWords(question.when, telling), words)] : []),
    ...tracksLine(question, telling),
    ...(question.hiddenValue === null ? [] : [`${words.hidden} ${words.number(question.hiddenValue)}`]),
    ...dangerLine(question, telling),
    ...gateLines(words.gates, (condition) => questionsOf(condition).includes(question.id), telling),
    ...list(words.answered, named(actions.filter(isOwn)), words),
    ...list(words.touched, named(actions.filter((action) => !isOwn(action))), words),
    ...readLines(question, telling),
  ];
}

/** A fact, with the questions, actions and duties whose conditions read it. */
export function aboutFact(fact: Fact, telling: Telling): string[] {
  const { say, words } = telling;
  return [
    say(fact.text),
    words.fact,
    ...topicLine(fact, telling),
    ...(fact.help ? ['', say(fact.help)] : []),
    ...answersTo(fact, telling),
    '',
    ...readLines(fact, telling),
  ];
}

/** The questions, actions and duties whose conditions read it. */
function readLines({ id }: Question, telling: Telling): string[] {
  return dependents((condition) => questionsOf(condition).includes(id), telling);
}

/** On which tracks it is asked, where there are any. */
function tracksLine({ id }: Question, { questionnaire: { tracks }, words }: Telling): string[] {
  const on = tracks.filter(({ questions }) => questions.includes(id)).map((track) => track.id);
  return tracks.length === 0 ? [] : [line(words.tracks, on.join(', ') || words.wholeOnly, words)];
}

const topicLine = ({ topic }: Question, { say, words }: Telling): string[] =>
  topic === null ? [] : [line(words.topic, say(topic), words)];

/** The answers that put something at stake. */
function dangerLine(question: Question, { words }: Telling): string[] {
  const { danger } = question;
  if (danger === null) return [];
  return [line(words.danger, [...answersUpTo(question, danger, words), words.nobodyKnows].join(', '), words)];
}

/** What a question offers, as respondents read it. */
function answersTo(question: Question, { say, words }: Telling): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return [
        '',
        ...question.options.map(
          ({ id, text, value, training }) =>
            `  - ${say(text)} (${[id, ...worthOf(question, value, words), ...(training ? [words.training[training]] : [])].join(', ')})`,
        ),
      ];
    case 'scale':
      return [
        '',
        ...question.points.map((text, i) => {
          const [value] = worthOf(question, worth(question, i + 1), words);
          return `  ${i + 1}. ${say(text)}${value === undefined ? '' : ` (${value})`}`;
        }),
      ];
    case 'yes-no': {
      const values = [true, false].map((is) => worthOf(question, worth(question, is), words)[0]);
      const [yes, no] = values;
      return yes === undefined ? [] : ['', `  - ${words.yes} (${yes})`, `  - ${words.no} (${no})`];
    }
    case 'number':
      return question.bands.length === 0
        ? []
        : [
            '',
            ...question.bands.map(
              ({ from, value }) => `  - ${words.bands} ${words.number(from)} (${words.worth(value)})`,
            ),
          ];
    default:
      return [];
  }
}

/** What an answer is worth, if the question counts on an axis. */
const worthOf = (question: Question, value: number | null, words: Words): string[] =>
  value === null || Object.keys(question.weights).length === 0
    ? []
    : [words.worth(Math.round(value * 100) / 100)];
