import type { Spoken } from '../speak.ts';
import { anywhere } from './anywhere.ts';
import { missed } from './missed.ts';
import { plain } from './plain.ts';
import { unsaved } from './unsaved.ts';

/** What the interview says on a terminal, except the questionnaire's own texts. */
export const interview = { ...anywhere, missed, plain, unsaved };

export type InterviewWords = Spoken<typeof interview>;
