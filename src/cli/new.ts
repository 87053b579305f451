import type { Command } from 'commander';
import type { Language } from '../language.ts';
import { defineNewAnswers } from './new-answers.ts';
import { command, type Run } from './program.ts';

const WORDS = {
  fr: { description: 'prépare un fichier à remplir', usage: '[options] [commande]' },
  en: { description: 'prepare a file to fill in', usage: '[options] [command]' },
};

export function defineNew(language: Language, run: Run): Command {
  return command('new', language, [
    'cap-numerique new answers > compagnie.answers.yaml',
    'cap-numerique new answers --format paper > atelier.md',
  ])
    .description(WORDS[language].description)
    .usage(WORDS[language].usage)
    .addCommand(defineNewAnswers(language, run));
}
