import fc from 'fast-check';
import { AGE_BANDS, type AnswerSheet } from '../../src/model/answer-sheet.ts';
import { FLASH, type Question, type Questionnaire } from '../../src/model/questionnaire.ts';
import { type CompareOptions, compare } from '../../src/review/compare.ts';
import type { Comparison } from '../../src/review/comparison.ts';
import { resolveSheet } from '../../src/scoring/resolve-sheet.ts';
import { questionnaire, sheet } from '../arbitraries.ts';
import type { Given, Past } from './oracle.ts';

/** A structure at two dates, drawn at random: people, versions, tracks, and a questionnaire that changed or not. */
export interface Pair {
  questionnaire: Questionnaire;
  before: Given[];
  after: Given[];
  past: Past;
}

export const OPTIONS: CompareOptions = {
  earlier: null,
  boxes: null,
  isWhole: true,
  usualAccompaniment: 'none',
};

const VERSIONS = ['1.0.0', '1.1.0', '1.2.0'];

export const resolved = (of: Questionnaire, given: readonly Given[]) =>
  given.map((one) => ({ ...resolveSheet(of, one.sheet), version: one.version }));

export const compared = ({ questionnaire: of, before, after, past }: Pair): Comparison =>
  compare(
    of,
    { sheets: resolved(of, before), gone: past.gone },
    { sheets: resolved(of, after), gone: [] },
    { ...OPTIONS, earlier: past.earlier },
  );

/** Few of each, so that people are often met again, or taken for others. */
const respondent = fc.record({
  role: fc.option(fc.constantFrom('Direction', ' direction', 'technique')),
  age: fc.option(fc.constantFrom(...AGE_BANDS)),
  code: fc.option(fc.constantFrom('abcdef', 'ABCDEF', 'ghijkl', 'mnopqr')),
  sharesNotes: fc.boolean(),
});
const nobody = fc.constant({ role: null, age: null, code: null, sharesNotes: false });

const side = (of: Questionnaire, profile: string, most: number, date: string): fc.Arbitrary<Given[]> =>
  fc
    .array(
      fc.record({
        sheet: sheet(of, profile),
        respondent: fc.oneof(respondent, nobody),
        version: fc.constantFrom(...VERSIONS),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((all) =>
      all.map(({ version, sheet: one, respondent: who }, i) => ({
        version,
        sheet: { ...one, respondent: who, date, file: `${date}-${i}.answers.yaml` },
      })),
    );

/** A questionnaire with a short track that is called flash, and questions that changed their meaning. */
export const changing: fc.Arbitrary<Questionnaire> = questionnaire.chain((of) =>
  fc
    .dictionary(fc.constantFrom(...of.questions.map(({ id }) => id)), fc.constantFrom(...VERSIONS), {
      maxKeys: 2,
    })
    .map((changed) => ({
      ...of,
      version: '1.2.0',
      tracks: of.tracks.flatMap((track) => [track, { ...track, id: FLASH }]),
      changed: new Map(Object.entries(changed)),
    })),
);

/** What became of a question since the earlier questionnaire. */
const FATES = ['kept', 'kept', 'kept', 'renamed', 'weighed', 'new', 'remade', 'retold', 'typeset'] as const;

/** The questionnaire as it was: fewer questions, others, under other ids, with other weights and answers. */
const earlierOf = (of: Questionnaire): fc.Arbitrary<{ questionnaire: Questionnaire; past: Past }> =>
  fc
    .record({
      fates: fc.tuple(...of.questions.map(() => fc.constantFrom(...FATES))),
      withdrawn: fc.nat({ max: 2 }),
      isAtHand: fc.boolean(),
    })
    .map(({ fates, withdrawn, isAtHand }) => {
      const renamed = new Map(of.renamed.questions);
      const remade = new Set<string>();
      const questions = of.questions.flatMap((question, i): Question[] => {
        switch (fates[i]) {
          case 'new':
            return [];
          case 'renamed':
            renamed.set(`old-${question.id}`, question.id);
            return [{ ...question, id: `old-${question.id}` }];
          case 'weighed':
            return [{ ...question, weights: { vision: 7 }, when: null }];
          case 'typeset':
            return [{ ...question, text: `${question.text} !` }];
          case 'retold':
            remade.add(question.id);
            return [retold(question)];
          case 'remade':
            remade.add(question.id);
            return [otherwise(question)];
          default:
            return [question];
        }
      });
      const gone = Array.from({ length: withdrawn }, (_, i) => `gone-${i}`);
      const asked = gone.map((id): Question => ({ ...(of.questions[0] as Question), id }));
      const earlier: Questionnaire = { ...of, version: '1.0.0', questions: [...questions, ...asked] };
      return {
        questionnaire: { ...of, renamed: { ...of.renamed, questions: renamed } },
        past: isAtHand ? { earlier, gone: [], remade } : { earlier: null, gone, remade: new Set<string>() },
      };
    });

/** The same question, in other words; or its first sentence. */
const retold = (question: Question): Question => {
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const [first, ...others] = question.options;
      return { ...question, options: [{ ...first, text: 'Autre chose' }, ...others] } as Question;
    }
    case 'scale':
      return { ...question, points: ['Autre chose', ...question.points.slice(1)] };
    default:
      return { ...question, text: 'Ou bien encore ?' };
  }
};

/** The same question, with answers that are worth something else. */
function otherwise(question: Question): Question {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { ...question, options: question.options.slice(1) } as Question;
    case 'scale':
      return { ...question, points: [...question.points, 'de plus'] };
    case 'yes-no':
      return { ...question, reverse: !question.reverse };
    case 'number':
      return { ...question, bands: [...question.bands, { from: 35, value: 0.5 }] };
    case 'text':
      return { ...question, type: 'yes-no', reverse: false };
  }
}

/** The same pair, most of whose questions compare: all are asked of everybody, and count. */
const alike = ({ questionnaire: of, before, after }: Pair): Pair => {
  const questions = of.questions.map((question) => ({
    ...question,
    when: null,
    weights: Object.keys(question.weights).length > 0 ? question.weights : { vision: 1, people: 0.5 },
  }));
  const asked = (all: readonly Given[]) =>
    all.map(({ sheet: one }) => ({ version: of.version, sheet: { ...one, track: null } }));
  return {
    questionnaire: { ...of, questions },
    before: asked(before),
    after: asked(after),
    past: { earlier: null, gone: [], remade: new Set() },
  };
};

/** @param most people at each date. */
export const pair = (most = 3): fc.Arbitrary<Pair> =>
  fc
    .tuple(changing, fc.constantFrom('company', 'radio'))
    .chain(([of, profile]) =>
      fc.record({
        changed: earlierOf(of),
        before: side(of, profile, most, '2026-03-02'),
        after: side(of, profile, most, '2027-03-02'),
        areAlike: fc.boolean(),
      }),
    )
    .map(({ changed: { questionnaire: its, past }, before, after, areAlike }) => {
      const drawn = { questionnaire: its, before, after, past };
      return areAlike ? alike(drawn) : drawn;
    });

/** The same file, answered by somebody. */
export const signed = (one: AnswerSheet, code: string | null): AnswerSheet => ({
  ...one,
  respondent: { role: null, age: null, code, sharesNotes: false },
});
