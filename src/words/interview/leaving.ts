import { grammar } from '../grammar.ts';

/** What a terminal says at the end, and in the files that it writes. */
export const leaving = {
  closing: {
    title: { fr: (name: string) => `Profil : ${name}`, en: (name: string) => `Profile: ${name}` },
    ownProfile: {
      fr: 'Votre profil, d’après vos seules réponses',
      en: 'Your profile, from your own answers alone',
    },
    /** The first actions of a plan that brings several people together. */
    together: {
      fr: (actions: number, people: number) =>
        actions > 1
          ? `Les ${actions === 2 ? 'deux' : 'trois'} premières actions de la structure (${people} personnes)`
          : `La première action de la structure (${people} personnes)`,
      en: (actions: number, people: number) =>
        actions > 1
          ? `The organisation’s ${actions === 2 ? 'two' : 'three'} first actions (${people} people)`
          : `The organisation’s first action (${people} people)`,
    },
    /** The heading if there is no action. */
    actions: { fr: 'Vos actions', en: 'Your actions' },
    tooFew: {
      fr: 'Trop peu de questions ont une réponse pour proposer des actions. Reprenez quand vous voudrez : rien n’est perdu.',
      en: 'Too few questions are answered to propose actions. Carry on whenever you like: nothing is lost.',
    },
    files: {
      fr: (folder: string) => `Vos fichiers, dans le dossier ${folder}`,
      en: (folder: string) => `Your files, in the folder ${folder}`,
    },
    answers: {
      fr: (file: string) => `${file} : vos réponses. Ce fichier sert à reprendre ; gardez-le.`,
      en: (file: string) => `${file}: your answers. This file serves to carry on; keep it.`,
    },
    /** Whom to send what: a team sends all of its people's files, with the notes that its plan leaves out. */
    send: {
      fr: (files: readonly string[]) =>
        files.length === 1
          ? `Si une personne vous accompagne, envoyez-lui ce seul fichier : ${files[0]}`
          : `Si une personne vous accompagne, envoyez-lui ces ${files.length} fichiers de réponses (les notes y sont, même non partagées) : ${files.join(', ')}`,
      en: (files: readonly string[]) =>
        files.length === 1
          ? `If someone is supporting you, send them this one file: ${files[0]}`
          : `If someone is supporting you, send them these ${files.length} files of answers (notes are in them, even unshared ones): ${files.join(', ')}`,
    },
    /** The same, for one person among several. */
    sendOwn: {
      fr: (file: string, hasNotes: boolean) =>
        `Si une personne vous accompagne, envoyez-lui votre fichier${hasNotes ? ' (vos notes y sont, même non partagées)' : ''} : ${file}`,
      en: (file: string, hasNotes: boolean) =>
        `If someone is supporting you, send them your file${hasNotes ? ' (your notes are in it, even unshared ones)' : ''}: ${file}`,
    },
    opening: {
      fr: 'Le plan s’ouvre dans votre navigateur.',
      en: 'The plan is opening in your browser.',
    },
    notOpened: {
      fr: (file: string) => `Le navigateur ne s’est pas ouvert. Ouvrez ce fichier d’un double-clic : ${file}`,
      en: (file: string) => `The browser did not open. Open this file with a double click: ${file}`,
    },
    page: {
      fr: (file: string) => `${file} : votre plan d’action, à lire et à imprimer. Un double-clic l’ouvre.`,
      en: (file: string) => `${file}: your action plan, to read and to print. A double click opens it.`,
    },
    plan: {
      fr: (file: string) =>
        `${file} : le plan, à cocher et à modifier dans un éditeur de texte (Bloc-notes, TextEdit).`,
      en: (file: string) => `${file}: the plan, to tick and to change in a text editor (Notepad, TextEdit).`,
    },
    planBeside: {
      fr: (file: string, kept: string) =>
        `${file} : le plan. Celui que vous aviez modifié, ${kept}, est laissé tel quel.`,
      en: (file: string, kept: string) =>
        `${file}: the plan. The one that you had edited, ${kept}, is left as it is.`,
    },
    merged: {
      fr: (people: number) => `Le plan réunit les réponses de ${people} personnes.`,
      en: (people: number) => `The plan brings together the answers of ${people} people.`,
    },
    /** Before a command. */
    past: {
      fr: (files: readonly string[]) =>
        `${grammar.fr.list(files)} : d’une date plus ancienne, ces réponses ne sont pas dans ce plan.`,
      en: (files: readonly string[]) =>
        `${grammar.en.list(files)}: of an earlier date, these answers are not in this plan.`,
    },
    leftOut: {
      fr: (file: string, check: string) =>
        `${file} n’est pas dans ce plan : quelque chose y est à corriger d’abord. Pour le voir : ${check}`,
      en: (file: string, check: string) =>
        `${file} is not in this plan: something in it has to be fixed first. To see it: ${check}`,
    },
    /** Under an action: its name and its date. */
    assigned: {
      fr: (told: string) => `Qui s’en occupe : ${told}`,
      en: (told: string) => `Who takes care of it: ${told}`,
    },
    /** @param left how many of the first actions lack a name or a date. */
    next: {
      fr: (actions: number, left: number) => [
        ...(left === 0
          ? []
          : left < actions
            ? [
                `Il reste à mettre un nom et une date en face de ${left > 1 ? 'deux' : 'l’une'} des premières actions du plan.`,
              ]
            : actions > 1
              ? [
                  `Pour commencer, mettez un nom et une date en face des ${actions === 2 ? 'deux' : 'trois'} premières actions du plan.`,
                ]
              : ['Pour commencer, mettez un nom et une date en face de la première action du plan.']),
      ],
      en: (actions: number, left: number) => [
        ...(left === 0
          ? []
          : left < actions
            ? [
                `It remains to put a name and a date beside ${left > 1 ? 'two' : 'one'} of the plan’s first actions.`,
              ]
            : actions > 1
              ? [
                  `To begin, put a name and a date beside the plan’s ${actions === 2 ? 'two' : 'three'} first actions.`,
                ]
              : ['To begin, put a name and a date beside the plan’s first action.']),
      ],
    },
    /** Before a command. */
    compare: {
      fr: 'Pour voir ce qui a bougé depuis la fois précédente, tapez cette ligne dans le terminal :',
      en: 'To see what moved since last time, type this line in the terminal:',
    },
    /** Before a command. */
    print: {
      fr: 'Pour en faire une page à imprimer, tapez cette ligne dans le terminal :',
      en: 'To make a page to print, type this line in the terminal:',
    },
    /** Before the same command, if the plan could not be written. */
    planLater: {
      fr: 'Une fois l’obstacle levé, pour avoir votre plan en page à imprimer, tapez cette ligne dans le terminal :',
      en: 'Once that is fixed, to have your plan as a page to print, type this line in the terminal:',
    },
    /** The page is there, but not the editable plan. */
    notEditable: {
      fr: (reason: string) => `Le plan à cocher et à modifier manque. ${reason}`,
      en: (reason: string) => `The plan to tick and to change is missing. ${reason}`,
    },
    notPlanned: {
      fr: (reason: string) => `Le plan d’action manque. ${reason} Vos réponses, elles, sont enregistrées.`,
      en: (reason: string) => `The action plan is missing. ${reason} Your answers are saved.`,
    },
  },
  file: {
    /** The comment at the head of a new answer file. */
    heading: {
      fr: (name: string, title: string) => [
        `Les réponses de ${name} à « ${title} »`,
        'Ce fichier se lit et se corrige dans un éditeur de texte.',
        'na : ne nous concerne pas ; unknown : nous ne savons pas.',
      ],
      en: (name: string, title: string) => [
        `The answers of ${name} to “${title}”`,
        'This file can be read and corrected in a text editor.',
        'na: doesn’t apply to us; unknown: we don’t know.',
      ],
    },
    /** What a version put aside is called, in a file's name. */
    aside: { fr: 'autre-version', en: 'other-version' },
  },
  farewell: {
    saved: {
      fr: (file: string) => `Vos réponses sont enregistrées dans ${file}.`,
      en: (file: string) => `Your answers are saved in ${file}.`,
    },
    nothing: {
      fr: 'L’autodiagnostic n’était pas commencé. Rien n’était encore à enregistrer.',
      en: 'The assessment had not begun. There was nothing to save yet.',
    },
    /** Nothing was said this time, but there are earlier files. */
    kept: { fr: 'Vos réponses restent enregistrées.', en: 'Your answers are still saved.' },
    notSaved: {
      fr: (file: string, reason: string) =>
        `Vos dernières réponses n’ont pas pu être enregistrées dans ${file} : ${reason}.`,
      en: (file: string, reason: string) => `Your last answers could not be saved in ${file}: ${reason}.`,
    },
    /** Not even what was saved earlier is there any more. */
    lost: {
      fr: (file: string, reason: string) =>
        `Vos réponses n’ont pas pu être enregistrées : ${file} n’est plus là, et ${reason}.`,
      en: (file: string, reason: string) =>
        `Your answers could not be saved: ${file} is gone, and ${reason}.`,
    },
    /** Before a command. */
    resume: {
      fr: (folder: string) => `Pour reprendre, dans le dossier ${folder} :`,
      en: (folder: string) => `To carry on, in the folder ${folder}:`,
    },
    /** The same, for a review whose earlier answers are elsewhere. */
    missed: {
      fr: (day: string) => `Pour revenir aussi sur les réponses du ${day} :`,
      en: (day: string) => `To look back on the answers of ${day} too:`,
    },
    start: {
      fr: (folder: string) => `Pour commencer, dans le dossier ${folder} :`,
      en: (folder: string) => `To start, in the folder ${folder}:`,
    },
    /** While the plan is made. */
    writing: { fr: 'Le plan s’écrit…', en: 'Writing the plan…' },
    /** The terminal goes back to the shell (Ctrl-Z). */
    paused: {
      fr: 'L’autodiagnostic est en pause, rien n’est perdu. Pour y revenir, tapez fg, puis Entrée.',
      en: 'The assessment is paused, and nothing is lost. To come back to it, type fg, then Enter.',
    },
    ended: { fr: 'La saisie s’est arrêtée.', en: 'The input has ended.' },
  },
};
