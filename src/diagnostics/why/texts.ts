import type { Why } from '../why.js';

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
};
