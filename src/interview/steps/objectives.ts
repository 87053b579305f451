import { RANKED_OBJECTIVES } from '../../model/thresholds.ts';
import { type Interview, keyOf, type Step } from '../model.ts';
import { type Asked, change, goOn, type Outcome, type StepKind, type Tick, toReview } from '../step.ts';

/** What the team wants from digital technology. */
export const objectives: StepKind = {
  meets: ({ setting }) => setting.questionnaire.objectives.length > 0,
  waits: ({ draft }) => draft.objectives === null,
  head: ({ words: { objectives: words }, plain }) => ({
    title: words.title,
    lead: [plain ? words.plainLead : words.lead],
  }),
  ask: (model) => ask(model, false),
  // The letter of “we don’t know” says the last line.
};

const AGAIN: Step = { at: 'objectives-again' };

/** The same, once the questions are answered, if none was stated. */
export const objectivesAgain: StepKind = {
  meets: (model) => lacksObjectives(model) || model.visited.has(keyOf(AGAIN)),
  head: ({ words: { objectives: words }, plain }) => ({
    title: words.again,
    lead: [plain ? words.plainAgainLead : words.againLead],
  }),
  ask: (model) => ask(model, true),
  commands: () => ['back', 'help', 'review', 'leave'],
  does: (model) => ({ review: () => toReview(model) }),
};

/** The step that asks for the objectives again before the end; null if there is none. */
export const askedAgain = (model: Interview): Step | null =>
  lacksObjectives(model) && !model.visited.has(keyOf(AGAIN)) ? AGAIN : null;

const lacksObjectives = ({ setting, draft }: Interview): boolean =>
  setting.questionnaire.objectives.length > 0 && (draft.objectives ?? []).length === 0;

function ask({ setting, draft }: Interview, isAgain: boolean): Asked {
  const { objectives: known } = setting.questionnaire;
  const ranked = (draft.objectives ?? []).map((id) => known.findIndex((objective) => objective.id === id));
  return {
    kind: 'several',
    // Earlier choices are ticked; the second time, “not yet” is just one of the replies.
    chosen: ranked.length > 0 ? ranked : draft.objectives && !isAgain ? [known.length] : [],
    ranked: true,
    most: RANKED_OBJECTIVES,
    items: [
      ...known.map(
        ({ id, title, description }): Tick => ({
          value: id,
          show: ({ say }) => ({ text: say(title), detail: description && say(description) }),
        }),
      ),
      {
        value: null,
        exclusive: true,
        show: ({ words: { objectives: words } }) =>
          isAgain
            ? { text: words.stillNone, detail: words.stillNoneDetail }
            : { text: words.none, detail: words.noneDetail },
      },
    ],
    take: (model, values) =>
      take(
        model,
        values.filter((value) => value !== null),
      ),
  };
}

/** @param chosen none for “not yet”. */
function take(model: Interview, chosen: string[]): Outcome {
  const { objectives: before } = model.draft;
  return before !== null && chosen.join() === before.join()
    ? goOn(model)
    : change(model, { objectives: chosen });
}
