import type { AnswerValue } from '../model/answer.ts';
import type { Question, Questionnaire } from '../model/questionnaire.ts';
import type { KeptCell } from './kept-cell.ts';

/** How a group's respondents are spread over the sentences of a question. */
export interface Spread {
  question: string;
  /** How many chose each, in the questionnaire's order. */
  sentences: number[];
  /** How many do not know, and how many gave no answer. */
  unknown: number;
  unanswered: number;
  /** How many structures these respondents come from. */
  structures: number;
}

/** Counts respondents by sentence, structure by structure, in any order. */
export class SpreadTally {
  /** With each, its question and the place of that in the questionnaire. */
  readonly #spreads: { of: Question; place: number; spread: Spread }[];

  /** Only the questions whose answers are sentences, one of which each respondent chooses. */
  constructor({ questions }: Questionnaire) {
    this.#spreads = questions.flatMap((question, place) => {
      const count = sentenceCount(question);
      if (count === 0) return [];
      const sentences = Array.from({ length: count }, () => 0);
      const spread = { question: question.id, sentences, unknown: 0, unanswered: 0, structures: 0 };
      return [{ of: question, place, spread }];
    });
  }

  /** @param cells one per question of the questionnaire, in its order. */
  add(cells: readonly KeptCell[]): void {
    for (const { of, place, spread } of this.#spreads) {
      const cell = cells[place];
      if (!cell || cell.answers.length + cell.unknown + cell.unanswered === 0) continue;
      spread.structures += 1;
      spread.unknown += cell.unknown;
      spread.unanswered += cell.unanswered;
      for (const { given } of cell.answers) {
        const at = sentenceAt(of, given);
        spread.sentences[at] = (spread.sentences[at] ?? 0) + 1;
      }
    }
  }

  /** In the questionnaire's order. */
  spreads(): Spread[] {
    return this.#spreads.map(({ spread }) => ({ ...spread, sentences: [...spread.sentences] }));
  }
}

/** How many sentences a question offers, from the lowest to the highest as it is written; 0 if it offers none. */
export function sentenceCount(question: Question): number {
  switch (question.type) {
    case 'single':
      return question.options.length;
    case 'scale':
      return question.points.length;
    case 'yes-no':
      return 2;
    default:
      return 0;
  }
}

/** The place of an answer among its question's sentences, from 0; no comes before yes. */
export function sentenceAt(question: Question, given: AnswerValue): number {
  switch (question.type) {
    case 'single':
      return question.options.findIndex(({ id }) => id === given);
    case 'scale':
      return Number(given) - 1;
    default:
      return given === true ? 1 : 0;
  }
}
