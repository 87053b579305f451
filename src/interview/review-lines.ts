import { spell, shown as spellCell } from '../report/answers.ts';
import type { Cell } from '../scoring/cell.ts';
import { type Interview, knownIn, type Step } from './model.ts';
import { SHARING } from './steps/sharing.ts';
import { isLonger, trackOffers } from './steps/track.ts';
import type { Speaker } from './voice.ts';
import { wishIn } from './wishes.ts';

/** A line of the review. */
export interface Line {
  kind: string;
  /** The step that it amends; null for what comes next. */
  step: Step | null;
  group: 'open' | 'past' | 'plan' | 'structure' | Cell['question']['area'];
  show: (speaker: Speaker) => { text: string; detail: string };
}

export const lineOf = (step: Step, group: Line['group'], show: Line['show']): Line => ({
  kind: step.at,
  step,
  group,
  show,
});

export function questionLine(cell: Cell, group: Line['group']): Line {
  const { question, notes } = cell;
  return lineOf({ at: 'question', question: question.id }, group, (speaker) => {
    const { words, say } = speaker;
    const detail = [
      group === 'open' ? words.review.unanswered : said(cell, speaker),
      ...(notes.length > 0 ? [words.review.withNote] : []),
    ];
    return { text: say(question.text), detail: detail.join(' · ') };
  });
}

/** Below its question, what the team aims for there. */
export function targetLine({ setting, draft }: Interview, { question }: Cell): Line[] {
  const wish = wishIn(setting.questionnaire, draft, question.id);
  if (wish === null) return [];
  return [
    lineOf({ at: 'target', question: question.id }, question.area, ({ words, report }) => ({
      text: words.review.target(report.topic(question.id)),
      detail: spell(question, wish, report),
    })),
  ];
}

/** An answer in the words of the interview, which addresses a team. */
function said(cell: Cell, { words: { review }, report }: Speaker): string {
  if (cell.state === 'unanswered') return review.optional;
  if (cell.state === 'unknown') return review.unknown;
  return cell.state === 'not-applicable' ? review.notApplicable : spellCell(cell, 1, report);
}

/** What another person wrote, and whether it may be in the plan made with the others. */
export const sharingLine = ({ draft }: Interview): Line =>
  lineOf(SHARING, 'structure', ({ words: { sharing: words, review } }) => ({
    text: words.title,
    detail: draft.sharesNotes === null ? review.unsaid : draft.sharesNotes ? words.yes : words.no,
  }));

export function objectivesLine({ setting, draft }: Interview): Line {
  const chosen = (draft.objectives ?? []).flatMap(
    (id) => setting.questionnaire.objectives.find((each) => each.id === id) ?? [],
  );
  return lineOf({ at: 'objectives' }, 'structure', ({ words: { objectives: words }, say }) => ({
    text: words.line,
    detail: chosen.map(({ title }, i) => `${i + 1}. ${say(title)}`).join(' ') || words.notYet,
  }));
}

/** The structure's name and profile, as far as they are asked. */
export function nameLines(model: Interview): Line[] {
  const { setting, draft } = model;
  const known = knownIn(model);
  const profile = setting.questionnaire.profiles.find(({ id }) => id === draft.profile);
  const lines = {
    name: lineOf({ at: 'name' }, 'structure', ({ words: { review: words } }) => ({
      text: words.name,
      detail: draft.name ?? words.unsaid,
    })),
    profile: lineOf({ at: 'profile' }, 'structure', ({ words: { review: words }, say }) => ({
      text: words.profile,
      detail: profile ? say(profile.title) : words.unsaid,
    })),
  };
  return (['name', 'profile'] as const).flatMap((key) => (known[key] === null ? [lines[key]] : []));
}

/** Who answers for the structure, among others. */
export const respondentLines = ({ draft }: Interview): Line[] => [
  lineOf({ at: 'role' }, 'structure', ({ words }) => ({
    text: words.review.role,
    detail: draft.role ?? words.review.unsaid,
  })),
  lineOf({ at: 'age' }, 'structure', ({ words }) => ({
    text: words.review.age,
    detail: draft.age === null ? words.review.unsaid : words.age.bands[draft.age],
  })),
];

/** How much is asked; once all of it is answered, how much more there is. */
export function trackLine(model: Interview): Line {
  const { setting, draft } = model;
  const known = setting.questionnaire.tracks.find(({ id }) => id === draft.track);
  const offers = trackOffers(model);
  const isComplete = !offers.some((offer) => offer.track === draft.track && isLonger(offer));
  const more = isComplete ? Math.max(...offers.map(({ asked, settled }) => asked - settled)) : 0;
  return lineOf({ at: 'track' }, 'structure', ({ words: { track: words, review }, say }) => ({
    text: review.track,
    detail: [known ? say(known.title) : words.all, ...(more > 0 ? [review.more(more)] : [])].join(' · '),
  }));
}

/** What the structure is, as far as the questionnaire asks, and who accompanies it. */
export function factLines({ setting, draft }: Interview): Line[] {
  return [
    ...setting.questionnaire.facts.map((fact) =>
      lineOf({ at: 'fact', fact: fact.id }, 'structure', ({ words, say, report }) => {
        const value = draft.facts.get(fact.id) ?? null;
        return {
          text: say(fact.text),
          detail: value === null ? words.review.unsaid : spell(fact, value, report),
        };
      }),
    ),
    lineOf(
      { at: 'accompaniment' },
      'structure',
      ({
        words: {
          accompaniment: words,
          review: { unsaid },
        },
      }) => ({
        text: words.title,
        detail: draft.accompaniment === null ? unsaid : words.kinds[draft.accompaniment],
      }),
    ),
  ];
}
