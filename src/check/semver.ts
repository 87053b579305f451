export type Step = 'major' | 'minor' | 'patch';

/** Parses `1.2.3`; the schema has seen to its form. */
const parts = (version: string): [number, number, number] => {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
};

/** Negative where `a` comes before `b`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/** The version that follows by a step; before 1.0.0 each step is one lower (semver.org, § 4). */
export function next(version: string, step: Step): string {
  const [major, minor, patch] = parts(version);
  const due = major > 0 ? step : step === 'major' ? 'minor' : 'patch';
  if (due === 'major') return `${major + 1}.0.0`;
  return due === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
