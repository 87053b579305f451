import type { Command } from 'commander';
import type { Language } from '../language.js';
import type { AnswerValue } from '../model/answer.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { speaker } from '../model/text.js';
import { truthOf } from '../scoring/truth.js';
import { command, type Run } from './program.js';
import { EXIT, write } from './shell.js';

const WORDS = {
  fr: {
    description: 'liste les questionnaires fournis, avec leur version et leurs parcours',
    whole: 'en entier',
    questions: (least: number, most: number) =>
      least === most ? `${most} questions` : `${least} à ${most} questions`,
    minutes: (n: number) => `${n} minutes`,
    actions: (n: number) => `${n} actions`,
  },
  en: {
    description: 'list the questionnaires that come with the program, with their versions and tracks',
    whole: 'whole',
    questions: (least: number, most: number) =>
      least === most ? `${most} questions` : `${least} to ${most} questions`,
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
                `  ${track.id.padEnd(10)} ${words.questions(...asked(questionnaire, track.questions))}, ${words.minutes(track.minutes)}  ${say(track.title)}`,
            ),
            `  ${words.whole.padEnd(10)} ${words.questions(...asked(questionnaire))}, ${words.actions(questionnaire.actions.length)}`,
          ];
          await write(stdout, `${lines.join('\n')}\n`);
        }
        return EXIT.ok;
      }),
    );
}

/**
 * How many questions a structure is asked, at least and at most, whatever its profile and what it says in the facts
 * with options: those that its answers may show are counted.
 * @param among the questions of a track; all without it.
 */
function asked(of: Questionnaire, among = of.questions.map(({ id }) => id)): [least: number, most: number] {
  const kinds = of.facts.reduce<Map<string, AnswerValue>[]>(
    (all, fact) =>
      fact.type === 'single'
        ? all.flatMap((said) => [said, ...fact.options.map(({ id }) => new Map([...said, [fact.id, id]]))])
        : all,
    [new Map()],
  );
  const questions = of.questions.filter(({ id }) => among.includes(id));
  const counts = of.profiles.flatMap(({ id: profile }) =>
    kinds.map((said) => {
      const facts = { profile, answer: (id: string) => said.get(id) };
      return questions.filter(({ when }) => when === null || truthOf(when, facts) !== false).length;
    }),
  );
  return [Math.min(...counts), Math.max(...counts)];
}
