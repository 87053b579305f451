import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkQuestionnaire } from '../../src/check/index.ts';
import { validateQuestionnaire } from '../../src/model/validate-questionnaire.ts';
import type { Code } from '../../src/words/checks/catalogue.ts';
import { isMutant, runs } from '../seed.ts';
import { MISTAKES, type Raw } from './mistakes.ts';

const read = (path: string): Raw =>
  parse(readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8'));
const FILES: Record<string, Raw> = {
  culture: {
    ...read('../../questionnaires/culture.yaml'),
    actions: read('../../questionnaires/culture.actions.yaml'),
  },
  orchestra: read('../fixtures/check-right/orchestra.yaml'),
  tiny: read('../fixtures/worked-example/tiny.yaml'),
};

function found(value: Raw): Code[] {
  const { questionnaire, pruned, findings } = validateQuestionnaire(value);
  const meaning = questionnaire ? checkQuestionnaire(questionnaire, pruned) : [];
  return [...findings, ...meaning].map(({ code }) => code);
}

test.each(Object.entries(FILES))('nothing is said of %s before', (_, file) => {
  expect(found(file)).toEqual([]);
});

// Mutants fall by the small ones, in a tenth of the time.
const spoilt = Object.entries(FILES).filter(([name]) => !(isMutant && name === 'culture'));

describe.each(spoilt)('one mistake in %s, one message', (_, file) => {
  test.each(MISTAKES)('%s', (_, due, spoil) => {
    const count = spoil(structuredClone(file)).length;
    if (count === 0) return;
    fc.assert(
      fc.property(fc.nat({ max: count - 1 }), (which) => {
        const broken = structuredClone(file);
        spoil(broken)[which]?.();
        const codes = found(broken);
        expect(codes).toHaveLength(1);
        expect(due).toContain(codes[0]);
      }),
      { numRuns: runs(5) },
    );
  });
});

test.each(MISTAKES)('%s can be made somewhere', (_, _due, spoil) => {
  expect(Object.values(FILES).flatMap((file) => spoil(structuredClone(file)))).not.toEqual([]);
});
