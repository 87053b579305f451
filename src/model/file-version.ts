import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { Questionnaire } from './questionnaire.ts';
import { compareVersions, versionOf } from './version.ts';

/**
 * How a file's version compares with the questionnaire's, `old-major` where what it answers may have been remade; null
 * where they are the same, or the file's is unreadable.
 */
export type Age = 'old-major' | 'older' | 'newer' | null;

/** Reads the id and the version for which a file was made; `other` where it is not for this questionnaire as it is. */
export function readVersion(id: string, version: string, of: Questionnaire, found: Finding[]): Age | 'other' {
  const path = ['questionnaire'];
  if (id !== of.id) {
    found.push(finding('CN903', path, { id, expected: of.id }));
    return 'other';
  }
  const [major, present] = [versionOf(version)[0], versionOf(of.version)[0]];
  if (major > present) {
    found.push(finding('CN904', path, { version, current: of.version }));
    return 'other';
  }
  const order = compareVersions(version, of.version);
  if (order > 0) found.push(finding('CN905', path, { version, current: of.version }));
  if (major < present) return 'old-major';
  return order === 0 ? null : order < 0 ? 'older' : 'newer';
}
