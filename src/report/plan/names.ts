import type { Questionnaire } from '../../model/questionnaire.ts';

const WORD = /\p{L}+/gu;

/**
 * Whether a note may name somebody: a word of it has a capital that neither the questionnaire nor the structure's own
 * name gives it; the first one, whose capital says nothing, is none of their words at all. Nobody should find their
 * name on a page that goes round, so doubt counts as a name.
 */
export function namesSomeone(note: string, questionnaire: Questionnaire, structure: string): boolean {
  const words = wordsOf(questionnaire);
  const own = new Set(structure.match(WORD));
  const isKnown = (word: string) => words.has(word) || own.has(word);
  return (note.match(WORD) ?? []).some(
    (word, i) => /^\p{Lu}/u.test(word) && !isKnown(word) && !(i === 0 && isKnown(word.toLowerCase())),
  );
}

const known = new WeakMap<Questionnaire, ReadonlySet<string>>();

/** The words of what is asked, as they are written there; examples of actions are left out, for they name people. */
function wordsOf(questionnaire: Questionnaire): ReadonlySet<string> {
  const found = known.get(questionnaire);
  if (found) return found;
  const { title, profiles, axes, areas, objectives, facts, questions } = questionnaire;
  const words = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') for (const [word] of value.matchAll(WORD)) words.add(word);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
  };
  walk([title, profiles, axes, areas, objectives, facts, questions]);
  known.set(questionnaire, words);
  return words;
}
