import { type Condition, profilesOf } from '../../model/condition.ts';
import {
  AXES,
  type AxisId,
  isScored,
  type Objective,
  type Profile,
  type Track,
} from '../../model/questionnaire.ts';
import { truthOf } from '../../scoring/truth.ts';
import { dependents, gateLines } from './dependents.ts';
import { shareOf } from './share.ts';
import { line, list, type Telling } from './telling.ts';

/** A profile, how its courses are funded, and the questions that it never sees. */
export function aboutProfile(profile: Profile, telling: Telling): string[] {
  const { questionnaire, words } = telling;
  // Nothing but the profile is known: what it alone makes false.
  const facts = { profile: profile.id, answer: () => undefined };
  const reads = (condition: Condition) => profilesOf(condition).includes(profile.id);
  const unasked = questionnaire.questions.filter(({ when }) => when && truthOf(when, facts) === false);
  return [
    ...titled(profile, telling),
    line(words.trainingOf, `${words.training[profile.training]} (${profile.training})`, words),
    ...list(words.unasked, named(unasked, telling), words),
    ...gateLines(words.gates, reads, telling),
    ...dependents(reads, telling),
  ];
}

/** An objective, and the actions that serve it. */
export function aboutObjective(objective: Objective, telling: Telling): string[] {
  const { questionnaire, words } = telling;
  const serving = questionnaire.actions.filter(({ objectives }) => objectives.includes(objective.id));
  return [...titled(objective, telling), ...list(words.serving, named(serving, telling), words)];
}

/** A track, and its questions in the order they are asked. */
export function aboutTrack(track: Track, telling: Telling): string[] {
  const { questionnaire, words } = telling;
  const asked = questionnaire.questions.filter(({ id }) => track.questions.includes(id));
  return [
    ...titled(track, telling),
    line(words.minutes, String(track.minutes), words),
    ...list(words.questions, named(asked, telling), words),
  ];
}

/** An axis, what each question weighs in it, and its gates. */
export function aboutAxis(axis: AxisId, telling: Telling): string[] {
  const { questionnaire, say, words } = telling;
  const weighed = questionnaire.questions.filter(
    (question) => isScored(question) && axis in question.weights,
  );
  return [
    ...titled(questionnaire.axes[axis], telling),
    ...list(
      words.questions,
      weighed.map((question) => {
        const share = shareOf(question.weights[axis] ?? 0, axis, questionnaire);
        return `${say(question.text)} (${question.id}, ${words.percent(share)})`;
      }),
      words,
    ),
    ...gateLines(words.axisGates, () => true, telling, [axis]),
  ];
}

/** All gates, axis by axis. */
export function aboutGates(telling: Telling): string[] {
  const { questionnaire, words } = telling;
  return questionnaire.gates.length === 0 ? [words.noGate] : gateLines(words.axisGates, () => true, telling);
}

/** Whether an id is an axis’s. */
export const isAxis = (id: string): id is AxisId => AXES.some((axis) => axis === id);

const titled = (
  { title, description }: Pick<Profile, 'title' | 'description'>,
  { say }: Telling,
): string[] => [say(title), ...(description ? ['', say(description)] : []), ''];

const named = (
  some: readonly ({ id: string } & ({ title: Profile['title'] } | { text: Profile['title'] }))[],
  { say }: Telling,
): string[] => some.map((one) => `${say('title' in one ? one.title : one.text)} (${one.id})`);
