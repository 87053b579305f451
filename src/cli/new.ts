import type { Command } from 'commander';
import type { Language } from '../language.ts';
import { newWords } from '../words/cli/new.ts';
import { programWords } from '../words/cli/program.ts';
import { speak } from '../words/speak.ts';
import { defineNewAnswers } from './new/answers.ts';
import { defineNewQuestionnaire } from './new/questionnaire.ts';
import { command, type Run } from './program.ts';

export function defineNew(language: Language, run: Run): Command {
  return command('new', language, [
    'cap-numerique new answers -o compagnie.answers.yaml',
    'cap-numerique new answers --format paper -o questionnaire.html',
    'cap-numerique new questionnaire bibliotheques -o bibliotheques.yaml',
  ])
    .description(speak(newWords, language).description)
    .usage(speak(programWords, language).usageLine)
    .addCommand(defineNewAnswers(language, run))
    .addCommand(defineNewQuestionnaire(language, run));
}
