import type { Diagnostic } from '../diagnostic.js';
import { type Report, rendered, wellFormed } from './rendered.js';

/** A test suite of which each finding is a failed test, and each file without one a test that passes. */
export function junit({ diagnostics, files, language }: Report): string {
  const silent = files.filter((file) => !diagnostics.some((diagnostic) => diagnostic.file === file));
  const tests = diagnostics.length + silent.length;
  const counts = `tests="${tests}" failures="${diagnostics.length}" errors="0"`;
  const cases = [
    ...diagnostics.map((diagnostic) => failed(diagnostic, language)),
    ...silent.map((file) => `    <testcase classname="${xml(file)}" name="${xml(file)}"/>\n`),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="cap-numerique check" ${counts}>
  <testsuite name="cap-numerique check" ${counts}>
${cases.join('')}  </testsuite>
</testsuites>
`;
}

function failed(diagnostic: Diagnostic, language: Report['language']): string {
  const { code, severity, message, hint, file, range } = rendered(diagnostic, language);
  const place = `${file}:${range.line}:${range.column}`;
  return `    <testcase classname="${xml(file)}" name="${xml(`${code} ${place}`)}">
      <failure type="${severity}" message="${xml(message)}">${xml(`${place} ${code}\n${message}\n${hint}`)}</failure>
    </testcase>
`;
}

/** What XML 1.0 allows in no document (§ 2.2), even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const xml = (text: string): string =>
  wellFormed(text)
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (found) => ESCAPES[found] ?? found);
