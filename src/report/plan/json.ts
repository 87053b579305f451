import type { Language } from '../../language.ts';
import type { AnswerValue } from '../../model/answer.ts';
import { type Assignment, UNASSIGNED } from '../../model/assignment.ts';
import type { Status } from '../../model/reviewed.ts';
import type { Choice, Plan } from '../../plan/plan.ts';
import { type Doubt, doubted, doubtOf } from '../../scoring/cell.ts';
import { type ScoreJson, scoreJson } from '../score/json.ts';
import { type Speech, speech } from '../speech.ts';
import { reading } from './reading.ts';
import { wishesView } from './wishes-view.ts';

/** An action of a plan as data. */
interface ActionJson {
  id: string;
  title: string;
  kind: string;
  horizon: string;
  route: string;
  effort: number;
  impact: number;
  /** Mean of need × wish over the questions that it addresses, its own counted twice; from 0 to 1.5. */
  need: number;
  /** need × impact / √effort × boost. */
  priority: number;
  /** Ids of the questions that call for it: its own first, then by decreasing need. */
  because: string[];
  /** The question on which the team aims higher, and to which this action leads. */
  wish: string | null;
  /** Its own question, if the answer to it puts something at stake. */
  danger: string | null;
  requires: string[];
  /** The best-ranked stated objective that it serves. */
  serves: string | null;
  /** Actions of the plan that it makes possible. */
  enables: string[];
  /** Whether it comes first because no objective is stated. */
  objectiveFirst: boolean;
  /** What became of it since last time; null if the answers do not say. If it was done, it is there since the need persists. */
  review: Status | null;
  /** Who takes care of it, and by when: a day, YYYY-MM-DD, or a few words; as the answers say, else null. */
  who: string | null;
  by: string | null;
}

/** A plan as data: what `plan --format json` prints. */
export interface PlanJson {
  questionnaire: string;
  structure: {
    id: string | null;
    name: string;
    profile: string;
    facts: Record<string, AnswerValue>;
  };
  respondents: number;
  /** How many of these are individuals according to their file; the others are the team together. */
  people: number;
  track: string | null;
  date: string | null;
  objectives: string[];
  /** Others that respondents named. */
  objectivesLeft: string[];
  /** Where the team wants to go further: its answer and its target, quoted and shortened. */
  wishes: { question: string; today: string; inAYear: string }[];
  /** How many do not know, left open, or are not concerned by what others answer. */
  doubts: ({ question: string } & Doubt)[];
  /** In the plan's order. */
  actions: ActionJson[];
  /** Ids of the actions to begin with, in order; at most three. */
  first: string[];
  /** What is at stake whatever the objectives, the most serious first, each with the action that addresses it best. */
  dangers: { question: string; action: string | null }[];
  /** Tools set aside until an objective is stated. */
  waiting: ActionJson[];
  /** Candidates that did not fit, best first. */
  annex: ActionJson[];
  /** Ids of questions to which the structure does not know the answer. */
  toClarify: string[];
  scores: ScoreJson;
}

/** @param explain whether the scores list the terms that they are made of. */
export function planJson(plan: Plan, language: Language, { explain = false } = {}): PlanJson {
  const { questionnaire, structure, respondents, people, track, date, cells } = plan.resolved;
  const { objectives, objectivesLeft, assignments } = plan.resolved;
  const spoken = speech(plan.resolved, language);
  const actions = (choices: Choice[]) =>
    choices.map((choice) => actionJson(choice, assignments.get(choice.action.id) ?? UNASSIGNED, spoken));
  return {
    questionnaire: `${questionnaire.id}@${questionnaire.version}`,
    structure: {
      id: structure.id,
      name: structure.name,
      profile: structure.profile,
      facts: Object.fromEntries(structure.facts),
    },
    respondents,
    people,
    track,
    date,
    objectives: objectives.map(({ id }) => id),
    objectivesLeft: objectivesLeft.map(({ id }) => id),
    wishes: wishesView(reading(plan, language)).map(({ question, today, inAYear }) => ({
      question,
      today,
      inAYear,
    })),
    doubts: doubted(cells).map((cell) => ({ question: cell.question.id, ...doubtOf(cell) })),
    actions: actions(plan.actions),
    first: plan.first,
    dangers: plan.dangers,
    waiting: actions(plan.waiting),
    annex: actions(plan.annex),
    toClarify: plan.toClarify,
    scores: scoreJson(plan.scores, { explain }),
  };
}

function actionJson({ action, ...choice }: Choice, { who, by }: Assignment, { say }: Speech): ActionJson {
  return {
    id: action.id,
    title: say(action.title),
    kind: action.kind,
    horizon: choice.horizon,
    route: action.route,
    effort: action.effort,
    impact: action.impact,
    need: clean(choice.need),
    priority: clean(choice.priority),
    because: choice.because.map(({ question }) => question),
    wish: choice.wish,
    danger: choice.danger,
    requires: action.requires,
    serves: choice.serves?.id ?? null,
    enables: choice.enables,
    objectiveFirst: choice.objectiveFirst,
    review: choice.review,
    who,
    by,
  };
}

/** Without floating-point noise: 0.35, not 0.35000000000000003. */
const clean = (value: number): number => Math.round(value * 1e9) / 1e9;
