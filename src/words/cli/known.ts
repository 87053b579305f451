/** What is said of a structure's name, profile or track that the command line gives. */
export const knownWords = {
  unknownProfile: {
    fr: (id: string, known: string) => `--profile « ${id} » : ce profil n’existe pas. Au choix : ${known}.`,
    en: (id: string, known: string) => `--profile “${id}”: there is no such profile. One of: ${known}.`,
  },
  unknownTrack: {
    fr: (id: string, known: string) => `--track « ${id} » : ce parcours n’existe pas. Au choix : ${known}.`,
    en: (id: string, known: string) => `--track “${id}”: there is no such track. One of: ${known}.`,
  },
  emptyName: {
    fr: '--structure attend le nom de la structure : il est vide. Sans cette option, il reste à écrire.',
    en: '--structure needs the organisation’s name: it is empty. Without this option it is left to be written.',
  },
  longName: {
    fr: (found: number, most: number) =>
      `--structure attend un nom de ${most} signes au plus, et celui-ci en a ${found}.`,
    en: (found: number, most: number) =>
      `--structure needs a name of ${most} characters at most; this one has ${found}.`,
  },
  brokenName: {
    fr: '--structure attend un nom sur une seule ligne, sans caractère de commande.',
    en: '--structure needs a name on one line, without control characters.',
  },
};
