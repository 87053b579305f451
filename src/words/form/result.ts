/** What the page says once the answers are complete: of their file, and of what comes of them. */
export const resulting = {
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
      fr: 'Le plan commun réunira les réponses de tout le monde. La personne qui les rassemble le fera, une fois qu’elle aura tous les fichiers : envoyez-lui le vôtre.',
      en: 'The common plan will bring everybody’s answers together. The person who gathers them will make it once they have all the files: send them yours.',
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
    /** Of answers that look back on earlier ones. */
    review: {
      fr: 'Ce qui a bougé depuis la fois précédente ne se lit pas encore ici : la personne qui reçoit ce fichier compare les deux dates, et vous rend le bilan.',
      en: 'What moved since last time cannot be read here yet: the person who receives this file compares the two dates, and gives you the review.',
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
    /** For people whose mail is a page of their browser. */
    webMail: { fr: 'Rien ne s’ouvre ? Le message à coller', en: 'Does nothing open? The message to paste' },
    webMailLead: {
      fr: 'Copiez ce texte dans un nouveau message, et joignez-y le fichier.',
      en: 'Copy this text into a new message, and attach the file to it.',
    },
    otherwise: { fr: 'Le téléchargement ne marche pas ?', en: 'Does the download not work?' },
    otherwiseLead: {
      fr: 'Copiez ce texte tout entier, et collez-le dans un message.',
      en: 'Copy the whole of this text, and paste it into a message.',
    },
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
