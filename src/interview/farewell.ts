import { oneLine } from '../report/text/printable.js';
import { typeset } from '../report/text/typography.js';
import type { Look } from './closing.js';
import type { Ending } from './run.js';
import { wrapped } from './screens/lines.js';
import type { Interview } from './state/interview.js';

/** The last lines of an interview that stops before its end: where the answers are, and how to go on. */
export function farewellText(
  { file, unsaved }: Interview,
  ending: Ending,
  resume: string,
  { words, language, width }: Omit<Look, 'theme'>,
): string {
  const { farewell } = words;
  const place = file === null ? farewell.nothing : farewell.saved(file);
  const said = [
    ...(ending === 'end-of-input' ? [farewell.ended] : []),
    unsaved && file !== null ? farewell.notSaved(file, words.unsaved.reason(unsaved)) : place,
    farewell.resume(resume),
  ];
  const room = Math.max(20, Math.min(88, width - 1));
  return `${said.flatMap((text) => wrapped(typeset(oneLine(text), language), room)).join('\n')}\n`;
}
