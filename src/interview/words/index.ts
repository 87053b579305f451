import type { Language } from '../../language.js';
import { en } from './en/index.js';
import { fr } from './fr/index.js';
import type { Words } from './words.js';

/** What is said, by language. */
export const WORDS: Record<Language, Words> = { fr, en };
