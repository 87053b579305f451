/** What the page that asks the questions says where they are answered on paper. */
export const formPaper = {
  /** Shown where the page can be read, but cannot ask: the preview of a file, of a message. */
  opening: {
    here: {
      fr: 'Ici, cette page ne peut pas poser ses questions. Pour y répondre :',
      en: 'Here, this page cannot ask its questions. To answer them:',
    },
    computer: {
      fr: 'Sur un ordinateur : enregistrez le fichier, puis ouvrez-le d’un double-clic ; votre navigateur pose les questions une à une.',
      en: 'On a computer: save the file, then double-click on it; your browser asks the questions one by one.',
    },
    phone: {
      fr: 'Sur un téléphone : déposez ce même fichier sur un site web et ouvrez son adresse, ou demandez-la à qui vous a envoyé le fichier.',
      en: 'On a phone: put this same file on any website and open its address, or ask whoever sent you the file for one.',
    },
    /** Before what leads to the questions on paper, and after it. */
    print: { fr: 'Sur papier : imprimez', en: 'On paper: print' },
    questions: { fr: 'les questions', en: 'the questions' },
    pen: { fr: ' et remplissez-les au stylo.', en: ' and fill them in with a pen.' },
  },
  /** At the end of the last sheet, before what says to copy the answers, and after it. */
  open: {
    fr: 'Pour avoir votre plan d’action, ouvrez sur un ordinateur le fichier ou l’adresse d’où viennent ces feuilles',
    en: 'To get your action plan, open on a computer the file or the address that these sheets come from',
  },
  handOn: {
    fr: 'Ou transmettez-les à la personne qui vous accompagne',
    en: 'Or pass them on to the person who supports you',
  },
};
