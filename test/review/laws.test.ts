import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/answer.ts';
import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { comparisonJson } from '../../src/report/review/json.ts';
import type { Comparison, Movement } from '../../src/review/comparison.ts';
import { LISTS, type List } from '../../src/review/lists.ts';
import { runs } from '../seed.ts';
import type { Given } from './oracle.ts';
import { compared, type Pair, pair } from './pairs.ts';

const json = (drawn: Pair) => comparisonJson(compared(drawn), 'fr');
const movements = ({ axes, areas }: Comparison): [string, Movement][] =>
  Object.entries<Movement>({ ...axes, ...areas });
const SILENT = ['flash', 'reworded', 'too-few'];
const check = <T>(arbitrary: fc.Arbitrary<T>, predicate: (drawn: T) => void) =>
  fc.assert(fc.property(arbitrary, predicate), { numRuns: runs(200) });

const withSheets = (drawn: Pair, change: (sheet: AnswerSheet) => AnswerSheet): Pair => {
  const each = (given: Given[]) => given.map((one) => ({ ...one, sheet: change(one.sheet) }));
  return { ...drawn, before: each(drawn.before), after: each(drawn.after) };
};

const withAnswers = (sheet: AnswerSheet, change: (answer: Answer) => Answer): AnswerSheet => ({
  ...sheet,
  answers: new Map([...sheet.answers].map(([id, answer]) => [id, change(answer)])),
});

/** Nobody says what they know today of what was true then. */
const withoutHindsight = (drawn: Pair): Pair =>
  withSheets(drawn, (sheet) => withAnswers(sheet, (answer) => ({ ...answer, why: null, before: null })));

const saying = (
  sheet: AnswerSheet,
  id: string,
  kind: 'unknown' | 'not-applicable' | 'nothing',
): AnswerSheet => {
  const answers = new Map(sheet.answers);
  answers.delete(id);
  if (kind !== 'nothing') {
    answers.set(id, { given: { kind }, target: null, note: null, why: null, before: null });
  }
  return { ...sheet, answers };
};

/** Both dates read as they are, against one version that all answers were given to. */
const ofOneVersion = (drawn: Pair): Pair => {
  const { version } = drawn.questionnaire;
  const each = (given: Given[]) => given.map((one) => ({ ...one, version }));
  return {
    ...drawn,
    before: each(drawn.before),
    after: each(drawn.after),
    past: { earlier: null, gone: [], remade: new Set() },
  };
};

it('finds that nothing moved between answers and themselves', () => {
  check(pair(), (drawn) => {
    const same = ofOneVersion(withoutHindsight({ ...drawn, after: drawn.before }));
    const found = compared(same);
    for (const { list, step } of found.questions) {
      expect([0, null]).toContain(step);
      expect(['compared', 'shown', 'stillOpen', 'stillNotApplicable', 'stillHidden']).toContain(list);
    }
    for (const [, { gained, lost, net, verdict, score }] of movements(found)) {
      expect({ gained, lost, net }).toEqual({ gained: 0, lost: 0, net: 0 });
      expect(['steady', ...SILENT]).toContain(verdict);
      expect(score?.before).toBe(score?.after);
    }
  });
});

/** What a list is called when the dates are the other way round; one is read against the same questionnaire. */
const REVERSED: Partial<Record<List, List>> = {
  clearedUp: 'lostSight',
  lostSight: 'clearedUp',
  becameNotApplicable: 'ceasedNotApplicable',
  ceasedNotApplicable: 'becameNotApplicable',
};
const MIRRORED: Partial<Record<Movement['verdict'], Movement['verdict']>> = {
  progress: 'decline',
  decline: 'progress',
};

it('says the reverse of dates given the other way round', () => {
  check(pair(), (drawn) => {
    // Nobody gets younger.
    const ageless = withSheets(withoutHindsight(drawn), (sheet) => ({
      ...sheet,
      respondent: { ...sheet.respondent, age: null },
    }));
    const [there, back] = [ageless, { ...ageless, before: ageless.after, after: ageless.before }].map(
      (each) => compared(ofOneVersion(each)),
    ) as [Comparison, Comparison];
    expect(back.respondents).toBe(there.respondents);
    expect(back.questions.map(({ id, list, step }) => [id, list, step])).toEqual(
      there.questions.map(({ id, list, step }) => [id, REVERSED[list] ?? list, step && -step]),
    );
    const reversed = new Map(movements(back));
    for (const [part, { gained, lost, net, verdict, score, common, threshold }] of movements(there)) {
      expect(reversed.get(part)).toMatchObject({
        gained: lost,
        lost: gained,
        net: -net || 0,
        verdict: MIRRORED[verdict] ?? verdict,
        score: score && { before: score.after, after: score.before },
        common,
        threshold,
      });
    }
  });
});

it('says the same whatever the order of the files', () => {
  const shuffled = pair().chain((drawn) => {
    const order = (given: Given[]) => fc.shuffledSubarray(given, { minLength: given.length });
    return fc.tuple(fc.constant(drawn), order(drawn.before), order(drawn.after));
  });
  check(shuffled, ([drawn, before, after]) => {
    expect(JSON.stringify(json({ ...drawn, before, after }))).toBe(JSON.stringify(json(drawn)));
  });
});

it('puts every question of either date in exactly one list, and counts with finite numbers', () => {
  check(pair(), (drawn) => {
    const found = json(drawn);
    const { questionnaire, past } = drawn;
    const then = (past.earlier?.questions ?? []).map(
      ({ id }) => questionnaire.renamed.questions.get(id) ?? id,
    );
    const union = new Set([...questionnaire.questions.map(({ id }) => id), ...then, ...past.gone]);
    const comparable = found.questions.filter(({ step }) => step !== null).map(({ id }) => id);
    expect([...comparable, ...Object.values(found.apart).flat()].sort()).toEqual([...union].sort());
    for (const number of numbersIn(found)) expect(Number.isFinite(number)).toBe(true);
  });
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** A drawn pair, with one of its questions. */
const aimed = pair().chain((drawn) =>
  fc.tuple(fc.constant(drawn), fc.constantFrom(...drawn.questionnaire.questions.map(({ id }) => id))),
);

it('takes a reworded question, and nothing else, out of every count', () => {
  check(aimed, ([drawn, id]) => {
    const one = ofOneVersion(drawn);
    const older = one.before.map((each) => ({ ...each, version: '1.1.0' }));
    const { earlier: _, ...past } = one.past;
    const kept: Pair = {
      ...one,
      before: older,
      questionnaire: { ...one.questionnaire, changed: new Map() },
      past: { ...past, earlier: one.questionnaire },
    };
    const reworded: Pair = {
      ...kept,
      questionnaire: { ...one.questionnaire, changed: new Map([[id, '1.2.0']]) },
    };
    const [was, is] = [compared(kept), compared(reworded)];
    const its = was.questions.find((change) => change.id === id);
    expect(is.questions.find((change) => change.id === id)).toMatchObject({ list: 'reworded', step: null });
    const others = ({ questions }: Comparison) => questions.filter((change) => change.id !== id);
    expect(others(is)).toEqual(others(was));
    const [axesBefore, weights] = [new Map(movements(was)), its?.question?.weights ?? {}];
    for (const [part, { common, gained, lost }] of movements(is)) {
      const isIn = part in weights || part === its?.question?.area;
      const step = isIn ? (its?.step ?? 0) : 0;
      const before = axesBefore.get(part);
      expect(common).toBe((before?.common ?? 0) - (isIn && its?.list === 'compared' ? 1 : 0));
      expect(gained + Math.max(0, step)).toBeCloseTo(before?.gained ?? 0);
      expect(lost + Math.max(0, -step)).toBeCloseTo(before?.lost ?? 0);
    }
  });
});

it('draws the same verdicts with a question more that does not compare', () => {
  const STATES = ['unknown', 'not-applicable', 'nothing'] as const;
  const one = fc.tuple(aimed, fc.constantFrom(...STATES), fc.constantFrom(...STATES));
  check(one, ([[drawn, id], then, now]) => {
    const known = ofOneVersion(drawn);
    const questions = known.questionnaire.questions;
    const copy = questions.find((question) => question.id === id);
    if (!copy) throw new RangeError(id);
    const extra = { ...copy, id: 'extra', when: null, weights: { vision: 2, publics: 1 } };
    const open = (given: Given[], kind: (typeof STATES)[number]) =>
      given.map((each) => ({ ...each, sheet: saying(each.sheet, 'extra', kind) }));
    const more: Pair = {
      ...known,
      questionnaire: { ...known.questionnaire, questions: [...questions, extra] },
      before: open(known.before, then),
      after: open(known.after, now),
    };
    expect(movements(compared(more))).toEqual(movements(compared(known)));
  });
});

it('makes nothing of a question that applies at neither date', () => {
  check(aimed, ([drawn, id]) => {
    const known = ofOneVersion(drawn);
    const [without, open] = (['not-applicable', 'nothing'] as const).map((kind) =>
      compared(withSheets(known, (sheet) => saying(sheet, id, kind))),
    ) as [Comparison, Comparison];
    expect(['stillNotApplicable', 'stillHidden', 'hidden', 'compared', 'reworded']).toContain(
      without.questions.find((change) => change.id === id)?.list,
    );
    expect(movements(without)).toEqual(movements(open));
  });
});

it('tells what was true then as it was given, of those whose answers count', () => {
  check(pair(), (drawn) => {
    for (const { question, list, trueThen, values } of compared(drawn).questions) {
      if (list !== 'compared') expect(trueThen).toEqual([]);
      expect(trueThen.length).toBeLessThanOrEqual(values ? drawn.after.length : 0);
      for (const value of trueThen) expect(Array.isArray(value)).toBe(question?.type === 'multiple');
    }
  });
});

it('counts sentences, whatever they weigh', () => {
  const one = fc.tuple(pair(), fc.constantFrom(0.5, 2, 3));
  check(one, ([drawn, factor]) => {
    const questions = drawn.questionnaire.questions.map((question, i) => ({
      ...question,
      weights: Object.fromEntries(
        Object.entries(question.weights).map(([axis, weight]) => [
          axis,
          i % 2 === 0 ? weight * factor : weight,
        ]),
      ),
    }));
    const told = (found: Comparison) => [
      found.questions.map(({ id, list, step }) => [id, list, step]),
      movements(found).map(([part, { common, gained, lost, net, verdict }]) => [
        part,
        common,
        gained,
        lost,
        net,
        verdict,
      ]),
    ];
    const reweighed = { ...drawn, questionnaire: { ...drawn.questionnaire, questions } };
    expect(told(compared(reweighed))).toEqual(told(compared(drawn)));
  });
});

describe('of the states that a question may be in at each date', () => {
  const STATES = [
    'answered',
    'valued',
    'hidden',
    'outside',
    'unknown',
    'unanswered',
    'not-applicable',
  ] as const;
  type State = (typeof STATES)[number];
  // By what it was (a row), and what it is (a column).
  const C = 'compared';
  const H = 'hidden';
  const S = 'stillHidden';
  const became = 'becameNotApplicable';
  const ceased = 'ceasedNotApplicable';
  const TABLE: Record<State, List[]> = {
    answered: [C, C, H, H, 'lostSight', 'lostSight', became],
    valued: [C, C, S, S, H, H, H],
    hidden: [H, S, S, S, H, H, H],
    outside: [H, S, S, S, H, H, H],
    unknown: ['clearedUp', H, H, H, 'stillOpen', 'stillOpen', became],
    unanswered: ['clearedUp', H, H, H, 'stillOpen', 'stillOpen', became],
    'not-applicable': [ceased, H, H, H, ceased, ceased, 'stillNotApplicable'],
  };
  const cases = STATES.flatMap((was) => STATES.map((is, i) => [was, is, TABLE[was][i]] as const));

  it.each(cases)('%s, then %s: %s', (was, is, list) => {
    for (const people of [1, 2, 3]) {
      for (const isKnown of [true, false]) {
        const given = (state: State, date: string) =>
          Array.from({ length: people }, (_, i) => sheetIn(state, date, isKnown ? `person-${i}` : null));
        const found = compared({
          questionnaire: GATED,
          before: given(was, '2026-03-02'),
          after: given(is, '2027-03-02'),
          past: { earlier: null, gone: [], remade: new Set() },
        });
        expect(found.questions.find(({ id }) => id === 'subject')?.list).toBe(list);
      }
    }
  });

  it('throws on no mixture of them, and always finds a list', () => {
    const side = fc.array(fc.tuple(fc.constantFrom(...STATES), fc.constantFrom('a', 'b', null)), {
      minLength: 1,
      maxLength: 3,
    });
    check(fc.tuple(side, side), ([before, after]) => {
      const found = compared({
        questionnaire: GATED,
        before: before.map(([state, code]) => sheetIn(state, '2026-03-02', code)),
        after: after.map(([state, code]) => sheetIn(state, '2027-03-02', code)),
        past: { earlier: null, gone: [], remade: new Set() },
      });
      for (const { list } of found.questions) expect(LISTS).toContain(list);
    });
  });

  const COMMON = {
    topic: null,
    help: null,
    evidence: null,
    acceptsNotApplicable: true,
    danger: null,
    hiddenValue: null,
    path: [],
    when: null,
    weights: {},
  };
  const path: string[] = [];
  const yes = (question: string) => ({
    kind: 'answer' as const,
    question,
    oneOf: [true],
    orUnsaid: false,
    path,
  });
  const GATED: Questionnaire = {
    ...(fc.sample(pair(1), { numRuns: 1, seed: 1 })[0] as Pair).questionnaire,
    changed: new Map(),
    renamed: { questions: new Map(), options: new Map(), profiles: new Map() },
    facts: [{ ...COMMON, id: 'concerned', type: 'yes-no', reverse: false, area: null, text: 'Concernée ?' }],
    questions: [
      { ...COMMON, id: 'gate', type: 'yes-no', reverse: false, area: 'stakes', text: 'En avez-vous ?' },
      {
        ...COMMON,
        id: 'subject',
        type: 'scale',
        points: ['un', 'deux', 'trois'],
        reverse: false,
        area: 'stakes',
        text: 'Combien ?',
        weights: { vision: 1 },
        when: { kind: 'all', of: [yes('concerned'), yes('gate')], path },
        hiddenValue: 0.5,
      },
    ],
    tracks: [{ id: 'short', title: 'court', description: null, minutes: 5, questions: ['gate'], path }],
    gates: [],
    actions: [],
  };

  let files = 0;
  function sheetIn(state: State, date: string, code: string | null): Given {
    const given: Answer['given'] =
      state === 'answered'
        ? { kind: 'value', value: 2 }
        : state === 'unknown' || state === 'not-applicable'
          ? { kind: state }
          : null;
    const answer = (its: Answer['given']): Answer => ({
      given: its,
      target: null,
      note: null,
      why: null,
      before: null,
    });
    files += 1;
    return {
      version: GATED.version,
      sheet: {
        file: `${String(files).padStart(6, '0')}.answers.yaml`,
        track: state === 'outside' ? 'short' : null,
        structure: {
          id: null,
          name: 'Une structure',
          profile: 'company',
          training: null,
          facts: new Map([['concerned', state !== 'hidden']]),
          accompaniment: null,
        },
        respondent: { role: null, age: null, code, sharesNotes: false },
        date,
        objectives: [],
        answers: new Map([
          ['gate', answer({ kind: 'value', value: state !== 'valued' })],
          ['subject', answer(given)],
        ]),
        plan: new Map(),
        review: { date: null, actions: new Map(), indicators: new Map() },
      },
    };
  }
});
