import { quickValue } from '../../io/quick.js';
import { isMap } from '../../model/shape.js';

export type Kind = 'questionnaire' | 'answers' | 'actions';

/** Keys that one format has at its first level and the other has not. */
const QUESTIONNAIRE = ['areas', 'axes', 'profiles', 'languages', 'levels', 'gates', 'tracks', 'actions'];
const ANSWERS = ['answers', 'structure', 'respondent', 'questionnaire'];

/**
 * What a text is meant to be, by the keys at its first level; undefined where they tell nothing. A text that is not
 * even YAML has a meaning to its writer too: its lines are looked at as they are.
 */
export function kindOf(text: string): Kind | undefined {
  const keys = new Set(text.match(/^["']?[a-z-]+["']?(?=\s*:)/gm)?.map((key) => key.replaceAll(/["']/g, '')));
  const byLines = kindBy((key) => keys.has(key));
  if (byLines) return byLines;
  // Lines that tell nothing: a JSON text, a list, a flow map.
  const value = quickValue(text);
  if (Array.isArray(value)) {
    return value.some((item) => isMap(item) && ('addresses' in item || 'first-step' in item))
      ? 'actions'
      : undefined;
  }
  return isMap(value) ? kindBy((key) => key in value) : undefined;
}

function kindBy(has: (key: string) => boolean): Kind | undefined {
  const count = (keys: readonly string[]) => keys.filter(has).length;
  const [questionnaire, answers] = [count(QUESTIONNAIRE), count(ANSWERS)];
  if (questionnaire === answers) return undefined;
  return questionnaire > answers ? 'questionnaire' : 'answers';
}
