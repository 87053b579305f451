import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Questionnaire } from '../model/questionnaire.js';
import { type Language, speaker } from '../model/text.js';
import { oneLine } from '../report/text/printable.js';
import { Autosave } from './autosave.js';
import { findAnswers } from './found.js';
import { type Ending, runInterview } from './run.js';
import { Session } from './session.js';
import { begin, type Interview, type Naming } from './state/interview.js';
import type { Terminal } from './terminal.js';
import { WORDS } from './words/index.js';

export interface Conduct {
  questionnaire: Questionnaire;
  language: Language;
  /** Where answers are looked for and written. */
  folder: string;
  fileOf: Naming['fileOf'];
  /** YYYY-MM-DD. */
  today: string;
  respondent: boolean;
  track: string | null;
  plain: boolean;
  isColored: boolean;
}

/** Asks a team in a terminal, from the files of a folder and into them. */
export async function conduct(
  { questionnaire, language, folder, fileOf, today, respondent, track, plain, isColored }: Conduct,
  terminal: Terminal,
): Promise<{ ending: Ending; interview: Interview }> {
  const words = WORDS[language];
  const say = speaker(questionnaire.languages, language);
  const { files, texts, unreadable } = findAnswers(folder, questionnaire);
  const autosave = new Autosave(
    { questionnaire, language },
    {
      heading: ({ name }) =>
        words.file
          .heading(oneLine(name ?? ''), oneLine(say(questionnaire.title)))
          .map((line) => ` ${line}`)
          .join('\n'),
      aside: words.file.aside,
    },
  );
  for (const { file, draft } of files) autosave.adopt(join(folder, file), texts.get(file) ?? '', draft);
  const saver = {
    save: (file: string, draft: Interview['draft']) => autosave.save(join(folder, file), draft),
  };
  const setting = {
    questionnaire,
    found: files,
    naming: { fileOf, isTaken: (file: string) => existsSync(join(folder, file)) },
    respondent,
    track,
    today,
  };
  const session = new Session(begin(setting, Date.now()), saver, Date.now);
  const voice = { words, language, plain, unreadable, folder: shortened(folder) };
  const ending = await runInterview(session, voice, terminal, { isColored });
  return { ending, interview: session.interview };
}

/** A path as people know it: from their home. */
function shortened(folder: string): string {
  const home = homedir();
  return folder.startsWith(`${home}/`) ? `~${folder.slice(home.length)}` : folder;
}
