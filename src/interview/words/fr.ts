import type { Words } from './words.js';

const s = (n: number): string => (n > 1 ? 's' : '');
const quoted = (texts: string[]): string => texts.map((text) => `« ${text} »`).join(', ');

export const fr: Words = {
  keys: {
    later: { key: 'p', short: 'plus tard', long: 'Passer : y répondre plus tard' },
    unknown: { key: 's', short: 'ne savons pas', long: 'Nous ne savons pas' },
    'not-applicable': { key: 'c', short: 'pas pour nous', long: 'Cette question ne nous concerne pas' },
    note: { key: 'n', short: 'note', long: 'Écrire une note' },
    help: { key: 'a', short: 'aide', long: 'Aide : ce que la question veut dire, un exemple' },
    review: { key: 'r', short: 'réponses', long: 'Revoir toutes les réponses' },
    finish: { key: 't', short: 'terminer', long: 'Terminer et voir notre profil' },
    leave: {
      key: 'q',
      short: 'enregistrer et quitter',
      long: 'Enregistrer et quitter, pour reprendre plus tard',
    },
  },
  skip: { key: 'p', short: 'passer', long: 'Passer : ne rien viser ici' },
  quit: { key: 'q', short: 'quitter', long: 'Quitter' },
  keyNames: { enter: 'Entrée', escape: 'Échap', space: 'Espace', tab: 'Tab' },
  choose: 'choisir',
  tick: 'cocher',
  scroll: 'lire la suite',
  readOn: 'suite',
  enter: 'valider',
  keep: 'garder',
  goOn: 'continuer',
  back: 'revenir',
  goBack: 'Revenir en arrière',
  close: 'fermer',
  moreKeys: 'autres touches',
  menu: 'Que voulez-vous faire ?',
  above: 'le début est au-dessus',
  below: 'la suite est en dessous',

  welcome: {
    what: [
      'À quoi cela sert',
      'Voir ensemble où vous en êtes, et choisir trois premières actions. Pas de note, aucune technique.',
    ],
    time: (least, most) => [
      'Combien de temps',
      `${least === most ? `Environ ${most} minutes` : `De ${least} à ${most} minutes, à votre choix`}. Vous pouvez vous arrêter à tout moment et reprendre.`,
    ],
    who: ['Qui réunir', 'Trois à cinq personnes aux rôles différents, autour de cet écran.'],
    alone: [
      'Qui répond',
      'Vous, en votre nom : les réponses des autres personnes ne vous sont pas montrées.',
    ],
    yours: (folder) => [
      'Vos réponses',
      `Elles restent sur cet ordinateur et nulle part ailleurs, dans le dossier ${folder}. Rien n’est envoyé.`,
    ],
  },
  intro: 'Avant de commencer',
  resume: {
    title: 'Des réponses sont déjà commencées ici.',
    whichStructure: 'Pour quelle structure répondez-vous ?',
    lead: 'Rien n’est perdu : vous reprenez là où vous en étiez.',
  },
  resumeOne: (name) => `Reprendre ${name}`,
  person: (name, person) => `${name}, ${person}ᵉ personne`,
  progressOf: (answered, asked) => `${answered} sur ${asked}`,
  begun: (day) => `commencé le ${day}`,
  finished: (day) => `terminé le ${day}`,
  noName: 'un diagnostic sans nom',
  join: (name) => `Répondre à mon tour pour ${name}`,
  joinDetail: 'Dans un fichier à part, sans voir les réponses des autres.',
  startNew: 'Commencer un nouveau diagnostic',
  otherStructure: 'Une autre structure',
  unreadable: (file) =>
    `Le fichier ${file} ne peut pas être lu ; il est laissé tel quel. Pour savoir pourquoi : cap-numerique check ${file}`,

  faults: (faults, file) =>
    faults > 1
      ? `${faults} éléments de ${file} ne se comprennent pas ; ils sont laissés tels quels et ne comptent pas. Pour les voir : cap-numerique check ${file}`
      : `Un élément de ${file} ne se comprend pas ; il est laissé tel quel et ne compte pas. Pour le voir : cap-numerique check ${file}`,

  name: {
    title: 'Comment s’appelle votre structure ?',
    lead: 'Son nom servira aussi à nommer vos deux fichiers : les réponses et le plan.',
    hint: 'Écrivez le nom, puis Entrée',
  },
  sameName: {
    title: (name) => `Un fichier existe déjà pour ${name}.`,
    foreign: (file) => `Un fichier ${file} est déjà dans ce dossier. Il est laissé tel quel.`,
    elsewhere: 'Écrire vos réponses dans un autre fichier',
    another: 'Ajouter les réponses d’une autre personne',
    anotherDetail: 'Dans un fichier à part ; le plan réunira les deux.',
    anew: 'Refaire le point',
    anewDetail: 'Un nouveau fichier à la date d’aujourd’hui, par exemple un an après le premier.',
    rename: 'Changer le nom',
  },
  continueFile: (name) => `Reprendre les réponses de ${name}`,
  profile: {
    title: 'Quelle structure êtes-vous ?',
    lead: 'Certaines questions dépendent de ce choix. Prenez ce qui vous ressemble le plus.',
  },
  role: {
    title: 'Quel est votre rôle dans la structure ?',
    lead: 'Facultatif. Le rôle reste dans votre fichier et n’apparaît dans aucun plan.',
    hint: 'Écrivez, puis Entrée ; Entrée seule pour passer',
  },
  age: {
    title: 'Quel âge avez-vous ?',
    lead: 'Facultatif. L’âge sert à voir si les générations répondent différemment, jamais à savoir qui a répondu quoi.',
    none: 'Je préfère ne pas le dire',
    bands: { 'under-30': 'Moins de 30 ans', '30-49': 'De 30 à 49 ans', '50-plus': '50 ans et plus' },
  },
  track: {
    title: 'De combien de temps disposez-vous ?',
    longer: 'Ce parcours est terminé. Voulez-vous aller plus loin ?',
    all: 'Toutes les questions',
    allDetail: (questions) => `Les ${questions} questions, si vous avez le temps d’en discuter.`,
    minutes: (minutes) => `${minutes} minute${s(minutes)}`,
    questions: (questions) => `${questions} question${s(questions)}`,
    remaining: (questions, of) => `encore ${questions} question${s(questions)} sur ${of}`,
    complete: 'terminé, revoir les réponses',
  },
  objectives: {
    title: 'Que voulez-vous que le numérique vous aide à faire ?',
    lead: 'Un à trois objectifs, le plus important d’abord. Les actions proposées en dépendront.',
    none: 'Nous ne savons pas encore',
    noneDetail: 'La question reviendra à la fin.',
    again: 'Maintenant que vous avez répondu, un objectif se dessine-t-il ?',
    againLead: 'Un à trois objectifs, le plus important d’abord.',
    stillNone: 'Pas encore',
    stillNoneDetail: 'Le plan commencera donc par là.',
    line: 'Vos objectifs',
    notYet: 'pas encore choisis',
  },
  area: {
    place: (n, of) => `Partie ${n} sur ${of}`,
    count: (questions) => `${questions} question${s(questions)} dans cette partie.`,
    rule: 'Les phrases vont de la moins avancée à la plus avancée. Choisissez la plus avancée qui soit entièrement vraie aujourd’hui.',
    how: 'Les flèches ou un chiffre pour choisir, Entrée pour valider, ← pour revenir. Les autres touches sont toujours écrites en bas de l’écran.',
    honest: '« Nous ne savons pas » est une bonne réponse : elle indique un point à éclaircir.',
    plainHow:
      'Tapez le numéro de votre réponse, puis Entrée. Les autres réponses possibles sont écrites après la liste.',
  },
  question: {
    place: (n, of, about) => `Question ${n} sur ${about ? 'environ ' : ''}${of}`,
    minutes: (minutes) => `encore ${minutes} min`,
    left: (questions) => `${questions} laissée${s(questions)} pour plus tard`,
    several: 'Plusieurs réponses possibles.',
    number: (unit, min, max) => {
      const bounds =
        min !== null && max !== null
          ? `de ${min} à ${max}`
          : min !== null
            ? `à partir de ${min}`
            : max !== null
              ? `jusqu’à ${max}`
              : null;
      return ['Un nombre', unit === null ? null : `(${unit})`, bounds]
        .filter((part) => part !== null)
        .join(' ');
    },
    text: 'Quelques mots suffisent. Entrée sans rien écrire : passer à la suite.',
    yes: 'Oui',
    no: 'Non',
    given: 'votre choix',
    note: (note) => `Note : ${note}`,
    saidUnknown: 'Votre réponse : nous ne savons pas. Entrée la garde.',
    saidNotApplicable: 'Votre réponse : cela ne nous concerne pas. Entrée la garde.',
  },
  target: {
    title: 'Où aimeriez-vous en être dans un an ?',
    place: (n, of) => `Dans un an, ${n} sur ${of}`,
    today: (answer) => `Aujourd’hui : ${answer}`,
    hint: 'Entrée sans rien écrire : ne rien viser ici',
  },
  note: {
    title: 'Votre note',
    hint: 'Entrée enregistre la note, Échap ne change rien',
    tooLong:
      'Ce texte est trop long pour être modifié dans cette fenêtre. Agrandissez-la, ou modifiez-le dans le fichier de réponses.',
  },
  help: {
    title: 'Aide',
    evidence: 'À regarder ensemble',
    none: 'Cette question n’a pas d’explication de plus.',
    general: [
      'Les flèches ↑ ↓ ou un chiffre choisissent, Entrée valide, ← ou Échap revient en arrière. On peut revenir autant de fois que l’on veut : les réponses sont gardées.',
      'Là où l’on écrit, la touche Tab ouvre la liste des autres possibilités.',
      'Chaque réponse est enregistrée aussitôt. Vous pouvez fermer la fenêtre sans rien perdre.',
    ],
    rule: 'Pour répondre',
  },
  review: {
    title: 'Vos réponses',
    complete: 'Toutes les questions ont une réponse. Choisissez une ligne pour la modifier.',
    open: (questions) =>
      questions > 1
        ? `${questions} questions attendent une réponse. Choisissez une ligne pour y répondre ou la modifier.`
        : 'Une question attend une réponse. Choisissez une ligne pour y répondre ou la modifier.',
    finish: 'Terminer',
    finishDetail: 'Voir notre profil et écrire le plan.',
    finishAnyway: 'Voir notre profil et écrire le plan avec ces réponses.',
    openGroup: 'Sans réponse',
    structure: 'Votre structure',
    unanswered: 'sans réponse',
    unknown: 'nous ne savons pas',
    notApplicable: 'cela ne nous concerne pas',
    withNote: 'avec une note',
    target: (answer) => `dans un an : ${answer}`,
  },

  notices: {
    nothingTyped: 'Écrivez quelques lettres, puis Entrée.',
    nothingAnswered:
      'Aucune question n’a encore de réponse : il n’y a pas de profil à montrer. Choisissez une ligne pour y répondre.',
    nothingChosen: 'Choisissez au moins une ligne (espace ou un chiffre), puis Entrée.',
    notAChoice: 'Ce numéro n’est pas dans la liste.',
    chooseFirst: 'Choisissez d’abord une ligne, avec les flèches ou un chiffre, puis Entrée.',
    chooseTarget:
      'Choisissez d’abord une phrase, avec les flèches ou un chiffre, puis Entrée ; ou la touche p pour ne rien viser ici.',
    moreFirst:
      'C’est votre réponse d’aujourd’hui. Cochez ce qui s’ajouterait, ou passez pour ne rien viser ici.',
    mustApply:
      'Cette question concerne toutes les structures : choisissez une phrase, ou « nous ne savons pas ».',
    notANumber: 'Écrivez un nombre, en chiffres.',
    wholeNumber: 'Écrivez un nombre entier.',
    atMost: (max) => `Pas plus de ${max} : retirez-en un d’abord.`,
    range: (min, max) =>
      min !== null && max !== null
        ? `Écrivez un nombre de ${min} à ${max}.`
        : min !== null
          ? `Écrivez un nombre à partir de ${min}.`
          : `Écrivez un nombre jusqu’à ${max}.`,
    targetLower: 'C’est moins que votre réponse d’aujourd’hui. Choisissez la même ou une plus avancée.',
    notHere: 'Cette touche ne fait rien ici.',
    shown: (questions) =>
      questions.length > 1
        ? `Ce changement ajoute ${questions.length} questions : ${quoted(questions)}`
        : `Ce changement ajoute une question : ${quoted(questions)}`,
    hidden: (questions) =>
      questions.length > 1
        ? `Ce changement retire ${questions.length} questions : ${quoted(questions)}`
        : `Ce changement retire une question : ${quoted(questions)}`,
    keptAside: (questions) =>
      questions.length > 1
        ? `${questions.length} questions ne se posent plus : ${quoted(questions)}. Vos réponses sont gardées de côté et ne comptent pas.`
        : `Une question ne se pose plus : ${quoted(questions)}. Votre réponse est gardée de côté et ne compte pas.`,
    merged: 'Le fichier a été modifié ailleurs entre-temps : ces modifications ont été reprises ici.',
    mergedAside: (file) =>
      `Le fichier a été modifié ailleurs entre-temps, aussi pour cette réponse : la vôtre est gardée, et l’autre version est dans ${file}.`,
    madeAgain: 'Le fichier avait disparu du dossier : il a été enregistré de nouveau.',
    unreadableAside: (file) =>
      `Le fichier a été modifié ailleurs et n’est plus lisible : il est gardé sous le nom ${file}, et vos réponses sont enregistrées de nouveau.`,
    savedAgain: 'Tout est de nouveau enregistré.',
  },
  unfinished: {
    title: (open) =>
      open > 1
        ? `${open} questions attendent une réponse : terminer quand même ?`
        : 'Une question attend une réponse : terminer quand même ?',
    lead: 'Plus vous répondez, plus le profil et le plan vous ressemblent. Vous pouvez aussi vous arrêter et reprendre un autre jour.',
    stay: 'Revenir aux réponses',
    finish: 'Terminer quand même',
  },
  unsaved: {
    banner: (reason) =>
      `Pas encore enregistré : ${reason}. Vos réponses sont gardées en mémoire, nouvel essai à chaque réponse.`,
    reason: (code) => {
      switch (code) {
        case 'ENOSPC':
        case 'EDQUOT':
          return 'le disque est plein';
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
          return 'ce dossier refuse l’écriture';
        case 'ENOENT':
        case 'ENOTDIR':
          return 'le dossier n’existe plus';
        default:
          return `l’ordinateur répond ${code}`;
      }
    },
    title: 'Vos dernières réponses ne sont pas enregistrées.',
    lead: (reason, code) => {
      const remedy =
        code === 'ENOSPC' || code === 'EDQUOT'
          ? 'Libérez de la place'
          : code === 'ENOENT' || code === 'ENOTDIR'
            ? 'Remettez-le à sa place ou rebranchez le disque'
            : 'Autorisez l’écriture dans ce dossier, ou demandez à qui s’en occupe de le faire';
      return `La raison : ${reason}. ${remedy}, puis essayez de nouveau.`;
    },
    retry: 'Essayer encore d’enregistrer',
    stay: 'Revenir aux questions',
    leave: 'Quitter quand même',
    leaveDetail: 'Les réponses qui ne sont pas enregistrées seront perdues.',
  },
  plain: {
    current: (item) => `Réponse actuelle : ${item}. Entrée pour la garder.`,
    others: 'Vous pouvez aussi taper',
    several: 'Vos numéros, séparés par des espaces',
    ranked: 'Vos numéros, le plus important d’abord, séparés par des espaces',
    pick: (items) => `Votre choix, de 1 à ${items}`,
    type: 'Votre réponse',
    enter: 'Entrée pour continuer',
    back: 'revenir',
    about: (label, text) => `${label} : ${text}`,
    note: 'Écrivez la note, puis Entrée ; Entrée seule ne change rien',
    chooseFirst: 'Tapez un des numéros de la liste, ou une des lettres proposées, puis Entrée.',
    chooseTarget: 'Tapez un des numéros de la liste, ou p pour ne rien viser ici, puis Entrée.',
    nothingChosen: 'Tapez un ou plusieurs numéros de la liste, séparés par des espaces, puis Entrée.',
  },
  closing: {
    title: (name) => `Profil : ${name}`,
    ownProfile: 'Votre profil, d’après vos seules réponses',
    together: (actions, people) =>
      actions > 1
        ? `Les ${actions === 2 ? 'deux' : 'trois'} premières actions de la structure (${people} personnes)`
        : `La première action de la structure (${people} personnes)`,
    actions: 'Vos actions',
    tooFew:
      'Trop peu de questions ont une réponse pour proposer des actions. Reprenez quand vous voudrez : rien n’est perdu.',
    range:
      'Entre parenthèses : entre quoi et quoi le résultat peut aller, selon les questions encore ouvertes.',
    files: (folder) => `Vos fichiers, dans le dossier ${folder}`,
    answers: (file) => `${file} : vos réponses. Ce fichier s’ouvre avec un éditeur de texte.`,
    plan: (file) => `${file} : votre plan d’action, à lire, à cocher et à imprimer.`,
    planBeside: (file, kept) =>
      `${file} : votre plan d’action. Celui que vous aviez modifié, ${kept}, est laissé tel quel.`,
    merged: (people) => `Le plan réunit les réponses de ${people} personnes.`,
    leftOut: (file) =>
      `${file} n’est pas dans ce plan : quelque chose y est à corriger d’abord. Pour le voir : cap-numerique check ${file}`,
    next: (actions) => [
      'Apportez ces deux fichiers à la rencontre, ou envoyez-les à la personne qui vous accompagne : vous décidez à qui les montrer.',
      ...(actions > 1
        ? [
            `D’ici là, mettez un nom et une date en face des ${actions === 2 ? 'deux' : 'trois'} premières actions du plan.`,
          ]
        : actions === 1
          ? ['D’ici là, mettez un nom et une date en face de la première action du plan.']
          : []),
    ],
    print: 'Pour en faire une page à imprimer :',
    notPlanned: (reason) => `Le plan d’action manque. ${reason} Vos réponses, elles, sont enregistrées.`,
  },
  file: {
    heading: (name, title) => [
      `Les réponses de ${name} à « ${title} »`,
      'Ce fichier se lit et se corrige dans un éditeur de texte.',
      'na : ne nous concerne pas ; unknown : nous ne savons pas.',
    ],
    aside: 'autre-version',
  },
  farewell: {
    saved: (file) => `Vos réponses sont enregistrées dans ${file}.`,
    nothing: 'Rien n’était encore à enregistrer.',
    kept: 'Vos réponses restent enregistrées.',
    notSaved: (file, reason) =>
      `Vos dernières réponses n’ont pas pu être enregistrées dans ${file} : ${reason}.`,
    resume: 'Pour reprendre, dans ce dossier :',
    start: 'Pour commencer, dans ce dossier :',
    ended: 'La saisie s’est arrêtée.',
  },
};
