import { ACCOMPANIMENTS } from '../model/answer-sheet.ts';
import type { Question } from '../model/questionnaire.ts';
import { escapeMarkdown } from '../text/escape.ts';
import { oneLine } from '../text/printable.ts';
import type { BlankForm } from './form.ts';

const box = (text: string): string => `- [ ] ${text}`;
const BLANK = '\\_'.repeat(24);

/** The questionnaire as Markdown to print: boxes to tick, lines to write on. */
export function paper(form: BlankForm): string {
  const { questionnaire, known, words, accompaniment, areas, about } = form;
  const { paper: texts } = words;
  const say = (text: Parameters<typeof form.say>[0]) => escapeMarkdown(form.say(text));
  const name = known.structure === null ? BLANK : escapeMarkdown(oneLine(known.structure));
  const profiles = questionnaire.profiles.map(
    ({ id, title }) => `- [${id === known.profile ? 'x' : ' '}] ${say(title)}`,
  );
  const blocks = [
    `# ${say(questionnaire.title)}`,
    texts.intro.join('\n\n'),
    [
      about(`**${texts.structure}**`, name),
      about(`**${texts.people}**`, BLANK),
      about(`**${texts.date}**`, BLANK),
    ].join('  \n'),
    `## ${texts.profile}`,
    profiles.join('\n'),
    `## ${texts.facts}`,
    ...questionnaire.facts.flatMap((fact) => [
      `**${say(fact.text)}**`,
      ...(fact.help ? [say(fact.help)] : []),
      ...answers(fact),
    ]),
    `**${escapeMarkdown(accompaniment.title)}**`,
    [...ACCOMPANIMENTS.map((kind) => accompaniment.kinds[kind]), texts.unknown].map(box).join('\n'),
    ...(questionnaire.objectives.length === 0
      ? []
      : [
          `## ${texts.objectives}`,
          questionnaire.objectives.map(({ title }) => `- \\_\\_\\_ ${say(title)}`).join('\n'),
        ]),
    ...areas.flatMap(({ title, intro, questions }) => [
      `## ${escapeMarkdown(title)}`,
      ...(intro === null ? [] : [escapeMarkdown(intro)]),
      ...questions.flatMap(({ number, question }) => questionBlocks(number, question)),
    ]),
    '---',
    texts.after.join('\n\n'),
  ];
  return `${blocks.join('\n\n')}\n`;

  function questionBlocks(number: number, question: Question): string[] {
    return [
      `### ${number}. ${say(question.text)}`,
      ...(question.help ? [say(question.help)] : []),
      ...answers(question),
      ...(question.evidence ? [`*${about(texts.evidence, say(question.evidence))}*`] : []),
      about(texts.note, `${BLANK}${BLANK}${BLANK}`),
    ];
  }

  function answers(question: Question): string[] {
    const others =
      question.type === 'text'
        ? []
        : [box(texts.unknown), ...(question.acceptsNotApplicable ? [box(texts.na)] : [])];
    switch (question.type) {
      case 'single':
        return [[...question.options.map(({ text }) => box(say(text))), ...others].join('\n')];
      case 'multiple':
        return [words.several, [...question.options.map(({ text }) => box(say(text))), ...others].join('\n')];
      case 'scale':
        return [[...question.points.map((text, i) => box(`${i + 1}. ${say(text)}`)), ...others].join('\n')];
      case 'yes-no':
        return [[box(words.yes), box(words.no), ...others].join('\n')];
      case 'number':
        return [`${words.number(question.unit && say(question.unit))} ${BLANK}`, others.join('\n')];
      case 'text':
        return [`${BLANK}${BLANK}${BLANK}`];
    }
  }
}
