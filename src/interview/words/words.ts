import type { AskingWords } from './asking.ts';
import type { EndingWords } from './ending.ts';
import type { KeyboardWords } from './keyboard.ts';
import type { PlainWords } from './plain.ts';
import type { SetupWords } from './setup.ts';
import type { TroubleWords } from './trouble.ts';

/** What the interview says, but for the questionnaire's own texts. */
export interface Words
  extends KeyboardWords,
    SetupWords,
    AskingWords,
    TroubleWords,
    PlainWords,
    EndingWords {}
