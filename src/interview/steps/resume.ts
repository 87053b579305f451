import { stemOf } from '../../model/stem.ts';
import { oneLine } from '../../text/printable.ts';
import { type Draft, EMPTY_DRAFT, isSound } from '../draft.ts';
import type { FoundFile, Older, Setting } from '../model.ts';
import { type Interview, newDraft } from '../model.ts';
import { freeAnew, freeBeside } from '../names.ts';
import type { Notice } from '../notice.ts';
import { isSettled, situate } from '../situation.ts';
import { isLater, isSameName, type Standing, standingOf } from '../standing.ts';
import { type Choice, goTo, type Outcome, type StepKind } from '../step.ts';
import type { Speaker } from '../voice.ts';

/** Which answers in the folder to continue, if any. */
export const resume: StepKind = {
  meets: ({ setting }) => setting.found.length > 0,
  resumes: () => false,
  head: (speaker, { setting }) => {
    const { title, whichStructure, lead } = speaker.words.resume;
    const isAnyBegun = setting.found.some((each) => standingOf(setting, each).state === 'begun');
    return setting.respondent
      ? { title: whichStructure, lead: besides(speaker) }
      : { title, lead: [...(isAnyBegun ? [lead] : []), ...besides(speaker)] };
  },
  ask: ({ setting }) => ({ kind: 'choice', cursor: 0, items: offersOf(setting) }),
  commands: () => ['leave'],
};

/** What else is in the folder: files that cannot be used, and how to find out why; answers to other questionnaires. */
export const besides = ({ words, unreadable, elsewhere, check }: Speaker): string[] => [
  ...unreadable.map((file) => words.unreadable(oneLine(file), check(file))),
  ...elsewhere.map((command) => words.elsewhere(command)),
];

function offersOf(setting: Setting): Choice[] {
  const { found, respondent } = setting;
  const all = found
    .filter(({ draft }) => !respondent || isFurther(setting, draft))
    .map((each) => standingOf(setting, each));
  const anew: Choice = {
    show: ({ words }) => (respondent ? words.otherStructure : words.startNew),
    pick: (model) =>
      goTo(
        { ...model, draft: newDraft(setting), file: null, describing: false, correcting: false },
        { at: 'welcome' },
      ),
  };
  const begun = all.filter(({ state }) => state === 'begun');
  // After an interruption, people come back to their own answers first. A person who has finished has nothing more to
  // say under --respondent, and nobody else may read it there.
  if (respondent) {
    return [
      ...begun.map((one) => continuing(one, begun, setting)),
      ...structuresIn(setting).map(joining),
      anew,
    ];
  }
  const present = all.filter(({ state }) => state !== 'past');
  const past = all.filter(({ state }) => state === 'past');
  const offer = (one: Standing) => continuing(one, present, setting);
  return [
    ...present.filter(({ isRecent }) => isRecent).map(offer),
    ...structuresIn(setting)
      .filter((latest) => isDue(setting, latest))
      .map(redoing),
    ...present.filter(({ isRecent }) => !isRecent).map(offer),
    anew,
    ...past.map((one) => correcting(one, past)),
  ];
}

/** The last answers of each structure that has a name and a kind. */
const structuresIn = (setting: Setting): FoundFile[] =>
  setting.found.filter(
    (each, i) =>
      isSound(each.draft) &&
      setting.found.every(
        (other, j) =>
          !isSound(other.draft) ||
          !isSameName(setting, other.draft, each.draft) ||
          (i <= j ? !isLater(other, each) : isLater(each, other)),
      ),
  );

/** Whether a structure has finished answers, and none of these days. */
function isDue(setting: Setting, { draft }: FoundFile): boolean {
  const own = setting.found
    .filter((other) => isSameName(setting, other.draft, draft))
    .map((each) => standingOf(setting, each));
  return own.some(({ state }) => state === 'past') && own.every(({ isRecent }) => !isRecent);
}

/** Continues answers, or looks them over. @param all those that can be continued. */
const continuing = (own: Standing, all: readonly Standing[], setting: Setting): Choice => ({
  show: (speaker) => distinct(own, all, (one) => textOf(one, speaker, setting)),
  pick: (model) => takeUp(model, own.found),
});

/** The structure takes stock anew: all is asked again, in a file of its own. */
const redoing = ({ draft: last }: FoundFile): Choice => ({
  show: ({ words, report }) => ({
    text: words.redo.title(structureOf(last, words), report.day(last.date ?? '')),
    detail: words.redo.detail,
  }),
  pick: (model) => goTo(anewFor(model, last.name ?? ''), { at: 'welcome' }),
});

/** Changes answers of long ago, which are otherwise left as they are. */
const correcting = (own: Standing, all: readonly Standing[]): Choice => ({
  show: (speaker) => distinct(own, all, ({ found: { draft } }) => correction(draft, speaker)),
  pick: (model) => takeUp(model, own.found),
});

export const correction = (draft: Draft, { words, report }: Speaker): string =>
  words.redo.correct(structureOf(draft, words), report.day(draft.date ?? ''));

/** A structure's new answers beside its earlier ones: only its name is taken over before it is confirmed. */
export const anewFor = (model: Interview, name: string): Interview => ({
  ...model,
  draft: { ...newDraft(model.setting), name },
  file: freeAnew(model.setting, name),
  describing: false,
  correcting: false,
});

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
        draft: joined(model.setting, last.draft),
        // Next to answers of another year, this person's would be counted with them.
        file: isDue(model.setting, last)
          ? freeAnew(model.setting, last.draft.name ?? '')
          : freeBeside(model.setting, last.file),
        describing: false,
        correcting: false,
      },
      { at: 'welcome' },
    ),
});

const structureOf = ({ name }: Draft, words: Speaker['words']): string => oneLine(name ?? '') || words.noName;

function textOf({ found, answered, asked, state }: Standing, speaker: Speaker, setting: Setting): string {
  const { words, report } = speaker;
  const { draft } = found;
  const name = structureOf(draft, words);
  const isOver = state === 'finished';
  const told = [
    ...(asked === null ? [] : [words.progressOf(answered, asked)]),
    ...(draft.date === null ? [] : [(isOver ? words.finished : words.begun)(report.day(draft.date))]),
  ];
  const person = personOf(setting.found, draft);
  const who = person > 1 ? words.person(name, person) : name;
  return `${(isOver ? words.lookOver : words.resumeOne)(who)}${told.length > 0 ? ` (${told.join(', ')})` : ''}`;
}

/** Whether a draft belongs to a person who answers along with others. */
function isFurther({ found }: Setting, draft: Draft): boolean {
  return draft.role !== null || draft.age !== null || draft.code !== null || personOf(found, draft) > 1;
}

/**
 * Which person of its structure a draft belongs to, from 1, by the order of file names. Answers of another year have
 * another stem, so they are not counted as another person's.
 */
function personOf(found: readonly FoundFile[], draft: Draft): number {
  const own = found.find((each) => each.draft === draft);
  const same = found.filter(
    (each) =>
      draft.name !== null && each.draft.name === draft.name && stemOf(each.file) === stemOf(own?.file ?? ''),
  );
  const byName = [...same].sort((a, b) => a.file.length - b.file.length || (a.file < b.file ? -1 : 1));
  const place = byName.findIndex(({ draft: other }) => other === draft);
  return Math.max(0, place) + 1;
}

/** A draft for another person of a structure: with its facts, without any answers. */
function joined({ today, track, code }: Setting, draft: Draft): Draft {
  return {
    ...EMPTY_DRAFT,
    name: draft.name,
    profile: draft.profile,
    facts: draft.facts,
    accompaniment: draft.accompaniment,
    code,
    track: track ?? draft.track,
    trackChosen: true,
    date: today,
  };
}

/** Resumes a file, from where it stops. */
export function takeUp(model: Interview, found: FoundFile): Outcome {
  const { setting } = model;
  const { draft, file, faults, older } = found;
  const tracked = setting.track === null ? draft : { ...draft, track: setting.track, trackChosen: true };
  // Written once: a person with a code keeps it.
  const coded = setting.code === null || tracked.code !== null ? tracked : { ...tracked, code: setting.code };
  const notices: Notice[] = faults > 0 ? [{ code: 'not-understood', faults, file }] : [];
  return {
    model: {
      ...model,
      draft: coded,
      file,
      describing: older?.lacksFacts ?? false,
      correcting: standingOf(setting, found).state === 'past',
      notices: older ? [...notices, ...lost(setting, coded, older)] : notices,
    },
    go: 'resume',
  };
}

/** What cannot be carried over from an older file; what is no longer asked is only said the first time. */
function lost({ questionnaire }: Setting, draft: Draft, { again, unasked, lacksFacts }: Older): Notice[] {
  const open = situate(questionnaire, draft).shown.filter((cell) => !isSettled(cell));
  const asked = again.filter((id) => open.some(({ question }) => question.id === id));
  const gone = lacksFacts ? unasked : 0;
  return asked.length + gone > 0 ? [{ code: 'older-answers', again: asked, unasked: gone }] : [];
}
