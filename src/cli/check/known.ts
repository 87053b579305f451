import { resolve } from 'node:path';
import type { Diagnostic, Source } from '../../diagnostics/diagnostic.ts';
import { isLink } from '../../files/what-is-at.ts';
import { loadAllAnswers } from '../../load/load-all-answers.ts';
import { loadProgramme } from '../../load/load-programme.ts';
import type { QuestionnaireChoice } from '../../load/load-questionnaire.ts';
import { shownFrom } from '../../load/lookup/folders.ts';
import { offerOf } from '../../load/lookup/offers.ts';
import { loadQuestionnaireFile } from '../../load/questionnaire-file.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Known } from '../../repair/rounds.ts';
import type { Candidate } from './candidate.ts';
import type { OlderOf } from './older.ts';
import { rulesAgainst } from './rules.ts';

/** What a file is, with what is wrong in it, once its text and that of its actions are what is given by name. */
type Reader = (texts: ReadonlyMap<string, string>) => Promise<Known & { isNothing: boolean }>;

interface Against {
  /** What answers are read against. */
  given: QuestionnaireChoice;
  /** What questionnaires are compared with. */
  olderOf: OlderOf;
}

/** @param text of the file, as it stands. */
export async function readerOf(one: Candidate, text: string, against: Against, cwd: string): Promise<Reader> {
  const { file, kind, named } = one;
  const path = resolve(cwd, file);
  const offer = offerOf(path, { source: { file, text } });
  const isAnswers = kind === 'answers' || kind === 'programme';
  const owner = offer || isAnswers ? undefined : await ownerOf(path, cwd);
  if (kind !== 'questionnaire' && !owner) return readerOfAnswers(one, against);
  const questionnaire = owner ?? file;
  const older = await against.olderOf({ file: questionnaire, named, offer });
  return readerOfQuestionnaire(questionnaire, file, older?.value ?? null, cwd);
}

/** The questionnaire that names a file as its actions. */
async function ownerOf(path: string, cwd: string): Promise<string | undefined> {
  const { Owners } = await import('../../load/lookup/owners.ts');
  const [owner] = await new Owners(cwd).of(path);
  return owner && shownFrom(cwd, owner.path);
}

function readerOfAnswers({ file, kind }: Candidate, { given }: Against): Reader {
  return async (texts) => {
    const source = { file, text: texts.get(file) ?? '' };
    const loaded: { diagnostics: readonly Diagnostic[]; questionnaire: Questionnaire | null }[] =
      kind === 'programme'
        ? [{ questionnaire: null, ...(await loadProgramme({ source }, given)) }]
        : await loadAllAnswers({ source }, given);
    const diagnostics = loaded.flatMap((each) => each.diagnostics);
    const questionnaire = loaded.find((each) => each.questionnaire !== null)?.questionnaire ?? null;
    return {
      diagnostics,
      questionnaire,
      sources: [source],
      isNothing: !questionnaire && diagnostics.length === 0,
    };
  };
}

/** @param file what may be changed: the questionnaire with its actions, or its actions alone. */
async function readerOfQuestionnaire(
  questionnaire: string,
  file: string,
  older: Questionnaire | null,
  cwd: string,
): Promise<Reader> {
  const rules = await rulesAgainst(older, false);
  return async (texts) => {
    const text = texts.get(questionnaire);
    const read = text === undefined ? undefined : { source: { file: questionnaire, text } };
    const beside = (name: string) => {
      const changed = texts.get(name);
      return changed === undefined ? undefined : { source: { file: name, text: changed } };
    };
    const { diagnostics, sources } = await loadQuestionnaireFile(questionnaire, cwd, rules, read, beside);
    // Its translations are a translator's.
    const mayChange = ({ file: name }: Source): boolean =>
      !/\.po$/i.test(name) &&
      (file === questionnaire || name === file) &&
      (name === file || !isLink(resolve(cwd, name)));
    return { diagnostics, questionnaire: null, sources: sources.filter(mayChange), isNothing: false };
  };
}
