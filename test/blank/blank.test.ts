import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { blankForm, type Known } from '../../src/blank/form.ts';
import { blankYaml } from '../../src/blank/yaml.ts';
import type { Condition } from '../../src/model/condition.ts';
import { validateAnswers } from '../../src/model/validate-answers.ts';
import { resolve } from '../../src/scoring/resolve.ts';
import { culture, facts, tiny } from '../interview/questionnaires.ts';
import { runs } from '../seed.ts';

const COMMANDS = { check: 'cap-numerique check x', plan: 'cap-numerique plan x' };

const questionnaires = [culture(), tiny(), facts()];
const anyForm = fc.constantFrom(...questionnaires).chain((questionnaire) =>
  fc.record({
    questionnaire: fc.constant(questionnaire),
    language: fc.constantFrom('fr' as const, 'en' as const),
    known: fc.record<Known>({
      structure: fc.option(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((name) => name.trim() !== ''),
      ),
      profile: fc.option(fc.constantFrom(...questionnaire.profiles.map(({ id }) => id))),
      track: fc.constantFrom(null, ...questionnaire.tracks.map(({ id }) => id)),
    }),
  }),
);

describe('a file to fill in', () => {
  it('reads as it is, its profile once chosen, with every question that its structure may be asked', () => {
    fc.assert(
      fc.property(anyForm, ({ questionnaire, language, known }) => {
        const text = blankYaml(blankForm(questionnaire, known, language), '2026-03-02', COMMANDS);
        if (known.profile === null) {
          // Nobody's profile is guessed, and it is all that is asked for.
          expect(validateAnswers(parse(text), questionnaire, '').findings).toMatchObject([
            { code: 'CN924', path: ['structure', 'profile'] },
          ]);
        }
        const value = parse(text.replace(/^ {2}profile:$/m, `$& ${questionnaire.profiles[1]?.id}`));
        const { sheet, findings } = validateAnswers(value, questionnaire, 'x.answers.yaml');
        expect(findings).toEqual([]);
        if (known.structure !== null) expect(sheet?.structure.name).toBe(known.structure);
        if (!sheet) return;
        const { cells } = resolve(questionnaire, [sheet]);
        for (const { state, question } of cells) {
          expect(['unanswered', 'hidden']).toContain(state);
          if (state === 'unanswered') expect(value.answers).toHaveProperty([question.id]);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('asks for the facts with their options, and for the accompaniment, saying neither', () => {
    const text = blankYaml(
      blankForm(facts(), { structure: 'Radio Gave', profile: 'library', track: null }, 'fr'),
      '2026-03-02',
      COMMANDS,
    );
    const structure = text.slice(text.indexOf('structure:'), text.indexOf('date:'));
    expect(structure.replace(/[\u00a0\u202f]/g, ' ')).toBe(`structure:
  # Le nom de votre structure.
  name: "Radio Gave"
  # Votre profil : écrivez après « profile: » un de ces mots, sans quoi le plan ne peut pas être
  # fait.
  #   company  Compagnie
  #   library  Médiathèque
  profile: library
  # Ce que votre structure est ; laissez vide ce que vous ne savez pas.
  facts:
    # Quel est votre statut ?
    # Celui qui est écrit dans vos statuts, ou sur votre avis Sirene.
    #   association  Une association
    #   public       Une collectivité, une régie
    status:
    # Combien de personnes salariées ?
    # Un nombre (personnes).
    people:
    # Où travaillez-vous ?
    # Plusieurs réponses possibles : [venue, tour]
    #   venue    Dans un lieu à nous
    #   tour     En tournée
    #   nowhere  Nulle part en particulier
    places:
    # Des bénévoles agissent-ils avec vous ?
    #   oui / non
    volunteers:
  # Quelqu’un vous accompagne-t-il ? Pour le dire, ôtez le # devant la ligne qui convient ; sinon,
  # laissez tel quel.
  #accompaniment: none       # Non
  #accompaniment: individual # Une personne, pour vous seuls
  #accompaniment: collective # Une personne, avec d’autres structures
`);
    const filled = text
      .replace('status:', 'status: public')
      .replace('people:', 'people: 4')
      .replace('places:', 'places: [tour, venue]')
      .replace('volunteers:', 'volunteers: oui')
      .replace('  #accompaniment: c', '  accompaniment: c');
    const { sheet, findings } = validateAnswers(parse(filled), facts(), '');
    expect(findings).toEqual([]);
    expect(sheet?.structure.accompaniment).toBe('collective');
    expect(Object.fromEntries(sheet?.structure.facts ?? [])).toEqual({
      status: 'public',
      people: 4,
      places: expect.arrayContaining(['tour', 'venue']),
      volunteers: true,
    });
    const bare = blankYaml(
      blankForm(tiny(), { structure: null, profile: null, track: null }, 'en'),
      '',
      COMMANDS,
    );
    expect(bare).not.toContain('facts:');
    expect(bare).toContain('#accompaniment: individual # Someone who works with you alone');
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

  it('keeps a question that a fact hides only where it is left unsaid', () => {
    const all = facts();
    const status: Condition = {
      kind: 'answer',
      question: 'status',
      oneOf: ['unknown'],
      orUnsaid: true,
      path: [],
    };
    const questions = all.questions.map((question) => ({
      ...question,
      when: { kind: 'not' as const, of: status, path: [] },
    }));
    const text = blankYaml(
      blankForm({ ...all, questions }, { structure: null, profile: null, track: null }, 'fr'),
      '2026-03-02',
      COMMANDS,
    );
    expect(text).toContain('\n  aim:');
    expect(text).toContain('cette question peut ne pas se poser');
  });

  it('keeps its lines within a hundred columns, words whole', () => {
    const text = blankYaml(
      blankForm(culture(), { structure: null, profile: null, track: null }, 'fr'),
      '2026-03-02',
      COMMANDS,
    );
    const comments = text.split('\n').filter((line) => line.trimStart().startsWith('#'));
    expect(Math.max(...comments.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(comments.join('\n')).not.toMatch(/# [:;!?]/);
  });
});
