import { entry } from '../entry.ts';
import { list, named } from '../wording.ts';

/** What is written in a questionnaire and changes nothing. */
export const idle = {
  CN417: entry<{ question: string; keys: string[]; why: 'no-bands' | 'no-axes' | 'text' }>({
    severity: 'warning',
    title: { fr: 'Clé sans effet', en: 'Key without effect' },
    say: {
      fr: ({ question, keys, why }) => ({
        message: {
          'no-bands': `« ${question} » n’a pas de tranches (bands) : ce nombre n’est jamais noté, et ${list.fr(keys)} n’y ${keys.length === 1 ? 'change' : 'changent'} rien.`,
          'no-axes': `« ${question} » ne compte sur aucun axe : ${list.fr(keys)} ne ${keys.length === 1 ? 'donne' : 'donnent'} aucun score.`,
          text: `« ${question} » est un texte libre, qui peut toujours rester vide : ${list.fr(keys)} n’y change rien.`,
        }[why],
        hint: {
          'no-bands': `Ajoutez bands: [{ from: 0, value: 0 }, …], ou retirez ${list.fr(keys)}.`,
          'no-axes': `Ajoutez axes, par exemple axes: { vision: 1 }, ou retirez ${list.fr(keys)}.`,
          text: `Retirez ${list.fr(keys)}.`,
        }[why],
      }),
      en: ({ question, keys, why }) => ({
        message: {
          'no-bands': `“${question}” has no bands: this number is never scored, and ${list.en(keys)} ${keys.length === 1 ? 'changes' : 'change'} nothing.`,
          'no-axes': `“${question}” counts on no axis: ${list.en(keys)} ${keys.length === 1 ? 'gives' : 'give'} no score.`,
          text: `“${question}” is a free text, which may always stay empty: ${list.en(keys)} changes nothing.`,
        }[why],
        hint: {
          'no-bands': `Add bands: [{ from: 0, value: 0 }, …], or remove ${list.en(keys)}.`,
          'no-axes': `Add axes, for example axes: { vision: 1 }, or remove ${list.en(keys)}.`,
          text: `Remove ${list.en(keys)}.`,
        }[why],
      }),
    },
  }),
  CN418: entry<{ question: string; isAddressed: boolean }>({
    severity: 'hint',
    title: { fr: 'Question qui ne compte sur aucun axe', en: 'Question that counts on no axis' },
    say: {
      fr: ({ question, isAddressed }) => ({
        message: `« ${question} » n’a pas d’axe (axes) : y répondre ne change aucun score${isAddressed ? ', alors qu’une action la vise' : ', et aucune condition ne la lit'}.`,
        hint: 'Ajoutez axes, par exemple axes: { vision: 1 }, si elle doit compter.',
      }),
      en: ({ question, isAddressed }) => ({
        message: `“${question}” has no axes: answering it changes no score${isAddressed ? ', although an action addresses it' : ', and no condition reads it'}.`,
        hint: 'Add axes, for example axes: { vision: 1 }, if it should count.',
      }),
    },
  }),
  CN419: entry<{ question: string; free: number }>({
    severity: 'warning',
    title: { fr: 'Choix multiple sans combinaison', en: 'Multiple choice without a combination' },
    say: {
      fr: ({ question, free }) => ({
        message: `${free === 0 ? 'Toutes les options' : 'Toutes les options sauf une'} de « ${question} » sont exclusives : deux ne peuvent jamais être cochées ensemble.`,
        hint: 'Retirez exclusive des options qui se combinent, ou écrivez type: single.',
      }),
      en: ({ question, free }) => ({
        message: `${free === 0 ? 'All options' : 'All options but one'} of “${question}” are exclusive: two can never be chosen together.`,
        hint: 'Remove exclusive from the options that combine, or write type: single.',
      }),
    },
  }),
  CN420: entry<{ min: number; max: number; only: number | null }>({
    severity: 'error',
    title: { fr: 'Nombre sans choix', en: 'Number without a choice' },
    say: {
      fr: ({ min, max, only }) => ({
        message:
          only === null
            ? `Aucun nombre entier ne tient entre ${min} et ${max} : toute réponse serait refusée.`
            : `Entre ${min} et ${max}, un seul nombre convient (${only}) : la question ne demande rien.`,
        hint: 'Écartez min et max, ou retirez celui qui est faux.',
      }),
      en: ({ min, max, only }) => ({
        message:
          only === null
            ? `No whole number fits between ${min} and ${max}: every answer would be refused.`
            : `Between ${min} and ${max} only one number fits (${only}): the question asks nothing.`,
        hint: 'Set min and max further apart, or remove the wrong one.',
      }),
    },
  }),
  CN421: entry<{ profiles: string[]; questions: string[] }>({
    severity: 'hint',
    title: { fr: 'Seuil sans effet pour un profil', en: 'Gate without effect for a profile' },
    say: {
      fr: ({ profiles, questions }) => ({
        message: `${named.fr(questions, 'La question', 'Les questions')} ne se ${questions.length === 1 ? 'pose' : 'posent'} pas pour ${named.fr(profiles, 'le profil', 'les profils')} : ce seuil n’y retient jamais personne.`,
        hint: 'Rien à faire si c’est voulu ; sinon, fondez le seuil sur une question que ces structures voient.',
      }),
      en: ({ profiles, questions }) => ({
        message: `${named.en(questions, 'Question', 'Questions')} ${questions.length === 1 ? 'is' : 'are'} not asked of ${named.en(profiles, 'profile', 'profiles')}: this gate never holds anybody there.`,
        hint: 'Nothing to do if that is meant; else base the gate on a question that they see.',
      }),
    },
  }),
  CN422: entry<{ question: string; axis: string; weight: number }>({
    severity: 'hint',
    title: { fr: 'Poids qui ne compte pas', en: 'Weight that does not count' },
    say: {
      fr: ({ question, axis, weight }) => ({
        message: `À côté des autres, le poids de « ${question} » sur l’axe ${axis} (${weight}) ne déplace pas le score d’un demi-point.`,
        hint: 'Relevez ce poids, ou retirez cet axe de la question.',
      }),
      en: ({ question, axis, weight }) => ({
        message: `Beside the others, the weight of “${question}” on axis ${axis} (${weight}) does not move the score by half a point.`,
        hint: 'Raise this weight, or remove this axis from the question.',
      }),
    },
  }),
  CN423: entry<{ level: number; languages: string[] }>({
    severity: 'warning',
    title: { fr: 'Titre de niveau écrit deux fois', en: 'Title of a level written twice' },
    say: {
      fr: ({ level, languages }) => ({
        message: `Le niveau ${level} a un titre (title), et ${list.fr(languages)} à côté : ${languages.length === 1 ? 'ce texte ne s’affichera' : 'ces textes ne s’afficheront'} jamais.`,
        hint: `Écrivez title: { ${languages.map((code) => `${code}: …`).join(', ')} }, ou retirez ${list.fr(languages)}.`,
      }),
      en: ({ level, languages }) => ({
        message: `Level ${level} has a title, and ${list.en(languages)} beside it: ${languages.length === 1 ? 'this text' : 'these texts'} will never show.`,
        hint: `Write title: { ${languages.map((code) => `${code}: …`).join(', ')} }, or remove ${list.en(languages)}.`,
      }),
    },
  }),
  CN424: entry<{ axis: string; levels: number[] }>({
    severity: 'hint',
    title: { fr: 'Phrases de niveau données à moitié', en: 'Sentences of levels half given' },
    say: {
      fr: ({ axis, levels }) => ({
        message: `Des niveaux ont leurs phrases pour l’axe ${axis}, et d’autres non (${levels.join(', ')}) : selon son niveau, une structure les lira ou ne lira rien.`,
        hint: `Ajoutez axes: { ${axis}: { here: …, next: … } } aux niveaux qui ne l’ont pas.`,
      }),
      en: ({ axis, levels }) => ({
        message: `Some levels have their sentences for axis ${axis}, and others do not (${levels.join(', ')}): by its level an organisation will read them or nothing.`,
        hint: `Add axes: { ${axis}: { here: …, next: … } } to the levels that lack it.`,
      }),
    },
  }),
};
