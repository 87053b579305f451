import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkQuestionnaire } from '../../src/check/index.js';
import type { Code } from '../../src/diagnostics/catalogue.js';
import { readQuestionnaire } from '../../src/model/read-questionnaire.js';
import { MISTAKES, type Raw } from './mistakes.js';

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
  const { questionnaire, pruned, findings } = readQuestionnaire(value);
  const meaning = questionnaire ? checkQuestionnaire(questionnaire, pruned) : [];
  return [...findings, ...meaning].map(({ code }) => code);
}

/** What is said of a file already: of the package's own questionnaire, test/content tells. */
const BEFORE = Object.fromEntries(Object.entries(FILES).map(([name, file]) => [name, found(file)]));

function foundSince(before: readonly Code[], value: Raw): Code[] {
  const left = [...before];
  return found(value).filter((code) => {
    const at = left.indexOf(code);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

test.each(['orchestra', 'tiny'])('nothing is said of %s before', (name) => {
  expect(BEFORE[name]).toEqual([]);
});

describe.each(Object.keys(FILES))('one mistake in %s, one message', (name) => {
  test.each(MISTAKES)('%s', (_, due, spoil) => {
    const count = spoil(structuredClone(FILES[name])).length;
    if (count === 0 || due.some((code) => BEFORE[name]?.includes(code))) return;
    fc.assert(
      fc.property(fc.nat({ max: count - 1 }), (which) => {
        const spoilt = structuredClone(FILES[name]);
        spoil(spoilt)[which]?.();
        const codes = foundSince(BEFORE[name] ?? [], spoilt);
        expect(codes).toHaveLength(1);
        expect(due).toContain(codes[0]);
      }),
      { numRuns: 5 },
    );
  });
});
