import type { Path } from '../diagnostics/diagnostic.ts';
import type { Language } from '../language.ts';
import { speak } from '../words/speak.ts';
import { translationWords } from '../words/translations.ts';

/**
 * What a text is, in plain words, for whoever translates it.
 * @param context its name in PO files.
 * @param path in the questionnaire's file.
 */
export function remarkOn(context: string, path: Path, language: Language): string {
  const { what, of, questionnaire, remark } = speak(translationWords, language);
  const last = path.at(-1);
  // An option's text is the answer; items of a list are named by it.
  const key = path.at(-3) === 'options' ? 'options' : typeof last === 'number' ? path.at(-2) : last;
  const [first = '', name = null] = context.split('.');
  const isOwn = path.length === 1;
  const kind = isOwn ? questionnaire : of[first as keyof typeof of];
  const said = what[key as keyof typeof what];
  return remark(kind ?? questionnaire, isOwn ? null : name, said ?? String(key));
}
