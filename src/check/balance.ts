import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { AREAS, type AreaId, AXES, type AxisId, type Question, type Track } from '../model/questionnaire.ts';
import { EPSILON, SOLID_ANSWERS } from '../model/thresholds.ts';
import { counts, onTrack, reach } from './reach.ts';
import { areSure, isWhole, type Subject } from './subject.ts';

/** A questionnaire with fewer questions than cells, or than three per axis, cannot fill them and need not. */
const ROOM = AXES.length * SOLID_ANSWERS;

/** A question with this share of an axis decides three of its five levels alone. */
const DECIDES = 0.6;

/** How an axis leans, worst first; null where it is balanced. */
type Lean =
  | { kind: 'none' }
  | { kind: 'few'; questions: number }
  | { kind: 'cells'; areas: AreaId[]; isSmall: boolean }
  | { kind: 'decided'; question: Question; percent: number }
  | null;

const KINDS = ['none', 'few', 'cells', 'decided'] as const;

/** One axis as one profile sees it, on one track or in the whole questionnaire. */
interface View {
  axis: AxisId;
  profile: string;
  track: Track | null;
  lean: Exclude<Lean, null>;
}

/** Whether each profile, on each track, is asked enough about each axis. One finding per axis and kind of lean. */
export function balance(subject: Subject): Finding[] {
  const { profiles, tracks } = subject.questionnaire;
  if (!isWhole(subject, 'question', 'profile') || !areSure(subject) || subject.unweighed.size > 0) return [];
  const known = tracks.filter((track) => !subject.danglingTracks.has(track.id));
  const seen = profiles.map((profile) => ({ profile, questions: reach(subject, profile).filter(counts) }));
  return AXES.flatMap((axis): Finding[] => {
    const inAll = (track: Track | null) =>
      seen.flatMap(({ profile, questions }): View[] => {
        const lean = leanOf(axis, track ? onTrack(questions, track) : questions);
        return lean ? [{ axis, profile: profile.id, track, lean }] : [];
      });
    const whole = inAll(null);
    // What the whole questionnaire lacks, no track can have.
    const [first, ...others] = worst(whole.length > 0 ? whole : known.flatMap(inAll));
    return first ? [tell(first, others, profiles.length)] : [];
  });
}

/**
 * Fixing the worst of an axis often fixes the rest, so one kind of lean at a time. Views with too few questions to fill
 * the cells are added when they lack a cell that others lack.
 */
function worst(views: readonly View[]): View[] {
  const large = views.filter(({ lean }) => lean.kind !== 'cells' || !lean.isSmall);
  const kind = KINDS.find((candidate) => large.some(({ lean }) => lean.kind === candidate));
  const told = large.filter(({ lean }) => lean.kind === kind);
  const lacking = told.flatMap(({ lean }) => (lean.kind === 'cells' ? lean.areas : []));
  const isLacking = ({ lean }: View) =>
    lean.kind === 'cells' && lean.areas.some((area) => lacking.includes(area));
  return [...told, ...views.filter((view) => !large.includes(view) && isLacking(view))];
}

function leanOf(axis: AxisId, questions: readonly Question[]): Lean {
  const on = (side: AxisId) => questions.filter((question) => question.weights[side] !== undefined);
  const mine = on(axis);
  if (mine.length === 0) return { kind: 'none' };
  const others = AXES.filter((other) => other !== axis);
  const room = questions.length >= ROOM || others.every((other) => on(other).length >= SOLID_ANSWERS);
  if (mine.length < SOLID_ANSWERS) return room ? { kind: 'few', questions: mine.length } : null;
  const areas = AREAS.filter((area) => !mine.some((question) => question.area === area));
  const cells: Lean = areas.length > 0 ? { kind: 'cells', areas, isSmall: questions.length < ROOM } : null;
  return cells?.isSmall === false ? cells : (decided(axis, mine) ?? cells);
}

function decided(axis: AxisId, questions: readonly Question[]): Lean {
  const weight = (question: Question) => question.weights[axis] ?? 0;
  const total = questions.reduce((sum, question) => sum + weight(question), 0);
  const question = questions.find((candidate) => weight(candidate) >= total * DECIDES - EPSILON);
  return question
    ? { kind: 'decided', question, percent: Math.round((100 * weight(question)) / total) }
    : null;
}

/** One finding for all profiles and tracks where an axis leans the same way. */
function tell(first: View, others: readonly View[], profileCount: number): Finding {
  const { axis, track, lean } = first;
  const group = [first, ...others];
  const profiles = [...new Set(group.map((view) => view.profile))];
  const tracks = [...new Set(group.flatMap((view) => view.track?.id ?? []))];
  const where = { axis, tracks, profiles: profiles.length === profileCount ? [] : profiles };
  const path = track ? [...track.path, 'questions'] : ['axes', axis];
  switch (lean.kind) {
    case 'none':
      return finding('CN501', path, where, 'key');
    case 'few': {
      const questions = Math.min(
        ...group.map((view) => (view.lean.kind === 'few' ? view.lean.questions : SOLID_ANSWERS)),
      );
      return finding('CN502', path, { ...where, questions }, 'key');
    }
    case 'cells': {
      const areas = AREAS.filter((area) =>
        group.some(
          (view) => view.lean.kind === 'cells' && !view.lean.isSmall && view.lean.areas.includes(area),
        ),
      );
      const [area] = areas;
      const at = track || areas.length > 1 || !area ? path : ['areas', area];
      return finding('CN503', at, { ...where, areas }, 'key');
    }
    case 'decided': {
      const at = [...lean.question.path, 'axes', axis];
      return finding('CN504', at, { ...where, question: lean.question.id, percent: lean.percent }, 'key');
    }
  }
}
