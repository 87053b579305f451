import { error, type Said, said } from './check.ts';
import { didYouMean } from './naming.ts';

/** The tag that ends a block: `{% endif %}` for `{% if title %}`. */
const endOf = (text: string): string => `{% end${/\{%-?\s*(\w+)/.exec(text)?.[1] ?? '…'} %}`;

/** Mistakes in a template, and what to do; built from the part at fault, as written there. */
const PROBLEMS = {
  'open-output': {
    message: { fr: 'Ce {{ n’est pas fermé.', en: 'This {{ is not closed.' },
    fix: {
      fr: 'Ajoutez }} après la valeur ; un guillemet ouvert doit aussi être fermé.',
      en: 'Add }} after the value; a quotation mark that is open must be closed, too.',
    },
  },
  'open-tag': {
    message: { fr: 'Ce {% n’est pas fermé.', en: 'This {% is not closed.' },
    fix: { fr: 'Ajoutez %} à la fin de la balise.', en: 'Add %} at the end of the tag.' },
  },
  'open-block': {
    message: (text) => ({ fr: `« ${text} » n’a pas de fin.`, en: `“${text}” has no end.` }),
    fix: (text) => ({
      fr: `Ajoutez ${endOf(text)} après ce que cette balise contient.`,
      en: `Add ${endOf(text)} after what this tag holds.`,
    }),
  },
  'open-raw': {
    message: { fr: 'Un {% raw %} n’a pas de fin.', en: 'A {% raw %} has no end.' },
    fix: {
      fr: 'Ajoutez {% endraw %} après ce qu’il protège.',
      en: 'Add {% endraw %} after what it protects.',
    },
  },
  'stray-tag': {
    message: (text) => ({
      fr: `La balise « ${text} » ne correspond à aucune balise ouverte avant elle.`,
      en: `The tag “${text}” belongs to no tag opened before it.`,
    }),
    fix: {
      fr: 'Retirez-la, ou ouvrez avant elle la balise qu’elle suit ou qu’elle ferme ; les balises se ferment dans l’ordre inverse de leur ouverture.',
      en: 'Remove it, or open before it the tag that it follows or closes; tags are closed in the reverse order of their opening.',
    },
  },
  'after-else': {
    message: (text) => ({
      fr: `Dans « ${text} », un {% else %} est suivi d’un autre {% else %} ou d’un {% elsif %}.`,
      en: `In “${text}”, an {% else %} is followed by another {% else %} or by an {% elsif %}.`,
    }),
    fix: {
      fr: 'Gardez un seul {% else %}, en dernier, avant la fin.',
      en: 'Keep a single {% else %}, last, just before the end.',
    },
  },
  'no-tag-name': {
    message: { fr: 'Cette balise n’a pas de nom.', en: 'This tag has no name.' },
    fix: {
      fr: 'Écrivez ce qu’elle fait, par exemple {% if noObjective %}, ou retirez-la.',
      en: 'Write what it does, such as {% if noObjective %}, or remove it.',
    },
  },
  'bad-tag': {
    message: (text) => ({
      fr: `« ${text} » est incomplet ou mal écrit.`,
      en: `“${text}” is incomplete or badly written.`,
    }),
    fix: {
      fr: 'Une boucle s’écrit {% for action in firstActions %}, une condition {% if noObjective %}.',
      en: 'A loop is written {% for action in firstActions %}, a condition {% if noObjective %}.',
    },
  },
  'no-value': {
    message: { fr: 'Il manque une valeur à cet endroit.', en: 'A value is missing here.' },
    fix: {
      fr: 'Écrivez un nom que le gabarit connaît, par exemple {{ title }} ou {% if noObjective %}.',
      en: 'Write a name that the template knows, such as {{ title }} or {% if noObjective %}.',
    },
  },
  'no-filter-name': {
    message: {
      fr: 'Il manque ici le nom d’un filtre, ou ce qui le suit est mal écrit.',
      en: 'The name of a filter is missing here, or what follows it is badly written.',
    },
    fix: {
      fr: 'Un filtre s’écrit {{ title | upcase }}, avec ses valeurs après deux-points : {{ about | join: ", " }}.',
      en: 'A filter is written {{ title | upcase }}, with its values after a colon: {{ about | join: ", " }}.',
    },
  },
  'bad-assign': {
    message: {
      fr: 'Cette balise ne dit pas à quel nom donner quelle valeur.',
      en: 'This tag does not say which name is given which value.',
    },
    fix: {
      fr: 'Écrivez {% assign nom = valeur %}, ou {% capture nom %} … {% endcapture %}.',
      en: 'Write {% assign name = value %}, or {% capture name %} … {% endcapture %}.',
    },
  },
  'open-bracket': {
    message: {
      fr: 'Une parenthèse ou un crochet n’est pas fermé, ou ce qu’il contient est incomplet.',
      en: 'A bracket is not closed, or what it holds is incomplete.',
    },
    fix: {
      fr: 'Fermez-le : liste[0], ou (1..3) pour compter de un à trois.',
      en: 'Close it: list[0], or (1..3) to count from one to three.',
    },
  },
  other: {
    message: (text) => ({
      fr: `« ${text} » n’est pas écrit comme Liquid l’attend.`,
      en: `“${text}” is not written as Liquid expects.`,
    }),
    fix: {
      fr: 'Comparez avec le gabarit du programme, templates/plan.md.liquid, où chaque tournure est employée.',
      en: 'Compare with the program’s template, templates/plan.md.liquid, where each turn of phrase is used.',
    },
  },
} satisfies Record<string, { message: Said<string>; fix: Said<string> }>;

/** A name of PROBLEMS. */
export type TemplateProblem = keyof typeof PROBLEMS;

/** What is wrong with a user's template. `text` is the part at fault, as written there. */
export const templates = {
  CN050: error<{ problem: TemplateProblem; text: string }>({
    title: { fr: 'Gabarit illisible', en: 'Template that cannot be read' },
    message: ({ problem, text }) => said(PROBLEMS[problem].message, text),
    fix: ({ problem, text }) => said(PROBLEMS[problem].fix, text),
  }),
  CN051: error<{ kind: 'variable' | 'filter' | 'tag'; name: string; near?: string }>({
    title: { fr: 'Nom inconnu dans un gabarit', en: 'Unknown name in a template' },
    message: ({ kind, name }) => ({
      fr: `${{ variable: 'La variable', filter: 'Le filtre', tag: 'La balise' }[kind]} « ${name} » n’existe pas.`,
      en: `There is no ${kind} “${name}”.`,
    }),
    fix: ({ near }) => ({
      fr: didYouMean.fr(near) ?? 'Les noms possibles sont dans templates/README.md.',
      en: didYouMean.en(near) ?? 'The possible names are in templates/README.md.',
    }),
  }),
  CN052: error<{ name: string }>({
    title: { fr: 'Gabarit qui en inclut un autre', en: 'Template that includes another' },
    message: ({ name }) => ({
      fr: `Ce gabarit ne peut pas inclure « ${name} » : un gabarit ne lit aucun fichier.`,
      en: `This template cannot include “${name}”: a template reads no file.`,
    }),
    fix: {
      fr: 'Recopiez dans le gabarit ce qu’il voulait inclure.',
      en: 'Copy into the template what it meant to include.',
    },
  }),
  CN053: error<{ limit: 'size' | 'time' | 'memory' }>({
    title: { fr: 'Gabarit trop lourd', en: 'Template beyond its limits' },
    message: ({ limit }) =>
      ({
        size: { fr: 'Ce gabarit est trop grand.', en: 'This template is too big.' },
        time: { fr: 'Ce gabarit n’en finit pas.', en: 'This template takes too long.' },
        memory: { fr: 'Ce gabarit produit trop de texte.', en: 'This template makes too much text.' },
      })[limit],
    fix: ({ limit }) =>
      limit === 'size'
        ? {
            fr: 'Un gabarit tient en un million de caractères.',
            en: 'A template holds a million characters at most.',
          }
        : {
            fr: 'Une boucle s’y répète sans doute trop de fois : regardez ses {% for %}.',
            en: 'A loop probably repeats too often: look at its {% for %}.',
          },
  }),
  CN054: error<{ text: string }>({
    title: { fr: 'Gabarit qui ne peut pas être rempli', en: 'Template that cannot be filled in' },
    message: ({ text }) => ({
      fr: `« ${text} » ne peut pas être rempli.`,
      en: `“${text}” cannot be filled in.`,
    }),
    fix: {
      fr: 'Vérifiez que chaque filtre reçoit ce qu’il attend : {{ title | append: " !" }}, {{ about | join: ", " }}.',
      en: 'Check that each filter is given what it expects: {{ title | append: "!" }}, {{ about | join: ", " }}.',
    },
  }),
};
