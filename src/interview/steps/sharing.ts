import type { Draft } from '../draft.ts';
import type { Interview, Step } from '../model.ts';
import { isPersonal } from '../people.ts';
import { questionOf } from '../situation.ts';
import { type Asked, close, goOn, type Outcome, type OverlayKind, type StepKind } from '../step.ts';
import type { Speaker } from '../voice.ts';

/** Whether what another person wrote may appear in the plan made with the others. */
export const sharing: StepKind = {
  meets: asksSharing,
  waits: ({ draft }) => draft.sharesNotes === null,
  head,
  ask: ({ draft }) => ask(draft, goOn),
};

/** The same over a question, once its note is written. */
export const sharingAtOnce: OverlayKind = {
  head,
  ask: ({ draft }) => ask(draft, close),
};

/** The step, for the review. */
export const SHARING: Step = { at: 'sharing' };

/** Whether a person is asked: once there is something to share. */
export function asksSharing(model: Interview): boolean {
  return model.setting.respondent && hasOwnWords(model);
}

/** A team is told where its notes go before it writes them: they stay in its plan, whoever else answers later. */
export function sharedByTeam(model: Interview): Interview {
  const { setting, draft } = model;
  const isPerson = setting.respondent || isPersonal(draft);
  return isPerson || draft.sharesNotes !== null || !hasOwnWords(model)
    ? model
    : { ...model, draft: { ...draft, sharesNotes: true } };
}

/** Whether there is a note, or an answer in people's own words. */
function hasOwnWords({ setting, draft }: Interview): boolean {
  const isText = (id: string) => questionOf(setting.questionnaire, id).type === 'text';
  return [...draft.answers].some(([id, { note, given }]) => note !== null || (given !== null && isText(id)));
}

function head({ words: { sharing: words } }: Speaker) {
  return { title: words.title, lead: [words.lead] };
}

function ask({ sharesNotes }: Draft, done: (model: Interview) => Outcome): Asked {
  return {
    kind: 'choice',
    // Enter alone shares nothing.
    cursor: sharesNotes ? 0 : 1,
    items: [true, false].map((shares) => ({
      show: ({ words }) => (shares ? words.sharing.yes : words.sharing.no),
      given: shares === sharesNotes,
      pick: (model) => done({ ...model, draft: { ...model.draft, sharesNotes: shares } }),
    })),
  };
}
