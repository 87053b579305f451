import type { Report } from '../../diagnostics/render/rendered.ts';
import { VERSION } from '../../version.ts';
import type { Severity } from '../../words/checks/check.ts';
import { asTypedHere } from '../command-line.ts';
import { paletteFor, widthOf } from '../palette.ts';
import type { Context } from '../shell.ts';
import type { CheckOptions } from './options.ts';

/** A report, with what only some formats need. */
export interface CheckReport extends Report {
  /** A file's path from the root of its repository. */
  rootOf(file: string): string;
  /** Whether `check` fails for findings of a severity. */
  fails(severity: Severity): boolean;
}

/** The report in the requested format. Each format is imported only when needed. */
export async function renderReport(
  report: CheckReport,
  format: CheckOptions['format'],
  context: Context,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../../diagnostics/render/json.ts')).json(report);
    case 'github':
      return (await import('../../diagnostics/render/github.ts')).github(report, report.rootOf);
    case 'gitlab':
      return (await import('../../diagnostics/render/gitlab.ts')).gitlab(report, report.rootOf);
    case 'sarif': {
      const { sarif } = await import('../../diagnostics/render/sarif.ts');
      const { pageOf } = await import('../explain-code.ts');
      return sarif(report, VERSION, report.rootOf, (code) => pageOf(code, context));
    }
    case 'junit':
      return (await import('../../diagnostics/render/junit.ts')).junit(report, report.fails);
    case 'pretty':
      return report.diagnostics.length === 0 ? '' : pretty(report, context);
  }
}

async function pretty(report: Report, context: Context): Promise<string> {
  const { stdout } = context.shell;
  const { pretty: render } = await import('../../diagnostics/render/pretty.ts');
  const text = render(report, await paletteFor(stdout, context), widthOf(stdout));
  return asTypedHere(text, context);
}
