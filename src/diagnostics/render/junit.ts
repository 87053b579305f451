import type { Severity } from '../../words/checks/check.ts';
import { advice, type Rendered, type Report, rendered, wellFormed } from './rendered.ts';

/**
 * A test suite with a failing test for each finding, and a passing one for each file without findings.
 * @param fails whether findings of a severity make their test fail; the others go to its output.
 */
export function junit(
  { diagnostics, files, language }: Report,
  fails: (severity: Severity) => boolean,
): string {
  const found = diagnostics.map((diagnostic) => rendered(diagnostic, language));
  const told = new Set(diagnostics.map(({ file }) => file));
  const silent = files.filter((file) => !told.has(file));
  const failures = found.filter(({ severity }) => fails(severity)).length;
  const counts = `tests="${found.length + silent.length}" failures="${failures}" errors="0"`;
  const cases = [
    ...found.map((item) => testCase(item, fails(item.severity))),
    ...silent.map((file) => `    <testcase classname="${xml(file)}" name="${xml(file)}"/>\n`),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="cap-numerique check" ${counts}>
  <testsuite name="cap-numerique check" ${counts}>
${cases.join('')}  </testsuite>
</testsuites>
`;
}

function testCase(item: Rendered, failed: boolean): string {
  const { code, severity, message, file, range } = item;
  const place = `${file}:${range.line}:${range.column}`;
  const all = xml(`${place} ${code}\n${message}\n${advice(item)}`);
  const outcome = failed
    ? `<failure type="${severity}" message="${xml(message)}">${all}</failure>`
    : `<system-out>${all}</system-out>`;
  return `    <testcase classname="${xml(file)}" name="${xml(`${code} ${place}`)}">
      ${outcome}
    </testcase>
`;
}

/** What XML 1.0 never allows (§ 2.2), even escaped. */
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
