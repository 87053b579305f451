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
import { isError } from '../words/checks/catalogue.ts';
import type { Document } from '../yaml/document.ts';
import { parseValue } from '../yaml/parse-value.ts';
import { type Part, placeFindings } from '../yaml/place-findings.ts';
import { type ActionsFile, actionsFile, type Beside } from './actions-file.ts';
import type { Loaded } from './loaded.ts';
import { withoutLost } from './validate-source.ts';

/** Rules on a questionnaire's meaning. */
export type Rules = (questionnaire: Questionnaire, pruned: readonly Pruned[]) => Finding[];

/**
 * Loads a questionnaire with its actions, and reports everything wrong with it.
 * @param file as the user named it, from `cwd`.
 * @param rules to apply beyond the schema; by default, what makes it fit for use.
 * @param read its text, if it is already read.
 * @param beside reads its actions file, if that is not on disk.
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

  const value = parseValue(source);
  if (isMap(value)) {
    const external = actionsFile(value, file, cwd, beside);
    const actions = external && 'source' in external ? parseValue(external.source) : null;
    if (external === null || Array.isArray(actions)) {
      const validated = validateWhole(value, actions, rules);
      const sources = external && 'source' in external ? [source, external.source] : [source];
      if (validated.findings.length === 0)
        return { value: validated.questionnaire, diagnostics: [], sources };
    }
  }
  return loadWithPlaces(source, (value) => actionsFile(value, file, cwd, beside), rules);
}

/** Inserts the content of the actions file, if there is one, and validates the whole. */
function validateWhole(value: FileMap, actions: unknown, rules: Rules): ValidatedQuestionnaire {
  const read = validateQuestionnaire(actions === null ? value : { ...value, actions });
  const { questionnaire, pruned, findings } = read;
  return questionnaire ? { ...read, findings: [...findings, ...rules(questionnaire, pruned)] } : read;
}

async function loadWithPlaces(
  source: Source,
  actionsOf: (value: FileMap) => ActionsFile | null,
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
  if (document.value === undefined) {
    return { value: null, diagnostics: sorted([...document.diagnostics, ...diagnostics]), sources };
  }
  const validated = isMap(seen.value)
    ? validateWhole(seen.value, actions, (questionnaire, pruned) =>
        rules(questionnaire, [...pruned, ...missing]),
      )
    : validateQuestionnaire(seen.value);
  const all = [...diagnostics, ...placeFindings(parts, withoutLost([...found, ...validated.findings], lost))];
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
