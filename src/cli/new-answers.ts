import { type Command, Option } from 'commander';
import type { BlankForm } from '../interview/blank/form.js';
import type { Language } from '../language.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { command, type Run } from './program.js';
import { deliver, EXIT, type Globals, notify, OWN, type Shell } from './shell.js';
import { inLanguageOf } from './spoken.js';
import { tell } from './tell.js';
import { today } from './today.js';
import { UsageError } from './usage-error.js';

const FORMATS = ['yaml', 'paper'] as const;

interface Options {
  structure?: string;
  profile?: string;
  track?: string;
  format: (typeof FORMATS)[number];
  output?: string;
  force?: boolean;
}

const WORDS = {
  fr: {
    description: 'écrit un fichier de réponses à remplir dans un éditeur, ou le questionnaire à imprimer',
    questionnaire: 'questionnaire, par son nom ou son chemin',
    name: '<nom>',
    path: '<fichier>',
    structure: 'le nom de la structure',
    profile: 'son profil : seules les questions qui la concernent sont écrites',
    track: 'le parcours ; sans lui, toutes les questions',
    format: 'yaml : un fichier de réponses ; paper : un Markdown à imprimer pour un atelier',
    output: 'où écrire, au lieu d’afficher',
    force: 'remplace le fichier s’il existe',
    unknownProfile: (id: string, known: string) => `Le profil « ${id} » n’existe pas. Au choix : ${known}.`,
    unknownTrack: (id: string, known: string) => `Le parcours « ${id} » n’existe pas. Au choix : ${known}.`,
    emptyName:
      '--structure attend le nom de la structure : il est vide. Sans cette option, il reste à écrire.',
    longName: (found: number, most: number) =>
      `--structure attend un nom de ${most} signes au plus, et celui-ci en a ${found}.`,
    brokenName: '--structure attend un nom sur une seule ligne, sans caractère de commande.',
    file: 'reponses',
    ownQuestionnaire: (file: string) => `Les réponses prendraient la place du questionnaire, ${file}.`,
    written: (file: string) => `${file} est écrit.`,
  },
  en: {
    description: 'write an answer file to fill in an editor, or the questionnaire to print',
    questionnaire: 'questionnaire, by name or path',
    name: '<name>',
    path: '<file>',
    structure: 'the organisation’s name',
    profile: 'its profile: only the questions that concern it are written',
    track: 'the track; without it, all the questions',
    format: 'yaml: an answer file; paper: Markdown to print for a workshop',
    output: 'where to write, instead of showing',
    force: 'replace the file if it exists',
    unknownProfile: (id: string, known: string) => `There is no profile “${id}”. One of: ${known}.`,
    unknownTrack: (id: string, known: string) => `There is no track “${id}”. One of: ${known}.`,
    emptyName:
      '--structure needs the organisation’s name: it is empty. Without this option it is left to be written.',
    longName: (found: number, most: number) =>
      `--structure needs a name of ${most} characters at most; this one has ${found}.`,
    brokenName: '--structure needs a name on one line, without control characters.',
    file: 'my',
    ownQuestionnaire: (file: string) => `The answers would take the place of the questionnaire, ${file}.`,
    written: (file: string) => `${file} is written.`,
  },
};

export function defineNewAnswers(language: Language, run: Run): Command {
  const words = WORDS[language];
  return command('answers', language, [
    'cap-numerique new answers > compagnie.answers.yaml',
    'cap-numerique new answers --structure "Radio Gave" --profile radio --track flash -o radio-gave.answers.yaml',
    'cap-numerique new answers --format paper > atelier.md',
  ])
    .description(words.description)
    .argument('[questionnaire]', words.questionnaire)
    .option(`--structure ${words.name}`, words.structure)
    .option('--profile <id>', words.profile)
    .option('--track <id>', words.track)
    .addOption(new Option('--format <format>', words.format).choices(FORMATS).default('yaml'))
    .option(`-o, --output ${words.path}`, words.output)
    .option('--force', words.force)
    .action((named: string | undefined, options: Options) =>
      run((shell, globals) => newAnswers(named ?? globals.questionnaire ?? OWN, options, shell, globals)),
    );
}

async function newAnswers(named: string, options: Options, shell: Shell, asked: Globals): Promise<number> {
  const { loadQuestionnaire } = await import('../io/load.js');
  const { value: questionnaire, diagnostics, sources } = await loadQuestionnaire(named, shell.cwd);
  await tell(diagnostics, sources, shell, asked);
  if (!questionnaire) return EXIT.fault;
  const globals = await inLanguageOf(questionnaire, shell, asked);
  const words = WORDS[globals.lang];
  const profile = knownId(options.profile, questionnaire.profiles, words.unknownProfile);
  const track = knownId(options.track, questionnaire.tracks, words.unknownTrack);
  const { blankForm } = await import('../interview/blank/form.js');
  const known = { structure: await nameOf(options.structure, words), profile, track };
  const text = await textOf(blankForm(questionnaire, known, globals.lang), options, globals.lang);
  if (options.output === undefined) {
    await deliver(shell, text);
    return EXIT.ok;
  }
  const { isSameFile, writeWhole } = await import('../io/write.js');
  if (isSameFile(options.output, named, shell.cwd)) throw new UsageError(words.ownQuestionnaire(named));
  const fault = writeWhole(options.output, text, { cwd: shell.cwd, force: options.force ?? false });
  if (fault) {
    await tell([fault], [], shell, globals);
    return EXIT.fault;
  }
  if (!globals.quiet) await notify(shell, `${words.written(options.output)}\n`);
  return EXIT.ok;
}

async function textOf(form: BlankForm, { format, output }: Options, language: Language): Promise<string> {
  if (format === 'paper') return (await import('../interview/blank/paper.js')).paper(form);
  const [{ blankYaml }, { fileName }] = await Promise.all([
    import('../interview/blank/yaml.js'),
    import('../io/file-name.js'),
  ]);
  const { structure } = form.known;
  const stem = structure === null ? WORDS[language].file : fileName(structure);
  return blankYaml(form, today(), output ?? `${stem}.answers.yaml`);
}

/** A name as the format takes it, without the spaces around it; null where none is given. */
async function nameOf(given: string | undefined, words: (typeof WORDS)[Language]): Promise<string | null> {
  if (given === undefined) return null;
  const { LONGEST_NAME } = await import('../interview/state/setup.js');
  const name = given.trim();
  if (name === '') throw new UsageError(words.emptyName);
  if (name.length > LONGEST_NAME) throw new UsageError(words.longName(name.length, LONGEST_NAME));
  if (/\p{Cc}/u.test(name)) throw new UsageError(words.brokenName);
  return name;
}

function knownId(
  id: string | undefined,
  list: Questionnaire['profiles' | 'tracks'],
  unknown: (id: string, known: string) => string,
): string | null {
  if (id === undefined) return null;
  const ids = list.map((each) => each.id);
  if (!ids.includes(id)) throw new UsageError(unknown(id, ids.join(', ')));
  return id;
}
