import type { Why } from '../why.ts';

/** What each axis rests on. */
export const balance: Why = {
  CN501: {
    fr: 'Sans question, l’axe n’a pas de score, et le profil affiché a un trou.',
    en: 'Without a question the axis has no score, and the profile shown has a hole.',
  },
  CN502: {
    fr: 'Sous trois réponses, le niveau est donné « d’après n réponses », et l’axe ne compte pas parmi les points forts. La règle ne vaut que là où le questionnaire a de quoi donner trois questions à chaque axe : douze questions notées, ou trois sur chacun des autres axes.',
    en: 'Below three answers the level is given “from n answers”, and the axis is no strength. The rule holds only where the questionnaire could give three questions to each axis: twelve scored questions, or three on each of the other axes.',
  },
  CN503: {
    fr: 'La matrice des trois domaines et des quatre axes aura une case vide. La règle ne vaut qu’à partir de douze questions notées : un questionnaire plus court ne peut pas remplir les douze cases.',
    en: 'The matrix of three areas and four axes will have an empty cell. The rule holds from twelve scored questions on: a shorter questionnaire cannot fill twelve cells.',
  },
  CN504: {
    fr: 'Une question qui pèse 60 % d’un axe vaut à elle seule trois de ses cinq niveaux.',
    en: 'A question that weighs 60% of an axis is alone worth three of its five levels.',
  },
  CN505: {
    fr: 'Une durée trop longue fait renoncer une équipe avant de commencer.',
    en: 'Too great a length makes a team give up before it begins.',
  },
  CN506: {
    fr: 'La durée annoncée décide une équipe à commencer : elle doit pouvoir s’y fier. On compte ce que lit le profil qui voit le plus de questions : leur texte et leurs phrases, à 140 mots par minute, et une demi-minute au moins pour se mettre d’accord sur chacune. Les repères, posés avant, ne comptent pas.',
    en: 'The announced length is what makes a team begin: it must be able to trust it. What counts is what the profile that sees most questions reads: their text and their sentences, at 140 words a minute, and at least half a minute to agree on each. Facts, asked before, do not count.',
  },
  CN507: {
    fr: 'Un parcours se choisit : deux qui posent la même chose font hésiter pour rien.',
    en: 'A track is a choice: two that ask the same make people hesitate for nothing.',
  },
  CN508: {
    fr: 'Chaque plan montre les trois domaines, et celui-ci resterait vide.',
    en: 'Every plan shows the three areas, and this one would stay empty.',
  },
};
