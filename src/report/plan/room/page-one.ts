import type { Told } from '../portrait.ts';
import type { ActionView, PlanView, Room } from '../view.ts';
import { count, Space, type Texts } from './space.ts';

/** Words of page one at most: what is read while standing. */
const WORDS = 330;

/**
 * A view whose page one holds in its room: what must be there and a short portrait, then why each first action is
 * worth it, what comes once a danger is found out, the team's own words, and why each was chosen.
 * Reckoned on the view rather than on the text that comes of it, so that one rendering is enough.
 * @param told the sentences of the portrait, long and short.
 */
export function onPageOne(view: PlanView, told: readonly Told[]): PlanView {
  const space = new Space(WORDS - count(needed(view)));
  const takes = (text: string | null) => space.takes(count([text]));
  const portrait = told.filter(({ short }) => takes(short));
  const clarified = view.toClarify.filter(({ isDanger, topic }) => isDanger || takes(topic));
  const rooms = new Map(view.firstActions.map(({ id, room }) => [id, { ...room }]));
  const place = (part: keyof Room, text: (action: ActionView) => string) => {
    for (const action of view.firstActions) {
      const room = rooms.get(action.id);
      if (room && takes(text(action))) room[part] = true;
    }
  };
  place('why', ({ why }) => why);
  const toClarify = clarified.map((thing) => (takes(thing.after) ? thing : { ...thing, after: null }));
  // One sentence at least in the team's own words, before the reasons, which are told further on too.
  const atLength = new Set<Told>();
  const lengthen = (one: Told) => {
    const longer = count([one.text]) - count([one.short]);
    if (longer > 0 && space.takes(longer)) atLength.add(one);
    return atLength.has(one);
  };
  portrait.some(lengthen);
  // All of them or none: they are told further on too.
  if (takes(view.firstActions.map(({ reason }) => reason).join(' '))) {
    for (const room of rooms.values()) room.reason = true;
  }
  for (const one of portrait) if (!atLength.has(one)) lengthen(one);
  return {
    ...view,
    portrait: portrait.map((one) => (atLength.has(one) ? one.text : one.short)),
    toClarify,
    firstActions: view.firstActions.map((action) => ({
      ...action,
      room: rooms.get(action.id) ?? action.room,
    })),
  };
}

/** All that must stand on page one. */
function needed(view: PlanView): Texts {
  const { labels } = view;
  const hasUrgency = ({ length }: readonly unknown[], label: string) => (length > 0 ? label : null);
  return [
    view.title,
    ...view.about,
    labels.portrait,
    labels.objectives,
    ...view.objectives.flatMap((text, i) => [`${i + 1}.`, text]),
    ...view.toRank.map((_, i) => `${i + 1}.`),
    view.noObjective,
    view.noAction,
    hasUrgency(view.passOn, labels.passOn),
    ...view.passOn,
    hasUrgency(view.firstActions, view.firstActionsTitle),
    view.firstActionsIntro,
    ...view.firstActions.flatMap(({ number, title, firstStep }) => [
      `${number}.`,
      title,
      labels.firstStep,
      firstStep,
      labels.who,
      labels.by,
    ]),
    hasUrgency(view.dangers, labels.dangers),
    hasUrgency([...view.toClarify, ...(view.leftBlank ? [''] : [])], labels.toClarify),
    ...view.dangers.map(({ text }) => text),
    ...view.toClarify.map(({ isDanger, topic }) => (isDanger ? topic : null)),
    view.leftBlank,
    labels.dates,
    view.dates.note,
    ...view.dates.events.flatMap(({ day, what }) => [day, what]),
  ];
}
