import { errorsOf } from '../check/index.ts';
import type { Diagnostic, Finding, Path, Source } from '../diagnostics/diagnostic.ts';
import { sorted } from '../diagnostics/sort.ts';
import type { ReadResult } from '../files/decode.ts';
import { readSource } from '../files/read.ts';
import { inQuestionnaire } from '../model/free-text.ts';
import type { Pruned } from '../model/pruned.ts';
import { AREAS, type Questionnaire } from '../model/questionnaire.ts';
import { type FileMap, isMap } from '../model/shape.ts';
import {
  type ValidatedQuestionnaire,
  validateActions,
  validateQuestionnaire,
} from '../model/validate-questionnaire.ts';
import type { Applied } from '../translations/apply.ts';
import { placedInTranslations } from '../translations/place.ts';
import { type Code, isError } from '../words/checks/catalogue.ts';
import type { Document } from '../yaml/document.ts';
import { type Placeable, readPlaceable } from '../yaml/fast-places.ts';
import { type Part, placeFindings } from '../yaml/place-findings.ts';
import { type ActionsFile, actionsFile } from './actions-file.ts';
import type { Beside } from './beside.ts';
import type { Loaded } from './loaded.ts';
import type { TranslationFiles } from './translation-files.ts';
import { withoutLost } from './validate-source.ts';

/** Rules on a questionnaire's meaning. */
export type Rules = (questionnaire: Questionnaire, pruned: readonly Pruned[]) => Finding[];

/**
 * Loads a questionnaire with its actions and its translations, and reports everything wrong with it.
 * @param file as the user named it, from `cwd`.
 * @param rules to apply beyond the schema; by default, what makes it fit for use.
 * @param read its text, if it is already read.
 * @param beside reads the files that it names, if they are not on disk.
 */
export async function loadQuestionnaireFile(
  file: string,
  cwd: string,
  rules: Rules = errorsOf,
  read: ReadResult = readSource(file, cwd, true),
  beside?: Beside,
): Promise<Loaded<Questionnaire>> {
  if ('diagnostic' in read) return { value: null, diagnostics: [read.diagnostic], sources: [] };
  const { source } = read;

  const placeable = readPlaceable(source);
  const { value } = placeable;
  const translations = isMap(value) ? await translationsOf(value, file, cwd, beside) : null;
  if (isMap(value) && !translations?.diagnostics.length && !translations?.findings.length) {
    const external = actionsFile(value, file, cwd, beside);
    const placeableActions = external && 'source' in external ? readPlaceable(external.source) : null;
    const actions = placeableActions?.value ?? null;
    if (external === null || Array.isArray(actions)) {
      const sources = [source, ...(external && 'source' in external ? [external.source] : [])];
      if (!translations) {
        const parts = placeableActions ? [placeable, placeableActions] : [placeable];
        const loaded = withFastPlaces(
          actions === null ? value : { ...value, actions },
          parts,
          sources,
          rules,
        );
        if (loaded) return loaded;
      }
      const validated = translations && (await validateWhole(value, actions, rules, translations));
      if (validated?.findings.length === 0 && !validated.said?.diagnostics.length) {
        const all = [...sources, ...(translations?.sources ?? [])];
        return { value: validated.questionnaire, diagnostics: [], sources: all };
      }
    }
  }
  return loadWithPlaces(
    source,
    (value) => actionsFile(value, file, cwd, beside),
    (value) => translationsOf(value, file, cwd, beside),
    rules,
  );
}

async function translationsOf(
  value: FileMap,
  ...from: [file: string, cwd: string, beside?: Beside]
): Promise<TranslationFiles | null> {
  if (value.translations === undefined) return null;
  const { translationFiles } = await import('./translation-files.ts');
  return translationFiles(value, ...from);
}

interface ValidatedWhole extends ValidatedQuestionnaire {
  /** The value with its translations; null if there are none. */
  said: Applied | null;
}

/** Inserts the content of the actions file and the translations, if there are any, and validates the whole. */
async function validateWhole(
  value: FileMap,
  actions: unknown,
  rules: Rules,
  files: TranslationFiles | null,
  isWhole = true,
): Promise<ValidatedWhole> {
  const whole = actions === null ? value : { ...value, actions };
  const bare = validateQuestionnaire(whole);
  let said: Applied | null = null;
  if (files && bare.questionnaire) {
    const { applied } = await import('./translation-files.ts');
    const isAll = isWhole && bare.pruned.length === 0;
    said = applied(whole, bare.questionnaire, files.translations, isAll);
  }
  const read = said ? validateQuestionnaire(said.value) : bare;
  const { questionnaire, pruned } = read;
  const found = questionnaire ? rules(questionnaire, pruned) : [];
  const isCounted = ({ code, args }: Finding) => code !== 'CN716' || !files?.unread.has(args.language);
  return { ...read, said, findings: [...read.findings, ...found.filter(isCounted)] };
}

/**
 * Most files break no schema: what else is wrong with them has its place in a text that is easy to read.
 * @param read the questionnaire, and its actions file if it has one; and their `sources`.
 * @returns null if only the parser that knows everything about a text can tell what is wrong, and where.
 */
function withFastPlaces(
  value: FileMap,
  read: readonly Placeable[],
  sources: Source[],
  rules: Rules,
): Loaded<Questionnaire> | null {
  const { questionnaire, pruned, findings } = validateQuestionnaire(value);
  if (!questionnaire || findings.length > 0) return null;
  const found = rules(questionnaire, pruned);
  if (found.length === 0) return { value: questionnaire, diagnostics: [], sources };
  // Places are only looked for where there is something to show.
  const isInActions = found.some(({ path, related }) =>
    [path, related].some((each) => each?.[0] === 'actions' && each.length > 1),
  );
  const shown = isInActions ? read : read.slice(0, 1);
  const parts = shown.flatMap(({ places }, i): Part[] => {
    const document = places();
    return document ? [{ document, at: i === 0 ? [] : ['actions'] }] : [];
  });
  if (parts.length < shown.length) return null;
  const diagnostics = sorted(placeFindings(parts, found));
  return { value: diagnostics.some(isError) ? null : questionnaire, diagnostics, sources };
}

async function loadWithPlaces(
  source: Source,
  actionsOf: (value: FileMap) => ActionsFile | null,
  translationsOf: (value: FileMap) => Promise<TranslationFiles | null>,
  rules: Rules,
): Promise<Loaded<Questionnaire>> {
  const { parseDocument } = await import('../yaml/document.ts');
  const document = parseDocument(source);
  const seen = document.proofread((value) => inQuestionnaire(value, 'questionnaire'));
  const diagnostics: Diagnostic[] = [...seen.diagnostics];
  const lost: Path[] = [...seen.lost];
  const sources = [source];
  const parts: Part[] = [{ document, at: [] }];
  const missing: Pruned[] = lostIn(document);
  const found: Finding[] = [];
  let actions: unknown[] | null = null;

  const external = isMap(seen.value) ? actionsOf(seen.value) : null;
  if (external) {
    // Whatever is wrong there, the rest is checked as if some actions were unknown.
    actions = [];
    if (!('source' in external)) {
      missing.push({ kind: 'action', id: null });
      if ('finding' in external) found.push(external.finding);
      else diagnostics.push(external.diagnostic);
    } else {
      const inner = parseDocument(external.source);
      sources.push(external.source);
      missing.push(...lostIn(inner));
      const within = inner.proofread((value) => inQuestionnaire(value, 'actions'));
      diagnostics.push(...within.diagnostics);
      lost.push(...within.lost.map((path) => ['actions', ...path]));
      if (Array.isArray(within.value)) {
        actions = within.value;
        parts.push({ document: inner, at: ['actions'] });
      } else {
        missing.push({ kind: 'action', id: null });
        const wrong = within.value === undefined ? [] : validateActions(within.value);
        const told = placeFindings([{ document: inner, at: [] }], wrong);
        diagnostics.push(
          ...told.map((one) => (one.code === 'CN005' ? { ...one, args: { kind: 'actions' } as const } : one)),
        );
      }
    }
  }
  const translations = isMap(seen.value) ? await translationsOf(seen.value) : null;
  // For use, what is left to translate is counted by whoever speaks the language.
  const isTold = (item: { code: Code }) => rules !== errorsOf || isError(item);
  sources.push(...(translations?.sources ?? []));
  found.push(...(translations?.findings ?? []).filter(isTold));
  diagnostics.push(...(translations?.diagnostics ?? []).filter(isTold));
  if (document.value === undefined) {
    return { value: null, diagnostics: sorted([...document.diagnostics, ...diagnostics]), sources };
  }
  const validated: ValidatedWhole = isMap(seen.value)
    ? await validateWhole(
        seen.value,
        actions,
        (questionnaire, pruned) => rules(questionnaire, [...pruned, ...missing]),
        translations,
        missing.length === 0,
      )
    : { ...validateQuestionnaire(seen.value), said: null };
  const { said } = validated;
  const told = said
    ? placedInTranslations(validated.findings, said)
    : { diagnostics: [], others: validated.findings };
  diagnostics.push(...told.diagnostics, ...(said?.diagnostics ?? []).filter(isTold));
  const placed = placeFindings(parts, withoutLost([...found, ...told.others], lost));
  const all = [...diagnostics, ...placed];
  const isFit = !all.some(isError);
  return { value: isFit ? validated.questionnaire : null, diagnostics: sorted(all), sources };
}

/** What may be defined under a key, and so is unknown if the key is duplicated. */
const DEFINED = new Map<string, Pruned['kind'][]>([
  ['id', ['profile', 'objective', 'track', 'question', 'action']],
  ...['areas', ...AREAS, 'questions'].map((key): [string, Pruned['kind'][]] => [key, ['question']]),
  ['profiles', ['profile']],
  ['objectives', ['objective']],
  ['tracks', ['track']],
  ['gates', ['gate']],
  ['actions', ['action']],
]);

const lostIn = ({ diagnostics }: Document): Pruned[] =>
  diagnostics.flatMap(({ code, args, range }) => {
    // At the top level, an id is the questionnaire's own.
    if (code !== 'CN010' || (args.key === 'id' && range?.column === 1)) return [];
    return (DEFINED.get(args.key) ?? []).map((kind) => ({ kind, id: null }));
  });
