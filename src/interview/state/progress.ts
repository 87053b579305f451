import type { Interview } from './interview.ts';
import { minutesEach } from './offers.ts';
import { minutesLeft } from './pace.ts';
import { isSettled, situate } from './situation.ts';
import { keyOf } from './step.ts';

/** How far a team is in its questions. */
export interface Progress {
  /** Which of the questions asked is on screen, from 1; null where none is. */
  question: number | null;
  /** How many questions there are, and whether later answers may still change that. */
  of: number;
  about: boolean;
  /** Questions settled, and questions passed over that are still open. */
  settled: number;
  left: number;
  /** Minutes until the last question, at the team's own pace; 0 where nothing is left. */
  minutes: number;
}

export function progressOf({ setting, draft, step, visited, pace }: Interview): Progress {
  const { shown, pending } = situate(setting.questionnaire, draft);
  const at = step.at === 'question' ? shown.findIndex(({ question }) => question.id === step.question) : -1;
  const open = shown.filter((cell) => !isSettled(cell));
  // Ahead of the present question, nothing is left behind yet.
  const passed = (at < 0 ? shown : shown.slice(0, at)).filter(
    (cell) => !isSettled(cell) && visited.has(keyOf({ at: 'question', question: cell.question.id })),
  );
  return {
    question: at < 0 ? null : at + 1,
    of: shown.length + pending.length,
    about: pending.length > 0,
    settled: shown.length - open.length,
    left: passed.length,
    minutes: minutesLeft(pace, open.length + pending.length, minutesEach(setting.questionnaire, draft)),
  };
}
