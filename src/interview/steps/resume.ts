import { oneLine } from '../../text/printable.ts';
import { type Draft, EMPTY_DRAFT } from '../draft.ts';
import type { FoundFile, Older, Setting } from '../model.ts';
import { type Interview, newDraft } from '../model.ts';
import type { Notice } from '../notice.ts';
import { countedIn, isSettled, situate } from '../situation.ts';
import { besideOf, planFileName, stemOf } from '../stem.ts';
import { type Choice, goTo, type Outcome, type StepKind } from '../step.ts';
import type { Speaker } from '../voice.ts';

/** Which answers in the folder to continue, if any. */
export const resume: StepKind = {
  meets: ({ setting }) => setting.found.length > 0,
  resumes: () => false,
  head: (speaker, { setting }) => {
    const { title, whichStructure, lead } = speaker.words.resume;
    return setting.respondent
      ? { title: whichStructure, lead: unreadable(speaker) }
      : { title, lead: [lead, ...unreadable(speaker)] };
  },
  ask: ({ setting }) => ({ kind: 'choice', cursor: 0, items: offersOf(setting) }),
  commands: () => ['leave'],
};

/** Files that look like answers, with how to find out why they are not. */
export const unreadable = ({ words, unreadable: files, check }: Speaker): string[] =>
  files.map((file) => words.unreadable(oneLine(file), check(file)));

function offersOf(setting: Setting): Choice[] {
  const { found, respondent } = setting;
  const begun = found
    .filter(({ draft }) => !respondent || isFurther(setting, draft))
    .map((each) => begunIn(setting, each));
  const anew: Choice = {
    show: ({ words }) => (respondent ? words.otherStructure : words.startNew),
    pick: (model) =>
      goTo({ ...model, draft: newDraft(setting), file: null, describing: false }, { at: 'welcome' }),
  };
  if (!respondent) return [...begun.map((one) => continuing(one, begun)), anew];
  const structures = found.filter(
    ({ draft }, i) =>
      draft.name !== null &&
      draft.profile !== null &&
      found.findIndex((other) => other.draft.name === draft.name) === i,
  );
  // After an interruption, people come back to their own answers first. A person who has finished has nothing more to
  // say under --respondent, and nobody else may read it there.
  const unfinished = begun.filter(({ finished }) => !finished);
  return [...unfinished.map((one) => continuing(one, unfinished)), ...structures.map(joining), anew];
}

/** Continues answers. @param all those that can be continued. */
function continuing(own: Begun, all: readonly Begun[]): Choice {
  const { found } = own;
  return {
    show: (speaker) => {
      const text = textOf(own, speaker);
      const isAlone = all.every((other) => other === own || textOf(other, speaker) !== text);
      // Two files with the same structure name, as after a copy: only the file names tell them apart.
      return isAlone ? text : `${text}, ${oneLine(found.file)}`;
    },
    pick: (model) => takeUp(model, found),
  };
}

/** Another person answers for a structure. */
const joining = ({ file, draft }: FoundFile): Choice => ({
  show: ({ words }) => ({ text: words.join(structureOf(draft, words)), detail: words.joinDetail }),
  pick: (model) =>
    goTo(
      {
        ...model,
        draft: joined(model.setting, draft),
        file: freeBeside(model.setting, file),
        describing: false,
      },
      { at: 'welcome' },
    ),
});

/** How far the answers in a file have got. */
interface Begun {
  found: FoundFile;
  answered: number;
  /** null if no track was chosen yet. */
  asked: number | null;
  person: number;
  finished: boolean;
}

function begunIn(setting: Setting, found: FoundFile): Begun {
  const { draft, file } = found;
  const counted = countedIn(situate(setting.questionnaire, draft, setting.track ?? draft.track));
  const answered = counted.filter(isSettled).length;
  const isKnown = setting.track !== null || draft.trackChosen;
  return {
    found,
    answered,
    asked: isKnown ? counted.length : null,
    person: personOf(setting.found, draft),
    finished: isKnown && answered === counted.length && hasPlan(setting, file),
  };
}

const structureOf = ({ name }: Draft, words: Speaker['words']): string => oneLine(name ?? '') || words.noName;

function textOf({ found: { draft }, answered, asked, person, finished }: Begun, speaker: Speaker): string {
  const { words, report } = speaker;
  const name = structureOf(draft, words);
  const told = [
    ...(asked === null ? [] : [words.progressOf(answered, asked)]),
    ...(draft.date === null ? [] : [(finished ? words.finished : words.begun)(report.day(draft.date))]),
  ];
  const who = person > 1 ? words.person(name, person) : name;
  return `${words.resumeOne(who)}${told.length > 0 ? ` (${told.join(', ')})` : ''}`;
}

/** Whether a draft belongs to a person who answers along with others. */
function isFurther({ found }: Setting, draft: Draft): boolean {
  return draft.role !== null || draft.age !== null || draft.code !== null || personOf(found, draft) > 1;
}

/** Whether a file was completed, and has a plan. */
export const hasPlan = ({ naming }: Setting, file: string): boolean => naming.isTaken(planFileName(file));

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

/** The first free file name for another person. */
export function freeBeside({ naming }: Setting, file: string): string {
  let person = 2;
  while (naming.isTaken(besideOf(file, person))) person += 1;
  return besideOf(file, person);
}

/** Resumes a file, from where it stops. */
export function takeUp(model: Interview, { draft, file, faults, older }: FoundFile): Outcome {
  const { setting } = model;
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
