import fc from 'fast-check';
import { expect, test } from 'vitest';
import { subjectOf } from '../../src/check/subject.ts';
import { unanswered } from '../../src/check/unanswered.ts';
import type { AnswerValue } from '../../src/model/answer.ts';
import { buildFact, buildQuestion } from '../../src/model/build-question.ts';
import { buildAction } from '../../src/model/build-questionnaire.ts';
import { buildCondition } from '../../src/model/condition.ts';
import { AREAS, type Questionnaire } from '../../src/model/questionnaire.ts';
import { worth } from '../../src/model/worth.ts';
import { truthOf } from '../../src/scoring/truth.ts';
import { runs } from '../seed.ts';

// biome-ignore lint/suspicious/noExplicitAny: a condition as a file writes it
type Raw = any;

const FACTS = {
  status: { type: 'single', options: ['public', 'private'].map((id) => ({ id, text: id })) },
  hired: { type: 'yes-no' },
};
const SAID: Record<string, AnswerValue[]> = { status: ['public', 'private'], hired: [true, false] };
const PROFILES = ['company', 'radio'];
const QUESTIONS = ['first', 'second', 'third'];
const OPTIONS = ['low', 'half', 'high'];

/** A condition on what a structure is, and on some questions. */
const condition = (questions: readonly string[]): fc.Arbitrary<Raw> => {
  const leaf = fc.oneof(
    fc.constantFrom(...PROFILES).map((profile) => ({ profile })),
    fc.subarray(['public', 'private', 'unknown'], { minLength: 1 }).map((status) => ({ status })),
    fc.constantFrom(true, false, 'unknown').map((hired) => ({ hired })),
    ...questions.map((id) => fc.subarray(OPTIONS, { minLength: 1 }).map((oneOf) => ({ [id]: oneOf }))),
  );
  const group = fc.tuple(
    fc.constantFrom('all', 'any'),
    fc.array(leaf, { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  );
  return fc.oneof(
    leaf,
    group.map(([kind, of, isNot]) => (isNot ? { not: { [kind]: of } } : { [kind]: of })),
  );
};

const questionnaire: fc.Arbitrary<Questionnaire> = fc
  .record({
    whens: fc.tuple(...QUESTIONS.map((_, i) => fc.option(condition(QUESTIONS.slice(0, i)), { freq: 2 }))),
    dangers: fc.tuple(...QUESTIONS.map(() => fc.option(fc.constantFrom(0, 0.5), { freq: 1 }))),
    actions: fc.array(
      fc.record({
        own: fc.constantFrom(...QUESTIONS),
        when: fc.option(condition(QUESTIONS), { freq: 8 }),
        effort: fc.constantFrom(1, 3),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ whens, dangers, actions }) => {
    const typeOf = (id: string) =>
      id in FACTS
        ? { type: FACTS[id as keyof typeof FACTS].type, isFact: true }
        : { type: 'single', isFact: false };
    const options = OPTIONS.map((id, i) => ({ id, text: id, value: i / 2 }));
    return {
      id: 'drawn',
      version: '1.0.0',
      languages: ['en'],
      title: 'Drawn',
      intro: null,
      profiles: PROFILES.map((id) => ({ id, title: id, description: null, training: 'opco', path: [] })),
      axes: {} as Questionnaire['axes'],
      facts: Object.entries(FACTS).map(([id, fact]) => buildFact({ id, text: id, ...fact } as Raw, [])),
      areas: AREAS.map((id) => ({ id, title: id, description: null, intro: null })),
      questions: QUESTIONS.map((id, i) => ({
        ...buildQuestion(
          {
            id,
            text: id,
            type: 'single',
            axes: { vision: 1 },
            options,
            danger: dangers[i] ?? undefined,
          } as Raw,
          'tools',
          [id],
          typeOf,
        ),
        when: whens[i] ? buildCondition(whens[i], [], typeOf) : null,
      })),
      objectives: [],
      tracks: [],
      gates: [],
      levels: [],
      duties: [],
      renamed: { questions: new Map(), options: new Map(), profiles: new Map() },
      translated: [],
      retired: new Set<string>(),
      changed: new Map(),
      actions: actions.map(({ own, when, effort }, i) =>
        buildAction({ id: `a${i}`, addresses: [own], when, effort, objectives: [] } as Raw, [], typeOf),
      ),
    } satisfies Questionnaire;
  });

/** One structure and all that it answers. */
interface State {
  profile: string;
  answers: Map<string, AnswerValue>;
}

/** Every structure, with every way to answer what shows. */
function everyState({ questions }: Questionnaire): State[] {
  const kinds = PROFILES.flatMap((profile) =>
    [undefined, ...(SAID.status ?? [])].flatMap((status) =>
      [undefined, ...(SAID.hired ?? [])].map((hired): State => {
        const said: [string, AnswerValue | undefined][] = [
          ['status', status],
          ['hired', hired],
        ];
        const answers = said.filter((pair): pair is [string, AnswerValue] => pair[1] !== undefined);
        return { profile, answers: new Map(answers) };
      }),
    ),
  );
  return questions.reduce(
    (states, { id, when }) =>
      states.flatMap((state) => {
        const shows = !when || truthOf(when, facts(state)) === true;
        const answered = OPTIONS.map((option) => ({
          ...state,
          answers: new Map([...state.answers, [id, option]]),
        }));
        return shows ? [state, ...answered] : [state];
      }),
    kinds,
  );
}

const facts = ({ profile, answers }: State) => ({ profile, answer: (id: string) => answers.get(id) });

/** What a structure is, and what it says to a question. */
const caseOf = ({ profile, answers }: State, question: string): string =>
  [profile, answers.get('status'), answers.get('hired'), answers.get(question)]
    .map((said) => String(said ?? 'unknown'))
    .join(' ');

/** The cases in which a question is asked, with whether an action is open in one of their states. */
function cases(of: Questionnaire, states: readonly State[], question: string, most: number, effort: number) {
  const asked = of.questions.find(({ id }) => id === question);
  const actions = of.actions.filter((action) => action.addresses[0] === question && action.effort <= effort);
  const open = new Map<string, boolean>();
  for (const state of states) {
    if (!asked || (asked.when && truthOf(asked.when, facts(state)) !== true)) continue;
    const answer = state.answers.get(question);
    const isLow = answer === undefined ? effort < 3 : (worth(asked, answer) ?? 1) <= most;
    if (!isLow) continue;
    const key = caseOf(state, question);
    const isOpen = actions.some(({ when }) => !when || truthOf(when, facts(state)) === true);
    open.set(key, (open.get(key) ?? false) || isOpen);
  }
  return { hasAction: actions.length > 0, holes: [...open].filter(([, is]) => !is).map(([key]) => key) };
}

test('finds the answers without an action that trying every structure and every answer finds', () => {
  let holes = 0;
  fc.assert(
    fc.property(questionnaire, (of) => {
      const states = everyState(of);
      const found = unanswered(subjectOf(of));
      for (const { id, danger } of of.questions) {
        const told = found.filter(({ path }) => path[0] === id);
        const inDanger = danger === null ? null : cases(of, states, id, danger, 2);
        const low = cases(of, states, id, 0.5, 3);
        const due = inDanger && (!inDanger.hasAction || inDanger.holes.length > 0) ? inDanger : low;
        const code = due === low ? 'CN602' : 'CN610';
        // A question that no action has for its own is another rule's.
        if (!due.hasAction) continue;
        expect(told.map((item) => item.code)).toEqual(due.holes.length > 0 ? [code] : []);
        for (const { args } of told) {
          holes += 1;
          if (!('structure' in args)) continue;
          const { structure, answers } = args;
          const said = (fact: string) => new Map(structure?.facts).get(fact) ?? '\\S+';
          const pattern = `${structure?.profile ?? '\\S+'} ${said('status')} ${said('hired').replace('yes', 'true').replace(/^no$/, 'false')}`;
          for (const answer of answers) {
            expect(due.holes.some((hole) => new RegExp(`^${pattern} ${answer}$`).test(hole))).toBe(true);
          }
        }
      }
    }),
    { numRuns: runs(200) },
  );
  expect(holes).toBeGreaterThan(runs(50));
});
