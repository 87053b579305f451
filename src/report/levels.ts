import type { AxisId } from '../model/questionnaire.ts';
import { SOLID_ANSWERS } from '../model/thresholds.ts';
import type { Resolved } from '../scoring/resolved.ts';
import { levelAt } from '../scoring/score.ts';
import type { AxisScore, Scores } from '../scoring/scores.ts';
import { inSentence } from '../text/typography.ts';
import type { Speech } from './speech.ts';

/** A level's title, from 1 to 5: the questionnaire's, or the program's; for null, that there is no level. */
export function levelTitle(resolved: Resolved, level: number | null, { words, say }: Speech): string {
  if (level === null) return words.notDocumented;
  const own = resolved.questionnaire.levels[level - 1];
  return own ? say(own.title) : (words.levels[level - 1] ?? '');
}

/** A level in words, and how few answers it is based on. */
export function levelText(resolved: Resolved, found: AxisScore, speech: Speech): string {
  const title = levelTitle(resolved, found.level, speech);
  if (found.level === null || found.answered >= SOLID_ANSWERS) return title;
  return `${title}, ${speech.words.basedOn(found.answered)}`;
}

/** Between which levels an axis can end up, given its open questions; empty if only one is possible. */
export function rangeText(resolved: Resolved, { range, level }: AxisScore, speech: Speech): string {
  const [low, high] = range.map(levelAt);
  if (low === undefined || high === undefined || (low === high && level !== null)) return '';
  return speech.words.between(
    levelTitle(resolved, low, speech),
    low === high ? levelTitle(resolved, high, speech) : inSentence(levelTitle(resolved, high, speech)),
  );
}

/** Which gate holds an axis's level down, and what opens it; null if none does. */
export function heldSentence(
  { resolved, scores }: { resolved: Resolved; scores: Scores },
  axis: AxisId,
  speech: Speech,
): string | null {
  const found = scores.axes[axis];
  if (!found?.heldBy) return null;
  const { words, say, quote, topic } = speech;
  const { gate, truth, questions } = found.heldBy;
  const title = words.axis(say(resolved.questionnaire.axes[axis].title));
  const level = inSentence(levelTitle(resolved, found.level, speech));
  const on = questions.map(topic);
  if (truth === null) return words.held.toCheck(title, level, on);
  return gate.text
    ? words.held.opens(title, level, quote(say(gate.text)))
    : words.held.dependsOn(title, level, on);
}

/** How many blocks a bar has by default. */
const BLOCKS = 10;

const REACHED = '█';
const POSSIBLE = '▒';
const REST = '░';

/**
 * A range from 0 to 100 as a bar: up to its low end, what is reached; up to its high end, what the open questions leave
 * possible; then the rest.
 */
export function bar([low, high]: readonly [number, number], blocks = BLOCKS): string {
  const reached = Math.round((low * blocks) / 100);
  const possible = Math.round((high * blocks) / 100) - reached;
  return REACHED.repeat(reached) + POSSIBLE.repeat(possible) + REST.repeat(blocks - reached - possible);
}
