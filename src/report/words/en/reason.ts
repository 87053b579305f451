import type { Words } from '../words.js';
import { and, capital } from './phrases.js';

/** Why an action is there. */
export const reason: Words['reason'] = {
  objectiveFirst: 'This is where one begins: tools come after.',
  answered: (answer, question) => `You answered ${answer}${question ? ` to ${question}` : ''}.`,
  range: (question, low, high) => `Your answers to ${question} go from ${low} to ${high}.`,
  unlike: (question) => `Your answers to ${question} differ: one to talk over.`,
  unknown: (question) => `You answered “we don’t know” to ${question}.`,
  apart: (question, apart) => `To ${question} your answers go ${apart}.`,
  weighs: (need, objective) => {
    const pressing = need && `${{ strong: 'strong', middle: 'moderate', light: 'slight' }[need]} need`;
    const serves = objective && `it serves your objective no. ${objective}`;
    const parts = [pressing, serves].filter((part) => part !== null);
    return parts.length === 0 ? '' : `${capital(parts.join('; '))}.`;
  },
  enables: (actions) =>
    `It makes action${actions.length === 1 ? '' : 's'} ${and(actions.map(String))} possible.`,
};
