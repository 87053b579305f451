import { grammar } from '../grammar.ts';

const { fr, en } = grammar;

/** What a review says: what was answered last time, why it differs, and what became of the plan. */
export const lookingBack = {
  lookingBack: {
    /** When last time was, inside a sentence. */
    aYearAgo: { fr: 'il y a un an', en: 'a year ago' },
    on: { fr: (day: string) => `le ${day}`, en: (day: string) => `on ${day}` },
    lastTime: { fr: 'la fois précédente', en: 'last time' },
    purpose: {
      fr: (name: string, then: string) =>
        `Le bilan ${fr.of(name)} : voir ce qui a vraiment bougé entre ce que vous avez répondu ${then} et aujourd’hui. Toutes les questions reviennent ; votre réponse d’alors ne s’affiche qu’après une réponse différente.`,
      en: (name: string, then: string) =>
        `The review ${en.of(name)}: seeing what really moved between what you answered ${then} and today. Everything is asked afresh; the earlier answer is shown only after a different one.`,
    },
    answer: {
      fr: (then: string, answer: string) => `Répondu ${then} : ${answer}`,
      en: (then: string, answer: string) => `Answered ${then}: ${answer}`,
    },
  },
  differs: {
    title: {
      fr: 'Votre réponse n’est plus la même. Pourquoi ?',
      en: 'Your answer is no longer the same. Why?',
    },
    whys: {
      changed: { fr: 'Cela a changé', en: 'Things have changed' },
      clearer: { fr: 'Nous y voyons plus clair', en: 'We see more clearly' },
      reread: { fr: 'Nous avions compris autrement', en: 'We had understood it otherwise' },
    },
    details: {
      changed: { fr: 'Ce qui était vrai alors ne l’est plus.', en: 'What was true then no longer is.' },
      clearer: {
        fr: 'La situation est la même, nous la connaissons mieux.',
        en: 'The situation is the same, we know it better.',
      },
      reread: {
        fr: 'La question ou la phrase, pas la situation.',
        en: 'The question or the sentence, not the situation.',
      },
    },
    correct: { fr: 'Nous corrigeons la réponse d’aujourd’hui', en: 'We correct today’s answer' },
    correctDetail: { fr: 'Retour à la question.', en: 'Back to the question.' },
    /** In the list of answers. */
    line: {
      fr: (topic: string) => `Pourquoi une autre réponse, ${topic}`,
      en: (topic: string) => `Why another answer, ${topic}`,
    },
    help: {
      fr: [
        'Une réponse plus basse n’est pas toujours un recul : on voit souvent mieux, un an après, ce qui manquait déjà. Le bilan ne confond pas les deux si vous le dites ici.',
        'Passer est possible : la réponse d’aujourd’hui compte dans tous les cas.',
      ],
      en: [
        'A lower answer is not always a step back: a year later, people often see better what was missing already. The review tells them apart if you say so here.',
        'You can skip this: today’s answer counts in any case.',
      ],
    },
  },
  hindsight: {
    title: {
      fr: (then: string) => `Avec ce que vous savez aujourd’hui, qu’est-ce qui était vrai ${then} ?`,
      en: (then: string) => `With what you know today, what was true ${then}?`,
    },
    none: { fr: 'Nous ne savons plus', en: 'We no longer know' },
    hint: {
      fr: 'Entrée sans rien écrire : nous ne savons plus',
      en: 'Enter with nothing typed: we no longer know',
    },
    /** In the list of answers. @param then with its capital. */
    line: {
      fr: (then: string, topic: string) => `${then}, vu d’aujourd’hui, ${topic}`,
      en: (then: string, topic: string) => `${then}, seen from today, ${topic}`,
    },
  },
  /** What became of the plan of last time. */
  became: {
    title: { fr: 'Qu’est devenu votre plan ?', en: 'What became of your plan?' },
    count: {
      fr: (actions: number) =>
        actions > 1
          ? `Le plan d’alors proposait ${actions} actions. Pour chacune, dites si elle est faite, commencée, abandonnée, ou pas encore.`
          : 'Le plan d’alors proposait une action. Dites si elle est faite, commencée, abandonnée, ou pas encore.',
      en: (actions: number) =>
        actions === 1
          ? 'The plan of that time proposed one action. Say whether it is done, started, dropped, or not yet.'
          : `The plan of that time proposed ${actions} actions. For each of them, say whether it is done, started, dropped, or not yet.`,
    },
    noBlame: {
      fr: 'Rien n’est un reproche : abandonner une action est parfois le bon choix. Passez celles dont personne ne se souvient.',
      en: 'None of this is a reproach: dropping an action is sometimes the right choice. Skip those that nobody remembers.',
    },
    status: { fr: 'Où en est cette action ?', en: 'How far along is this action?' },
    statuses: {
      done: { fr: 'Faite', en: 'Done' },
      started: { fr: 'Commencée', en: 'Started' },
      dropped: { fr: 'Abandonnée', en: 'Dropped' },
      'not-yet': { fr: 'Pas encore', en: 'Not yet' },
    },
    sign: { fr: 'À quoi cela se voit-il ?', en: 'How does it show?' },
    indicator: {
      fr: (indicator: string) => `Le signe proposé par le plan : ${indicator}`,
      en: (indicator: string) => `The sign that the plan proposed: ${indicator}`,
    },
    hint: {
      fr: 'Quelques mots ou un nombre. Entrée sans rien écrire : passer',
      en: 'A few words or a number. Enter with nothing typed: skip',
    },
    /** In the list of answers. */
    group: { fr: 'Votre plan d’alors', en: 'Your plan of that time' },
  },
};
