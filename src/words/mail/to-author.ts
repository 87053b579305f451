/** The message to whoever sent an answer file that cannot be counted: they know the questions, and no format. */
export const toAuthor = {
  subject: {
    fr: (file: string) => `Vos réponses au questionnaire : ${file} est à reprendre`,
    en: (file: string) => `Your answers to the questionnaire: ${file} needs a change`,
  },
  hello: { fr: 'Bonjour,', en: 'Hello,' },
  opening: {
    fr: (file: string) =>
      `Merci d’avoir répondu au questionnaire. Je n’ai pas encore pu compter le fichier « ${file} ». Voici ce qu’il faut y changer :`,
    en: (file: string) =>
      `Thank you for answering the questionnaire. I could not count the file “${file}” yet. Here is what to change in it:`,
  },
  /** Before what is at one place of the file. */
  at: {
    fr: (line: number | null, question: string | null, what: string) =>
      `${line === null ? '' : `Ligne ${line}${question === null ? ' : ' : ', '}`}${question === null ? '' : `${line === null ? 'À' : 'à'} la question « ${question} » : `}${what}`,
    en: (line: number | null, question: string | null, what: string) =>
      `${line === null ? '' : `Line ${line}${question === null ? ': ' : ', '}`}${question === null ? '' : `${line === null ? 'To' : 'to'} the question “${question}”: `}${what}`,
  },
  more: {
    fr: (n: number) => (n === 1 ? 'Un autre point est à revoir.' : `${n} autres points sont à revoir.`),
    en: (n: number) => (n === 1 ? 'One more point needs a look.' : `${n} more points need a look.`),
  },
  /** One of the sentences to choose from, on its own line. */
  item: { fr: (text: string) => `  – ${text}`, en: (text: string) => `  – ${text}` },
  closing: {
    fr: 'Le plus simple : répondez à ce message en écrivant vos réponses à ces points, et je corrigerai le fichier. Vous pouvez aussi le corriger, et me le renvoyer.',
    en: 'The simplest way: reply to this message with your answers to these points, and I will correct the file. You can also correct it, and send it to me again.',
  },
  /** Where there is nothing to answer, only a file to send. */
  sendFile: {
    fr: 'Quand c’est fait, répondez à ce message en y joignant le fichier.',
    en: 'Once that is done, reply to this message with the file attached.',
  },
  again: {
    fr: 'Dites-moi si vous n’y arrivez pas : nous trouverons ensemble.',
    en: 'Tell me if you cannot: we will find a way together.',
  },
  attached: { fr: 'Le fichier est joint à ce message.', en: 'The file is attached to this message.' },
  /** Where the file is one person’s, and the message goes to the organisation. */
  passOn: {
    fr: 'Ce fichier est celui d’une personne de votre équipe : pouvez-vous lui transmettre ce message ? Pour que ses réponses restent les siennes, le fichier n’y est pas joint.',
    en: 'This file is one person’s of your team: could you pass this message on to them? So that their answers remain their own, the file is not attached.',
  },
  regards: { fr: 'Bien cordialement,', en: 'Kind regards,' },
};

/** What to change, without a word of the file’s format. Answers are quoted only to their author. */
export const toChange = {
  notInList: {
    fr: (answer: string | null) =>
      `${answer === null ? 'la réponse' : `la réponse « ${answer} »`} n’est pas dans la liste. Choisissez parmi :`,
    en: (answer: string | null) =>
      `${answer === null ? 'the answer' : `the answer “${answer}”`} is not in the list. Choose from:`,
  },
  choose: { fr: 'la réponse est à choisir parmi :', en: 'the answer is to be chosen from:' },
  yesNo: { fr: 'répondez par oui ou par non.', en: 'answer yes or no.' },
  text: { fr: 'répondez par quelques mots.', en: 'answer in a few words.' },
  number: {
    fr: (min: number | null, max: number | null, isWhole: boolean) =>
      `répondez par un nombre${isWhole ? ' entier' : ''}, seul${min === null ? '' : `, ${min} au moins`}${max === null ? '' : `, ${max} au plus`}.`,
    en: (min: number | null, max: number | null, isWhole: boolean) =>
      `answer with a ${isWhole ? 'whole ' : ''}number alone${min === null ? '' : `, ${min} at least`}${max === null ? '' : `, ${max} at most`}.`,
  },
  notApplicable: {
    fr: 'cette question concerne toutes les structures. Choisissez une réponse, ou « nous ne savons pas ».',
    en: 'this question applies to every organisation. Choose an answer, or “we don’t know”.',
  },
  empty: {
    fr: 'aucune réponse n’est choisie. Choisissez-en une, ou « nous ne savons pas ».',
    en: 'no answer is chosen. Choose one, or “we don’t know”.',
  },
  alone: {
    fr: (option: string | null) =>
      `${option === null ? 'une des réponses choisies' : `« ${option} »`} ne va avec aucune autre. Gardez-la seule, ou retirez-la.`,
    en: (option: string | null) =>
      `${option === null ? 'one of the answers chosen' : `“${option}”`} goes with no other. Keep it alone, or remove it.`,
  },
  twice: {
    fr: 'une même réponse est donnée deux fois. Gardez-la une seule fois.',
    en: 'one answer is given twice. Keep it once.',
  },
  wish: {
    fr: 'ce que vous visez dans un an est à choisir parmi les réponses, ou à laisser vide.',
    en: 'what you aim for in a year is to be chosen from the answers, or left empty.',
  },
  unknownQuestion: {
    fr: 'la réponse est à une question que ce questionnaire ne pose pas. À quelle question vouliez-vous répondre ?',
    en: 'the answer is to a question that this questionnaire does not ask. Which question did you mean to answer?',
  },
  date: {
    fr: (date: string, meant: string | undefined) =>
      `la date « ${date} » ne se lit pas. ${meant === undefined ? 'Écrivez l’année, le mois et le jour, comme 2026-03-02.' : `Écrivez ${meant}, si c’est bien ce jour-là.`}`,
    en: (date: string, meant: string | undefined) =>
      `the date “${date}” cannot be read. ${meant === undefined ? 'Write the year, the month and the day, such as 2026-03-02.' : `Write ${meant}, if it is that day.`}`,
  },
  profile: {
    fr: 'dites quel est votre type de structure, parmi :',
    en: 'say which kind of organisation yours is, of these:',
  },
  name: {
    fr: 'le nom de votre structure manque. Écrivez-le.',
    en: 'the name of your organisation is missing. Write it.',
  },
  objective: {
    fr: 'un de vos objectifs n’est pas dans la liste. Choisissez parmi :',
    en: 'one of your objectives is not in the list. Choose from:',
  },
  otherQuestionnaire: {
    fr: 'ces réponses ne sont pas celles du questionnaire que j’utilise, ou sont celles d’une autre version. Dites-moi d’où vous tenez le fichier.',
    en: 'these answers are not to the questionnaire that I use, or are to another version of it. Tell me where you got the file from.',
  },
  severalProfiles: {
    fr: 'les personnes de votre structure n’ont pas toutes indiqué le même type de structure. Entendez-vous sur le bon, et dites-le-moi.',
    en: 'the people of your organisation did not all give the same kind of organisation. Agree on the right one, and tell me.',
  },
  copy: {
    fr: 'j’ai reçu deux versions de ces réponses, qui ne disent pas la même chose. Dites-moi laquelle est la bonne.',
    en: 'I received two versions of these answers, which do not say the same. Tell me which one is right.',
  },
  accents: {
    fr: 'les accents de ce fichier ne se lisent pas. Renvoyez-le tel que le questionnaire l’a enregistré, sans l’ouvrir, ou enregistrez-le en choisissant l’encodage « UTF-8 ».',
    en: 'the accents in this file cannot be read. Send it again as the questionnaire saved it, without opening it, or save it with the encoding “UTF-8”.',
  },
  document: {
    fr: 'ce n’est pas le fichier que le questionnaire enregistre (c’est un document, une image ou une archive). Renvoyez celui que le questionnaire a enregistré, tel quel.',
    en: 'this is not the file that the questionnaire saves (it is a document, a picture or an archive). Send the one that the questionnaire saved, as it is.',
  },
  nothing: {
    fr: 'ce fichier est vide : rien n’y a été enregistré. Cherchez celui qui contient vos réponses, sans doute dans le même dossier ou dans vos téléchargements. S’il n’existe plus, dites-le-moi, et je vous renverrai le questionnaire.',
    en: 'this file is empty: nothing was saved in it. Look for the one with your answers, probably in the same folder or in your downloads. If it is gone, tell me, and I will send you the questionnaire again.',
  },
  tab: {
    fr: 'cette ligne commence par une tabulation (la touche Tab). Effacez-la, et mettez à sa place autant d’espaces qu’au début des lignes voisines.',
    en: 'this line begins with a tab (the Tab key). Delete it, and put as many spaces in its place as its neighbours begin with.',
  },
  /** What no other sentence tells. */
  misread: {
    fr: 'je n’arrive pas à lire ce passage, sans doute après une modification à la main. Si vous avez encore le fichier tel que le questionnaire l’a enregistré, renvoyez celui-là.',
    en: 'I cannot read this passage, probably after a change by hand. If you still have the file as the questionnaire saved it, send that one.',
  },
  unreadable: {
    fr: 'je n’arrive pas à lire ce fichier. Renvoyez-le tel que le questionnaire l’a enregistré.',
    en: 'I cannot read this file. Send it again as the questionnaire saved it.',
  },
};
