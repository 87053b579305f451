import { AREAS, AXES, type AxisId } from '../../model/questionnaire.ts';
import { comparedIn, mostMoved } from '../../review/most-moved.ts';
import {
  ANSWERS,
  type Counts,
  type Panel,
  type PanelAction,
  type PanelQuestion,
  READINGS,
  RESPONDENTS,
  type Reading,
} from '../../review/panel.ts';
import { capital, inSentence } from '../../text/typography.ts';
import type { PanelSpeech } from './speech.ts';
import type { PanelReportOptions, PanelView } from './view.ts';

/** How many questions and actions page one names at most. */
const QUESTIONS = 3;
const ACTIONS = 5;
/** How many structures of one date alone it names. */
const ABSENT = 8;

/** What cannot be read is one column, whether too little was asked or answered. */
const COLUMNS = READINGS.filter((reading) => reading !== 'unasked');
const silentIn = ({ silent, unasked }: Counts<Reading>): number | null =>
  silent === null || unasked === null ? null : silent + unasked;

/** In how many structures an action was planned; null if not disclosed. */
export const plannedIn = (
  { structures: { unplanned, excluded } }: PanelAction,
  structures: number,
): number | null => (unplanned === null || excluded === null ? null : structures - unplanned - excluded);

/** What moved over the group, axis by axis: what is read in most structures first. */
export function movedSentences({ axes, structures }: Panel, { words, axis }: PanelSpeech): string[] {
  if (AXES.every((id) => silentIn(axes[id]) === structures)) return [words.nothingRead];
  const [progress, decline] = [read('progress'), read('decline')];
  const said = [
    ...(progress.length > 0 ? [words.progress(progress)] : []),
    ...(decline.length > 0 ? [words.decline(decline)] : []),
  ];
  const isWhole = AXES.every((id) => READINGS.every((reading) => axes[id][reading] !== null));
  if (said.length > 0) return [...said, isWhole ? words.elsewhere : words.otherUntold];
  return [isWhole ? words.nothingMoved : words.movesUntold];

  function read(reading: Reading): string[] {
    const count = (id: AxisId) => axes[id][reading] ?? 0;
    return AXES.filter((id) => count(id) > 0)
      .sort((a, b) => count(b) - count(a))
      .map((id, i) => words.onAxis(inSentence(axis(id)), count(id), i === 0 ? structures : null));
  }
}

/** The verdicts, axis by axis and area by area. */
export function readingsView(panel: Panel, { words, axis, say, figure }: PanelSpeech): PanelView['readings'] {
  const row = (title: string, counts: Counts<Reading>) => ({
    title,
    cells: COLUMNS.map((reading) => figure(reading === 'silent' ? silentIn(counts) : counts[reading])),
  });
  const area = (id: (typeof AREAS)[number]) =>
    say(panel.questionnaire.areas.find((each) => each.id === id)?.title ?? id);
  const rows = [
    ...AXES.map((id) => row(axis(id), panel.axes[id])),
    ...AREAS.map((id) => row(area(id), panel.areas[id])),
  ];
  return {
    titles: COLUMNS.map((reading) => capital(reading === 'silent' ? words.silent : words.short[reading])),
    // Where nobody is named, a row of which nothing is told would only be dashes.
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== words.untold)),
  };
}

/** The axes of which all is told: in how many structures what is read. */
export function pictureView({ axes, structures }: Panel, { words, axis }: PanelSpeech): PanelView['picture'] {
  const drawn = AXES.flatMap((id) => {
    const { progress, decline, steady } = axes[id];
    if (progress === null || decline === null || steady === null) return [];
    const parts = [
      ...(progress > 0 ? [words.parts.progress(progress)] : []),
      ...(steady > 0 ? [words.parts.steady(steady)] : []),
      ...(decline > 0 ? [words.parts.decline(decline)] : []),
    ];
    const text = parts.join(', ') || words.silent;
    return [{ title: axis(id), text, progress, decline, steady }];
  });
  const description = words.picture(drawn.map(({ title, text }) => words.pictured(title, text)));
  return { description, axes: drawn, all: structures };
}

/** The questions that moved most, by topic. */
export function mostView(
  panel: Panel,
  { least }: PanelReportOptions,
  { words, heading }: PanelSpeech,
): PanelView['most'] {
  const of = (question: PanelQuestion) => comparedIn(question) ?? panel.structures;
  const most = {
    gained: named('gained', ({ structures: { gained, lost } }, all) => words.gained(gained ?? 0, all, lost)),
    lost: named('lost', ({ structures: { gained, lost } }, all) => words.lost(lost ?? 0, all, gained)),
    clearedUp: named('clearedUp', ({ structures: { clearedUp } }) =>
      words.clearer(clearedUp ?? 0, panel.structures),
    ),
  };
  const isNone = Object.values(most).every((each) => each.length === 0);
  const none = least === null ? words.noQuestion : words.nothingTold;
  return { ...most, none: isNone ? none : null };

  function named(
    way: 'gained' | 'lost' | 'clearedUp',
    text: (question: PanelQuestion, all: number) => string,
  ): { topic: string; text: string }[] {
    return mostMoved(panel.questions, way, QUESTIONS).map((question) => ({
      topic: heading(question.question),
      text: capital(text(question, of(question))),
    }));
  }
}

/** The actions that are done in most structures, and what became of the answers there. */
export function deedsView(
  { actions, structures }: Panel,
  { least }: PanelReportOptions,
  speech: PanelSpeech,
): PanelView['deeds'] {
  const { words } = speech;
  const none = least === null ? words.noDeed : words.nothingTold;
  const done = actions.filter((action) => (action.structures.done ?? 0) > 0);
  const more = done.length - ACTIONS;
  return {
    rows: done.slice(0, ACTIONS).map((action) => {
      const deed = words.deed(action.structures.done ?? 0, plannedIn(action, structures));
      return {
        title: speech.action(action.action),
        text: capital([deed, ...answersOf(action, speech)].join(words.between)),
      };
    }),
    note: done.length === 0 ? none : more > 0 ? words.moreDeeds(more) : null,
  };
}

/** What became of the answers where an action is done, as a part of a sentence; none if nothing is told. */
export function answersOf({ answers }: PanelAction, { words }: PanelSpeech): string[] {
  const moves = ANSWERS.flatMap((answer) => {
    const count = answers?.[answer];
    return count ? [words.answers[answer](count)] : [];
  });
  return moves.length > 0 ? [words.answer(moves)] : [];
}

/** Who answered, who is there at one date alone, in how many structures nothing compares. */
export function whoSentences(
  { respondents, only, incomparable }: Panel,
  { least }: PanelReportOptions,
  { words, when, listed }: PanelSpeech,
): string[] {
  const answered = RESPONDENTS.flatMap((kind) => {
    const count = respondents[kind];
    return count ? [words.whoAnswered[kind](count)] : [];
  });
  const absent = (['before', 'after'] as const).flatMap((date) => {
    const { structures, names } = only[date];
    if (structures === null) return least === null ? [] : [words.onlyFew(when(date), least)];
    if (structures === 0) return [];
    return [words.only(when(date), structures, names && listed(names, ABSENT))];
  });
  return [
    ...(answered.length > 0 ? [answered.join(' ')] : []),
    ...absent,
    ...(incomparable ? [words.incomparable(incomparable)] : []),
  ];
}
