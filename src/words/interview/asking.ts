import { grammar } from '../grammar.ts';

const { fr, en } = grammar;

/** What is said while questions are asked, and on the review of their answers. */
export const asking = {
  area: {
    place: {
      fr: (n: number, of: number) => `Partie ${n} sur ${of}`,
      en: (n: number, of: number) => `Part ${n} of ${of}`,
    },
    count: {
      fr: (questions: number, about: boolean) =>
        `${about ? 'Environ ' : ''}${questions} question${fr.s(questions)} dans cette partie.`,
      en: (questions: number, about: boolean) =>
        `${about ? 'About ' : ''}${questions} question${en.s(questions)} in this part.`,
    },
    rule: {
      fr: 'Choisissez la phrase la plus avancée qui soit entièrement vraie aujourd’hui. Celle du milieu suffit souvent ; la dernière n’est pas un but.',
      en: 'Choose the most advanced sentence that is entirely true today. The middle one is often enough; the last is not a target.',
    },
    how: {
      fr: 'Un chiffre (avec ou sans Majuscule), une flèche ou une lettre du bas de l’écran choisit ; Entrée valide, ← revient.',
      en: 'A digit, an arrow or a letter from the bottom of the screen chooses; Enter confirms, ← goes back.',
    },
    honest: {
      fr: '« Nous ne savons pas » est une bonne réponse : c’est un point à éclaircir.',
      en: '“We don’t know” is a good answer: it points to something to clear up.',
    },
    /** What comes after the questions. */
    wishes: {
      fr: (most: number) =>
        `Après la dernière partie, ${most > 1 ? `${most} écrans au plus` : 'un écran'} : où vous aimeriez en être dans un an.`,
      en: (most: number) =>
        `After the last part, ${most > 1 ? `up to ${most} screens` : 'one screen'}: where you would like to be in a year.`,
    },
    plainHow: {
      fr: 'Tapez le numéro de votre réponse, puis Entrée. Les autres réponses possibles sont écrites après la première question, et de nouveau après l’aide (a). Entrée seule relit la question.',
      en: 'Type the number of your answer, then Enter. The other possible replies are written after the first question, and again after the help (h). Enter alone reads the question again.',
    },
  },
  question: {
    place: {
      fr: (n: number, of: number, about: boolean) => `Question ${n} sur ${about ? 'environ ' : ''}${of}`,
      en: (n: number, of: number, about: boolean) => `Question ${n} of ${about ? 'about ' : ''}${of}`,
    },
    /** In place of its number. */
    optional: { fr: 'Question facultative', en: 'Optional question' },
    minutes: {
      fr: (least: number, most: number) => `encore ${fr.between(least, most)} min`,
      en: (least: number, most: number) => `${en.between(least, most)} min to go`,
    },
    left: {
      fr: (questions: number) => `${questions} laissée${fr.s(questions)} pour plus tard`,
      en: (questions: number) => `${questions} left for later`,
    },
    several: {
      fr: 'Plusieurs réponses possibles : un chiffre ou la barre d’espace coche, Entrée valide.',
      en: 'More than one answer is possible: a digit or the space bar ticks, Enter confirms.',
    },
    plainSeveral: { fr: 'Plusieurs réponses possibles.', en: 'More than one answer is possible.' },
    number: {
      fr: (unit: string | null, min: string | null, max: string | null) => {
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
      en: (unit: string | null, min: string | null, max: string | null) => {
        const bounds =
          min !== null && max !== null
            ? `from ${min} to ${max}`
            : min !== null
              ? `from ${min}`
              : max !== null
                ? `up to ${max}`
                : null;
        return ['A number', unit === null ? null : `(${unit})`, bounds]
          .filter((part) => part !== null)
          .join(' ');
      },
    },
    text: {
      fr: 'Quelques mots suffisent. Entrée sans rien écrire : passer à la suite.',
      en: 'A few words will do. Enter with nothing typed: move on.',
    },
    yes: { fr: 'Oui', en: 'Yes' },
    no: { fr: 'Non', en: 'No' },
    given: { fr: 'votre choix', en: 'your choice' },
    note: { fr: (note: string) => `Note : ${note}`, en: (note: string) => `Note: ${note}` },
    wish: {
      fr: (answer: string) => `Dans un an : ${answer}`,
      en: (answer: string) => `In a year: ${answer}`,
    },
    saidUnknown: {
      fr: 'Votre réponse : nous ne savons pas. Entrée la garde.',
      en: 'Your answer: we don’t know. Enter keeps it.',
    },
    saidNotApplicable: {
      fr: 'Votre réponse : cela ne nous concerne pas. Entrée la garde.',
      en: 'Your answer: it doesn’t apply to us. Enter keeps it.',
    },
  },
  target: {
    title: { fr: 'Où aimeriez-vous en être dans un an ?', en: 'Where would you like to be in a year?' },
    lead: { fr: 'Le plan en tiendra compte.', en: 'The plan will take it into account.' },
    place: {
      fr: (n: number, of: number) => `Dans un an, ${n} sur ${of}`,
      en: (n: number, of: number) => `In a year, ${n} of ${of}`,
    },
    today: { fr: (answer: string) => `Aujourd’hui : ${answer}`, en: (answer: string) => `Today: ${answer}` },
    hint: {
      fr: 'Entrée sans rien écrire : ne rien viser ici',
      en: 'Enter with nothing typed: aim for nothing here',
    },
    none: { fr: 'Ne plus rien viser ici', en: 'No longer aim for anything here' },
    help: {
      fr: [
        'Pensez à dans un an, avec le temps et les moyens que vous aurez vraiment. Choisissez la phrase que vous aimeriez alors pouvoir dire de vous.',
        'Un pas de plus suffit souvent : la première phrase de cette liste est déjà un progrès, et personne n’a besoin de la dernière partout.',
        'Passer est une bonne réponse : ne rien viser ici n’enlève rien à votre plan. Ce que vous visez se change ou se retire plus tard, depuis la liste de vos réponses.',
      ],
      en: [
        'Think of a year from now, with the time and means that you will really have. Choose the sentence that you would then like to be able to say of yourselves.',
        'One step up is often enough: the first sentence of this list is progress already, and nobody needs the last one everywhere.',
        'Skipping is a good reply: aiming for nothing here takes nothing away from your plan. What you aim for can be changed or taken back later, from the list of your answers.',
      ],
    },
  },
  note: {
    title: { fr: 'Votre note', en: 'Your note' },
    /** Where it goes. */
    where: {
      fr: 'Elle sera imprimée dans l’annexe de votre plan, à côté de la réponse. Vous décidez à qui montrer ce plan.',
      en: 'It will be printed in the annex of your plan, beside the answer. You decide who sees that plan.',
    },
    /** The same, for a person who answers along with others. */
    whereAmongOthers: {
      fr: 'Elle n’est imprimée dans le plan commun, en annexe et sans votre nom, que si vous l’acceptez.',
      en: 'It is only printed in the shared plan, in its annex and without your name, if you agree.',
    },
    hint: {
      fr: 'Entrée enregistre la note, Échap ne change rien',
      en: 'Enter saves the note, Esc changes nothing',
    },
  },
  sharing: {
    title: {
      fr: 'Vos notes peuvent-elles figurer dans le plan commun ?',
      en: 'May your notes appear in the shared plan?',
    },
    lead: {
      fr: 'Vos notes, et vos réponses écrites avec vos propres mots, y seraient lues par les autres, sans votre nom. Vous pourrez changer d’avis depuis la liste de vos réponses.',
      en: 'Your notes, and the answers that you write in your own words, would be read there by the others, without your name. You can change your mind from the list of your answers.',
    },
    yes: { fr: 'Oui', en: 'Yes' },
    no: { fr: 'Non', en: 'No' },
  },
  help: {
    title: { fr: 'Aide', en: 'Help' },
    evidence: { fr: 'À regarder ensemble', en: 'To look at together' },
    none: {
      fr: 'Cette question n’a pas d’explication de plus.',
      en: 'There is nothing more to say about this question.',
    },
    general: {
      fr: [
        'Les flèches ↑ ↓, un chiffre (avec ou sans Majuscule) ou une lettre du bas de l’écran choisissent, Entrée valide : rien n’est fait avant. ← ou Échap revient en arrière, autant de fois que l’on veut : les réponses sont gardées.',
        'Là où l’on écrit, la touche Tab ouvre la liste des autres possibilités.',
        'Chaque réponse est enregistrée aussitôt. Vous pouvez fermer la fenêtre sans rien perdre.',
      ],
      en: [
        'The arrows ↑ ↓, a digit or a letter from the bottom of the screen choose, Enter confirms: nothing is done before. ← or Esc goes back, as often as you like: answers are kept.',
        'Where you type, the Tab key opens the list of what else you can do.',
        'Each answer is saved at once. You can close the window without losing anything.',
      ],
    },
    rule: { fr: 'Pour répondre', en: 'How to answer' },
  },
  review: {
    title: { fr: 'Vos réponses', en: 'Your answers' },
    complete: {
      fr: 'Toutes les questions ont une réponse. Choisissez une ligne pour la modifier.',
      en: 'All questions are answered. Choose a line to change it.',
    },
    open: {
      fr: (questions: number) =>
        questions > 1
          ? `${questions} questions attendent une réponse. Choisissez une ligne pour y répondre, ou pour changer une réponse.`
          : 'Une question attend une réponse. Choisissez une ligne pour y répondre, ou pour changer une réponse.',
      en: (questions: number) =>
        questions === 1
          ? 'One question waits for an answer. Choose a line to answer or change it.'
          : `${questions} questions wait for an answer. Choose a line to answer or change it.`,
    },
    finish: { fr: 'Terminer', en: 'Finish' },
    finishDetail: { fr: 'Voir notre profil et écrire le plan.', en: 'See our profile and write the plan.' },
    finishAnyway: {
      fr: 'Voir notre profil et écrire le plan avec ces réponses.',
      en: 'See our profile and write the plan with these answers.',
    },
    /** In place of the end, if the review was opened from a question. */
    goOn: { fr: 'Continuer les questions', en: 'Go on with the questions' },
    goOnDetail: { fr: 'Revenir là où vous en étiez.', en: 'Back to where you were.' },
    openGroup: { fr: 'Sans réponse', en: 'Without an answer' },
    plan: { fr: 'Votre plan', en: 'Your plan' },
    structure: { fr: 'Votre structure', en: 'Your organisation' },
    name: { fr: 'Le nom de votre structure', en: 'Your organisation’s name' },
    profile: { fr: 'Le type de votre structure', en: 'What kind of organisation you are' },
    role: { fr: 'Votre rôle', en: 'Your role' },
    age: { fr: 'Votre âge', en: 'Your age' },
    track: { fr: 'Le nombre de questions', en: 'How many questions' },
    /** Beside a track that is answered to its end. */
    more: {
      fr: (questions: number) =>
        questions > 1
          ? `${questions} questions de plus si vous voulez`
          : 'une question de plus si vous voulez',
      en: (questions: number) =>
        questions === 1 ? 'one more question if you like' : `${questions} more questions if you like`,
    },
    /** For what the structure is. */
    unsaid: { fr: 'pas précisé', en: 'not said' },
    unanswered: { fr: 'sans réponse', en: 'no answer' },
    optional: { fr: 'facultatif, rien d’écrit', en: 'optional, nothing written' },
    unknown: { fr: 'nous ne savons pas', en: 'we don’t know' },
    notApplicable: { fr: 'cela ne nous concerne pas', en: 'it doesn’t apply to us' },
    withNote: { fr: 'avec une note', en: 'with a note' },
    target: {
      fr: (topic: string) => `Dans un an, ${topic}`,
      en: (topic: string) => `In a year, ${topic}`,
    },
  },
};
