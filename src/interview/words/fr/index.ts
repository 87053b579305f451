import type { Words } from '../words.ts';
import { asking } from './asking.ts';
import { ending } from './ending.ts';
import { keyboard } from './keyboard.ts';
import { plain } from './plain.ts';
import { setup } from './setup.ts';
import { trouble } from './trouble.ts';

export const fr: Words = { ...keyboard, ...setup, ...asking, ...trouble, ...plain, ...ending };
