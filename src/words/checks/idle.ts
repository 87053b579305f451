import { error, hint, warning } from './check.ts';
import { list, named } from './naming.ts';

/** What is written in a questionnaire but has no effect. */
export const idle = {
  CN414: warning<{ question: string; isConditional?: boolean }>({
    title: {
      fr: 'Valeur pour une question qu’aucune réponse ne masque',
      en: 'Value for a question that no answer hides',
    },
    message: ({ question, isConditional }) =>
      isConditional
        ? {
            fr: `Aucune réponse ne masque « ${question} » : sa condition ne dépend que de ce qu’est la structure (profil, repères), et hidden-value ne compte jamais.`,
            en: `No answer hides “${question}”: its when depends only on what the organisation is (profile, facts), and hidden-value never counts.`,
          }
        : {
            fr: `« ${question} » se pose toujours : hidden-value n’y change rien.`,
            en: `“${question}” is always asked: hidden-value changes nothing.`,
          },
    fix: ({ isConditional }) =>
      isConditional
        ? {
            fr: 'Retirez hidden-value : une structure que la question ne concerne pas ne perd rien.',
            en: 'Remove hidden-value: an organisation that the question does not concern loses nothing.',
          }
        : {
            fr: 'Ajoutez la condition when qui la masque, ou retirez hidden-value.',
            en: 'Add the when that hides it, or remove hidden-value.',
          },
    why: {
      fr: 'Une question sans condition n’est jamais masquée. Le plus souvent, sa condition a été oubliée ou retirée.',
      en: 'A question without a condition is never hidden. Most often its condition was forgotten, or taken away.',
    },
  }),
  CN415: warning<{ question: string; count: number }>({
    title: {
      fr: 'Valeur dont scoring: share ne tient pas compte',
      en: 'Value that scoring: share leaves out',
    },
    message: ({ question, count }) => ({
      fr: `« ${question} » compte la part des options choisies (scoring: share) : ${count === 1 ? 'cette valeur ne sert' : `ses ${count} valeurs ne servent`} à rien.`,
      en: `“${question}” counts the part of the options that are chosen (scoring: share): ${count === 1 ? 'this value is' : `its ${count} values are`} of no use.`,
    }),
    fix: ({ count }) => ({
      fr: `Retirez ${count === 1 ? 'value' : 'ces value'}, ou choisissez scoring: sum ou scoring: max, où chaque option a sa valeur.`,
      en: `Remove ${count === 1 ? 'value' : 'each value'}, or choose scoring: sum or scoring: max, in which each option has its value.`,
    }),
    why: {
      fr: 'Avec share, une réponse vaut la part des options cochées : des valeurs à côté font croire que certaines comptent plus.',
      en: 'With share an answer is worth the part of the options chosen: values beside it suggest that some count for more.',
    },
  }),
  CN417: warning<{ question: string; keys: string[]; why: 'no-bands' | 'no-axes' | 'text' }>({
    title: { fr: 'Clé sans effet', en: 'Key without effect' },
    message: ({ question, keys, why }) =>
      ({
        'no-bands': {
          fr: `« ${question} » n’a pas de tranches (bands) : ce nombre n’est jamais noté, et ${list.fr(keys)} n’y ${keys.length === 1 ? 'change' : 'changent'} rien.`,
          en: `“${question}” has no bands: this number is never scored, and ${list.en(keys)} ${keys.length === 1 ? 'changes' : 'change'} nothing.`,
        },
        'no-axes': {
          fr: `« ${question} » ne compte sur aucun axe : ${list.fr(keys)} ne ${keys.length === 1 ? 'donne' : 'donnent'} aucun score.`,
          en: `“${question}” counts on no axis: ${list.en(keys)} ${keys.length === 1 ? 'gives' : 'give'} no score.`,
        },
        text: {
          fr: `« ${question} » est un texte libre, qui peut toujours rester vide : ${list.fr(keys)} n’y change rien.`,
          en: `“${question}” is a free text, which may always stay empty: ${list.en(keys)} changes nothing.`,
        },
      })[why],
    fix: ({ keys, why }) =>
      ({
        'no-bands': {
          fr: `Ajoutez bands: [{ from: 0, value: 0 }, …], ou retirez ${list.fr(keys)}.`,
          en: `Add bands: [{ from: 0, value: 0 }, …], or remove ${list.en(keys)}.`,
        },
        'no-axes': {
          fr: `Ajoutez axes, par exemple axes: { vision: 1 }, ou retirez ${list.fr(keys)}.`,
          en: `Add axes, for example axes: { vision: 1 }, or remove ${list.en(keys)}.`,
        },
        text: { fr: `Retirez ${list.fr(keys)}.`, en: `Remove ${list.en(keys)}.` },
      })[why],
    why: {
      fr: 'La question se pose, se remplit, et ne compte nulle part : rien d’autre ne le dirait.',
      en: 'The question is asked, answered, and counts nowhere: nothing else would say so.',
    },
  }),
  CN418: hint<{ question: string; isAddressed: boolean }>({
    title: { fr: 'Question qui ne compte sur aucun axe', en: 'Question that counts on no axis' },
    message: ({ question, isAddressed }) => ({
      fr: `« ${question} » n’a pas d’axe (axes) : y répondre ne change aucun score${isAddressed ? ', alors qu’une action la vise' : ', et aucune condition ne la lit'}.`,
      en: `“${question}” has no axes: answering it changes no score${isAddressed ? ', although an action addresses it' : ', and no condition reads it'}.`,
    }),
    fix: {
      fr: 'Ajoutez axes, par exemple axes: { vision: 1 }, si elle doit compter.',
      en: 'Add axes, for example axes: { vision: 1 }, if it should count.',
    },
    why: {
      fr: 'Un axe oublié ne se voit qu’au score. La règle se tait pour un nombre sans tranches, pour un choix multiple sans valeurs et pour une question que lit une condition et qu’aucune action ne vise.',
      en: 'A forgotten axis only shows in the score. The rule holds its tongue for a number without bands, for several choices without values and for a question that a condition reads and no action addresses.',
    },
  }),
  CN419: warning<{ question: string; free: number }>({
    title: { fr: 'Choix multiple sans combinaison', en: 'Multiple choice without a combination' },
    message: ({ question, free }) => ({
      fr: `${free === 0 ? 'Toutes les options' : 'Toutes les options sauf une'} de « ${question} » sont exclusives : deux ne peuvent jamais être cochées ensemble.`,
      en: `${free === 0 ? 'All options' : 'All options but one'} of “${question}” are exclusive: two can never be chosen together.`,
    }),
    fix: {
      fr: 'Retirez exclusive des options qui se combinent, ou écrivez type: single.',
      en: 'Remove exclusive from the options that combine, or write type: single.',
    },
    why: {
      fr: 'Les équipes voient des cases à cocher, et chacune décoche les autres.',
      en: 'Teams see boxes to tick, and each unticks the others.',
    },
  }),
  CN420: error<{ min: number; max: number; only: number | null }>({
    title: { fr: 'Nombre sans choix', en: 'Number without a choice' },
    message: ({ min, max, only }) =>
      only === null
        ? {
            fr: `Aucun nombre entier ne tient entre ${min} et ${max} : toute réponse serait refusée.`,
            en: `No whole number fits between ${min} and ${max}: every answer would be refused.`,
          }
        : {
            fr: `Entre ${min} et ${max}, un seul nombre convient (${only}) : la question ne demande rien.`,
            en: `Between ${min} and ${max} only one number fits (${only}): the question asks nothing.`,
          },
    fix: {
      fr: 'Écartez min et max, ou retirez celui qui est faux.',
      en: 'Set min and max further apart, or remove the wrong one.',
    },
    why: {
      fr: 'Une question qui n’a qu’une réponse, ou aucune, fait perdre le temps de ceux qui répondent.',
      en: 'A question with one answer, or none, wastes the time of those who answer.',
    },
  }),
  CN421: hint<{ profiles: string[]; questions: string[] }>({
    title: { fr: 'Seuil sans effet pour un profil', en: 'Gate without effect for a profile' },
    message: ({ profiles, questions }) => ({
      fr: `${named.fr(questions, 'La question', 'Les questions')} ne se ${questions.length === 1 ? 'pose' : 'posent'} pas pour ${named.fr(profiles, 'le profil', 'les profils')} : ce seuil n’y retient jamais personne.`,
      en: `${named.en(questions, 'Question', 'Questions')} ${questions.length === 1 ? 'is' : 'are'} not asked of ${named.en(profiles, 'profile', 'profiles')}: this gate never holds anybody there.`,
    }),
    fix: {
      fr: 'Rien à faire si c’est voulu ; sinon, fondez le seuil sur une question que ces structures voient.',
      en: 'Nothing to do if that is meant; else base the gate on a question that they see.',
    },
    why: {
      fr: 'Un seuil qui lit une question masquée ne retient personne : pour ces structures, l’axe monte sans lui.',
      en: 'A gate that reads a hidden question holds nobody: for such organisations the axis rises without it.',
    },
  }),
  CN422: hint<{ question: string; axis: string; weight: number }>({
    title: { fr: 'Poids qui ne compte pas', en: 'Weight that does not count' },
    message: ({ question, axis, weight }) => ({
      fr: `À côté des autres, le poids de « ${question} » sur l’axe ${axis} (${weight}) ne déplace pas le score d’un demi-point.`,
      en: `Beside the others, the weight of “${question}” on axis ${axis} (${weight}) does not move the score by half a point.`,
    }),
    fix: {
      fr: 'Relevez ce poids, ou retirez cet axe de la question.',
      en: 'Raise this weight, or remove this axis from the question.',
    },
    why: {
      fr: 'Les scores s’arrondissent au point : la réponse n’y changera rien. La règle se tait quand c’est une autre question qui pèse trop.',
      en: 'Scores are rounded to the point: the answer will change nothing. The rule holds its tongue where another question weighs too much.',
    },
  }),
  CN423: warning<{ level: number; languages: string[] }>({
    title: { fr: 'Titre de niveau écrit deux fois', en: 'Title of a level written twice' },
    message: ({ level, languages }) => ({
      fr: `Le niveau ${level} a un titre (title), et ${list.fr(languages)} à côté : ${languages.length === 1 ? 'ce texte ne s’affichera' : 'ces textes ne s’afficheront'} jamais.`,
      en: `Level ${level} has a title, and ${list.en(languages)} beside it: ${languages.length === 1 ? 'this text' : 'these texts'} will never show.`,
    }),
    fix: ({ languages }) => ({
      fr: `Écrivez title: { ${languages.map((code) => `${code}: …`).join(', ')} }, ou retirez ${list.fr(languages)}.`,
      en: `Write title: { ${languages.map((code) => `${code}: …`).join(', ')} }, or remove ${list.en(languages)}.`,
    }),
    why: {
      fr: 'Seul title est lu ; à côté de lui, un texte par langue passe inaperçu.',
      en: 'Only title is read; beside it, a text by language goes unnoticed.',
    },
  }),
  CN424: hint<{ axis: string; levels: number[] }>({
    title: { fr: 'Phrases de niveau données à moitié', en: 'Sentences of levels half given' },
    message: ({ axis, levels }) => ({
      fr: `Des niveaux ont leurs phrases pour l’axe ${axis}, et d’autres non (${levels.join(', ')}) : selon son niveau, une structure les lira ou ne lira rien.`,
      en: `Some levels have their sentences for axis ${axis}, and others do not (${levels.join(', ')}): by its level an organisation will read them or nothing.`,
    }),
    fix: ({ axis }) => ({
      fr: `Ajoutez axes: { ${axis}: { here: …, next: … } } aux niveaux qui ne l’ont pas.`,
      en: `Add axes: { ${axis}: { here: …, next: … } } to the levels that lack it.`,
    }),
    why: {
      fr: 'Deux structures d’un même groupe liraient des rapports différents sans raison.',
      en: 'Two organisations of one group would read different reports for no reason.',
    },
  }),
};
