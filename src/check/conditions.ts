import type { Decides } from '../diagnostics/catalogue/conditions.js';
import { type Finding, finding } from '../diagnostics/diagnostic.js';
import { type Condition, questionsOf } from '../model/condition.js';
import type { Question, Track } from '../model/questionnaire.js';
import { FALSE, TRUE, UNDETERMINED } from './possible.js';
import { possible, type World } from './search.js';
import type { Subject } from './subject.js';

/**
 * What each condition can be, over every profile and every answer: one that nobody meets, one that everybody meets,
 * and, inside the others, parts that serve no purpose. What is reported becomes doubtful.
 */
export function conditions(subject: Subject): Finding[] {
  const { questions, gates, actions } = subject.questionnaire;
  const examine = (when: Condition | null, decides: Decides): Finding[] => {
    const found = when ? verdict(subject, when, decides) : [];
    if (when && found.some((item) => item.code !== 'CN307')) subject.doubtful.set(when, 'all');
    return found;
  };
  return [
    ...questions.flatMap((question) => examine(question.when, 'question')),
    ...gates.flatMap((gate) => examine(gate.when, 'gate')),
    ...actions.flatMap((action) => examine(action.when, 'action')),
  ];
}

function verdict(subject: Subject, when: Condition, decides: Decides): Finding[] {
  const at = [when.path, { decides }] as const;
  if (!can(subject, when, TRUE, { allShown: true })) return [finding('CN303', ...at, 'key')];
  const holds = possible(subject, [{ of: when, wanted: TRUE }]);
  if (holds === false) {
    return [finding('CN305', when.path, { decides, questions: questionsOf(when) }, 'key')];
  }
  const fails = possible(subject, [{ of: when, wanted: FALSE | UNDETERMINED }], { answered: true });
  if (fails === false) return [finding('CN304', ...at, 'key')];
  if (holds === null || fails === null) return [finding('CN307', when.path, {}, 'key')];
  return parts(subject, when);
}

/** A branch of an `any` that is never true, a line of an `all` that is never anything else. */
function parts(subject: Subject, when: Condition): Finding[] {
  if (when.kind === 'not') return parts(subject, when.of);
  if (when.kind !== 'all' && when.kind !== 'any') return [];
  return when.of.flatMap((part): Finding[] => {
    const at = [part.path, { decides: 'part' }] as const;
    if (when.kind === 'any' && !can(subject, part, TRUE)) return [finding('CN303', ...at, 'key')];
    if (when.kind === 'all' && !can(subject, part, FALSE | UNDETERMINED, { answered: true }))
      return [finding('CN304', ...at, 'key')];
    return parts(subject, part);
  });
}

/** False only where it is certain that the condition cannot be so. */
const can = (subject: Subject, of: Condition, wanted: number, world?: World): boolean =>
  possible(subject, [{ of, wanted }], world) !== false;

/** A question of a track that can show, but not in that track: what its condition reads is not asked there. */
export function tracks(subject: Subject): Finding[] {
  return subject.questionnaire.tracks.flatMap((track) => {
    if (subject.danglingTracks.has(track.id)) return [];
    const inside = new Set(track.questions);
    const ranked = track.questions
      .flatMap((id) => subject.questions.get(id) ?? [])
      .sort((a, b) => (subject.rank.get(a) ?? 0) - (subject.rank.get(b) ?? 0));
    const reported = new Set<string>();
    return ranked.flatMap((question) => cutOff(subject, track, inside, question, reported));
  });
}

function cutOff(
  subject: Subject,
  track: Track,
  inside: ReadonlySet<string>,
  question: Question,
  reported: Set<string>,
): Finding[] {
  const { when } = question;
  if (!when || subject.doubtful.has(when) || can(subject, when, TRUE, { track: inside })) return [];
  reported.add(question.id);
  const reads = questionsOf(when);
  const outside = reads.filter((id) => !inside.has(id));
  // What depends on a question that is itself cut off follows from that one.
  if (outside.length === 0 || reads.some((id) => reported.has(id) && id !== question.id)) return [];
  const at = [...track.path, 'questions', track.questions.indexOf(question.id)];
  return [finding('CN306', at, { question: question.id, track: track.id, outside })];
}
