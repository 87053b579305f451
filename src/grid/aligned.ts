import { asRead } from '../model/same-text.ts';
import { isMap } from '../model/shape.ts';

/** One of a question's sentences, in a file. */
interface Sentence {
  id: string;
  text: unknown;
}

/** What an id is called that a grid gives by itself, after the place of its sentence. */
const BY_PLACE = /^s(\d+)$/;

/**
 * A questionnaire's file made of a grid in which each sentence has the id that it has in the questionnaire that the grid
 * was made of, wherever it stands now: ids are what answers hold. Only of ids that the grid gave by itself.
 * @param part of the file, or the whole of it.
 * @param base the same part of that questionnaire.
 */
export function aligned<T>(part: T, base: unknown): T {
  const before = new Map(optionLists(base));
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isMap(value)) return value;
    const { id, options } = value;
    const old = typeof id === 'string' && Array.isArray(options) ? before.get(id) : undefined;
    if (old) return { ...value, options: withIds(options as Sentence[], old) };
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
  };
  return walk(part) as T;
}

/** The sentences of each question, by the question's id. */
function optionLists(part: unknown): [string, Sentence[]][] {
  if (Array.isArray(part)) return part.flatMap(optionLists);
  if (!isMap(part)) return [];
  const { id, options } = part;
  if (typeof id === 'string' && Array.isArray(options)) return [[id, options as Sentence[]]];
  return Object.values(part).flatMap(optionLists);
}

function withIds(now: Sentence[], before: readonly Sentence[]): Sentence[] {
  if (![...now, ...before].every(({ id }) => BY_PLACE.test(id))) return now;
  const left = [...before];
  const same = now.map((sentence) => {
    const at = left.findIndex((old) => said(old) === said(sentence));
    return at < 0 ? undefined : left.splice(at, 1)[0]?.id;
  });
  const next = freeAfter(before);
  return now.map((sentence, i) => ({ ...sentence, id: same[i] ?? reworded(i) ?? next() }));

  /** The one whose place it has, between the same neighbours: put otherwise, not another. */
  function reworded(i: number): string | undefined {
    const isNew = (at: number) => at >= 0 && at < now.length && same[at] === undefined;
    let from = i;
    while (isNew(from - 1)) from -= 1;
    let to = i;
    while (isNew(to + 1)) to += 1;
    const placeOf = (id: string | undefined) => before.findIndex((old) => old.id === id);
    const start = from === 0 ? 0 : placeOf(same[from - 1]) + 1;
    const end = to === now.length - 1 ? before.length : placeOf(same[to + 1]);
    const between = before.slice(start, end);
    const areAllGone = between.every((old) => left.includes(old));
    return areAllGone && between.length === to - from + 1 ? between[i - from]?.id : undefined;
  }
}

/** Gives ids that none of some sentences has. */
function freeAfter(sentences: readonly Sentence[]): () => string {
  let last = Math.max(...sentences.map(({ id }) => Number(BY_PLACE.exec(id)?.[1])));
  return () => {
    last += 1;
    return `s${last}`;
  };
}

const said = ({ text }: Sentence): string =>
  JSON.stringify(text, (_, value: unknown) => (typeof value === 'string' ? asRead(value) : value));
