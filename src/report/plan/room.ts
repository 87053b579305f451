import { remembered } from '../text/remembered.js';
import type { ActionView, PlanView, QuoteView, Room } from './view.js';

/** Words before the annex at the most: ten minutes of reading. */
const WORDS = 1_500;

/** Words of the template itself: once, for each action besides its labels, for each other item of a list. */
const FRAME = 142;
const PER_ACTION = 8;
const PER_ITEM = 1;

const wordsIn = remembered((text) => text.match(/\S+/g)?.length ?? 0);

const count = (texts: readonly (string | null)[]): number =>
  texts.reduce((total, text) => total + (text === null ? 0 : wordsIn(text)), 0);

/** The room that is left, and whether a text still finds its place. */
class Space {
  constructor(private left: number) {}

  takes(texts: readonly string[]): boolean {
    const cost = count(texts) + texts.length * PER_ITEM;
    if (cost > this.left) return false;
    this.left -= cost;
    return true;
  }
}

/** What may wait, the most useful first: what each action says of it. Steps and examples: for the fortnight only. */
const PARTS: readonly { part: keyof Room; texts: (action: ActionView) => readonly (string | null)[] }[] = [
  { part: 'steps', texts: ({ horizon, steps }) => (horizon === 'now' ? steps : []) },
  { part: 'example', texts: ({ horizon, example }) => (horizon === 'now' ? [example] : []) },
  { part: 'why', texts: ({ why }) => [why] },
];

/**
 * A view that keeps before the annex what finds room there: first the answers that the profile quotes, then parts of
 * the actions; the annex says the rest. Reckoned on the view rather than on the text that comes of it, so that one
 * rendering is enough.
 */
export function withRoom(
  view: PlanView,
  restInAnnex: (actions: readonly number[], all: number) => string,
): PlanView {
  const actions = [...view.firstActions, ...view.later.flatMap(({ actions: later }) => later)];
  const space = new Space(WORDS - needed(view, actions));
  const fitting = (quotes: QuoteView[]) => quotes.filter(({ sentence }) => space.takes([sentence]));
  const { profile } = view;
  const [strengths, tensions, words] = [profile.strengths, profile.tensions, profile.words].map(fitting) as [
    QuoteView[],
    QuoteView[],
    QuoteView[],
  ];
  const rooms = new Map<string, Room>(actions.map(({ id, room }) => [id, { ...room }]));
  for (const { part, texts } of PARTS) {
    for (const action of actions) {
      const found = texts(action).filter((text) => text !== null);
      const room = rooms.get(action.id);
      if (room && found.length > 0 && space.takes(found)) room[part] = true;
    }
  }
  const placed = (action: ActionView): ActionView => ({
    ...action,
    room: rooms.get(action.id) ?? action.room,
  });
  const firstActions = view.firstActions.map(placed);
  const further = actions.map(placed).filter(hasMore);
  return {
    ...view,
    profile: { ...profile, strengths, tensions, words },
    firstActions,
    detailed: firstActions.filter(({ room }) => room.steps || room.example || room.why),
    restInAnnex:
      further.length > 0
        ? restInAnnex(
            further.map(({ number }) => number),
            actions.length,
          )
        : null,
    later: view.later.map((horizon) => ({ ...horizon, actions: horizon.actions.map(placed) })),
    annex: { ...view.annex, furtherActions: further },
  };
}

const hasMore = ({ room, steps, example }: ActionView): boolean =>
  !room.why || (!room.steps && steps.length > 0) || (!room.example && example !== null);

/** The words of all that must stand before the annex. */
function needed(view: PlanView, actions: readonly ActionView[]): number {
  const { profile, dates, training, halfDay, review } = view;
  const items = [
    ...view.objectives,
    ...dates.events.map(({ day, what }) => `${day} ${what}`),
    ...view.waiting.actions.map(({ title }) => title),
    ...training.needs.map(({ title, note }) => `${title} ${note ?? ''}`),
    ...halfDay.toClarify,
    ...halfDay.divergences.map(({ question, spread }) => `${question} ${spread ?? ''}`),
    ...halfDay.toBring,
  ];
  // A table's cells stand close together.
  const rows = [
    ...profile.axes.map(
      (axis) => `${axis.title}|${axis.levelText}|${axis.coverageText}, ${axis.answersText}`,
    ),
    ...profile.matrix.areas.map(({ title }) => title),
    ...review.signs.map(({ number }) => `${view.labels.ofAction} ${number}`),
  ];
  const sentences = [
    view.title,
    ...view.about,
    ...view.portrait,
    view.noObjective,
    view.noAction,
    dates.note,
    ...profile.held,
    view.restInAnnex,
    profile.legend,
    ...view.later.map(({ title }) => title),
    training.way ?? training.none,
    training.intro,
    halfDay.intro,
    halfDay.moreToClarify,
    halfDay.leftBlank,
    review.intro,
    ...view.firstActions.map(({ horizon, horizonTitle }) => (horizon === 'now' ? null : horizonTitle)),
    ...actions.flatMap(({ title, firstStep, reason, indicator, weight }) => [
      title,
      firstStep,
      reason,
      indicator,
      weight,
    ]),
  ];
  const { who, by, blank, done, firstStep, whyChosen, indicator } = view.labels;
  const labels = actions.flatMap(({ id }) => [
    ...(view.firstActions.some((first) => first.id === id) ? [who, blank, by, blank] : [done]),
    firstStep,
    whyChosen,
    indicator,
  ]);
  const words = count([...sentences, ...items, ...rows, ...labels]);
  return FRAME + actions.length * PER_ACTION + items.length * PER_ITEM + words;
}
