import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { checkQuestionnaire } from '../../src/check/index.ts';
import { compareQuestionnaires } from '../../src/check/versions.ts';
import type { Finding } from '../../src/diagnostics/diagnostic.ts';
import { validateQuestionnaire } from '../../src/model/validate-questionnaire.ts';

/** The least that the format takes: four questions, yes or no, `aim`, `help`, `site` and `answer`, one an axis. */
export const MINIMAL = parse(
  readFileSync(new URL('../fixtures/check-right/minimal.yaml', import.meta.url), 'utf8'),
);

/** A number in letters, so that no two texts read alike. */
export const letter = (n: number) => String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26));
export const yesNo = (id: string, more: object = {}) => ({
  id,
  type: 'yes-no',
  text: `Faites-vous ${id} chez vous`,
  ...more,
});

/** The questionnaire of four questions, with these in its second area, and what else is said. */
export function read(questions: object[], more: object = {}) {
  const { areas } = MINIMAL;
  const tools = { ...areas.tools, questions: [...areas.tools.questions, ...questions] };
  const { questionnaire, pruned, findings } = validateQuestionnaire({
    ...MINIMAL,
    areas: { ...areas, tools },
    ...more,
  });
  expect(findings).toEqual([]);
  if (!questionnaire) throw new Error('unreadable');
  return { questionnaire, pruned };
}

/** What is found of a questionnaire, of the rules that a test is about. */
export function found(about: RegExp, questions: object[], more: object = {}): Finding[] {
  const { questionnaire, pruned } = read(questions, more);
  return checkQuestionnaire(questionnaire, pruned).filter(({ code }) => about.test(code));
}

export const codes = (...of: Parameters<typeof found>): string[] => found(...of).map(({ code }) => code);

/** An action on the question `help`, the lightest there is. */
export const action = (id: string, more: object = {}) => ({
  ...{
    id,
    title: `Faire ${id}`,
    why: `Car ${id} sert.`,
    'first-step': `Commencer ${id}.`,
    indicator: `On voit ${id}.`,
  },
  ...{ addresses: ['help'], objectives: [], kind: 'organisation', effort: 1, impact: 1, horizon: 'now' },
  route: 'internal',
  ...more,
});

/** What is said of a newer version, beside an older one. */
export function against(older: ReturnType<typeof read>, newer: ReturnType<typeof read>): string[] {
  return compareQuestionnaires(newer.questionnaire, older.questionnaire).map(({ code }) => code);
}

/** Questions, and what nobody can answer them: one hole to each pigeon, for one pigeon more than there are holes. */
export function pigeons(count: number, name = 'p') {
  const holes = Array.from({ length: count - 1 }, (_, i) => i);
  const birds = Array.from({ length: count }, (_, i) => i);
  const id = (bird: number, hole: number) => `${name}${letter(bird)}${letter(hole)}`;
  const questions = birds.flatMap((bird) => holes.map((hole) => yesNo(id(bird, hole))));
  const all = [
    ...birds.map((bird) => ({ any: holes.map((hole) => ({ [id(bird, hole)]: true })) })),
    ...holes.flatMap((hole) =>
      birds.flatMap((one) =>
        birds
          .slice(0, one)
          .map((other) => ({ any: [{ [id(one, hole)]: false }, { [id(other, hole)]: false }] })),
      ),
    ),
  ];
  return { questions, when: { all } };
}
