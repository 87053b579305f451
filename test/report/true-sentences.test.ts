import { describe, expect, it } from 'vitest';
import { planMarkdown } from '../../src/report/index.js';
import { culture } from '../content/culture.js';
import { optionAt } from '../content/respondents.js';
import { plain, planOf } from './structures.js';

const questions = culture.questions.filter(({ type }) => type === 'single');

/** Answers to the culture questionnaire: each question at a rank from 0 to 4, or left blank. */
function structure(rank: (id: string) => number | null, over: object = {}): object {
  const answers = questions.flatMap((question): [string, string][] => {
    const found = rank(question.id);
    return found === null ? [] : [[question.id, optionAt(question, found)]];
  });
  return {
    structure: { name: 'Un lieu', profile: 'centre' },
    date: '2026-03-02',
    objectives: ['keep-link'],
    answers: Object.fromEntries(answers),
    ...over,
  };
}

describe('a team without a ranked objective', () => {
  it('is not told that it has none: it may have written them', async () => {
    const plan = planOf(
      culture,
      structure((id) => (id === 'written-purpose' ? 4 : 1), { objectives: [] }),
    );
    const page = plain(await planMarkdown(plan, { language: 'fr' }));
    expect(page).toContain('« Nous avons écrit un à trois objectifs');
    expect(page).toContain('Aucun objectif n’est classé dans vos réponses : ce plan commence donc par là.');
    expect(page).not.toMatch(/n’avez pas (encore )?(choisi )?d’objectif/);
  });
});
