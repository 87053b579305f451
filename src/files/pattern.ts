import { resolve } from 'node:path';
import { namesIn, whatIsAt } from './what-is-at.ts';

/** Where a pattern's files are searched for, and how they are recognised. */
export interface Pattern {
  /** The folder, as the user would name it, with `/`; empty for the current one. */
  base: string;
  /** How many levels deep, that folder included. */
  deep: number;
  /** @param path from that folder, with `/`. */
  matches(path: string): boolean;
}

const MAGIC = /[*?[{]/;

/** Whether a name that no file has is a pattern. */
export const isPattern = (name: string): boolean => MAGIC.test(name);

/**
 * Parses a pattern: `*`, `?`, `[…]`, `{…,…}` and `**` have their usual meaning, and everything else is literal, as are
 * these characters in the names of existing folders: `rapport (2026)/*.yaml`, `[2026]/*.yaml`.
 */
export async function patternOf(name: string, cwd: string): Promise<Pattern> {
  const parts = name.replaceAll('\\', '/').split('/');
  const known: string[] = [];
  for (const part of parts.slice(0, -1)) {
    const next = onDisk([...known, part].join('/'), cwd);
    if (next === null && MAGIC.test(part)) break;
    known.push(next === null ? part : (next.split('/').at(-1) ?? part));
  }
  const rest = composed(
    parts
      .slice(known.length)
      .join('/')
      .replace(/^(?:\.\/)+/, ''),
  );
  const { default: picomatch } = await import('picomatch');
  const literal = rest.replaceAll('[!', '[^').replace(/[()|$"+@]|(?<!\[)[!^]/g, '\\$&');
  const isMatch = picomatch(literal, { nonegate: true, noextglob: true, windows: false });
  const base = known.join('/');
  return {
    base: known.length === 1 && base === '' ? '/' : base,
    deep: /\*\*|\{[^}]*\//.test(rest) ? Number.POSITIVE_INFINITY : rest.split('/').length,
    matches: (path) => isMatch(composed(path)),
  };
}

/** A text in the one form that all systems agree on: macOS writes é as two characters. */
const composed = (text: string): string => text.normalize('NFC');

/**
 * A path as the disk spells it: people type é as one character where the disk may have two.
 * @returns null if nothing has that name.
 */
export function onDisk(name: string, cwd: string): string | null {
  if (whatIsAt(resolve(cwd, name === '' ? '/' : name)).kind !== 'none') return name;
  let found = '';
  for (const [i, part] of name.split('/').entries()) {
    const whole = i === 0 ? part : `${found}/${part}`;
    if (part === '' || whatIsAt(resolve(cwd, whole)).kind !== 'none') {
      found = whole;
      continue;
    }
    const folder = resolve(cwd, i === 0 ? '.' : `${found}/`);
    const spelled = namesIn(folder).find((name) => composed(name) === composed(part));
    if (spelled === undefined) return null;
    found = i === 0 ? spelled : `${found}/${spelled}`;
  }
  return found;
}
