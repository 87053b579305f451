import { inSentence } from '../text/typography.js';
import type { Words } from './words.js';

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

const questions = (n: number): string => (n === 1 ? 'une question' : `${n} questions`);
const and = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`;

/** « vous avez répondu « je ne sais pas » à une question et laissé 2 questions sans réponse » */
function gaps(unknown: number, unanswered: number): string {
  const dontKnow = `répondu « je ne sais pas » à ${questions(unknown)}`;
  const left = `laissé ${questions(unanswered)} sans réponse`;
  return `vous avez ${and([...(unknown ? [dontKnow] : []), ...(unanswered ? [left] : [])])}`;
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

export const fr: Words = {
  labels: {
    portrait: 'Votre portrait',
    objectives: 'Vos objectifs',
    firstStep: 'Premier pas',
    whyChosen: 'Pourquoi',
    who: 'Qui :',
    by: 'Pour le :',
    blank: '…………………………',
    dates: 'Vos dates',
    profile: 'Votre profil',
    axis: 'Axe',
    bar: 'Jauge',
    level: 'Niveau',
    score: 'Score',
    range: 'Fourchette',
    documented: 'Documenté',
    barLegend: '█ acquis, ▒ selon les questions encore ouvertes.',
    signLegend: '? : pas assez documenté. – : sans objet.',
    area: 'Score par domaine',
    strengths: 'Ce qui vous porte',
    tensions: 'Ce qui demande de l’attention',
    inYourWords: 'Avec vos mots',
    action: 'Suite de l’action',
    done: 'Fait',
    still: 'Encore sur l’action',
    goFurther: 'Vos actions, pour aller plus loin',
    firstInDetail: 'Vos premières actions, pas à pas',
    steps: 'Ensuite :',
    indicator: 'Signe',
    example: 'Un exemple',
    waiting: 'Une fois l’objectif choisi',
    training: 'Se former',
    halfDay: 'Préparer la demi-journée individuelle',
    toClarify: 'À éclaircir',
    divergences: 'À discuter entre vous',
    toBring: 'À apporter',
    review: 'Le bilan, dans un an',
    sign: 'Signe à relever',
    ofAction: 'Celui de l’action',
    today: 'Aujourd’hui',
    inAYear: 'Dans un an',
    annex: 'Annexe',
    nextStep: 'Pour avancer :',
    scoresExplained: 'D’où vient chaque score',
    scoreRule:
      'Le score d’un axe est la moyenne de ses réponses, de 0 à 100, chacune selon son poids. Une question encore ouverte n’y entre pas : elle élargit la fourchette.',
    question: 'Question',
    answer: 'Réponse',
    target: 'Visé',
    notes: 'Notes',
    weight: 'Poids',
    loss: 'Points en moins',
    allAnswers: 'Toutes vos réponses',
    otherActions: 'Autres actions possibles',
    inPlace: 'Rien de plus à faire ici, d’après vos réponses',
  },
  planTitle: (name) => `Plan d’action numérique : ${name}`,
  levels: ['Point de départ', 'En exploration', 'En mouvement', 'Bien installé', 'Source d’inspiration'],
  notDocumented: 'pas assez documenté',
  noQuestion: 'sans objet',
  notApplicable: 'ne nous concerne pas',
  unknown: 'je ne sais pas',
  unanswered: 'sans réponse',
  unlike: 'à discuter',
  yes: 'oui',
  no: 'non',
  date: (year, month, day) => `${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}`,
  and,
  percent: (n) => `${n} %`,
  between: (low, high) => (low === high ? low : `${low} à ${high}`),
  points: (score) => `${score} ${score < 2 ? 'point' : 'points'}`,
  spread: (low, high) => `de ${low} à ${high}`,
  apart: (low, high) => `de ${low} à ${high} sur 100`,
  answers: (n) => (n === 0 ? 'aucune réponse' : n === 1 ? 'une réponse' : `${n} réponses`),
  basedOn: (n) => (n === 1 ? 'd’après une réponse' : `d’après ${n} réponses`),
  answeredOn: (date) => `autodiagnostic du ${date}`,
  followed: (track) => (/parcours/i.test(track) ? inSentence(track) : `parcours « ${track} »`),
  respondents: (n) => `${n} personnes ont répondu`,
  moreQuestions: (n) => (n === 1 ? 'et une autre, en annexe' : `et ${n} autres, en annexe`),
  leftBlank: (n) =>
    `${capital(questions(n))} sans réponse, en annexe : répondez-y d’abord, même par « je ne sais pas », et refaites ce plan.`,
  quoted: (question, said) => `${and(said)} (${question})`,

  axis: (title) =>
    /^(?:l[ea] |les |l’|[nv]otre |[nv]os )/i.test(title) ? inSentence(title) : `l’axe « ${title} »`,

  portrait: {
    strength: (axis, level, proof) =>
      `Vous pouvez vous appuyer sur ${axis} (${level})${proof ? ` : ${proof}` : ''}.`,
    oneStrength: (proof, fewAnswers) =>
      fewAnswers
        ? `Il y a trop peu de réponses pour dire quel axe vous porte, mais vous partez d’un appui : ${proof}.`
        : `Aucun axe ne vous porte encore à lui seul, mais vous partez d’un appui : ${proof}.`,
    noAxis: (fewAnswers) =>
      fewAnswers
        ? 'Il y a trop peu de réponses pour dire quel axe vous porte.'
        : 'Aucun axe ne vous porte encore à lui seul.',
    noStrength: 'Vous en êtes au début sur presque tout : les premiers pas se verront vite.',
    need: (axis, level, proof) =>
      `C’est sur ${axis} que vous avez le plus à gagner (${level})${proof ? ` : ${proof}` : ''}.`,
    oneNeed: (proof) => `Là où vous avez le plus à gagner : ${proof}.`,
    noNeed: 'Aucun besoin pressant ne ressort : vos réponses sont là où vous voulez être.',
    proof: (question, answer) => `à ${question}, vous avez répondu ${answer}`,
    proofRange: (question, low, high) => `à ${question}, vos réponses vont de ${low} à ${high}`,
    proofUnlike: (question) => `vos réponses à ${question} diffèrent, et il vaut la peine d’en parler`,
    complete: (answered) =>
      answered === 1
        ? 'Rien ne reste dans l’ombre : vous avez répondu à la question qui vous concerne.'
        : `Rien ne reste dans l’ombre : vous avez répondu aux ${answered} questions qui vous concernent.`,
    gaps: (axes, unknown, unanswered) =>
      axes.length > 0
        ? `Il manque encore de quoi vous situer sur ${and(axes)} ; en tout, ${gaps(unknown, unanswered)}${unanswered ? ' : y répondre rendra ce plan plus sûr' : ''}.`
        : `${capital(gaps(unknown, unanswered))} : la liste est plus loin.`,
    empty: (unknown) => [
      'Vous n’avez encore répondu à aucune question : ce plan ne peut donc rien dire de vous, ni appui ni besoin.',
      'Le plus utile, cette semaine : réunir trois personnes aux rôles différents et répondre ensemble, sans préparer.',
      unknown > 0
        ? `« Je ne sais pas » est déjà une bonne réponse, et vous l’avez donnée à ${questions(unknown)} : la liste est plus loin.`
        : '« Je ne sais pas » est une bonne réponse : elle montre ce qu’il faut éclaircir.',
    ],
  },
  held: {
    opens: (axis, level, opening) =>
      `Sur ${axis}, le niveau reste « ${level} » ; ce qui ouvre le suivant : ${opening}.`,
    dependsOn: (axis, level, on) =>
      `Sur ${axis}, le niveau reste « ${level} » à cause de votre réponse à ${and(on)}.`,
    toCheck: (axis, level, on) =>
      `Sur ${axis}, le niveau reste « ${level} » tant que ${on.length > 1 ? 'ces questions sont ouvertes' : 'cette question est ouverte'} : ${and(on)}.`,
  },
  noObjective: (hasAction, toolsWait) =>
    [
      hasAction
        ? 'Aucun objectif n’est classé dans vos réponses : ce plan commence donc par là.'
        : 'Aucun objectif n’est classé dans vos réponses.',
      toolsWait
        ? 'Un outil n’est qu’un moyen ; ceux que vos réponses appellent attendent leur tour, plus loin.'
        : 'Un outil n’est qu’un moyen : il se choisit bien quand on sait pour quoi.',
    ].join(' '),
  firstActions: (n) =>
    n === 1 ? 'Votre première action' : `Vos ${n === 2 ? 'deux' : 'trois'} premières actions`,
  noAction: (hasAnswers) =>
    hasAnswers
      ? 'Vos réponses n’appellent aucune action : gardez ce qui marche, et retrouvez-vous au bilan.'
      : 'Les actions viendront avec vos réponses.',
  horizons: { now: 'Dans la quinzaine', quarter: 'Dans les trois mois', year: 'Dans l’année' },
  until: (horizon, date) => `${horizon}, d’ici au ${date}`,
  weight: (effort, impact, route) =>
    `effort ${['léger', 'moyen', 'important'][effort - 1]}, effet ${['limité', 'réel', 'fort'][impact - 1]}, ${route}`,
  routes: {
    internal: 'en interne',
    'collective-days': 'avec les journées collectives',
    'individual-half-day': 'avec la demi-journée individuelle',
    training: 'par une formation',
    'specialised-actor': 'avec un acteur spécialisé',
  },
  reason: {
    objectiveFirst: 'C’est par là que l’on commence : les outils viennent après.',
    answered: (answer, question) => `Vous avez répondu ${answer}${question ? ` à ${question}` : ''}.`,
    range: (question, low, high) => `Vos réponses à ${question} vont de ${low} à ${high}.`,
    unlike: (question) => `Vos réponses à ${question} diffèrent : c’est à discuter.`,
    unknown: (question) => `Vous avez répondu « je ne sais pas » à ${question}.`,
    apart: (question, apart) => `À ${question}, vos réponses vont ${apart}.`,
    weighs: (need, objective) => {
      const pressing = need && `besoin ${{ strong: 'fort', middle: 'moyen', light: 'léger' }[need]}`;
      const serves = objective && `objectif n° ${objective}`;
      const parts = [pressing, serves].filter((part) => part !== null);
      return parts.length === 0 ? '' : `${capital(parts.join(', '))}.`;
    },
    enables: (actions) =>
      actions.length === 1
        ? `Elle rend possible l’action ${actions[0]}.`
        : `Elle rend possibles les actions ${and(actions.map(String))}.`,
  },
  dates: {
    fortnight:
      'point d’étape, avec la demi-journée individuelle si l’on vous accompagne : où en sont les premières actions ?',
    review: 'bilan à un an, avec les mêmes personnes.',
    none: 'Le jour de vos réponses n’est pas noté : complétez ces dates.',
  },
  restInAnnex: (of, all) =>
    `La suite ${of.length < all ? `${of.length === 1 ? 'de l’action' : 'des actions'} ${and(of.map(String))}` : 'de chaque action'} est en annexe.`,
  waitingIntro: (n) =>
    n === 1
      ? 'Vos réponses appellent aussi cet outil. Il vient après l’objectif, pour le servir :'
      : 'Vos réponses appellent aussi ces outils. Ils viennent après l’objectif, pour le servir :',
  training: {
    intro: 'Un accompagnement ne finance pas la formation aux outils ; elle a sa propre voie.',
    none: 'Aucun besoin de formation ne ressort de vos réponses.',
    open: 'Vos réponses ne disent pas encore si vous avez besoin de formation.',
    ways: {
      opco: 'Personnes salariées ou intermittentes : votre OPCO (souvent l’Afdas dans la culture). Bénévoles : le point d’appui local à la vie associative.',
      cnfpt:
        'Agents de la collectivité : le CNFPT, par les ressources humaines. Bénévoles : le point d’appui local à la vie associative.',
      volunteers:
        'Bénévoles : le point d’appui local à la vie associative, qui connaît les aides à la formation (FDVA) et les ateliers gratuits.',
    },
    later: 'hors de ce plan, voir l’annexe',
  },
  halfDay: {
    intro: 'Elle passe vite : regardez ceci avant.',
    bring: 'Ce plan, avec vos cases cochées et vos remarques.',
  },
  review: (date) =>
    `${date ? `Le ${date}` : 'Un an après vos réponses'}, refaites le questionnaire avec les mêmes personnes. Un score plus bas n’est pas forcément un recul : on y voit souvent plus clair.`,
  implied: 'sans objet, compte comme absent',
  documentedBy: (coverage, answers) => `documenté à ${coverage}, ${answers}`,
  tableLegend: 'Score (niveau sur 5), part documentée. ? : pas assez documenté. – : sans objet.',
  explain: {
    term: (weight, value, loss) => `poids ${weight}, vaut ${value}/100, ${loss} en moins`,
    openTerm: (weight, loss) => `poids ${weight}, question ouverte, jusqu’à ${loss} en moins`,
    weightOnly: (weight) => `poids ${weight}`,
    impliedTerm: (weight, value, loss) =>
      `poids ${weight}, sans objet mais compte ${value}/100, ${loss} en moins`,
    nothing: 'Aucune question de cet axe ne vous concerne.',
  },
  termsOf: (axis, level, score) => `${axis} : ${level}, ${score}`,
};
