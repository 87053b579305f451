/** What `schema` says about itself in the help. */
export const schemaWords = {
  description: {
    fr: 'écrit le schéma JSON d’un format, pour un éditeur ou un autre programme',
    en: 'print the JSON Schema of a format, for an editor or another program',
  },
  format: { fr: 'le format', en: 'the format' },
};
