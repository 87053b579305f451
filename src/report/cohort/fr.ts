import type { CohortWords } from './words.ts';

const and = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`;
const structures = (n: number): string => (n === 1 ? 'une structure' : `${n} structures`);
const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
const people = (n: number): string => (n === 1 ? 'une personne' : `${n} personnes`);
const NUMBERS = ['zéro', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept'];

export const fr: CohortWords = {
  labels: {
    who: 'Qui est là',
    structure: 'Structure',
    profile: 'Profil',
    answers: 'Réponses',
    firstObjective: 'Premier objectif',
    group: 'Où en est le groupe',
    axis: 'Axe',
    median: 'Médiane',
    middle: 'Moitié centrale',
    structures: 'Structures',
    area: 'Domaine',
    byProfile: 'Par profil',
    ages: 'Entre tranches d’âge',
    programme: 'Les journées collectives',
    dangers: 'À ne pas laisser attendre',
    topics: 'Sujets',
    toTry: 'À essayer sur place',
    how: 'Comment',
    case: 'Des cas dans la salle',
    caseFromElsewhere: 'Un cas d’ailleurs',
    exercise: 'À commencer sur place',
    together: 'À faire ensemble',
    pairs: 'Qui peut aider qui',
    tells: 'Raconte',
    listens: 'À',
    topic: 'Sujet',
    training: 'Se former ensemble',
    halfDays: 'Les demi-journées individuelles',
    begun: 'Où en est-on ?',
    work: 'À travailler',
    talk: 'À discuter, à éclaircir',
    sheetTitle: 'Demi-journée individuelle',
    objectives: 'Ses objectifs',
    threePoints: 'Trois temps à préparer',
    firstStep: 'Premier pas',
    sign: 'Signe que cela marche',
    toBring: 'À apporter',
    marks: 'Ses repères',
    level: 'Niveau',
    withOthers: 'Avec les autres structures',
    decisions: 'Ce que l’on décide',
    decision: 'Décision',
    whoDoes: 'Qui',
    by: 'Pour le',
    notes: 'Notes :',
    roll: 'Qui a été compté',
    files: 'Fichiers',
    annex: 'Les questions, en entier',
    question: 'Question',
    problems: 'Fichiers à reprendre',
  },
  title: (questionnaire) => `Rapport de cohorte : ${questionnaire}`,
  between: ' ; ',
  structures,
  answers: (n) => (n === 1 ? 'une réponse' : `${n} réponses`),
  answersBetween: (first, last) => (first === last ? `le ${first}` : `du ${first} au ${last}`),
  merged: (n) =>
    n === 1 ? 'une structure a répondu à plusieurs voix' : `${n} structures ont répondu à plusieurs voix`,
  refused: (n) =>
    n === 1
      ? 'Un fichier n’a pas pu être compté : la liste, avec la raison, est dans problems.md.'
      : `${n} fichiers n’ont pas pu être comptés : la liste, avec les raisons, est dans problems.md.`,
  names: (names, rest) =>
    rest > 0 ? `${names.join(', ')} et ${rest === 1 ? 'une autre' : `${rest} autres`}` : and(names),
  shared: (least) =>
    `Ce rapport ne nomme aucune structure ni aucune personne. Il ne donne ni score ni décompte de moins de ${least} structures, de toutes, ou de toutes sauf moins de ${least} ; une case vide n’est pas un zéro.`,
  tooFew: (least) => `De moins de ${least} structures, rien n’est dit des réponses.`,
  tooMany: (n, most) =>
    `Avec ${n} structures, ce rapport compte sans nommer : au-delà de ${most}, on ne tient plus dans une salle. Le détail est dans cohort.csv ; pour un programme avec des noms, relancez la commande sur chaque groupe.`,
  profiles: (counts) => `Par profil : ${counts.join(', ')}.`,
  counted: (title, n) => `${title} (${n})`,
  lacks: (structure, axes) => `${structure} (${and(axes)})`,
  toDocument: (lacking) =>
    `À compléter avant les journées, faute d’assez de réponses : ${lacking.join(', ')}.`,
  withoutId: 'sans identifiant',
  noObjective: 'à choisir',
  objectives: (counts) => `Les objectifs que l’on partage : ${counts.join(', ')}.`,
  withoutObjective: (n) =>
    n === 1
      ? 'Une structure n’a pas encore choisi d’objectif : c’est par là qu’elle commence, les outils viennent après.'
      : `${n} structures n’ont pas encore choisi d’objectif : c’est par là qu’elles commencent, les outils viennent après.`,
  groupIntro:
    'Ni note ni classement : où se répartissent les structures qui ont assez répondu. La moitié centrale va du premier au troisième quartile.',
  matrixIntro:
    'Par domaine : la médiane, entre parenthèses la moitié centrale, puis le nombre de structures.',
  cell: (median, middle, n) =>
    `${median}${middle ? ` (${middle.join('–')})` : ''}${n === null ? '' : ` · ${n}`}`,
  fewer: (n) => `trop peu (${n})`,
  dangersIntro:
    'Ce qui peut faire perdre quelque chose, enfreindre la loi ou gêner des personnes, quels que soient les objectifs : par sujet, sans nommer personne.',
  oneAction: (action) => `Une action : ${action}.`,
  numbered: (number, topic, n, all) =>
    `(${number}) ${topic}${n === null ? '' : `, ${n} ${n > 1 ? 'réponses' : 'réponse'} sur ${all}`}`,
  of: (n, all) => (n === all ? String(n) : `${n} sur ${all}`),
  middle: (q1, q3) => `${q1} à ${q3}`,
  sharedProfiles: 'Aucun chiffre par profil : avec ceux du groupe, ils en diraient trop.',
  fewProfiles: (some, least) =>
    `${some ? 'Les autres profils n’ont pas' : 'Aucun profil n’a'} assez de structures pour des chiffres à part : il en faut au moins ${least}.`,
  ages: {
    bands: { 'under-30': 'moins de 30 ans', '30-49': '30 à 49 ans', '50-plus': '50 ans et plus' },
    none: (n, least) =>
      n === 0
        ? 'Aucune personne n’a indiqué sa tranche d’âge : rien à comparer.'
        : `Rien à comparer : il faut deux tranches d’au moins ${least} personnes, venues de deux structures ou plus${n === null ? '.' : `, et ${n === 1 ? 'une seule personne a' : `${n} personnes en tout ont`} indiqué la sienne.`}`,
    compared: (bands, n) =>
      `${n === 1 ? 'Une question peut être comparée' : `${n} questions peuvent être comparées`} (de 0 à 100) entre ${and(bands)}.`,
    nothing: 'Aucune n’a de réponses nettement différentes.',
    side: (band, n, median) => `${median} pour les ${band} (${n})`,
    difference: (question, higher, lower) => `${question} : médiane de ${higher}, de ${lower}`,
    caution:
      'Sur si peu de personnes et autant de questions, un écart peut venir du hasard : une piste à discuter, pas une preuve.',
  },
  band: (title, n) => `${title} (${people(n)})`,
  programmeIntro: (n) =>
    n === 0
      ? 'Deux demi-journées, de pratique et de cas, puis une dernière pour le bilan. Les réponses n’appellent aucun thème : les autres sont à choisir avec le groupe.'
      : `${capital(NUMBERS[n + 2] ?? '')} demi-journées, puis une dernière pour le bilan. Les thèmes : là où le plus de structures ont à avancer, le sens d’abord, les outils ensuite. Ce qu’il ne faut pas laisser attendre y a toujours sa place. Une demi-journée de pratique et une de cas y sont toujours : c’est ce que les groupes demandent le plus.`,
  attending: (n, all, others, absent) =>
    n === null
      ? 'Elles réunissent une partie du groupe ; les autres structures sont accompagnées autrement.'
      : `Elles réunissent ${n === 1 ? 'une structure' : `${n} structures`} sur ${all} ; ${others === null ? (absent === 1 ? 'la dernière est accompagnée' : 'les autres sont accompagnées') : `${others} ${absent === 1 ? 'est accompagnée' : 'sont accompagnées'}`} autrement.`,
  nobodyComes: 'Aucune structure de ce groupe n’est accompagnée avec des journées collectives.',
  sharedProgramme: (least) =>
    `Sept demi-journées, puis une dernière pour le bilan : une de pratique, une de cas, les autres par thème. Un thème ou un sujet n’est nommé que s’il concerne au moins ${least} structures, et au moins ${least} autres non. D’autres peuvent exister, qui ne sont pas dits ici.`,
  fewCome: (least) => `Rien n’en est dit ici : il faut qu’au moins ${least} structures y viennent.`,
  practice: {
    title: 'De la pratique, chaque structure sur ses outils',
    how: 'Chaque structure vient avec ses outils et ses accès, et avance pour de bon sur un geste. Ce n’est pas une formation : celle-ci a ses propres voies, plus bas.',
    nothing: 'À choisir avec le groupe : pour chaque structure, un geste à réussir avant de partir.',
  },
  caseStudies: 'Des études de cas',
  example: (action, text) => `${action}. ${text}`,
  freeHalfDays: (n) =>
    n === 1
      ? 'La demi-journée qui reste peut aller à plus de pratique, ou à un sujet que le groupe choisit.'
      : `Les ${n} demi-journées qui restent peuvent aller à plus de pratique, ou à des sujets que le groupe choisit.`,
  theme: (axis, area) => `${area} · ${axis}`,
  themeTopics: (topics) => topics.join(', et '),
  concerned: (n, atLeast, names) =>
    capital(
      `${atLeast ? 'au moins ' : ''}${structures(n)} concernée${n === 1 ? '' : 's'}${names ? ` : ${names}` : ''}.`,
    ),
  someConcerned:
    'Combien de structures sont concernées n’est pas dit : ce serait parler de trop peu d’entre elles.',
  everyone: (n) => `Les ${n} structures sont concernées.`,
  everyoneBut: (names) => `Toutes les structures sont concernées, sauf ${names}.`,
  caseOn: (those, topic) => `${those} (sujet ${topic})`,
  caseOnOther: (those, topic) => `${those} (${topic})`,
  tellers: (n, atLeast) =>
    capital(`${atLeast ? 'au moins ' : ''}${structures(n)} ${n === 1 ? 'peut' : 'peuvent'} en raconter.`),
  someTellers: 'À demander dans la salle, sinon à apporter de l’extérieur.',
  noCase: 'Personne dans le groupe n’a encore de cas solide : en apporter un de l’extérieur',
  nothingTold: 'Rien que l’on puisse dire sans parler de trop peu de structures.',
  togetherIntro: 'Les actions que trois plans ou plus ont en commun. À plusieurs, on s’y tient mieux.',
  nothingTogether: 'Aucune action n’est commune à trois plans.',
  also: (actions, more) =>
    `Et aussi : ${actions.join(' ; ')}${more === 0 ? '' : ` ; ${more === 1 ? 'une autre est' : `${more} autres sont`} dans cohort.json`}.`,
  morePairs: (n) =>
    n === 1
      ? 'Un autre binôme est dans les fiches (sheets/).'
      : `${n} autres binômes sont dans les fiches (sheets/).`,
  pairsIntro:
    'Sur ce sujet, la première a une pratique à raconter, la seconde en cherche une, et toutes deux ont assez répondu pour le dire. Chacune donne si elle le peut, deux fois au plus, et reçoit deux fois au plus.',
  noPairs:
    'Pas encore de quoi former des binômes : aucune structure n’a de pratique à raconter là où une autre en cherche.',
  rollElsewhere: 'Les fichiers de chaque structure sont dans cohort.json (members).',
  noPairFor: (names) =>
    `Sans binôme à ce jour : ${names}. Trop peu de réponses, personne qui raconte ou qui cherche, ou qui pourrait les aider conseille déjà deux structures.`,
  trainingIntro:
    'L’accompagnement ne finance pas la formation aux outils ; groupée, une demande pèse plus lourd et peut la faire venir sur place.',
  noTraining: 'Aucun plan n’appelle de formation.',
  ways: {
    opco: 'OPCO (votre convention collective dit lequel : Afdas pour le spectacle et la radio, Uniformation pour l’éducation populaire et l’enseignement associatif)',
    cnfpt: 'CNFPT',
    volunteers: 'Bénévoles (point d’appui local à la vie associative)',
  },
  halfDaysIntro:
    'Par structure, la première action, celle à travailler, et ce qu’il faut discuter d’abord ; sa fiche, dans sheets/, en dit plus.',
  halfDaysInSheets: 'Chaque structure a sa fiche, dans sheets/ : trois temps à préparer, et de quoi noter.',
  danger: (topic, isUnknown, action) =>
    `À ne pas laisser attendre : ${topic}${isUnknown ? ' (personne ne sait encore)' : ''}${action === null ? '' : ` ; une action : ${action}`}`,
  dangers: (topics) => `À ne pas laisser attendre : ${topics}`,
  apart: (topics) => `Réponses différentes : ${topics}`,
  doubted: (topics) => `Les uns savent, les autres pas : ${topics}`,
  withDoubt: (topic, doubt) => `${topic} (${doubt})`,
  unknown: (topics) => `Personne ne sait encore : ${topics}`,
  unanswered: (topics) => `Sans réponse : ${topics}`,
  topics: (topics, more) =>
    `${topics.join(' ; ')}${more === 0 ? '' : ` (et ${more === 1 ? 'un autre sujet' : `${more} autres sujets`})`}`,
  nothing: '–',
  sheet: {
    title: (name) => `Demi-journée individuelle : ${name}`,
    minutes: ['30 minutes', '1 heure 30', '45 minutes', '30 minutes'],
    objectivesFirst:
      'Pas encore d’objectif choisi. C’est par là que l’on commence : aucun outil ne se choisit bien avant.',
    begunNone: 'Le plan ne demande aucune action.',
    workNone: 'À choisir ensemble.',
    talkNone: 'Rien ne reste à éclaircir.',
    bring: (topic, evidence) => `${topic} : ${evidence}`,
    tells: (structure, topic) => `Peut conseiller : ${structure} (${topic})`,
    listens: (structure, topic) => `Peut demander conseil : ${structure} (${topic})`,
    alone: 'Pas de binôme proposé.',
    themes: (numbers) =>
      numbers.length === 1
        ? `Concernée par la demi-journée collective ${numbers[0]}`
        : `Concernée par les demi-journées collectives ${and(numbers.map(String))}`,
    review: (date) => `Bilan avec les mêmes personnes : ${date}.`,
    plan: (name) => `Le plan complet : plans/${name}.`,
  },
  problems: {
    title: 'Fichiers à reprendre',
    intro: (n) =>
      n === 0
        ? 'Tous les fichiers de réponses ont été comptés ; voici ce qui mérite un regard.'
        : n === 1
          ? 'Ce fichier n’entre dans aucun chiffre. Une fois corrigé, relancez la même commande.'
          : `Ces ${n} fichiers n’entrent dans aucun chiffre. Une fois corrigés, relancez la même commande.`,
    place: (line, column) => `Ligne ${line}, colonne ${column} :`,
    refused: 'Non comptés',
    notices: 'À vérifier',
    others: 'D’un autre genre',
    othersIntro:
      'Rien n’y ressemble à un fichier de réponses. Si l’un d’eux en était un, cherchez pourquoi avec cap-numerique check.',
  },
  csv: {
    name: 'Structure',
    id: 'Identifiant',
    profile: 'Profil',
    respondents: 'Réponses',
    date: 'Date',
    track: 'Parcours',
    objective: (n) => `Objectif ${n}`,
    score: (axis) => `${axis} : score`,
    level: (axis) => `${axis} : niveau`,
    coverage: (axis) => `${axis} : documenté à (%)`,
    cell: (area, axis) => `${area} / ${axis} : score`,
    training: 'Formation',
    actions: 'Actions du plan',
    doubted: 'À éclaircir entre vous',
    axis: 'Axe',
    area: 'Domaine',
    n: 'Structures',
    q1: 'Premier quartile',
    median: 'Médiane',
    q3: 'Troisième quartile',
  },
};
