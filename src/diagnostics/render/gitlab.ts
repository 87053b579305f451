import type { Severity } from '../../words/checks/check.ts';
import { fingerprints } from '../fingerprint.ts';
import { advice, type Report, rendered } from './rendered.ts';

const SEVERITY: Record<Severity, string> = { error: 'critical', warning: 'minor', hint: 'info' };

/**
 * A Code Quality report of GitLab: what a merge request adds to it is shown beside its lines.
 * @param rootOf a file's path from the repository's root, with `/`.
 */
export function gitlab({ diagnostics, source, language }: Report, rootOf: (file: string) => string): string {
  const fingerprint = fingerprints(source, rootOf);
  const items = diagnostics.map((diagnostic) => {
    const item = rendered(diagnostic, language);
    return {
      description: `${item.message} ${advice(item)}`,
      check_name: item.code,
      fingerprint: fingerprint(diagnostic),
      severity: SEVERITY[item.severity],
      location: { path: rootOf(item.file), lines: { begin: item.range.line, end: item.range.endLine } },
    };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}
