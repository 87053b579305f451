import { checkProgramme } from '../check/programme.ts';
import type { Diagnostic, Finding, Source } from '../diagnostics/diagnostic.ts';
import { sorted } from '../diagnostics/sort.ts';
import type { ReadResult } from '../files/decode.ts';
import type { ProgrammeFile } from '../generated/programme-file.ts';
import { programme as matchesSchema } from '../generated/validate-programme.js';
import { schemaFindings } from '../model/schema-findings.ts';
import { placeFindings } from '../yaml/place-findings.ts';
import { hasError } from './load-answers.ts';
import { findQuestionnaire, type QuestionnaireChoice } from './load-questionnaire.ts';
import type { Loaded } from './loaded.ts';
import { salvaged } from './salvage-programme.ts';
import { validateSource } from './validate-source.ts';

/**
 * Loads a programme: the half-days that a cohort holds, as people wrote them.
 * @param given what its questions and actions are looked up in; null to leave them.
 * @returns also what can be relied upon where something is wrong; null if nothing can.
 */
export async function loadProgramme(
  read: ReadResult,
  given: QuestionnaireChoice | null,
): Promise<Loaded<ProgrammeFile> & { salvage: ProgrammeFile | null }> {
  if ('diagnostic' in read)
    return { value: null, salvage: null, diagnostics: [read.diagnostic].map(ofProgramme), sources: [] };
  const { source } = read;
  const validate = async (value: unknown) => {
    if (!matchesSchema(value)) {
      return {
        findings: schemaFindings(matchesSchema.errors ?? [], value, 'programme'),
        value: null,
        raw: value,
      };
    }
    const file = value as ProgrammeFile;
    const found = given && (await findQuestionnaire(file, source.file, given));
    const questionnaire = found && 'questionnaire' in found ? found.questionnaire : null;
    const unfound: Finding[] = found && 'unfound' in found ? [found.unfound] : [];
    return { findings: [...unfound, ...checkProgramme(file, questionnaire)], value: file, raw: value };
  };
  const { validated, diagnostics } = await validateSource(
    source,
    validate,
    () => (path) => (path.at(-1) === 'title' ? 'text' : 'word'),
  );
  const isFit = validated !== null && !(await hasError(diagnostics));
  return {
    value: isFit ? validated.value : null,
    salvage: salvaged(validated?.raw),
    diagnostics: sorted(diagnostics).map(ofProgramme),
    sources: [source],
  };
}

/** What to do about an empty file depends on what it should hold. */
const ofProgramme = (item: Diagnostic): Diagnostic =>
  item.code === 'CN005' ? { ...item, args: { kind: 'programme' } } : item;

/** Findings of whoever knows more of a programme that was loaded, at their places. */
export async function placedIn(source: Source, findings: readonly Finding[]): Promise<Diagnostic[]> {
  if (findings.length === 0) return [];
  const { parseDocument } = await import('../yaml/document.ts');
  return sorted(placeFindings([{ document: parseDocument(source), at: [] }], findings));
}
