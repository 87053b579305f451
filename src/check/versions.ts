import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { questionUnderPresentNames, renamingOf } from '../model/present-names.ts';
import { askedIn, hasOptions, isFact, type Question, type Questionnaire } from '../model/questionnaire.ts';
import { isSameText } from '../model/same-text.ts';
import { compareVersions, nextVersion, type Step } from '../model/version.ts';
import { allTexts } from './all-texts.ts';
import { drifted, gateChanges, merged, reusedNames, reworded } from './meanings.ts';
import { accepted, linesOf, type Proposal, proposalFor } from './proposal.ts';
import { type Change, questionChanges } from './question-changes.ts';
import { subjectOf } from './subject.ts';

/**
 * What became of the answers given to an older version of a questionnaire, and whether the version number says so:
 * major if answers are lost or worth something else, minor if there is more to answer or to do, patch if only words
 * changed.
 */
export function compareQuestionnaires(newer: Questionnaire, older: Questionnaire): Finding[] {
  if (newer.id !== older.id) return [finding('CN810', ['id'], { older: older.id, newer: newer.id })];
  if (compareVersions(newer.version, older.version) < 0)
    return [versionFinding(newer, older, 'backwards', older.version)];
  const proposal = proposalFor(newer, older);
  const said = accepted(proposal, newer, older);
  // What may be a new name asks for no more than one.
  const whole = { ...proposal, renamed: [...proposal.renamed, ...proposal.doubtful] };
  const seeming = accepted(whole, newer, older);
  const wanted = wantedVersion(seeming, older);
  const now = new Map(whole.renamed);
  const unsure = new Set(proposal.doubtful.map(([from]) => from));
  const changes = [
    ...questions(newer, older, { now, unsure }),
    ...families(newer, older),
    ...gateChanges(subjectOf(newer), older, seeming.renamed),
  ];
  const lost = forgotten(newer, older);
  const found = [
    ...changes.map((change) =>
      withNewNames(change.tell(isAnnounced(change.step, newer, older) ? null : wanted), now),
    ),
    ...lost,
    ...merged(newer, older),
    ...meanings(newer, older),
    ...reusedNames(newer, older),
    ...drifted(newer, older),
    ...propose(proposal, said, older, wanted),
  ];
  const silent = silentStep(newer, older);
  const explained = lost.length > 0 || changes.some((change) => !isAnnounced(change.step, newer, older));
  if (!silent || explained || isAnnounced(silent, newer, older)) return found;
  return [...found, versionFinding(newer, older, silent === 'patch' ? 'words' : 'additions', wanted)];
}

/** The version that all changes together require, once the newer file declares them. */
function wantedVersion(said: Questionnaire, older: Questionnaire): string {
  const steps = [
    ...questions(said, older),
    ...families(said, older),
    ...gateChanges(subjectOf(said), older, said.renamed),
  ].map(({ step }) => step);
  const silent = silentStep(said, older) ?? 'patch';
  const step = (['major', 'minor'] as const).find((one) => silent === one || steps.includes(one)) ?? 'patch';
  return nextVersion(older.version, step);
}

/** Adds their new names to options that seem lost but whose words are under another id. */
function withNewNames(item: Finding, names: ReadonlyMap<string, string>): Finding {
  if (item.code !== 'CN804') return item;
  const lines = item.args.answers.flatMap((answer) => {
    const key = `${item.args.question}.${answer}`;
    const to = names.get(key);
    return to === undefined ? [] : [`${key}: ${to}`];
  });
  const isAll = lines.length > 0 && lines.length === item.args.answers.length;
  return isAll ? { ...item, args: { ...item.args, lines } } : item;
}

/** Proposes the lines that would declare the changes, with the version they require. */
function propose(proposal: Proposal, said: Questionnaire, older: Questionnaire, wanted: string): Finding[] {
  const { renamed, retired, changed } = proposal;
  if (renamed.length + retired.length + changed.length === 0) return [];
  const version = compareVersions(said.version, wanted) >= 0 ? said.version : wanted;
  const dated = new Map([...said.changed, ...changed.map((id) => [id, version] as const)]);
  const lines = linesOf(proposal, { ...said, changed: dated }, version);
  const counts = { renamed: renamed.length, retired: retired.length, changed: changed.length };
  return [finding('CN821', ['version'], { older: older.version, ...counts, lines }, 'key')];
}

const isAnnounced = (step: Step, newer: Questionnaire, older: Questionnaire): boolean =>
  compareVersions(newer.version, nextVersion(older.version, step)) >= 0;

const versionFinding = (
  newer: Questionnaire,
  older: Questionnaire,
  why: 'words' | 'additions' | 'backwards',
  wanted: string,
): Finding =>
  finding('CN809', ['version'], {
    older: older.version,
    newer: newer.version,
    why,
    wanted,
  });

/** The new ids that seem to stand for old ones, and those of which only the author can tell. */
interface Seeming {
  now: ReadonlyMap<string, string>;
  unsure: ReadonlySet<string>;
}

function questions(newer: Questionnaire, older: Questionnaire, seeming?: Seeming): Change[] {
  const subject = subjectOf(newer);
  const now = new Map(askedIn(newer).map((question) => [question.id, question]));
  return askedIn(older).flatMap((before) => {
    const to = newer.renamed.questions.get(before.id);
    const after = now.get(to ?? before.id);
    // A fact that became a question, or the reverse, is no longer where answer files give it.
    if (!after || isFact(after) !== isFact(before)) return [removed(before, newer, seeming)];
    const present = questionUnderPresentNames(before, after.id, newer.renamed);
    return [
      ...(to ? [renamed(before.id, to)] : []),
      ...renamedOptions(before, after, newer),
      ...questionChanges(present, after, subject, older),
    ];
  });
}

/** Parts of remaining questions that kept their name but not their meaning. */
function meanings(newer: Questionnaire, older: Questionnaire): Finding[] {
  const now = new Map(askedIn(newer).map((question) => [question.id, question]));
  return askedIn(older).flatMap((before) => {
    const after = now.get(newer.renamed.questions.get(before.id) ?? before.id);
    return after
      ? reworded(questionUnderPresentNames(before, after.id, newer.renamed), after, newer, older)
      : [];
  });
}

function removed(before: Question, newer: Questionnaire, seeming: Seeming | undefined): Change {
  const step = 'major';
  const { id, area } = before;
  const args = { id, isFact: isFact(before) };
  if (!newer.retired.has(id)) {
    const at = area === null ? ['facts'] : ['areas', area, 'questions'];
    const to = seeming?.now.get(id);
    const isUnsure = seeming?.unsure.has(id) ?? false;
    return {
      step,
      tell: (wanted) =>
        finding('CN801', at, { ...args, to, isUnsure, ...(wanted && !to && { wanted }) }, 'key'),
    };
  }
  const at = ['retired', [...newer.retired].indexOf(id)];
  return {
    step,
    tell: (wanted) => (wanted ? finding('CN808', at, { ...args, wanted }) : finding('CN818', at, args)),
  };
}

/** The options of a question that have a new name. */
function renamedOptions(before: Question, after: Question, newer: Questionnaire): Change[] {
  if (!hasOptions(before)) return [];
  return before.options.flatMap(({ id }) => {
    const key = renamingOf(newer.renamed, [before.id, after.id], id);
    const to = newer.renamed.options.get(key ?? '');
    return key !== undefined && to !== undefined ? [renamed(key, to)] : [];
  });
}

function renamed(from: string, to: string): Change {
  const at = ['renamed', from];
  return {
    step: 'minor',
    tell: (wanted) =>
      wanted ? finding('CN807', at, { from, to, wanted }, 'key') : finding('CN817', at, { from, to }, 'key'),
  };
}

/** Former ids that the newer file no longer declares: answers under them are lost, or taken for others. */
function forgotten(newer: Questionnaire, older: Questionnaire): Finding[] {
  const asked = new Map(askedIn(newer).map(({ id, path }) => [id, [...path, 'id']]));
  const present = newer.renamed.questions;
  const retired = [...older.retired].filter((id) => !newer.retired.has(id) && !present.has(id));
  const isGone = (id: string) => !present.has(id) && !newer.retired.has(id);
  const renamed = [
    ...[...older.renamed.questions.keys()].filter(isGone),
    ...[...older.renamed.options.keys()].filter(
      (key) => !newer.renamed.options.has(key) && (asked.has(beforeDot(key)) || present.has(beforeDot(key))),
    ),
    ...[...older.renamed.profiles.keys()]
      .filter((id) => !newer.renamed.profiles.has(id))
      .map((id) => `profile.${id}`),
  ];
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

const beforeDot = (key: string): string => key.slice(0, key.indexOf('.'));

/** Profiles, objectives and tracks (named in answer files) and actions (named in plans) that are gone. */
function families(newer: Questionnaire, older: Questionnaire): Change[] {
  return (['profile', 'objective', 'track', 'action'] as const).flatMap((kind) => {
    const key = `${kind}s` as const;
    const now = new Set(newer[key].map(({ id }) => id));
    return older[key]
      .filter(({ id }) => !now.has(id))
      .map(({ id }): Change => {
        const to = kind === 'profile' ? newer.renamed.profiles.get(id) : undefined;
        if (to !== undefined) return renamed(`profile.${id}`, to);
        const at = [key];
        const args = { kind, id, ...(kind === 'action' && { same: sameAction(id, newer, older) }) };
        return {
          // Losing an action loses no answer, only its box in the plans.
          step: kind === 'action' ? 'minor' : 'major',
          tell: (wanted) =>
            wanted ? finding('CN806', at, { ...args, wanted }, 'key') : finding('CN816', at, args, 'key'),
        };
      });
  });
}

/** The new action with the title of one that is gone. */
function sameAction(id: string, newer: Questionnaire, older: Questionnaire): string | undefined {
  const gone = older.actions.find((action) => action.id === id);
  const isNew = (other: string) => !older.actions.some((action) => action.id === other);
  return newer.actions.find((action) => gone && isNew(action.id) && isSameText(gone.title, action.title))?.id;
}

/** The step for changes reported nowhere else: minor for structure, patch for words; null if none. */
function silentStep(newer: Questionnaire, older: Questionnaire): Step | null {
  const shape = (version: Questionnaire) => JSON.stringify(version, withoutWords(version));
  if (shape(newer) !== shape(older)) return 'minor';
  const words = (version: Questionnaire) => JSON.stringify(allTexts(version).map(({ text }) => text));
  return words(newer) === words(older) ? null : 'patch';
}

/** Keys of the model that are about the file, not about what is asked, done or scored. */
const OF_THE_FILE = new Set(['path', 'titlePath', 'unusedValues', 'isSpread', 'strays', 'version']);

/** A JSON replacer that leaves out a questionnaire's texts, file positions and version. */
function withoutWords(questionnaire: Questionnaire): (key: string, value: unknown) => unknown {
  const texts = new Set<unknown>(allTexts(questionnaire).map(({ text }) => text));
  return (key, value) => {
    if (OF_THE_FILE.has(key) || texts.has(value)) return undefined;
    return value instanceof Map || value instanceof Set ? [...value] : value;
  };
}
