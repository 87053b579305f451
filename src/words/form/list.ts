/** The headings of a list of structures, as it is read, and as `index.csv` gives it back. */
export const listHeadings = {
  name: { fr: 'nom', en: 'name' },
  id: { fr: 'identifiant', en: 'id' },
  profile: { fr: 'profil', en: 'profile' },
  replyTo: { fr: 'réponse-à', en: 'reply-to' },
  /** What `index.csv` adds: the page, what the page is known by, and where its reader puts its address. */
  file: { fr: 'fichier', en: 'file' },
  form: { fr: 'formulaire', en: 'form' },
  link: { fr: 'lien', en: 'link' },
};
