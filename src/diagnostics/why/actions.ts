import type { Why } from '../why.ts';

/** What a plan can propose. */
export const actions: Why = {
  CN601: {
    fr: 'Chaque action attendrait l’autre : aucune ne pourrait commencer.',
    en: 'Each action would wait for the other: none could begin.',
  },
  CN602: {
    fr: 'Une équipe qui répond bas sans rien trouver dans son plan n’a été qu’examinée. Une action répond à la première question qu’elle vise : celles qui la suivent ne la font pas choisir. La recherche est exacte : chaque réponse qui vaut 0.5 ou moins, pour chaque profil et pour chaque repère, dit ou non. Une question sans aucune action n’est signalée que là où plus de trois questions notées sur quatre en ont une : un questionnaire qui n’en propose que quelques-unes n’a pas oublié les autres.',
    en: 'A team that answers low and finds nothing in its plan has only been examined. An action answers the first question that it addresses: those after it do not have it chosen. The search is exact: each answer worth 0.5 or less, for each profile and each fact, said or not. A question without any action is reported only where more than three scored questions in four have one: a questionnaire that proposes a few has not forgotten the rest.',
  },
  CN603: {
    fr: 'Une action n’est choisie que si la première question qu’elle vise s’affiche et peut être améliorée.',
    en: 'An action is chosen only where the first question that it addresses shows and can be raised.',
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
  CN609: {
    fr: 'Une équipe qui répond la quatrième ou la cinquième phrase n’est jamais invitée à recommencer : sans réponse basse, l’action ne sert qu’à qui vise plus haut.',
    en: 'A team that answers the fourth or the fifth sentence is never asked for it again: without a low answer, the action serves only those who aim higher.',
  },
  CN610: {
    fr: 'Ce qui met en péril une structure a une place parmi les trois premières actions, s’il a une réponse assez légère pour commencer tout de suite. « Nous ne savons pas » en est un : une condition sur la réponse elle-même serait alors indéterminée.',
    en: 'What puts an organisation at risk has a place among the first three actions, if it has an answer light enough to begin at once. “Don’t know” is such a risk: a condition on the answer itself would then be undetermined.',
  },
  CN611: {
    fr: 'L’objectif d’abord, les outils ensuite : un objectif que l’on peut classer doit mener quelque part, pour chaque profil et dans chaque parcours.',
    en: 'The objective first, tools after: an objective that one can rank must lead somewhere, for each profile and on each track.',
  },
  CN612: {
    fr: 'Un plan sans action est un constat. La règle se tait quand le questionnaire ne demande pas d’objectif.',
    en: 'A plan without an action is a statement. The rule holds its tongue where the questionnaire asks for no objective.',
  },
  CN613: {
    fr: 'Seules des réponses notées disent où une action est utile.',
    en: 'Only scored answers tell where an action is of use.',
  },
  CN614: {
    fr: 'Un plan tient en sept actions : ce qui en demande davantage n’y entre jamais.',
    en: 'A plan holds seven actions: what asks for more never enters it.',
  },
};
