import type { AnswerValue } from '../../model/answer.ts';
import type { Fact, Questionnaire } from '../../model/questionnaire.ts';
import { askedBy, orNone } from '../asking.ts';
import { changes } from '../changes.ts';
import type { Draft } from '../draft.ts';
import { earlierOf, proposal } from '../earlier.ts';
import { type Interview, joinsAnother, type Step } from '../model.ts';
import { goOn, type Outcome, type StepKind } from '../step.ts';

type FactStep = Step & { readonly fact: string };

/** One fact about the structure, as the questionnaire asks it; the team may not know. */
export const fact: StepKind<FactStep> = {
  // The facts, like the name, are known from the first person's answers.
  meets: (model) => !joinsAnother(model),
  steps: ({ setting }) => setting.questionnaire.facts.map(({ id }) => ({ at: 'fact', fact: id })),
  waits: (model, { fact: id }) => waitsForFacts(model) && !model.draft.facts.has(id),
  head: (speaker, model, { fact: id }) => {
    const { words, say, plain } = speaker;
    const asked = factOf(model.setting.questionnaire, id);
    const several = plain ? words.question.plainSeveral : words.question.several;
    return {
      title: say(asked.text),
      lead: [
        words.facts.lead,
        ...(asked.type === 'multiple' ? [several] : []),
        ...proposal(speaker, proposedIn(model, id)),
      ],
    };
  },
  ask: (model, { fact: id }) => {
    const { setting, draft } = model;
    const pass = (model: Interview) => take(model, id, null);
    return orNone(
      askedBy(factOf(setting.questionnaire, id), {
        present: (proposedIn(model, id) ?? draft).facts.get(id) ?? null,
        take: (model, value) => take(model, id, value),
        takeNothing: pass,
        // What is proposed says by itself what an empty reply is: its lead tells how to confirm it.
        ...(proposedIn(model, id) === null && { hint: ({ words }) => words.facts.passHint }),
      }),
      ({ words }) => words.facts.pass,
      pass,
    );
  },
  commands: () => ['back', 'later', 'help', 'leave'],
  does: (model, { fact: id }) => {
    const pass = () => take(model, id, null);
    return { later: pass };
  },
  calls: (words) => ({ later: words.pass }),
};

/** Earlier answers that say what the fact was, as long as nothing is said here. */
function proposedIn(model: Interview, id: string): Draft | null {
  const earlier = model.draft.facts.has(id) ? null : earlierOf(model);
  return (earlier?.facts.get(id) ?? null) === null ? null : earlier;
}

/** @param value null to skip the fact. */
function take(model: Interview, id: string, value: AnswerValue | null): Outcome {
  const { draft, setting, amending } = model;
  const before = draft.facts.get(id);
  if (JSON.stringify(before) === JSON.stringify(value)) return goOn(model);
  const changed = { ...draft, facts: new Map([...draft.facts, [id, value]]) };
  // When moving forward, what it brings in need not be said.
  const notices = (before ?? null) !== null || amending ? changes(setting.questionnaire, draft, changed) : [];
  return goOn({ ...model, draft: changed, notices });
}

export const factOf = ({ facts, id }: Questionnaire, named: string): Fact => {
  const found = facts.find((candidate) => candidate.id === named);
  if (!found) throw new RangeError(`No fact ${named} in ${id}.`);
  return found;
};

/**
 * Whether facts are still asked by themselves: until the objectives are asked, or without objectives, until the first
 * answer. After that, a missing one was left out on purpose, unless the file was made before they existed; the review
 * has them all.
 */
export function asksFacts({ objectives }: Questionnaire, draft: Draft): boolean {
  return objectives.length > 0 ? draft.objectives === null : draft.answers.size === 0;
}

/** Whether missing facts are asked now. */
export const waitsForFacts = ({ setting, draft, describing }: Interview): boolean =>
  describing || asksFacts(setting.questionnaire, draft);
