import { grammar } from '../grammar.ts';

const { fr, en } = grammar;

/** What the page says of answers that this computer keeps, and of files that people open in it. */
export const keeping = {
  /** Answers that this computer keeps. */
  drafts: {
    title: {
      fr: 'Des réponses sont gardées sur cet ordinateur',
      en: 'Some answers are kept on this computer',
    },
    lead: {
      fr: 'Elles ont été données ici, dans ce questionnaire. Toute personne qui se sert de cet ordinateur peut les voir. Si elles ne sont pas à vous, laissez-les et commencez les vôtres.',
      en: 'They were given here, in this questionnaire. Anyone who uses this computer can see them. If they are not yours, leave them and start your own.',
    },
    noName: { fr: 'Structure sans nom', en: 'Organisation without a name' },
    /** When, how many answers. */
    told: {
      fr: (when: string, answered: string) => `${when}, ${answered}`,
      en: (when: string, answered: string) => `${when}, ${answered}`,
    },
    answered: {
      fr: (answers: number) => fr.count(answers, 'réponse', 'réponses'),
      en: (answers: number) => en.count(answers, 'answer', 'answers'),
    },
    resume: { fr: (name: string) => `Reprendre ${name}`, en: (name: string) => `Carry on with ${name}` },
    save: { fr: (name: string) => `Télécharger ${name}`, en: (name: string) => `Download ${name}` },
    erase: {
      fr: (name: string) => `Effacer ${name} de cet ordinateur`,
      en: (name: string) => `Erase ${name} from this computer`,
    },
    sure: {
      fr: (name: string) => `Effacer pour de bon les réponses de ${name} ?`,
      en: (name: string) => `Erase the answers of ${name} for good?`,
    },
    yes: { fr: 'Oui, effacer', en: 'Yes, erase' },
    no: { fr: 'Non, garder', en: 'No, keep' },
    erased: {
      fr: 'Les réponses sont effacées de cet ordinateur.',
      en: 'The answers are erased from this computer.',
    },
    busy: {
      fr: 'Ces réponses sont ouvertes dans un autre onglet : fermez-le, puis effacez-les ici.',
      en: 'These answers are open in another tab: close it, then erase them here.',
    },
    anew: { fr: 'Commencer de nouvelles réponses', en: 'Start new answers' },
    /** Kept by another version of the form. */
    older: {
      fr: 'Ces réponses viennent d’un autre formulaire de ce questionnaire : une version plus ancienne, ou d’autres questions. Pour les reprendre ici, téléchargez-les, puis ouvrez le fichier ci-dessous.',
      en: 'These answers come from another form of this questionnaire: an earlier version, or other questions. To carry on with them here, download them, then open the file below.',
    },
    elsewhere: {
      fr: 'Ces réponses sont ouvertes dans un autre onglet. Continuez là-bas ; ici, elles ne peuvent qu’être lues.',
      en: 'These answers are open in another tab. Carry on there; here, they can only be read.',
    },
    retry: { fr: 'Essayer de les reprendre ici', en: 'Try to carry on with them here' },
    still: {
      fr: (tries: number) =>
        `Elles sont encore ouvertes dans l’autre onglet (${fr.count(tries, 'essai', 'essais')}). Fermez-le d’abord.`,
      en: (tries: number) =>
        `They are still open in the other tab (${en.count(tries, 'attempt', 'attempts')}). Close it first.`,
    },
    home: { fr: 'Revenir au début', en: 'Back to the start' },
  },
  /** A file of answers that people open in the page. */
  load: {
    title: { fr: 'Vous avez déjà un fichier de réponses ?', en: 'Do you have a file of answers already?' },
    lead: {
      fr: 'Le fichier se termine par .answers.json ou .answers.yaml. Il est lu ici, et n’est envoyé nulle part.',
      en: 'The file ends with .answers.json or .answers.yaml. It is read here, and sent nowhere.',
    },
    open: { fr: 'Ouvrir un fichier de réponses', en: 'Open a file of answers' },
    tooLarge: {
      fr: 'Ce fichier est trop gros pour être un fichier de réponses (plus d’un mégaoctet).',
      en: 'This file is too large to be a file of answers (more than a megabyte).',
    },
    empty: { fr: 'Ce fichier est vide : choisissez-en un autre.', en: 'This file is empty: choose another.' },
    unreadable: {
      fr: 'Ce fichier ne se lit pas comme un fichier de réponses. Choisissez celui que vous aviez téléchargé, sans le modifier ; ou demandez de l’aide à la personne qui vous l’a envoyé.',
      en: 'This file cannot be read as a file of answers. Choose the one that you had downloaded, unchanged; or ask the person who sent it to you for help.',
    },
    another: {
      fr: (theirs: string, ours: string) =>
        `Ce fichier répond à un autre questionnaire (${theirs}) que celui de cette page (${ours}).`,
      en: (theirs: string, ours: string) =>
        `This file answers another questionnaire (${theirs}) than this page’s (${ours}).`,
    },
    newer: {
      fr: (theirs: string, ours: string) =>
        `Ce fichier a été fait avec une version plus récente du questionnaire (${theirs}) que celle de cette page (${ours}) : demandez la page à jour.`,
      en: (theirs: string, ours: string) =>
        `This file was made with a later version of the questionnaire (${theirs}) than this page’s (${ours}): ask for the present page.`,
    },
    anotherStructure: {
      fr: (theirs: string, ours: string) =>
        `Ce fichier est celui de ${theirs} ; cette page est faite pour ${ours}.`,
      en: (theirs: string, ours: string) => `This file is that of ${theirs}; this page is made for ${ours}.`,
    },
    /** In a page that looks back on answers of a day. */
    noReview: {
      fr: (day: string) =>
        `Ce fichier ne revient pas sur vos réponses du ${day}, comme le fait cette page : elle redemande tout. Commencez sans lui.`,
      en: (day: string) =>
        `This file does not look back on your answers of ${day}, as this page does: it asks everything again. Start without it.`,
    },
    /** What could not be taken in, one line each. */
    faults: {
      fr: (faults: number) =>
        faults > 1
          ? `${faults} éléments du fichier n’ont pas été compris. Ils y restent, et ne comptent pas :`
          : 'Un élément du fichier n’a pas été compris. Il y reste, et ne compte pas :',
      en: (faults: number) =>
        faults > 1
          ? `${faults} things in the file were not understood. They stay in it, and do not count:`
          : 'One thing in the file was not understood. It stays in it, and does not count:',
    },
    unknown: {
      fr: (id: string, nearest: string | null) =>
        nearest === null
          ? `${fr.quote(id)} n’existe pas dans ce questionnaire`
          : `${fr.quote(id)} n’existe pas dans ce questionnaire : peut-être ${fr.quote(nearest)}`,
      en: (id: string, nearest: string | null) =>
        nearest === null
          ? `${en.quote(id)} does not exist in this questionnaire`
          : `${en.quote(id)} does not exist in this questionnaire: maybe ${en.quote(nearest)}`,
    },
    noAnswer: {
      fr: (id: string, question: string, nearest: string | null) =>
        `${fr.quote(id)} n’est pas une réponse à ${fr.quote(question)}${nearest === null ? '' : ` : peut-être ${fr.quote(nearest)}`}`,
      en: (id: string, question: string, nearest: string | null) =>
        `${en.quote(id)} is no answer to ${en.quote(question)}${nearest === null ? '' : `: maybe ${en.quote(nearest)}`}`,
    },
    invalid: {
      fr: (where: string) => `${fr.quote(where)} : ce qui y est écrit ne convient pas`,
      en: (where: string) => `${en.quote(where)}: what is written there does not fit`,
    },
  },
  /** Always on screen: whether this computer keeps the answers. */
  kept: {
    nothing: {
      fr: 'Vos réponses seront gardées sur cet ordinateur',
      en: 'Your answers will be kept on this computer',
    },
    /** Of a file that was opened. */
    changes: {
      fr: 'Ce que vous changerez sera gardé sur cet ordinateur',
      en: 'What you change will be kept on this computer',
    },
    at: {
      fr: (time: string) => `Enregistré sur cet ordinateur à ${time}`,
      en: (time: string) => `Saved on this computer at ${time}`,
    },
    /** On another day. */
    on: {
      fr: (moment: string) => `Enregistré sur cet ordinateur le ${moment}`,
      en: (moment: string) => `Saved on this computer on ${moment}`,
    },
    refused: {
      fr: 'Ce navigateur ne garde rien pour cette page : si vous la fermez, vos réponses sont perdues. Gardez-en une copie avant de vous arrêter.',
      en: 'This browser keeps nothing for this page: if you close it, your answers are lost. Keep a copy before you stop.',
    },
    full: {
      fr: 'La mémoire du navigateur est pleine : il ne garde plus ce que vous répondez. Gardez-en une copie avant de vous arrêter.',
      en: 'The browser’s memory is full: it no longer keeps what you answer. Keep a copy before you stop.',
    },
    copy: { fr: 'Garder une copie', en: 'Keep a copy' },
    copied: {
      fr: (file: string) => `Copie téléchargée : ${file}`,
      en: (file: string) => `Copy downloaded: ${file}`,
    },
  },
};
