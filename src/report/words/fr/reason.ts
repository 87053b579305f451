import { capital } from '../../../text/typography.ts';
import type { Words } from '../words.ts';
import { and } from './phrases.ts';

/** Why an action is there. */
export const reason: Words['reason'] = {
  objectiveFirst: 'aucun objectif n’est classé : ce plan commence par là',
  wish: (topic) => `${topic} : vous souhaitez aller plus loin`,
  answered: (topic, answer) =>
    topic === null ? `vous avez répondu : ${answer}` : `${topic} : vous avez répondu ${answer}`,
  range: (topic, spread) => `${topic} : vos réponses vont ${spread}`,
  unknown: (topic) => `reste à éclaircir : ${topic}`,
  danger: 'à ne pas laisser attendre',
  serves: (objective) => `sert votre objectif n° ${objective}`,
  enables: (actions) =>
    actions.length === 1
      ? `rend possible l’action ${actions[0]}`
      : `rend possibles les actions ${and(actions.map(String))}`,
  line: (parts) => (parts.length === 0 ? '' : `${capital(parts.join(' ; '))}.`),
};
