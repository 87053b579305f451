import type { EndingWords } from '../ending.ts';

export const ending: EndingWords = {
  closing: {
    title: (name) => `Profil : ${name}`,
    ownProfile: 'Votre profil, d’après vos seules réponses',
    together: (actions, people) =>
      actions > 1
        ? `Les ${actions === 2 ? 'deux' : 'trois'} premières actions de la structure (${people} personnes)`
        : `La première action de la structure (${people} personnes)`,
    actions: 'Vos actions',
    tooFew:
      'Trop peu de questions ont une réponse pour proposer des actions. Reprenez quand vous voudrez : rien n’est perdu.',
    files: (folder) => `Vos fichiers, dans le dossier ${folder}`,
    answers: (file) => `${file} : vos réponses. Ce fichier sert à reprendre ; gardez-le.`,
    page: (file) => `${file} : votre plan d’action, à lire et à imprimer. Un double-clic l’ouvre.`,
    plan: (file) =>
      `${file} : le plan, à cocher et à modifier dans un éditeur de texte (Bloc-notes, TextEdit).`,
    planBeside: (file, kept) =>
      `${file} : le plan. Celui que vous aviez modifié, ${kept}, est laissé tel quel.`,
    merged: (people) => `Le plan réunit les réponses de ${people} personnes.`,
    leftOut: (file, check) =>
      `${file} n’est pas dans ce plan : quelque chose y est à corriger d’abord. Pour le voir : ${check}`,
    next: (actions) => [
      ...(actions > 1
        ? [
            `Pour commencer, mettez un nom et une date en face des ${actions === 2 ? 'deux' : 'trois'} premières actions du plan.`,
          ]
        : actions === 1
          ? ['Pour commencer, mettez un nom et une date en face de la première action du plan.']
          : []),
      'Si une personne vous accompagne, apportez-lui ces fichiers ou envoyez-les-lui : vous décidez à qui les montrer.',
    ],
    print: 'Pour en faire une page à imprimer, tapez cette ligne dans le terminal :',
    planLater:
      'Une fois l’obstacle levé, pour avoir votre plan en page à imprimer, tapez cette ligne dans le terminal :',
    notEditable: (reason) => `Le plan à cocher et à modifier manque. ${reason}`,
    notPlanned: (reason) => `Le plan d’action manque. ${reason} Vos réponses, elles, sont enregistrées.`,
  },
  file: {
    heading: (name, title) => [
      `Les réponses de ${name} à « ${title} »`,
      'Ce fichier se lit et se corrige dans un éditeur de texte.',
      'na : ne nous concerne pas ; unknown : nous ne savons pas.',
    ],
    aside: 'autre-version',
  },
  farewell: {
    saved: (file) => `Vos réponses sont enregistrées dans ${file}.`,
    nothing: 'Rien n’était encore à enregistrer.',
    kept: 'Vos réponses restent enregistrées.',
    notSaved: (file, reason) =>
      `Vos dernières réponses n’ont pas pu être enregistrées dans ${file} : ${reason}.`,
    lost: (file, reason) =>
      `Vos réponses n’ont pas pu être enregistrées : ${file} n’est plus là, et ${reason}.`,
    resume: (folder) => `Pour reprendre, dans le dossier ${folder} :`,
    start: (folder) => `Pour commencer, dans le dossier ${folder} :`,
    paused: 'L’autodiagnostic est en pause, rien n’est perdu. Pour y revenir, tapez fg, puis Entrée.',
    ended: 'La saisie s’est arrêtée.',
  },
};
