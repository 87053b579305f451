import type { Command } from 'commander';
import type { Language } from '../language.js';
import { defineNewAnswers } from './new-answers.js';
import { command, type Run } from './program.js';

const WORDS = {
  fr: 'prépare un fichier à remplir',
  en: 'prepare a file to fill in',
};

export function defineNew(language: Language, run: Run): Command {
  return command('new', language, [
    'cap-numerique new answers > compagnie.answers.yaml',
    'cap-numerique new answers --format paper > atelier.md',
  ])
    .description(WORDS[language])
    .addCommand(defineNewAnswers(language, run));
}
