import type { Item } from '../../items/item.ts';
import type { Language } from '../../language.ts';
import { itemWords } from '../../words/items.ts';
import { speak } from '../../words/speak.ts';

/** What one of a question's answers is called, in few words: by its id where the file gives one. */
export function choiceName(
  { question, choices }: Pick<Item, 'question' | 'choices'>,
  place: number,
  language: Language,
): string {
  const words = speak(itemWords, language);
  const id = choices[place]?.id ?? '';
  if (question.type === 'yes-no') return id === 'yes' ? words.yes : words.no;
  if (question.type !== 'number') return id;
  return id === 'below' ? words.below(Number(choices[place + 1]?.id)) : words.from(Number(id));
}
