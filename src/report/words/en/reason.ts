import { capital } from '../../../text/typography.ts';
import type { Words } from '../words.ts';
import { and } from './phrases.ts';

/** Why an action is there. */
export const reason: Words['reason'] = {
  objectiveFirst: 'no objective is ranked, so this plan begins there',
  wish: (topic) => `${topic}: you want to go further`,
  answered: (topic, answer) =>
    topic === null ? `you answered: ${answer}` : `${topic}: you answered ${answer}`,
  range: (topic, spread) => `${topic}: your answers go ${spread}`,
  unknown: (topic) => `still to find out: ${topic}`,
  danger: 'not to be left waiting',
  serves: (objective) => `serves your objective no. ${objective}`,
  enables: (actions) => `makes action${actions.length === 1 ? '' : 's'} ${and(actions.map(String))} possible`,
  line: (parts) => (parts.length === 0 ? '' : `${capital(parts.join('; '))}.`),
};
