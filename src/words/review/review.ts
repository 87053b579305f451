import type { Spoken } from '../speak.ts';
import { annex } from './annex.ts';
import { apart, undeclared } from './apart.ts';
import { labels } from './labels.ts';
import { told } from './told.ts';
import { verdicts } from './verdicts.ts';

/** What the review of a structure says, except texts of the questionnaire. */
export const review = { labels, verdicts, told, apart, undeclared, annex };

export type ReviewWords = Spoken<typeof review>;
