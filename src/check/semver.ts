import { versionOf } from '../model/version.ts';

export type Step = 'major' | 'minor' | 'patch';

/** The version that follows by a step; before 1.0.0 each step is one lower (semver.org, § 4). */
export function next(version: string, step: Step): string {
  const [major, minor, patch] = versionOf(version);
  const due = major > 0 ? step : step === 'major' ? 'minor' : 'patch';
  if (due === 'major') return `${major + 1}.0.0`;
  return due === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
