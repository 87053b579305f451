import type { AskingWords } from './asking.js';
import type { EndingWords } from './ending.js';
import type { KeyboardWords } from './keyboard.js';
import type { PlainWords } from './plain.js';
import type { SetupWords } from './setup.js';
import type { TroubleWords } from './trouble.js';

/** What the interview says, but for the questionnaire's own texts. */
export interface Words
  extends KeyboardWords,
    SetupWords,
    AskingWords,
    TroubleWords,
    PlainWords,
    EndingWords {}
