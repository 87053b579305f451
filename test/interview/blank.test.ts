import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { blankForm, type Known } from '../../src/interview/blank/form.js';
import { paper } from '../../src/interview/blank/paper.js';
import { blankYaml } from '../../src/interview/blank/yaml.js';
import { readAnswers } from '../../src/model/read-answers.js';
import { resolve } from '../../src/scoring/resolve.js';
import { culture, tiny } from './questionnaires.js';

const questionnaires = [culture(), tiny()];
const anyForm = fc.constantFrom(...questionnaires).chain((questionnaire) =>
  fc.record({
    questionnaire: fc.constant(questionnaire),
    language: fc.constantFrom('fr' as const, 'en' as const),
    known: fc.record<Known>({
      structure: fc.option(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((name) => name.trim() !== ''),
      ),
      profile: fc.option(fc.constantFrom(...questionnaire.profiles.map(({ id }) => id))),
      track: fc.option(fc.constantFrom(...questionnaire.tracks.map(({ id }) => id))),
    }),
  }),
);

describe('a file to fill in', () => {
  it('reads as it is, its profile once chosen, with every question that its structure may be asked', () => {
    fc.assert(
      fc.property(anyForm, ({ questionnaire, language, known }) => {
        const text = blankYaml(blankForm(questionnaire, known, language), '2026-03-02', 'x.answers.yaml');
        if (known.profile === null) {
          // Nobody's profile is guessed, and it is all that is asked for.
          expect(readAnswers(parse(text), questionnaire, '').findings).toMatchObject([
            { code: 'CN924', path: ['structure', 'profile'] },
          ]);
        }
        const value = parse(text.replace(/^ {2}profile:$/m, `$& ${questionnaire.profiles[1]?.id}`));
        const { sheet, findings } = readAnswers(value, questionnaire, 'x.answers.yaml');
        expect(findings).toEqual([]);
        if (known.structure !== null) expect(sheet?.structure.name).toBe(known.structure);
        if (!sheet) return;
        const { cells } = resolve(questionnaire, [sheet]);
        for (const { state, question } of cells) {
          expect(['unanswered', 'hidden']).toContain(state);
          if (state === 'unanswered') expect(value.answers).toHaveProperty([question.id]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leaves out what a profile is never asked', () => {
    const form = (profile: string | null) =>
      blankForm(culture(), { structure: null, profile, track: null }, 'fr');
    const ids = (profile: string | null) =>
      form(profile).areas.flatMap(({ questions }) => questions.map(({ question }) => question.id));
    expect(ids('radio')).toContain('listen-again');
    expect(ids('company')).not.toContain('listen-again');
    expect(ids(null)).toContain('listen-again');
  });

  it('keeps its lines within a hundred columns, words whole', () => {
    const text = blankYaml(
      blankForm(culture(), { structure: null, profile: null, track: null }, 'fr'),
      '2026-03-02',
      'x',
    );
    const comments = text.split('\n').filter((line) => line.trimStart().startsWith('#'));
    expect(Math.max(...comments.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(comments.join('\n')).not.toMatch(/# [:;!?]/);
  });
});

describe('a questionnaire to print', () => {
  it('has a box for each option, and a line for each note', () => {
    const questionnaire = culture();
    const text = paper(
      blankForm(questionnaire, { structure: null, profile: 'company', track: 'flash' }, 'fr'),
    );
    expect(text.match(/^### /gm)).toHaveLength(12);
    expect(text.match(/^Notes/gm)).toHaveLength(12);
    // Five sentences and “don't know” each, and “does not apply” where it is accepted; one for each profile.
    const accepting = questionnaire.tracks
      .find(({ id }) => id === 'flash')
      ?.questions.filter((id) => questionnaire.questions.find((q) => q.id === id)?.acceptsNotApplicable);
    expect(text.match(/^- \[[ x]\] /gm)).toHaveLength(
      12 * 6 + (accepting?.length ?? 0) + questionnaire.profiles.length,
    );
    expect(text.match(/^- \[x\] /gm)).toHaveLength(1);
  });

  it('cannot be broken by a name', () => {
    const text = paper(
      blankForm(tiny(), { structure: 'a|b<script>*x*\n# Y', profile: null, track: null }, 'fr'),
    );
    expect(text).toContain('a\\|b\\<script\\>\\*x\\* \\# Y');
  });
});
