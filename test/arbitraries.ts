import fc from 'fast-check';
import type { Answer, AnswerValue } from '../src/model/answer.ts';
import type { AnswerSheet } from '../src/model/answer-sheet.ts';
import type { Assignment } from '../src/model/assignment.ts';
import { type Condition, UNSAID } from '../src/model/condition.ts';
import {
  type Action,
  AREAS,
  AXES,
  type Fact,
  type Gate,
  HORIZONS,
  type Question,
  type Questionnaire,
} from '../src/model/questionnaire.ts';
import { NOT_REVIEWED, type Reviewed, STATUSES, WHYS } from '../src/model/reviewed.ts';

/** A value of [0, 1] as a person writes it. */
const value = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);
const weight = fc.constantFrom(0.5, 1, 1.5, 2, 3);
const weights = fc
  .uniqueArray(fc.constantFrom(...AXES), { maxLength: 2 })
  .chain((axes) =>
    fc.tuple(...axes.map(() => weight)).map((w) => Object.fromEntries(axes.map((axis, i) => [axis, w[i]]))),
  );

const PROFILES = ['company', 'radio'];

const optionIds = (count: number) => Array.from({ length: count }, (_, i) => `o${i}`);

const typed: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(value, { minLength: 2, maxLength: 5 }).map((values) => ({
      type: 'single',
      options: optionIds(values.length).map((id, i) => ({
        id,
        text: id,
        value: values[i],
        exclusive: false,
      })),
    })),
  },
  fc
    .tuple(fc.constantFrom('sum', 'max', 'share'), fc.array(value, { minLength: 2, maxLength: 4 }))
    .map(([scoring, values]) => ({
      type: 'multiple',
      scoring,
      unusedValues: [],
      options: [
        ...optionIds(values.length).map((id, i) => ({
          id,
          text: id,
          value: scoring === 'share' ? null : values[i],
          exclusive: false,
        })),
        { id: 'nothing', text: 'nothing', value: scoring === 'share' ? null : 0, exclusive: true },
      ],
    })),
  fc.tuple(fc.integer({ min: 2, max: 7 }), fc.boolean()).map(([points, reverse]) => ({
    type: 'scale',
    points: Array.from({ length: points }, (_, i) => `p${i}`),
    reverse,
  })),
  fc.array(value, { maxLength: 3 }).map((values) => ({
    type: 'number',
    min: 0,
    max: 40,
    integer: true,
    unit: null,
    bands: values.map((v, i) => ({ from: 10 * i, value: v })),
  })),
  fc.boolean().map((reverse) => ({ type: 'yes-no', reverse })),
  fc.constant({ type: 'text' }),
);

/** An answer that a question takes. */
export function answerTo(question: Question): fc.Arbitrary<AnswerValue> {
  switch (question.type) {
    case 'single':
      return fc.constantFrom(...question.options.map(({ id }) => id));
    case 'multiple': {
      const [exclusive, free] = [true, false].map((is) => question.options.filter((o) => o.exclusive === is));
      const some = fc.subarray(
        (free ?? []).map(({ id }) => id),
        { minLength: 1 },
      );
      return (exclusive ?? []).length > 0
        ? fc.oneof(some, fc.constant<string[]>([exclusive?.[0]?.id ?? '']))
        : some;
    }
    case 'scale':
      return fc.integer({ min: 1, max: question.points.length });
    case 'number':
      return fc.integer({ min: question.min ?? 0, max: question.max ?? 100 });
    case 'yes-no':
      return fc.boolean();
    case 'text':
      return fc.constant('un mot');
  }
}

/** A question as `typed` draws it, with the rest of what a file gives. */
const asked = (id: string, more: Record<string, unknown>): Question =>
  ({
    id,
    topic: null,
    text: `Question ${id}`,
    help: null,
    evidence: null,
    area: null,
    weights: {},
    when: null,
    acceptsNotApplicable: true,
    hiddenValue: null,
    danger: null,
    path: [],
    ...more,
  }) as unknown as Question;

const facts: fc.Arbitrary<Fact[]> = fc
  .array(
    typed.filter(({ type }) => type !== 'scale' && type !== 'text'),
    { maxLength: 2 },
  )
  .map((drafts) => drafts.map((draft, i) => asked(`f${i}`, draft) as Fact));

/** @param earlier facts and questions. */
function conditionOn(earlier: Question[]): fc.Arbitrary<Condition> {
  const path: string[] = [];
  const profile = fc
    .subarray(PROFILES, { minLength: 1 })
    .map((oneOf): Condition => ({ kind: 'profile', oneOf, path }));
  const leaves = earlier.flatMap((question): fc.Arbitrary<Condition>[] => {
    if (question.type === 'scale' || question.type === 'number') {
      const low = fc.integer({ min: 1, max: 5 });
      return [
        low.map((atLeast) => ({ kind: 'range', question: question.id, atLeast, atMost: Infinity, path })),
      ];
    }
    if (question.type === 'text') return [];
    const isFact = question.area === null;
    return [
      fc
        .tuple(
          fc.array(answerTo(question), { minLength: 1, maxLength: 2 }),
          isFact ? fc.boolean() : fc.constant(false),
        )
        .map(([answers, orUnsaid]) => ({
          kind: 'answer',
          question: question.id,
          oneOf: [...answers.flat(), ...(orUnsaid ? [UNSAID] : [])],
          orUnsaid,
          path,
        })),
    ];
  });
  const leaf = fc.oneof(profile, ...leaves);
  const nested = fc.oneof(
    fc
      .tuple(fc.constantFrom('all', 'any'), fc.array(leaf, { minLength: 1, maxLength: 3 }))
      .map(([kind, of]): Condition => ({ kind: kind as 'all' | 'any', of, path })),
    leaf.map((of): Condition => ({ kind: 'not', of, path })),
  );
  return fc.oneof({ weight: 3, arbitrary: leaf }, nested);
}

/** @param known the facts, which conditions may name as they do earlier questions. */
const questionsAfter = (known: Fact[]): fc.Arbitrary<Question[]> =>
  fc
    .array(fc.record({ typed, weights, area: fc.constantFrom(...AREAS) }), { minLength: 3, maxLength: 12 })
    .map((drafts) => [...drafts].sort((a, b) => AREAS.indexOf(a.area) - AREAS.indexOf(b.area)))
    .chain((drafts) => {
      const plain = drafts.map((draft, i) =>
        asked(`q${i}`, {
          area: draft.area,
          weights: draft.typed.type === 'text' ? {} : draft.weights,
          ...draft.typed,
        }),
      );
      return fc.tuple(
        ...plain.map((question, i) => {
          const earlier = [...known, ...plain.slice(0, i)];
          return fc
            .record({
              when: earlier.length === 0 ? fc.constant(null) : fc.option(conditionOn(earlier), { freq: 2 }),
              hiddenValue: fc.option(value, { freq: 2 }),
              danger: question.type === 'text' ? fc.constant(null) : fc.option(value, { freq: 2 }),
            })
            .map((more): Question => ({ ...question, ...more }));
        }),
      );
    });

function actionsOn(all: Question[], known: Fact[]): fc.Arbitrary<Action[]> {
  const count = 12;
  const one = (i: number): fc.Arbitrary<Action> =>
    fc.record({
      id: fc.constant(`a${i}`),
      title: fc.constant(`Action ${i}`),
      why: fc.constant('Parce que.'),
      firstStep: fc.constant('Un pas.'),
      steps: fc.constant([]),
      indicator: fc.constant('Un nombre.'),
      example: fc.constant(null),
      addresses: fc.shuffledSubarray(
        all.map(({ id }) => id),
        { minLength: 1, maxLength: Math.min(4, all.length) },
      ),
      objectives: fc.subarray(['g0', 'g1', 'g2', 'g3']),
      kind: fc.constantFrom('objective', 'organisation', 'content', 'tool', 'training', 'partnership'),
      effort: fc.integer({ min: 1, max: 3 }),
      impact: fc.integer({ min: 1, max: 3 }),
      horizon: fc.constantFrom(...HORIZONS),
      route: fc.constant('internal'),
      // Only earlier ones: no cycle.
      requires: fc.subarray(
        Array.from({ length: i }, (_, j) => `a${j}`),
        { maxLength: Math.min(i, 2) },
      ),
      when: fc.option(conditionOn([...known, ...all]), { freq: 2 }),
      path: fc.constant([]),
    }) as fc.Arbitrary<Action>;
  return fc
    .tuple(...Array.from({ length: count }, (_, i) => one(i)))
    .chain((actions) => fc.shuffledSubarray(actions, { minLength: count }));
}

const asksAndKnows = facts.chain((known) => fc.tuple(questionsAfter(known), fc.constant(known)));

export const questionnaire: fc.Arbitrary<Questionnaire> = asksAndKnows.chain(([all, known]) =>
  fc
    .record({
      gates: fc.array(
        fc.record({
          axis: fc.constantFrom(...AXES),
          level: fc.integer({ min: 2, max: 5 }),
          when: conditionOn([...known, ...all]),
          text: fc.constant(null),
          path: fc.constant([]),
        }) as fc.Arbitrary<Gate>,
        { maxLength: 3 },
      ),
      track: fc.subarray(
        all.map(({ id }) => id),
        { minLength: 1 },
      ),
      actions: actionsOn(all, known),
    })
    .map(
      ({ gates, track, actions }): Questionnaire => ({
        id: 'random',
        version: '1.0.0',
        languages: ['fr'],
        title: 'Au hasard',
        intro: null,
        profiles: PROFILES.map((id) => ({ id, title: id, description: null, training: 'opco', path: [] })),
        axes: Object.fromEntries(AXES.map((axis) => [axis, { title: axis, description: null }])) as never,
        areas: AREAS.map((id) => ({ id, title: id, description: null, intro: null })),
        questions: all,
        objectives: ['g0', 'g1', 'g2', 'g3'].map((id) => ({ id, title: id, description: null, path: [] })),
        tracks: [{ id: 'short', title: 'court', description: null, minutes: 5, questions: track, path: [] }],
        gates,
        levels: [],
        facts: known,
        duties: [],
        renamed: { questions: new Map(), options: new Map(), profiles: new Map() },
        translated: [],
        retired: new Set(),
        changed: new Map(),
        actions,
      }),
    ),
);

/** What somebody says to a question: an answer, a don't know, a not applicable, or nothing. */
function said(question: Question): fc.Arbitrary<Answer | null> {
  const given = fc.oneof(
    { weight: 6, arbitrary: answerTo(question).map((v) => ({ kind: 'value' as const, value: v })) },
    fc.constant({ kind: 'unknown' as const }),
    fc.constant({ kind: 'not-applicable' as const }),
  );
  return fc.option(
    fc.record({
      given: fc.option(given, { freq: 9 }),
      target: fc.option(answerTo(question), { freq: 2 }),
      note: fc.constant(null),
      why: fc.option(fc.constantFrom(...WHYS), { freq: 2 }),
      before: fc.option(answerTo(question), { freq: 2 }),
    }),
    { freq: 6 },
  );
}

/** Who does an action, and by when. */
const assigned = (action: string): fc.Arbitrary<[string, Assignment]> =>
  fc
    .constantFrom<Assignment>(
      { who: 'Léa', by: null },
      { who: null, by: '2027-01-15' },
      { who: 'Karim et Léa', by: 'avant la générale' },
    )
    .map((entry) => [action, entry]);

/** What became of a plan. */
const reviewed = (actions: readonly Action[]): fc.Arbitrary<Reviewed> => {
  const ids = fc.subarray(actions.map(({ id }) => id));
  const each = <T>(one: fc.Arbitrary<T>) =>
    ids.chain((some) => fc.tuple(...some.map((id) => one.map((said): [string, T] => [id, said]))));
  return fc.record({
    date: fc.constantFrom(null, '2025-03-01'),
    actions: each(fc.constantFrom(...STATUSES)).map((entries) => new Map(entries)),
    indicators: each(fc.constant('Un nombre : 12')).map((entries) => new Map(entries)),
  });
};

export function sheet(of: Questionnaire, profile?: string): fc.Arbitrary<AnswerSheet> {
  return fc
    .record({
      said: fc.tuple(...of.questions.map(said)),
      facts: fc.tuple(...of.facts.map((fact) => fc.option(answerTo(fact), { freq: 2 }))),
      profile:
        profile === undefined ? fc.constantFrom(...of.profiles.map(({ id }) => id)) : fc.constant(profile),
      objectives: fc.uniqueArray(fc.constantFrom(...of.objectives.map(({ id }) => id)), { maxLength: 3 }),
      track: fc.option(fc.constantFrom(...of.tracks.map(({ id }) => id)), { freq: 2 }),
      file: fc.string({ minLength: 1, maxLength: 8 }),
      plan: fc.subarray(of.actions.map(({ id }) => id)).chain((ids) => fc.tuple(...ids.map(assigned))),
      review: fc.option(reviewed(of.actions), { nil: NOT_REVIEWED }),
    })
    .map(
      ({ plan, review, said: answers, facts: known, profile: its, objectives, track, file }): AnswerSheet => {
        const entries = of.questions.flatMap(({ id }, i): [string, Answer][] => {
          const answer = answers[i];
          return answer ? [[id, answer]] : [];
        });
        return {
          file,
          track,
          structure: {
            id: null,
            name: 'Une structure',
            profile: its,
            training: null,
            facts: new Map(
              of.facts.flatMap(({ id }, i): [string, AnswerValue][] => {
                const its = known[i] ?? null;
                return its === null ? [] : [[id, its]];
              }),
            ),
            accompaniment: null,
          },
          respondent: { role: null, age: null, code: null, sharesNotes: false },
          date: '2026-03-02',
          objectives,
          answers: new Map(entries),
          plan: new Map(plan),
          review,
        };
      },
    );
}

/** A questionnaire, and the sheets of one to three respondents of one structure. */
export const structure = (respondents: { min: number; max: number }) =>
  fc.tuple(questionnaire, fc.constantFrom(...PROFILES)).chain(([of, profile]) =>
    fc
      .array(sheet(of, profile), { minLength: respondents.min, maxLength: respondents.max })
      .map((sheets) => ({
        questionnaire: of,
        // Files have names of their own.
        sheets: sheets.map((one, i) => ({ ...one, file: `${one.file}${i}` })),
      })),
  );
