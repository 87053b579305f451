import type { Questionnaire } from '../model/questionnaire.ts';
import type { Member } from './member.ts';
import { isConcerned } from './stance.ts';

/** Needs are summed in millionths, so that the order of structures never changes the last digit. */
const MICRO = 1e6;

/** How the structures that come to the collective days stand on one question. */
export interface QuestionTally {
  /** Structures that answered, or are in danger because they do not know. */
  answered: number;
  /** Structures it concerns: a low answer, one below the team's target, or a danger. */
  inNeed: number;
  /** Structures that can tell others how they do it. */
  canTell: number;
  /** Structures for which it is a danger. */
  dangers: number;
  /** Sum of their needs, in millionths. */
  need: number;
}

/** The basis of the collective days: only the structures that come to them. */
export class CollectiveTally {
  structures = 0;
  withoutObjective = 0;
  readonly questions: QuestionTally[];
  /** For each action, how many structures' answers call for it. */
  readonly calledFor = new Map<string, number>();
  /** By question, how many structures each action would help out of a danger. */
  readonly dangerActions = new Map<string, Map<string, number>>();
  readonly questionnaire: Questionnaire;

  constructor(questionnaire: Questionnaire) {
    this.questionnaire = questionnaire;
    this.questions = questionnaire.questions.map(() => ({
      answered: 0,
      inNeed: 0,
      canTell: 0,
      dangers: 0,
      need: 0,
    }));
  }

  add({ objectives, stances, calledFor, halfDay }: Member): void {
    this.structures += 1;
    if (objectives.length === 0) this.withoutObjective += 1;
    stances.forEach((stance, i) => {
      const question = this.questions[i];
      if (!question || (stance.need === null && !stance.atStake)) return;
      question.answered += 1;
      if (isConcerned(stance)) question.inNeed += 1;
      if (stance.canTell) question.canTell += 1;
      if (stance.atStake) question.dangers += 1;
      question.need += Math.round((stance.need ?? 1) * MICRO);
    });
    for (const id of calledFor) addOne(this.calledFor, id);
    for (const { question, action } of halfDay.dangers) {
      if (action !== null) addOneUnder(this.dangerActions, question, action);
    }
  }
}

/** Adds one to an id's count. */
export function addOne(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

/** Adds one to an action's count under a question. */
export function addOneUnder(
  counts: Map<string, Map<string, number>>,
  question: string,
  action: string,
): void {
  const actions = counts.get(question) ?? new Map<string, number>();
  counts.set(question, actions);
  addOne(actions, action);
}
