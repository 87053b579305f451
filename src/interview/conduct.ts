import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileName } from '../files/names.ts';
import type { Language } from '../language.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { answersNamed } from '../model/stem.ts';
import { speaker } from '../model/text.ts';
import type { FilledIn } from '../report/plan/filled-in.ts';
import { oneLine } from '../text/printable.ts';
import { typeset } from '../text/typography.ts';
import { interview } from '../words/interview/interview.ts';
import { leaving } from '../words/interview/leaving.ts';
import { speak } from '../words/speak.ts';
import { begin } from './begin.ts';
import { Autosave } from './file/autosave.ts';
import { type Closing, filesOf, finish, type Publish } from './file/finish.ts';
import { findAnswers } from './file/found.ts';
import { since, withWritten, writtenPlan } from './file/written-plan.ts';
import { type LastPage, leaveLastPage, readLastPage } from './last-page.ts';
import { missedDay } from './looking-back.ts';
import { type Before, type Interview, isKept, NOTHING_KNOWN } from './model.ts';
import { isAboutFile } from './notice.ts';
import { noticeText } from './notice-text.ts';
import { isPersonal } from './people.ts';
import { randomCode } from './random.ts';
import { runInterview } from './run.ts';
import { Session } from './session.ts';
import { closingLines, farewellText } from './terminal/closing.ts';
import { whole } from './terminal/lines.ts';
import { type Ending, terminalOf } from './terminal/terminal.ts';
import { themeOf } from './terminal/theme.ts';
import { speakerOf } from './voice.ts';

export interface Conduct {
  questionnaire: Questionnaire;
  language: Language;
  /** Where answers are searched for and written. */
  folder: string;
  /** YYYY-MM-DD. */
  today: string;
  respondent: boolean;
  /** What is looked back on, if that was named. */
  review: Before | null;
  track: string | null;
  plain: boolean;
  isColored: boolean;
  stdin: Readable;
  stdout: Writable;
  publish: Publish;
  /** Opens a file as its person would by a double click, and says whether something did; null if nothing can. */
  opener: ((path: string) => Promise<boolean>) | null;
  /** The command that resumes the interview. */
  resume: string;
  /** Answer files of the folder whose questionnaire cannot be used. */
  unusable: readonly string[];
  /** The commands that take up the folder's answers to other questionnaires. */
  elsewhere: readonly string[];
  /** The command that takes up a person's own answers. */
  asRespondent: string;
  /** The command that looks back on answers of another folder. */
  asReview: string;
  /** The command that makes a printable page from answer files. */
  print: (files: readonly string[]) => string;
  /** The command that compares a structure's answers of two dates. */
  compare: (before: readonly string[], after: readonly string[]) => string;
  /** The command that tells what is wrong with an answer file. */
  check: (file: string) => string;
}

export interface Conducted {
  ending: Ending;
  /** Whether all answers, and the plan if it was due, are on disk. */
  isSaved: boolean;
}

/** Runs the interview on the answer files of a folder; ends with the profile, or with where to resume. */
export async function conduct(options: Conduct): Promise<Conducted> {
  const { questionnaire, language, folder, plain, isColored, resume } = options;
  const words = speak(interview, language);
  const leavingWords = speak(leaving, language);
  const terminal = terminalOf(options.stdin, options.stdout);
  const actions = new Set(questionnaire.actions.map(({ id }) => id));
  /** What people had written by hand in the plans, when they were last read; by answer file. */
  const read = new Map<string, FilledIn>();
  const { session, unreadable } = open(options);
  const check = (file: string) => whole(options.check(file));
  const voice = {
    words,
    language,
    plain,
    unreadable: [...unreadable, ...options.unusable],
    elsewhere: options.elsewhere.map(whole),
    asRespondent: whole(options.asRespondent),
    asReview: whole(options.asReview),
    check,
    folder: shortened(folder),
  };
  const theme = themeOf(isColored);
  return toTheEnd();

  /** Asks, then shows what came of it; again if people go back to their answers from there. */
  async function toTheEnd(): Promise<Conducted> {
    const ending = await runInterview(session, voice, terminal, { isColored });
    if (ending !== 'finished' && ending !== 'left') session.take({ kind: 'cut-short' });
    if (ending === 'SIGHUP' || ending === 'end-of-input') terminal.hangUp();
    if (ending !== 'finished') return farewell(ending);
    const look = { words, language, theme, plain, check, folder: voice.folder };
    adoptWritten();
    // In plain mode, lines are typed on a terminal that is left as it is.
    const heard = plain ? null : terminal.hush(` ${typeset(leavingWords.farewell.writing, language)}`);
    let closing = await finish(session.interview, folder, language, options.publish).finally(() => heard?.());
    const lines = (columns: number) =>
      closingLines(closing, {
        ...look,
        width: columns,
        print: options.print(closing.files),
        compare: comparing(closing),
      });
    const left = await readLastPage({ linesFor: lines, ...opening(closing) }, voice, terminal, theme);
    if (left === 'reviewed') {
      adoptWritten();
      session.take({ kind: 'command', command: 'review' });
      return toTheEnd();
    }
    // It may have been on screen for a long time, and names files.
    const isAllThere = filesOf(closing).every(isThere);
    if (!isAllThere) {
      if (session.take({ kind: 'cut-short' }).unsaved !== null) return farewell(ending);
      closing = await finish(session.interview, folder, language, options.publish);
    }
    // In lines, it is there already.
    if (!plain || !isAllThere) leaveLastPage(lines, terminal);
    return { ending, isSaved: !('failed' in closing.written) };
  }

  /** The command that compares these answers with earlier ones; only their own, for one person among several. */
  function comparing({ answers, files, past }: Closing): string | null {
    const { before, setting } = session.interview;
    if (before === null) return past.length > 0 ? options.compare(past, files) : null;
    const [then, now] = setting.respondent ? [[before.file], [answers]] : [before.files, files];
    return options.compare(then, now);
  }

  /** How the plan's page is opened from the last page. */
  function opening({ page }: Closing): Omit<LastPage, 'linesFor'> {
    const path = 'failed' in page ? null : join(folder, page.file);
    const { opener } = options;
    const said = (text: string) => typeset(oneLine(text), language);
    return {
      interview: session.interview,
      open: path === null || opener === null ? null : () => opener(path),
      opening: said(leavingWords.closing.opening),
      notOpened: said(leavingWords.closing.notOpened(path ?? '')),
    };
  }

  function writtenIn(file: string, { id, name, profile }: Interview['draft']): FilledIn {
    return writtenPlan(file, folder, { id, name: name ?? '', profile: profile ?? '' });
  }

  /** Takes in the names and days that people wrote in their plan while the interview was open: they say them last. */
  function adoptWritten(): void {
    const { file, draft, setting } = session.interview;
    if (file === null || setting.respondent) return;
    const written = writtenIn(file, draft);
    session.adopt(withWritten(draft, since(read.get(file) ?? new Map(), written), actions));
    read.set(file, written);
  }

  function isThere(file: string): boolean {
    return existsSync(join(folder, file));
  }

  function farewell(ending: Ending): Conducted {
    const file = isKept(session.interview) ? session.interview.file : null;
    const interview = { ...session.interview, file };
    const { before, setting, draft } = interview;
    const speaker = speakerOf(interview, voice);
    const day = file === null || before !== null ? null : missedDay(setting, { file, draft });
    const leave = {
      ending,
      resume,
      missed: day === null ? null : { day: speaker.report.day(day), command: options.asReview },
      folder: voice.folder,
      isThere: file !== null && isThere(file),
      hasOthers: setting.found.some(({ file }) => isThere(file)),
      told: interview.notices.filter(isAboutFile).map((notice) => noticeText(notice, interview, speaker)),
    };
    terminal.write(farewellText(interview, leave, { words, language, width: terminal.size().columns }));
    return { ending, isSaved: interview.unsaved === null };
  }

  function open({ today, review, track, ...options }: Conduct): { session: Session; unreadable: string[] } {
    // Whoever looks back on their own answers speaks for themselves again.
    const respondent = options.respondent || (review !== null && isPersonal(review.draft));
    const found = findAnswers(folder, questionnaire);
    const heading = ({ name }: Interview['draft'], spoken = language): string => {
      const title = speaker(questionnaire, spoken)(questionnaire.title);
      const lines = speak(leaving, spoken).file.heading(oneLine(name ?? ''), oneLine(title));
      return lines.map((line) => ` ${line}`).join('\n');
    };
    const autosave = new Autosave({ questionnaire, language }, { heading, aside: leavingWords.file.aside });
    for (const { file, draft } of found.files) {
      autosave.adopt(join(folder, file), found.texts.get(file) ?? '', draft);
    }
    // Those who answer in their own name do not speak for the team.
    const files = respondent
      ? found.files
      : found.files.map((each) => {
          const written = writtenIn(each.file, each.draft);
          read.set(each.file, written);
          return { ...each, draft: withWritten(each.draft, written, actions) };
        });
    const first = begin(
      {
        questionnaire,
        found: files,
        naming: {
          fileOf: (name) => answersNamed(fileName(name)),
          isTaken: (file) => existsSync(join(folder, file)),
        },
        respondent,
        code: respondent ? (review?.draft.code ?? randomCode()) : null,
        track,
        known: NOTHING_KNOWN,
        review,
        today,
      },
      Date.now(),
    );
    const saver = {
      save: (file: string, draft: Interview['draft'], to: string | null) =>
        autosave.save(join(folder, file), draft, to && join(folder, to)),
    };
    return { session: new Session(first, saver, Date.now), unreadable: found.unreadable };
  }
}

/** A path as people know it: from their home. */
function shortened(folder: string): string {
  const home = homedir();
  return folder.startsWith(`${home}/`) ? `~${folder.slice(home.length)}` : folder;
}
