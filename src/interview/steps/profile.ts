import { changes } from '../changes.ts';
import { type Interview, joinsAnother } from '../model.ts';
import { goOn, NOWHERE, type Outcome, type StepKind } from '../step.ts';

/** What kind of structure it is. */
export const profile: StepKind = {
  meets: (model) => !joinsAnother(model),
  waits: ({ draft }) => draft.profile === null,
  head: ({ words }) => ({ title: words.profile.title, lead: [words.profile.lead] }),
  ask: ({ setting, draft }) => {
    const { profiles } = setting.questionnaire;
    const at = profiles.findIndex(({ id }) => id === draft.profile);
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
  const { draft, setting } = model;
  if (chosen === draft.profile) return goOn(model);
  const changed = { ...draft, profile: chosen };
  const notices = draft.profile === null ? [] : changes(setting.questionnaire, draft, changed);
  return goOn({ ...model, draft: changed, notices });
}
