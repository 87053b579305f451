import { diagnosticAt } from '../diagnostics/lines.ts';
import type { Before } from '../interview/model.ts';
import { daysApart, localDay } from '../model/day.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { ROUND_DAYS } from '../model/thresholds.ts';
import { versionOf } from '../model/version.ts';
import { oneLine } from '../text/printable.ts';
import { lookBackWords } from '../words/cli/look-back.ts';
import { speak } from '../words/speak.ts';
import { type Context, notify } from './shell.ts';
import { tell } from './tell.ts';

/**
 * The day of the answers that a review looks back on; null, and said, where nobody would know what today's are compared
 * with. A day that is no other time than today is said too.
 */
export async function lookedBackOn(
  { file, version, draft: { date } }: Before,
  { id, version: current }: Questionnaire,
  context: Context,
): Promise<string | null> {
  const { shell, globals } = context;
  if (versionOf(version)[0] < versionOf(current)[0]) {
    await tell([diagnosticAt('CN989', file, null, { version, current, id })], [], context);
    return null;
  }
  const words = speak(lookBackWords, globals.lang);
  const shown = oneLine(file);
  const say = (text: string) => notify(shell, `${text}\n`);
  if (date === null) {
    await say(words.undated(shown));
    return null;
  }
  const today = localDay(new Date());
  if (date > today) await say(words.future(shown, date));
  else if (daysApart(date, today) <= ROUND_DAYS) await say(words.sameTime(shown, date, ROUND_DAYS));
  return date;
}
