/** Reads `1.2.3`, a semantic version; the schemas see to its form. */
export function versionOf(text: string): [major: number, minor: number, patch: number] {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number);
  return [major, minor, patch];
}

/** Negative where `a` comes before `b`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [versionOf(a), versionOf(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}
