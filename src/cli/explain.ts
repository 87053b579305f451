import type { Command } from 'commander';
import { wrapAnsi } from 'fast-wrap-ansi';
import { nearest } from '../diagnostics/nearest.ts';
import type { Language } from '../language.ts';
import { questionsOf } from '../model/condition.ts';
import {
  type Action,
  AXES,
  type Duty,
  type Fact,
  hasOptions,
  ownQuestion,
  type Question,
  type Questionnaire,
} from '../model/questionnaire.ts';
import { type Say, speaker } from '../model/text.ts';
import { isAtMost } from '../model/thresholds.ts';
import { worth } from '../model/worth.ts';
import { oneLine } from '../text/printable.ts';
import { explainWords } from '../words/cli/explain.ts';
import { type Spoken, speak } from '../words/speak.ts';
import { conditionInWords } from './condition-words.ts';
import { explainCode, isCode } from './explain-code.ts';
import { withQuestionnaire } from './own-questionnaire.ts';
import { widthOf } from './palette.ts';
import { command, type Run } from './program.ts';
import { type Context, deliver, EXIT, notify } from './shell.ts';

type Words = Spoken<typeof explainWords>;

export function defineExplain(language: Language, run: Run): Command {
  const words = speak(explainWords, language);
  return command('explain', language, [
    'cap-numerique explain CN301',
    'cap-numerique explain shared-files',
    'cap-numerique explain write-objectives',
  ])
    .description(words.description)
    .argument('<id>', words.id)
    .action((id: string) => run((context) => explain(id, context)));
}

async function explain(id: string, context: Context): Promise<number> {
  const { shell, globals } = context;
  const page = isCode(id) ? explainCode(id, globals.lang) : undefined;
  if (page === undefined) {
    return withQuestionnaire(globals.questionnaire, context, ({ questionnaire }, spoken) =>
      explainPart(id, questionnaire, spoken),
    );
  }
  await deliver(shell, page);
  return EXIT.ok;
}

async function explainPart(
  id: string,
  questionnaire: Questionnaire,
  { shell, globals }: Context,
): Promise<number> {
  const words = speak(explainWords, globals.lang);
  const read = speaker(questionnaire.languages, globals.lang);
  const say: Say = (text) => oneLine(read(text));
  const { questions, facts, actions, duties } = questionnaire;
  const isIt = (one: { id: string }) => one.id === id;
  const question = questions.find(isIt);
  const fact = facts.find(isIt);
  const action = actions.find(isIt);
  const duty = duties.find(isIt);
  if (!question && !fact && !action && !duty) {
    const known = [...questions, ...facts, ...actions, ...duties].map((one) => one.id);
    const near = nearest(id, known);
    const of = globals.questionnaire ?? questionnaire.id;
    await notify(shell, `${words.unknown(id, of)}${near ? words.didYouMean(near) : ''}\n`);
    return EXIT.usage;
  }
  const lines = [
    ...(question ? aboutQuestion(question, questionnaire, say, words) : []),
    ...(fact ? aboutFact(fact, questionnaire, say, words) : []),
    ...(action ? aboutAction(action, questionnaire, say, words) : []),
    ...(duty ? aboutDuty(duty, questionnaire, say, words) : []),
  ];
  const width = widthOf(shell.stdout);
  await deliver(shell, `${lines.map((line) => wrapped(line, width)).join('\n')}\n`);
  return EXIT.ok;
}

function aboutQuestion(question: Question, of: Questionnaire, say: Say, words: Words): string[] {
  const axes = AXES.flatMap((axis) => {
    const weight = question.weights[axis];
    const counted = weight === 1 ? '' : ` (${words.weight} ${weight})`;
    return weight === undefined ? [] : [`${say(of.axes[axis].title)}${counted}`];
  });
  const gates = of.gates.filter(({ when }) => questionsOf(when).includes(question.id));
  const actions = of.actions.filter(({ addresses }) => addresses.includes(question.id));
  const isOwn = (action: Action) => ownQuestion(action) === question.id;
  const named = (some: Action[]) => some.map(({ id, title }) => `${say(title)} (${id})`);
  return [
    say(question.text),
    ...topicLine(question, say, words),
    ...(question.help ? ['', say(question.help)] : []),
    ...answersTo(question, say, words),
    '',
    ...(question.evidence ? [`${words.evidence}${words.colon}${say(question.evidence)}`] : []),
    ...(axes.length > 0 ? [`${words.axes}${words.colon}${axes.join(', ')}`] : []),
    ...(question.when
      ? [`${words.asked}${words.colon}${conditionInWords(question.when, of, say, words)}`]
      : []),
    ...(question.hiddenValue === null ? [] : [`${words.hidden} ${question.hiddenValue}`]),
    ...dangerLine(question, words),
    ...list(
      words.gates,
      gates.map(({ axis, level, when }) =>
        words.held(say(of.axes[axis].title), level, conditionInWords(when, of, say, words)),
      ),
      words,
    ),
    ...list(words.answered, named(actions.filter(isOwn)), words),
    ...list(words.touched, named(actions.filter((action) => !isOwn(action))), words),
  ];
}

const topicLine = ({ topic }: Question, say: Say, words: Words): string[] =>
  topic === null ? [] : [`${words.topic}${words.colon}${say(topic)}`];

/** The answers that put something at stake. */
function dangerLine(question: Question, words: Words): string[] {
  const { danger } = question;
  if (danger === null) return [];
  const isLow = (value: number | null) => value !== null && isAtMost(value, danger);
  const answers = hasOptions(question)
    ? question.options.filter(({ value }) => isLow(value)).map(({ id }) => id)
    : question.type === 'yes-no'
      ? [true, false].filter((answer) => isLow(worth(question, answer))).map((is) => (is ? 'yes' : 'no'))
      : [];
  const below = answers.length > 0 ? answers : [`≤ ${danger}`];
  return [`${words.danger}${words.colon}${[...below, words.nobodyKnows].join(', ')}`];
}

/** A fact, with the questions, actions and duties whose conditions read it. */
function aboutFact(fact: Fact, of: Questionnaire, say: Say, words: Words): string[] {
  const reading = [...of.questions, ...of.actions, ...of.duties].filter(
    ({ when }) => when !== null && questionsOf(when).includes(fact.id),
  );
  return [
    say(fact.text),
    words.fact,
    ...topicLine(fact, say, words),
    ...(fact.help ? ['', say(fact.help)] : []),
    ...answersTo(fact, say, words),
    '',
    ...list(
      words.read,
      reading.map((one) => `${say('title' in one ? one.title : one.text)} (${one.id})`),
      words,
    ),
  ];
}

const aboutDuty = (duty: Duty, of: Questionnaire, say: Say, words: Words): string[] => [
  say(duty.text),
  '',
  words.certainty[duty.certainty],
  ...(duty.when ? [`${words.condition} ${conditionInWords(duty.when, of, say, words)}`] : []),
  `${words.source}${words.colon}${say(duty.source)}`,
];

/** What a question offers, as the person who answers reads it. */
function answersTo(question: Question, say: Say, words: Words): string[] {
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
            ...question.bands.map(({ from, value }) => `  - ${words.bands} ${from} (${words.worth(value)})`),
          ];
    default:
      return [];
  }
}

/** What an answer is worth, where the question counts on an axis. */
const worthOf = (question: Question, value: number | null, words: Words): string[] =>
  value === null || Object.keys(question.weights).length === 0
    ? []
    : [words.worth(Math.round(value * 100) / 100)];

function aboutAction(action: Action, of: Questionnaire, say: Say, words: Words): string[] {
  const question = (id: string) => of.questions.find((one) => one.id === id);
  const required = (id: string) => of.actions.find((one) => one.id === id);
  const objective = (id: string) => of.objectives.find((one) => one.id === id);
  const line = (label: string, text: string) => `${label}${words.colon}${text}`;
  return [
    say(action.title),
    '',
    line(words.why, say(action.why)),
    line(words.firstStep, say(action.firstStep)),
    ...list(words.steps, action.steps.map(say), words),
    line(words.indicator, say(action.indicator)),
    ...(action.example ? [line(words.example, say(action.example))] : []),
    ...list(
      words.addresses,
      action.addresses.map((id) => `${say(question(id)?.text ?? id)} (${id})`),
      words,
    ),
    ...(action.when ? [line(words.possible, conditionInWords(action.when, of, say, words))] : []),
    ...list(
      words.objectives,
      action.objectives.map((id) => `${say(objective(id)?.title ?? id)} (${id})`),
      words,
    ),
    line(words.kind, `${words.kinds[action.kind]} (${action.kind})`),
    line(words.effort, words.of3(action.effort)),
    line(words.impact, words.of3(action.impact)),
    line(words.horizon, `${words.horizons[action.horizon]} (${action.horizon})`),
    line(words.route, `${words.routes[action.route]} (${action.route})`),
    ...list(
      words.requires,
      action.requires.map((id) => `${say(required(id)?.title ?? id)} (${id})`),
      words,
    ),
  ];
}

/** A line broken at the width, what follows a number or a dash under its first word. */
function wrapped(line: string, width: number): string {
  const [head = ''] = /^ *(?:- |\d+\. )?/.exec(line) ?? [];
  const rows = wrapAnsi(line.slice(head.length), width - head.length).split('\n');
  return rows.map((row, i) => (i === 0 ? head : ' '.repeat(head.length)) + row).join('\n');
}

const list = (label: string, items: readonly string[], { colon }: Words): string[] =>
  items.length === 0 ? [] : [`${label}${colon}`.trimEnd(), ...items.map((item) => `  - ${item}`)];
