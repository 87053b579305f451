import { type Report, rendered } from './rendered.ts';

/** One array; lines and columns from 1, the end is exclusive. */
export function json({ diagnostics, language }: Report): string {
  const items = diagnostics.map((diagnostic) => {
    const { code, severity, message, fix, paste, file, range } = rendered(diagnostic, language);
    return { code, severity, message, hint: fix, ...(paste && { paste }), file, ...range };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}
