import { type Diagnostic, type Finding, finding, type Source } from '../diagnostics/diagnostic.ts';
import { type FileMap, isMap } from '../model/shape.ts';
import { type Translation, translationOf } from '../translations/translation.ts';
import { isError } from '../words/checks/catalogue.ts';
import { type Beside, readBeside } from './beside.ts';

export { applied } from '../translations/apply.ts';

/** The PO files that a questionnaire names under `translations`. */
export interface TranslationFiles {
  translations: Translation[];
  /** What is wrong with their names, in the questionnaire. */
  findings: Finding[];
  /** What is wrong in the files themselves. */
  diagnostics: Diagnostic[];
  sources: Source[];
  /** Languages of which nothing could be read: that is reported, and their texts are not counted as well. */
  unread: Set<string>;
}

/**
 * Reads the translations of a questionnaire; null if it names none. What is malformed there is the schema's to say.
 * @param file the questionnaire, as the user named it, from `cwd`.
 * @param beside for files that are not on disk.
 */
export function translationFiles(
  { translations: named, languages }: FileMap,
  file: string,
  cwd: string,
  beside?: Beside,
): TranslationFiles | null {
  if (!isMap(named)) return null;
  const files: TranslationFiles = {
    ...{ translations: [], findings: [], diagnostics: [], sources: [] },
    unread: new Set(),
  };
  for (const [language, path] of Object.entries(named)) {
    if (typeof path !== 'string' || path === '') continue;
    const at = ['translations', language];
    if (Array.isArray(languages) && languages[0] === language) {
      files.findings.push(finding('CN722', at, { language }, 'key'));
      continue;
    }
    const of = { language, questionnaire: file };
    const read = readBeside(path, file, cwd, beside);
    if (!('source' in read)) files.unread.add(language);
    if ('refused' in read) {
      files.findings.push(finding('CN037', at, { path, why: read.refused, of: 'translation' }));
    } else if ('missing' in read) {
      files.findings.push(finding('CN715', at, { ...of, file: read.missing, isEmpty: false }));
    } else if ('diagnostic' in read) {
      const { diagnostic } = read;
      if (diagnostic.code === 'CN005') {
        files.findings.push(finding('CN715', at, { ...of, file: diagnostic.file, isEmpty: true }));
      } else files.diagnostics.push(diagnostic);
    } else {
      const { translation, diagnostics } = translationOf(read.source, language);
      files.sources.push(read.source);
      files.diagnostics.push(...diagnostics);
      if (translation) files.translations.push(translation);
      if (diagnostics.some(isError)) files.unread.add(language);
    }
  }
  return files;
}
