import { type Annex, seeAnnex, seeRest } from './annexes.ts';

/** What structures can do together: shared actions, pairs, training. */
export const together = {
  togetherIntro: {
    fr: 'Les actions que trois plans ou plus ont en commun. À plusieurs, on s’y tient mieux.',
    en: 'Actions that three or more plans have in common. They are easier to keep up together.',
  },
  nothingTogether: {
    fr: 'Aucune action n’est commune à trois plans.',
    en: 'No action is shared by three plans.',
  },
  /** Other shared actions, with their counts, and how many more there are. */
  also: {
    fr: (actions: readonly string[], more: number, annex: Annex | null) =>
      `Et aussi : ${actions.join(' ; ')}${more === 0 ? '' : ` ; et ${more === 1 ? 'une autre' : `${more} autres`} (${seeRest.fr(annex)})`}.`,
    en: (actions: readonly string[], more: number, annex: Annex | null) =>
      `And also: ${actions.join('; ')}${more === 0 ? '' : `; and ${more === 1 ? 'one other' : `${more} others`} (${seeRest.en(annex)})`}.`,
  },
  /** How many pairs are only in the annex. */
  morePairs: {
    fr: (n: number) => `${n === 1 ? 'Un autre binôme' : `${n} autres binômes`} : ${seeAnnex.fr('pairs')}.`,
    en: (n: number) => `${n === 1 ? 'One other pair' : `${n} other pairs`}: ${seeAnnex.en('pairs')}.`,
  },
  pairsIntro: {
    fr: 'Sur ce sujet, la première a une pratique à raconter, la seconde en cherche une, et toutes deux ont assez répondu pour le dire. Chacune donne si elle le peut, deux fois au plus, et reçoit deux fois au plus.',
    en: 'On this topic, the first has a practice to share and the second is looking for one; both gave enough answers to say so. Each gives if it can, at most twice, and receives at most twice.',
  },
  noPairs: {
    fr: 'Pas encore de quoi former des binômes : aucune structure n’a de pratique à raconter là où une autre en cherche.',
    en: 'No pairs yet: no organisation has a practice to share where another is looking for one.',
  },
  noPairFor: {
    fr: (names: string) =>
      `Sans binôme à ce jour : ${names}. Trop peu de réponses, personne qui raconte ou qui cherche, ou qui pourrait les aider conseille déjà deux structures.`,
    en: (names: string) =>
      `No pair so far for ${names}. Too few answers, nobody who shares or who looks for it, or whoever could help them already advises two organisations.`,
  },
  trainingIntro: {
    fr: 'L’accompagnement ne finance pas la formation aux outils ; groupée, une demande pèse plus lourd et peut la faire venir sur place.',
    en: 'The accompaniment does not fund training in tools. A joint request carries more weight, and can bring the training to you.',
  },
  noTraining: { fr: 'Aucun plan n’appelle de formation.', en: 'No plan calls for training.' },
  ways: {
    opco: {
      fr: 'OPCO (votre convention collective dit lequel : Afdas pour le spectacle et la radio, Uniformation pour l’éducation populaire et l’enseignement associatif)',
      en: 'OPCO (your collective agreement says which: Afdas for the performing arts and radio, Uniformation for community education and teaching by associations)',
    },
    cnfpt: { fr: 'CNFPT', en: 'CNFPT' },
    volunteers: {
      fr: 'Bénévoles (point d’appui local à la vie associative)',
      en: 'Volunteers (local support point for associations)',
    },
  },
};
