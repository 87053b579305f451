import type { Command } from 'commander';
import { wrapAnsi } from 'fast-wrap-ansi';
import { nearest } from '../diagnostics/nearest.ts';
import type { Language } from '../language.ts';
import { AXES, type Questionnaire } from '../model/questionnaire.ts';
import { speaker } from '../model/text.ts';
import { oneLine } from '../text/printable.ts';
import { explainWords } from '../words/cli/explain.ts';
import { speak } from '../words/speak.ts';
import { aboutAction, aboutDuty } from './explain/about-action.ts';
import {
  aboutAxis,
  aboutGates,
  aboutObjective,
  aboutProfile,
  aboutTrack,
  isAxis,
} from './explain/about-others.ts';
import { aboutFact, aboutQuestion } from './explain/about-question.ts';
import type { Telling } from './explain/telling.ts';
import { withQuestionnaire } from './own-questionnaire.ts';
import { widthOf } from './palette.ts';
import { command, type Run } from './program.ts';
import { type Context, deliver, EXIT, notify } from './shell.ts';

export function defineExplain(language: Language, run: Run): Command {
  const words = speak(explainWords, language);
  return command('explain', language, [
    'cap-numerique explain CN301',
    'cap-numerique explain shared-files',
    'cap-numerique explain write-objectives',
  ])
    .description(words.description)
    .argument('<id>', words.id)
    .action((id: string) => run((context) => explain(id, context)));
}

/** What all gates are asked for by: they have no ids. */
const GATES = 'gates';

/** A diagnostic's code, as the user may write it. */
const CODE = /^CN\d{3}$/i;

/** The page of a code: the only case that needs the catalogue. */
async function pageOf(code: string, context: Context): Promise<string | undefined> {
  const { explainCode } = await import('./explain-code.ts');
  return explainCode(code, context);
}

async function explain(id: string, context: Context): Promise<number> {
  const { shell, globals } = context;
  const page = CODE.test(id) ? await pageOf(id, context) : undefined;
  if (page === undefined) {
    return withQuestionnaire(globals.questionnaire, context, ({ questionnaire }, spoken) =>
      explainPart(id, questionnaire, spoken),
    );
  }
  await deliver(shell, page);
  return EXIT.ok;
}

async function explainPart(
  id: string,
  questionnaire: Questionnaire,
  { shell, globals }: Context,
): Promise<number> {
  const words = speak(explainWords, globals.lang);
  const read = speaker(questionnaire, globals.lang);
  const telling: Telling = { questionnaire, say: (text) => oneLine(read(text)), words };
  const { questions, facts, actions, duties, profiles, objectives, tracks } = questionnaire;
  const one = <T extends { id: string }>(
    some: readonly T[],
    about: (it: T, telling: Telling) => string[],
  ) => {
    const it = some.find((each) => each.id === id);
    return it ? [about(it, telling)] : [];
  };
  const found = [
    ...one(questions, aboutQuestion),
    ...one(facts, aboutFact),
    ...one(actions, aboutAction),
    ...one(duties, aboutDuty),
    ...one(profiles, aboutProfile),
    ...one(objectives, aboutObjective),
    ...one(tracks, aboutTrack),
    ...(isAxis(id) ? [aboutAxis(id, telling)] : []),
    ...(id === GATES ? [aboutGates(telling)] : []),
  ];
  if (found.length === 0) {
    const known = [questions, facts, actions, duties, profiles, objectives, tracks].flatMap((some) =>
      some.map((each) => each.id),
    );
    const near = nearest(id, [...known, ...AXES, GATES]);
    const searched = globals.questionnaire ?? questionnaire.id;
    await notify(shell, `${words.unknown(id, searched)}${near ? words.didYouMean(near) : ''}\n`);
    return EXIT.usage;
  }
  // Parts of two kinds may have one id.
  const lines = found.flatMap((part, i) => (i === 0 ? part : ['', ...part]));
  const width = widthOf(shell.stdout);
  await deliver(shell, `${lines.map((line) => wrapped(line, width)).join('\n')}\n`);
  return EXIT.ok;
}

/** A line broken at the width, with text after a number or dash aligned under its first word. */
function wrapped(line: string, width: number): string {
  const [head = ''] = /^ *(?:- |\d+\. )?/.exec(line) ?? [];
  const rows = wrapAnsi(line.slice(head.length), width - head.length).split('\n');
  return rows.map((row, i) => (i === 0 ? head : ' '.repeat(head.length)) + row).join('\n');
}
