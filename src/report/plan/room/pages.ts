import type { ActionView, PlanView, Room } from '../view.js';
import { count, Space, type Texts } from './space.js';

/** Words between page one and the annex at most: two pages. */
const WORDS = 1_000;

/** What may be left out, the most useful first, with its label: an example is the first to go. */
const PARTS: readonly { part: keyof Room; texts: (action: ActionView, view: PlanView) => Texts }[] = [
  { part: 'steps', texts: ({ steps }, { labels }) => (steps.length > 0 ? [labels.steps, ...steps] : []) },
  // The review has every sign again, to be filled in.
  { part: 'indicator', texts: ({ indicator }, { labels }) => [labels.indicator, indicator] },
  {
    part: 'example',
    texts: ({ example }, { labels }) => (example === null ? [] : [labels.example, example]),
  },
];

/** A view that keeps before the annex the parts of its actions that find room there, in the plan's order. */
export function beforeAnnex(view: PlanView): PlanView {
  const actions = [...view.firstActions, ...view.later.flatMap(({ actions: later }) => later)];
  const space = new Space(WORDS - count(needed(view)));
  const rooms = new Map<string, Room>(actions.map(({ id, room }) => [id, { ...room }]));
  for (const { part, texts } of PARTS) {
    for (const action of actions) {
      const found = texts(action, view);
      const room = rooms.get(action.id);
      if (room && found.length > 0 && space.takes(count(found))) room[part] = true;
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
    detailed: firstActions.filter(({ room }) => !room.why || !room.reason || room.steps || room.indicator),
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
      labels.firstInDetail,
      view.firstActions.flatMap(({ number, title, room, why, reason, weight, horizon, horizonTitle }) => [
        `${number}.`,
        title,
        ...(room.why ? [] : [why]),
        ...(room.reason ? [] : [reason]),
        weight,
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
        action.weight,
      ]),
    ]),
    ...headed(
      labels.waiting,
      view.waiting.actions.flatMap(({ title }, i) => (i === 0 ? [view.waiting.intro, title] : [title])),
    ),
    ...headed(labels.duties, [
      ...headed(
        labels.due,
        duties.due.flatMap(({ text, source }) => [text, source]),
      ),
      ...headed(
        labels.toCheck,
        duties.toCheck.flatMap(({ text, source }) => [text, source]),
      ),
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
