import type { Why } from '../why.ts';

/** What YAML and JSON do without a word to what somebody wrote. */
export const reading: Why = {
  CN060: {
    fr: 'Git laisse ces lignes où deux personnes ont changé la même chose ; tant qu’elles y sont, le fichier ne dit ni l’une ni l’autre version.',
    en: 'Git leaves these lines where two people changed the same thing; while they stand there, the file says neither version.',
  },
  CN061: {
    fr: 'Deux structures dont les noms sont coupés au même endroit n’en feraient qu’une : après un nom sans guillemets, rien ne distingue un commentaire de la suite. Un texte qui commence par # n’existe pas du tout.',
    en: 'Two organisations whose names are cut at the same place would become one: after a name without quotes, nothing tells a comment from the rest of it. A text that begins with # does not exist at all.',
  },
  CN062: {
    fr: 'YAML ne se plaint pas : la moitié d’une question est posée, la moitié d’une note est gardée. Un commentaire après un texte entre guillemets n’est pas signalé, si une espace suit le # ; dans un questionnaire, après la fin d’une phrase non plus.',
    en: 'YAML does not complain: half a question is asked, half a note is kept. A comment after a text in quotes is not told, where a space follows the #; in a questionnaire, neither is one after the end of a sentence.',
  },
  CN064: {
    fr: 'Une lettre d’un autre alphabet ou un caractère invisible fait d’un mot un autre mot, que rien ne distingue à l’écran.',
    en: 'A letter of another alphabet or an invisible character makes another word of a word, and nothing on the screen tells them apart.',
  },
  CN065: {
    fr: 'Un tel caractère coupe une recherche, retourne l’ordre des mots, ou s’imprime comme un carré vide ; ceux dont les emojis et d’autres écritures ont besoin ne sont pas signalés.',
    en: 'Such a character breaks a search, turns the order of words round, or prints as an empty box; those that emoji and other scripts need are not told.',
  },
  CN067: {
    fr: 'Un fichier en .json est lu aussi par d’autres programmes, qui refusent ce que YAML tolère : commentaires, clés sans guillemets, virgules en trop.',
    en: 'A file in .json is read by other programs too, which refuse what YAML lets pass: comments, keys without quotes, commas too many.',
  },
};
