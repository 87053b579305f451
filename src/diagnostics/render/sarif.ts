import { CATALOGUE, type Code } from '../../words/checks/catalogue.ts';
import type { Severity } from '../../words/checks/check.ts';
import type { Range } from '../diagnostic.ts';
import { fingerprints } from '../fingerprint.ts';
import { advice, type Report, rendered, wellFormed } from './rendered.ts';

/**
 * Ours: names such as `primaryLocationLineHash` are for other tools, which compute another value. The number goes up
 * when the same finding gets a new value.
 */
const FINGERPRINT = 'capNumerique/v1';

const LEVEL: Record<Severity, string> = { error: 'error', warning: 'warning', hint: 'note' };

/**
 * SARIF 2.1.0 (OASIS standard), as GitHub's code scanning takes it: each result has a region, and a file path from the
 * repository's root.
 * @param rootOf a file's path from that root, with `/`.
 * @param pageOf the page that explains a code, in Markdown.
 */
export function sarif(
  report: Report,
  version: string,
  rootOf: (file: string) => string,
  pageOf: (code: Code) => string,
): string {
  const fingerprint = fingerprints(report.source);
  const results = report.diagnostics.map((diagnostic) => ({
    ...rendered(diagnostic, report.language),
    fingerprint: fingerprint(diagnostic),
  }));
  const codes = [...new Set(results.map((result) => result.code))].sort() as Code[];
  const uri = (file: string) => wellFormed(rootOf(file)).split('/').map(encodeURIComponent).join('/');
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'cap-numerique',
            semanticVersion: version,
            language: report.language,
            rules: codes.map((code) => rule(code, report.language, pageOf(code))),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: results.map((result) => ({
          ruleId: result.code,
          ruleIndex: codes.indexOf(result.code as Code),
          level: LEVEL[result.severity],
          message: { text: `${result.message} ${advice(result)}` },
          locations: [{ physicalLocation: place(uri(result.file), result.range) }],
          ...(result.related && {
            relatedLocations: [{ physicalLocation: place(uri(result.related.file), result.related.range) }],
          }),
          partialFingerprints: { [FINGERPRINT]: result.fingerprint },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(code: Code, language: Report['language'], page: string) {
  const { title, severity, why } = CATALOGUE[code];
  return {
    id: code,
    shortDescription: { text: title[language] },
    fullDescription: { text: [asSentence(title[language]), ...(why ? [why[language]] : [])].join(' ') },
    help: { text: page, markdown: page },
    defaultConfiguration: { level: LEVEL[severity] },
  };
}

const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const place = (uri: string, { line, column, endLine, endColumn }: Range) => ({
  artifactLocation: { uri },
  region: { startLine: line, startColumn: column, endLine, endColumn },
});
