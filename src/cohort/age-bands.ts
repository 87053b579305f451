import { AGE_BANDS, type AgeBand } from '../model/answer-sheet.ts';
import { Histogram } from './distribution.ts';
import type { Member } from './member.ts';

/** A band needs people from this many structures: one alone would be recognizable. */
const STRUCTURES = 2;

/** From this difference of medians (0 to 100), two bands answer differently: one sentence of five. */
const DIFFERENT = 25;

/** How many differences a report shows. */
const NAMED = 3;

/** One age band's answers to a question. */
export interface BandAnswer {
  age: AgeBand;
  /** How many people answered; never fewer than the smallest group disclosed. */
  people: number;
  /** From 0 to 100. */
  median: number;
}

/** A question that two age bands answer differently. */
export interface AgeDifference {
  question: string;
  lower: BandAnswer;
  higher: BandAnswer;
}

/** What may be disclosed about age bands without exposing anyone. */
export interface AgeBands {
  /** How many people gave their band; null if not disclosed. */
  people: number | null;
  /** The bands large enough to be disclosed, with their size. */
  bands: { age: AgeBand; people: number }[];
  /** How many questions could be compared between two bands. */
  compared: number;
  /** A few, largest first. */
  differences: AgeDifference[];
}

interface Band {
  people: number;
  structures: number;
  questions: { histogram: Histogram; people: number; structures: number }[];
}

/** Counts the answers of each age band, question by question. */
export class AgeTally {
  readonly #bands = new Map<AgeBand, Band>();
  readonly #questions: number;

  constructor(questions: number) {
    this.#questions = questions;
  }

  add({ people }: Pick<Member, 'people'>): void {
    for (const age of AGE_BANDS) {
      const members = people.filter((person) => person.age === age);
      if (members.length === 0) continue;
      const band = this.#bandOf(age);
      band.people += members.length;
      band.structures += 1;
      band.questions.forEach((question, i) => {
        const values = members.flatMap(({ values }) => values[i] ?? []);
        if (values.length === 0) return;
        question.people += values.length;
        question.structures += 1;
        for (const value of values) question.histogram.add(Math.round(value * 100));
      });
    }
  }

  /**
   * Compares the medians of the bands, question by question, among those with enough answers from at least two
   * structures.
   * @param least the smallest number of people a band must have to be disclosed.
   * @param ids the question ids, in the questionnaire's order.
   */
  compare(least: number, ids: readonly string[]): AgeBands {
    const large = AGE_BANDS.filter((age) => isTold(this.#bands.get(age), least));
    const questions = ids.flatMap((question, i) => {
      const answers = large.flatMap((age): BandAnswer[] => {
        const tally = this.#bands.get(age)?.questions[i];
        const distribution = tally?.histogram.distribution();
        if (!tally || !distribution || !isTold(tally, least)) return [];
        return [{ age, people: tally.people, median: distribution.median }];
      });
      return answers.length < 2 ? [] : [{ question, answers }];
    });
    return {
      people: [...this.#bands.values()].reduce((total, { people }) => total + people, 0),
      bands: large.map((age) => ({ age, people: this.#bands.get(age)?.people ?? 0 })),
      compared: questions.length,
      differences: questions
        .map(({ question, answers }) => {
          const [lower, higher] = ends(answers);
          return { question, lower, higher };
        })
        .filter(({ lower, higher }) => higher.median - lower.median >= DIFFERENT)
        .sort((a, b) => gap(b) - gap(a))
        .slice(0, NAMED),
    };
  }

  #bandOf(age: AgeBand): Band {
    const known = this.#bands.get(age);
    if (known) return known;
    const question = () => ({ histogram: new Histogram(), people: 0, structures: 0 });
    const band = { people: 0, structures: 0, questions: Array.from({ length: this.#questions }, question) };
    this.#bands.set(age, band);
    return band;
  }
}

const isTold = (band: { people: number; structures: number } | undefined, least: number): boolean =>
  band !== undefined && band.people >= least && band.structures >= STRUCTURES;

const gap = ({ lower, higher }: AgeDifference): number => higher.median - lower.median;

/** The bands with the lowest and the highest median. */
function ends(answers: BandAnswer[]): [BandAnswer, BandAnswer] {
  const sorted = [...answers].sort((a, b) => a.median - b.median);
  return [sorted[0], sorted.at(-1)] as [BandAnswer, BandAnswer];
}
