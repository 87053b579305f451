import type { Language } from '../../language.ts';
import type { Sentences } from '../entry.ts';

/** How a template is badly written. */
export type TemplateProblem =
  | 'open-output'
  | 'open-tag'
  | 'open-block'
  | 'open-raw'
  | 'stray-tag'
  | 'after-else'
  | 'no-tag-name'
  | 'bad-tag'
  | 'no-value'
  | 'no-filter-name'
  | 'bad-assign'
  | 'open-bracket'
  | 'other';

/** @param text the part of the template that is at fault, as it is written there. */
type Say = (text: string) => Sentences;

/** The tag that ends a block: `{% endif %}` for `{% if title %}`. */
const endOf = (text: string): string => `{% end${/\{%-?\s*(\w+)/.exec(text)?.[1] ?? '…'} %}`;

const fr: Record<TemplateProblem, Say> = {
  'open-output': () => ({
    message: 'Ce {{ n’est pas fermé.',
    hint: 'Ajoutez }} après la valeur ; un guillemet ouvert doit aussi être fermé.',
  }),
  'open-tag': () => ({ message: 'Ce {% n’est pas fermé.', hint: 'Ajoutez %} à la fin de la balise.' }),
  'open-block': (text) => ({
    message: `« ${text} » n’a pas de fin.`,
    hint: `Ajoutez ${endOf(text)} après ce que cette balise contient.`,
  }),
  'open-raw': () => ({
    message: 'Un {% raw %} n’a pas de fin.',
    hint: 'Ajoutez {% endraw %} après ce qu’il protège.',
  }),
  'stray-tag': (text) => ({
    message: `La balise « ${text} » ne correspond à aucune balise ouverte avant elle.`,
    hint: 'Retirez-la, ou ouvrez avant elle la balise qu’elle suit ou qu’elle ferme ; les balises se ferment dans l’ordre inverse de leur ouverture.',
  }),
  'after-else': (text) => ({
    message: `Dans « ${text} », un {% else %} est suivi d’un autre {% else %} ou d’un {% elsif %}.`,
    hint: 'Gardez un seul {% else %}, en dernier, avant la fin.',
  }),
  'no-tag-name': () => ({
    message: 'Cette balise n’a pas de nom.',
    hint: 'Écrivez ce qu’elle fait, par exemple {% if noObjective %}, ou retirez-la.',
  }),
  'bad-tag': (text) => ({
    message: `« ${text} » est incomplet ou mal écrit.`,
    hint: 'Une boucle s’écrit {% for action in firstActions %}, une condition {% if noObjective %}.',
  }),
  'no-value': () => ({
    message: 'Il manque une valeur à cet endroit.',
    hint: 'Écrivez un nom que le gabarit connaît, par exemple {{ title }} ou {% if noObjective %}.',
  }),
  'no-filter-name': () => ({
    message: 'Il manque ici le nom d’un filtre, ou ce qui le suit est mal écrit.',
    hint: 'Un filtre s’écrit {{ title | upcase }}, avec ses valeurs après deux-points : {{ about | join: ", " }}.',
  }),
  'bad-assign': () => ({
    message: 'Cette balise ne dit pas à quel nom donner quelle valeur.',
    hint: 'Écrivez {% assign nom = valeur %}, ou {% capture nom %} … {% endcapture %}.',
  }),
  'open-bracket': () => ({
    message: 'Une parenthèse ou un crochet n’est pas fermé, ou ce qu’il contient est incomplet.',
    hint: 'Fermez-le : liste[0], ou (1..3) pour compter de un à trois.',
  }),
  other: (text) => ({
    message: `« ${text} » n’est pas écrit comme Liquid l’attend.`,
    hint: 'Comparez avec le gabarit du programme, templates/plan.md.liquid, où chaque tournure est employée.',
  }),
};

const en: Record<TemplateProblem, Say> = {
  'open-output': () => ({
    message: 'This {{ is not closed.',
    hint: 'Add }} after the value; a quotation mark that is open must be closed, too.',
  }),
  'open-tag': () => ({ message: 'This {% is not closed.', hint: 'Add %} at the end of the tag.' }),
  'open-block': (text) => ({
    message: `“${text}” has no end.`,
    hint: `Add ${endOf(text)} after what this tag holds.`,
  }),
  'open-raw': () => ({
    message: 'A {% raw %} has no end.',
    hint: 'Add {% endraw %} after what it protects.',
  }),
  'stray-tag': (text) => ({
    message: `The tag “${text}” belongs to no tag opened before it.`,
    hint: 'Remove it, or open before it the tag that it follows or closes; tags are closed in the reverse order of their opening.',
  }),
  'after-else': (text) => ({
    message: `In “${text}”, an {% else %} is followed by another {% else %} or by an {% elsif %}.`,
    hint: 'Keep a single {% else %}, last, just before the end.',
  }),
  'no-tag-name': () => ({
    message: 'This tag has no name.',
    hint: 'Write what it does, such as {% if noObjective %}, or remove it.',
  }),
  'bad-tag': (text) => ({
    message: `“${text}” is incomplete or badly written.`,
    hint: 'A loop is written {% for action in firstActions %}, a condition {% if noObjective %}.',
  }),
  'no-value': () => ({
    message: 'A value is missing here.',
    hint: 'Write a name that the template knows, such as {{ title }} or {% if noObjective %}.',
  }),
  'no-filter-name': () => ({
    message: 'The name of a filter is missing here, or what follows it is badly written.',
    hint: 'A filter is written {{ title | upcase }}, with its values after a colon: {{ about | join: ", " }}.',
  }),
  'bad-assign': () => ({
    message: 'This tag does not say which name is given which value.',
    hint: 'Write {% assign name = value %}, or {% capture name %} … {% endcapture %}.',
  }),
  'open-bracket': () => ({
    message: 'A bracket is not closed, or what it holds is incomplete.',
    hint: 'Close it: list[0], or (1..3) to count from one to three.',
  }),
  other: (text) => ({
    message: `“${text}” is not written as Liquid expects.`,
    hint: 'Compare with the program’s template, templates/plan.md.liquid, where each turn of phrase is used.',
  }),
};

/** What is wrong with the way in which a template is written, and what to do. */
export const TEMPLATE_PROBLEMS: Record<Language, Record<TemplateProblem, Say>> = { fr, en };
