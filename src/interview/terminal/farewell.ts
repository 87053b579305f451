import { oneLine } from '../../text/printable.ts';
import { typeset } from '../../text/typography.ts';
import type { Interview } from '../model.ts';
import type { Look } from './closing.ts';
import { beforeCommand, wrapped } from './lines.ts';
import type { Ending } from './terminal.ts';

export interface Leave {
  ending: Ending;
  /** The command that resumes the interview, or starts it. */
  resume: string;
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
  { ending, resume, folder, isThere, hasOthers, told }: Leave,
  { words, language, width }: Omit<Look, 'theme'>,
): string {
  const { farewell } = words;
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
  ];
  return `${lines.join('\n')}\n`;
}
