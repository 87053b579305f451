import { AXES } from '../../model/questionnaire.ts';
import type { Movement } from '../../review/comparison.ts';
import { comparedIn } from '../../review/most-moved.ts';
import type { Fate, Outcome, Panel, PanelAction, PanelMember, PanelQuestion } from '../../review/panel.ts';
import { oneLine } from '../../text/printable.ts';
import { grammar } from '../../words/grammar.ts';
import { Names } from '../cohort/names.ts';
import { cohortSpeech, questionRows } from '../cohort/speech.ts';
import { readAs } from '../review/reading.ts';
import { panelNotes } from './notes.ts';
import {
  answersOf,
  deedsView,
  mostView,
  movedSentences,
  pictureView,
  plannedIn,
  readingsView,
  whoSentences,
} from './page-one-view.ts';
import { type PanelSpeech, panelSpeech } from './speech.ts';
import type { PanelReportOptions, PanelView, Rows } from './view.ts';

/** A group's review in one language, ready for a template. Pure: same panel, same view. */
export function panelView(panel: Panel, options: PanelReportOptions): PanelView {
  const { questionnaire, structures } = panel;
  const speech = panelSpeech(questionnaire, panel, options.language);
  const { words, language } = speech;
  const isNamed = options.least === null;
  const isTooFew = options.least !== null && structures < options.least;
  return {
    language,
    labels: words.labels,
    title: words.title(speech.say(questionnaire.title)),
    about: about(panel, speech),
    notes: panelNotes(panel, options, speech),
    moved: isTooFew ? [] : movedSentences(panel, speech),
    readings: isTooFew ? { titles: [], rows: [] } : readingsView(panel, speech),
    picture: pictureView(panel, speech),
    most: mostView(panel, options, speech),
    deeds: deedsView(panel, options, speech),
    who: whoSentences(panel, options, speech),
    questions: questions(panel, isNamed, speech),
    actions: actions(panel, isNamed, speech),
    contradictions: contradictions(panel, speech),
    unplanned: unplanned(panel, speech),
    members: { intro: words.eachOne, ...members(panel, speech) },
    once: once(panel, speech),
    reading: [words.oneByOne, words.noCause],
    inFull: questionRows(
      questionnaire,
      panel.questions.filter(isTelling).map(({ question }) => question),
      cohortSpeech(questionnaire, language),
    ),
  };
}

function about({ questionnaire, structures, years }: Panel, { words }: PanelSpeech): string[] {
  const { before, after } = years;
  return [
    `${questionnaire.id} ${questionnaire.version}`,
    words.bothDates(structures),
    ...(before && after && before.year !== after.year
      ? [
          words.years(
            before.year,
            after.year,
            before.structures === structures && after.structures === structures,
          ),
        ]
      : []),
  ];
}

/** Whether a question compares, or cleared up, in a structure at least. */
const isTelling = ({ structures: { apart: _, unasked: __, ...told } }: Panel['questions'][number]): boolean =>
  Object.values(told).some((count) => count !== null && count > 0);

/** The columns of a table of counts; those that are never disclosed are left out where nobody is named. */
function table<Item>(
  items: readonly Item[],
  titleOf: (item: Item) => string,
  columns: readonly (readonly [title: string, cell: (item: Item) => string] | false)[],
): Rows {
  const shown = columns.flatMap((column) => (column ? [column] : []));
  return {
    titles: shown.map(([title]) => title),
    rows: items.map((item) => ({ title: titleOf(item), cells: shown.map(([, cell]) => cell(item)) })),
  };
}

function questions(panel: Panel, isNamed: boolean, { heading, figure, words, language }: PanelSpeech): Rows {
  const { labels } = words;
  const average = ({ step }: PanelQuestion) =>
    step === null
      ? words.untold
      : `${step > 0 ? '+' : ''}${grammar[language].number(Number(step.toFixed(1)))}`;
  const of = (fate: Fate) => (question: PanelQuestion) => figure(question.structures[fate]);
  return table(panel.questions.filter(isTelling), ({ question }) => heading(question), [
    isNamed && [labels.compared, (question) => figure(comparedIn(question))],
    [labels.gained, of('gained')],
    [labels.lost, of('lost')],
    [labels.same, of('same')],
    [labels.opposed, of('opposed')],
    [labels.clearedUp, of('clearedUp')],
    isNamed && [labels.step, average],
  ]);
}

function actions(panel: Panel, isNamed: boolean, speech: PanelSpeech): Rows {
  const { figure, words } = speech;
  const { labels } = words;
  const of = (outcome: Outcome) => (action: PanelAction) => figure(action.structures[outcome]);
  return table(panel.actions, ({ action }) => speech.action(action), [
    isNamed && [labels.planned, (action) => figure(plannedIn(action, panel.structures))],
    [labels.done, of('done')],
    [labels.started, of('started')],
    [labels.dropped, of('dropped')],
    [labels.notYet, of('not-yet')],
    [labels.untold, of('untold')],
    isNamed && [labels.answer, (action) => answersOf(action, speech)[0] ?? words.untold],
  ]);
}

function members(panel: Panel, speech: PanelSpeech): Rows {
  const { words, axis, language } = speech;
  const all = panel.members ?? [];
  const names = new Names(all, cohortSpeech(panel.questionnaire, language));
  return table(all, ({ key }) => names.of(key), [
    [
      words.labels.respondents,
      ({ comparison }) => words.respondents[comparison.respondents](comparison.people),
    ],
    ...AXES.map(
      (id) => [axis(id), ({ comparison }: PanelMember) => axisCell(comparison.axes[id], speech)] as const,
    ),
    [words.labels.actionsDone, (member) => doneBy(member, speech)],
  ]);
}

/** What is read of one structure's axis; of what is not read, why. */
function axisCell(movement: Movement, { words, language }: PanelSpeech): string {
  const { verdict, net, common, threshold } = movement;
  if (threshold === null) return words.short[verdict];
  const text = words.net(`${net > 0 ? '+' : ''}${grammar[language].number(net)}`, common);
  if (verdict === 'steady') return text;
  return words.reading(words.short[readAs(movement)], text);
}

function doneBy({ comparison: { actions: deeds } }: PanelMember, { words }: PanelSpeech): string {
  const done = deeds.filter(({ status }) => status === 'done').length;
  return deeds.length === 0 ? words.untold : words.ofPlanned(done, deeds.length);
}

/** Where people ticked a box of a plan, and their answers say otherwise. */
function contradictions(panel: Panel, speech: PanelSpeech): string[] {
  const { words } = speech;
  return (panel.members ?? []).flatMap(({ name, comparison: { actions: deeds } }) =>
    deeds.flatMap(({ id, isContradicted, status }) =>
      isContradicted && status
        ? [words.contradicted(oneLine(name), speech.action(id), words.statuses[status](1).toLowerCase())]
        : [],
    ),
  );
}

/** What people follow up besides their plans. */
function unplanned({ members }: Panel, { words }: PanelSpeech): string[] {
  return (members ?? []).flatMap(({ name, comparison }) =>
    comparison.unplanned.map(({ title, who, by, status }) => {
      const told = status && words.statuses[status](1).toLowerCase();
      return oneLine(words.ofStructure(name, words.unplanned(title, told, who, by)));
    }),
  );
}

function once({ only, alike }: Panel, { words, when }: PanelSpeech): PanelView['once'] {
  const twins = {
    before: (name: string) => (alike ?? []).flatMap((each) => (each.before === name ? each.after : [])),
    after: (name: string) =>
      (alike ?? []).flatMap((each) => (each.after.includes(name) ? [each.before] : [])),
  };
  return (['before', 'after'] as const).flatMap((date) =>
    (only[date].names ?? []).map((name) => {
      const others = twins[date](name).map(oneLine);
      const text = words.onlyIn(when(date));
      return { name: oneLine(name), when: others.length > 0 ? words.maybe(text, others) : text };
    }),
  );
}
