import type { Why } from '../why.ts';

/** What people read. */
export const texts: Why = {
  CN701: {
    fr: 'Qui lit dans cette langue verra ce texte dans une autre. Quand la moitié des textes manquent dans une langue, une seule ligne le dit, là où elle est déclarée.',
    en: 'Those who read in that language will see this text in another. Where half of the texts are missing in a language, one line says so, where it is declared.',
  },
  CN702: {
    fr: 'La question s’afficherait sans un mot.',
    en: 'The question would show without a word.',
  },
  CN703: {
    fr: 'Un texte oublié à la traduction. Un nom d’un ou deux mots, comme « Festival », peut être le même. Quand rien n’est encore traduit, une seule ligne le dit.',
    en: 'A text that the translation forgot. A name of a word or two, such as “Festival”, may well be the same. Where nothing is translated yet, one line says so.',
  },
  CN704: {
    fr: 'La règle suit l’usage du questionnaire : s’il est écrit avec des apostrophes droites, elle ne dit rien.',
    en: 'The rule follows the questionnaire’s own use: where it is written with straight apostrophes, it says nothing.',
  },
  CN705: {
    fr: 'Sans elle, le signe peut passer seul à la ligne. La règle suit l’usage du questionnaire : s’il emploie des espaces ordinaires, seul un signe sans aucune espace est relevé. Sous trois signes, ses apostrophes, droites ou courbes, disent aussi cet usage.',
    en: 'Without it the mark may go alone to the next line. The rule follows the questionnaire’s own use: where it uses plain spaces, only a mark without any is reported. Below three marks its apostrophes, straight or curly, tell that use as well.',
  },
  CN706: {
    fr: 'Chaque personne lit dans l’une des langues déclarées : un texte dans une autre n’est lu par personne.',
    en: 'People read in one of the languages that are declared: a text in another one is read by nobody.',
  },
  CN707: {
    fr: 'La casse, les accents, les espaces et la ponctuation de la fin ne s’entendent pas : à voix haute, ces deux textes n’en font qu’un. La règle vaut pour les options et les points d’une question, les profils, les objectifs, les parcours, les actions et les obligations.',
    en: 'Case, accents, spaces and the punctuation at the end are not heard: read aloud, the two texts are one. The rule holds for the options and points of a question, profiles, objectives, tracks, actions and duties.',
  },
  CN708: {
    fr: 'Le sujet remplace le texte de la question dans les portraits, les tableaux et les graphiques. Là où moins de la moitié des questions en ont un, une seule ligne le dit.',
    en: 'The topic stands for the question’s text in portraits, tables and charts. Where fewer than half of the questions have one, one line says so.',
  },
  CN709: {
    fr: 'Six mots au plus : au-delà, ce n’est plus un sujet, mais une phrase. Un article élidé ne compte pas.',
    en: 'Six words at most: beyond, it is no topic but a sentence.',
  },
  CN710: {
    fr: 'Les textes passent par des écrans, des tableaux et des pages : aucun ne lit de balises.',
    en: 'Texts go through screens, tables and pages: none of them reads markup.',
  },
  CN711: {
    fr: 'L’espace se verra dans un tableau ou une citation.',
    en: 'The space will show in a table or a quotation.',
  },
  CN712: {
    fr: 'Ce que l’auteur se dit à lui-même ne doit pas arriver devant les équipes.',
    en: 'What authors tell themselves should not reach the teams.',
  },
  CN713: {
    fr: 'Le programme parle français et anglais : c’est entre ces deux langues que ses lecteurs choisissent.',
    en: 'The program speaks French and English: its readers choose between these two.',
  },
  CN714: {
    fr: 'Un titre se lit dans une liste, une colonne de tableau, un nom de chapitre.',
    en: 'A title is read in a list, in a column of a table, in the name of a chapter.',
  },
};
