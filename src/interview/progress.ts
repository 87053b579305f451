import { type Minutes, minutesLeft } from './duration.ts';
import { type Interview, keyOf } from './model.ts';
import { countedIn, isOpen, isOptional, situate } from './situation.ts';

/** How far a team has got with its questions. */
export interface Progress {
  /** The number, from 1, of the question on screen, among those counted; null if there is none. */
  question: number | null;
  /** How many questions there are, and whether later answers may still change that. */
  of: number;
  about: boolean;
  /** Settled questions, and skipped ones that are still open. */
  settled: number;
  left: number;
  /** How long what is left takes, targets included; null if nothing is left. */
  minutes: Minutes | null;
  /** How much is settled, from 0 to 1. */
  done: number;
}

export function progressOf(model: Interview): Progress {
  const { setting, draft, step, visited } = model;
  const situation = situate(setting.questionnaire, draft);
  const shown = countedIn(situation);
  const pending = situation.pending.filter((question) => !isOptional(question));
  const at = step.at === 'question' ? shown.findIndex(({ question }) => question.id === step.question) : -1;
  const open = shown.filter(isOpen);
  // Questions after the current one have not been skipped yet.
  const passed = (at < 0 ? shown : shown.slice(0, at)).filter(
    (cell) => isOpen(cell) && visited.has(keyOf({ at: 'question', question: cell.question.id })),
  );
  const of = shown.length + pending.length;
  const settled = shown.length - open.length;
  return {
    question: at < 0 ? null : at + 1,
    of,
    about: pending.length > 0,
    settled,
    left: passed.length,
    minutes: minutesLeft(model),
    done: of === 0 ? 0 : settled / of,
  };
}
