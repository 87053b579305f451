import { AREAS } from '../../model/questionnaire.ts';
import { worth } from '../../model/worth.ts';
import type { Change } from '../../review/comparison.ts';
import { LISTS } from '../../review/lists.ts';
import { rungsOf } from '../../review/step.ts';
import { oneLine } from '../../text/printable.ts';
import { capital } from '../../text/typography.ts';
import { onOneLine, said } from '../answers.ts';
import { movedText } from './page-one.ts';
import { type ReviewReading, tenths } from './reading.ts';
import type { DeedRow, DotsView, QuestionRow, ReviewView } from './view.ts';

/** All questions that compare, then those that are only shown, then the lists of those that do neither. */
export function questionsView(read: ReviewReading): Pick<ReviewView, 'questions' | 'shown' | 'apart'> {
  const { comparison, words, speech } = read;
  const { questions, questionnaire } = comparison;
  const compared = questions.filter(({ list }) => list === 'compared');
  return {
    questions: [...AREAS, null].flatMap((id) => {
      const those = compared.filter(({ question }) => (question?.area ?? null) === id);
      const area = questionnaire.areas.find((candidate) => candidate.id === id);
      if (those.length === 0) return [];
      return [
        {
          id: id ?? 'other',
          area: area ? speech.say(area.title) : null,
          rows: those.map((change) => row(read, change)),
        },
      ];
    }),
    shown: {
      intro: words.annex.shownIntro,
      rows: questions.filter(({ list }) => list === 'shown').map((change) => row(read, change)),
    },
    apart: LISTS.flatMap((list) => {
      if (list === 'compared' || list === 'shown') return [];
      const those = questions.filter((change) => change.list === list);
      const topics = those.map(read.topic);
      if (topics.length === 0) return [];
      const silent = those.filter(({ isUndeclared }) => isUndeclared).map(read.topic);
      const { title, meaning } = words.apart[list];
      return [
        {
          id: list,
          title,
          meaning: silent.length > 0 ? `${meaning} ${words.undeclared(silent)}` : meaning,
          topics: [capital(topics[0] ?? ''), ...topics.slice(1)],
        },
      ];
    }),
  };
}

function row(read: ReviewReading, change: Change): QuestionRow {
  const { words } = read;
  const then = wasTrue(read, change);
  return {
    topic: read.heading(change),
    before: read.answer(change, 'before'),
    after: read.answer(change, 'after'),
    step: change.step === null ? '' : words.verdicts.step(tenths(change.step)),
    dots: dotsOf(change),
    why: words.told.line([
      ...(change.why ? [words.told.whys[change.why]] : []),
      ...(then === '' ? [] : [words.told.wasTrue(then)]),
    ]),
  };
}

function dotsOf({ question, values }: Change): DotsView | null {
  if (!question || !values) return null;
  const at = (value: number) => Math.round(100 * value);
  return { rungs: rungsOf(question).map(at), before: at(values.before), after: at(values.after) };
}

/** What was true then, as people know today: from which to which, where they say different things. */
function wasTrue({ speech }: ReviewReading, { question, before, trueThen }: Change): string {
  if (!question || !before || trueThen.length === 0) return '';
  const answers = trueThen.map((given) => ({ given, value: worth(question, given) }));
  const told = said({ ...before, question, state: 'answered', answers }, speech);
  return told.kind === 'text' ? speech.quote(told.text) : onOneLine(told, speech);
}

export function deedRows(read: ReviewReading): Pick<ReviewView, 'allDeeds' | 'contradictions' | 'unplanned'> {
  const { comparison, words, speech } = read;
  const { told, annex } = words;
  const status = (kind: keyof typeof told.statuses) => told.statuses[kind](1);
  return {
    allDeeds: comparison.actions.map(
      (deed): DeedRow => ({
        id: deed.id,
        title: read.action(deed),
        status: deed.status ? status(deed.status) : annex.none,
        moved: movedText(read, deed),
        sign: deed.action ? speech.say(deed.action.indicator) : '',
        noted: deed.indicator ?? '',
      }),
    ),
    contradictions: comparison.actions.flatMap((deed) =>
      deed.isContradicted && deed.status
        ? [told.contradicted(speech.quote(read.action(deed)), status(deed.status).toLowerCase())]
        : [],
    ),
    unplanned: comparison.unplanned.map(({ title, who, by, status: its }) =>
      oneLine(told.unplanned(title, its && status(its).toLowerCase(), who, by)),
    ),
  };
}
