import { spell } from '../report/answers.ts';
import { answerThen } from './differing.ts';
import { type Interview, nameOf } from './model.ts';
import { progressOf } from './progress.ts';
import { questionOf } from './situation.ts';
import type { Header } from './step.ts';
import type { QuestionStep } from './steps/question.ts';
import { thenOf } from './then.ts';
import type { Speaker } from './voice.ts';
import { todayIn } from './wishes.ts';

/** A question with its answers of last time and of today, each on its line. */
export function compared(model: Interview, id: string, speaker: Speaker): string[] {
  const { words, say, report } = speaker;
  const question = questionOf(model.setting.questionnaire, id);
  const [then, now] = [answerThen(model, id), todayIn(model.draft, id)];
  return [
    say(question.text),
    ...(then === null
      ? []
      : [words.lookingBack.answer(thenOf(model, speaker), spell(question, then, report))]),
    ...(now === null ? [] : [words.target.today(spell(question, now, report))]),
  ];
}

/** What is above it: the area, and the time left. */
export function explainingHeader(
  { words, say }: Speaker,
  model: Interview,
  { question: id }: QuestionStep,
): Header {
  const { questionnaire } = model.setting;
  const area = questionnaire.areas.find((each) => each.id === questionOf(questionnaire, id).area);
  const { minutes, done } = progressOf(model);
  return {
    left: area ? say(area.title) : nameOf(model),
    right: minutes ? words.question.minutes(minutes.least, minutes.most) : '',
    done,
  };
}
