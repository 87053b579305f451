import type { Severity } from '../../words/checks/check.ts';
import { advice, type Report, rendered } from './rendered.ts';

const COMMAND: Record<Severity, string> = { error: 'error', warning: 'warning', hint: 'notice' };

/**
 * Workflow commands, one per line, that GitHub shows next to the changed lines.
 * @param rootOf a file's path from the repository's root, with `/`.
 *
 * Escapes as actions/toolkit does (packages/core/src/command.ts): in properties also `:` and `,`.
 */
export function github({ diagnostics, language }: Report, rootOf: (file: string) => string): string {
  return diagnostics
    .map((diagnostic) => {
      const item = rendered(diagnostic, language);
      const { code, severity, message, file, range } = item;
      const properties = {
        file: rootOf(file),
        line: range.line,
        col: range.column,
        endLine: range.endLine,
        endColumn: range.endColumn,
        title: code,
      };
      const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
      return `::${COMMAND[severity]} ${list.join(',')}::${data(`${message}\n${advice(item)}`)}\n`;
    })
    .join('');
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
