/** What is said of the answers that a review looks back on, before anything is asked. */
export const lookBackWords = {
  undated: {
    fr: (file: string) =>
      `${file} ne dit pas de quel jour sont ses réponses. Ajoutez-y ce jour, par exemple : date: "2025-11-27"`,
    en: (file: string) =>
      `${file} does not say of which day its answers are. Add that day to it, for instance: date: "2025-11-27"`,
  },
  future: {
    fr: (file: string, day: string) =>
      `${file} est daté du ${day}, qui est à venir. Si ce jour est faux, corrigez-le : le bilan revient sur des réponses passées.`,
    en: (file: string, day: string) =>
      `${file} is dated ${day}, which is yet to come. If that day is wrong, correct it: a review looks back on earlier answers.`,
  },
  /** Of today, or of a few weeks ago. */
  sameTime: {
    fr: (file: string, day: string, days: number) =>
      `${file} est daté du ${day}, à moins de ${days} jours d’aujourd’hui : c’est le même moment, et le bilan aura peu à dire.`,
    en: (file: string, day: string, days: number) =>
      `${file} is dated ${day}, within ${days} days of today: it is the same time, and the review will have little to say.`,
  },
};
