import type { MemberSummary } from '../../cohort/member.ts';
import type { PassedOver, Roll, RollCall } from '../../cohort/roll.ts';
import { rendered } from '../../diagnostics/render/rendered.ts';
import { oneLine } from '../../text/printable.ts';
import type { Names } from './names.ts';
import type { CohortSpeech } from './speech.ts';

export interface RollView {
  /** Who was expected, and who is missing; none if nobody said. */
  sentences: string[];
  rows: { name: string; voices: string; files: string[] }[];
  /** Null if what was passed over is not known. */
  passed: { file: string; why: string }[] | null;
}

/** Who takes part: which files made which structure, who was expected, and what was passed over. */
export function rollView(
  members: readonly MemberSummary[],
  roll: Roll | null,
  names: Names,
  speech: CohortSpeech,
): RollView {
  return {
    sentences: roll?.call ? callSentences(roll.call, names, speech) : [],
    rows: members.map(({ key, respondents, files }) => ({
      name: names.of(key),
      voices: String(respondents),
      files: [...files],
    })),
    passed: roll?.passed.map((each) => ({ file: each.file, why: whyOf(each, speech) })) ?? null,
  };
}

/** How many of those expected are there, and who is not. */
function callSentences(call: RollCall, names: Names, speech: CohortSpeech): string[] {
  const { roll, names: list } = speech.words;
  const { missing, others, uninvited, understood, unclear } = call;
  return [
    expectedSentence(call, speech),
    ...(missing.length > 0
      ? [
          roll.missing(
            list(
              missing.map(({ name, refused, near }) =>
                roll.absent(oneLine(name), refused, near && names.of(near)),
              ),
              0,
            ),
          ),
        ]
      : []),
    ...(others.length > 0
      ? [
          roll.others(
            others.map(({ structure, counted, expected, refused }) =>
              roll.people(names.of(structure), counted, expected, refused),
            ),
          ),
        ]
      : []),
    ...unclear.map(({ said, structures }) =>
      roll.unclear(
        oneLine(said),
        structures.map((key) => names.of(key)),
      ),
    ),
    ...(understood.length > 0
      ? [
          roll.understood(
            understood.map(({ said, structure }) => ({ said: oneLine(said), name: names.of(structure) })),
          ),
        ]
      : []),
    ...(uninvited.length > 0 ? [roll.uninvited(names.list(uninvited))] : []),
  ];
}

export const expectedSentence = ({ came, expected, people }: RollCall, { words }: CohortSpeech): string =>
  words.roll.expected(came, expected, people?.counted ?? 0, people?.expected ?? null);

function whyOf(passed: PassedOver, { words: { roll }, language, day }: CohortSpeech): string {
  switch (passed.why) {
    case 'copy':
      return roll.copy(passed.kept);
    case 'earlier':
      return roll.earlier(day(passed.date), day(passed.latest));
    case 'again':
      return roll.again(day(passed.date), passed.kept);
    case 'refused':
    case 'other':
      return passed.said ? roll.refused(rendered(passed.said, language).message, passed.more) : roll.other;
  }
}
