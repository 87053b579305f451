import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { type Condition, inOneOrder, questionsOf } from '../model/condition.ts';
import type { Track } from '../model/questionnaire.ts';
import type { Decides } from '../words/checks/conditions.ts';
import { isContradiction } from './contradiction.ts';
import { FALSE, TRUE, UNDETERMINED } from './possible.ts';
import { possible, type World } from './search.ts';
import type { Subject, Unsettled } from './subject.ts';

/**
 * Reports the conditions that nobody or everybody meets, over all profiles and answers, and the useless parts of the
 * others. What is reported becomes doubtful.
 */
export function conditions(subject: Unsettled): Finding[] {
  const { questions, gates, actions, duties } = subject.questionnaire;
  const examine = (when: Condition | null, decides: Decides): Finding[] => {
    if (!when) return [];
    const before = subject.effort.unfinished.length;
    const repeated = repeats(when);
    // Once the repetition is fixed, it may be another condition.
    const found = repeated.length > 0 ? repeated : verdict(subject, when, decides);
    if (found.length === 0) return [];
    // What is said of a condition says enough of the searches that gave up on it.
    subject.effort.unfinished.length = before;
    if (found.some((item) => item.code === 'CN307')) subject.intricate.add(when);
    else subject.doubtful.set(when, 'all');
    return found;
  };
  return [
    ...questions.flatMap((question) => examine(question.when, 'question')),
    ...gates.flatMap((gate) => examine(gate.when, 'gate')),
    ...actions.flatMap((action) => examine(action.when, 'action')),
    ...duties.flatMap((duty) => examine(duty.when, 'duty')),
  ];
}

function verdict(subject: Subject, when: Condition, decides: Decides): Finding[] {
  if (isNever(subject, when)) return [never(subject, when, decides)];
  const holds = possible(subject, [{ of: when, wanted: TRUE }]);
  if (holds === false) {
    return [finding('CN305', when.path, { decides, questions: [...questionsOf(when)] }, 'key')];
  }
  const fails = possible(subject, [{ of: when, wanted: FALSE | UNDETERMINED }], { answered: true });
  if (fails === false) return [finding('CN304', when.path, { decides }, 'key')];
  if (holds === null || fails === null)
    // Once there is no effort left, the condition may be as simple as can be.
    return subject.effort.left > 0 ? [finding('CN307', when.path, {}, 'key')] : [];
  return parts(subject, when);
}

/** Conditions, and answers, that a list holds twice. */
function repeats(when: Condition): Finding[] {
  switch (when.kind) {
    case 'not':
      return repeats(when.of);
    case 'all':
    case 'any': {
      const first = new Map<string, Condition>();
      return when.of.flatMap((part) => {
        const said = inOneOrder(part);
        const earlier = first.get(said);
        if (earlier) return [finding('CN309', part.path, { value: null }, 'key', earlier.path)];
        first.set(said, part);
        return repeats(part);
      });
    }
    case 'answer':
      return when.oneOf.flatMap((value, i) => {
        const earlier = when.oneOf.indexOf(value);
        const related = [...when.path, earlier];
        return earlier < i
          ? [finding('CN309', [...when.path, i], { value: String(value) }, 'value', related)]
          : [];
      });
    default:
      return [];
  }
}

/** Reports a condition that can never hold, at the one part to blame if there is one. */
function never(subject: Subject, of: Condition, decides: Decides): Finding {
  const alone = of.kind === 'all' && of.of.find((part) => isNever(subject, part));
  if (alone) return never(subject, alone, decides);
  return finding('CN303', of.path, { decides, isInterval: of.kind === 'range' }, 'key');
}

/** Reports branches of an `any` that are never true, and lines of an `all` that are always true. */
function parts(subject: Subject, when: Condition): Finding[] {
  if (when.kind === 'not') return parts(subject, when.of);
  if (when.kind !== 'all' && when.kind !== 'any') return [];
  const again = repeated(when);
  if (again.length > 0) return again;
  return when.of.flatMap((part): Finding[] => {
    if (when.kind === 'any' && !can(subject, part, TRUE)) return [never(subject, part, 'part')];
    if (when.kind === 'all' && !can(subject, part, FALSE | UNDETERMINED, { answered: true }))
      return [finding('CN304', part.path, { decides: 'part' }, 'key')];
    return parts(subject, part);
  });
}

/** Parts of a group that repeat an earlier one. */
function repeated({ kind, of }: Extract<Condition, { of: Condition[] }>): Finding[] {
  const first = new Map<string, Condition>();
  return of.flatMap((part): Finding[] => {
    const said = JSON.stringify(part, (key, value: unknown) => (key === 'path' ? undefined : value));
    const earlier = first.get(said);
    if (!earlier) first.set(said, part);
    if (!earlier) return [];
    const item = { key: kind, index: null, optional: true };
    const value = questionsOf(part).join(', ') || 'profile';
    return [finding('CN110', part.path, { item, value }, 'key', earlier.path)];
  });
}

/** Whether a condition is certainly never true, whatever is asked. */
const isNever = (subject: Subject, of: Condition): boolean =>
  isContradiction(subject, of) || !can(subject, of, TRUE, { allShown: true });

/** False only if the condition certainly cannot be so. */
const can = (subject: Subject, of: Condition, wanted: number, world?: World): boolean =>
  possible(subject, [{ of, wanted }], world) !== false;

/** Questions that can show, but never on their track, since it does not ask what their conditions read. */
export function tracks(subject: Unsettled): Finding[] {
  return subject.questionnaire.tracks.flatMap((track) => {
    if (subject.danglingTracks.has(track.id)) return [];
    const cut = cutOff(subject, track);
    // The same missing questions are one mistake.
    const waiting = new Map<string, typeof cut>();
    for (const item of cut) {
      const key = item.outside.join(' ');
      const alike = waiting.get(key);
      if (alike) alike.push(item);
      else waiting.set(key, [item]);
    }
    subject.outside.set(
      track.id,
      cut.flatMap(({ outside }) => outside),
    );
    return [...waiting.values()].flatMap((group) => {
      const questions = group.map(({ question }) => question);
      const at = [...track.path, 'questions', track.questions.indexOf(questions[0] ?? '')];
      const outside = group[0]?.outside ?? [];
      return [finding('CN306', at, { questions, track: track.id, outside })];
    });
  });
}

/** The questions of a track that never show there, each with the missing ones it waits for. */
function cutOff(subject: Subject, track: Track): { question: string; outside: string[] }[] {
  const inside = new Set(track.questions);
  const reported = new Set<string>();
  const ranked = track.questions
    .flatMap((id) => subject.questions.get(id) ?? [])
    .sort((a, b) => (subject.rank.get(a) ?? 0) - (subject.rank.get(b) ?? 0));
  return ranked.flatMap(({ id, when }) => {
    if (!when || subject.doubtful.has(when) || can(subject, when, TRUE, { track: inside })) return [];
    reported.add(id);
    const reads = questionsOf(when);
    const outside = reads.filter((read) => !inside.has(read) && !subject.facts.has(read));
    // A question that depends on a cut-off one is a consequence of it.
    if (outside.length === 0 || reads.some((read) => reported.has(read) && read !== id)) return [];
    return [{ question: id, outside }];
  });
}
