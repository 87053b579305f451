import { grammar } from '../grammar.ts';

/** What `check --po` says about itself in the help, and of what it wrote. */
export const translateWords = {
  option: {
    fr: 'écrit ou met à jour la traduction du questionnaire dans cette langue (es, pt-BR), en PO (gettext)',
    en: 'write or update the questionnaire’s translation into this language (es, pt-BR), in PO (gettext)',
  },
  tagName: { fr: '<langue>', en: '<language>' },
  output: {
    fr: 'avec --po : fichier PO à écrire ou à mettre à jour (celui que translations nomme, sinon la sortie standard)',
    en: 'with --po: PO file to write or to update (the one that translations names, else standard output)',
  },
  onlyWithPo: { fr: '-o ne va qu’avec --po.', en: '-o goes with --po only.' },
  alone: {
    fr: '--po prend un seul questionnaire, et rien d’autre à vérifier.',
    en: '--po takes one questionnaire, and nothing else to check.',
  },
  notTag: {
    fr: (tag: string) => `« ${tag} » n’est pas un code de langue : écrivez par exemple es, br ou pt-BR.`,
    en: (tag: string) => `“${tag}” is not a language code: write es, br or pt-BR, for example.`,
  },
  isFirst: {
    fr: (tag: string) => `« ${tag} » est la première langue du questionnaire : c’est elle que l’on traduit.`,
    en: (tag: string) => `“${tag}” is the questionnaire’s first language: it is what is translated.`,
  },
  /** @param file null for standard output. */
  written: {
    fr: (file: string | null, all: number, left: number, fuzzy: number) =>
      `${file === null ? '' : `${file} : `}${grammar.fr.count(all, 'texte', 'textes')}, ${left} à traduire${fuzzy > 0 ? `, ${fuzzy} à revoir (fuzzy)` : ''}.`,
    en: (file: string | null, all: number, left: number, fuzzy: number) =>
      `${file === null ? '' : `${file}: `}${grammar.en.count(all, 'text', 'texts')}, ${left} to translate${fuzzy > 0 ? `, ${fuzzy} to review (fuzzy)` : ''}.`,
  },
  declare: {
    fr: (tag: string, file: string) =>
      `Pour que le programme le lise, ajoutez au questionnaire : translations: { ${tag}: ${file} }`,
    en: (tag: string, file: string) =>
      `For the program to read it, add to the questionnaire: translations: { ${tag}: ${file} }`,
  },
  /** @param all how many texts the questionnaire has. */
  untranslated: {
    fr: (language: string, count: number, all: number) =>
      `En « ${language} », ${count === 1 ? '1 texte' : `${count} textes`} du questionnaire sur ${all} ${count === 1 ? 'manque' : 'manquent'}, montré${grammar.fr.s(count)} dans une autre de ses langues.`,
    en: (language: string, count: number, all: number) =>
      `In “${language}”, ${count} of the questionnaire’s ${all} texts ${count === 1 ? 'is' : 'are'} missing, shown in another of its languages.`,
  },
};
