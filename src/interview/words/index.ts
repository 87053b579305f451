import type { Language } from '../../language.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { Words } from './words.js';

/** What is said, by language. */
export const WORDS: Record<Language, Words> = { fr, en };
