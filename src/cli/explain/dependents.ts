import type { Condition } from '../../model/condition.ts';
import { AXES, type AxisId } from '../../model/questionnaire.ts';
import { conditionInWords } from '../../report/condition.ts';
import { list, type Telling } from './telling.ts';

/** The questions, actions and duties whose conditions read something. */
export function dependents(
  reads: (condition: Condition) => boolean,
  { questionnaire, say, words }: Telling,
): string[] {
  const reading = [...questionnaire.questions, ...questionnaire.actions, ...questionnaire.duties].filter(
    ({ when }) => when !== null && reads(when),
  );
  return list(
    words.read,
    reading.map((one) => `${say('title' in one ? one.title : one.text)} (${one.id})`),
    words,
  );
}

/** The gates whose conditions read something, axis by axis, under a label. */
export function gateLines(
  label: string,
  reads: (condition: Condition) => boolean,
  telling: Telling,
  axes: readonly AxisId[] = AXES,
): string[] {
  const { questionnaire, say, words } = telling;
  const held = axes.flatMap((axis) =>
    questionnaire.gates
      .filter((gate) => gate.axis === axis && reads(gate.when))
      .map(({ level, when }) =>
        words.held(say(questionnaire.axes[axis].title), level, conditionInWords(when, telling)),
      ),
  );
  return list(label, held, words);
}
