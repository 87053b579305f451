import type { Language } from '../../language.js';
import { HORIZONS } from '../../model/questionnaire.js';
import type { Plan } from '../../plan/plan.js';
import { oneLine } from '../text/printable.js';
import { actionView } from './action-view.js';
import { annexView } from './annex-view.js';
import { dutiesView } from './duties-view.js';
import { divergencesView, halfDayView, inYourWords, reviewView, trainingView } from './follow-up-view.js';
import { horizonTitle } from './horizons.js';
import {
  alsoToClarify,
  datesView,
  leftBlank,
  objectivesView,
  urgencies,
  withoutAction,
} from './page-one-view.js';
import { pictureView } from './picture-view.js';
import { portrait } from './portrait.js';
import { profileView } from './profile-view.js';
import { type Reading, reading } from './reading.js';
import { onPageOne } from './room/page-one.js';
import { beforeAnnex } from './room/pages.js';
import type { PlanView } from './view.js';

/** A plan in one language, ready for a template. Pure: same plan, same view. */
export function planView(plan: Plan, language: Language): PlanView {
  const read = reading(plan, language);
  const { words } = read.speech;
  const told = portrait(read);
  const first = read.first.map((choice) => actionView(read, choice));
  const without = withoutAction(read);
  // All that the plan says; then what finds room where it is read.
  const view: PlanView = {
    language,
    labels: words.labels,
    ...headings(read),
    portrait: told.map(({ text }) => text),
    picture: pictureView(read),
    ...objectivesView(read),
    firstActionsTitle: words.firstActions(first.length),
    firstActionsIntro: first.length > 0 ? words.choosing(first.length) : '',
    firstActions: first,
    ...without,
    ...urgencies(read),
    leftBlank: leftBlank(read),
    dates: datesView(read),
    profile: profileView(read),
    detailedTitle: words.labels.firstInDetail,
    detailed: [],
    later: HORIZONS.flatMap((horizon) => {
      const of = read.later.filter((choice) => choice.horizon === horizon);
      const actions = of.map((choice) => actionView(read, choice));
      return actions.length > 0 ? [{ horizon, title: horizonTitle(read, horizon), actions }] : [];
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
    halfDay: halfDayView(read),
    review: reviewView(read),
    annex: annexView(read, without.passOn),
  };
  const paged = onPageOne(view, told);
  return beforeAnnex({ ...paged, alsoToClarify: alsoToClarify(read, paged) });
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
