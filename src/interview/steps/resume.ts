import { oneLine } from '../../text/printable.ts';
import { choosesFile } from '../begin.ts';
import { type Draft, EMPTY_DRAFT, isSound } from '../draft.ts';
import { beforeIn, begunReviews, lookingBack, missedDay } from '../looking-back.ts';
import type { Before, FoundFile, Setting } from '../model.ts';
import { newDraft, newFile } from '../model.ts';
import { freeAnew, freeBeside } from '../names.ts';
import { isPrivate, personOf } from '../people.ts';
import { isLater, isPastRound, isSameName, type Standing, standingOf } from '../standing.ts';
import { type Choice, goTo, NOWHERE, type StepKind } from '../step.ts';
import { takeUp } from '../take-up.ts';
import type { Speaker } from '../voice.ts';

/** Which answers in the folder to continue, if any. */
export const resume: StepKind = {
  meets: ({ setting }) => choosesFile(setting),
  resumes: () => false,
  head: (speaker, { setting }) => {
    const { title, whichStructure, lead, personal } = speaker.words.resume;
    const offered = offeredIn(setting);
    const standings = offered.map((each) => standingOf(setting, each));
    const missed = missedIn(setting, standings, speaker);
    if (setting.respondent) return { title: whichStructure, lead: [...missed, ...besides(speaker)] };
    const isAnyBegun = standings.some(({ state, isRecent }) => state === 'begun' && isRecent);
    const isAnyLeft = offered.length < setting.found.length;
    return {
      title,
      lead: [
        ...(isAnyBegun ? [lead] : []),
        ...missed,
        ...(isAnyLeft ? [personal(speaker.asRespondent)] : []),
        ...besides(speaker),
      ],
    };
  },
  ask: ({ setting }) => ({
    kind: 'choice',
    leads: true,
    cursor: isAnyones(setting) ? NOWHERE : 0,
    items: offersOf(setting),
  }),
  commands: () => ['leave'],
};

/** What reviews that can be gone on with look back on, and the folder does not have. */
function missedIn(setting: Setting, standings: readonly Standing[], speaker: Speaker): string[] {
  const { words, report, asReview } = speaker;
  if (setting.review !== null || asReview === null) return [];
  const days = standings
    .filter(({ state }) => state !== 'past')
    .flatMap(({ found }) => missedDay(setting, found) ?? []);
  return [...new Set(days)].map((day) => words.missed(report.day(day), asReview));
}

/** What else is in the folder: files that cannot be used, and how to find out why; answers to other questionnaires. */
export const besides = ({ words, unreadable, elsewhere, check }: Speaker): string[] => [
  ...unreadable.map((file) => words.unreadable(oneLine(file), check(file))),
  ...elsewhere.map((command) => words.elsewhere(command)),
];

/** Whether a review that was begun may be another person's: the answers that it looks back on do not say who is here. */
const isAnyones = ({ respondent, review }: Setting): boolean => respondent && review?.draft.code === null;

/** The files to open: under `--respondent`, people's own; otherwise the teams', since the others are nobody else's to read. */
const offeredIn = ({ found, respondent }: Setting): FoundFile[] =>
  found.filter((each) => isPrivate(found, each) === respondent);

function offersOf(setting: Setting): Choice[] {
  const { respondent, review } = setting;
  if (review !== null) {
    const begun = begunReviews(setting, review).map((each) => standingOf(setting, each));
    return [...begun.map((one) => continuing(one, begun, setting)), reviewing(review.draft, () => review)];
  }
  const all = offeredIn(setting).map((each) => standingOf(setting, each));
  const anew: Choice = {
    show: ({ words }) => (respondent ? words.otherStructure : words.startNew),
    pick: (model) =>
      goTo(
        {
          ...model,
          before: null,
          draft: newDraft(setting),
          file: newFile(setting),
          describing: false,
          correcting: false,
        },
        { at: 'welcome' },
      ),
  };
  // A person who has finished has nothing more to say under --respondent, and nobody else may read it there.
  const present = all.filter(({ state }) => state === 'begun' || (state === 'finished' && !respondent));
  const past = respondent ? [] : all.filter(({ state }) => state === 'past');
  const offer = (one: Standing) => continuing(one, present, setting);
  // After an interruption, people come back to their own answers first; after many months, to the present.
  return [
    ...present.filter(({ isRecent }) => isRecent).map(offer),
    ...(respondent
      ? latestIn(setting, setting.found).map(joining)
      : latestIn(setting, offeredIn(setting))
          .filter((latest) => isDue(setting, offeredIn(setting), latest))
          .map((latest) => redoing(setting, standingOf(setting, latest)))),
    ...present.filter(({ isRecent }) => !isRecent).map(offer),
    anew,
    ...past.map((one) => correcting(one, past)),
  ];
}

/** The last answers of each structure that has a name and a kind. */
const latestIn = (setting: Setting, files: readonly FoundFile[]): FoundFile[] =>
  files.filter(
    (each, i) =>
      isSound(each.draft) &&
      files.every(
        (other, j) =>
          !isSound(other.draft) ||
          !isSameName(setting, other.draft, each.draft) ||
          (i <= j ? !isLater(other, each) : isLater(each, other)),
      ),
  );

/** The last answers of a file's structure. */
export const latestOf = (setting: Setting, one: FoundFile): FoundFile =>
  latestIn(setting, setting.found).find(({ draft }) => isSameName(setting, draft, one.draft)) ?? one;

/** Whether none of a structure's files are of these days. */
const isDue = (setting: Setting, files: readonly FoundFile[], { draft }: FoundFile): boolean =>
  files
    .filter((other) => isSameName(setting, other.draft, draft))
    .every((each) => !standingOf(setting, each).isRecent);

/** Where a structure's new answers go: beside those of these days, since next to others they would be counted with them. */
function freeFor(setting: Setting, one: FoundFile): string {
  const { found } = setting;
  if (isDue(setting, found, one)) return freeAnew(setting, one.draft.name ?? '');
  return freeBeside(setting, latestOf(setting, one).file);
}

/** Continues answers, or looks them over. @param all those that can be continued. */
const continuing = (own: Standing, all: readonly Standing[], setting: Setting): Choice => ({
  show: (speaker) => resumption(own, all, speaker, setting),
  pick: (model) => takeUp(model, own.found),
});

/** What is said of that. */
export const resumption = (
  own: Standing,
  all: readonly Standing[],
  speaker: Speaker,
  setting: Setting,
): ReturnType<Choice['show']> => ({
  text: distinct(own, all, (one) => textOf(one, speaker, setting)),
  ...(own.isRecent ? {} : { detail: speaker.words.redo.resumeDetail }),
});

/** The structure takes stock anew: all is asked again, in a file of its own. */
const redoing = (setting: Setting, standing: Standing): Choice => {
  const { found: last } = standing;
  return isPastRound(standing) ? reviewing(last.draft, () => beforeIn(setting, last)) : afresh(last);
};

/** Answers of last time are looked back on, even where some are missing. */
const reviewing = (then: Draft, before: () => Before): Choice => ({
  show: ({ words, report }) => ({
    text: words.redo.title(structureOf(then, words), report.day(then.date ?? '')),
    detail: words.redo.reviewDetail,
  }),
  pick: (model) => goTo(lookingBack(model, before()), { at: 'welcome' }),
});

/** Where there are none, or to a questionnaire that was remade since, they are not. */
const afresh = (last: FoundFile): Choice => ({
  show: ({ words, report }) => ({
    text: words.redo.afresh(structureOf(last.draft, words), report.day(last.draft.date ?? '')),
    detail: words.redo.detail,
  }),
  // Only what names it, and what is never asked, is taken over before it is confirmed.
  pick: (model) =>
    goTo(
      {
        ...model,
        before: null,
        draft: { ...newDraft(model.setting), ...unasked(last.draft), name: last.draft.name },
        file: freeFor(model.setting, last),
        describing: false,
        correcting: false,
      },
      { at: 'welcome' },
    ),
});

/** What only a file says of a structure. */
export const unasked = ({ id, training }: Draft): Pick<Draft, 'id' | 'training'> => ({ id, training });

/** Changes answers of long ago, which are otherwise left as they are. */
const correcting = (own: Standing, all: readonly Standing[]): Choice => ({
  show: (speaker) => distinct(own, all, ({ found: { draft } }) => correction(draft, speaker)),
  pick: (model) => takeUp(model, own.found),
});

export const correction = (draft: Draft, { words, report }: Speaker): string =>
  words.redo.correct(structureOf(draft, words), report.day(draft.date ?? ''));

/** A text, with the file's name where another file has the same, as after a copy. */
function distinct(own: Standing, all: readonly Standing[], textFor: (one: Standing) => string): string {
  const text = textFor(own);
  const isAlone = all.every((other) => other === own || textFor(other) !== text);
  return isAlone ? text : `${text}, ${oneLine(own.found.file)}`;
}

/** Another person answers for a structure. */
const joining = (last: FoundFile): Choice => ({
  show: ({ words }) => ({ text: words.join(structureOf(last.draft, words)), detail: words.joinDetail }),
  pick: (model) =>
    goTo(
      {
        ...model,
        before: null,
        draft: joined(model.setting, last.draft),
        file: freeFor(model.setting, last),
        describing: false,
        correcting: false,
      },
      { at: 'welcome' },
    ),
});

const structureOf = ({ name }: Draft, words: Speaker['words']): string => oneLine(name ?? '') || words.noName;

function textOf(
  { found, answered, asked, state, isRecent }: Standing,
  speaker: Speaker,
  setting: Setting,
): string {
  const { words, report } = speaker;
  const { draft } = found;
  const name = structureOf(draft, words);
  const isOver = state === 'finished';
  const day = draft.date === null ? null : report.day(draft.date);
  const isDated = day !== null && !isRecent;
  const told = [
    ...(asked === null ? [] : [words.progressOf(answered, asked)]),
    ...(day === null || isDated ? [] : [(isOver ? words.finished : words.begun)(day)]),
  ];
  const person = personOf(setting.found, found);
  const who = person > 1 ? words.person(name, person) : name;
  const text = isDated ? words.redo.resume(who, day) : (isOver ? words.lookOver : words.resumeOne)(who);
  return `${text}${told.length > 0 ? ` (${told.join(', ')})` : ''}`;
}

/** A draft for another person of a structure: with its facts, without any answers. */
function joined({ today, track, code }: Setting, draft: Draft): Draft {
  return {
    ...EMPTY_DRAFT,
    id: draft.id,
    name: draft.name,
    profile: draft.profile,
    training: draft.training,
    facts: draft.facts,
    accompaniment: draft.accompaniment,
    code,
    track: track ?? draft.track,
    trackChosen: true,
    date: today,
  };
}
