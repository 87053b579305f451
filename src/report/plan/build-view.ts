import type { Language } from '../../language.ts';
import { HORIZONS } from '../../model/questionnaire.ts';
import type { Plan } from '../../plan/plan.ts';
import { oneLine } from '../../text/printable.ts';
import { actionView } from './action-view.ts';
import { annexView } from './annex-view.ts';
import { fitBeforeAnnex, fitPageOne } from './fit-to-length.ts';
import {
  divergencesView,
  dutiesView,
  halfDayView,
  inYourWords,
  reviewView,
  trainingView,
} from './follow-up-view.ts';
import {
  alsoToClarify,
  datesView,
  leftBlank,
  objectivesView,
  urgencies,
  withoutAction,
} from './page-one-view.ts';
import { portrait } from './portrait.ts';
import { pictureView, profileView } from './profile-view.ts';
import { NO_PLAN_DATES, type PlanDates, type Reading, reading } from './reading.ts';
import type { PlanView } from './view.ts';
import { wishesView } from './wishes-view.ts';

/** A plan in one language, ready for a template. Pure: same plan, same view. */
export function planView(plan: Plan, language: Language, dates: PlanDates = NO_PLAN_DATES): PlanView {
  const read = reading(plan, language, dates);
  const { words } = read.speech;
  const told = portrait(read);
  const first = read.first.map((choice) => actionView(read, choice));
  const { title, questionnaire, structure, accompaniment, track, respondents, date, about } = headings(read);
  const { objectives, noObjective, toRank } = objectivesView(read);
  const { noAction, passOn } = withoutAction(read);
  const { dangers, toClarify } = urgencies(read);
  // All that the plan says; then what fits, where it is read. Key by key: what is put together of several objects is
  // slow to make, and to read ever after.
  const view: PlanView = {
    language,
    labels: words.labels,
    title,
    questionnaire,
    structure,
    accompaniment,
    track,
    respondents,
    date,
    about,
    portrait: told.map(({ text }) => text),
    picture: pictureView(read),
    objectives,
    noObjective,
    toRank,
    wishes: wishesView(read),
    moreWishes: null,
    firstActionsTitle: words.firstActions(first.length),
    firstActionsIntro: first.length > 0 ? words.choosing(first.length) : '',
    firstActions: first,
    noAction,
    passOn,
    dangers,
    toClarify,
    leftBlank: leftBlank(read),
    dates: datesView(read),
    profile: profileView(read),
    detailedTitle: words.labels.firstInDetail,
    detailed: [],
    later: HORIZONS.flatMap((horizon) => {
      const choices = read.later.filter((choice) => choice.horizon === horizon);
      const actions = choices.map((choice) => actionView(read, choice));
      return actions.length > 0 ? [{ horizon, title: read.horizonTitles[horizon], actions }] : [];
    }),
    waiting: {
      intro: words.waitingIntro(plan.waiting.length),
      actions: plan.waiting.map((choice) => actionView(read, choice)),
    },
    duties: dutiesView(read),
    training: trainingView(read),
    inYourWords: inYourWords(read),
    divergences: divergencesView(read),
    alsoToClarify: null,
    noted: [],
    halfDay: halfDayView(read),
    review: reviewView(read),
    annex: annexView(read, passOn),
  };
  const paged = fitPageOne(view, told);
  return fitBeforeAnnex({ ...paged, alsoToClarify: alsoToClarify(read, paged) });
}

/** Who answered what, and when. */
function headings({ plan, speech, accompaniment }: Reading) {
  const { words, say, day } = speech;
  const { questionnaire, structure, respondents, people, date, track } = plan.resolved;
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
    accompaniment,
    track: trackTitle,
    respondents,
    date: answered,
    about: [
      profileTitle,
      ...(answered ? [words.answeredOn(answered)] : []),
      ...(trackTitle ? [words.followed(trackTitle)] : []),
      ...(respondents > 1 ? [words.respondents(respondents - people, people)] : []),
    ],
  };
}
