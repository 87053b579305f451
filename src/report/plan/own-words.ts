import type { Questionnaire } from '../../model/questionnaire.ts';
import { GOOD, isAtLeast } from '../../model/thresholds.ts';
import type { Cell } from '../../scoring/cell.ts';
import { oneLine } from '../../text/printable.ts';
import { said } from '../answers.ts';
import type { Reading } from './reading.ts';

/** The fewest and most words of an answer or a note that page one quotes: enough to say something, in one breath. */
const LEAST_WORDS = 3;
const MOST_WORDS = 16;

/** Letters of a word that carries a topic's meaning, and words just as long that do not. */
const SENSE = 4;
const EMPTY = new Set(['votre', 'vous', 'your']);

/** Whether an answer of that value can be built on. */
export const isGood = (value: number): boolean => isAtLeast(value, GOOD);

/**
 * What the team itself says about a question, quoted: its note if that is short, names nobody and was written by one
 * person for all, else the answer if it is short, shared and does not repeat the topic. Null if neither can be quoted.
 */
export function ownWords({ plan, speech }: Reading, cell: Cell): string | null {
  const { respondents, questionnaire, structure } = plan.resolved;
  const told = said(cell, speech);
  const topic = speech.topic(cell.question.id);
  const notes = respondents === 1 ? cell.notes.map(oneLine) : [];
  const words =
    notes.find((note) => isQuotable(note) && !namesSomeone(note, questionnaire, structure.name)) ??
    (told.kind === 'text' && isQuotable(told.text) && !repeats(topic, told.text) ? told.text : undefined);
  return words === undefined ? null : speech.quote(words);
}

function isQuotable(text: string): boolean {
  const words = text.split(' ').length;
  return words >= LEAST_WORDS && words <= MOST_WORDS;
}

/** Whether an answer repeats its whole topic, so that giving both would be redundant. */
export function repeats(topic: string, answer: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const said = new Set(words(answer));
  const sense = words(topic).filter((word) => word.length >= SENSE && !EMPTY.has(word));
  return sense.length > 0 && sense.every((word) => said.has(word));
}

const WORD = /\p{L}+/gu;

/**
 * Whether a note may name somebody: one of its words has a capital that neither the questionnaire nor the structure's
 * own name gives it; the first word, whose capital means nothing, counts if it is none of their words. Nobody should
 * find their name on a page that is passed around, so doubt counts as a name.
 */
function namesSomeone(note: string, questionnaire: Questionnaire, structure: string): boolean {
  const words = wordsOf(questionnaire);
  const own = new Set(structure.match(WORD));
  const isKnown = (word: string) => words.has(word) || own.has(word);
  return (note.match(WORD) ?? []).some(
    (word, i) => /^\p{Lu}/u.test(word) && !isKnown(word) && !(i === 0 && isKnown(word.toLowerCase())),
  );
}

const known = new WeakMap<Questionnaire, ReadonlySet<string>>();

/** The words of what is asked, spelled as there; examples of actions are left out, since they name people. */
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
