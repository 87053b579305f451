import type { Command } from 'commander';
import type { Language } from '../language.js';
import { speaker } from '../model/text.js';
import { command, type Run } from './program.js';
import { EXIT, write } from './shell.js';

const WORDS = {
  fr: {
    description: 'liste les questionnaires fournis, avec leur version et leurs parcours',
    whole: 'en entier',
    questions: (n: number) => `${n} questions`,
    minutes: (n: number) => `${n} minutes`,
    actions: (n: number) => `${n} actions`,
  },
  en: {
    description: 'list the questionnaires that come with the program, with their versions and tracks',
    whole: 'whole',
    questions: (n: number) => `${n} questions`,
    minutes: (n: number) => `${n} minutes`,
    actions: (n: number) => `${n} actions`,
  },
};

export function defineList(language: Language, run: Run): Command {
  const words = WORDS[language];
  return command('list', language, ['cap-numerique list', 'cap-numerique list --lang en'])
    .description(words.description)
    .action(() =>
      run(async ({ stdout }) => {
        const { packagedIds, packagedQuestionnaire } = await import('../io/packaged.js');
        for (const id of packagedIds()) {
          const questionnaire = await packagedQuestionnaire(id);
          const say = speaker(questionnaire.languages, language);
          const lines = [
            `${id}@${questionnaire.version}  ${say(questionnaire.title)}`,
            ...questionnaire.tracks.map(
              (track) =>
                `  ${track.id.padEnd(10)} ${words.questions(track.questions.length)}, ${words.minutes(track.minutes)}  ${say(track.title)}`,
            ),
            `  ${words.whole.padEnd(10)} ${words.questions(questionnaire.questions.length)}, ${words.actions(questionnaire.actions.length)}`,
          ];
          await write(stdout, `${lines.join('\n')}\n`);
        }
        return EXIT.ok;
      }),
    );
}
