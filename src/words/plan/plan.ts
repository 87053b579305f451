import type { Spoken } from '../speak.ts';
import { actions, reason } from './actions.ts';
import { answers } from './answers.ts';
import { followUp } from './follow-up.ts';
import { labels } from './labels.ts';
import { held, portrait } from './portrait.ts';
import { scores } from './scores.ts';

/** What a report about a structure says, except texts of the questionnaire. */
export const plan = { labels, portrait, held, reason, ...answers, ...actions, ...followUp, ...scores };

export type PlanWords = Spoken<typeof plan>;
