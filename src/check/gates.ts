import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { inOneOrder, questionsOf } from '../model/condition.ts';
import type { Gate, Profile } from '../model/questionnaire.ts';
import { FALSE, TRUE } from './possible.ts';
import { reach } from './reach.ts';
import { possible } from './search.ts';
import { areSure, isWhole, type Subject } from './subject.ts';

/** Gates without effect on a track or for a profile, gates that exclude each other, and repeated gates. */
export function gates(subject: Subject): Finding[] {
  const sound = subject.questionnaire.gates.filter((gate) => !subject.doubtful.has(gate.when));
  return [
    ...sound.flatMap((gate) => withoutEffect(subject, gate) ?? forNobodyOf(subject, gate)),
    ...contradictions(subject, sound),
    ...repeated(sound),
  ];
}

function withoutEffect(subject: Subject, gate: Gate): Finding[] | undefined {
  const tracks = subject.questionnaire.tracks.filter((track) => {
    if (subject.danglingTracks.has(track.id)) return false;
    // A question missing there is reported where others wait for it.
    if (questionsOf(gate.when).some((id) => subject.outside.get(track.id)?.includes(id))) return false;
    const inside = new Set(track.questions);
    return possible(subject, [{ of: gate.when, wanted: TRUE | FALSE }], { track: inside }) === false;
  });
  const inside = new Set(tracks.flatMap((track) => track.questions));
  const questions = questionsOf(gate.when).filter((id) => !inside.has(id) && !subject.facts.has(id));
  if (tracks.length === 0 || questions.length === 0) return undefined;
  return [
    finding('CN411', [...gate.path, 'when'], { tracks: tracks.map((track) => track.id), questions }, 'key'),
  ];
}

/** Reports a gate that is void for some profiles, since they are never asked what it reads. */
function forNobodyOf(subject: Subject, gate: Gate): Finding[] {
  if (!isWhole(subject, 'question', 'profile') || !areSure(subject)) return [];
  const isVoid = ({ id }: Profile) =>
    possible(subject, [{ of: gate.when, wanted: TRUE | FALSE }], { profiles: [id] }) === false;
  const profiles = subject.questionnaire.profiles.filter(isVoid);
  const seen = new Set(profiles.flatMap((profile) => reach(subject, profile).map(({ id }) => id)));
  const questions = questionsOf(gate.when).filter((id) => !seen.has(id) && !subject.facts.has(id));
  if (profiles.length === 0 || questions.length === 0) return [];
  const args = { profiles: profiles.map(({ id }) => id), questions };
  return [finding('CN421', [...gate.path, 'when'], args, 'key')];
}

/** Of two gates of an axis with the same condition, the one at the higher level changes nothing. */
function repeated(gates: readonly Gate[]): Finding[] {
  const first = new Map<string, Gate>();
  return gates.flatMap((gate) => {
    const key = `${gate.axis} ${inOneOrder(gate.when)}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, gate);
      return [];
    }
    const [idle, lower] = gate.level < earlier.level ? [earlier, gate] : [gate, earlier];
    const args = { axis: gate.axis, level: idle.level, lower: lower.level };
    return [finding('CN413', idle.path, args, 'value', lower.path)];
  });
}

function contradictions(subject: Subject, gates: readonly Gate[]): Finding[] {
  return gates.flatMap((gate, i) => {
    const other = gates.find(
      (earlier, at) =>
        at < i &&
        subject.effort.left > 0 &&
        earlier.axis === gate.axis &&
        possible(subject, [
          { of: earlier.when, wanted: TRUE },
          { of: gate.when, wanted: TRUE },
        ]) === false,
    );
    if (!other) return [];
    const args = { axis: gate.axis, level: Math.max(gate.level, other.level) };
    return [finding('CN412', [...gate.path, 'when'], args, 'key', [...other.path, 'when'])];
  });
}
