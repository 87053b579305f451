import type { AskingWords } from '../asking.ts';

const s = (n: number): string => (n > 1 ? 's' : '');

export const asking: AskingWords = {
  area: {
    place: (n, of) => `Partie ${n} sur ${of}`,
    count: (questions, about) =>
      `${about ? 'Environ ' : ''}${questions} question${s(questions)} dans cette partie.`,
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
    several: 'Plusieurs réponses possibles : un chiffre ou la barre d’espace coche, Entrée valide.',
    plainSeveral: 'Plusieurs réponses possibles.',
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
    lead: 'Le plan en tiendra compte.',
    place: (n, of) => `Dans un an, ${n} sur ${of}`,
    today: (answer) => `Aujourd’hui : ${answer}`,
    hint: 'Entrée sans rien écrire : ne rien viser ici',
  },
  note: {
    title: 'Votre note',
    hint: 'Entrée enregistre la note, Échap ne change rien',
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
        ? `${questions} questions attendent une réponse. Choisissez une ligne pour y répondre, ou pour changer une réponse.`
        : 'Une question attend une réponse. Choisissez une ligne pour y répondre, ou pour changer une réponse.',
    finish: 'Terminer',
    finishDetail: 'Voir notre profil et écrire le plan.',
    finishAnyway: 'Voir notre profil et écrire le plan avec ces réponses.',
    openGroup: 'Sans réponse',
    structure: 'Votre structure',
    name: 'Le nom de votre structure',
    profile: 'Le type de votre structure',
    unsaid: 'pas précisé',
    unanswered: 'sans réponse',
    unknown: 'nous ne savons pas',
    notApplicable: 'cela ne nous concerne pas',
    withNote: 'avec une note',
    target: (answer) => `dans un an : ${answer}`,
  },
};
