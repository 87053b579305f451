import { allTexts } from '../check/all-texts.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { type FileMap, isMap, valueAt } from '../model/shape.ts';
import { speaker, type Text } from '../model/text.ts';

/** A text of a questionnaire, as a PO file names it. */
export interface Translatable {
  /** Its path by ids: `questions.charter.options.a-page.text`. */
  context: string;
  path: Path;
  text: Text;
  /** What it says in the questionnaire's first language. */
  said: string;
}

/**
 * Every text of a questionnaire with its name in PO files, in no particular order.
 * @param value of its file, with `actions` as a list.
 */
export function translatable(questionnaire: Questionnaire, value: FileMap): Translatable[] {
  const { languages } = questionnaire;
  const say = speaker({ languages }, languages[0] ?? '');
  const times = new Map<string, number>();
  return allTexts(questionnaire).flatMap(({ text, path }) => {
    const said = say(text);
    if (said.trim() === '') return [];
    const name = nameOf(value, path);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return [{ context: time === 1 ? name : `${name}.${time}`, path, text, said }];
  });
}

/** A path with ids in place of indexes where there are, else with ranks; a question's area does not count. */
function nameOf(value: FileMap, path: Path): string {
  const isQuestion = path[0] === 'areas' && path[2] === 'questions';
  return path
    .map((step, i) => (typeof step === 'number' ? (idAt(value, path.slice(0, i + 1)) ?? step + 1) : step))
    .slice(isQuestion ? 2 : 0)
    .join('.');
}

function idAt(value: FileMap, path: Path): string | undefined {
  const item = valueAt(value, path);
  if (!isMap(item)) return undefined;
  if (typeof item.id === 'string') return item.id;
  // A gate has no id.
  return typeof item.axis === 'string' ? `${item.axis}.${item.level}` : undefined;
}
