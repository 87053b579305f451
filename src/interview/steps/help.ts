import { isLadder, type Question } from '../../model/questionnaire.ts';
import type { Interview, Step } from '../model.ts';
import { questionOf } from '../situation.ts';
import { type OverlayKind, type Paragraph, paragraph, type StepKind } from '../step.ts';
import type { Speaker } from '../voice.ts';
import { factOf } from './fact.ts';

/** Over any step: what it means, or how the keys work. */
export const help: OverlayKind = {
  head: ({ words, say }, model, step) => {
    const question = explained(model, step);
    return { title: question ? say(question.text) : words.help.title, lead: [] };
  },
  ask: (model, step, under) => ({
    kind: 'reading',
    paragraphs: (speaker) =>
      ownHelp(model, step, under, speaker) ??
      (speaker.plain ? speaker.words.plain : speaker.words.help).general.map((text) => paragraph(text)),
  }),
};

/** What a step means; null if it has nothing to explain, and only the keys have. */
export function ownHelp(model: Interview, step: Step, under: StepKind, speaker: Speaker): Paragraph[] | null {
  if (under.help) return under.help(speaker);
  const question = explained(model, step);
  return question && explanation(question, speaker);
}

/** What the step asks, if there is something to explain. */
function explained({ setting }: Interview, { question, fact }: Step): Question | null {
  if (question !== undefined) return questionOf(setting.questionnaire, question);
  const asked = fact === undefined ? null : factOf(setting.questionnaire, fact);
  return asked?.help == null ? null : asked;
}

function explanation(question: Question, { words, say }: Speaker): Paragraph[] {
  const { help: meaning, evidence, area } = question;
  return [
    ...(meaning ? [paragraph(say(meaning))] : []),
    ...(evidence ? [paragraph(say(evidence), words.help.evidence)] : []),
    ...(meaning || evidence ? [] : [paragraph(words.help.none)]),
    ...(area !== null && isLadder(question) ? [paragraph(words.area.rule, words.help.rule)] : []),
  ];
}
