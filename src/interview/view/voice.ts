import type { Language } from '../../language.ts';
import { type Speech as Report, speech } from '../../report/speech.ts';
import { resolve } from '../../scoring/resolve.ts';
import type { InterviewWords as Words } from '../../words/interview/index.ts';
import { sheetOf } from '../state/draft.ts';
import type { Interview } from '../state/interview.ts';

/** What an interview's screens speak with. */
export interface Voice {
  words: Words;
  /** The folder of the answers, as people know it. */
  folder: string;
  /** Whether replies are typed on a line (`--plain`) rather than chosen by keys. */
  plain: boolean;
  /** Files that look like answers and cannot be read. */
  unreadable: readonly string[];
  /** The command that tells what is wrong with an answer file. */
  check: (file: string) => string;
  language: Language;
}

/** Of drafts, which never change: a screen spells many things. */
const known = new WeakMap<Interview['draft'], { setting: Interview['setting']; report: Report }>();

/** The words of reports for this moment's answers: how a question, an answer or a day is spelled. */
export function spelling({ setting, draft }: Interview, { language }: Voice): Report {
  const found = known.get(draft);
  if (found?.setting === setting && found.report.language === language) return found.report;
  const report = speech(resolve(setting.questionnaire, [sheetOf(draft)]), language);
  known.set(draft, { setting, report });
  return report;
}
