import type { AnswerValue } from '../../model/answer.ts';
import { ACCOMPANIMENTS } from '../../model/answer-sheet.ts';
import type { Fact, Questionnaire } from '../../model/questionnaire.ts';
import { answerOf, noChoice } from './answering.ts';
import { changes } from './consequences.ts';
import type { Draft } from './draft.ts';
import type { Interview } from './interview.ts';
import type { Reply } from './reply.ts';
import type { Step } from './step.ts';

/** What the structure is, asked before its objectives: the questionnaire's facts, and who accompanies it. */
export type FactStep = Extract<Step, { at: 'fact' | 'accompaniment' }>;

export const isFactStep = (step: Step): step is FactStep => step.at === 'fact' || step.at === 'accompaniment';

export const factOf = ({ facts, id }: Questionnaire, named: string): Fact => {
  const fact = facts.find((candidate) => candidate.id === named);
  if (!fact) throw new RangeError(`No fact ${named} in ${id}.`);
  return fact;
};

/**
 * Whether facts are still to be asked for by themselves: until the objectives are, or where there are none, until the
 * first answer. Later on, what is not said was left out on purpose, unless the file was made before they were asked; the
 * review has them all.
 */
export function asksFacts({ objectives }: Questionnaire, draft: Draft): boolean {
  return objectives.length > 0 ? draft.objectives === null : draft.answers.size === 0;
}

/** Takes the reply to a fact. The item after its own ones, or nothing typed, says that the team does not know. */
export function acceptFact(interview: Interview, id: string, given: Reply): Interview {
  const fact = factOf(interview.setting.questionnaire, id);
  if (isPassed(fact, given)) return withFact(interview, id, null);
  const read = answerOf(fact, given);
  return read.notice ? { ...interview, notices: [read.notice] } : withFact(interview, id, read.value);
}

function isPassed(fact: Fact, given: Reply): boolean {
  switch (fact.type) {
    case 'single':
      return given.kind === 'pick' && given.item === fact.options.length;
    case 'yes-no':
      return given.kind === 'pick' && given.item === 2;
    case 'multiple':
      return (
        given.kind === 'pick-several' &&
        given.items.length > 0 &&
        given.items.every((item) => item === fact.options.length)
      );
    case 'number':
      return given.kind === 'type' && given.text.trim() === '';
  }
}

/** @param value null to pass the fact over. */
function withFact(interview: Interview, id: string, value: AnswerValue | null): Interview {
  const { draft, setting, amending } = interview;
  const before = draft.facts.get(id);
  if (JSON.stringify(before) === JSON.stringify(value)) return interview;
  const changed = { ...draft, facts: new Map([...draft.facts, [id, value]]) };
  // On the way forward, what it brings needs no saying.
  const notices = (before ?? null) !== null || amending ? changes(setting.questionnaire, draft, changed) : [];
  return { ...interview, draft: changed, notices };
}

/** Takes who accompanies the structure; the item after them says that the team does not know. */
export function acceptAccompaniment(interview: Interview, given: Reply): Interview {
  const { draft } = interview;
  if (given.kind !== 'pick' || given.item < 0 || given.item > ACCOMPANIMENTS.length)
    return { ...interview, notices: [noChoice(given)] };
  const accompaniment = ACCOMPANIMENTS[given.item] ?? null;
  return accompaniment === draft.accompaniment
    ? interview
    : { ...interview, draft: { ...draft, accompaniment } };
}

/** Leaves a fact, or the accompaniment, unsaid. */
export function passFact(interview: Interview, step: FactStep): Interview {
  return step.at === 'fact'
    ? withFact(interview, step.fact, null)
    : acceptAccompaniment(interview, { kind: 'pick', item: ACCOMPANIMENTS.length });
}
