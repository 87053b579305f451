import { error, warning } from './check.ts';
import { didYouMean, list, quoted } from './naming.ts';

/** What is wrong with a list of people to write to, or missing from it. */
export const contacts = {
  CN880: error<{ lacks: 'structure' | 'mail'; headings: string[] }>({
    title: { fr: 'Contacts sans colonne nécessaire', en: 'Contacts without a needed column' },
    message: ({ lacks, headings }) => ({
      fr: `Aucun titre de cette ligne n’annonce ${lacks === 'mail' ? 'les adresses électroniques' : 'les structures'} : ${quoted.fr(headings)}.`,
      en: `No heading of this line announces the ${lacks === 'mail' ? 'mail addresses' : 'organisations'}: ${quoted.en(headings)}.`,
    }),
    fix: {
      fr: 'La première ligne porte les titres : structure (son nom ou son identifiant), courriel et, si vous voulez, contact.',
      en: 'The first line has the headings: organisation (its name or its id), email and, if you like, contact.',
    },
  }),
  CN881: error<{ mail: string }>({
    title: { fr: 'Adresse à laquelle on ne peut écrire', en: 'Address that cannot be written to' },
    message: ({ mail }) => ({
      fr: `« ${mail} » n’est pas une adresse électronique que tous les logiciels acceptent.`,
      en: `“${mail}” is not a mail address that every program takes.`,
    }),
    fix: {
      fr: 'Écrivez l’adresse seule, sans nom ni accent avant l’arobase, par exemple accueil@exemple.fr.',
      en: 'Write the address alone, without a name, and without accents before the at sign: office@example.org, for example.',
    },
    why: {
      fr: 'Un message ne doit partir qu’aux adresses que vous avez choisies. Les autres contacts de la liste ont le leur.',
      en: 'A message must only go to addresses that you chose. The other contacts of the list have theirs.',
    },
  }),
  CN882: warning<{ named: string; nearest?: string | undefined }>({
    title: { fr: 'Contact d’une structure inconnue', en: 'Contact of an unknown organisation' },
    message: ({ named }) => ({
      fr: `Aucune structure de cette cohorte ne s’appelle « ${named} » : rien n’est préparé pour ce contact.`,
      en: `No organisation of this cohort is called “${named}”: nothing is prepared for this contact.`,
    }),
    fix: ({ nearest }) => ({
      fr: didYouMean.fr(nearest) ?? 'Rien à faire si elle n’a pas encore répondu.',
      en: didYouMean.en(nearest) ?? 'Nothing to do if it has not answered yet.',
    }),
  }),
  CN883: warning<{ structures: string[] }>({
    title: { fr: 'Structures sans contact', en: 'Organisations without a contact' },
    message: ({ structures }) => ({
      fr: `Cette liste ne dit pas à qui écrire pour : ${list.fr(structures)}.`,
      en: `This list does not say whom to write to for: ${list.en(structures)}.`,
    }),
    fix: {
      fr: 'Ajoutez une ligne par structure, avec une adresse, et relancez la même commande.',
      en: 'Add a row for each organisation, with an address, and run the same command again.',
    },
  }),
  CN885: warning<{ files: string[] }>({
    title: { fr: 'Fichiers refusés sans contact', en: 'Refused files without a contact' },
    message: ({ files }) => ({
      fr: `Aucun contact de cette liste n’est celui de ces fichiers refusés : ${list.fr(files)}.`,
      en: `No contact of this list is the one of these refused files: ${list.en(files)}.`,
    }),
    fix: {
      fr: 'Leur message est dans problems.md, à copier pour la personne qui vous les a envoyés.',
      en: 'Their message is in problems.md, to copy for whoever sent them to you.',
    },
  }),
  CN884: error<{ named: string; others: string[] }>({
    title: { fr: 'Contact de plusieurs structures', en: 'Contact of several organisations' },
    message: ({ named, others }) => ({
      fr: `« ${named} » peut être plusieurs structures : ${list.fr(others)}. Rien n’est préparé pour ce contact.`,
      en: `“${named}” may be several organisations: ${list.en(others)}. Nothing is prepared for this contact.`,
    }),
    fix: {
      fr: 'Écrivez l’identifiant de la structure à la place de son nom ou, sans identifiant, son nom exact.',
      en: 'Write the organisation’s id instead of its name or, without an id, its very name.',
    },
    why: {
      fr: 'Le plan d’une structure ne doit jamais partir chez une autre.',
      en: 'An organisation’s plan must never go to another one.',
    },
  }),
};
