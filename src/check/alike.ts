import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { AXES, askedIn, hasOptions } from '../model/questionnaire.ts';
import type { Placed } from './all-texts.ts';
import type { Subject } from './subject.ts';

/** Two texts of one list that read the same: whoever chooses among them cannot tell which is meant. */
export function alike({ questionnaire: of }: Subject): Finding[] {
  const titles = (items: readonly { title: Placed['text']; path: Placed['path'] }[]): Placed[] =>
    items.map(({ title, path }) => ({ text: title, path: [...path, 'title'] }));
  const lists = [
    titles(of.profiles),
    titles(of.objectives),
    titles(of.tracks),
    AXES.map((axis) => ({ text: of.axes[axis].title, path: ['axes', axis, 'title'] })),
    of.areas.map(({ id, title }) => ({ text: title, path: ['areas', id, 'title'] })),
    of.levels.map(({ title, titlePath }) => ({ text: title, path: titlePath })),
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

/** Letters that stand for two, in French and in German names. */
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/**
 * A text as it is heard: without case, accents, punctuation or doubled spaces. A sign that is heard is kept: that of a
 * number, a point between digits, per cent, plus; so is a text of which nothing else would remain.
 */
export function asRead(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter);
  const heard = plain
    .replace(/(?<!\d)[.,](?=\d)|(?<=\d)[.,](?!\d)|(?<=\S)-|-(?!\d)|[^\P{P}.,%#&@/-]|(?<!\d)[.,](?!\d)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return heard === '' ? plain.trim() : heard;
}
