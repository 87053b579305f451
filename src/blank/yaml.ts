import { wrapAnsi } from 'fast-wrap-ansi';
import { stringify } from 'yaml';
import { ACCOMPANIMENTS } from '../model/answer-sheet.ts';
import { isLadder, type Question } from '../model/questionnaire.ts';
import { type BlankForm, depends } from './form.ts';

/** Columns of a comment, its mark included. */
const WIDTH = 100;

/** What can be done with a file once it is filled in. */
export interface Commands {
  check: string;
  plan: string;
}

/**
 * An answer file with no answers, to fill in with an editor; its questions and their options are in comments. If the
 * profile is not known, the file leaves it to choose, and reading the file asks for it.
 * @param date YYYY-MM-DD.
 * @param commands that check the file and make its plan, to be typed literally.
 */
export function blankYaml(form: BlankForm, date: string, commands: Commands): string {
  const { questionnaire, known, say, words, areas } = form;
  const [first] = areas.flatMap(({ questions }) => questions);
  const example = exampleOf(first?.question);
  const tracks = questionnaire.tracks.map(({ id }) => id);
  const column = Math.max(words.toCheck.length, words.toPlan.length) + 4;
  const lines = [
    ...comment([say(questionnaire.title), '', ...words.fill(example), '']),
    `# ${words.toCheck.padEnd(column)}${commands.check}`,
    `# ${words.toPlan.padEnd(column)}${commands.plan}`,
    `questionnaire: ${questionnaire.id}@${questionnaire.version}`,
    ...(known.track === null
      ? tracks.length === 0
        ? []
        : comment([words.allQuestions])
      : [`track: ${known.track} # ${words.tracks(tracks.filter((id) => id !== known.track).join(', '))}`]),
    'structure:',
    // Above: on the same line, it would become part of a name without quotes.
    ...comment([words.name], '  '),
    `  name: ${scalar(known.structure ?? words.unnamed)}`,
    ...comment(
      [words.profile, ...named(questionnaire.profiles.map(({ id, title }) => [id, say(title)]))],
      '  ',
    ),
    // Never guess a profile: half of the score would be another structure's.
    `  profile:${known.profile === null ? '' : ` ${known.profile}`}`,
    ...factLines(form),
    ...accompanimentLines(form),
    `date: ${date}`,
    ...(questionnaire.objectives.length === 0
      ? []
      : [
          ...comment([
            `${words.objectives} [${questionnaire.objectives
              .slice(0, 2)
              .map(({ id }) => id)
              .join(', ')}]`,
            ...named(questionnaire.objectives.map(({ id, title }) => [id, say(title)])),
          ]),
          'objectives: []',
        ]),
    areas.some(({ questions }) => questions.length > 0) ? 'answers:' : 'answers: {}',
    ...areas.flatMap(({ title, questions }) => [
      '',
      ...comment([`=== ${title} ===`], '  '),
      ...questions.flatMap(({ number, question }) => ['', ...questionLines(number, question, form)]),
    ]),
    ...assignmentLines(form),
  ];
  return `${lines.join('\n')}\n`;
}

/** Lines that say nothing until somebody takes an action: only the plan tells which there are. */
function assignmentLines({ questionnaire: { actions }, words }: BlankForm): string[] {
  const [first] = actions;
  if (!first) return [];
  return [
    '',
    ...comment([words.assignments(first.id)]),
    '#plan:',
    `#  ${first.id}: { who: ${words.somebody}, by: 2027-01-15 }`,
  ];
}

/** The facts under the structure, each left to fill in. */
function factLines(form: BlankForm): string[] {
  const { facts } = form.questionnaire;
  if (facts.length === 0) return [];
  return [
    ...comment([form.words.facts], '  '),
    '  facts:',
    ...facts.flatMap((fact) => [
      ...comment([form.say(fact.text), ...helpOf(fact, form), ...answersTo(fact, form)], '    '),
      `    ${fact.id}:`,
    ]),
  ];
}

/** Lines that say nothing until one of them is chosen: accompaniment is never guessed. */
function accompanimentLines({ setup, words }: BlankForm): string[] {
  const { title, kinds } = setup.accompaniment;
  const column = Math.max(...ACCOMPANIMENTS.map((kind) => kind.length)) + 1;
  return [
    ...comment([`${title} ${words.accompaniment}`], '  '),
    ...ACCOMPANIMENTS.map((kind) => `  #accompaniment: ${kind.padEnd(column)}# ${kinds[kind]}`),
  ];
}

function questionLines(number: number, question: Question, form: BlankForm): string[] {
  const { say, words, known } = form;
  const body = [
    `${number}. ${say(question.text)}`,
    ...helpOf(question, form),
    ...(depends(question, known.profile) ? [words.depends] : []),
    ...answersTo(question, form),
    ...(question.acceptsNotApplicable || question.type === 'text' ? [] : [words.noNa]),
  ];
  return [...comment(body, '  '), `  ${question.id}:`];
}

const helpOf = ({ help }: Question, { say }: BlankForm): string[] => (help ? [say(help)] : []);

/** What can be written as an answer. */
function answersTo(question: Question, { say, words }: BlankForm): string[] {
  switch (question.type) {
    case 'single':
      return named(question.options.map(({ id, text }) => [id, say(text)]));
    case 'multiple':
      return [
        `${words.several} [${question.options
          .slice(0, 2)
          .map(({ id }) => id)
          .join(', ')}]`,
        ...named(question.options.map(({ id, text }) => [id, say(text)])),
      ];
    case 'scale':
      return [
        words.point(1, question.points.length),
        ...named(question.points.map((text, i) => [String(i + 1), say(text)])),
      ];
    case 'number':
      return [words.number(question.unit && say(question.unit))];
    case 'yes-no':
      return [`  ${words.yes} / ${words.no}`];
    case 'text':
      return [words.text];
  }
}

/** An example answer: an option in the middle. */
function exampleOf(question: Question | undefined): { id: string; option: string } {
  if (question?.type !== 'single') return { id: question?.id ?? '', option: 'unknown' };
  const middle = question.options[isLadder(question) ? 2 : 0];
  return { id: question.id, option: middle?.id ?? 'unknown' };
}

/** Words to write, each followed by its meaning, with the meanings aligned. */
function named(pairs: [string, string][]): string[] {
  const column = Math.max(...pairs.map(([id]) => id.length)) + 2;
  return pairs.map(([id, text]) => `  ${id.padEnd(column)}${text}`);
}

/** Comment lines; longer ones continue under their own beginning. */
function comment(texts: string[], indent = ''): string[] {
  return texts.flatMap((text) => {
    const head = /^\s*(?:\S+ {2,})?/.exec(text)?.[0] ?? '';
    const room = WIDTH - indent.length - 2 - head.length;
    const rest = wrapAnsi(text.slice(head.length), Math.max(30, room), { trim: true }).split('\n');
    return rest.map((line, i) => `${indent}# ${i === 0 ? head : ' '.repeat(head.length)}${line}`.trimEnd());
  });
}

/** In quotes, which hold any name on one line. */
const scalar = (text: string): string =>
  stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd();
