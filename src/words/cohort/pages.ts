import { grammar } from '../grammar.ts';

/** What the pages made of a cohort's documents say themselves. */
export const pages = {
  title: { fr: 'Dossier de la cohorte', en: 'The cohort, on paper' },
  contents: { fr: 'Sommaire', en: 'Contents' },
  skip: { fr: 'Aller au contenu', en: 'Skip to the content' },
  each: { fr: 'Structure par structure', en: 'Organisation by organisation' },
  /** What each structure has. */
  documents: {
    sheet: { fr: 'fiche', en: 'sheet' },
    plan: { fr: 'plan', en: 'plan' },
  },
  /** Where structures are too many for one page. */
  apart: {
    fr: (structures: number) =>
      `Avec ${grammar.fr.number(structures)} structures, cette page serait trop longue : les fiches et les plans ont chacun la leur, qui s’ouvre d’ici.`,
    en: (structures: number) =>
      `With ${grammar.en.number(structures)} organisations, this page would be too long: each sheet and each plan has its own, which opens from here.`,
  },
  /** Under what is drawn in a document that somebody edited. */
  drawn: {
    fr: 'Dessiné d’après les réponses : ce qui a été modifié à la main dans ce document n’y est pas.',
    en: 'Drawn from the answers: what was edited by hand in this document is not in it.',
  },
  /** On top of what somebody edited, where there is something newer. */
  newer: {
    fr: (file: string) =>
      `Ce document a été modifié à la main, et reste tel quel. Une version plus récente, d’après les réponses d’aujourd’hui, est à côté : ${file}.`,
    en: (file: string) =>
      `This document was edited by hand, and stays as it is. A newer version, from today’s answers, is beside it: ${file}.`,
  },
};
