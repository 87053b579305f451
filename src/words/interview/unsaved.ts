/** Where answers could not be saved on the disk, which a page does not write to. */
export const unsaved = {
  banner: {
    fr: (reason: string) =>
      `Pas encore enregistré : ${reason}. Vos réponses sont gardées en mémoire, nouvel essai à chaque réponse.`,
    en: (reason: string) =>
      `Not saved yet: ${reason}. Your answers are kept in memory, with a new try at each answer.`,
  },
  reason: {
    fr: (code: string) => {
      switch (code) {
        case 'ENOSPC':
        case 'EDQUOT':
          return 'le disque est plein';
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
          return 'ce dossier refuse l’écriture';
        case 'ENOENT':
        case 'ENOTDIR':
          return 'le dossier n’existe plus';
        default:
          return `l’ordinateur répond ${code}`;
      }
    },
    en: (code: string) => {
      switch (code) {
        case 'ENOSPC':
        case 'EDQUOT':
          return 'the disk is full';
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
          return 'this folder cannot be written to';
        case 'ENOENT':
        case 'ENOTDIR':
          return 'the folder is gone';
        default:
          return `the computer answers ${code}`;
      }
    },
  },
  title: { fr: 'Vos dernières réponses ne sont pas enregistrées.', en: 'Your last answers are not saved.' },
  /** @param code the system's. */
  lead: {
    fr: (reason: string, code: string) => {
      const remedy =
        code === 'ENOSPC' || code === 'EDQUOT'
          ? 'Libérez de la place'
          : code === 'ENOENT' || code === 'ENOTDIR'
            ? 'Remettez-le à sa place ou rebranchez le disque'
            : 'Autorisez l’écriture dans ce dossier, ou demandez à qui s’en occupe de le faire';
      return `La raison : ${reason}. ${remedy}, puis essayez de nouveau.`;
    },
    en: (reason: string, code: string) => {
      const remedy =
        code === 'ENOSPC' || code === 'EDQUOT'
          ? 'Make some room'
          : code === 'ENOENT' || code === 'ENOTDIR'
            ? 'Put it back in its place or plug the disk back in'
            : 'Allow writing in this folder, or ask whoever looks after it to';
      return `The reason: ${reason}. ${remedy}, then try again.`;
    },
  },
  retry: { fr: 'Essayer encore d’enregistrer', en: 'Try to save again' },
  stay: { fr: 'Revenir aux questions', en: 'Back to the questions' },
  leave: { fr: 'Quitter quand même', en: 'Quit all the same' },
  leaveDetail: {
    fr: 'Les réponses qui ne sont pas enregistrées seront perdues.',
    en: 'The answers that are not saved will be lost.',
  },
};
