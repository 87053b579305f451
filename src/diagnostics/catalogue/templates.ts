import { entry } from '../entry.ts';
import { didYouMean } from '../wording.ts';
import { TEMPLATE_PROBLEMS, type TemplateProblem } from './template-problems.ts';

/** What is wrong with a template that a user brings. `text` is the part at fault, as it is written there. */
export const templates = {
  CN050: entry<{ problem: TemplateProblem; text: string }>({
    severity: 'error',
    title: { fr: 'Gabarit illisible', en: 'Template that cannot be read' },
    say: {
      fr: ({ problem, text }) => TEMPLATE_PROBLEMS.fr[problem](text),
      en: ({ problem, text }) => TEMPLATE_PROBLEMS.en[problem](text),
    },
  }),
  CN051: entry<{ kind: 'variable' | 'filter' | 'tag'; name: string; near?: string }>({
    severity: 'error',
    title: { fr: 'Nom inconnu dans un gabarit', en: 'Unknown name in a template' },
    say: {
      fr: ({ kind, name, near }) => ({
        message: `${{ variable: 'La variable', filter: 'Le filtre', tag: 'La balise' }[kind]} « ${name} » n’existe pas.`,
        hint: didYouMean.fr(near) ?? 'Les noms possibles sont dans templates/README.md.',
      }),
      en: ({ kind, name, near }) => ({
        message: `There is no ${kind} “${name}”.`,
        hint: didYouMean.en(near) ?? 'The possible names are in templates/README.md.',
      }),
    },
  }),
  CN052: entry<{ name: string }>({
    severity: 'error',
    title: { fr: 'Gabarit qui en inclut un autre', en: 'Template that includes another' },
    say: {
      fr: ({ name }) => ({
        message: `Ce gabarit ne peut pas inclure « ${name} » : un gabarit ne lit aucun fichier.`,
        hint: 'Recopiez dans le gabarit ce qu’il voulait inclure.',
      }),
      en: ({ name }) => ({
        message: `This template cannot include “${name}”: a template reads no file.`,
        hint: 'Copy into the template what it meant to include.',
      }),
    },
  }),
  CN053: entry<{ limit: 'size' | 'time' | 'memory' }>({
    severity: 'error',
    title: { fr: 'Gabarit trop lourd', en: 'Template beyond its limits' },
    say: {
      fr: ({ limit }) => ({
        message: {
          size: 'Ce gabarit est trop grand.',
          time: 'Ce gabarit n’en finit pas.',
          memory: 'Ce gabarit produit trop de texte.',
        }[limit],
        hint:
          limit === 'size'
            ? 'Un gabarit tient en un million de caractères.'
            : 'Une boucle s’y répète sans doute trop de fois : regardez ses {% for %}.',
      }),
      en: ({ limit }) => ({
        message: {
          size: 'This template is too big.',
          time: 'This template takes too long.',
          memory: 'This template makes too much text.',
        }[limit],
        hint:
          limit === 'size'
            ? 'A template holds a million characters at most.'
            : 'A loop probably repeats too often: look at its {% for %}.',
      }),
    },
  }),
  CN054: entry<{ text: string }>({
    severity: 'error',
    title: { fr: 'Gabarit qui ne peut pas être rempli', en: 'Template that cannot be filled in' },
    say: {
      fr: ({ text }) => ({
        message: `« ${text} » ne peut pas être rempli.`,
        hint: 'Vérifiez que chaque filtre reçoit ce qu’il attend : {{ title | append: " !" }}, {{ about | join: ", " }}.',
      }),
      en: ({ text }) => ({
        message: `“${text}” cannot be filled in.`,
        hint: 'Check that each filter is given what it expects: {{ title | append: "!" }}, {{ about | join: ", " }}.',
      }),
    },
  }),
};
