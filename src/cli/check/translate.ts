import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Path, Source } from '../../diagnostics/diagnostic.ts';
import { readSource } from '../../files/read.ts';
import { whatIsAt } from '../../files/what-is-at.ts';
import { writeWhole } from '../../files/write.ts';
import { loadQuestionnaireFile } from '../../load/questionnaire-file.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { type FileMap, isMap } from '../../model/shape.ts';
import type { Text } from '../../model/text.ts';
import { fileWord } from '../../text/shell-word.ts';
import { translatable } from '../../translations/contexts.ts';
import type { Entry } from '../../translations/po-file.ts';
import { remarkOn } from '../../translations/remark.ts';
import { translationOf } from '../../translations/translation.ts';
import { fresh, updated } from '../../translations/update.ts';
import { type Remarked, writePo } from '../../translations/write-po.ts';
import { isError } from '../../words/checks/catalogue.ts';
import { translateWords } from '../../words/cli/translate.ts';
import { speak } from '../../words/speak.ts';
import { parseDocument } from '../../yaml/document.ts';
import { STDIN } from '../answers.ts';
import { type Context, deliver, EXIT, notify } from '../shell.ts';
import { languageOf } from '../spoken.ts';
import { tell } from '../tell.ts';
import { UsageError } from '../usage-error.ts';

/** A text to translate, with its place in the questionnaire's files. */
interface Placed {
  context: string;
  path: Path;
  said: string;
  own: string | null;
  /** `file:line`, from the questionnaire's folder. */
  place: string;
}

/**
 * Writes a questionnaire's translation into a language, or brings it up to date with what the questionnaire says now.
 * @param output the file to write; undefined for the one that the questionnaire names, else standard output.
 */
export async function translate(
  files: readonly string[],
  language: string,
  output: string | undefined,
  context: Context,
): Promise<number> {
  const { shell, globals } = context;
  const { cwd } = shell;
  const words = speak(translateWords, globals.lang);
  const [file, ...others] = files;
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) throw new UsageError(words.notTag(language));
  if (
    file === undefined ||
    file === STDIN ||
    others.length > 0 ||
    whatIsAt(resolve(cwd, file)).kind === 'folder'
  )
    throw new UsageError(words.alone);
  const { value: questionnaire, diagnostics, sources } = await loadQuestionnaireFile(file, cwd);
  if (!questionnaire) {
    await tell(diagnostics, sources, context);
    return EXIT.fault;
  }
  if (questionnaire.languages[0] === language) throw new UsageError(words.isFirst(language));

  const { value, texts } = placedTexts(questionnaire, sources, language);
  const named = isMap(value.translations) ? value.translations[language] : undefined;
  const declared = typeof named === 'string' ? relative(cwd, resolve(cwd, dirname(file), named)) : undefined;
  const target = output ?? declared;
  // A file that is new begins with what the questionnaire's own has.
  const known = [target, declared].find((name) => name !== undefined && !isToWrite(resolve(cwd, name)));
  let [header, old]: [Entry, readonly Entry[]] = [newHeader(questionnaire.id, language), []];
  if (known !== undefined) {
    const read = readSource(known, cwd);
    const found =
      'source' in read ? translationOf(read.source, language) : { diagnostics: [read.diagnostic] };
    const faults = found.diagnostics.filter(isError);
    if (faults.length > 0) {
      await tell(faults, 'source' in read ? [read.source] : [], context);
      return EXIT.fault;
    }
    const po = 'translation' in found ? found.translation?.po : undefined;
    old = po?.entries ?? [];
    header = po?.header ?? header;
  }

  const { entries, obsolete } = updated(texts, old);
  const remarks = languageOf(questionnaire);
  const remarked = entries.map((entry, i): Remarked => {
    const { path = [], place = null } = texts[i] ?? {};
    return { entry, remark: remarkOn(entry.context ?? '', path, remarks), place };
  });
  const text = writePo(header, [
    ...remarked,
    ...obsolete.map((entry) => ({ entry, remark: null, place: null })),
  ]);
  if (target === undefined) await deliver(shell, text);
  else {
    const fault = writeWhole(target, text, { cwd, force: true });
    if (fault) {
      await tell([fault], [], context);
      return EXIT.fault;
    }
  }
  if (!globals.quiet) {
    const fuzzy = entries.filter(({ isFuzzy }) => isFuzzy).length;
    const left = entries.filter(({ text }) => text.trim() === '').length;
    await notify(shell, `${words.written(target ?? null, entries.length, left, fuzzy)}\n`);
    if (target !== undefined && declared === undefined) {
      const from = relative(resolve(cwd, dirname(file)), resolve(cwd, target))
        .split(sep)
        .join('/');
      await notify(shell, `${words.declare(language, fileWord(from))}\n`);
    }
  }
  return EXIT.ok;
}

/** Whether nothing is there yet, or an empty file. */
function isToWrite(path: string): boolean {
  const there = whatIsAt(path);
  return there.kind === 'none' || (there.kind === 'file' && there.stat.size === 0);
}

/** What gettext's own programs ask of a header, without the time of day: the same questionnaire gives the same file. */
const newHeader = (id: string, language: string): Entry =>
  fresh(
    null,
    '',
    [
      `Project-Id-Version: ${id}`,
      'PO-Revision-Date: ',
      'Last-Translator: ',
      'Language-Team: ',
      `Language: ${language.replace('-', '_')}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=UTF-8',
      'Content-Transfer-Encoding: 8bit',
      '',
    ].join('\n'),
  );

/** The texts of a questionnaire in the order of its files, and its value with its actions. */
function placedTexts(
  questionnaire: Questionnaire,
  sources: readonly Source[],
  language: string,
): { value: FileMap; texts: Placed[] } {
  const [main, beside] = sources as [Source, Source | undefined];
  const document = parseDocument(main);
  const bare = document.value as FileMap;
  const inner = typeof bare.actions === 'string' && beside ? parseDocument(beside) : null;
  const value = inner ? { ...bare, actions: inner.value } : bare;
  const texts = translatable(questionnaire, value).map((each) => {
    const isInner = inner !== null && each.path[0] === 'actions';
    const path = isInner ? each.path.slice(1) : each.path;
    const { line, column } = (isInner ? inner : document).locate(path, 'key');
    const name = isInner ? String(bare.actions) : basename(main.file);
    const own = ownText(each.text, questionnaire.languages, language);
    return { ...each, own, place: placeOf(name, line), order: [Number(isInner), line, column] as const };
  });
  const isBefore = ([a, b, c]: readonly number[], [x, y, z]: readonly number[]) =>
    Number(a) - Number(x) || Number(b) - Number(y) || Number(c) - Number(z);
  return { value, texts: texts.sort((one, other) => isBefore(one.order, other.order)) };
}

/** A text as the questionnaire has it in a language: a plain one is the same in all of its languages. */
const ownText = (text: Text, languages: readonly string[], language: string): string | null =>
  typeof text !== 'string' ? (text[language] ?? null) : languages.includes(language) ? text : null;

/** A name with spaces goes between isolates, as gettext writes it. */
const placeOf = (name: string, line: number): string =>
  /\s/.test(name) ? `\u2068${name}\u2069:${line}` : `${name}:${line}`;
