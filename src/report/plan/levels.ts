import type { AxisId } from '../../model/questionnaire.js';
import type { Resolved } from '../../scoring/resolved.js';
import type { Speech } from '../speech.js';
import { inSentence } from '../text/typography.js';
import type { Reading } from './reading.js';

/** A level's title, from 1 to 5: the questionnaire's, or the program's; that there is none, where null. */
export function levelTitle(resolved: Resolved, level: number | null, { words, say }: Speech): string {
  if (level === null) return words.notDocumented;
  const own = resolved.questionnaire.levels[level - 1];
  return own ? say(own.title) : (words.levels[level - 1] ?? '');
}

/** Which gate keeps an axis' level, and what opens it; null where none does. */
export function heldSentence({ plan, speech }: Reading, axis: AxisId): string | null {
  const found = plan.scores.axes[axis];
  if (!found?.heldBy) return null;
  const { words, say, quote, question } = speech;
  const { gate, truth, questions } = found.heldBy;
  const title = inSentence(say(plan.resolved.questionnaire.axes[axis].title));
  const level = inSentence(levelTitle(plan.resolved, found.level, speech));
  const on = questions.map((id) => quote(question(id)));
  if (truth === null) return words.held.toCheck(title, level, on);
  return gate.text
    ? words.held.opens(title, level, quote(say(gate.text)))
    : words.held.dependsOn(title, level, on);
}
