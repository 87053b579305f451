import { isMap } from '../model/shape.ts';
import { peekValue } from '../yaml/parse-value.ts';
import { isOwnResult, looksLikeAnswers } from './recognise-answers.ts';

export type FileKind = 'questionnaire' | 'answers' | 'actions';

/** Top-level keys that only one of the two formats has; `id` alone is enough to tell which it is. */
const QUESTIONNAIRE = [
  'areas',
  'axes',
  'profiles',
  'languages',
  'objectives',
  'levels',
  'gates',
  'tracks',
  'actions',
];
const ANSWERS = ['answers', 'structure', 'respondent', 'questionnaire', 'track'];

const ACTIONS = ['addresses', 'first-step'];

/** A questionnaire with its version, as answer files name it. */
const NAMES_ONE = /^\W*questionnaire\W{1,4}[a-z][a-z0-9-]*@\d/im;

/**
 * What a text is meant to be, judging by its top-level keys; undefined if they do not tell. A text that is not even
 * YAML was meant as something too: its lines are examined as they are.
 * @param named whether the user named this very file, and so takes it for one of the two: less evidence is needed, and
 * anything but a map was meant as a questionnaire.
 * @param strictly whether the text may well be unrelated to us: keys that many formats have then count for nothing.
 */
export function guessKind(text: string, named: boolean, strictly = false): FileKind | undefined {
  const kindBy = strictly ? strictKindBy : (keys: ReadonlySet<string>) => looseKindBy(keys, named);
  if (isOwnResult(text)) return undefined;
  const lines = text.match(/^["']?[a-z-]+["']?(?=\s*:)/gm) ?? [];
  const byLines = kindBy(new Set(lines.map((key) => key.replaceAll(/["']/g, ''))));
  if (byLines) return byLines;
  // The lines do not tell: a JSON text, a list, a flow map.
  const value = peekValue({ file: '', text });
  const isAction = (item: unknown) => isMap(item) && ACTIONS.some((key) => Object.hasOwn(item, key));
  if (Array.isArray(value) && value.some(isAction)) return 'actions';
  const keys = isMap(value) ? Object.keys(value) : keysWithin(text);
  if (!isMap(value) && keys.some((key) => ACTIONS.includes(key))) return 'actions';
  const byKeys = kindBy(new Set(keys));
  if (byKeys) return byKeys;
  if (strictly ? NAMES_ONE.test(text) : looksLikeAnswers(text, true)) return 'answers';
  if (isMap(value)) return undefined;
  return named ? 'questionnaire' : undefined;
}

const TOKEN = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'[^'\n]*'|[a-z-]+|[:[{\]}]/g;

/**
 * The top-level keys of a text in braces, or of the items of a list in brackets, however broken it is; none for any
 * other text.
 */
function keysWithin(text: string): string[] {
  const opening = /^(?:\s|(?:#|\/\/).*\n|---|[!&]\S*\s)*(\[\s*)?\{/.exec(text);
  if (!opening) return [];
  const level = opening[1] === undefined ? 1 : 2;
  const keys: string[] = [];
  let depth = 0;
  let word = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (token === ':') {
      if (depth === level && word !== '') keys.push(word);
    } else {
      word = /^["']?([a-z-]+)["']?$/.exec(token)?.[1] ?? '';
      continue;
    }
    word = '';
  }
  return keys;
}

function looseKindBy(keys: ReadonlySet<string>, named: boolean): FileKind | undefined {
  const [questionnaire = 0, answers = 0] = [QUESTIONNAIRE, ANSWERS].map(
    ([sign = '', ...others]) => (keys.has(sign) ? 3 : 0) + others.filter((key) => keys.has(key)).length,
  );
  // Other files of a folder, such as a structure's scores, may share a key or two with one of the formats.
  if (Math.max(questionnaire, answers) < (named ? 1 : 2) || questionnaire === answers) return undefined;
  return questionnaire > answers ? 'questionnaire' : 'answers';
}

function strictKindBy(keys: ReadonlySet<string>): FileKind | undefined {
  const [questionnaire = 0, answers = 0, whose = 0] = [QUESTIONNAIRE, ANSWERS, ['id', 'version']].map(
    (signs) => signs.filter((key) => keys.has(key)).length,
  );
  if (questionnaire + (keys.has('areas') ? whose : 0) > 2) return 'questionnaire';
  return answers > 1 && answers > questionnaire ? 'answers' : undefined;
}
