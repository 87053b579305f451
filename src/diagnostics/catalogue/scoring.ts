import { entry } from '../entry.ts';
import { list, named } from '../wording.ts';

export const scoring = {
  CN401: entry<{ question: string; type: 'single' | 'multiple'; without: string[]; none: boolean }>({
    severity: 'error',
    title: { fr: 'Options sans valeur', en: 'Options without a value' },
    say: {
      fr: ({ question, type, without, none }) => ({
        message: none
          ? `Aucune option de « ${question} » n’a de valeur : la question ne peut pas être notée.`
          : `Dans « ${question} », des options ont une valeur et d’autres non : ${list.fr(without)}.`,
        hint:
          type === 'single'
            ? 'Donnez une valeur à chacune, ou à aucune (elles se répartissent alors de 0 à 1).'
            : 'Donnez une valeur à chacune, ou choisissez scoring: share (la part des options choisies).',
      }),
      en: ({ question, type, without, none }) => ({
        message: none
          ? `No option of “${question}” has a value: the question cannot be scored.`
          : `In “${question}”, some options have a value and others have none: ${list.en(without)}.`,
        hint:
          type === 'single'
            ? 'Give each a value, or none of them (they then spread from 0 to 1).'
            : 'Give each a value, or choose scoring: share (the part of the options that are chosen).',
      }),
    },
  }),
  CN402: entry<{ value: number; before: number }>({
    severity: 'warning',
    title: { fr: 'Valeurs en désordre', en: 'Values out of order' },
    say: {
      fr: ({ value, before }) => ({
        message: `Cette valeur (${value}) rompt l’ordre des précédentes (${before} juste avant).`,
        hint: 'Rangez les réponses de la moins avancée à la plus avancée, et leurs valeurs de même.',
      }),
      en: ({ value, before }) => ({
        message: `This value (${value}) breaks the order of those before it (${before} just before).`,
        hint: 'Put the answers from the least to the most advanced, and their values likewise.',
      }),
    },
  }),
  CN403: entry<{ question: string; value: number }>({
    severity: 'warning',
    title: { fr: 'Valeurs toutes égales', en: 'Values all equal' },
    say: {
      fr: ({ question, value }) => ({
        message: `Toutes les réponses à « ${question} » valent ${value} : la question ne distingue personne.`,
        hint: 'Donnez des valeurs différentes, ou retirez axes si la question ne doit pas compter.',
      }),
      en: ({ question, value }) => ({
        message: `All answers to “${question}” are worth ${value}: the question tells nobody apart.`,
        hint: 'Give different values, or remove axes if the question should not count.',
      }),
    },
  }),
  CN404: entry<{ question: string; most: number }>({
    severity: 'warning',
    title: { fr: 'Somme qui ne peut pas atteindre 1', en: 'Sum that cannot reach 1' },
    say: {
      fr: ({ question, most }) => ({
        message: `Même avec toutes les options, « ${question} » ne vaut que ${most} : personne ne peut atteindre 1.`,
        hint: 'Augmentez les valeurs pour que leur somme atteigne 1 (au-delà, elle est plafonnée).',
      }),
      en: ({ question, most }) => ({
        message: `Even with every option, “${question}” is only worth ${most}: nobody can reach 1.`,
        hint: 'Raise the values so that their sum reaches 1 (above, it is capped).',
      }),
    },
  }),
  CN405: entry<{ from: number; before: number }>({
    severity: 'error',
    title: { fr: 'Tranches en désordre', en: 'Bands out of order' },
    say: {
      fr: ({ from, before }) => ({
        message: `Cette tranche commence à ${from}, alors que la précédente commence à ${before}.`,
        hint: 'Rangez les tranches par from croissant, chacune avec un from différent.',
      }),
      en: ({ from, before }) => ({
        message: `This band starts at ${from}, while the one before starts at ${before}.`,
        hint: 'Put the bands in ascending order of from, each with a from of its own.',
      }),
    },
  }),
  CN406: entry<{ from: number; min: number }>({
    severity: 'warning',
    title: { fr: 'Tranche sous le minimum', en: 'Band below the minimum' },
    say: {
      fr: ({ from, min }) => ({
        message: `Cette tranche commence à ${from}, sous le minimum de la question (${min}).`,
        hint: `Faites-la commencer à ${min} ou plus, ou abaissez min.`,
      }),
      en: ({ from, min }) => ({
        message: `This band starts at ${from}, below the question’s minimum (${min}).`,
        hint: `Make it start at ${min} or above, or lower min.`,
      }),
    },
  }),
  CN407: entry<{ from: number; max: number }>({
    severity: 'warning',
    title: { fr: 'Tranche au-delà du maximum', en: 'Band beyond the maximum' },
    say: {
      fr: ({ from, max }) => ({
        message: `Cette tranche commence à ${from}, au-delà du maximum de la question (${max}) : personne ne l’atteint.`,
        hint: `Faites-la commencer à ${max} ou moins, ou relevez max.`,
      }),
      en: ({ from, max }) => ({
        message: `This band starts at ${from}, beyond the question’s maximum (${max}): nobody reaches it.`,
        hint: `Make it start at ${max} or below, or raise max.`,
      }),
    },
  }),
  CN408: entry<{ min: number; max: number }>({
    severity: 'error',
    title: { fr: 'Minimum au-dessus du maximum', en: 'Minimum above the maximum' },
    say: {
      fr: ({ min, max }) => ({
        message: `Le minimum (${min}) dépasse le maximum (${max}) : aucun nombre ne convient.`,
        hint: 'Échangez min et max, ou corrigez celui qui est faux.',
      }),
      en: ({ min, max }) => ({
        message: `The minimum (${min}) is above the maximum (${max}): no number fits.`,
        hint: 'Swap min and max, or correct the wrong one.',
      }),
    },
  }),
  CN409: entry<{ value: number; from: number; next: number }>({
    severity: 'warning',
    title: { fr: 'Tranche sans aucun nombre entier', en: 'Band without any whole number' },
    say: {
      fr: ({ from, next }) => ({
        message: `Entre ${from} et ${next}, il n’y a aucun nombre entier : personne n’atteint cette tranche.`,
        hint: 'Faites commencer les tranches à des nombres entiers, ou retirez integer.',
      }),
      en: ({ from, next }) => ({
        message: `There is no whole number between ${from} and ${next}: nobody reaches this band.`,
        hint: 'Make the bands start at whole numbers, or remove integer.',
      }),
    },
  }),
  CN410: entry<{ question: string; parents: string[]; axis: string }>({
    severity: 'warning',
    title: { fr: 'Question masquée sans valeur', en: 'Question hidden without a value' },
    say: {
      fr: ({ question, parents, axis }) => ({
        message: `Une réponse à ${named.fr(parents, 'la question', 'l’une des questions')} masque « ${question} », qui compte sur le même axe (${axis}) : n’avoir rien du tout pourrait donner un meilleur score que l’avoir sans s’en servir.`,
        hint: 'Ajoutez hidden-value, la valeur qui compte alors (0 d’ordinaire).',
      }),
      en: ({ question, parents, axis }) => ({
        message: `An answer to ${named.en(parents, 'question', 'one of the questions')} hides “${question}”, which counts on the same axis (${axis}): having nothing at all could score better than having it and not using it.`,
        hint: 'Add hidden-value, the value that then counts (usually 0).',
      }),
    },
  }),
  CN411: entry<{ tracks: string[]; questions: string[] }>({
    severity: 'warning',
    title: { fr: 'Seuil sans effet dans un parcours', en: 'Gate without effect on a track' },
    say: {
      fr: ({ tracks, questions }) => ({
        message: `Sans ${list.fr(questions)} dans ${named.fr(tracks, 'le parcours', 'les parcours')}, ce seuil n’y retient jamais personne.`,
        hint: `Ajoutez ${list.fr(questions)} au parcours, ou fondez le seuil sur une question qui s’y trouve.`,
      }),
      en: ({ tracks, questions }) => ({
        message: `Without ${list.en(questions)} on ${named.en(tracks, 'track', 'tracks')}, this gate never holds anybody there.`,
        hint: `Add ${list.en(questions)} to the track, or base the gate on a question that is part of it.`,
      }),
    },
  }),
  CN412: entry<{ axis: string; level: number }>({
    severity: 'warning',
    title: { fr: 'Seuils qui se contredisent', en: 'Gates that contradict each other' },
    say: {
      fr: ({ axis, level }) => ({
        message: `Aucune réponse n’ouvre à la fois ce seuil et un autre du même axe (${axis}) : personne ne peut atteindre le niveau ${level}.`,
        hint: 'Changez la condition de l’un des deux.',
      }),
      en: ({ axis, level }) => ({
        message: `No answer opens both this gate and another of the same axis (${axis}): nobody can reach level ${level}.`,
        hint: 'Change the condition of one of the two.',
      }),
    },
  }),
  CN413: entry<{ axis: string; level: number; lower: number }>({
    severity: 'warning',
    title: { fr: 'Seuil écrit deux fois', en: 'Gate written twice' },
    say: {
      fr: ({ axis, level, lower }) => ({
        message:
          level === lower
            ? `Ce seuil de l’axe ${axis} est déjà écrit plus haut, avec la même condition.`
            : `Un autre seuil du même axe (${axis}) a la même condition et retient déjà au niveau ${lower} : celui-ci ne change rien.`,
        hint: level === lower ? 'Gardez un seul des deux.' : 'Retirez-le, ou changez sa condition.',
      }),
      en: ({ axis, level, lower }) => ({
        message:
          level === lower
            ? `This gate of the ${axis} axis is already written above, with the same condition.`
            : `Another gate of the same axis (${axis}) has the same condition and already holds at level ${lower}: this one changes nothing.`,
        hint: level === lower ? 'Keep one of the two.' : 'Remove it, or change its condition.',
      }),
    },
  }),
  CN414: entry<{ question: string; isConditional?: boolean }>({
    severity: 'warning',
    title: {
      fr: 'Valeur pour une question qu’aucune réponse ne masque',
      en: 'Value for a question that no answer hides',
    },
    say: {
      fr: ({ question, isConditional }) => ({
        message: isConditional
          ? `Aucune réponse ne masque « ${question} » : sa condition ne dépend que de ce qu’est la structure (profil, repères), et hidden-value ne compte jamais.`
          : `« ${question} » se pose toujours : hidden-value n’y change rien.`,
        hint: isConditional
          ? 'Retirez hidden-value : une structure que la question ne concerne pas ne perd rien.'
          : 'Ajoutez la condition when qui la masque, ou retirez hidden-value.',
      }),
      en: ({ question, isConditional }) => ({
        message: isConditional
          ? `No answer hides “${question}”: its when depends only on what the organisation is (profile, facts), and hidden-value never counts.`
          : `“${question}” is always asked: hidden-value changes nothing.`,
        hint: isConditional
          ? 'Remove hidden-value: an organisation that the question does not concern loses nothing.'
          : 'Add the when that hides it, or remove hidden-value.',
      }),
    },
  }),
  CN415: entry<{ question: string; count: number }>({
    severity: 'warning',
    title: {
      fr: 'Valeur dont scoring: share ne tient pas compte',
      en: 'Value that scoring: share leaves out',
    },
    say: {
      fr: ({ question, count }) => ({
        message: `« ${question} » compte la part des options choisies (scoring: share) : ${count === 1 ? 'cette valeur ne sert' : `ses ${count} valeurs ne servent`} à rien.`,
        hint: `Retirez ${count === 1 ? 'value' : 'ces value'}, ou choisissez scoring: sum ou scoring: max, où chaque option a sa valeur.`,
      }),
      en: ({ question, count }) => ({
        message: `“${question}” counts the part of the options that are chosen (scoring: share): ${count === 1 ? 'this value is' : `its ${count} values are`} of no use.`,
        hint: `Remove ${count === 1 ? 'value' : 'each value'}, or choose scoring: sum or scoring: max, in which each option has its value.`,
      }),
    },
  }),
};
