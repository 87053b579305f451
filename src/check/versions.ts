import { type Finding, finding } from '../diagnostics/diagnostic.js';
import type { Question, Questionnaire } from '../model/questionnaire.js';
import { compareVersions } from '../model/version.js';
import { allTexts } from './all-texts.js';
import { type Change, questionChanges } from './question-changes.js';
import { next, type Step } from './semver.js';
import { subjectOf } from './subject.js';

/**
 * What became of the answers already given to an older version of a questionnaire, and whether its version says so:
 * a major step where answers are lost or worth something else, a minor one where there is more to answer or to do,
 * a patch where only words changed.
 */
export function compareQuestionnaires(newer: Questionnaire, older: Questionnaire): Finding[] {
  if (newer.id !== older.id) return [finding('CN810', ['id'], { older: older.id, newer: newer.id })];
  if (compareVersions(newer.version, older.version) < 0)
    return [versionFinding(newer, older, 'backwards', 'patch')];
  const changes = [...questions(newer, older), ...families(newer, older)];
  const lost = forgotten(newer, older);
  const found = [...changes.map((change) => tell(change, newer, older)), ...lost];
  const silent = silentStep(newer, older);
  const explained = lost.length > 0 || changes.some((change) => !isAnnounced(change.step, newer, older));
  if (!silent || explained || isAnnounced(silent, newer, older)) return found;
  return [...found, versionFinding(newer, older, silent === 'patch' ? 'words' : 'additions', silent)];
}

const isAnnounced = (step: Step, newer: Questionnaire, older: Questionnaire): boolean =>
  compareVersions(newer.version, next(older.version, step)) >= 0;

function tell(change: Change, newer: Questionnaire, older: Questionnaire): Finding {
  const announced = isAnnounced(change.step, newer, older);
  const wanted = next(older.version, change.step);
  return change.tell(announced ? null : wanted);
}

const versionFinding = (
  newer: Questionnaire,
  older: Questionnaire,
  why: 'words' | 'additions' | 'backwards',
  step: Step,
): Finding =>
  finding('CN809', ['version'], {
    older: older.version,
    newer: newer.version,
    why,
    wanted: next(older.version, step),
  });

function questions(newer: Questionnaire, older: Questionnaire): Change[] {
  const subject = subjectOf(newer);
  const now = new Map(newer.questions.map((question) => [question.id, question]));
  return older.questions.flatMap((before) => {
    const to = newer.renamed.questions.get(before.id);
    const after = now.get(to ?? before.id);
    if (!after) return [removed(before, newer)];
    return [...(to ? [renamed(before, to)] : []), ...questionChanges(before, after, subject, older)];
  });
}

function removed({ id, area }: Question, newer: Questionnaire): Change {
  const step = 'major';
  if (!newer.retired.has(id)) {
    const at = ['areas', area ?? '', 'questions'];
    return { step, tell: (wanted) => finding('CN801', at, { id, ...(wanted && { wanted }) }, 'key') };
  }
  const at = ['retired', [...newer.retired].indexOf(id)];
  return {
    step,
    tell: (wanted) => (wanted ? finding('CN808', at, { id, wanted }) : finding('CN818', at, { id })),
  };
}

function renamed({ id: from }: Question, to: string): Change {
  const at = ['renamed', from];
  return {
    step: 'minor',
    tell: (wanted) =>
      wanted ? finding('CN807', at, { from, to, wanted }, 'key') : finding('CN817', at, { from, to }, 'key'),
  };
}

/** Former ids that the newer file no longer knows: answers that carry them are lost, or taken for others. */
function forgotten(newer: Questionnaire, older: Questionnaire): Finding[] {
  const asked = new Map(newer.questions.map(({ id, path }) => [id, [...path, 'id']]));
  const present = newer.renamed.questions;
  const retired = [...older.retired].filter((id) => !newer.retired.has(id) && !present.has(id));
  const renamed = [...older.renamed.questions.keys()].filter(
    (id) => !present.has(id) && !newer.retired.has(id),
  );
  const tell = (ids: readonly string[], list: 'retired' | 'renamed') => {
    const gone = ids.filter((id) => !asked.has(id));
    return [
      ...ids.flatMap((id) => {
        const at = asked.get(id);
        return at ? [finding('CN819', at, { ids: [id], list, reused: true })] : [];
      }),
      ...(gone.length > 0 ? [finding('CN819', [list], { ids: gone, list, reused: false }, 'key')] : []),
    ];
  };
  return [...tell(retired, 'retired'), ...tell(renamed, 'renamed')];
}

/** Profiles, objectives and tracks that answer files may name and that are gone. */
function families(newer: Questionnaire, older: Questionnaire): Change[] {
  return (['profile', 'objective', 'track'] as const).flatMap((kind) => {
    const key = `${kind}s` as const;
    const now = new Set(newer[key].map(({ id }) => id));
    return older[key]
      .filter(({ id }) => !now.has(id))
      .map(({ id }): Change => {
        const at = [key];
        return {
          step: 'major',
          tell: (wanted) =>
            wanted
              ? finding('CN806', at, { kind, id, wanted }, 'key')
              : finding('CN816', at, { kind, id }, 'key'),
        };
      });
  });
}

/** The step due to what is said nowhere else: more of anything, or other words; null where nothing changed. */
function silentStep(newer: Questionnaire, older: Questionnaire): Step | null {
  const shape = (of: Questionnaire) => JSON.stringify(of, withoutWords(of));
  if (shape(newer) !== shape(older)) return 'minor';
  const words = (of: Questionnaire) => JSON.stringify(allTexts(of).map(({ text }) => text));
  return words(newer) === words(older) ? null : 'patch';
}

/** Keys of the model that tell of the file, and nothing of what is asked, done or scored. */
const OF_THE_FILE = new Set(['path', 'titlePath', 'unusedValues', 'version']);

/** Leaves out of a questionnaire's JSON its texts, its places in the file, and its version. */
function withoutWords(of: Questionnaire): (key: string, value: unknown) => unknown {
  const texts = new Set<unknown>(allTexts(of).map(({ text }) => text));
  return (key, value) => {
    if (OF_THE_FILE.has(key) || texts.has(value)) return undefined;
    return value instanceof Map || value instanceof Set ? [...value] : value;
  };
}
