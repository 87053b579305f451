import type { Command } from 'commander';
import { wrapAnsi } from 'fast-wrap-ansi';
import { nearest } from '../diagnostics/nearest.js';
import { loadQuestionnaire } from '../io/load.js';
import type { Language } from '../language.js';
import type { Action, Question, Questionnaire } from '../model/questionnaire.js';
import { type Say, speaker } from '../model/text.js';
import { explainCode, isCode } from './explain-code.js';
import { widthOf } from './palette.js';
import { command, type Run } from './program.js';
import { EXIT, type Globals, OWN, type Shell, write } from './shell.js';
import { tell } from './tell.js';

const WORDS = {
  fr: {
    description: 'explique une question, une action ou un code de « check »',
    id: 'l’identifiant d’une question ou d’une action, ou un code (CN301)',
    unknown: (id: string, questionnaire: string) =>
      `« ${id} » n’est ni une question, ni une action de « ${questionnaire} », ni un code.`,
    didYouMean: (id: string) => ` Vouliez-vous dire « ${id} » ?`,
    evidence: 'À regarder',
    axes: 'Axe',
    mended: 'Actions qui y répondent',
    why: 'Pourquoi',
    firstStep: 'Premier pas',
    steps: 'Ensuite',
    indicator: 'Signe',
    example: 'Exemple',
    addresses: 'Questions visées',
    requires: 'Après',
    colon: '\u00a0: ',
  },
  en: {
    description: 'explain a question, an action or a code of “check”',
    id: 'the id of a question or of an action, or a code (CN301)',
    unknown: (id: string, questionnaire: string) =>
      `“${id}” is no question and no action of “${questionnaire}”, and no code.`,
    didYouMean: (id: string) => ` Did you mean “${id}”?`,
    evidence: 'To look at',
    axes: 'Axis',
    mended: 'Actions that answer it',
    why: 'Why',
    firstStep: 'First step',
    steps: 'Then',
    indicator: 'Sign',
    example: 'Example',
    addresses: 'Questions addressed',
    requires: 'After',
    colon: ': ',
  },
};
type Words = (typeof WORDS)[Language];

export function defineExplain(language: Language, run: Run): Command {
  const words = WORDS[language];
  return command('explain', language, [
    'cap-numerique explain CN301',
    'cap-numerique explain shared-files',
    'cap-numerique explain write-objectives',
  ])
    .description(words.description)
    .argument('<id>', words.id)
    .action((id: string) => run((shell, globals) => explain(id, shell, globals)));
}

async function explain(id: string, shell: Shell, globals: Globals): Promise<number> {
  const words = WORDS[globals.lang];
  const page = isCode(id) ? explainCode(id, globals.lang) : undefined;
  if (page !== undefined) {
    await write(shell.stdout, page);
    return EXIT.ok;
  }
  const named = globals.questionnaire ?? OWN;
  const { value: questionnaire, diagnostics, sources } = await loadQuestionnaire(named, shell.cwd);
  await tell(diagnostics, sources, shell, globals);
  if (!questionnaire) return EXIT.fault;
  const say = speaker(questionnaire.languages, globals.lang);
  const question = questionnaire.questions.find((one) => one.id === id);
  const action = questionnaire.actions.find((one) => one.id === id);
  if (!question && !action) {
    const known = [...questionnaire.questions, ...questionnaire.actions].map((one) => one.id);
    const near = nearest(id, known);
    await write(shell.stderr, `${words.unknown(id, named)}${near ? words.didYouMean(near) : ''}\n`);
    return EXIT.usage;
  }
  const lines = [
    ...(question ? aboutQuestion(question, questionnaire, say, words) : []),
    ...(action ? aboutAction(action, questionnaire, say, words) : []),
  ];
  const width = widthOf(shell.stdout);
  await write(shell.stdout, `${lines.map((line) => wrapped(line, width)).join('\n')}\n`);
  return EXIT.ok;
}

function aboutQuestion(question: Question, of: Questionnaire, say: Say, words: Words): string[] {
  const axes = Object.keys(question.weights).map((axis) => say(of.axes[axis as keyof typeof of.axes].title));
  const actions = of.actions.filter(({ addresses }) => addresses.includes(question.id));
  return [
    say(question.text),
    ...(question.help ? ['', say(question.help)] : []),
    ...answersTo(question, say),
    '',
    ...(question.evidence ? [`${words.evidence}${words.colon}${say(question.evidence)}`] : []),
    ...(axes.length > 0 ? [`${words.axes}${words.colon}${axes.join(', ')}`] : []),
    ...list(
      words.mended,
      actions.map(({ id, title }) => `${say(title)} (${id})`),
      words,
    ),
  ];
}

/** What a question offers, as the person who answers reads it. */
function answersTo(question: Question, say: Say): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return ['', ...question.options.map(({ id, text }) => `  - ${say(text)} (${id})`)];
    case 'scale':
      return ['', ...question.points.map((text, i) => `  ${i + 1}. ${say(text)}`)];
    default:
      return [];
  }
}

function aboutAction(action: Action, of: Questionnaire, say: Say, words: Words): string[] {
  const question = (id: string) => of.questions.find((one) => one.id === id);
  const required = (id: string) => of.actions.find((one) => one.id === id);
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
