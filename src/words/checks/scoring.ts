import { error, warning } from './check.ts';
import { list, named } from './naming.ts';

/** Values, bands and gates, from which scores are made. */
export const scoring = {
  CN401: error<{ question: string; type: 'single' | 'multiple'; without: string[]; none: boolean }>({
    title: { fr: 'Options sans valeur', en: 'Options without a value' },
    message: ({ question, without, none }) =>
      none
        ? {
            fr: `Aucune option de « ${question} » n’a de valeur : la question ne peut pas être notée.`,
            en: `No option of “${question}” has a value: the question cannot be scored.`,
          }
        : {
            fr: `Dans « ${question} », des options ont une valeur et d’autres non : ${list.fr(without)}.`,
            en: `In “${question}”, some options have a value and others have none: ${list.en(without)}.`,
          },
    fix: ({ type }) =>
      type === 'single'
        ? {
            fr: 'Donnez une valeur à chacune, ou à aucune (elles se répartissent alors de 0 à 1).',
            en: 'Give each a value, or none of them (they then spread from 0 to 1).',
          }
        : {
            fr: 'Donnez une valeur à chacune, ou choisissez scoring: share (la part des options choisies).',
            en: 'Give each a value, or choose scoring: share (the part of the options that are chosen).',
          },
    why: {
      fr: 'Sans valeur, une réponse ne peut pas être notée ; répartir les autres serait deviner.',
      en: 'Without a value an answer cannot be scored; spreading the others would be guessing.',
    },
  }),
  CN402: warning<{ value: number; before: number }>({
    title: { fr: 'Valeurs en désordre', en: 'Values out of order' },
    message: ({ value, before }) => ({
      fr: `Cette valeur (${value}) rompt l’ordre des précédentes (${before} juste avant).`,
      en: `This value (${value}) breaks the order of those before it (${before} just before).`,
    }),
    fix: {
      fr: 'Rangez les réponses de la moins avancée à la plus avancée, et leurs valeurs de même.',
      en: 'Put the answers from the least to the most advanced, and their values likewise.',
    },
    why: {
      fr: 'Les réponses d’une question single vont d’ordinaire de la moins avancée à la plus avancée : une valeur qui recule est le plus souvent une faute de frappe.',
      en: 'The answers of a single question usually go from the least to the most advanced: a value that turns back is most often a slip.',
    },
  }),
  CN403: warning<{ question: string; value: number }>({
    title: { fr: 'Valeurs toutes égales', en: 'Values all equal' },
    message: ({ question, value }) => ({
      fr: `Toutes les réponses à « ${question} » valent ${value} : la question ne distingue personne.`,
      en: `All answers to “${question}” are worth ${value}: the question tells nobody apart.`,
    }),
    fix: {
      fr: 'Donnez des valeurs différentes, ou retirez axes si la question ne doit pas compter.',
      en: 'Give different values, or remove axes if the question should not count.',
    },
    why: {
      fr: 'Une question qui vaut toujours autant déplace tous les scores de la même façon et n’apprend rien.',
      en: 'A question that is always worth the same moves all scores alike and teaches nothing.',
    },
  }),
  CN404: warning<{ question: string; most: number }>({
    title: { fr: 'Somme qui ne peut pas atteindre 1', en: 'Sum that cannot reach 1' },
    message: ({ question, most }) => ({
      fr: `Même avec toutes les options, « ${question} » ne vaut que ${most} : personne ne peut atteindre 1.`,
      en: `Even with every option, “${question}” is only worth ${most}: nobody can reach 1.`,
    }),
    fix: {
      fr: 'Augmentez les valeurs pour que leur somme atteigne 1 (au-delà, elle est plafonnée).',
      en: 'Raise the values so that their sum reaches 1 (above, it is capped).',
    },
    why: {
      fr: 'Une équipe qui fait tout ce que la question propose resterait sous le maximum, sans pouvoir y remédier.',
      en: 'A team that does everything the question offers would stay below the maximum, with no way to mend it.',
    },
  }),
  CN405: error<{ from: number; before: number }>({
    title: { fr: 'Tranches en désordre', en: 'Bands out of order' },
    message: ({ from, before }) => ({
      fr: `Cette tranche commence à ${from}, alors que la précédente commence à ${before}.`,
      en: `This band starts at ${from}, while the one before starts at ${before}.`,
    }),
    fix: {
      fr: 'Rangez les tranches par from croissant, chacune avec un from différent.',
      en: 'Put the bands in ascending order of from, each with a from of its own.',
    },
    why: {
      fr: 'La valeur est celle de la dernière tranche atteinte : dans le désordre, elle dépend de l’ordre du fichier.',
      en: 'The value is that of the last band reached: out of order, it depends on the order of the file.',
    },
  }),
  CN406: warning<{ from: number; min: number }>({
    title: { fr: 'Tranche sous le minimum', en: 'Band below the minimum' },
    message: ({ from, min }) => ({
      fr: `Cette tranche commence à ${from}, sous le minimum de la question (${min}).`,
      en: `This band starts at ${from}, below the question’s minimum (${min}).`,
    }),
    fix: ({ min }) => ({
      fr: `Faites-la commencer à ${min} ou plus, ou abaissez min.`,
      en: `Make it start at ${min} or above, or lower min.`,
    }),
    why: {
      fr: 'Les nombres sous le minimum sont refusés : la tranche ne commence pas où elle le dit.',
      en: 'Numbers below the minimum are refused: the band does not start where it says.',
    },
  }),
  CN407: warning<{ from: number; max: number }>({
    title: { fr: 'Tranche au-delà du maximum', en: 'Band beyond the maximum' },
    message: ({ from, max }) => ({
      fr: `Cette tranche commence à ${from}, au-delà du maximum de la question (${max}) : personne ne l’atteint.`,
      en: `This band starts at ${from}, beyond the question’s maximum (${max}): nobody reaches it.`,
    }),
    fix: ({ max }) => ({
      fr: `Faites-la commencer à ${max} ou moins, ou relevez max.`,
      en: `Make it start at ${max} or below, or raise max.`,
    }),
    why: {
      fr: 'Les nombres au-delà du maximum sont refusés : la tranche, et la valeur qu’elle promet, n’existent pour personne.',
      en: 'Numbers beyond the maximum are refused: the band, and the value that it promises, exist for nobody.',
    },
  }),
  CN408: error<{ min: number; max: number }>({
    title: { fr: 'Minimum au-dessus du maximum', en: 'Minimum above the maximum' },
    message: ({ min, max }) => ({
      fr: `Le minimum (${min}) dépasse le maximum (${max}) : aucun nombre ne convient.`,
      en: `The minimum (${min}) is above the maximum (${max}): no number fits.`,
    }),
    fix: {
      fr: 'Échangez min et max, ou corrigez celui qui est faux.',
      en: 'Swap min and max, or correct the wrong one.',
    },
    why: { fr: 'Toute réponse serait refusée.', en: 'Every answer would be refused.' },
  }),
  CN409: warning<{ value: number; from: number; next: number }>({
    title: { fr: 'Tranche sans aucun nombre entier', en: 'Band without any whole number' },
    message: ({ from, next }) => ({
      fr: `Entre ${from} et ${next}, il n’y a aucun nombre entier : personne n’atteint cette tranche.`,
      en: `There is no whole number between ${from} and ${next}: nobody reaches this band.`,
    }),
    fix: {
      fr: 'Faites commencer les tranches à des nombres entiers, ou retirez integer.',
      en: 'Make the bands start at whole numbers, or remove integer.',
    },
    why: {
      fr: 'La question n’accepte que des nombres entiers (integer).',
      en: 'The question takes whole numbers only (integer).',
    },
  }),
  CN410: warning<{ question: string; parents: string[]; axis: string }>({
    title: { fr: 'Question masquée sans valeur', en: 'Question hidden without a value' },
    message: ({ question, parents, axis }) => ({
      fr: `Une réponse à ${named.fr(parents, 'la question', 'l’une des questions')} masque « ${question} », qui compte sur le même axe (${axis}) : n’avoir rien du tout pourrait donner un meilleur score que l’avoir sans s’en servir.`,
      en: `An answer to ${named.en(parents, 'question', 'one of the questions')} hides “${question}”, which counts on the same axis (${axis}): having nothing at all could score better than having it and not using it.`,
    }),
    fix: {
      fr: 'Ajoutez hidden-value, la valeur qui compte alors (0 d’ordinaire).',
      en: 'Add hidden-value, the value that then counts (usually 0).',
    },
    why: {
      fr: 'Une question masquée sort du calcul. Si l’on ne lui donne pas de valeur, n’avoir pas de billetterie vaut mieux que d’en avoir une sans la relire.',
      en: 'A hidden question leaves the sums. Without a value for that case, having no ticketing is better than having one and not reading it.',
    },
  }),
  CN411: warning<{ tracks: string[]; questions: string[] }>({
    title: { fr: 'Seuil sans effet dans un parcours', en: 'Gate without effect on a track' },
    message: ({ tracks, questions }) => ({
      fr: `Sans ${list.fr(questions)} dans ${named.fr(tracks, 'le parcours', 'les parcours')}, ce seuil n’y retient jamais personne.`,
      en: `Without ${list.en(questions)} on ${named.en(tracks, 'track', 'tracks')}, this gate never holds anybody there.`,
    }),
    fix: ({ questions }) => ({
      fr: `Ajoutez ${list.fr(questions)} au parcours, ou fondez le seuil sur une question qui s’y trouve.`,
      en: `Add ${list.en(questions)} to the track, or base the gate on a question that is part of it.`,
    }),
    why: {
      fr: 'Un seuil dont la condition est indéterminée ne retient personne : dans ce parcours, l’axe monte sans lui.',
      en: 'A gate of which the condition is undetermined holds nobody: on this track the axis rises without it.',
    },
  }),
  CN412: warning<{ axis: string; level: number }>({
    title: { fr: 'Seuils qui se contredisent', en: 'Gates that contradict each other' },
    message: ({ axis, level }) => ({
      fr: `Aucune réponse n’ouvre à la fois ce seuil et un autre du même axe (${axis}) : personne ne peut atteindre le niveau ${level}.`,
      en: `No answer opens both this gate and another of the same axis (${axis}): nobody can reach level ${level}.`,
    }),
    fix: { fr: 'Changez la condition de l’un des deux.', en: 'Change the condition of one of the two.' },
    why: {
      fr: 'Le niveau le plus haut serait hors d’atteinte, quoi que fasse l’équipe.',
      en: 'The highest level would be out of reach, whatever the team does.',
    },
  }),
  CN413: warning<{ axis: string; level: number; lower: number }>({
    title: { fr: 'Seuil écrit deux fois', en: 'Gate written twice' },
    message: ({ axis, level, lower }) =>
      level === lower
        ? {
            fr: `Ce seuil de l’axe ${axis} est déjà écrit plus haut, avec la même condition.`,
            en: `This gate of the ${axis} axis is already written above, with the same condition.`,
          }
        : {
            fr: `Un autre seuil du même axe (${axis}) a la même condition et retient déjà au niveau ${lower} : celui-ci ne change rien.`,
            en: `Another gate of the same axis (${axis}) has the same condition and already holds at level ${lower}: this one changes nothing.`,
          },
    fix: ({ level, lower }) =>
      level === lower
        ? { fr: 'Gardez un seul des deux.', en: 'Keep one of the two.' }
        : { fr: 'Retirez-le, ou changez sa condition.', en: 'Remove it, or change its condition.' },
    why: {
      fr: 'De deux seuils du même axe, le plus bas l’emporte : avec la même condition, l’autre n’est jamais ce qui retient.',
      en: 'Of two gates of one axis the lower wins: with the same condition, the other never is what holds.',
    },
  }),
};
