import type { Language } from '../../language.js';
import { HORIZONS } from '../../model/questionnaire.js';
import type { Plan } from '../../plan/plan.js';
import { oneLine } from '../text/printable.js';
import { actionView } from './action-view.js';
import { annexView } from './annex-view.js';
import { datesView, halfDayView, reviewView, trainingView } from './follow-up-view.js';
import { horizonTitle } from './horizons.js';
import { portrait } from './portrait.js';
import { profileView } from './profile-view.js';
import { FIRST_ACTIONS, type Reading, reading } from './reading.js';
import { withRoom } from './room.js';
import type { PlanView } from './view.js';

/** A plan in one language, ready for a template. Pure: same plan, same view. */
export function planView(plan: Plan, language: Language): PlanView {
  const read = reading(plan, language);
  const { words, say } = read.speech;
  const { sentences, quoted } = portrait(read);
  const actions = read.choices.map((choice) => actionView(read, choice));
  const later = actions.slice(FIRST_ACTIONS);
  // What page one quotes is not quoted again as what resists.
  const onPageOne = new Set([
    ...quoted,
    ...read.first.flatMap((choice) => read.reasonOf(choice)?.question ?? []),
  ]);
  // All that the plan says; what finds no room before the annex goes there.
  const view: PlanView = {
    language,
    labels: words.labels,
    ...headings(read),
    portrait: sentences,
    ...objectives(read),
    firstActionsTitle: words.firstActions(read.first.length),
    firstActions: actions.slice(0, FIRST_ACTIONS),
    detailed: [],
    restInAnnex: words.restInAnnex(
      actions.map(({ number }) => number),
      Number.POSITIVE_INFINITY,
    ),
    noAction:
      actions.length === 0
        ? words.noAction(plan.resolved.cells.some(({ state }) => state === 'answered'))
        : null,
    dates: datesView(read),
    profile: profileView(read, onPageOne),
    later: HORIZONS.flatMap((horizon) => {
      const of = later.filter((action) => action.horizon === horizon);
      return of.length > 0 ? [{ horizon, title: horizonTitle(read, horizon), actions: of }] : [];
    }),
    waiting: {
      intro: words.waitingIntro(plan.waiting.length),
      actions: plan.waiting.map((choice) => actionView(read, choice)),
    },
    training: trainingView(read),
    halfDay: halfDayView(read),
    review: reviewView(read),
    annex: { ...annexView(read), furtherActions: actions },
  };
  return withRoom(view, words.restInAnnex);

  function objectives({ plan: { resolved, actions: chosen, waiting } }: Reading) {
    return {
      objectives: resolved.objectives.map(({ title }) => say(title)),
      noObjective:
        resolved.objectives.length > 0
          ? null
          : words.noObjective(
              chosen.some(({ objectiveFirst }) => objectiveFirst),
              waiting.length > 0,
            ),
    };
  }
}

/** Who answered what, and when. */
function headings({ plan, speech }: Reading) {
  const { words, say, day } = speech;
  const { questionnaire, structure, respondents, date, track } = plan.resolved;
  const name = oneLine(structure.name);
  const profile = questionnaire.profiles.find(({ id }) => id === structure.profile);
  const profileTitle = profile ? say(profile.title) : structure.profile;
  const followed = questionnaire.tracks.find(({ id }) => id === track);
  const trackTitle = followed ? say(followed.title) : null;
  const answered = date === null ? null : day(date);
  return {
    title: words.planTitle(name),
    questionnaire: { id: questionnaire.id, version: questionnaire.version, title: say(questionnaire.title) },
    structure: { name, profile: profileTitle },
    track: trackTitle,
    respondents,
    date: answered,
    about: [
      profileTitle,
      ...(answered ? [words.answeredOn(answered)] : []),
      ...(trackTitle ? [words.followed(trackTitle)] : []),
      ...(respondents > 1 ? [words.respondents(respondents)] : []),
    ],
  };
}
