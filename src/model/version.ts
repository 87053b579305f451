import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { Questionnaire } from './questionnaire.ts';

/** Reads `1.2.3`, a semantic version; the schemas check its form. */
export function versionOf(text: string): [major: number, minor: number, patch: number] {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number);
  return [major, minor, patch];
}

/** Negative if `a` comes before `b`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [versionOf(a), versionOf(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/**
 * How a file's version compares with the questionnaire's: `old-major` if what it answers may have been remade; null if
 * they are the same, or the file's is unreadable.
 */
export type Age = 'old-major' | 'older' | 'newer' | null;

/** Compares a file's questionnaire id and version; `other` if this questionnaire cannot read it. */
export function validateVersion(
  id: string,
  version: string,
  questionnaire: Questionnaire,
  found: Finding[],
): Age | 'other' {
  const path = ['questionnaire'];
  if (id !== questionnaire.id) {
    found.push(finding('CN903', path, { id, expected: questionnaire.id }));
    return 'other';
  }
  if (version === questionnaire.version) return null;
  const [major, present] = [versionOf(version)[0], versionOf(questionnaire.version)[0]];
  if (major > present) {
    found.push(finding('CN904', path, { version, current: questionnaire.version }));
    return 'other';
  }
  const order = compareVersions(version, questionnaire.version);
  if (order > 0) found.push(finding('CN905', path, { version, current: questionnaire.version }));
  if (major < present) return 'old-major';
  return order === 0 ? null : order < 0 ? 'older' : 'newer';
}

/** How a questionnaire version suits answers given to another: exact, newer, older, or not at all. */
export type Fit = 'exact' | 'newer' | 'older' | 'none';

export function fitOf(version: string, available: string): Fit {
  const order = compareVersions(available, version);
  if (order === 0) return 'exact';
  if (order > 0) return 'newer';
  return versionOf(available)[0] === versionOf(version)[0] ? 'older' : 'none';
}

/**
 * The questionnaire version to read answers with: their own, else the highest of the same major version, which only adds
 * to it, else the highest.
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

export type Step = 'major' | 'minor' | 'patch';

/** The next version by a step; before 1.0.0, each step is one lower (semver.org, § 4). */
export function nextVersion(version: string, step: Step): string {
  const [major, minor, patch] = versionOf(version);
  const due = major > 0 ? step : step === 'major' ? 'minor' : 'patch';
  if (due === 'major') return `${major + 1}.0.0`;
  return due === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
