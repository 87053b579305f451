import type { HeldHalfDay } from '../../cohort/arranged.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import { tables } from '../../cohort/gestures.ts';
import { type Room, subjectsOf } from '../../cohort/room.ts';
import type { Facilitation } from './facilitator-speech.ts';
import type { Names } from './names.ts';

/** Who is in the room of a half-day, what they bring, and who does what there. */
export interface RoomView {
  who: { label: string; text: string }[];
  /** To call the roll: those in the room, with how many people answered. */
  roll: string[];
  bring: string[];
  cases: { order: number; who: string; topic: string; backUp: string }[];
  /** In practice, who does what, together; then what nobody begins with. */
  tables: { group: string; gesture: string; who: string; helper: string }[];
  /** Whether somebody helps, so that there is a column for it. */
  someHelp: boolean;
  groups: { number: number; who: string; canTell: string }[];
  someTell: boolean;
}

/** @param hasElsewhere whether there is a case from elsewhere, beside those of the room. */
export function roomView(
  room: Room,
  halfDay: HeldHalfDay,
  cohort: Cohort,
  hasElsewhere: boolean,
  names: Names,
  { words, common, topic, heading, action, say }: Facilitation,
): RoomView {
  const isPractice = halfDay.kind === 'practice';
  const subjects = subjectsOf(halfDay);
  const named = (keys: readonly string[]) => keys.map((key) => names.of(key));
  const orNobody = (keys: readonly string[]) => (keys.length === 0 ? words.nobody : named(keys).join(', '));
  const instead = hasElsewhere ? words.backUp.elsewhere : words.backUp.ask;
  const seated = isPractice ? tables(room, halfDay.actions, cohort.questionnaire) : [];
  const spare = (isPractice ? halfDay.actions : [])
    .filter((id) => !seated.some((table) => table.action === id))
    .map((id) => ({
      group: words.nobody,
      gesture: action(id),
      who: words.whoHasFinished,
      helper: orNobody(helperOn(id)),
    }));
  const tellers = room.tellersOn(subjects).map(({ key }) => key);
  return {
    who: [...topics(), ...dangers(), ...attendance()],
    roll: room.present.map(({ key, respondents }) => words.called(names.of(key), respondents)),
    bring: [...(isPractice ? words.bringTools : [words.bringPlan]), ...toShow()],
    cases: room.cases().map(({ structure, question, backUp }, i) => ({
      order: i + 1,
      who: names.of(structure),
      topic: topic(question),
      backUp: backUp === null ? instead : names.of(backUp),
    })),
    tables: [
      ...seated.map((table) => ({
        group: String(table.group),
        gesture: table.action === null ? words.toChoose : action(table.action),
        who: orNobody(table.structures),
        helper: orNobody(table.helper === null ? [] : [table.helper]),
      })),
      ...spare,
    ],
    someHelp: [...seated, ...spare].some(({ helper }) => helper !== null && helper !== words.nobody),
    groups: isPractice
      ? []
      : room.groups().map((group, i) => ({
          number: i + 1,
          who: orNobody(group),
          canTell: orNobody(tellers.filter((key) => group.includes(key))),
        })),
    someTell: tellers.length > 0,
  };

  /** Who can lend a hand with an action. */
  function helperOn(id: string): string[] {
    const found = cohort.questionnaire.actions.find((one) => one.id === id);
    return room
      .tellersOn(found?.addresses ?? [])
      .slice(0, 1)
      .map(({ key }) => key);
  }

  /** By topic, how many it concerns, as in the report. */
  function topics(): RoomView['who'] {
    if (!('questions' in halfDay) || halfDay.questions.length === 0) return [];
    const text = halfDay.questions
      .map(({ question, inNeed, answered }, i) => common.numbered(i + 1, topic(question), inNeed, answered))
      .join(common.between);
    return [{ label: words.labels.topics, text }];
  }

  function dangers(): RoomView['who'] {
    const among = cohort.dangers.filter(({ question }) => subjects.includes(question));
    if (among.length === 0) return [];
    const text = among
      .map(({ question, structures }) => words.danger(topic(question), structures))
      .join(common.between);
    return [{ label: words.labels.dangers, text }];
  }

  function attendance(): RoomView['who'] {
    const { concerned, telling, free } = room.attendance;
    const all = concerned.length + telling.length + free.length;
    const text =
      concerned.length === 0
        ? words.nobodyConcerned
        : concerned.length === all
          ? words.everyone(all)
          : words.some(concerned.length, all);
    const line = (label: string, keys: readonly string[]) =>
      keys.length === 0 ? [] : [{ label, text: words.names(named(keys)) }];
    return [
      { label: words.labels.concerned, text },
      ...line(words.labels.telling, telling),
      ...line(words.labels.free, free),
    ];
  }

  /** What structures say they have, on the half-day's questions. */
  function toShow(): string[] {
    return subjects.flatMap((id) => {
      const found = cohort.questionnaire.questions.find((question) => question.id === id)?.evidence;
      const holders = room.showing(id);
      return found == null || holders.length === 0
        ? []
        : [words.show(heading(id), say(found), named(holders))];
    });
  }
}
