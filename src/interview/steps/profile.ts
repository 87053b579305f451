import { changes } from '../changes.ts';
import { earlierOf, proposal } from '../earlier.ts';
import { type Interview, isBegun, joinsAnother, knownIn } from '../model.ts';
import { isHeld } from '../names.ts';
import { goOn, goTo, NOWHERE, type Outcome, type StepKind } from '../step.ts';

/** What kind of structure it is. */
export const profile: StepKind = {
  meets: (model) => knownIn(model).profile === null && !joinsAnother(model),
  waits: ({ draft }) => draft.profile === null,
  head: (speaker, model) => {
    const { title, lead } = speaker.words.profile;
    return {
      title,
      lead: [lead, ...(model.draft.profile === null ? proposal(speaker, earlierOf(model)) : [])],
    };
  },
  ask: (model) => {
    const { setting, draft } = model;
    const { profiles } = setting.questionnaire;
    const present = draft.profile ?? earlierOf(model)?.profile;
    const at = profiles.findIndex(({ id }) => id === present);
    return {
      kind: 'choice',
      cursor: at < 0 ? NOWHERE : at,
      items: profiles.map(({ id, title, description }) => ({
        show: ({ say }) => ({ text: say(title), detail: description && say(description) }),
        given: id === draft.profile,
        pick: (model) => take(model, id),
      })),
    };
  },
};

function take(model: Interview, chosen: string): Outcome {
  const { draft, setting, file } = model;
  if (chosen === draft.profile) return goOn(model);
  const changed = { ...draft, profile: chosen };
  // Now there is something to save: not in a file that another interview has begun meanwhile.
  if (!isBegun(model) && file !== null && isHeld(setting.naming, file))
    return goTo({ ...model, draft: changed, file: null }, { at: 'same-name' });
  const notices = draft.profile === null ? [] : changes(setting.questionnaire, draft, changed);
  return goOn({ ...model, draft: changed, notices });
}
