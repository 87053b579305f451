import { parse } from 'yaml';
import { validateQuestionnaire } from '../../src/model/validate-questionnaire.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planOf, read } from './structures.ts';

const { questionnaire, findings } = validateQuestionnaire(parse(read('test/fixtures/plan/scene.yaml')));
if (!questionnaire) throw new Error(JSON.stringify(findings));

/** A small questionnaire with topics, facts, dangers, duties and answers without better or worse. */
export const scene = questionnaire;

/** The option of a question at a rank from 0, the lowest, to 4. */
export const at = (id: string, rank: number): string => {
  const question = scene.questions.find((candidate) => candidate.id === id);
  const option = question?.type === 'single' ? question.options[rank] : undefined;
  if (!option) throw new RangeError(`${id} has no option ${rank}`);
  return option.id;
};

const LADDERS = scene.questions.filter(({ type }) => type === 'single').map(({ id }) => id);

/** Every question with five sentences at a rank, but for some, at another or as they are given. */
export function answers(rank: number, but: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(
    LADDERS.flatMap((id) => {
      const given = id in but ? but[id] : rank;
      if (given === null) return [];
      return [[id, typeof given === 'number' ? at(id, given) : given]];
    }).concat(Object.entries(but).filter(([id]) => !LADDERS.includes(id)) as never),
  );
}

/** An answer file of a venue. */
export function venue(
  given: Record<string, unknown>,
  { structure = {}, ...over }: { structure?: object } & Record<string, unknown> = {},
): object {
  return {
    structure: { name: 'La Grange', profile: 'venue', ...structure },
    date: '2026-03-02',
    objectives: ['keep-link'],
    answers: given,
    ...over,
  };
}

export const planFor = (...files: object[]): Plan => planOf(scene, ...files);
