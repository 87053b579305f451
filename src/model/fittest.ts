import { compareVersions, versionOf } from './version.ts';

/** How well a questionnaire's version reads answers given to another: exactly, as newer, as older, not at all. */
export type Fit = 'exact' | 'newer' | 'older' | 'none';

export function fitOf(version: string, of: string): Fit {
  const order = compareVersions(of, version);
  if (order === 0) return 'exact';
  if (order > 0) return 'newer';
  return versionOf(of)[0] === versionOf(version)[0] ? 'older' : 'none';
}

/**
 * The one of several versions of a questionnaire that answers are to be read with: their own, else the highest of the
 * same major version, which only adds to it, else the highest.
 */
export function fittest<T extends { version: string }>(
  versions: readonly T[],
  version: string,
): T | undefined {
  const rank = (one: T): number => {
    const fit = fitOf(version, one.version);
    if (fit === 'exact') return 0;
    if (fit === 'newer') return versionOf(one.version)[0] === versionOf(version)[0] ? 1 : 2;
    return fit === 'older' ? 3 : 4;
  };
  return [...versions].sort((a, b) => rank(a) - rank(b) || compareVersions(b.version, a.version))[0];
}
