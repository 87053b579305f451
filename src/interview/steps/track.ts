import type { Questionnaire } from '../../model/questionnaire.ts';
import { type Minutes, minutesLeft } from '../duration.ts';
import { earlierOf, proposal } from '../earlier.ts';
import { type Interview, joinsAnother } from '../model.ts';
import { countedIn, isSettled, situate } from '../situation.ts';
import { change, goOn, type Label, type StepKind } from '../step.ts';
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
  /** How long what it still asks takes; null if that is nothing. */
  minutes: Minutes | null;
}

/** How many questions to answer. */
export const track: StepKind = {
  meets: (model) => {
    const { track: fixed, questionnaire } = model.setting;
    return fixed === null && questionnaire.tracks.length > 0 && !joinsAnother(model);
  },
  waits: ({ draft }) => !draft.trackChosen,
  head: (speaker, model) => {
    const { words } = speaker;
    const given = trackOffers(model).find(isGiven(model));
    const isComplete = given !== undefined && given.settled === given.asked;
    const earlier = model.draft.trackChosen ? null : earlierOf(model);
    return { title: isComplete ? words.track.longer : words.track.title, lead: proposal(speaker, earlier) };
  },
  ask: (model) => {
    const offers = trackOffers(model);
    const given = offers.findIndex(isGiven(model));
    return {
      kind: 'choice',
      // On the given choice, whatever else is offered: Enter alone changes nothing.
      cursor: Math.max(0, given < 0 ? offers.findIndex(isProposed(model)) : given),
      items: offers.map((offer, i) => ({
        show: (speaker) => labelOf(offer, model.setting.questionnaire, speaker),
        given: i === given,
        pick: (now) => (i === given ? goOn(now) : change(now, { track: offer.track, trackChosen: true })),
      })),
    };
  },
};

const isGiven =
  ({ draft }: Interview) =>
  (offer: TrackOffer): boolean =>
    draft.trackChosen && offer.track === draft.track;

const isProposed = (model: Interview): ((offer: TrackOffer) => boolean) => {
  const earlier = earlierOf(model);
  return (offer) => offer.track === (earlier?.trackChosen ? earlier.track : undefined);
};

/** Whether a track asks something not yet settled. */
export const isLonger = ({ asked, settled }: TrackOffer): boolean => settled < asked;

export function trackOffers(model: Interview): TrackOffer[] {
  const { setting, draft } = model;
  const { questionnaire } = setting;
  const about = asksFacts(questionnaire, draft) && questionnaire.facts.some(({ id }) => !draft.facts.has(id));
  return [...questionnaire.tracks.map(({ id }) => id), null].map((id) => {
    const counted = countedIn(situate(questionnaire, draft, id));
    const settled = counted.filter(isSettled).length;
    return { track: id, asked: counted.length, about, settled, minutes: minutesLeft(model, id) };
  });
}

function labelOf(
  { track: id, asked, about, settled, minutes }: TrackOffer,
  { tracks }: Questionnaire,
  { words: { track: words }, say }: Speaker,
): Label {
  const known = tracks.find((each) => each.id === id);
  const name = known ? say(known.title) : words.all;
  const time = minutes ? [words.minutes(minutes.least, minutes.most)] : [];
  const length =
    settled === asked
      ? words.complete
      : [...(settled > 0 ? [words.remaining(asked - settled, asked)] : []), ...time].join(', ');
  const description = known ? known.description && say(known.description) : words.allDetail(asked, about);
  return { text: `${name} (${length})`, detail: description ?? words.questions(asked, about) };
}
