import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { AXES, askedIn, hasOptions } from '../model/questionnaire.ts';
import { readAmong } from '../model/same-text.ts';
import type { Placed } from './all-texts.ts';
import type { Subject } from './subject.ts';

/** Texts of one list that read the same, so that nobody can tell them apart. */
export function alike({ questionnaire }: Subject): Finding[] {
  const titles = (items: readonly { title: Placed['text']; path: Placed['path'] }[]): Placed[] =>
    items.map(({ title, path }) => ({ text: title, path: [...path, 'title'] }));
  const lists = [
    titles(questionnaire.profiles),
    titles(questionnaire.objectives),
    titles(questionnaire.tracks),
    AXES.map((axis) => ({ text: questionnaire.axes[axis].title, path: ['axes', axis, 'title'] })),
    questionnaire.areas.map(({ id, title }) => ({ text: title, path: ['areas', id, 'title'] })),
    questionnaire.levels.map(({ title, titlePath }) => ({ text: title, path: titlePath })),
    titles(questionnaire.actions),
    askedIn(questionnaire).map(({ text, path }) => ({ text, path: [...path, 'text'] })),
    askedIn(questionnaire).flatMap(({ topic, path }) =>
      topic === null ? [] : [{ text: topic, path: [...path, 'topic'] }],
    ),
    questionnaire.duties.map(({ text, path }) => ({ text, path: [...path, 'text'] })),
    ...askedIn(questionnaire).map((question) => sentences(question)),
  ];
  return lists.flatMap((list) => (list.length > 1 ? repeated(list, questionnaire.languages) : []));
}

function sentences(question: Subject['questionnaire']['questions'][number]): Placed[] {
  const { path } = question;
  if (hasOptions(question)) {
    return question.options.map(({ text }, i) => ({ text, path: [...path, 'options', i, 'text'] }));
  }
  if (question.type !== 'scale') return [];
  return question.points.map((text, i) => ({ text, path: [...path, 'points', i] }));
}

const wordsIn = (text: Placed['text'], language: string) =>
  typeof text === 'string' ? text : text[language];

/** Reports once each text that reads like an earlier one of its list, in the first language where it does. */
function repeated(list: readonly Placed[], languages: readonly string[]): Finding[] {
  const readers = languages.map((language) =>
    readAmong(list.flatMap(({ text }) => wordsIn(text, language) ?? [])),
  );
  if (readers.every((reader) => reader === null)) return [];
  const firsts = new Map<string, Placed['path']>();
  return list.flatMap(({ text, path }) => {
    const said = languages.flatMap((language, i) => {
      const words = wordsIn(text, language) ?? '';
      const read = readers[i]?.(words);
      return read ? [{ words, key: `${language} ${read}`, language }] : [];
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
