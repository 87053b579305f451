import type { Words } from '../words.js';
import { asking } from './asking.js';
import { ending } from './ending.js';
import { keyboard } from './keyboard.js';
import { plain } from './plain.js';
import { setup } from './setup.js';
import { trouble } from './trouble.js';

export const en: Words = { ...keyboard, ...setup, ...asking, ...trouble, ...plain, ...ending };
