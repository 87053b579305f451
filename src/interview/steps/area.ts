import { type AreaId, isLadder } from '../../model/questionnaire.ts';
import { stepsAfter } from '../differing.ts';
import { type Interview, nameOf, type Step } from '../model.ts';
import { progressOf } from '../progress.ts';
import { countedIn, isOptional, isSettled, situate } from '../situation.ts';
import { type Paragraph, paragraph, type StepKind, toReview } from '../step.ts';
import { isAimable, mostTargets } from '../targets.ts';
import type { Speaker } from '../voice.ts';

type AreaStep = Step & { readonly area: AreaId };

/** What an area is about; its questions come right after it. */
export const area: StepKind<AreaStep> = {
  steps: (model) =>
    areasOf(model).flatMap(({ id }): Step[] => [
      { at: 'area', area: id },
      ...cellsOf(model, id).flatMap(({ question }): Step[] => [
        { at: 'question', question: question.id },
        ...stepsAfter(model, question.id),
      ]),
    ]),
  // Shown once: before the first of its answers.
  waits: (model, { area: id }) => !cellsOf(model, id).some(isSettled),
  head: ({ words, say }, model, { area: id }) => {
    const areas = areasOf(model);
    const place = areas.findIndex((each) => each.id === id);
    const here = areas[place];
    return { title: here ? say(here.title) : '', lead: [words.area.place(place + 1, areas.length)] };
  },
  header: ({ words }, model) => {
    const { minutes, done } = progressOf(model);
    return {
      left: nameOf(model),
      right: minutes ? words.question.minutes(minutes.least, minutes.most) : '',
      done,
    };
  },
  ask: (model, { area: id }) => ({
    kind: 'reading',
    paragraphs: (speaker) => {
      const { words, say } = speaker;
      const [first] = areasOf(model);
      const here = areasOf(model).find((each) => each.id === id);
      const { pending } = situate(model.setting.questionnaire, model.draft);
      // As they are counted above each of them.
      const more = pending.filter((question) => question.area === id && !isOptional(question)).length;
      const count = words.area.count(countedIn({ shown: cellsOf(model, id) }).length + more, more > 0);
      const isFirst = here !== undefined && here === first;
      return [
        ...(here?.intro ? [paragraph(say(here.intro))] : []),
        paragraph([count, ...(isFirst ? wishes(model, speaker) : [])].join(' ')),
        ...(isFirst ? howToAnswer(model, speaker) : []),
      ];
    },
  }),
  commands: () => ['back', 'review', 'leave'],
  does: (model) => ({ review: () => toReview(model) }),
};

/** The areas with questions to ask. */
const areasOf = (model: Interview) =>
  model.setting.questionnaire.areas.filter(({ id }) => cellsOf(model, id).length > 0);

const cellsOf = ({ setting, draft }: Interview, id: AreaId) =>
  situate(setting.questionnaire, draft).shown.filter(({ question }) => question.area === id);

/** What comes after the questions: said with them, since the time left counts it. */
function wishes({ setting, draft }: Interview, { words }: Speaker): string[] {
  const { shown, pending } = situate(setting.questionnaire, draft);
  if (!shown.some(({ question }) => isAimable(question))) return [];
  return [words.area.wishes(mostTargets(shown.length + pending.length))];
}

/** Said once, before the first question. */
function howToAnswer({ setting, draft }: Interview, { words, plain }: Speaker): Paragraph[] {
  const { shown } = situate(setting.questionnaire, draft);
  return [
    ...(shown.some(({ question }) => isLadder(question)) ? [paragraph(words.area.rule)] : []),
    paragraph(plain ? words.area.plainHow : words.area.how),
    paragraph(words.area.honest),
  ];
}
