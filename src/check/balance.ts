import { type Finding, finding } from '../diagnostics/diagnostic.js';
import { AREAS, type AreaId, AXES, type AxisId, type Question, type Track } from '../model/questionnaire.js';
import { counts, onTrack, reach } from './reach.js';
import { isWhole, type Subject } from './subject.js';

/** Below, a level « hangs on little »: the reports say so too. */
const ENOUGH = 3;
/** With fewer questions than cells, or than three an axis, a small questionnaire cannot fill them, and need not. */
const ROOM = AXES.length * ENOUGH;

/** How an axis leans, the worst first; null where it stands well. */
type Lean =
  | { kind: 'none' }
  | { kind: 'few'; questions: number }
  | { kind: 'cells'; areas: AreaId[] }
  | { kind: 'decided'; question: Question; percent: number }
  | null;

/** One axis, as one profile meets it, on one track or in the whole questionnaire. */
interface View {
  axis: AxisId;
  profile: string;
  track: Track | null;
  lean: Exclude<Lean, null>;
}

/** Whether each profile, on each track, is asked enough about each axis. One finding an axis and kind of lean. */
export function balance(subject: Subject): Finding[] {
  const { profiles, tracks } = subject.questionnaire;
  if (!isWhole(subject, 'question', 'profile')) return [];
  const known = tracks.filter((track) => !subject.danglingTracks.has(track.id));
  const seen = profiles.map((profile) => ({ profile, questions: reach(subject, profile).filter(counts) }));
  const views = AXES.flatMap((axis): View[] => {
    const inAll = (track: Track | null) =>
      seen.flatMap(({ profile, questions }): View[] => {
        const lean = leanOf(axis, track ? onTrack(questions, track) : questions);
        return lean ? [{ axis, profile: profile.id, track, lean }] : [];
      });
    const whole = inAll(null);
    // What the whole questionnaire lacks, no track can have.
    return whole.length > 0 ? whole : known.flatMap(inAll);
  });
  const groups = new Map<string, View[]>();
  for (const view of views) {
    const key = `${view.axis} ${view.lean.kind} ${view.track === null}`;
    groups.set(key, [...(groups.get(key) ?? []), view]);
  }
  return [...groups.values()].map((group) => tell(group, profiles.length));
}

function leanOf(axis: AxisId, questions: readonly Question[]): Lean {
  const on = (of: AxisId) => questions.filter((question) => question.weights[of] !== undefined);
  const mine = on(axis);
  if (mine.length === 0) return { kind: 'none' };
  const others = AXES.filter((other) => other !== axis);
  const room = questions.length >= ROOM || others.every((other) => on(other).length >= ENOUGH);
  if (mine.length < ENOUGH) return room ? { kind: 'few', questions: mine.length } : null;
  const areas = AREAS.filter((area) => !mine.some((question) => question.area === area));
  if (areas.length > 0 && questions.length >= ROOM) return { kind: 'cells', areas };
  return decided(axis, mine);
}

function decided(axis: AxisId, questions: readonly Question[]): Lean {
  const weight = (question: Question) => question.weights[axis] ?? 0;
  const total = questions.reduce((sum, question) => sum + weight(question), 0);
  const question = questions.find((candidate) => weight(candidate) > total / 2);
  return question
    ? { kind: 'decided', question, percent: Math.round((100 * weight(question)) / total) }
    : null;
}

/** One finding for all the profiles and tracks that meet the same lean. */
function tell(group: readonly View[], profileCount: number): Finding {
  const [{ axis, track, lean }] = group as [View];
  const profiles = [...new Set(group.map((view) => view.profile))];
  const tracks = [...new Set(group.flatMap((view) => view.track?.id ?? []))];
  const where = { axis, tracks, profiles: profiles.length === profileCount ? [] : profiles };
  const path = track ? [...track.path, 'questions'] : ['axes', axis];
  switch (lean.kind) {
    case 'none':
      return finding('CN501', path, where, 'key');
    case 'few':
      return finding('CN502', path, { ...where, questions: lean.questions }, 'key');
    case 'cells': {
      const [area] = lean.areas;
      const at = track || lean.areas.length > 1 ? path : ['areas', area as AreaId];
      return finding('CN503', at, { ...where, areas: lean.areas }, 'key');
    }
    case 'decided': {
      const at = [...lean.question.path, 'axes', axis];
      return finding('CN504', at, { ...where, question: lean.question.id, percent: lean.percent }, 'key');
    }
  }
}

/** Minutes that one question takes a team, at the least and at the most: read five sentences, agree on one. */
const PACE = { least: 1 / 3, most: 3 };

/** Tracks of which the announced minutes are far from what their questions take. */
export function minutes(subject: Subject): Finding[] {
  return subject.questionnaire.tracks.flatMap((track) => {
    const questions = track.questions.length;
    const least = Math.ceil(questions * PACE.least);
    const most = Math.floor(questions * PACE.most);
    if (track.minutes >= questions * PACE.least && track.minutes <= questions * PACE.most) return [];
    const args = { track: track.id, minutes: track.minutes, questions, least, most };
    return [finding('CN505', [...track.path, 'minutes'], args)];
  });
}
