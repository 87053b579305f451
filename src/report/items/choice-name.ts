import type { Item } from '../../items/item.ts';
import type { itemWords } from '../../words/items.ts';
import type { Spoken } from '../../words/speak.ts';

/** What one of a question's answers is called, in few words: by its id where the file gives one. */
export function choiceName(
  { question, choices }: Pick<Item, 'question' | 'choices'>,
  place: number,
  words: Spoken<typeof itemWords>,
): string {
  const id = choices[place]?.id ?? '';
  if (question.type === 'yes-no') return id === 'yes' ? words.yes : words.no;
  if (question.type !== 'number') return id;
  return id === 'below' ? words.below(choices[place + 1]?.id ?? '') : words.from(id);
}
