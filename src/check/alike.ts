import { type Finding, finding } from '../diagnostics/diagnostic.js';
import { askedIn, hasOptions } from '../model/questionnaire.js';
import type { Placed } from './all-texts.js';
import type { Subject } from './subject.js';

/** Two texts of one list that read the same: whoever chooses among them cannot tell which is meant. */
export function alike({ questionnaire: of }: Subject): Finding[] {
  const titles = (items: readonly { title: Placed['text']; path: Placed['path'] }[]): Placed[] =>
    items.map(({ title, path }) => ({ text: title, path: [...path, 'title'] }));
  const lists = [
    titles(of.profiles),
    titles(of.objectives),
    titles(of.tracks),
    titles(of.actions),
    askedIn(of).map(({ text, path }) => ({ text, path: [...path, 'text'] })),
    askedIn(of).flatMap(({ topic, path }) =>
      topic === null ? [] : [{ text: topic, path: [...path, 'topic'] }],
    ),
    of.duties.map(({ text, path }) => ({ text, path: [...path, 'text'] })),
    ...askedIn(of).map((question) => sentences(question)),
  ];
  return lists.flatMap((list) => repeated(list, of.languages));
}

function sentences(question: Subject['questionnaire']['questions'][number]): Placed[] {
  const { path } = question;
  if (hasOptions(question)) {
    return question.options.map(({ text }, i) => ({ text, path: [...path, 'options', i, 'text'] }));
  }
  if (question.type !== 'scale') return [];
  return question.points.map((text, i) => ({ text, path: [...path, 'points', i] }));
}

/** Each text that reads as an earlier one of its list, once, in the first language in which it does. */
function repeated(list: readonly Placed[], languages: readonly string[]): Finding[] {
  const firsts = new Map<string, Placed['path']>();
  return list.flatMap(({ text, path }) => {
    const said = languages.flatMap((language) => {
      const words = typeof text === 'string' ? text : text[language];
      const read = words === undefined ? '' : asRead(words);
      return read === '' ? [] : [{ words: words ?? '', key: `${language} ${read}`, language }];
    });
    const again = said.find(({ key }) => firsts.has(key));
    for (const { key, language } of said) {
      if (!firsts.has(key)) firsts.set(key, typeof text === 'string' ? path : [...path, language]);
    }
    if (!again) return [];
    const at = typeof text === 'string' ? path : [...path, again.language];
    return [finding('CN707', at, { text: again.words.trim() }, 'value', firsts.get(again.key))];
  });
}

/** A text as it is heard: without case, accents, doubled spaces, or the punctuation at its end. */
export const asRead = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:!?…]+$/, '')
    .trim();
