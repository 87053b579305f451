import { inEachFormat } from '../../model/stem.ts';
import { oneLine } from '../../text/printable.ts';
import { beforeIn, lookingBack } from '../looking-back.ts';
import type { FoundFile, Setting } from '../model.ts';
import { type Interview, keyOf, nameOf, type Step } from '../model.ts';
import { freeAnew, freeBeside } from '../names.ts';
import { isPrivate } from '../people.ts';
import { isPastRound, standingOf } from '../standing.ts';
import { type Choice, goOn, goTo, NOWHERE, type Outcome, type StepKind } from '../step.ts';
import { takeUp } from '../take-up.ts';
import { correction, latestOf, resumption, unasked } from './resume.ts';

const HERE: Step = { at: 'same-name' };

/** What to do if there already is a file with the structure's name. */
export const sameName: StepKind = {
  meets: ({ visited }) => visited.has(keyOf(HERE)),
  resumes: () => false,
  head: ({ words }, model) => {
    const { file, found } = takenFile(model);
    const { title, foreign } = words.sameName;
    return { title: found === null ? foreign(file) : title(nameOf(model)), lead: [] };
  },
  ask: (model) => ({ kind: 'choice', leads: true, cursor: NOWHERE, items: sameNameOffers(model) }),
};

/** What can be done, each with its name. */
export function sameNameOffers(model: Interview): (Choice & { kind: string })[] {
  const { setting } = model;
  const { found } = takenFile(model);
  const isClosed = found === null || setting.respondent || isPrivate(setting.found, found);
  const taking: (Choice & { kind: string })[] = isClosed
    ? []
    : [{ kind: 'continue', ...continuing(model, found) }];
  const anew = { kind: 'anew', ...takingStock(setting, found) };
  const rename = { kind: 'rename', ...renaming };
  // Nobody else's answers go with those of long ago; what was finished is not changed, unless there is an error in it.
  if (found !== null) {
    const { state, isRecent } = standingOf(setting, found);
    if (!isRecent) return state === 'past' ? [anew, rename, ...taking] : [anew, ...taking, rename];
  }
  // If the file is not this structure's answers, no plan would bring two people together.
  const isOwn = found !== null && found.draft.name !== null;
  return [
    ...taking,
    ...(isOwn ? [{ kind: 'another', ...joining(found) }] : []),
    ...(setting.respondent && isOwn ? [] : [anew]),
    rename,
  ];
}

const continuing = ({ setting }: Interview, found: FoundFile): Choice => {
  const standing = standingOf(setting, found);
  return {
    show: (speaker) => {
      if (standing.state === 'past') return correction(found.draft, speaker);
      if (!standing.isRecent) return resumption(standing, [], speaker, setting);
      return speaker.words.continueFile(oneLine(found.draft.name ?? ''));
    },
    pick: (now) => takeUp(now, found),
  };
};

const joining = (found: FoundFile): Choice => ({
  show: ({ words: { sameName: said } }) => ({ text: said.another, detail: said.anotherDetail }),
  pick: (now) => answerBeside(now, found),
});

/** The same structure takes stock anew, for example a year later. @param found what it answered before. */
const takingStock = (setting: Setting, found: FoundFile | null): Choice => ({
  show: ({ words: { sameName: said } }) =>
    found === null ? said.elsewhere : { text: said.anew, detail: said.anewDetail },
  pick: (now) => {
    const last = found === null ? null : pastOf(setting, found);
    if (last !== null) return { ...goOn(lookingBack(now, beforeIn(setting, last))), forget: true };
    const draft = found === null ? now.draft : { ...now.draft, ...unasked(found.draft) };
    return { ...goOn({ ...now, draft, file: freeAnew(now.setting, now.draft.name ?? '') }), forget: true };
  },
});

/** The last answers of a structure, if what is said now looks back on them. */
function pastOf(setting: Setting, one: FoundFile): FoundFile | null {
  const last = latestOf(setting, one);
  const isOwn = !setting.respondent && !isPrivate(setting.found, last);
  return isOwn && isPastRound(standingOf(setting, last)) ? last : null;
}

const renaming: Choice = {
  show: ({ words }) => words.sameName.rename,
  pick: (now) => goTo(forgotten({ ...now, draft: { ...now.draft, name: null } }), { at: 'name' }),
};

/** The file that the structure's name leads to, and its answers, if they are to this questionnaire. */
function takenFile({ setting, draft }: Interview): { file: string; found: FoundFile | null } {
  const file = setting.naming.fileOf(draft.name ?? '');
  const names = inEachFormat(file);
  const found = setting.found.find((each) => names.includes(each.file)) ?? null;
  return { file: found?.file ?? names.find(setting.naming.isTaken) ?? file, found };
}

/** Another person of the structure answers along with the first. */
function answerBeside(model: Interview, found: FoundFile): Outcome {
  // The structure is the same, however its name was typed this time.
  const { id, name, profile, training, facts, accompaniment } = found.draft;
  const file = freeBeside(model.setting, found.file);
  const draft = { ...model.draft, id, name, profile, training, facts, accompaniment };
  return { ...goOn({ ...model, draft, file }), forget: true };
}

/** Once it is known which file to write, this step has nothing more to ask. */
export const forgotten = (model: Interview): Interview => ({
  ...model,
  visited: new Set([...model.visited].filter((key) => key !== keyOf(HERE))),
});
