import type { Command } from 'commander';
import type { Input } from '../files/inputs.ts';
import { isResultName } from '../files/names.ts';
import { minutesInAll } from '../interview/duration.ts';
import type { Language } from '../language.ts';
import type { AnswerValue } from '../model/answer.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { printer } from '../model/text.ts';
import { truthOf } from '../scoring/truth.ts';
import { listWords } from '../words/cli/list.ts';
import { speak } from '../words/speak.ts';
import { command, type Run } from './program.ts';
import { type Context, deliver, EXIT, type Globals, notify } from './shell.ts';
import { asRead, speakingOf } from './spoken.ts';
import { tell } from './tell.ts';

export function defineList(language: Language, run: Run): Command {
  const words = speak(listWords, language);
  return command('list', language, ['cap-numerique list', 'cap-numerique list questionnaires/'])
    .description(words.description)
    .argument(words.filesName, words.files)
    .action((files: string[]) => run((context) => list(files, context)));
}

async function list(files: string[], context: Context): Promise<number> {
  if (files.length > 0) return listFiles(files, context);
  const { shell, globals } = context;
  const { packagedIds, packagedQuestionnaire } = await import('../load/packaged.ts');
  for (const id of packagedIds()) {
    const questionnaire = await packagedQuestionnaire(id);
    await deliver(shell, linesOf(questionnaire, '', speakingOf(questionnaire, globals)));
  }
  return EXIT.ok;
}

/** Each questionnaire among files; other files in a folder are ignored. */
async function listFiles(files: string[], context: Context): Promise<number> {
  const { shell, globals } = context;
  const [{ inputs }, { readSource }, { loadQuestionnaireFile }, { guessKind }] = await Promise.all([
    import('../files/inputs.ts'),
    import('../files/read.ts'),
    import('../load/questionnaire-file.ts'),
    import('../load/guess-kind.ts'),
  ]);
  let found = 0;
  let refused = 0;
  const all: Input[] = [];
  for await (const input of inputs(files, shell.cwd)) all.push(input);
  // In an order that does not depend on the disk.
  for (const { file, named } of all.sort((a, b) => (a.file < b.file ? -1 : 1))) {
    if (isResultName(file)) continue;
    const read = readSource(file, shell.cwd);
    const kind = 'source' in read ? guessKind(read.source.text, named) : undefined;
    if (kind !== 'questionnaire' && !('diagnostic' in read && named)) continue;
    const { value, diagnostics, sources } = await loadQuestionnaireFile(file, shell.cwd, undefined, read);
    await tell(diagnostics, sources, context);
    if (value) await deliver(shell, linesOf(value, file, speakingOf(value, globals)));
    found += value ? 1 : 0;
    refused += value ? 0 : 1;
  }
  if (found + refused === 0) await notify(shell, `${speak(listWords, globals.lang).none}\n`);
  return found > 0 && refused === 0 ? EXIT.ok : EXIT.fault;
}

/** A questionnaire and its tracks, in lines. @param file where it is; empty for a packaged one. */
function linesOf(listed: Questionnaire, file: string, globals: Globals): string {
  const questionnaire = asRead(listed, globals);
  const { lang } = globals;
  const words = speak(listWords, lang);
  const say = printer(questionnaire, lang);
  const lasting = (track: string): string => {
    const { least, most } = minutesInAll(questionnaire, null, track);
    return words.minutes(least, most);
  };
  const lines = [
    `${questionnaire.id}@${questionnaire.version}  ${say(questionnaire.title)}${file === '' ? '' : `  (${file})`}`,
    ...questionnaire.tracks.map(
      (track) =>
        `  ${track.id.padEnd(10)} ${words.questions(...asked(questionnaire, track.questions))}, ${lasting(track.id)}  ${say(track.title)}`,
    ),
    `  ${words.whole.padEnd(10)} ${words.questions(...asked(questionnaire))}, ${words.actions(questionnaire.actions.length)}`,
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * The fewest and most questions that a structure is asked, whatever its profile and its facts with options: those that
 * its answers may bring in are counted.
 * @param among the questions of a track; all without it.
 */
function asked(
  questionnaire: Questionnaire,
  among = questionnaire.questions.map(({ id }) => id),
): [least: number, most: number] {
  const kinds = questionnaire.facts.reduce<Map<string, AnswerValue>[]>(
    (all, fact) =>
      fact.type === 'single'
        ? all.flatMap((said) => [said, ...fact.options.map(({ id }) => new Map([...said, [fact.id, id]]))])
        : all,
    [new Map()],
  );
  const questions = questionnaire.questions.filter(({ id }) => among.includes(id));
  const counts = questionnaire.profiles.flatMap(({ id: profile }) =>
    kinds.map((said) => {
      const facts = { profile, answer: (id: string) => said.get(id) };
      return questions.filter(({ when }) => when === null || truthOf(when, facts) !== false).length;
    }),
  );
  return [Math.min(...counts), Math.max(...counts)];
}
