import type { Language } from '../../language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Words } from './words.ts';

/** What is said, by language. */
export const WORDS: Record<Language, Words> = { fr, en };
