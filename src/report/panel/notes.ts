import { INTERVALS, intervalOf } from '../../review/interval.ts';
import type { Panel } from '../../review/panel.ts';
import type { PanelSpeech } from './speech.ts';
import type { PanelReportOptions } from './view.ts';

/** How many structures a note names. */
const NAMED = 6;

/** What the reader of a group's review should know first. */
export function panelNotes(
  panel: Panel,
  { least, unread }: PanelReportOptions,
  speech: PanelSpeech,
): string[] {
  const { words } = speech;
  const isTooFew = least !== null && panel.structures < least;
  const shared = least === null ? [] : [words.shared(least), ...(isTooFew ? [words.tooFew(least)] : [])];
  const whole = least !== null || unread === 0 ? [] : [words.notWhole(unread)];
  return [...shared, ...whole, ...intervals(panel, speech), ...profiles(panel, speech)];
}

/** Of which structures the dates do not tell what came first. */
function intervals({ intervals: counts, members }: Panel, { words, listed }: PanelSpeech): string[] {
  return INTERVALS.flatMap((kind) => {
    const count = counts[kind];
    if (kind === 'apart' || !count) return [];
    const names = members?.flatMap(({ name, comparison }) =>
      intervalOf(comparison).kind === kind ? name : [],
    );
    return [words.intervals[kind](words.whose(count, names ? listed(names, NAMED) : null))];
  });
}

/** Which structures have another profile since, hence other questions. */
function profiles({ members }: Panel, { words, listed }: PanelSpeech): string[] {
  const names = (members ?? []).flatMap(({ name, profile, comparison: { before } }) =>
    before.resolved.structure.profile === profile ? [] : name,
  );
  return names.length > 0 ? [words.otherProfile(names.length, listed(names, NAMED))] : [];
}
