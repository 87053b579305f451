import type { Why } from '../why.js';

/** What a plan can propose. */
export const actions: Why = {
  CN601: {
    fr: 'Chaque action attendrait l’autre : aucune ne pourrait commencer.',
    en: 'Each action would wait for the other: none could begin.',
  },
  CN602: {
    fr: 'Une équipe qui répond bas sans rien trouver dans son plan n’a été qu’examinée. La règle ne vaut que là où trois questions notées sur quatre ont une action : un questionnaire qui n’en propose que quelques-unes n’a pas oublié les autres.',
    en: 'A team that answers low and finds nothing in its plan has only been examined. The rule holds only where three scored questions in four have an action: a questionnaire that proposes a few has not forgotten the rest.',
  },
  CN603: {
    fr: 'Une action n’est choisie que si l’une des questions qu’elle vise s’affiche et peut être améliorée.',
    en: 'An action is chosen only where one of the questions that it addresses shows and can be mended.',
  },
  CN604: {
    fr: 'Une action préalable impossible est tenue pour acquise : elle n’apporte rien ici.',
    en: 'A requirement that is impossible counts as met: it brings nothing here.',
  },
  CN605: {
    fr: 'Ce qui vient avant ne peut pas être prévu pour plus tard.',
    en: 'What comes before cannot be planned for later.',
  },
  CN606: {
    fr: 'L’objectif d’abord, les outils ensuite : un outil est un moyen.',
    en: 'Objective first, tools after: a tool is a means.',
  },
  CN607: {
    fr: 'Sans objectif choisi, le plan s’ouvre sur la première action de nature objective qui est possible.',
    en: 'With no objective chosen, the plan opens on the first action of kind objective that is possible.',
  },
  CN608: {
    fr: 'L’accompagnement ne finance pas la formation : elle passe par l’OPCO, le CNFPT ou une autre voie, selon les personnes.',
    en: 'The accompaniment does not fund training: it goes through the OPCO, the CNFPT or another way, depending on the people.',
  },
};
