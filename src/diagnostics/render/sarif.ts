import { CATALOGUE, type Code } from '../../words/checks/catalogue.ts';
import type { Severity } from '../../words/checks/check.ts';
import type { Range } from '../diagnostic.ts';
import { advice, type Rendered, type Report, rendered, wellFormed } from './rendered.ts';

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
  const results = report.diagnostics.map((diagnostic) => rendered(diagnostic, report.language));
  const codes = [...new Set(results.map((result) => result.code))].sort() as Code[];
  const uri = (file: string) => wellFormed(rootOf(file)).split('/').map(encodeURIComponent).join('/');
  const fingerprint = fingerprints(report);
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
          partialFingerprints: { [FINGERPRINT]: fingerprint(result) },
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

/**
 * An identity for a finding that survives lines added above it: a hash of its code and of its line's text, and its rank
 * among identical ones.
 */
function fingerprints(report: Report): (result: Rendered) => string {
  const lines = new Map<string, string[]>();
  const seen = new Map<string, number>();
  return ({ file, code, range }) => {
    if (!lines.has(file)) lines.set(file, (report.source(file) ?? '').split('\n'));
    const hash = fnv1a(`${code} ${file} ${(lines.get(file)?.[range.line - 1] ?? '').trim()}`);
    const rank = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, rank);
    return `${hash}:${rank}`;
  };
}

/** FNV-1a, 64 bits, over UTF-16 units (Fowler, Noll, Vo). */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
