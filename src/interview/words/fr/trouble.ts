import type { TroubleWords } from '../trouble.ts';

const quoted = (texts: string[]): string => texts.map((text) => `« ${text} »`).join(', ');

export const trouble: TroubleWords = {
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
      'Cette question concerne toutes les structures : choisissez une phrase, ou « nous ne savons pas » (touche s).',
    notANumber: 'Écrivez un nombre, en chiffres.',
    wholeNumber: 'Écrivez un nombre entier.',
    atMost: (max) => `Pas plus de ${max} : décochez-en un d’abord, avec la touche qui l’a coché.`,
    range: (min, max) =>
      min !== null && max !== null
        ? `Écrivez un nombre de ${min} à ${max}.`
        : min !== null
          ? `Écrivez un nombre à partir de ${min}.`
          : `Écrivez un nombre jusqu’à ${max}.`,
    targetNotHigher:
      'Cela ne va pas plus loin que votre réponse d’aujourd’hui. Visez plus haut, ou passez pour ne rien viser ici.',
    notHere: 'Cette touche ne fait rien ici. Celles qui servent sont écrites en bas de l’écran.',
    noRoom: (most) => `Il n’y a plus de place : ${most} caractères au plus. Ce qui dépasse n’est pas gardé.`,
    shown: (questions) =>
      questions.length > 1
        ? `Ce changement ajoute ${questions.length} questions : ${quoted(questions)}`
        : `Ce changement ajoute une question : ${quoted(questions)}`,
    answersBack: (questions) =>
      questions.length > 1
        ? `${questions.length} questions se posent de nouveau : ${quoted(questions)}. Vos réponses gardées de côté comptent de nouveau.`
        : `Une question se pose de nouveau : ${quoted(questions)}. Votre réponse gardée de côté compte de nouveau.`,
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
    olderAnswers: (topics, unasked) =>
      [
        'Le questionnaire a changé depuis ces réponses.',
        ...(topics.length > 0 ? [`À répondre de nouveau : ${topics.join(', ')}.`] : []),
        ...(unasked > 1
          ? [
              `${unasked} réponses à des questions qui ne se posent plus restent dans le fichier, sans compter.`,
            ]
          : unasked === 1
            ? ['Une réponse à une question qui ne se pose plus reste dans le fichier, sans compter.']
            : []),
      ].join(' '),
    savedAgain: 'Tout est de nouveau enregistré.',
    stillUnsaved: 'L’enregistrement n’a pas encore réussi.',
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
};
