import { grammar } from '../grammar.ts';

const { fr, en } = grammar;

/** What is said if something is refused, has changed meanwhile, or cannot be saved. */
export const trouble = {
  notices: {
    nothingTyped: { fr: 'Écrivez quelques lettres, puis Entrée.', en: 'Type a few letters, then Enter.' },
    nothingAnswered: {
      fr: 'Aucune question n’a encore de réponse : il n’y a pas de profil à montrer. Choisissez une ligne pour y répondre.',
      en: 'No question has an answer yet: there is no profile to show. Choose a line to answer it.',
    },
    nothingChosen: {
      fr: 'Choisissez au moins une ligne (espace ou un chiffre), puis Entrée.',
      en: 'Choose at least one line (space or a digit), then Enter.',
    },
    notAChoice: { fr: 'Ce numéro n’est pas dans la liste.', en: 'This number is not in the list.' },
    chooseFirst: {
      fr: 'Choisissez d’abord une ligne, avec les flèches ou un chiffre, puis Entrée.',
      en: 'Choose a line first, with the arrows or a digit, then Enter.',
    },
    chooseTarget: {
      fr: 'Choisissez d’abord une phrase, avec les flèches ou un chiffre, puis Entrée ; ou la touche p pour ne rien viser ici.',
      en: 'Choose a sentence first, with the arrows or a digit, then Enter; or the s key to aim for nothing here.',
    },
    moreFirst: {
      fr: 'C’est votre réponse d’aujourd’hui. Cochez ce qui s’ajouterait, ou passez pour ne rien viser ici.',
      en: 'That is your answer of today. Tick what would be added, or skip to aim for nothing here.',
    },
    mustApply: {
      fr: 'Cette question concerne toutes les structures : choisissez une phrase, ou « nous ne savons pas » (touche s).',
      en: 'This question concerns every organisation: choose a sentence, or “we don’t know” (the d key).',
    },
    notANumber: { fr: 'Écrivez un nombre, en chiffres.', en: 'Type a number, in digits.' },
    wholeNumber: { fr: 'Écrivez un nombre entier.', en: 'Type a whole number.' },
    atMost: {
      fr: (max: number) => `Pas plus de ${max} : décochez-en un d’abord, avec la touche qui l’a coché.`,
      en: (max: number) => `No more than ${max}: untick one first, with the key that ticked it.`,
    },
    range: {
      fr: (min: string | null, max: string | null) =>
        min !== null && max !== null
          ? `Écrivez un nombre de ${min} à ${max}.`
          : min !== null
            ? `Écrivez un nombre à partir de ${min}.`
            : `Écrivez un nombre jusqu’à ${max}.`,
      en: (min: string | null, max: string | null) =>
        min !== null && max !== null
          ? `Type a number from ${min} to ${max}.`
          : min !== null
            ? `Type a number from ${min} up.`
            : `Type a number up to ${max}.`,
    },
    targetNotHigher: {
      fr: 'Cela ne va pas plus loin que votre réponse d’aujourd’hui. Visez plus haut, ou passez pour ne rien viser ici.',
      en: 'That goes no further than your answer of today. Aim higher, or skip to aim for nothing here.',
    },
    notHere: {
      fr: 'Cette touche ne fait rien ici. Voyez celles du bas de l’écran.',
      en: 'This key does nothing here. See those at the bottom of the screen.',
    },
    /** @param key opens a note. */
    onlyText: {
      fr: (key: string) => `Rien n’a changé. Pour écrire une note : ${key}, puis Entrée.`,
      en: (key: string) => `Nothing has changed. To write a note: ${key}, then Enter.`,
    },
    /** Where no note can be written. */
    onlyKeys: {
      fr: 'Rien n’a changé : on n’écrit pas ici. Les notes s’écrivent aux questions.',
      en: 'Nothing has changed: this is not a place to write. Notes are written at the questions.',
    },
    /** @param most characters. */
    noRoom: {
      fr: (most: number) =>
        `Il n’y a plus de place : ${most} caractères au plus. Ce qui dépasse n’est pas gardé.`,
      en: (most: number) => `There is no more room: ${most} characters at most. What is over is not kept.`,
    },
    shown: {
      fr: (questions: string[]) =>
        questions.length > 1
          ? `Ce changement ajoute ${questions.length} questions : ${fr.quoted(questions)}`
          : `Ce changement ajoute une question : ${fr.quoted(questions)}`,
      en: (questions: string[]) =>
        questions.length > 1
          ? `This change adds ${questions.length} questions: ${en.quoted(questions)}`
          : `This change adds a question: ${en.quoted(questions)}`,
    },
    answersBack: {
      fr: (questions: string[]) =>
        questions.length > 1
          ? `${questions.length} questions se posent de nouveau : ${fr.quoted(questions)}. Vos réponses gardées de côté comptent de nouveau.`
          : `Une question se pose de nouveau : ${fr.quoted(questions)}. Votre réponse gardée de côté compte de nouveau.`,
      en: (questions: string[]) =>
        questions.length > 1
          ? `${questions.length} questions arise again: ${en.quoted(questions)}. Your answers kept aside count again.`
          : `A question arises again: ${en.quoted(questions)}. Your answer kept aside counts again.`,
    },
    hidden: {
      fr: (questions: string[]) =>
        questions.length > 1
          ? `Ce changement retire ${questions.length} questions : ${fr.quoted(questions)}`
          : `Ce changement retire une question : ${fr.quoted(questions)}`,
      en: (questions: string[]) =>
        questions.length > 1
          ? `This change removes ${questions.length} questions: ${en.quoted(questions)}`
          : `This change removes a question: ${en.quoted(questions)}`,
    },
    keptAside: {
      fr: (questions: string[]) =>
        questions.length > 1
          ? `${questions.length} questions ne se posent plus : ${fr.quoted(questions)}. Vos réponses sont gardées de côté et ne comptent pas.`
          : `Une question ne se pose plus : ${fr.quoted(questions)}. Votre réponse est gardée de côté et ne compte pas.`,
      en: (questions: string[]) =>
        questions.length > 1
          ? `${questions.length} questions no longer arise: ${en.quoted(questions)}. Your answers are kept aside and do not count.`
          : `A question no longer arises: ${en.quoted(questions)}. Your answer is kept aside and does not count.`,
    },
    /** @param topics of what was aimed for. */
    targetsReached: {
      fr: (topics: string[]) =>
        `Ce que vous visiez dans un an (${topics.join(', ')}) est retiré : votre réponse d’aujourd’hui a changé.`,
      en: (topics: string[]) =>
        `What you aimed for in a year (${topics.join(', ')}) has been removed: your answer of today has changed.`,
    },
    merged: {
      fr: 'Le fichier a été modifié ailleurs entre-temps : ces modifications ont été reprises ici.',
      en: 'The file was changed elsewhere in the meantime: those changes are now here too.',
    },
    mergedAside: {
      fr: (file: string) =>
        `Le fichier a été modifié ailleurs entre-temps, aussi pour cette réponse : la vôtre est gardée, et l’autre version est dans ${file}.`,
      en: (file: string) =>
        `The file was changed elsewhere in the meantime, this answer too: yours is kept, and the other version is in ${file}.`,
    },
    madeAgain: {
      fr: 'Le fichier avait disparu du dossier : il a été enregistré de nouveau.',
      en: 'The file had gone from the folder: it has been saved again.',
    },
    unreadableAside: {
      fr: (file: string) =>
        `Le fichier a été modifié ailleurs et n’est plus lisible : il est gardé sous le nom ${file}, et vos réponses sont enregistrées de nouveau.`,
      en: (file: string) =>
        `The file was changed elsewhere and can no longer be read: it is kept as ${file}, and your answers are saved again.`,
    },
    /** @param topics what must be answered again. @param unasked how many answers are no longer needed. */
    olderAnswers: {
      fr: (topics: string[], unasked: number) =>
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
      en: (topics: string[], unasked: number) =>
        [
          'The questionnaire has changed since these answers.',
          ...(topics.length > 0 ? [`To be answered again: ${topics.join(', ')}.`] : []),
          ...(unasked > 1
            ? [`${unasked} answers to questions that are no longer asked stay in the file, and do not count.`]
            : unasked === 1
              ? ['One answer to a question that is no longer asked stays in the file, and does not count.']
              : []),
        ].join(' '),
    },
    /** The structure is called otherwise now. */
    filesRenamed: {
      fr: (file: string) =>
        `Vos fichiers suivent le nouveau nom : vos réponses sont maintenant dans ${file}.`,
      en: (file: string) => `Your files follow the new name: your answers are now in ${file}.`,
    },
    nameKept: {
      fr: (file: string) => `Le nouveau nom est enregistré. Le fichier, lui, garde son nom : ${file}.`,
      en: (file: string) => `The new name is saved. The file keeps its own name: ${file}.`,
    },
    nameTaken: {
      fr: (file: string) =>
        `Le nouveau nom est enregistré. Le fichier, lui, reste ${file} : des fichiers à ce nom sont déjà là.`,
      en: (file: string) =>
        `The new name is saved. The file stays ${file}: there are files of that name already.`,
    },
    undone: { fr: (what: string) => `C’est annulé : ${what}.`, en: (what: string) => `Undone: ${what}.` },
    savedAgain: { fr: 'Tout est de nouveau enregistré.', en: 'Everything is saved again.' },
    stillUnsaved: { fr: 'L’enregistrement n’a pas encore réussi.', en: 'Saving has not worked yet.' },
  },
};
