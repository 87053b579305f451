import { acceptAnswer, acceptTarget } from './answering.ts';
import { factOf } from './facts.ts';
import type { Interview } from './interview.ts';
import type { Command, Held, Reply } from './reply.ts';
import { acceptSetup, LONGEST_NAME } from './setup.ts';
import { questionOf } from './situation.ts';

/** Commands that leave a step as it stands; the others answer it, or come back to it. */
const LEAVING: ReadonlySet<Command> = new Set(['back', 'forward', 'later', 'review', 'leave']);

/**
 * Keeps what was typed or ticked on a step that is left before Enter: nothing may be lost. What is no answer, a
 * number out of its bounds for one, is no more than what was being typed.
 */
export function hold(interview: Interview, what: Command, held: Held | undefined, now: number): Interview {
  if (!held || !LEAVING.has(what)) return interview;
  const kept = taken(interview, held, now);
  return kept.draft === interview.draft ? interview : kept;
}

function taken(interview: Interview, { typed, chosen }: Held, now: number): Interview {
  const { step, setting, draft } = interview;
  const text = typed.trim();
  const several: Reply = { kind: 'pick-several', items: chosen };
  const stay = (same: Interview): Interview => same;
  switch (step.at) {
    case 'name':
      return text === ''
        ? interview
        : { ...interview, draft: { ...draft, name: text.slice(0, LONGEST_NAME) } };
    case 'role':
      return text === '' ? interview : acceptSetup(interview, { kind: 'type', text }, stay);
    case 'objectives':
    case 'objectives-again':
      return chosen.length === 0 ? interview : acceptSetup(interview, several, stay);
    case 'fact':
    case 'question':
    case 'target': {
      const { type } =
        step.at === 'fact'
          ? factOf(setting.questionnaire, step.fact)
          : questionOf(setting.questionnaire, step.question);
      const isTyped = type === 'number' || type === 'text';
      const isTicked = type === 'multiple';
      if (!(isTyped && text !== '') && !(isTicked && chosen.length > 0)) return interview;
      const reply: Reply = isTyped ? { kind: 'type', text } : several;
      if (step.at === 'fact') return acceptSetup(interview, reply, stay);
      return step.at === 'target'
        ? acceptTarget(interview, step.question, reply)
        : acceptAnswer(interview, step.question, reply, now);
    }
    default:
      return interview;
  }
}
