import { fillFindings } from '../../generated/fill-findings.js';
import { cutHead, cutTail } from '../../text/cut.ts';
import { escapeHtml } from '../../text/escape.ts';
import { visibleLine } from '../../text/printable.ts';
import { codeLabels } from '../../words/checks/labels.ts';
import { speak } from '../../words/speak.ts';
import type { Range } from '../diagnostic.ts';
import { type LineOf, linesOf, partsOf } from './excerpt.ts';
import { type Rendered, type Report, rendered } from './rendered.ts';

/** How much of a longer line is shown on each side of what is at fault, and of this itself, in columns. */
const MOST = 120;

/** Each diagnostic with its line, what is at fault marked in it, as a list to be put in a page. */
export function html(report: Report): string {
  const lineOf = linesOf(report);
  const labels = speak(codeLabels, report.language);
  const findings = report.diagnostics.map((diagnostic) => {
    const item = rendered(diagnostic, report.language);
    const { severity, code, message, fix, paste = [] } = item;
    return {
      severity,
      severityName: labels.severity[severity],
      place: placeOf(item),
      code,
      message: visibleLine(message),
      excerpt: diagnostic.range && excerptOf(item, lineOf),
      also: item.related && `${labels.seeAlso} ${placeOf(item.related)}`,
      fix: visibleLine(fix),
      paste: paste.length > 0 && paste.map(visibleLine).join('\n'),
    };
  });
  return fillFindings({ findings }, escapeHtml);
}

const placeOf = ({ file, range }: { file: string; range: Range }): string =>
  visibleLine(`${file}:${range.line}:${range.column}`);

function excerptOf({ file, range }: Rendered, lineOf: LineOf) {
  const source = lineOf(file, range.line);
  if (source === undefined) return null;
  const [before, marked, after] = partsOf(source, range);
  return {
    line: range.line,
    before: cutHead(before, MOST).trimStart(),
    // What is missing is marked as well.
    marked: cutTail(marked, MOST) || ' ',
    after: cutTail(after, MOST).trimEnd(),
  };
}
