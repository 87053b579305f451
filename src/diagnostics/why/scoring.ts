import type { Why } from '../why.ts';

/** Values, bands and gates. */
export const scoring: Why = {
  CN401: {
    fr: 'Sans valeur, une réponse ne peut pas être notée ; répartir les autres serait deviner.',
    en: 'Without a value an answer cannot be scored; spreading the others would be guessing.',
  },
  CN402: {
    fr: 'Les réponses d’une question single vont d’ordinaire de la moins avancée à la plus avancée : une valeur qui recule est le plus souvent une faute de frappe.',
    en: 'The answers of a single question usually go from the least to the most advanced: a value that turns back is most often a slip.',
  },
  CN403: {
    fr: 'Une question qui vaut toujours autant déplace tous les scores de la même façon et n’apprend rien.',
    en: 'A question that is always worth the same moves all scores alike and teaches nothing.',
  },
  CN404: {
    fr: 'Une équipe qui fait tout ce que la question propose resterait sous le maximum, sans pouvoir y remédier.',
    en: 'A team that does everything the question offers would stay below the maximum, with no way to mend it.',
  },
  CN405: {
    fr: 'La valeur est celle de la dernière tranche atteinte : dans le désordre, elle dépend de l’ordre du fichier.',
    en: 'The value is that of the last band reached: out of order, it depends on the order of the file.',
  },
  CN406: {
    fr: 'Les nombres sous le minimum sont refusés : la tranche ne commence pas où elle le dit.',
    en: 'Numbers below the minimum are refused: the band does not start where it says.',
  },
  CN407: {
    fr: 'Les nombres au-delà du maximum sont refusés : la tranche, et la valeur qu’elle promet, n’existent pour personne.',
    en: 'Numbers beyond the maximum are refused: the band, and the value that it promises, exist for nobody.',
  },
  CN408: {
    fr: 'Toute réponse serait refusée.',
    en: 'Every answer would be refused.',
  },
  CN409: {
    fr: 'La question n’accepte que des nombres entiers (integer).',
    en: 'The question takes whole numbers only (integer).',
  },
  CN410: {
    fr: 'Une question masquée sort du calcul. Si l’on ne lui donne pas de valeur, n’avoir pas de billetterie vaut mieux que d’en avoir une sans la relire.',
    en: 'A hidden question leaves the sums. Without a value for that case, having no ticketing is better than having one and not reading it.',
  },
  CN411: {
    fr: 'Un seuil dont la condition est indéterminée ne retient personne : dans ce parcours, l’axe monte sans lui.',
    en: 'A gate of which the condition is undetermined holds nobody: on this track the axis rises without it.',
  },
  CN412: {
    fr: 'Le niveau le plus haut serait hors d’atteinte, quoi que fasse l’équipe.',
    en: 'The highest level would be out of reach, whatever the team does.',
  },
  CN413: {
    fr: 'De deux seuils du même axe, le plus bas l’emporte : avec la même condition, l’autre n’est jamais ce qui retient.',
    en: 'Of two gates of one axis the lower wins: with the same condition, the other never is what holds.',
  },
  CN414: {
    fr: 'Une question sans condition n’est jamais masquée. Le plus souvent, sa condition a été oubliée ou retirée.',
    en: 'A question without a condition is never hidden. Most often its condition was forgotten, or taken away.',
  },
  CN415: {
    fr: 'Avec share, une réponse vaut la part des options cochées : des valeurs à côté font croire que certaines comptent plus.',
    en: 'With share an answer is worth the part of the options chosen: values beside it suggest that some count for more.',
  },
  CN416: {
    fr: 'Un danger doit distinguer les réponses qui mettent quelque chose en péril de celles qui n’en mettent pas.',
    en: 'A danger must tell the answers that put something at stake from those that do not.',
  },
  CN417: {
    fr: 'La question se pose, se remplit, et ne compte nulle part : rien d’autre ne le dirait.',
    en: 'The question is asked, answered, and counts nowhere: nothing else would say so.',
  },
  CN418: {
    fr: 'Un axe oublié ne se voit qu’au score. La règle se tait pour un nombre sans tranches, pour un choix multiple sans valeurs et pour une question que lit une condition et qu’aucune action ne vise.',
    en: 'A forgotten axis only shows in the score. The rule holds its tongue for a number without bands, for several choices without values and for a question that a condition reads and no action addresses.',
  },
  CN419: {
    fr: 'Les équipes voient des cases à cocher, et chacune décoche les autres.',
    en: 'Teams see boxes to tick, and each unticks the others.',
  },
  CN420: {
    fr: 'Une question qui n’a qu’une réponse, ou aucune, fait perdre le temps de ceux qui répondent.',
    en: 'A question with one answer, or none, wastes the time of those who answer.',
  },
  CN421: {
    fr: 'Un seuil qui lit une question masquée ne retient personne : pour ces structures, l’axe monte sans lui.',
    en: 'A gate that reads a hidden question holds nobody: for such organisations the axis rises without it.',
  },
  CN422: {
    fr: 'Les scores s’arrondissent au point : la réponse n’y changera rien. La règle se tait quand c’est une autre question qui pèse trop.',
    en: 'Scores are rounded to the point: the answer will change nothing. The rule holds its tongue where another question weighs too much.',
  },
  CN423: {
    fr: 'Seul title est lu ; à côté de lui, un texte par langue passe inaperçu.',
    en: 'Only title is read; beside it, a text by language goes unnoticed.',
  },
  CN424: {
    fr: 'Deux structures d’un même groupe liraient des rapports différents sans raison.',
    en: 'Two organisations of one group would read different reports for no reason.',
  },
};
