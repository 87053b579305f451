import { asking } from './asking.ts';
import { assigning } from './assigning.ts';
import { ending } from './ending.ts';
import { keys } from './keys.ts';
import { lookingBack } from './looking-back.ts';
import { setup } from './setup.ts';
import { start } from './start.ts';
import { trouble } from './trouble.ts';

/** What the interview says on a terminal and on a page. */
export const anywhere = {
  ...keys,
  ...start,
  ...setup,
  ...asking,
  ...assigning,
  ...lookingBack,
  ...trouble,
  ...ending,
};
