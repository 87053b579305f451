import type { Questionnaire } from '../model/questionnaire.ts';
import type { Draft } from './draft.ts';
import { type Interview, keyOf } from './model.ts';
import { minutesLeft } from './pace.ts';
import { isSettled, situate } from './situation.ts';

/** How far a team has got with its questions. */
export interface Progress {
  /** The number, from 1, of the question on screen, among those asked; null if there is none. */
  question: number | null;
  /** How many questions there are, and whether later answers may still change that. */
  of: number;
  about: boolean;
  /** Settled questions, and skipped ones that are still open. */
  settled: number;
  left: number;
  /** Minutes until the last question, at the team's own pace; 0 if nothing is left. */
  minutes: number;
  /** How much is settled, from 0 to 1. */
  done: number;
}

export function progressOf({ setting, draft, step, visited, pace }: Interview): Progress {
  const { shown, pending } = situate(setting.questionnaire, draft);
  const at = step.at === 'question' ? shown.findIndex(({ question }) => question.id === step.question) : -1;
  const open = shown.filter((cell) => !isSettled(cell));
  // Questions after the current one have not been skipped yet.
  const passed = (at < 0 ? shown : shown.slice(0, at)).filter(
    (cell) => !isSettled(cell) && visited.has(keyOf({ at: 'question', question: cell.question.id })),
  );
  const of = shown.length + pending.length;
  const settled = shown.length - open.length;
  return {
    question: at < 0 ? null : at + 1,
    of,
    about: pending.length > 0,
    settled,
    left: passed.length,
    minutes: minutesLeft(
      pace,
      open.length + pending.length,
      minutesEach(setting.questionnaire, draft, draft.track),
    ),
    done: of === 0 ? 0 : settled / of,
  };
}

/**
 * Minutes per question on a track, counting those that it asks of this structure; on the longest track if none has this
 * name; half a minute if there are no tracks.
 */
export function minutesEach(questionnaire: Questionnaire, draft: Draft, track: string | null): number {
  const { tracks } = questionnaire;
  const [longest] = [...tracks].sort((a, b) => b.questions.length - a.questions.length);
  const measured = tracks.find(({ id }) => id === track) ?? longest;
  if (!measured) return 0.5;
  const { shown, pending } = situate(questionnaire, draft, measured.id);
  return measured.minutes / Math.max(1, shown.length + pending.length);
}
