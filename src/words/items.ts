import { grammar } from './grammar.ts';

/** What a questionnaire's authors learn from answers. */
export const itemWords = {
  /** How many files count, and of how many structures. */
  read: {
    fr: (counted: number, structures: number) =>
      `${grammar.fr.count(counted, 'personne a répondu', 'personnes ont répondu')} dans ${grammar.fr.count(structures, 'structure', 'structures')}.`,
    en: (counted: number, structures: number) =>
      `${grammar.en.count(counted, 'person', 'people')} answered in ${grammar.en.count(structures, 'organisation', 'organisations')}.`,
  },
  refused: {
    fr: (n: number) => `${grammar.fr.count(n, 'fichier refusé', 'fichiers refusés')}.`,
    en: (n: number) => `${grammar.en.count(n, 'file', 'files')} refused.`,
  },
  /** Files that are right, and do not count. */
  left: {
    fr: (n: number) =>
      `${grammar.fr.count(n, 'fichier laissé', 'fichiers laissés')} de côté : copies, réponses données de nouveau depuis, structures auxquelles leurs réponses donnent plusieurs profils.`,
    en: (n: number) =>
      `${grammar.en.count(n, 'file', 'files')} left out: copies, answers given again since, organisations to which their answers give several profiles.`,
  },
  few: {
    fr: 'Moins de 30 réponses : des comptes, sans conclusion sur les questions.',
    en: 'Fewer than 30 answers: counts, and no conclusion about questions.',
  },
  first: { fr: 'À regarder d’abord', en: 'To look at first' },
  nothing: { fr: 'Rien ne ressort.', en: 'Nothing stands out.' },
  /** What deserves a look, and what it may mean. */
  notable: {
    neverChosen: {
      fr: 'Jamais choisi :',
      en: 'Never chosen:',
    },
    unknown: {
      fr: 'Plus de 40 % de « ne sait pas » :',
      en: 'More than 40% “don’t know”:',
    },
    ceiling: {
      fr: 'Plus de 15 % tout en haut :',
      en: 'More than 15% at the top:',
    },
    floor: {
      fr: 'Plus de 15 % tout en bas :',
      en: 'More than 15% at the bottom:',
    },
    reversed: {
      fr: 'À l’inverse du reste de leur axe (valeurs peut-être retournées) :',
      en: 'Against the rest of their axis (values may be reversed):',
    },
    low: {
      fr: 'Lien faible avec le reste de leur axe :',
      en: 'Weak link with the rest of their axis:',
    },
    neverProposed: { fr: 'Actions jamais proposées :', en: 'Actions never proposed:' },
    oftenProposed: {
      fr: 'Actions proposées à plus de 80 % des structures :',
      en: 'Actions proposed to more than 80% of organisations:',
    },
  },
  questions: { fr: 'Questions, en nombre de personnes', en: 'Questions, counted in people' },
  facts: { fr: 'Faits, en nombre de structures', en: 'Facts, counted in organisations' },
  actions: {
    fr: 'Actions, en nombre de plans qui les proposent',
    en: 'Actions, by the number of plans that propose them',
  },
  weights: {
    fr: 'Poids doublé / réduit de moitié / retiré : structures dont le niveau change, points du score au plus',
    en: 'Weight doubled / halved / left out: organisations whose level changes, points of the score at most',
  },
  /** A question, and how many answered. */
  answered: {
    fr: (id: string, n: number) => `${id} (${grammar.fr.count(n, 'réponse', 'réponses')})`,
    en: (id: string, n: number) => `${id} (${grammar.en.count(n, 'answer', 'answers')})`,
  },
  from: {
    fr: (from: number) => `${grammar.fr.number(from)} ou plus`,
    en: (from: number) => `${grammar.en.number(from)} or more`,
  },
  below: {
    fr: (from: number) => `moins de ${grammar.fr.number(from)}`,
    en: (from: number) => `below ${grammar.en.number(from)}`,
  },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  states: {
    unknown: { fr: 'ne sait pas', en: 'don’t know' },
    'not-applicable': { fr: 'sans objet', en: 'not applicable' },
    unanswered: { fr: 'laissée vide', en: 'left open' },
    hidden: { fr: 'pas posée', en: 'not asked' },
  },
  quartiles: {
    fr: (q1: string, median: string, q3: string) => `quart bas ${q1}, médiane ${median}, quart haut ${q3}`,
    en: (q1: string, median: string, q3: string) =>
      `lower quarter ${q1}, median ${median}, upper quarter ${q3}`,
  },
  spread: {
    fr: (percent: string, structures: number) =>
      `écart moyen entre collègues ${percent} (${grammar.fr.count(structures, 'structure', 'structures')})`,
    en: (percent: string, structures: number) =>
      `mean gap between colleagues ${percent} (${grammar.en.count(structures, 'organisation', 'organisations')})`,
  },
  link: {
    fr: (axis: string, link: string) => `lien avec « ${axis} » ${link}`,
    en: (axis: string, link: string) => `link with “${axis}” ${link}`,
  },
  links: {
    reversed: { fr: 'inverse', en: 'reversed' },
    low: { fr: 'faible', en: 'weak' },
    ok: { fr: 'suffisant', en: 'sufficient' },
    constant: {
      fr: 'impossible à dire (réponses toutes égales)',
      en: 'cannot be told (all answers are worth the same)',
    },
  },
  percent: { fr: (n: number) => `${n}\u00a0%`, en: (n: number) => `${n}%` },
  sensitive: {
    fr: (id: string, axis: string, weight: string) => `${id}, ${axis} (poids ${weight})`,
    en: (id: string, axis: string, weight: string) => `${id}, ${axis} (weight ${weight})`,
  },
  /** How many structures would have another level with twice the weight, half of it, none; and how far a score would go. */
  effects: {
    fr: (levels: readonly number[], points: number) =>
      `${levels.join(' / ')} · ${grammar.fr.count(points, 'point', 'points')}`,
    en: (levels: readonly number[], points: number) =>
      `${levels.join(' / ')} · ${grammar.en.count(points, 'point', 'points')}`,
  },
  unmoved: {
    fr: 'Aucun autre poids, doublé, réduit de moitié ou retiré, ne change de niveau.',
    en: 'No other weight, doubled, halved or left out, changes a level.',
  },
  equal: {
    fr: (changed: number, all: number, points: number) =>
      `Tous les poids égaux · niveaux changés : ${changed} sur ${all} · ${grammar.fr.count(points, 'point', 'points')} au plus`,
    en: (changed: number, all: number, points: number) =>
      `All weights equal · levels changed: ${changed} of ${all} · ${grammar.en.count(points, 'point', 'points')} at most`,
  },
  csv: {
    kinds: {
      question: { fr: 'question', en: 'question' },
      choice: { fr: 'réponse', en: 'answer' },
      fact: { fr: 'fait', en: 'fact' },
      factChoice: { fr: 'réponse à un fait', en: 'answer to a fact' },
      action: { fr: 'action', en: 'action' },
      weight: { fr: 'poids', en: 'weight' },
    },
    /** In their order. */
    columns: {
      kind: { fr: 'Genre', en: 'Kind' },
      id: { fr: 'Question ou action', en: 'Question or action' },
      part: { fr: 'Réponse ou axe', en: 'Answer or axis' },
      text: { fr: 'Texte', en: 'Text' },
      of: { fr: 'Sur combien', en: 'Out of' },
      count: { fr: 'Nombre', en: 'Number' },
      share: { fr: 'Part (%)', en: 'Share (%)' },
      unknown: { fr: 'Ne sait pas', en: 'Don’t know' },
      notApplicable: { fr: 'Sans objet', en: 'Not applicable' },
      unanswered: { fr: 'Laissée vide', en: 'Left open' },
      hidden: { fr: 'Pas posée', en: 'Not asked' },
      floor: { fr: 'Tout en bas', en: 'At the bottom' },
      ceiling: { fr: 'Tout en haut', en: 'At the top' },
      q1: { fr: 'Quart bas', en: 'Lower quarter' },
      median: { fr: 'Médiane', en: 'Median' },
      q3: { fr: 'Quart haut', en: 'Upper quarter' },
      spread: { fr: 'Écart entre collègues (%)', en: 'Gap between colleagues (%)' },
      compared: { fr: 'Structures comparées', en: 'Organisations compared' },
      links: { fr: 'Lien avec l’axe', en: 'Link with the axis' },
      weight: { fr: 'Poids', en: 'Weight' },
      double: { fr: 'Niveaux changés : doublé', en: 'Levels changed: doubled' },
      half: { fr: 'Niveaux changés : moitié', en: 'Levels changed: halved' },
      without: { fr: 'Niveaux changés : retiré', en: 'Levels changed: left out' },
      points: { fr: 'Points au plus', en: 'Points at most' },
    },
  },
};
