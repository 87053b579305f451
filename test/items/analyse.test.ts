import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Analyser, type Analysis } from '../../src/items/analyse.ts';
import type { Item } from '../../src/items/item.ts';
import { notable } from '../../src/items/notable.ts';
import { CHANGES } from '../../src/items/weights.ts';
import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import { questionsOf } from '../../src/model/condition.ts';
import { AXES, type AxisId, isScored, type Questionnaire } from '../../src/model/questionnaire.ts';
import { worth } from '../../src/model/worth.ts';
import type { Cell } from '../../src/scoring/cell.ts';
import { resolve } from '../../src/scoring/resolve.ts';
import { resolveSheet } from '../../src/scoring/resolve-sheet.ts';
import { score } from '../../src/scoring/score.ts';
import { questionnaire, sheet } from '../arbitraries.ts';
import { read, yesNo } from '../check/small.ts';
import { culture } from '../content/culture.ts';
import { runs } from '../seed.ts';
import { planOfSheets, sheetOf, tiny } from '../sheets.ts';
import { drawnSheets } from './files.ts';

/** What is learnt from the sheets of some structures. */
function analysed(of: Questionnaire, structures: readonly AnswerSheet[][]): Analysis {
  const analyser = new Analyser(of);
  for (const sheets of structures) analyser.add(sheets.map((one) => resolveSheet(of, one)));
  return analyser.result();
}

/** As many people, each of their own structure. */
const alone = (count: number, answers: (i: number) => object): Analysis =>
  analysed(
    tiny,
    Array.from({ length: count }, (_, i) => [
      sheetOf(tiny, { structure: { name: `S${i}`, profile: 'radio' }, answers: answers(i) }, `${i}.yaml`),
    ]),
  );

const item = ({ questions, facts }: Analysis, id: string): Item => {
  const found = [...questions, ...facts].find(({ question }) => question.id === id);
  if (!found) throw new Error(id);
  return found;
};
const chosen = (analysis: Analysis, id: string) =>
  Object.fromEntries(item(analysis, id).choices.map((choice) => [choice.id, choice.count]));
const linkOf = (analysis: Analysis, id: string) => item(analysis, id).links.map(({ link }) => link);

describe('each type of question', () => {
  const found = alone(4, (i) => ({
    purpose: ['unspoken', 'unspoken', 'written', 'unknown'][i],
    ease: [1, 5, 5, 'na'][i],
    'shared-tools': [['calendar', 'files'], ['files'], ['nothing'], 'unknown'][i],
    'newsletter-count': [0, 1, 5, 12][i],
    ...(i < 2 && { dream: 'Un théâtre flottant' }),
  }));

  it('is counted by what it offers', () => {
    expect(chosen(found, 'purpose')).toEqual({ unspoken: 2, talked: 0, written: 1 });
    expect(chosen(found, 'ease')).toEqual({ 1: 1, 2: 0, 3: 0, 4: 0, 5: 2 });
    expect(chosen(found, 'shared-tools')).toEqual({ calendar: 1, files: 2, tasks: 0, nothing: 1 });
    // Nobody can be below the first band, which is at the least of the numbers.
    expect(chosen(found, 'newsletter-count')).toEqual({ 0: 1, 1: 2, 6: 1 });
    expect(item(found, 'newsletter-count').quartiles).toEqual([0.75, 3, 6.75]);
    expect(item(found, 'dream')).toMatchObject({
      choices: [],
      quartiles: null,
      ends: null,
      counts: { answered: 2 },
    });
    expect(JSON.stringify(found)).not.toContain('flottant');
  });

  it('is counted by what people said instead', () => {
    expect(item(found, 'purpose').counts).toEqual({
      answered: 3,
      unknown: 1,
      unanswered: 0,
      'not-applicable': 0,
      hidden: 0,
    });
    expect(item(found, 'ease').counts).toMatchObject({ answered: 3, 'not-applicable': 1 });
    // Radios sell no tickets.
    expect(item(found, 'ticketing').counts).toMatchObject({ answered: 0, hidden: 4 });
    expect(item(found, 'fear').counts).toMatchObject({ answered: 0, unanswered: 4 });
  });

  it('counts those below the first band, where there can be some', () => {
    const areas = tiny.questions.map((question) =>
      question.type === 'number' ? { ...question, bands: question.bands.slice(1) } : question,
    );
    const bare = { ...tiny, questions: areas };
    const sheets = [0, 0, 3, 20].map((n, i) => [
      sheetOf(bare, { structure: { name: `S${i}`, profile: 'radio' }, answers: { 'newsletter-count': n } }),
    ]);
    expect(chosen(analysed(bare, sheets), 'newsletter-count')).toEqual({ below: 2, 1: 1, 6: 1 });
  });
});

describe('how a question goes with its axis', () => {
  const people = (ease: (i: number) => number) => (i: number) => ({
    ease: ease(i),
    // Reversed: from 0 to 1 as i grows.
    fear: 5 - (i % 5),
    'shared-tools': 'na',
  });
  const rising = people((i) => 1 + (i % 5));

  it('is told from thirty people', () => {
    expect(linkOf(alone(29, rising), 'ease')).toEqual([null]);
    expect(linkOf(alone(30, rising), 'ease')).toEqual(['ok']);
    expect(item(alone(30, rising), 'ease').links[0]?.r).toBeCloseTo(1, 12);
  });

  it('tells what goes against it, what is not linked, and where nothing varies', () => {
    const falling = alone(
      30,
      people((i) => 5 - (i % 5)),
    );
    expect(linkOf(falling, 'ease')).toEqual(['reversed']);
    expect(notable(falling).reversed).toEqual([{ id: 'ease' }, { id: 'fear' }]);
    const unlinked = alone(
      50,
      people((i) => 1 + (Math.floor(i / 5) % 5)),
    );
    expect(linkOf(unlinked, 'ease')).toEqual(['low']);
    expect(notable(unlinked).low).toEqual([{ id: 'ease' }, { id: 'fear' }]);
    const constant = alone(
      30,
      people(() => 2),
    );
    expect(linkOf(constant, 'ease')).toEqual(['constant']);
    expect(item(constant, 'ease').links[0]?.r).toBeNull();
  });

  it('leaves out who left most of the rest open, whose axis has no level', () => {
    const open = alone(40, (i) => ({ ease: 1 + (i % 5), fear: 5 - (i % 5) }));
    expect(item(open, 'ease').links).toEqual([{ axis: 'people', n: 0, r: null, link: null }]);
  });

  it('leaves out what follows from the answer by the rules of the questionnaire', () => {
    const scale = (id: string, more: object) => ({
      ...{ id, type: 'scale', text: `Combien ${id} ?`, axes: { people: 1 } },
      points: ['Pas', 'Un peu', 'Tout à fait'],
      ...more,
    });
    const { questionnaire: of } = read([
      yesNo('tool', { axes: { people: 1 } }),
      scale('used', { when: { tool: true }, 'hidden-value': 0 }),
      scale('apart', {}),
    ]);
    const sheets = Array.from({ length: 120 }, (_, i) => [
      sheetOf(of, {
        structure: { name: `S${i}`, profile: 'all-of-us' },
        // Whether there is a tool, how much it is used and the rest have nothing to do with one another.
        answers: {
          ...{ help: i % 5 < 2, tool: i % 2 === 0, apart: 1 + (Math.floor(i / 2) % 3) },
          ...(i % 2 === 0 && { used: 1 + (Math.floor(i / 6) % 3) }),
        },
      }),
    ]);
    const found = analysed(of, sheets);
    expect(item(found, 'tool').links).toMatchObject([{ axis: 'people', n: 120, link: 'low' }]);
    // Asked of half of them.
    expect(item(found, 'used').links).toMatchObject([{ axis: 'people', n: 60, link: 'low' }]);
  });

  it('is what two passes over all answers give', () => {
    const sheets = drawnSheets(90);
    const found = analysed(
      culture,
      sheets.map((one) => [one]),
    );
    for (const { question, links } of found.questions) {
      for (const { axis, n, r } of links) {
        const pairs = sheets.flatMap((one) => {
          const cells = resolve(culture, [one]).cells.filter(({ question: its }) => its.weights[axis]);
          const own = cells.find((cell) => cell.question.id === question.id);
          const rest = score({
            ...resolve(culture, [one]),
            cells: cells.filter((cell) => cell !== own && cell.state !== 'hidden' && !follows(cell, own)),
          }).axes[axis];
          const answered = cells.filter(
            (cell) => cell !== own && cell.state === 'answered' && !follows(cell, own),
          );
          if (own?.state !== 'answered' || rest?.level == null) return [];
          const [given] = own.answers;
          const weights = answered.map((cell) => cell.question.weights[axis] ?? 0);
          const total = answered.reduce((sum, cell, i) => sum + (weights[i] ?? 0) * (cell.value ?? 0), 0);
          return [
            [worth(question, given?.given ?? '') ?? 0, total / weights.reduce((a, b) => a + b, 0)] as const,
          ];
        });
        expect(pairs.length).toBe(n);
        if (n < 30) expect(r).toBeNull();
        else expect(r).toBeCloseTo(pearson(pairs), 9);
      }
    }
    expect(
      found.questions.flatMap(({ links }) => links.filter(({ r }) => r !== null)).length,
    ).toBeGreaterThan(30);
  });
});

/** Whether what somebody is asked depends on the answer to another question. */
function follows({ question: { when } }: Cell, other: Cell | undefined): boolean {
  return (when ? questionsOf(when) : []).some((id) => {
    const before = culture.questions.find((question) => question.id === id);
    return id === other?.question.id || (before && follows({ question: before } as Cell, other));
  });
}

function pearson(pairs: readonly (readonly [number, number])[]): number {
  const mean = (all: number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
  const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
  const [x, y] = [mean(xs), mean(ys)];
  const covariance = mean(pairs.map(([a, b]) => (a - x) * (b - y)));
  return covariance / Math.sqrt(mean(xs.map((a) => (a - x) ** 2)) * mean(ys.map((b) => (b - y) ** 2)));
}

describe('what deserves a look', () => {
  it('says that an end is full from fifty answers, above 15 %', () => {
    const high = (top: number) => (i: number) => ({ ease: i < top ? 5 : 2 + (i % 3) });
    expect(notable(alone(49, high(20))).ceiling).toEqual([]);
    expect(notable(alone(50, high(8))).ceiling).toEqual([{ id: 'ease', share: 0.16 }]);
    // 15 % of sixty is nine, no more.
    expect(notable(alone(60, high(9))).ceiling).toEqual([]);
    expect(notable(alone(60, high(10))).ceiling).toMatchObject([{ id: 'ease' }]);
    expect(notable(alone(50, (i) => ({ ease: i < 8 ? 1 : 3 }))).floor).toEqual([{ id: 'ease', share: 0.16 }]);
    // Reversed: the first point is the best.
    expect(notable(alone(50, (i) => ({ fear: i < 8 ? 1 : 3 }))).ceiling).toEqual([
      { id: 'fear', share: 0.16 },
    ]);
  });

  it('says what nobody chose, and what people do not know, from thirty', () => {
    const two = (i: number) => ({ purpose: i % 2 ? 'unspoken' : 'written' });
    expect(notable(alone(29, two)).neverChosen).toEqual([]);
    expect(notable(alone(30, two)).neverChosen).toEqual([{ id: 'purpose', choices: ['talked'] }]);
    const unsure = (known: number) => (i: number) => ({ purpose: i < known ? 'written' : 'unknown' });
    expect(notable(alone(29, unsure(0))).unknown).toEqual([]);
    expect(notable(alone(30, unsure(18))).unknown).toEqual([]);
    expect(notable(alone(30, unsure(17))).unknown).toEqual([{ id: 'purpose', share: 13 / 30 }]);
  });

  it('says which actions are never or too often proposed, from ten structures', () => {
    const low = () => ({ purpose: 'unspoken' });
    expect(notable(alone(9, low))).toMatchObject({ neverProposed: [], oftenProposed: [] });
    const found = alone(10, low);
    expect(found.actions).toEqual([
      { id: 'write-purpose', count: 10 },
      { id: 'open-ticketing', count: 0 },
      { id: 'train-tools', count: 0 },
    ]);
    expect(notable(found).oftenProposed).toEqual([{ id: 'write-purpose', share: 1 }]);
    expect(notable(found).neverProposed).toEqual([{ id: 'open-ticketing' }, { id: 'train-tools' }]);
    const eight = alone(10, (i) => ({ purpose: 'written', ease: i < 8 ? 1 : 5 }));
    expect(eight.actions[2]).toEqual({ id: 'train-tools', count: 8 });
    expect(notable(eight).oftenProposed).not.toContainEqual(expect.objectContaining({ id: 'train-tools' }));
  });
});

it('compares the people of a structure, where at least two of them answered', () => {
  const radio = (name: string, ease: number | 'unknown', role: string) =>
    sheetOf(tiny, { structure: { name, profile: 'radio' }, respondent: { role }, answers: { ease } }, role);
  const found = analysed(tiny, [
    [radio('A', 1, 'a'), radio('A', 5, 'b'), radio('A', 'unknown', 'c')],
    [radio('B', 2, 'd'), radio('B', 3, 'e')],
    [radio('C', 4, 'f'), radio('C', 'unknown', 'g')],
  ]);
  expect(item(found, 'ease').spread).toEqual({ structures: 2, mean: (1 + 0.25) / 2 });
  expect(found).toMatchObject({ respondents: 7, structures: 3 });
});

it('learns nothing from nobody', () => {
  const found = analysed(tiny, []);
  expect(found).toMatchObject({ respondents: 0, structures: 0, weights: { equal: { levels: 0, of: 0 } } });
  expect(Object.values(notable(found)).flat()).toEqual([]);
});

/** A questionnaire, and structures of one to three people. */
const answered = questionnaire.chain((of) =>
  fc
    .array(
      fc
        .constantFrom(...of.profiles.map(({ id }) => id))
        .chain((profile) =>
          fc
            .array(sheet(of, profile), { minLength: 1, maxLength: 3 })
            .map((sheets) => sheets.map((one, i) => ({ ...one, file: `${i}-${one.file}` }))),
        ),
      { maxLength: 6 },
    )
    .map((structures) => ({ of, structures })),
);

describe('whatever is answered', () => {
  it('adds up, and does not depend on the order of structures', () => {
    fc.assert(
      fc.property(answered, ({ of, structures }) => {
        const found = analysed(of, structures);
        const people = structures.flat();
        for (const { question, counts, choices, ends } of found.questions) {
          expect(Object.values(counts).reduce((a, b) => a + b)).toBe(people.length);
          const states = people.map((one) =>
            resolveSheet(of, one).cells.find((cell) => cell.question.id === question.id),
          );
          expect(counts.answered).toBe(states.filter((cell) => cell?.state === 'answered').length);
          const total = choices.reduce((sum, { count }) => sum + count, 0);
          const isOne = question.type !== 'multiple' && choices.length > 0;
          if (isOne) expect(total).toBe(counts.answered);
          if (ends) expect(Math.max(ends.floor, ends.ceiling)).toBeLessThanOrEqual(counts.answered);
        }
        for (const { counts } of found.facts) {
          expect(Object.values(counts).reduce((a, b) => a + b)).toBe(structures.length);
        }
        const plans = structures.map((sheets) => planOfSheets(of, sheets));
        for (const { id, count } of found.actions) {
          const proposing = plans.filter(({ actions }) => actions.some(({ action }) => action.id === id));
          expect(count).toBe(proposing.length);
        }
        expect(rounded(analysed(of, [...structures].reverse()))).toEqual(rounded(found));
      }),
      { numRuns: runs(60) },
    );
  });

  it('counts the levels that change as a questionnaire with other weights gives them', () => {
    fc.assert(
      fc.property(answered, ({ of, structures }) => {
        const { questions, equal } = analysed(of, structures).weights;
        const all = scoresWith(of, structures, (weight) => weight);
        for (const { question, axis, levels, points } of questions) {
          const found = CHANGES.map((change) => {
            const factor = { double: 2, half: 0.5, without: 0 }[change];
            const others = scoresWith(of, structures, (weight, id, on) =>
              id === question && on === axis ? weight * factor : weight,
            );
            return compared(all, others, [axis]);
          });
          expect(CHANGES.map((change) => levels[change])).toEqual(found.map((each) => each.levels));
          expect(points).toBe(Math.max(...found.map((each) => each.points)));
        }
        expect(equal).toMatchObject(
          compared(
            all,
            scoresWith(of, structures, () => 1),
            AXES,
          ),
        );
      }),
      { numRuns: runs(40) },
    );
  });
});

const rounded = (analysis: Analysis): unknown =>
  JSON.parse(JSON.stringify(analysis), (_, value) =>
    typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value,
  );

/** The structures' scores, with other weights; 0 for none. */
function scoresWith(
  of: Questionnaire,
  structures: readonly AnswerSheet[][],
  weightOf: (weight: number, question: string, axis: AxisId) => number,
) {
  const questions = of.questions.map((question) => {
    const weights = Object.fromEntries(
      AXES.flatMap((axis) => {
        const weight = isScored(question) ? question.weights[axis] : undefined;
        const other = weight === undefined ? 0 : weightOf(weight, question.id, axis);
        return other > 0 ? [[axis, other]] : [];
      }),
    );
    return { ...question, weights };
  });
  return structures.map((sheets) => score(resolve({ ...of, questions }, sheets)).axes);
}

function compared(
  all: ReturnType<typeof scoresWith>,
  others: ReturnType<typeof scoresWith>,
  axes: readonly AxisId[],
): { levels: number; points: number } {
  let [levels, points] = [0, 0];
  all.forEach((own, i) => {
    for (const axis of axes) {
      const [one, other] = [own[axis], others[i]?.[axis] ?? null];
      // Without a level, a structure is shown no score.
      if (one?.level == null || other?.level == null) continue;
      if (one.level !== other.level) levels += 1;
      points = Math.max(points, Math.abs((one.score ?? 0) - (other.score ?? 0)));
    }
  });
  return { levels, points };
}
