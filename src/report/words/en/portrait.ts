import type { Words } from '../words.js';
import { and, capital, questions } from './phrases.js';

/** “you answered “we don’t know” to one question and left 2 questions unanswered” */
function gaps(unknown: number, unanswered: number): string {
  const dontKnow = `answered “we don’t know” to ${questions(unknown)}`;
  const left = `left ${questions(unanswered)} unanswered`;
  return `you ${and([...(unknown ? [dontKnow] : []), ...(unanswered ? [left] : [])])}`;
}

/** What page one says of a structure. */
export const portrait: Words['portrait'] = {
  strength: (axis, level, proof) => `You can lean on ${axis} (${level})${proof ? `: ${proof}` : ''}.`,
  oneStrength: (proof, fewAnswers) =>
    fewAnswers
      ? `There are too few answers to say which axis carries you, but you have something to build on: ${proof}.`
      : `No axis carries you by itself yet, but you have something to build on: ${proof}.`,
  noAxis: (fewAnswers) =>
    fewAnswers
      ? 'There are too few answers to say which axis carries you.'
      : 'No axis carries you by itself yet.',
  noStrength: 'You are at the beginning on almost everything: the first steps will soon show.',
  need: (axis, level, proof) =>
    `Where you have most to gain is ${axis} (${level})${proof ? `: ${proof}` : ''}.`,
  oneNeed: (proof) => `Where you have most to gain: ${proof}.`,
  noNeed: 'Nothing pressing stands out: your answers are where you want to be.',
  proof: (question, answer) => `to ${question} you answered ${answer}`,
  proofAtLeast: (question, low) => `to ${question} your answers all reach at least ${low}`,
  proofFrom: (question, low) => `to ${question} your answers start from ${low}`,
  proofUnlike: (question) => `your answers to ${question} differ, which is worth talking over`,
  complete: (answered) =>
    answered === 1
      ? 'Nothing is left in the dark: you answered the one question that applies to you.'
      : `Nothing is left in the dark: you answered all ${answered} questions that apply to you.`,
  gaps: (axes, unknown, unanswered) =>
    axes.length > 0
      ? `There is not enough yet to place you on ${and(axes)}; in all, ${gaps(unknown, unanswered)}${unanswered ? ': answering will make this plan surer' : ''}.`
      : `${capital(gaps(unknown, unanswered))}: the list is further on.`,
  empty: (unknown) => [
    unknown > 0
      ? 'Your answers do not say yet where you stand, so this plan can point to neither strength nor need.'
      : 'You have not answered any question yet, so this plan can say nothing about you, neither strength nor need.',
    'The most useful thing this week: bring three people with different roles together and answer as you go, with no preparation.',
    unknown > 0
      ? `“We don’t know” is already a good answer, and you gave it to ${questions(unknown)}: they are listed further on.`
      : '“We don’t know” is a good answer: it shows what to find out.',
  ],
};

/** An axis that a gate holds. */
export const held: Words['held'] = {
  opens: (axis, level, opening) =>
    `On ${axis}, the level stays at “${level}”; what opens the next one: ${opening}.`,
  dependsOn: (axis, level, on) =>
    `On ${axis}, the level stays at “${level}” because of your answer to ${and(on)}.`,
  toCheck: (axis, level, on) =>
    `On ${axis}, the level stays at “${level}” while ${on.length > 1 ? 'these questions are' : 'this question is'} open: ${and(on)}.`,
};
