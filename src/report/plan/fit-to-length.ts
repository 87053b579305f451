import { cut } from '../../text/typography.ts';
import { count, Length, Space, type Texts } from './length.ts';
import type { Told } from './portrait.ts';
import type { ActionView, PlanView, Room, WishView } from './view.ts';

/** Most words: of page one, which is read standing up; of the two pages between it and the annex. */
const PAGE_ONE = 330;
const BEFORE_ANNEX = 1_000;

/** How many of the topics on which respondents are furthest apart stay before the annex, if room is short. */
const FURTHEST = 2;

/** How many wishes page one tells, in few words if need be: as many as are asked for. The annex has every one. */
const WISHES = 5;

/** How many sentences of the portrait come before them. */
const SENTENCES = 2;

/** How many of the others are told with the profile. */
const FURTHER = 5;

/** Words that are still enough to tell actions apart in the review. */
const FEW = 4;

/**
 * A view whose page one fits: the required parts, why an action that was done is there again, and a short portrait, then,
 * in order, where the team wants to be in a year, why each first action is worth it, what comes once a danger is
 * clarified, the team's own words, and why each was chosen.
 * @param told the sentences of the portrait, long and short.
 */
export function fitPageOne(view: PlanView, told: readonly Told[]): PlanView {
  const needed = view.toClarify.map((thing) => ({
    ...thing,
    topic: thing.isDanger ? thing.topic : '',
    after: null,
  }));
  const length = new Length('page-one');
  const bare = briefest(withDoneAgain({ ...view, toClarify: needed }, length), told, length);
  const space = new Space(PAGE_ONE - length.of({ ...bare, portrait: [] }));
  const takes = (text: string | null) => space.takes(count([text]));
  const portrait = told.filter(({ short }) => takes(short));
  const clarified = view.toClarify.filter(({ isDanger, topic }) => isDanger || takes(topic));
  const wishing = lengthened(bare, view.wishes, space);
  const rooms = new Map(bare.firstActions.map(({ id, room }) => [id, { ...room }]));
  for (const { id, why } of view.firstActions) {
    const room = rooms.get(id);
    if (room && takes(why)) room.why = true;
  }
  const toClarify = clarified.map((thing) => (takes(thing.after) ? thing : { ...thing, after: null }));
  // At least one sentence in the team's own words, before the reasons, which are also given further on.
  const atLength = new Set<Told>();
  const lengthen = (one: Told) => {
    const longer = count([one.text]) - count([one.short]);
    if (longer > 0 && space.takes(longer)) atLength.add(one);
    return atLength.has(one);
  };
  portrait.some(lengthen);
  // All of them or none: they are also given further on.
  if (takes(bare.firstActions.map(({ reason, room }) => (room.reason ? '' : reason)).join(' '))) {
    for (const room of rooms.values()) room.reason = true;
  }
  for (const one of portrait) if (!atLength.has(one)) lengthen(one);
  return {
    ...view,
    ...wishing,
    portrait: portrait.map((one) => (atLength.has(one) ? one.text : one.short)),
    toClarify,
    firstActions: view.firstActions.map((action) => withRoom(action, rooms)),
  };
}

/** A view that says of first actions that were done why they are there again: of as many as it could, with nothing else. */
function withDoneAgain(view: PlanView, length: Length): PlanView {
  const again = view.firstActions.filter(({ review }) => review === 'done');
  if (again.length === 0) return view;
  const space = new Space(PAGE_ONE - length.of({ ...withWishes(view, 0), portrait: [] }));
  const told = again.filter(({ reason }) => space.takes(count([reason])));
  const firstActions = view.firstActions.map((action) =>
    told.includes(action) ? { ...action, room: { ...action.room, reason: true } } : action,
  );
  return { ...view, firstActions };
}

/** A view whose first wishes are on page one, in few words: fewer of them, if that is still too much. */
function briefest(view: PlanView, told: readonly Told[], length: Length): PlanView {
  const portrait = told.slice(0, SENTENCES).map(({ short }) => short);
  for (let first = Math.min(WISHES, view.wishes.length); first > 0; first--) {
    const shown = withWishes(view, first);
    for (const form of ['short', 'shortest'] as const) {
      const brief = { ...shown, portrait, wishes: shown.wishes.map((wish) => inFewWords(wish, form)) };
      if (length.of(brief) <= PAGE_ONE) return brief;
    }
  }
  return { ...withWishes(view, 0), portrait: [] };
}

/** Where the team wants to be, on page one and with the profile: by topic and at length, if there is room for all. */
function lengthened(
  { wishes, moreWishes, profile }: PlanView,
  all: readonly WishView[],
  space: Space,
): Pick<PlanView, 'wishes' | 'moreWishes' | 'profile'> {
  const whole = all.slice(0, wishes.length);
  const isRoomy = space.takes(wordsOf(whole) - wordsOf(wishes));
  return { wishes: isRoomy ? whole : wishes, moreWishes, profile };
}

const inFewWords = (wish: WishView, form: 'short' | 'shortest'): WishView => ({
  ...wish,
  topic: null,
  text: wish[form],
});

const wordsOf = (wishes: readonly WishView[]): number =>
  count(wishes.flatMap(({ topic, text }) => [topic, text]));

/** A view with its first wishes on page one, and the others with the profile. */
function withWishes(view: PlanView, first: number): PlanView {
  const { labels } = view;
  const left = view.wishes.slice(first);
  const moreWishes = left.length > FURTHER ? labels.wishesInAnnex : null;
  return {
    ...view,
    wishes: view.wishes.slice(0, first),
    moreWishes: left.length > 0 ? labels.wishesWithProfile : null,
    profile: { ...view.profile, wishes: left.slice(0, FURTHER), moreWishes },
  };
}

const withRoom = (action: ActionView, rooms: ReadonlyMap<string, Room>): ActionView => ({
  ...action,
  room: rooms.get(action.id) ?? action.room,
});

interface Part {
  part: keyof Room;
  texts: (action: ActionView, view: PlanView) => Texts;
}

const STEPS: Part = {
  part: 'steps',
  texts: ({ steps }, { labels }) => (steps.length > 0 ? [labels.steps, ...steps] : []),
};

/** What may be left out, the most useful first, with its label. Those who act need the steps; an example goes first. */
const PARTS: readonly Part[] = [
  STEPS,
  { part: 'weight', texts: ({ weight }) => [weight] },
  // The review has every sign again, to be filled in.
  { part: 'indicator', texts: ({ indicator }, { labels }) => [labels.indicator, indicator] },
  {
    part: 'example',
    texts: ({ example }, { labels }) => (example === null ? [] : [labels.example, example]),
  },
];

/** What gives way to the steps, one after the other, until they all fit: only what is said elsewhere gets lost. */
const YIELDING: readonly ((view: PlanView) => PlanView)[] = [
  // To the annex.
  (view) => ({
    ...view,
    profile: { ...view.profile, matrix: null },
    annex: { ...view.annex, matrix: view.profile.matrix },
  }),
  (view) => {
    const { divergences } = view;
    const { doubts } = divergences;
    const moreDoubts = divergences.moreDoubts || doubts.length > 1;
    const topics = divergences.topics.slice(0, FURTHEST).map((topic) => ({ ...topic, spread: null }));
    const dots = withRows(divergences.dots, FURTHEST);
    return { ...view, divergences: { ...divergences, topics, dots, doubts: doubts.slice(0, 1), moreDoubts } };
  },
  (view) => retitled(view, (title) => cut(title, FEW)),
  // The annex has everything that they want.
  (view) => ({
    ...view,
    moreWishes: view.moreWishes && view.labels.wishesInAnnex,
    profile: { ...view.profile, wishes: [], moreWishes: null },
  }),
  // Their numbers stay.
  (view) => retitled(view, () => ''),
  // And everything that they answered, but for how many chose what: only the dots tell that.
  (view) => ({ ...view, divergences: { ...view.divergences, topics: [] } }),
  (view) =>
    whyFirst(
      view,
      view.wishes.map((wish) => (wish.topic === null ? wish : inFewWords(wish, 'short'))),
    ),
  (view) =>
    whyFirst(
      view,
      view.wishes.slice(0, 1).map((wish) => inFewWords(wish, 'shortest')),
      view.wishes.length > 1 ? view.labels.wishesInAnnex : view.moreWishes,
    ),
  (view) => whyFirst(view, [], view.labels.wishesInAnnex),
];

type Dots = PlanView['divergences']['dots'];

const withRows = ({ columns, rows }: Dots, most: number): Dots => ({ columns, rows: rows.slice(0, most) });

/** A view with fewer words for wishes on page one, and in their place why its actions are worth it, as far as it goes. */
function whyFirst(view: PlanView, wishes: WishView[], moreWishes = view.moreWishes): PlanView {
  if (view.wishes.length === 0) return view;
  const said = wordsOf(view.wishes) + count([view.moreWishes]);
  const space = new Space(said - wordsOf(wishes) - count([moreWishes]));
  const firstActions = view.firstActions.map((action) => {
    const why = action.room.why || space.takes(count([action.why]));
    return { ...action, room: { ...action.room, why } };
  });
  return { ...view, firstActions, detailed: firstActions, wishes, moreWishes };
}

/** A view whose review names its actions in fewer words. */
const retitled = (view: PlanView, fewer: (title: string) => string): PlanView => ({
  ...view,
  review: {
    ...view.review,
    signs: view.review.signs.map((sign) => ({ ...sign, title: fewer(sign.title) })),
  },
});

/** A view that keeps before the annex the parts of its actions that fit there, in the plan's order. */
export function fitBeforeAnnex(view: PlanView): PlanView {
  const length = new Length('before-annex');
  const steps = actionsOf(view).reduce((words, action) => words + count(STEPS.texts(action, view)), 0);
  const isTooLong = (its: PlanView) => steps > 0 && steps > BEFORE_ANNEX - length.of(its);
  let tight: PlanView = { ...view, detailed: view.firstActions, detailedTitle: view.labels.firstStepByStep };
  for (const yields of YIELDING) {
    if (!isTooLong(tight)) break;
    tight = yields(tight);
  }
  const placed = withParts(tight, length);
  const hasSteps = placed.firstActions.every(({ room }) => room.steps);
  return hasSteps ? placed : { ...placed, detailedTitle: view.labels.firstInDetail };
}

const actionsOf = (view: PlanView): ActionView[] => [
  ...view.firstActions,
  ...view.later.flatMap(({ actions }) => actions),
];

function withParts(view: PlanView, length: Length): PlanView {
  const actions = actionsOf(view);
  const space = new Space(BEFORE_ANNEX - length.of(view));
  const rooms = new Map<string, Room>(actions.map(({ id, room }) => [id, { ...room }]));
  for (const { part, texts } of PARTS) {
    for (const action of actions) {
      const found = texts(action, view);
      const room = rooms.get(action.id);
      if (!room || found.length === 0) continue;
      // The first actions take precedence: none has a part that an earlier one lacks.
      if (!space.takes(count(found))) break;
      room[part] = true;
    }
  }
  const firstActions = view.firstActions.map((action) => withRoom(action, rooms));
  return {
    ...view,
    firstActions,
    detailed: firstActions,
    later: view.later.map((horizon) => ({
      ...horizon,
      actions: horizon.actions.map((action) => withRoom(action, rooms)),
    })),
  };
}
