import { capital } from '../../text/typography.ts';
import { grammar } from '../grammar.ts';
import { questions } from './answers.ts';

/** Why an action is there. */
export const reason = {
  objectiveFirst: {
    fr: 'aucun objectif n’est classé : ce plan commence par là',
    en: 'no objective is ranked, so this plan begins there',
  },
  /** @param told what the team's answer is about and what it is, or one of the two. */
  doneYetNeeded: {
    fr: (told: readonly string[]) => `faite, mais le besoin demeure : ${told.join(', ')}`,
    en: (told: readonly string[]) => `done, but the need remains: ${told.join(', ')}`,
  },
  started: { fr: 'déjà commencée', en: 'already started' },
  dropped: { fr: 'abandonnée la fois dernière', en: 'dropped last time' },
  further: { fr: 'vous souhaitez aller plus loin', en: 'you want to go further' },
  wish: {
    fr: (topic: string) => `${topic} : vous souhaitez aller plus loin`,
    en: (topic: string) => `${topic}: you want to go further`,
  },
  /** The answer, quoted; no topic if the answer says it. */
  answered: {
    fr: (topic: string | null, answer: string) =>
      topic === null ? `vous avez répondu : ${answer}` : `${topic} : vous avez répondu ${answer}`,
    en: (topic: string | null, answer: string) =>
      topic === null ? `you answered: ${answer}` : `${topic}: you answered ${answer}`,
  },
  /** For respondents who answer differently: from which answer to which. */
  range: {
    fr: (topic: string, spread: string) => `${topic} : vos réponses vont ${spread}`,
    en: (topic: string, spread: string) => `${topic}: your answers go ${spread}`,
  },
  unknown: {
    fr: (topic: string) => `reste à éclaircir : ${topic}`,
    en: (topic: string) => `still to find out: ${topic}`,
  },
  /** For an action that addresses a danger. */
  danger: { fr: 'à ne pas laisser attendre', en: 'not to be left waiting' },
  /** The rank, from 1, of the objective that it serves. */
  serves: {
    fr: (objective: number) => `sert votre objectif n° ${objective}`,
    en: (objective: number) => `serves your objective no. ${objective}`,
  },
  /** @param actions their numbers in the plan. */
  enables: {
    fr: (actions: readonly number[]) =>
      actions.length === 1
        ? `rend possible l’action ${actions[0]}`
        : `rend possibles les actions ${grammar.fr.list(actions.map(String))}`,
    en: (actions: readonly number[]) =>
      `makes action${actions.length === 1 ? '' : 's'} ${grammar.en.list(actions.map(String))} possible`,
  },
  /** One line of some of these. */
  line: {
    fr: (parts: readonly string[]) => (parts.length === 0 ? '' : `${capital(parts.join(' ; '))}.`),
    en: (parts: readonly string[]) => (parts.length === 0 ? '' : `${capital(parts.join('; '))}.`),
  },
};

/** What is said about objectives and actions: which come, when and how. */
export const actions = {
  /** Named by somebody, but not among the three. */
  objectivesLeft: {
    fr: (objectives: readonly string[]) =>
      `${objectives.length === 1 ? 'Objectif cité' : 'Objectifs cités'} aussi : ${objectives.join(', ')}.`,
    en: (objectives: readonly string[]) =>
      `${objectives.length === 1 ? 'Objective' : 'Objectives'} also named: ${objectives.join(', ')}.`,
  },
  /** Objectives may well be written elsewhere: it only says that the answers rank none. */
  noObjective: {
    fr: (hasAction: boolean, toolsWait: boolean) =>
      [
        hasAction
          ? 'Aucun objectif n’est classé dans vos réponses : ce plan commence donc par là.'
          : 'Aucun objectif n’est classé dans vos réponses.',
        ...(toolsWait ? ['Les outils qu’elles appellent viennent après, plus loin.'] : []),
      ].join(' '),
    en: (hasAction: boolean, toolsWait: boolean) =>
      [
        hasAction
          ? 'Your answers rank no objective, so this plan begins there.'
          : 'Your answers rank no objective.',
        ...(toolsWait ? ['The tools that they call for come after, further on.'] : []),
      ].join(' '),
  },
  /** If they are written, and only need ranking. */
  objectivesToRank: {
    fr: 'Vos objectifs sont écrits : classez-les ici, le plus important d’abord.',
    en: 'Your objectives are written down: rank them here, the most important first.',
  },
  firstActions: {
    fr: (n: number): string =>
      n === 1 ? 'Votre première action' : `Vos ${n === 2 ? 'deux' : 'trois'} premières actions`,
    en: (n: number): string =>
      n === 1 ? 'Your first action' : `Your first ${n === 2 ? 'two' : 'three'} actions`,
  },
  /** To assign each a name and a date; one may be given up. */
  choosing: {
    fr: (n: number): string =>
      n === 1
        ? 'Choisissez un nom, une date ; y renoncer est permis.'
        : 'Choisissez un nom, une date ; renoncer à une action est permis.',
    en: (n: number): string =>
      n === 1
        ? 'Choose a name and a date; dropping it is fine.'
        : 'Choose a name and a date for each; dropping one is fine.',
  },
  noAction: {
    fr: (hasAnswers: boolean): string =>
      hasAnswers
        ? 'Vos réponses n’appellent aucune action : gardez ce qui marche, et retrouvez-vous au bilan.'
        : 'Les actions viendront avec vos réponses.',
    en: (hasAnswers: boolean): string =>
      hasAnswers
        ? 'Your answers call for no action: keep what works, and meet again at the review.'
        : 'Actions will come with your answers.',
  },
  /** Whatever the answers: no action of the questionnaire can concern the structure. */
  noneWritten: {
    fr: 'Ce questionnaire ne propose encore aucune action pour une structure comme la vôtre : l’absence d’action ne dit rien de vos réponses.',
    en: 'This questionnaire does not propose any action yet for an organisation like yours: that there is none says nothing of your answers.',
  },
  nothingButToPassOn: {
    fr: 'Vos réponses n’appellent aucune action. Bravo : ce que vous avez construit peut maintenant servir à d’autres.',
    en: 'Your answers call for no action. Well done: what you have built can now help others.',
  },
  /** An action with where to find it: its number in the plan; null in the annex. */
  actionAt: {
    fr: (title: string, number: number | null) =>
      `${title} (${number === null ? 'en annexe' : `action ${number}`})`,
    en: (title: string, number: number | null) =>
      `${title} (${number === null ? 'in the annex' : `action ${number}`})`,
  },
  /** The action that follows once something is clarified, with where to find it. */
  thenAction: {
    fr: (title: string, number: number | null) =>
      number === null ? `puis ${title}, en annexe` : `puis action ${number}`,
    en: (title: string, number: number | null) =>
      number === null ? `then ${title}, in the annex` : `then action ${number}`,
  },
  alsoToClarify: {
    fr: (topics: readonly string[], more: number) =>
      `${capital(more > 0 ? `${topics.join(', ')}, et ${questions.fr(more)} de plus, en annexe` : grammar.fr.list(topics))}.`,
    en: (topics: readonly string[], more: number) =>
      `${capital(more > 0 ? `${topics.join(', ')}, and ${questions.en(more)} more, in the annex` : grammar.en.list(topics))}.`,
  },
  horizons: {
    now: { fr: 'Dans la quinzaine', en: 'Within a fortnight' },
    quarter: { fr: 'Dans les trois mois', en: 'Within three months' },
    year: { fr: 'Dans l’année', en: 'Within the year' },
  },
  /** A horizon with its last day. */
  until: {
    fr: (horizon: string, date: string) => `${horizon}, d’ici au ${date}`,
    en: (horizon: string, date: string) => `${horizon}, by ${date}`,
  },
  weight: {
    fr: (effort: number, impact: number, route: string) =>
      `effort ${['léger', 'moyen', 'important'][effort - 1]}, effet ${['limité', 'visible', 'fort'][impact - 1]}, ${route}`,
    en: (effort: number, impact: number, route: string) =>
      `${['light', 'moderate', 'heavy'][effort - 1]} effort, ${['limited', 'visible', 'strong'][impact - 1]} effect, ${route}`,
  },
  /** The routes of an action, as any structure can take them. */
  routes: {
    internal: { fr: 'en interne', en: 'in-house' },
    'collective-days': { fr: 'à plusieurs structures', en: 'with other organisations' },
    'individual-half-day': { fr: 'avec une personne extérieure', en: 'with someone from outside' },
    training: { fr: 'par une formation', en: 'through training' },
    'specialised-actor': { fr: 'avec un acteur spécialisé', en: 'with a specialist organisation' },
  },
  /** The same, for a structure whose accompaniment provides them. */
  provided: {
    'collective-days': { fr: 'avec les journées collectives', en: 'with the collective days' },
    'individual-half-day': { fr: 'avec la demi-journée individuelle', en: 'with your individual half-day' },
  },
  waitingIntro: {
    fr: (n: number): string =>
      n === 1
        ? 'Vos réponses appellent aussi cet outil. Il vient après l’objectif, pour le servir :'
        : 'Vos réponses appellent aussi ces outils. Ils viennent après l’objectif, pour le servir :',
    en: (n: number): string =>
      n === 1
        ? 'Your answers also call for this tool. It comes after the objective, to serve it:'
        : 'Your answers also call for these tools. They come after the objective, to serve it:',
  },
};
