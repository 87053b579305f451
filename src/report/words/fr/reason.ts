import { capital } from '../../text/typography.js';
import type { Words } from '../words.js';
import { and } from './phrases.js';

/** Why an action is there. */
export const reason: Words['reason'] = {
  objectiveFirst: 'aucun objectif n’est classé : ce plan commence par là',
  wish: (topic) => `vous souhaitez aller plus loin sur ${topic}`,
  answered: (topic, respondents) =>
    `d’après ${respondents > 1 ? 'vos réponses' : 'votre réponse'} sur ${topic}`,
  unknown: (topic) => `reste à éclaircir : ${topic}`,
  serves: (objective) => `sert votre objectif n° ${objective}`,
  enables: (actions) =>
    actions.length === 1
      ? `rend possible l’action ${actions[0]}`
      : `rend possibles les actions ${and(actions.map(String))}`,
  line: (parts) => (parts.length === 0 ? '' : `${capital(parts.join(' ; '))}.`),
};
