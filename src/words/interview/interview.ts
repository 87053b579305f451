import type { Spoken } from '../speak.ts';
import { asking } from './asking.ts';
import { assigning } from './assigning.ts';
import { ending } from './ending.ts';
import { keys } from './keys.ts';
import { lookingBack } from './looking-back.ts';
import { plain } from './plain.ts';
import { setup } from './setup.ts';
import { start } from './start.ts';
import { trouble } from './trouble.ts';

/** What the interview says, except the questionnaire's own texts. */
export const interview = {
  ...keys,
  ...start,
  ...setup,
  ...asking,
  ...assigning,
  ...lookingBack,
  ...trouble,
  plain,
  ...ending,
};

export type InterviewWords = Spoken<typeof interview>;
