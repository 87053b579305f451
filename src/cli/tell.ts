import type { Diagnostic, Source } from '../diagnostics/diagnostic.ts';
import { asTypedHere } from './command-line.ts';
import { paletteFor, widthOf } from './palette.ts';
import { type Context, notify } from './shell.ts';

/** Writes on stderr what is wrong with files, each at its place; with --quiet, only the errors. */
export async function tell(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  context: Context,
): Promise<void> {
  const { shell, globals } = context;
  if (diagnostics.length === 0) return;
  const [{ bounded }, { isError }, { pretty }] = await Promise.all([
    import('../diagnostics/others.ts'),
    import('../words/checks/catalogue.ts'),
    import('../diagnostics/render/pretty.ts'),
  ]);
  const each = bounded(diagnostics);
  const told = globals.quiet ? each.filter(isError) : each;
  if (told.length === 0) return;
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const report = {
    diagnostics: told,
    files: [...texts.keys()],
    source: (file: string) => texts.get(file),
    language: globals.lang,
  };
  const palette = await paletteFor(shell.stderr, context);
  const text = pretty(report, palette, widthOf(shell.stderr));
  await notify(shell, `${asTypedHere(text, context)}\n`, 'painted');
}
