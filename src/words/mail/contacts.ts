/** The headings of a list of people to write to; others are known too. */
export const contactHeadings = {
  structure: { fr: 'structure', en: 'organisation' },
  mail: { fr: 'courriel', en: 'email' },
  contact: { fr: 'contact', en: 'contact' },
  first: { fr: 'prénom', en: 'first name' },
};
