import { AREAS, AXES, type AxisId, byKey, type Questionnaire } from '../model/questionnaire.ts';
import { AgeTally } from './age-bands.ts';
import { addOne, addOneUnder, CollectiveTally } from './collective.ts';
import { Histogram } from './distribution.ts';
import type { Member, Standing } from './member.ts';
import { SpreadTally } from './spread.ts';

/** The most structures kept one by one, to be named; the rest of the analysis only counts. */
export const ROOM = 500;

/** Counts where a group stands on one axis or in one cell of the matrix. */
export class StandingTally {
  readonly scores = new Histogram();
  /** How many structures are at each level, from level 1. */
  readonly levels = [0, 0, 0, 0, 0];
  /** Structures without enough answers to be counted. */
  undocumented = 0;

  add(standing: Standing | null): void {
    if (!standing) return;
    if (standing.level === null || standing.score === null) {
      this.undocumented += 1;
      return;
    }
    this.scores.add(standing.score);
    this.levels[standing.level - 1] = (this.levels[standing.level - 1] ?? 0) + 1;
  }
}

/** Counts structures one by one, in any order. Memory does not grow with their number. */
export class Tally {
  structures = 0;
  respondents = 0;
  /** Structures with several respondents. */
  merged = 0;
  withoutObjective = 0;
  firstDate: string | null = null;
  lastDate: string | null = null;
  readonly axes = byKey(AXES, () => new StandingTally());
  readonly matrix = byKey(AREAS, () => byKey(AXES, () => new StandingTally()));
  readonly profiles = new Map<string, { structures: number; axes: Record<AxisId, StandingTally> }>();
  readonly objectives = new Map<string, number>();
  /** How many plans have each action. */
  readonly actions = new Map<string, number>();
  /** By training fund, how many structures need each training action. */
  readonly training = new Map<string, { structures: number; actions: Map<string, number> }>();
  /** How many structures each training fund covers. */
  readonly ways = new Map<string, number>();
  readonly ages: AgeTally;
  readonly spreads: SpreadTally;
  /** By question, how many structures are in danger, and how many each action would help out of it. */
  readonly dangers = new Map<string, number>();
  readonly dangerActions = new Map<string, Map<string, number>>();
  /** The structures that come to the collective days. */
  readonly collective: CollectiveTally;
  #kept: Member[] | null = [];
  readonly questionnaire: Questionnaire;

  constructor(questionnaire: Questionnaire) {
    this.questionnaire = questionnaire;
    this.collective = new CollectiveTally(questionnaire);
    this.spreads = new SpreadTally(questionnaire);
    this.ages = new AgeTally(questionnaire.questions.length);
  }

  add(member: Member): void {
    this.structures += 1;
    this.respondents += member.respondents;
    if (member.respondents > 1) this.merged += 1;
    if (member.objectives.length === 0) this.withoutObjective += 1;
    this.#addDate(member);
    this.#addStandings(member);
    for (const id of member.objectives) addOne(this.objectives, id);
    for (const { id } of member.actions) addOne(this.actions, id);
    this.#addDangers(member);
    this.#addTraining(member);
    this.ages.add(member);
    this.spreads.add(member.cells);
    if (member.isCollective) this.collective.add(member);
    this.#keep(member);
  }

  /** Every structure, by name; null if too many to list. */
  members(): readonly Member[] | null {
    return this.#kept && [...this.#kept].sort(byName);
  }

  #addDate({ firstDate, date }: Member): void {
    if (firstDate === null || date === null) return;
    if (this.firstDate === null || firstDate < this.firstDate) this.firstDate = firstDate;
    if (this.lastDate === null || date > this.lastDate) this.lastDate = date;
  }

  #addStandings(member: Member): void {
    const group = this.profiles.get(member.profile) ?? {
      structures: 0,
      axes: byKey(AXES, () => new StandingTally()),
    };
    this.profiles.set(member.profile, group);
    group.structures += 1;
    for (const axis of AXES) {
      this.axes[axis].add(member.axes[axis]);
      group.axes[axis].add(member.axes[axis]);
      for (const area of AREAS) this.matrix[area][axis].add(member.matrix[area][axis]);
    }
  }

  #addDangers({ halfDay }: Member): void {
    for (const { question, action } of halfDay.dangers) {
      addOne(this.dangers, question);
      if (action !== null) addOneUnder(this.dangerActions, question, action);
    }
  }

  #addTraining({ training, trainingNeeds }: Member): void {
    if (training !== null) addOne(this.ways, training);
    if (training === null || trainingNeeds.length === 0) return;
    const way = this.training.get(training) ?? { structures: 0, actions: new Map() };
    this.training.set(training, way);
    way.structures += 1;
    for (const id of trainingNeeds) addOne(way.actions, id);
  }

  #keep(member: Member): void {
    if (!this.#kept) return;
    this.#kept.push(member);
    if (this.#kept.length > ROOM) this.#kept = null;
  }
}

const names = new Intl.Collator('fr', { numeric: true });

/** Alphabetical order for a French reader; structures with the same name by key. */
export function byName(a: Pick<Member, 'name' | 'key'>, b: Pick<Member, 'name' | 'key'>): number {
  return (
    names.compare(a.name, b.name) ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}
