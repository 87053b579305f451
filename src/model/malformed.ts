import type { Path } from '../diagnostics/diagnostic.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { tagOf } from '../language.ts';
import type { Kind } from '../words/checks/schema-words.ts';
import { impossibleDay } from './day.ts';

/** Whether a path leads to a version: the questionnaire's, or the one in which a question changed. */
export const isVersion = (path: Path): boolean =>
  path.at(-1) === 'version' || (path[0] === 'changed' && path.length === 2);

/** Reports a value that is not what its path requires: a version, a code, a date, an id. */
export function malformed(path: Path, value: string, parentKind: Kind): Finding {
  if (isVersion(path)) return finding('CN111', path, { version: value });
  if (path[0] === 'respondent' && path.at(-1) === 'code') return finding('CN926', path, { code: value });
  if (path.includes('languages')) return improperTag(path, value);
  if (['answers', 'programme'].includes(parentKind) && path[0] === 'questionnaire')
    return finding('CN901', path, { value });
  if (parentKind === 'answers' && path[0] === 'date') return finding('CN902', path, impossibleDay(value));
  const isOption = path[0] === 'retired' && value.includes('.');
  if (isOption) return finding('CN106', path, { id: value, suggestion: null, inList: false, isOption });
  return finding('CN106', path, {
    id: value,
    suggestion: idLike(value),
    inList: typeof path.at(-1) === 'number',
  });
}

/** Reports what is no BCP 47 tag, or one that is written otherwise. */
export const improperTag = (path: Path, code: string): Finding =>
  finding('CN112', path, { code, meant: tagOf(code.replaceAll('_', '-')) });

/** An id made from a text; null if nothing is left, or it is an id already. */
export function idLike(text: string): string | null {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');
  return plain === '' || plain === text ? null : plain;
}

/** The longest id, in characters. */
const LONGEST = 64;

/** Whether a text can be an id, by the schemas' rule. */
export const isId = (text: string): boolean =>
  text.length <= LONGEST && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);
