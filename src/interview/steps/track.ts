import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Draft } from '../draft.ts';
import { type Interview, joinsAnother } from '../model.ts';
import { minutesEach } from '../progress.ts';
import { isSettled, situate } from '../situation.ts';
import { change, type Label, type StepKind } from '../step.ts';
import type { Speaker } from '../voice.ts';
import { asksFacts } from './fact.ts';

/** A track that can be chosen, with what it still asks. */
interface TrackOffer {
  /** null for all the questions. */
  track: string | null;
  /** How many questions it asks, and whether the structure's facts may still change that. */
  asked: number;
  about: boolean;
  /** How many of them are settled. */
  settled: number;
  minutes: number;
}

/** How many questions to answer. */
export const track: StepKind = {
  meets: (model) => {
    const { track: fixed, questionnaire } = model.setting;
    return fixed === null && questionnaire.tracks.length > 0 && !joinsAnother(model);
  },
  waits: ({ draft }) => !draft.trackChosen,
  head: ({ words }, model) => {
    const given = trackOffers(model).find(isGiven(model));
    const isComplete = given !== undefined && given.settled === given.asked;
    return { title: isComplete ? words.track.longer : words.track.title, lead: [] };
  },
  ask: (model) => {
    const offers = trackOffers(model);
    const given = offers.findIndex(isGiven(model));
    const longer = offers.findIndex(isLonger);
    const at = offers[given];
    const isComplete = at !== undefined && at.settled === at.asked;
    return {
      kind: 'choice',
      cursor: isComplete && longer >= 0 ? longer : Math.max(0, given),
      items: offers.map((offer, i) => ({
        show: (speaker) => labelOf(offer, model.setting.questionnaire, speaker),
        given: i === given,
        pick: (now) => change(now, { track: offer.track, trackChosen: true }),
      })),
    };
  },
};

const isGiven =
  ({ draft }: Interview) =>
  (offer: TrackOffer): boolean =>
    draft.trackChosen && offer.track === draft.track;

/** Whether a track asks something not yet settled. */
export const isLonger = ({ asked, settled }: TrackOffer): boolean => settled < asked;

export function trackOffers({ setting, draft }: Interview): TrackOffer[] {
  const { questionnaire } = setting;
  const about = asksFacts(questionnaire, draft) && questionnaire.facts.some(({ id }) => !draft.facts.has(id));
  return [...questionnaire.tracks.map(({ id }) => id), null].map((id) => {
    const { shown } = situate(questionnaire, draft, id);
    const settled = shown.filter(isSettled).length;
    return { track: id, asked: shown.length, about, settled, minutes: minutesOf(questionnaire, draft, id) };
  });
}

/** How long a track takes, in minutes: as it says, or for all the questions at the pace of the longest track. */
function minutesOf(questionnaire: Questionnaire, draft: Draft, id: string | null): number {
  const announced = questionnaire.tracks.find((each) => each.id === id)?.minutes;
  if (announced !== undefined) return announced;
  const taken = situate(questionnaire, draft, id).shown.length * minutesEach(questionnaire, draft, id);
  if (taken < 10) return Math.max(1, Math.round(taken));
  // Longer times are rounded more coarsely: one question more or less, which the profile may bring, should not change
  // the duration. Rounded up, so that the time people set aside is enough.
  const step = taken <= 30 ? 5 : 10;
  return Math.ceil(taken / step) * step;
}

function labelOf(
  { track: id, asked, about, settled, minutes }: TrackOffer,
  { tracks }: Questionnaire,
  { words: { track: words }, say }: Speaker,
): Label {
  const known = tracks.find((each) => each.id === id);
  const name = known ? say(known.title) : words.all;
  const length =
    settled === asked
      ? words.complete
      : settled > 0
        ? words.remaining(asked - settled, asked)
        : words.minutes(minutes);
  const description = known ? known.description && say(known.description) : words.allDetail(asked, about);
  return { text: `${name} (${length})`, detail: description ?? words.questions(asked, about) };
}
