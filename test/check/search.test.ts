import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isContradiction } from '../../src/check/contradiction.ts';
import { FALSE, TRUE, UNDETERMINED } from '../../src/check/possible.ts';
import { possible } from '../../src/check/search.ts';
import { subjectOf } from '../../src/check/subject.ts';
import type { AnswerValue } from '../../src/model/answer.ts';
import { type Condition, leaves, questionsOf } from '../../src/model/condition.ts';
import type { Question, Questionnaire } from '../../src/model/questionnaire.ts';
import { truthOf } from '../../src/scoring/truth.ts';
import { questionnaire } from '../arbitraries.ts';
import { runs } from '../seed.ts';

/** Every answer to a question, in full. */
function answers(question: Question): AnswerValue[] {
  switch (question.type) {
    case 'single':
      return question.options.map(({ id }) => id);
    case 'multiple': {
      const free = question.options.filter((option) => !option.exclusive).map(({ id }) => id);
      let sets: string[][] = [[]];
      for (const id of free) sets = [...sets, ...sets.map((set) => [...set, id])];
      const alone = question.options.filter((option) => option.exclusive).map(({ id }) => [id]);
      return [...sets.filter((set) => set.length > 0), ...alone];
    }
    case 'scale':
      return question.points.map((_, i) => i + 1);
    case 'number':
      return Array.from({ length: (question.max ?? 0) + 1 }, (_, i) => i);
    case 'yes-no':
      return [true, false];
    case 'text':
      return ['un mot'];
  }
}

/** The facts and the questions that a condition depends on, by whatever way, in their order. */
function behind(condition: Condition, { facts, questions }: Questionnaire): Question[] {
  const asked = [...facts, ...questions];
  const found = new Set<string>();
  const visit = (of: Condition): void => {
    for (const id of questionsOf(of)) {
      if (found.has(id)) continue;
      found.add(id);
      const when = asked.find((question) => question.id === id)?.when;
      if (when) visit(when);
    }
  };
  visit(condition);
  return asked.filter(({ id }) => found.has(id));
}

const bit = (truth: boolean | null) => (truth === null ? UNDETERMINED : truth ? TRUE : FALSE);

/** All that a condition can be, by going through every profile, every fact and every way to answer. */
function everything(condition: Condition, of: Questionnaire, inside: (id: string) => boolean): number {
  const order = behind(condition, of);
  let found = 0;
  for (const { id: profile } of of.profiles) {
    const given = new Map<string, AnswerValue>();
    const facts = { profile, answer: (id: string) => given.get(id) };
    const go = (i: number): void => {
      const question = order[i];
      if (!question) {
        found |= bit(truthOf(condition, facts));
        return;
      }
      const isFact = question.area === null;
      const shows =
        (isFact || inside(question.id)) && (!question.when || truthOf(question.when, facts) === true);
      for (const answer of shows ? answers(question) : []) {
        given.set(question.id, answer);
        go(i + 1);
        given.delete(question.id);
      }
      go(i + 1);
    };
    go(0);
  }
  return found;
}

test('says of a condition exactly what trying every profile and every answer says, on a track too', () => {
  fc.assert(
    fc.property(questionnaire, fc.nat(), fc.nat(), (of, pick, cut) => {
      const whens = of.questions.flatMap(({ when }) => when ?? []);
      const condition = whens[pick % Math.max(1, whens.length)];
      fc.pre(condition !== undefined);
      const ways = behind(condition, of).reduce(
        (product, question) => product * (answers(question).length + 1),
        1,
      );
      fc.pre(ways <= 20_000);
      const track = new Set(of.questions.map(({ id }) => id).filter((_, i) => ((cut >> i) & 1) === 0));
      for (const inside of [undefined, track]) {
        const brute = everything(condition, of, (id) => inside?.has(id) ?? true);
        for (const wanted of [TRUE, FALSE, UNDETERMINED, TRUE | FALSE]) {
          const found = possible(subjectOf(of), [{ of: condition, wanted }], { track: inside });
          expect(found).toBe((brute & wanted) !== 0);
        }
      }
    }),
    { numRuns: runs(300) },
  );
});

test('calls contradictory, in plain sight, only what the search through all answers finds impossible', () => {
  const path: Condition['path'] = [];
  const seen = { contradictions: 0 };
  fc.assert(
    fc.property(questionnaire, fc.nat(), fc.nat(), fc.boolean(), (of, one, other, negated) => {
      const parts = of.questions.flatMap(({ when }) => (when ? [when, ...leaves(when)] : []));
      const pick = (i: number) => parts[i % Math.max(1, parts.length)];
      const [first, second] = [pick(one), pick(other)];
      fc.pre(first !== undefined && second !== undefined);
      const last: Condition = negated ? { kind: 'not', of: second, path } : second;
      const both: Condition = { kind: 'all', of: [first, last], path };
      const subject = subjectOf(of);
      if (!isContradiction(subject, both)) return;
      seen.contradictions += 1;
      expect(possible(subject, [{ of: both, wanted: TRUE }], { allShown: true })).not.toBe(true);
    }),
    { numRuns: runs(600) },
  );
  expect(seen.contradictions).toBeGreaterThan(0);
});
