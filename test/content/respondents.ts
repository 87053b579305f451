import type { Answer, AnswerSheet } from '../../src/model/answer.js';
import type { Question, Questionnaire } from '../../src/model/questionnaire.js';

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const NO_ANSWER: Answer = { given: null, target: null, note: null };

/** An answer file of a structure, with nothing answered. */
export function blank(profile: string): AnswerSheet {
  return {
    file: 'drawn.answers.yaml',
    track: null,
    structure: {
      id: null,
      name: 'Une structure',
      profile,
      training: null,
      facts: new Map(),
      accompaniment: null,
    },
    respondent: { role: null, age: null, code: null },
    date: '2026-03-02',
    objectives: [],
    answers: new Map(),
  };
}

/** The option of a question at a rank from 0, the lowest, to 4. */
export function optionAt(question: Question, rank: number): string {
  const option = question.type === 'single' ? question.options[rank] : undefined;
  if (!option) throw new RangeError(`${question.id} has no option ${rank}`);
  return option.id;
}

export const answer = (value: string, target: string | null = null): Answer => ({
  given: { kind: 'value', value },
  target,
  note: null,
});

/**
 * A structure such as one meets: more or less at ease as a whole, uneven from one question to the next, with
 * don't-knows (8 %), open questions (4 %), not-applicables (5 %), and a target for one answer in four. It always
 * ranks one to three objectives, drawn at random: with none, `write-objectives` comes first by rule whatever the
 * answers, and would say nothing of the catalogue.
 */
export function draw(
  culture: Questionnaire,
  profile: string,
  track: string | null,
  random: () => number,
): AnswerSheet {
  const ease = random();
  const answers = culture.questions.flatMap((question): [string, Answer][] =>
    question.type === 'single' ? [[question.id, drawAnswer(question, ease, random)]] : [],
  );
  const objectives = [...culture.objectives].map(({ id }) => id);
  const ranked = Array.from({ length: 1 + Math.floor(3 * random()) }, () =>
    objectives.splice(Math.floor(random() * objectives.length), 1),
  ).flat();
  return { ...blank(profile), track, objectives: ranked, answers: new Map(answers) };
}

function drawAnswer(question: Question, ease: number, random: () => number): Answer {
  const state = random();
  if (state < 0.04) return NO_ANSWER;
  if (state < 0.12) return { ...NO_ANSWER, given: { kind: 'unknown' } };
  if (state < 0.17 && question.acceptsNotApplicable) {
    return { ...NO_ANSWER, given: { kind: 'not-applicable' } };
  }
  const rank = Math.min(4, Math.max(0, Math.round(4 * ease + 3 * (random() - 0.5))));
  const higher = Math.min(4, rank + 1 + Math.floor(2 * random()));
  return answer(optionAt(question, rank), random() < 0.25 ? optionAt(question, higher) : null);
}
