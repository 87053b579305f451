import { shown, spell } from '../../report/answers.ts';
import type { Speech } from '../../report/speech.ts';
import type { Cell } from '../../scoring/cell.ts';
import type { Interview } from '../state/interview.ts';
import { amends, type ReviewLine, reviewLines } from '../state/offers.ts';
import { keyOf } from '../state/step.ts';
import { type Item, item } from './screen.ts';
import type { View } from './setup.ts';
import { spelling, type Voice } from './voice.ts';

export function reviewView(interview: Interview, voice: Voice): View {
  const { review: words } = voice.words;
  const lines = reviewLines(interview);
  const open = lines.filter((line) => line.kind === 'question' && line.group === 'open').length;
  const amended = lines.findIndex((line) => isLineOf(line, interview.amended));
  const items = lines.map((line, i) => lineItem(interview, voice, line, groupOf(lines[i - 1])));
  return {
    title: words.title,
    lead: [open === 0 ? words.complete : words.open(open)],
    // Under the cursor: what was just amended, else what waits first, else the end.
    body: {
      kind: 'choice',
      items,
      cursor: amended >= 0 ? amended : open === 0 ? 0 : 1,
      details: 'needed',
      keeps: false,
    },
  };
}

/** Whether a line stands for a step. */
const isLineOf = (line: ReviewLine, step: Interview['amended']): boolean =>
  step !== null && line.kind !== 'finish' && keyOf(amends(line)) === keyOf(step);

const groupOf = (line: ReviewLine | undefined): string | undefined => {
  if (!line || line.kind === 'finish') return undefined;
  return line.kind === 'question' ? line.group : 'structure';
};

/** An answer in the words of the interview, which speaks to a team. */
function said(cell: Cell, { words: { review } }: Voice, speech: Speech): string {
  if (cell.state === 'unknown') return review.unknown;
  return cell.state === 'not-applicable' ? review.notApplicable : shown(cell, 1, speech);
}

/** @param before the group of the line before this one. */
function lineItem(interview: Interview, voice: Voice, line: ReviewLine, before: string | undefined): Item {
  const { review: words } = voice.words;
  const speech = spelling(interview, voice);
  const { say } = speech;
  const own = groupOf(line);
  if (line.kind === 'finish') {
    const waiting = reviewLines(interview)[1];
    const partial = waiting?.kind === 'question' && waiting.group === 'open';
    return item(words.finish, { detail: partial ? words.finishAnyway : words.finishDetail });
  }
  if (line.kind !== 'question') {
    const { text, detail } = structureLine(interview, voice, line);
    return item(text, { detail, group: own === before ? null : words.structure });
  }
  const { cell, group } = line;
  const area = interview.setting.questionnaire.areas.find(({ id }) => id === group);
  const target = cell.targets[0];
  const detail = [
    group === 'open' ? words.unanswered : said(cell, voice, speech),
    ...(target === undefined ? [] : [words.target(spell(cell.question, target, speech))]),
    ...(cell.notes.length > 0 ? [words.withNote] : []),
  ].join(' · ');
  const heading = area ? say(area.title) : words.openGroup;
  return item(say(cell.question.text), { detail, group: own === before ? null : heading });
}

/** What the structure is or wants, with what was said of it. */
function structureLine(
  interview: Interview,
  voice: Voice,
  line: Exclude<ReviewLine, { kind: 'finish' | 'question' }>,
): { text: string; detail: string } {
  const { draft, setting } = interview;
  const { review: words, objectives, accompaniment } = voice.words;
  const speech = spelling(interview, voice);
  const { say } = speech;
  const { questionnaire } = setting;
  switch (line.kind) {
    case 'name':
      return { text: words.name, detail: draft.name ?? words.unsaid };
    case 'profile': {
      const profile = questionnaire.profiles.find(({ id }) => id === draft.profile);
      return { text: words.profile, detail: profile ? say(profile.title) : words.unsaid };
    }
    case 'fact': {
      const value = draft.facts.get(line.fact.id) ?? null;
      return {
        text: say(line.fact.text),
        detail: value === null ? words.unsaid : spell(line.fact, value, speech),
      };
    }
    case 'accompaniment': {
      const kind = draft.accompaniment;
      return { text: accompaniment.title, detail: kind === null ? words.unsaid : accompaniment.kinds[kind] };
    }
    case 'objectives': {
      const chosen = (draft.objectives ?? []).flatMap((id) => {
        const objective = questionnaire.objectives.find((each) => each.id === id);
        return objective ? [say(objective.title)] : [];
      });
      const detail =
        chosen.length > 0 ? chosen.map((title, i) => `${i + 1}. ${title}`).join(' ') : objectives.notYet;
      return { text: objectives.line, detail };
    }
  }
}
