import type { Words } from '../words.js';
import { and, capital } from './phrases.js';

/** Why an action is there. */
export const reason: Words['reason'] = {
  objectiveFirst: 'C’est par là que l’on commence : les outils viennent après.',
  answered: (answer, question) => `Vous avez répondu ${answer}${question ? ` à ${question}` : ''}.`,
  range: (question, low, high) => `Vos réponses à ${question} vont de ${low} à ${high}.`,
  unlike: (question) => `Vos réponses à ${question} diffèrent : c’est à discuter.`,
  unknown: (question) => `Vous avez répondu « nous ne savons pas » à ${question}.`,
  apart: (question, apart) => `À ${question}, vos réponses vont ${apart}.`,
  weighs: (need, objective) => {
    const pressing = need && `besoin ${{ strong: 'fort', middle: 'moyen', light: 'léger' }[need]}`;
    const serves = objective && `votre objectif n° ${objective} y gagne`;
    const parts = [pressing, serves].filter((part) => part !== null);
    return parts.length === 0 ? '' : `${capital(parts.join(' ; '))}.`;
  },
  enables: (actions) =>
    actions.length === 1
      ? `Elle rend possible l’action ${actions[0]}.`
      : `Elle rend possibles les actions ${and(actions.map(String))}.`,
};
