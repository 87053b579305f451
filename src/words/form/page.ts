import { grammar } from '../grammar.ts';

const { fr, en } = grammar;

/** What the page says besides the interview: what is kept on this computer, and the file that people save. */
export const page = {
  /** The other language, in itself. */
  speak: { fr: 'Français', en: 'English' },
  begin: { fr: 'Commencer', en: 'Start' },
  print: { fr: 'Imprimer le questionnaire', en: 'Print the questionnaire' },
  /** The title of the window: what is on screen, then the questionnaire. */
  windowTitle: {
    fr: (screen: string, title: string) => `${screen} – ${title}`,
    en: (screen: string, title: string) => `${screen} – ${title}`,
  },
  /** Who reads the answers, said before the first one. */
  readers: {
    fr: (mail: string | null) => [
      'Qui les lira',
      mail === null
        ? 'Vous seuls, et les personnes à qui vous donnerez ce fichier.'
        : `Vous seuls, puis la personne à qui vous enverrez ce fichier : ${mail}.`,
    ],
    en: (mail: string | null) => [
      'Who will read them',
      mail === null
        ? 'You alone, and the people whom you give this file to.'
        : `You alone, then the person whom you send this file to: ${mail}.`,
    ],
  },
  moment: {
    time: {
      fr: (hours: string, minutes: string) => `${hours} h ${minutes}`,
      en: (hours: string, minutes: string) => `${hours}:${minutes}`,
    },
    day: {
      fr: (date: string, time: string) => `${date} à ${time}`,
      en: (date: string, time: string) => `${date} at ${time}`,
    },
  },
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
      fr: 'Ces réponses viennent d’une autre version de ce questionnaire. Elles ne peuvent pas être reprises telles quelles : téléchargez-les, puis ouvrez le fichier ci-dessous.',
      en: 'These answers come from another version of this questionnaire. They cannot be carried on with as they are: download them, then open the file below.',
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
  /** Ranks of what is ticked, where they count. */
  rank: {
    title: { fr: 'Dans cet ordre', en: 'In this order' },
    up: { fr: (text: string) => `Monter : ${text}`, en: (text: string) => `Move up: ${text}` },
    down: { fr: (text: string) => `Descendre : ${text}`, en: (text: string) => `Move down: ${text}` },
  },
  help: { fr: 'Aide', en: 'Help' },
  saveNote: { fr: 'Enregistrer la note', en: 'Save the note' },
  result: {
    title: { fr: 'Votre profil et votre plan', en: 'Your profile and your plan' },
    /** The title where nothing can be said of the answers yet, and what to do then. */
    noProfileTitle: { fr: 'Vos réponses jusqu’ici', en: 'Your answers so far' },
    noProfile: {
      fr: 'Ces réponses ne suffisent pas encore à dresser un profil. Rien n’est perdu : gardez le fichier, et reprenez quand vous voudrez.',
      en: 'These answers are not enough yet to draw a profile. Nothing is lost: keep the file, and carry on whenever you like.',
    },
    /** For one person who answers along with others. */
    ownTitle: { fr: 'Vos réponses sont prêtes à envoyer', en: 'Your answers are ready to send' },
    ownLead: {
      fr: 'Le plan commun réunira les réponses de tout le monde. La personne qui vous accompagne le fera, une fois qu’elle aura tous les fichiers : envoyez-lui le vôtre.',
      en: 'The common plan will bring everybody’s answers together. The person who supports you will make it once they have all the files: send them yours.',
    },
    ownPlan: { fr: 'D’après vos seules réponses', en: 'From your own answers alone' },
    ownPlanLead: {
      fr: 'Le profil et le plan qui suivent ne tiennent compte que de vous : ce n’est pas le plan commun.',
      en: 'The profile and the plan below take only you into account: this is not the common plan.',
    },
    file: { fr: 'D’abord, gardez vos réponses', en: 'First, keep your answers' },
    fileLead: {
      fr: 'Cette page n’envoie rien. Ce fichier est la trace de vos réponses : il sert à les reprendre, à refaire le point dans un an, et à la personne qui vous accompagne.',
      en: 'This page sends nothing. This file is the record of your answers: it serves to carry on with them, to take stock again in a year, and to the person who supports you.',
    },
    download: { fr: 'Télécharger mes réponses', en: 'Download my answers' },
    downloaded: {
      fr: (file: string) =>
        `Le fichier ${file} est dans le dossier des téléchargements. Vérifiez qu’il y est bien.`,
      en: (file: string) => `The file ${file} is in the downloads folder. Check that it is there.`,
    },
    send: {
      fr: (mail: string | null) =>
        mail === null
          ? 'Si une personne vous accompagne, envoyez-lui ce fichier en pièce jointe.'
          : `Envoyez ce fichier en pièce jointe à ${mail}.`,
      en: (mail: string | null) =>
        mail === null
          ? 'If someone is supporting you, send them this file as an attachment.'
          : `Send this file as an attachment to ${mail}.`,
    },
    mail: { fr: 'Préparer le message', en: 'Prepare the message' },
    mailNote: {
      fr: 'Votre messagerie s’ouvre avec un message tout prêt. La pièce jointe, c’est à vous de l’ajouter.',
      en: 'Your mail program opens with a message ready. The attachment is for you to add.',
    },
    subject: {
      fr: (name: string, title: string) => `${name} : réponses à « ${title} »`,
      en: (name: string, title: string) => `${name}: answers to “${title}”`,
    },
    body: {
      fr: (name: string, file: string, isOwn: boolean) =>
        `Bonjour,\n\n${isOwn ? `Voici mes réponses, pour ${name}.` : `Voici les réponses de ${name}.`} Le fichier est joint à ce message : ${file}\n(il est dans le dossier des téléchargements : pensez à le joindre avant d’envoyer).\n\n`,
      en: (name: string, file: string, isOwn: boolean) =>
        `Hello,\n\nHere are ${isOwn ? `my answers, for ${name}` : `the answers of ${name}`}. The file is attached to this message: ${file}\n(it is in the downloads folder: remember to attach it before you send).\n\n`,
    },
    otherwise: { fr: 'Le téléchargement ne marche pas ?', en: 'Does the download not work?' },
    otherwiseLead: {
      fr: 'Copiez ce texte tout entier, et collez-le dans un message.',
      en: 'Copy the whole of this text, and paste it into a message.',
    },
    text: { fr: 'Le texte du fichier', en: 'The text of the file' },
    selectAll: { fr: 'Tout sélectionner', en: 'Select all' },
    copy: { fr: 'Copier', en: 'Copy' },
    copied: { fr: 'Le texte est copié.', en: 'The text is copied.' },
    notCopied: {
      fr: 'Le navigateur refuse de copier : sélectionnez tout, puis copiez avec le clavier ou un appui long.',
      en: 'The browser refuses to copy: select all, then copy with the keyboard or a long press.',
    },
    erase: { fr: 'Effacer mes réponses de cet ordinateur', en: 'Erase my answers from this computer' },
    eraseLead: {
      fr: 'Sur un ordinateur partagé, effacez vos réponses une fois le fichier en lieu sûr.',
      en: 'On a shared computer, erase your answers once the file is in a safe place.',
    },
    print: { fr: 'Imprimer le plan, ou l’enregistrer en PDF', en: 'Print the plan, or save it as a PDF' },
    more: { fr: 'Lire tout le plan', en: 'Read the whole plan' },
  },
};
