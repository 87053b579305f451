import type { Language } from '../../language.ts';
import { UNASSIGNED } from '../../model/assignment.ts';
import { hasActionFor } from '../../plan/concerned.ts';
import { planView } from '../../report/plan/build-view.ts';
import { reading } from '../../report/plan/reading.ts';
import { wishesView } from '../../report/plan/wishes-view.ts';
import { profile } from '../../report/score/profile.ts';
import { speech } from '../../report/speech.ts';
import { oneLine } from '../../text/printable.ts';
import { typeset } from '../../text/typography.ts';
import type { InterviewWords } from '../../words/interview/interview.ts';
import { leaving } from '../../words/interview/leaving.ts';
import { speak } from '../../words/speak.ts';
import { assignmentText } from '../assigning.ts';
import type { Closing } from '../file/finish.ts';
import type { Interview } from '../model.ts';
import { beforeCommand, wrapped } from './lines.ts';
import type { Ending } from './terminal.ts';
import type { Theme } from './theme.ts';

export interface Look {
  words: InterviewWords;
  language: Language;
  theme: Theme;
  /** Columns. */
  width: number;
}

/** What the last screen says about its surroundings. */
interface Frame {
  /** The command that makes the page, if it could not be written. */
  print: string;
  /** The command that compares the answers with earlier ones; null if there are none. */
  compare: string | null;
  /** The command that tells what is wrong with an answer file. */
  check: (file: string) => string;
  /** Whether to draw nothing: words and numbers only. */
  plain: boolean;
  /** The folder of the files, as people know it. */
  folder: string;
}

/** What is shown at the end: the profile, the first actions, the files and what to do with them. */
export function closingLines(
  { own, plan, answers, files, past, leftOut, written, page }: Closing,
  { words, language, theme, width, print, compare, check, plain, folder }: Look & Frame,
): string[] {
  const { closing } = speak(leaving, language);
  const room = Math.max(20, Math.min(88, width - 4));
  const set = (text: string) => typeset(oneLine(text), language);
  // Names of files stay whole, to be copied.
  const lines = (text: string, head = '') => wrapped(set(text), room, head, { cutsWords: false });
  const view = planView(plan, language);
  const name = oneLine(own.resolved.structure.name);
  const { strong, accent, alert } = theme;
  const palette = { bold: strong, dim: (text: string) => text, cyan: accent, red: alert, yellow: alert };
  const isOwn = own !== plan;
  const hasNotes = own.resolved.cells.some(({ notes }) => notes.length > 0);
  const people = plan.resolved.respondents;
  const asked = plan.resolved.cells.filter(({ state }) => state !== 'hidden');
  const isOpen = asked.filter(({ state }) => state === 'unanswered').length > asked.length / 4;
  const firstTitle =
    view.firstActions.length === 0
      ? closing.actions
      : isOwn
        ? closing.together(view.firstActions.length, people)
        : view.firstActionsTitle;
  const { assignments } = plan.resolved;
  const entryOf = (id: string) => assignments.get(id) ?? UNASSIGNED;
  const report = speech(plan.resolved, language);
  const actions = view.firstActions.flatMap(({ id, number, title, firstStep }) => {
    const head = `${number}. `;
    const under = ' '.repeat(head.length);
    const told = assignmentText(entryOf(id), { words, report });
    return [
      ...wrapped(strong(set(title)), room, head),
      ...wrapped(set(firstStep), room, under),
      ...(told === null ? [] : wrapped(accent(set(closing.assigned(told))), room, under)),
      '',
    ];
  });
  const left = view.firstActions.filter(({ id }) => Object.values(entryOf(id)).includes(null)).length;
  const wished = wishesView(reading(own, language));
  const wishes =
    wished.length === 0
      ? []
      : [
          strong(set(view.labels.wishes)),
          '',
          ...wished.flatMap(({ topic, text }) => lines(`${topic}. ${text}`, '- ')),
          '',
        ];
  const isMissing = 'failed' in written && 'failed' in page;
  const listed = [
    ...('failed' in page ? [] : lines(closing.page(page.file), '- ')),
    ...('failed' in written
      ? lines(closing[isMissing ? 'notPlanned' : 'notEditable'](written.failed), '! ')
      : written.kept === null
        ? lines(closing.plan(written.file), '- ')
        : lines(closing.planBeside(written.file, written.kept), '- ')),
    ...lines(closing.answers(answers), '- '),
    ...(people > 1 ? lines(closing.merged(people)) : []),
    ...(past.length > 0 ? lines(closing.past(past)) : []),
    ...leftOut.flatMap((file) => lines(closing.leftOut(file, check(file)), '! ')),
  ];
  return [
    strong(set(isOwn ? closing.ownProfile : closing.title(name))),
    '',
    ...profile({ resolved: own.resolved, scores: own.scores }, { language, width: room, palette }, !plain)
      .trimEnd()
      .split('\n'),
    '',
    ...wishes,
    strong(set(firstTitle)),
    // If much is unanswered, nothing may say that all is well.
    ...(view.noAction === null
      ? []
      : lines(isOpen && hasActionFor(plan.resolved) ? closing.tooFew : view.noAction)),
    '',
    ...actions,
    ...wrapped(strong(set(closing.files(folder))), room),
    ...listed,
    '',
    ...(compare === null ? [] : [...beforeCommand(set(closing.compare), compare, room), '']),
    ...(isMissing
      ? beforeCommand(set(closing.planLater), print, room)
      : [
          ...closing.next(view.firstActions.length, left).flatMap((text) => lines(text)),
          ...lines(isOwn ? closing.sendOwn(answers, hasNotes) : closing.send(files)),
          ...('failed' in page ? beforeCommand(set(closing.print), print, room) : []),
        ]),
  ];
}

export interface Leave {
  ending: Ending;
  /** The command that resumes the interview, or starts it. */
  resume: string;
  /** The day of the answers that a review looks back on without having them, and the command that has it look at them. */
  missed: { day: string; command: string } | null;
  /** Where the answers are, as people know it. */
  folder: string;
  /** Whether the interview's file is on disk. */
  isThere: boolean;
  /** Whether files that were found at the start still exist. */
  hasOthers: boolean;
  /** What just had to be done to the file to save the answers. */
  told: readonly string[];
}

/** The last lines of an interview that stops before its end: where the answers are, and how to resume. */
export function farewellText(
  { file, unsaved }: Interview,
  { ending, resume, missed, folder, isThere, hasOthers, told }: Leave,
  { words, language, width }: Omit<Look, 'theme'>,
): string {
  const { farewell } = speak(leaving, language);
  const room = Math.max(20, Math.min(88, width - 1));
  const place = file !== null ? farewell.saved(file) : hasOthers ? farewell.kept : farewell.nothing;
  const said = [
    ...(ending === 'end-of-input' ? [farewell.ended] : []),
    ...told,
    unsaved && file !== null
      ? farewell[isThere ? 'notSaved' : 'lost'](file, words.unsaved.reason(unsaved))
      : place,
  ];
  const label = (isThere || hasOthers ? farewell.resume : farewell.start)(oneLine(folder));
  const lines = [
    ...said.flatMap((text) => wrapped(typeset(oneLine(text), language), room)),
    ...beforeCommand(typeset(label, language), resume, room),
    ...(missed === null
      ? []
      : beforeCommand(typeset(farewell.missed(missed.day), language), missed.command, room)),
  ];
  return `${lines.join('\n')}\n`;
}
