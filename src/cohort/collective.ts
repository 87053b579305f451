import type { Questionnaire } from '../model/questionnaire.ts';
import type { Member } from './member.ts';
import { isConcerned } from './stance.ts';

/** What needs are added up in, so that the order of the structures never moves the last digit. */
const MICRO = 1e6;

/** How those who come to the collective days stand on one question. */
export interface QuestionTally {
  /** Structures that answered, or that something is at stake for since they do not know. */
  answered: number;
  /** Those that it concerns: a low answer, one below what the team aims for, or something at stake. */
  inNeed: number;
  /** Those that can tell how they do. */
  canTell: number;
  /** Those for which something is at stake there. */
  dangers: number;
  /** Sum of their needs, in millionths. */
  need: number;
}

/** What the collective days are drawn from: the structures that come to them, and no other. */
export class CollectiveTally {
  structures = 0;
  withoutObjective = 0;
  readonly questions: QuestionTally[];
  /** How many structures' answers call for each action. */
  readonly calledFor = new Map<string, number>();
  /** By question, how many structures each action would help out of the danger. */
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
    for (const id of calledFor) count(this.calledFor, id);
    for (const { question, action } of halfDay.dangers) {
      if (action !== null) countOf(this.dangerActions, question, action);
    }
  }
}

/** Adds one to an id's count. */
export function count(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

/** Adds one to an action's count of those of a question. */
export function countOf(counts: Map<string, Map<string, number>>, question: string, action: string): void {
  const its = counts.get(question) ?? new Map<string, number>();
  counts.set(question, its);
  count(its, action);
}
