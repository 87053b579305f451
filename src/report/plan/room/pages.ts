import { cut } from '../../../text/typography.ts';
import type { ActionView, PlanView, Room } from '../view.ts';
import { count, Space, type Texts } from './space.ts';

/** Words between page one and the annex at most: two pages. */
const WORDS = 1_000;

/** How many topics on which respondents are the furthest apart stay before the annex, where room is short. */
const FURTHEST = 2;

/** Words that still tell an action from another in the review. */
const FEW = 4;

/**
 * What may be left out, the most useful first, with its label. Those who act need the steps; an example is the first
 * to go.
 */
const PARTS: readonly { part: keyof Room; texts: (action: ActionView, view: PlanView) => Texts }[] = [
  { part: 'steps', texts: ({ steps }, { labels }) => (steps.length > 0 ? [labels.steps, ...steps] : []) },
  { part: 'weight', texts: ({ weight }) => [weight] },
  // The review has every sign again, to be filled in.
  { part: 'indicator', texts: ({ indicator }, { labels }) => [labels.indicator, indicator] },
  {
    part: 'example',
    texts: ({ example }, { labels }) => (example === null ? [] : [labels.example, example]),
  },
];

/** What yields to the steps, one after the other, until all find room: none of it is lost but what is said elsewhere. */
const YIELDING: readonly ((view: PlanView) => PlanView)[] = [
  // To the annex.
  (view) => ({
    ...view,
    profile: { ...view.profile, matrix: null },
    annex: { ...view.annex, matrix: view.profile.matrix },
  }),
  ({ divergences, ...view }) => {
    const { doubts } = divergences;
    const moreDoubts = divergences.moreDoubts || doubts.length > 1;
    const topics = divergences.topics.slice(0, FURTHEST).map((its) => ({ ...its, spread: null }));
    return { ...view, divergences: { ...divergences, topics, doubts: doubts.slice(0, 1), moreDoubts } };
  },
  (view) => retitled(view, (title) => cut(title, FEW)),
  // Their numbers stay.
  (view) => retitled(view, () => ''),
  // The annex has all that they answered.
  (view) => ({ ...view, divergences: { ...view.divergences, topics: [] } }),
];

/** A view whose review names its actions in fewer words. */
const retitled = (view: PlanView, fewer: (title: string) => string): PlanView => ({
  ...view,
  review: {
    ...view.review,
    signs: view.review.signs.map((sign) => ({ ...sign, title: fewer(sign.title) })),
  },
});

/** A view that keeps before the annex the parts of its actions that find room there, in the plan's order. */
export function beforeAnnex(view: PlanView): PlanView {
  let placed = withParts(view);
  let tighter = view;
  for (const yields of YIELDING) {
    if (actionsOf(placed).every(({ steps, room }) => steps.length === 0 || room.steps)) break;
    tighter = yields(tighter);
    placed = withParts(tighter);
  }
  return placed;
}

const actionsOf = (view: PlanView): ActionView[] => [
  ...view.firstActions,
  ...view.later.flatMap(({ actions }) => actions),
];

function withParts(view: PlanView): PlanView {
  const actions = actionsOf(view);
  const space = new Space(WORDS - count(needed(view)));
  const rooms = new Map<string, Room>(actions.map(({ id, room }) => [id, { ...room }]));
  for (const { part, texts } of PARTS) {
    for (const action of actions) {
      const found = texts(action, view);
      const room = rooms.get(action.id);
      if (!room || found.length === 0) continue;
      // Those that come first have it first: none has a part that one before it lacks.
      if (!space.takes(count(found))) break;
      room[part] = true;
    }
  }
  const placed = (action: ActionView): ActionView => ({
    ...action,
    room: rooms.get(action.id) ?? action.room,
  });
  const firstActions = view.firstActions.map(placed);
  return {
    ...view,
    firstActions,
    detailedTitle: firstActions.every(({ room }) => room.steps)
      ? view.labels.firstStepByStep
      : view.labels.firstInDetail,
    detailed: firstActions,
    later: view.later.map((horizon) => ({ ...horizon, actions: horizon.actions.map(placed) })),
  };
}

/** All that must stand between page one and the annex. */
function needed(view: PlanView): Texts {
  const { labels, profile, training, halfDay, duties, review } = view;
  const headed = (label: string, texts: Texts): Texts => (texts.length > 0 ? [label, ...texts] : []);
  return [
    labels.profile,
    labels.axis,
    labels.bar,
    labels.level,
    labels.answered,
    ...(profile.hasRange ? [labels.range] : []),
    ...(profile.isOpen ? [labels.barLegend] : []),
    ...profile.axes.flatMap((axis) => [axis.title, axis.levelText, axis.rangeText, axis.answersText]),
    ...profile.held,
    ...(profile.matrix ? [labels.area, ...profile.matrix.axes] : []),
    ...(profile.matrix?.areas.flatMap(({ title, levels }) => [title, ...levels]) ?? []),
    ...headed(
      labels.firstStepByStep,
      view.firstActions.flatMap(({ number, shortTitle, room, why, reason, horizon, horizonTitle }) => [
        `${number}.`,
        shortTitle,
        ...(room.why ? [] : [why]),
        reason,
        ...(horizon === 'now' ? [] : [horizonTitle]),
      ]),
    ),
    ...view.later.flatMap(({ title, actions }) => [
      title,
      ...actions.flatMap((action) => [
        `${action.number}.`,
        action.title,
        labels.done,
        labels.firstStep,
        action.firstStep,
        action.why,
        action.reason,
      ]),
    ]),
    ...headed(
      labels.waiting,
      view.waiting.actions.flatMap(({ title }, i) => (i === 0 ? [view.waiting.intro, title] : [title])),
    ),
    ...headed(labels.duties, [
      ...headed(
        labels.due,
        duties.due.map(({ text }) => text),
      ),
      ...headed(
        labels.toCheck,
        duties.toCheck.map(({ text }) => text),
      ),
      ...(duties.due.length + duties.toCheck.length > 0 ? [labels.notAll] : []),
    ]),
    ...(training.way === null
      ? []
      : [
          labels.training,
          training.intro,
          training.way,
          ...training.needs.flatMap(({ title, note }) => [title, note]),
        ]),
    ...headed(
      labels.inYourWords,
      view.inYourWords.flatMap(({ topic, answer }) => [topic, answer]),
    ),
    ...headed(labels.divergences, [
      ...(view.divergences.intro === null ? [] : [view.divergences.intro]),
      ...view.divergences.topics.flatMap(({ topic, spread }) => [topic, spread]),
      ...view.divergences.doubts.flatMap(({ topic, text }) => [topic, text]),
      ...(view.divergences.doubts.length > 0 ? [labels.doubts] : []),
      ...(view.divergences.moreDoubts ? [labels.moreDoubts] : []),
      ...(view.divergences.objectives === null ? [] : [view.divergences.objectives]),
    ]),
    ...(view.alsoToClarify === null ? [] : [labels.alsoToClarify, view.alsoToClarify]),
    ...(halfDay
      ? [
          labels.halfDay,
          halfDay.intro,
          ...halfDay.evidence.flatMap(({ topic, text }) => [topic, text]),
          halfDay.bring,
        ]
      : []),
    labels.review,
    review.intro,
    ...headed(
      `${labels.action} ${labels.sign} ${labels.today} ${labels.inAYear}`,
      review.signs.flatMap(({ number, title, indicator }) => [`${number}.`, title, indicator]),
    ),
  ];
}
