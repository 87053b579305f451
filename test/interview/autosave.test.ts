import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { parse } from 'yaml';
import { blankForm } from '../../src/blank/form.ts';
import { blankYaml } from '../../src/blank/yaml.ts';
import { type Draft, EMPTY_DRAFT, withAnswer, withAssignment } from '../../src/interview/draft.ts';
import { Autosave } from '../../src/interview/file/autosave.ts';
import { readDraft } from '../../src/interview/file/read-draft.ts';
import { withSign, withStatus } from '../../src/interview/past-plan.ts';
import type { Saved } from '../../src/interview/session.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { validateAnswers } from '../../src/model/validate-answers.ts';
import { oneLine } from '../../src/text/printable.ts';
import { runs } from '../seed.ts';
import { culture, facts, tiny } from './questionnaires.ts';

const questionnaire = tiny();
const draftIn = (text: string) => readDraft(text, questionnaire)?.draft ?? null;
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cap-autosave-'));
  file = join(folder, 'radio-gave.answers.yaml');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const autosave = () =>
  new Autosave({ questionnaire, language: 'fr' }, { heading: () => ' Réponses', aside: 'autre-version' });

/** Takes up what a person wrote in the file. */
function takeUp(text: string): { saver: Autosave; draft: Draft } {
  writeFileSync(file, text);
  const draft = draftIn(text);
  if (!draft) throw new Error('unreadable');
  const saver = autosave();
  saver.adopt(file, text, draft);
  return { saver, draft };
}

const value = (given: string | number | boolean | string[]) => ({
  given: { kind: 'value', value: given } as const,
});
const draftOf = (saved: Saved): Draft => {
  if ('failed' in saved) throw new Error(saved.failed);
  return saved.draft;
};
const onDisk = () => readFileSync(file, 'utf8');

const WRITTEN = `# Nos réponses, à relire lundi
questionnaire: tiny@1.0.0
structure: { name: Radio Gave, profile: radio, facts: { salariés: 2 } }
couleur: bleue # pour nous
date: 2026-03-02
answers:
  purpose: talked # à vérifier avec Zoé
  # celle-ci fait débat
  ease:
    value: 2
    note: Deux personnes font tout.
    auteur: Zoé
  newsletter-count:   # à compter
`;

describe('saving', () => {
  it('makes a file that reads as what was said', () => {
    let draft: Draft = { ...EMPTY_DRAFT, name: 'Radio Gave', date: '2026-03-02' };
    const saver = autosave();
    draft = draftOf(saver.save(file, draft));
    draft = { ...draft, profile: 'radio', track: 'flash', trackChosen: true, objectives: [] };
    draft = draftOf(saver.save(file, draft));
    draft = withAnswer(draft, 'ease', { ...value(2), note: 'Deux personnes\nfont tout.', target: 4 });
    draft = withAnswer(draft, 'ticketing-data', value(true));
    draft = withAnswer(draft, 'purpose', value('talked'));
    draft = withAnswer(draft, 'dream', value('na'));
    draft = draftOf(saver.save(file, draft));
    expect(onDisk()).toBe(`# Réponses

questionnaire: tiny@1.0.0
track: flash
structure:
  name: Radio Gave
  profile: radio
date: 2026-03-02
objectives: []
answers:
  purpose: talked
  ease:
    value: 2
    target: 4
    note: |-
      Deux personnes
      font tout.
  ticketing-data: oui
  dream: na
`);
    expect(draftIn(onDisk())).toEqual(draft);
  });

  it('writes the same, and takes in the same, whether people take their time or not', () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const written = [true, false].map((isSlow) => {
      const texts: string[] = [];
      const { saver, draft } = takeUp(WRITTEN);
      let next = draft;
      const save = (changed: Draft): void => {
        if (isSlow) vi.runAllTimers();
        next = draftOf(saver.save(file, changed));
        texts.push(onDisk());
      };
      save(withAnswer(next, 'purpose', value('written')));
      save(withAnswer(next, 'newsletter-count', value(12)));
      if (isSlow) vi.runAllTimers();
      writeFileSync(file, onDisk().replace('couleur: bleue', 'couleur: verte'));
      save(withAnswer(next, 'ease', value(4)));
      save({ ...next, name: 'Radio Gave et Oloron' });
      return texts;
    });
    expect(written[0]).toEqual(written[1]);
    expect(written[0]?.at(-1)).toContain('couleur: verte # pour nous');
  });

  it('keeps comments, unknown keys and the order of what a person wrote', () => {
    const { saver, draft } = takeUp(WRITTEN);
    let next = withAnswer(draft, 'purpose', { ...value('written'), note: 'Page 3 : le projet' });
    next = withAnswer(next, 'ease', value(4));
    next = withAnswer(next, 'newsletter-count', value(12));
    next = withAnswer(next, 'fear', { given: { kind: 'unknown' } });
    draftOf(saver.save(file, { ...next, objectives: ['know-publics'] }));
    expect(onDisk()).toBe(`# Nos réponses, à relire lundi
questionnaire: tiny@1.0.0
structure: { name: Radio Gave, profile: radio, facts: { salariés: 2 } }
couleur: bleue # pour nous
date: 2026-03-02
objectives:
  - know-publics
answers:
  purpose:
    # à vérifier avec Zoé
    value: written
    note: "Page 3 : le projet"
  # celle-ci fait débat
  ease:
    value: 4
    note: Deux personnes font tout.
    auteur: Zoé
  fear: unknown
  newsletter-count: 12 # à compter
`);
  });

  it('writes renamed questions and options under their present ids, comments and aliases kept', () => {
    const renamed = {
      questions: new Map([['aim', 'purpose']]),
      options: new Map([
        ['aim.spoken', 'purpose.talked'],
        ['shared-tools.agenda', 'shared-tools.calendar'],
      ]),
      profiles: new Map([['antenna', 'radio']]),
    };
    const of: Questionnaire = { ...tiny(), renamed };
    const text = `questionnaire: tiny@1.0.0
structure: { name: Radio Gave, profile: antenna } # nous
answers:
  aim: spoken # à relire
  shared-tools: [ agenda, files ]
  dream: &same Tout
  ease: { value: 2, note: *same }
`;
    writeFileSync(file, text);
    const { draft } = readDraft(text, of) ?? {};
    if (!draft) throw new Error('unreadable');
    const saver = new Autosave({ questionnaire: of, language: 'fr' }, { heading: () => '', aside: 'x' });
    saver.adopt(file, text, draft);
    draftOf(saver.save(file, withAnswer(draft, 'fear', value(1))));
    expect(onDisk()).toBe(`questionnaire: tiny@1.0.0
structure: { name: Radio Gave, profile: radio } # nous
answers:
  purpose: talked # à relire
  fear: 1
  shared-tools: [ calendar, files ]
  dream: &same Tout
  ease: { value: 2, note: *same }
`);
    expect(draft.profile).toBe('radio');
  });

  it('asks anew for a profile that does not exist, and keeps all the rest', () => {
    const wrong = WRITTEN.replace('profile: radio', 'profile: venue');
    const { saver, draft } = takeUp(wrong);
    expect(draft).toMatchObject({ name: 'Radio Gave', profile: null });
    expect([...draft.answers.keys()]).toContain('purpose');
    const faults = (text: string) => readDraft(text, questionnaire)?.faults ?? Number.NaN;
    expect(faults(wrong)).toBe(faults(WRITTEN) + 1);
    draftOf(saver.save(file, { ...draft, profile: 'radio' }));
    expect(onDisk()).toBe(WRITTEN.replace('newsletter-count:   #', 'newsletter-count: #'));
    expect(draftIn(WRITTEN.replace('name: Radio Gave', 'name: [1]'))).toMatchObject({
      name: null,
      profile: 'radio',
    });
  });

  it.each([
    ['[bad0, bad1, calendar]', ['calendar'], 2],
    ['[bad0, bad1, calendar, files]', ['calendar', 'files'], 2],
    ['[calendar, bad0, files, bad1, tasks, bad2]', ['calendar', 'files', 'tasks'], 3],
    ['[calendar, calendar, bad0, files, bad1]', ['calendar', 'files'], 3],
    ['[bad0, 3, { a: b }, calendar]', ['calendar'], 3],
  ])('keeps of %s what is sound', (list, sound, wrong) => {
    const { draft, faults } = readDraft(
      `questionnaire: tiny@1.0.0
structure: { name: Radio Gave, profile: radio }
objectives: [nope1, nope2, know-publics, nope3]
answers:
  shared-tools: ${list}
  ease: { value: 9, target: 12, note: Deux personnes }
`,
      questionnaire,
    ) ?? { faults: 0 };
    expect(draft?.objectives).toEqual(['know-publics']);
    expect(draft?.answers.get('shared-tools')?.given).toEqual({ kind: 'value', value: sound });
    expect(draft?.answers.get('ease')).toMatchObject({ note: 'Deux personnes' });
    expect(faults).toBe(wrong + 3 + 2);
  });

  it('writes nothing where nothing changed', () => {
    const odd = WRITTEN.replace('answers:\n', 'answers:\n\n\n').replaceAll('\n', '\r\n');
    const { saver, draft } = takeUp(odd);
    saver.save(file, draft);
    expect(onDisk()).toBe(odd);
    saver.save(file, withAnswer(draft, 'purpose', value('written')));
    expect(onDisk()).toContain('purpose: written # à vérifier avec Zoé\r\n');
    expect(onDisk().replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('takes in what someone else changed in the file meanwhile', () => {
    const { saver, draft } = takeUp(WRITTEN);
    writeFileSync(file, WRITTEN.replace('value: 2', 'value: 5').replace('bleue', 'verte'));
    const saved = saver.save(file, withAnswer(draft, 'purpose', value('written')));
    expect(saved).toMatchObject({ notices: [{ code: 'merged', aside: null }] });
    expect(draftOf(saved).answers.get('ease')?.given).toEqual({ kind: 'value', value: 5 });
    expect(onDisk()).toContain('purpose: written # à vérifier avec Zoé');
    expect(onDisk()).toContain('value: 5');
    expect(onDisk()).toContain('couleur: verte');
  });

  it('keeps both versions of an answer that was changed in two places', () => {
    const { saver, draft } = takeUp(WRITTEN);
    const theirs = WRITTEN.replace('purpose: talked', 'purpose: unspoken');
    writeFileSync(file, theirs);
    const saved = saver.save(file, withAnswer(draft, 'purpose', value('written')));
    const aside = 'radio-gave.autre-version.yaml';
    expect(saved).toMatchObject({ notices: [{ code: 'merged', aside }] });
    expect(readFileSync(join(folder, aside), 'utf8')).toBe(theirs);
    expect(onDisk()).toContain('purpose: written');
  });

  it('puts aside what is no longer readable, and makes again what is gone', () => {
    const { saver, draft } = takeUp(WRITTEN);
    writeFileSync(file, 'answers: [');
    const next = withAnswer(draft, 'purpose', value('written'));
    const aside = 'radio-gave.autre-version.yaml';
    expect(saver.save(file, next)).toMatchObject({ notices: [{ code: 'unreadable-aside', aside }] });
    expect(readFileSync(join(folder, aside), 'utf8')).toBe('answers: [');
    expect(onDisk()).toContain('# celle-ci fait débat');
    rmSync(file);
    const last = withAnswer(next, 'fear', value(3));
    expect(saver.save(file, last)).toMatchObject({ notices: [{ code: 'made-again' }] });
    expect(draftIn(onDisk())?.answers).toEqual(last.answers);
  });

  it('says why it cannot, leaves the file whole, and catches up later', () => {
    const { saver, draft } = takeUp(WRITTEN);
    const next = withAnswer(draft, 'purpose', value('written'));
    // What a full or a removed disk comes down to: the folder is gone.
    rmSync(folder, { recursive: true });
    expect(saver.save(file, next)).toEqual({ failed: 'ENOENT' });
    const after = withAnswer(next, 'fear', value(1));
    expect(saver.save(file, after)).toEqual({ failed: 'ENOENT' });
    mkdirSync(folder);
    expect(draftOf(saver.save(file, after)).answers).toEqual(after.answers);
    expect(draftIn(onDisk())?.answers).toEqual(after.answers);
  });

  it('leaves nothing but the file behind', () => {
    const saver = autosave();
    let draft: Draft = { ...EMPTY_DRAFT, name: 'Radio Gave', profile: 'radio', trackChosen: true };
    for (const given of [1, 2, 3, 4, 5])
      draft = draftOf(saver.save(file, withAnswer(draft, 'ease', value(given))));
    expect(readdirSync(folder)).toEqual(['radio-gave.answers.yaml']);
  });
});

describe('what a review says', () => {
  const REVIEWED = `questionnaire: tiny@1.0.0
structure: { name: Radio Gave, profile: radio }
date: 2026-03-02
answers:
  purpose: { value: talked, why: changed } # à relire
review:
  date: 2025-03-01 # le premier point
  actions: { inconnue: done }
`;
  const [first = '', second = ''] = questionnaire.actions.map(({ id }) => id);

  it('is written beside the answers and after all else, and keeps what a person wrote', () => {
    const { saver, draft } = takeUp(REVIEWED);
    expect(draft.review.actions.get('inconnue')).toBe('done');
    let next = withAnswer(draft, 'purpose', { why: 'clearer', before: 'written' });
    next = withAnswer(next, 'ticketing-data', { ...value(false), why: 'reread', before: true });
    next = withSign(withStatus(withStatus(next, second, 'not-yet'), first, 'done'), first, 'Relu : en mars');
    next = draftOf(saver.save(file, { ...next, plan: new Map([[first, { who: 'Léa', by: null }]]) }));
    expect(onDisk()).toBe(`questionnaire: tiny@1.0.0
structure: { name: Radio Gave, profile: radio }
date: 2026-03-02
answers:
  purpose: { value: talked, why: clearer, before: written } # à relire
  ticketing-data:
    value: non
    why: reread
    before: oui
plan:
  ${first}:
    who: Léa
review:
  date: 2025-03-01 # le premier point
  actions: { inconnue: done, ${first}: done, ${second}: not-yet }
  indicators:
    ${first}: "Relu : en mars"
`);
    expect(draftIn(onDisk())).toEqual(next);
    next = withAnswer(withSign(next, first, null), 'ticketing-data', { why: null, before: null });
    saver.save(file, next);
    expect(onDisk()).not.toContain('indicators');
    expect(onDisk()).toContain('ticketing-data:\n    value: non\nplan');
    expect(draftIn(onDisk())).toEqual(next);
  });

  it('is taken away with what it is about', () => {
    const { saver, draft } = takeUp(REVIEWED.replace('{ inconnue: done }', '{}'));
    const none = { ...draft, review: { ...draft.review, date: null }, answers: new Map() };
    saver.save(file, withStatus(none, first, 'done'));
    const saved = saver.save(file, none);
    expect(draftOf(saved).review.actions.size).toBe(0);
    expect(onDisk()).not.toContain('review');
  });
});

/** What the structure is, in a file that a person wrote part of. */
const DESCRIBED = `questionnaire: facts@1.0.0
structure:
  name: Le Pont # à compléter
  facts:
    # pour le bilan
    budget: 12000
    people: 4 # dont deux à mi-temps
    status: # à demander
  profile: library
answers: {}
`;

describe('what the structure is', () => {
  const questionnaire = facts();
  const writing = { questionnaire, language: 'fr' as const };
  const describedIn = (text: string) => {
    const read = readDraft(text, questionnaire);
    if (!read) throw new Error('unreadable');
    return read.draft;
  };
  const open = (text: string): { saver: Autosave; draft: Draft } => {
    writeFileSync(file, text);
    const saver = new Autosave(writing, { heading: () => '', aside: 'autre-version' });
    saver.adopt(file, text, describedIn(text));
    return { saver, draft: describedIn(text) };
  };
  const withFacts = (draft: Draft, more: Record<string, string | string[] | number | boolean>): Draft => ({
    ...draft,
    facts: new Map([...draft.facts, ...Object.entries(more)]),
  });

  it('is written at once, beside what a person keeps there for themselves', () => {
    const { saver, draft } = open(DESCRIBED);
    expect(draft.facts).toEqual(new Map([['people', 4]]));
    const next = withFacts(draft, { people: 5, status: 'public', places: ['tour'], volunteers: true });
    draftOf(saver.save(file, { ...next, accompaniment: 'individual', code: 'a1b2c3d4e5' }));
    expect(onDisk()).toBe(`questionnaire: facts@1.0.0
structure:
  name: Le Pont # à compléter
  facts:
    # pour le bilan
    budget: 12000
    people: 5 # dont deux à mi-temps
    status: public # à demander
    places:
      - tour
    volunteers: oui
  profile: library
  accompaniment: individual
respondent:
  code: a1b2c3d4e5
answers: {}
`);
    expect(describedIn(onDisk())).toMatchObject({ accompaniment: 'individual', code: 'a1b2c3d4e5' });
  });

  it('goes where it is unsaid again, and takes nothing else with it', () => {
    const { saver, draft } = open(DESCRIBED);
    draftOf(saver.save(file, { ...draft, facts: new Map() }));
    expect(onDisk()).toContain('    # pour le bilan\n    budget: 12000\n    status: # à demander\n  profile');
    const bare = open(
      'questionnaire: facts@1.0.0\nstructure: { name: Le Pont, facts: { people: 4 } }\nanswers: {}\n',
    );
    draftOf(bare.saver.save(file, { ...bare.draft, facts: new Map() }));
    expect(onDisk()).toContain('structure: { name: Le Pont }\n');
  });

  it('is remembered where it was passed over, and replaces nothing that a person wrote there', () => {
    const { saver, draft } = open(DESCRIBED.replace('people: 4', 'people: quatre'));
    const passed = new Map([...draft.facts, ['status', null], ['people', null]] as const);
    draftOf(saver.save(file, { ...draft, facts: passed }));
    expect(onDisk()).toContain('people: quatre # dont deux à mi-temps\n    status: unknown # à demander\n');
    expect(describedIn(onDisk()).facts).toEqual(new Map([['status', null]]));
    const { sheet } = validateAnswers(parse(onDisk().replace('quatre', '4')), questionnaire, file);
    expect(sheet?.structure.facts).toEqual(new Map([['people', 4]]));
  });

  it('makes a new file that reads as it was said', () => {
    const saver = new Autosave(writing, { heading: () => ' Réponses', aside: 'autre-version' });
    const named: Draft = { ...EMPTY_DRAFT, name: 'Le Pont', date: '2026-03-02', trackChosen: true };
    let draft = draftOf(saver.save(file, named));
    draft = draftOf(saver.save(file, withFacts(draft, { volunteers: false })));
    draft = draftOf(saver.save(file, withFacts(draft, { status: 'association' })));
    draft = draftOf(saver.save(file, { ...draft, accompaniment: 'none' }));
    expect(onDisk()).toContain(
      'structure:\n  name: Le Pont\n  facts:\n    status: association\n    volunteers: non\n  accompaniment: none\n',
    );
    expect(describedIn(onDisk())).toEqual(draft);
  });

  it('is brought together fact by fact with what someone else wrote, and put aside where both wrote one', () => {
    const { saver, draft } = open(DESCRIBED);
    writeFileSync(file, DESCRIBED.replace('status: #', 'status: public #'));
    const saved = saver.save(file, withFacts(draft, { volunteers: true }));
    expect(saved).toMatchObject({ notices: [{ code: 'merged', aside: null }] });
    expect(Object.fromEntries(draftOf(saved).facts)).toEqual({
      people: 4,
      status: 'public',
      volunteers: true,
    });
    const theirs = onDisk().replace('people: 4', 'people: 9');
    writeFileSync(file, theirs.replace('  profile: library', '  profile: library\n  accompaniment: none'));
    const again = saver.save(file, withFacts(draftOf(saved), { people: 6 }));
    expect(again).toMatchObject({ notices: [{ code: 'merged', aside: expect.any(String) }] });
    expect(draftOf(again)).toMatchObject({ accompaniment: 'none' });
    expect(draftOf(again).facts.get('people')).toBe(6);
    expect(onDisk()).toContain('people: 6 # dont deux à mi-temps');
  });
});

/** Any text that a person can type or paste. */
const words = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((text) => text.replace(/\p{Cc}/gu, '').trim())
  .filter((text) => text !== '');

const [first = '', second = ''] = questionnaire.actions.map(({ id }) => id);
/** A name as it is taken: on one line. */
const named = (text: string | null): string | null => oneLine(text ?? '') || null;

describe('who does what', () => {
  const noted = `questionnaire: tiny@1.0.0
structure: { name: Radio Gave, profile: radio }
answers: { ease: 2 }
plan:
  # à redire en réunion
  gone-since: { who: Zoé, by: cet été }
  # celle-ci d’abord
  ${first}:
    who: Karim # à mi-temps
`;

  it('is written action by action, beside what a person noted there', () => {
    const { saver, draft } = takeUp(noted);
    expect([...draft.plan]).toEqual([[first, { who: 'Karim', by: null }]]);
    const dated = withAssignment(withAssignment(draft, first, { by: '2027-01-15' }), second, { who: 'Léa' });
    const all = draftOf(saver.save(file, dated));
    expect(onDisk()).toBe(`${noted}    by: 2027-01-15\n  ${second}:\n    who: Léa\n`);
    draftOf(saver.save(file, { ...all, plan: new Map() }));
    expect(onDisk()).toBe(noted.slice(0, noted.indexOf('  # celle-ci')));
  });

  it('is brought together with what someone else wrote, and put aside where both named somebody', () => {
    const { saver, draft } = takeUp(noted);
    writeFileSync(file, noted.replace('    who: Karim', '    by: en mai\n    who: Karim'));
    const saved = saver.save(file, withAssignment(draft, second, { who: 'Léa' }));
    expect(saved).toMatchObject({ notices: [{ code: 'merged', aside: null }] });
    expect([...draftOf(saved).plan]).toEqual([
      [first, { who: 'Karim', by: 'en mai' }],
      [second, { who: 'Léa', by: null }],
    ]);
    writeFileSync(file, onDisk().replace('Karim', 'Zoé'));
    const again = saver.save(file, withAssignment(draftOf(saved), first, { who: 'Léa' }));
    expect(again).toMatchObject({ notices: [{ code: 'merged', aside: expect.any(String) }] });
    expect(draftOf(again).plan.get(first)).toEqual({ who: 'Léa', by: 'en mai' });
  });
});

describe('any answers', () => {
  it('read back from the file as they were given, in whatever order they came', () => {
    const given = fc.record({
      note: fc.option(words),
      ease: fc.integer({ min: 1, max: 5 }),
      count: fc.integer({ min: 0, max: 366 }),
      data: fc.boolean(),
      dream: words,
      tools: fc.subarray(['calendar', 'files', 'tasks'], { minLength: 1 }),
      kind: fc.constantFrom('unknown' as const, 'not-applicable' as const),
      by: fc.constantFrom(null, '2027-01-15', 'avant la générale'),
    });
    fc.assert(
      fc.property(given, fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8]), (all, order) => {
        rmSync(file, { force: true });
        const saver = autosave();
        let draft: Draft = {
          ...EMPTY_DRAFT,
          name: all.dream,
          profile: 'radio',
          trackChosen: true,
          objectives: [],
        };
        for (const step of order) {
          draft =
            [
              () => withAnswer(draft, 'ease', { ...value(all.ease), note: all.note }),
              () => withAnswer(draft, 'newsletter-count', { ...value(all.count), target: 12 }),
              () => withAnswer(draft, 'ticketing-data', value(all.data)),
              () => withAnswer(draft, 'dream', value(all.dream)),
              () => withAnswer(draft, 'shared-tools', value(all.tools)),
              () => withAnswer(draft, 'fear', { given: { kind: all.kind }, note: all.note }),
              () => withAssignment(draft, first, { who: named(all.note) }),
              () => withAssignment(draft, first, { who: null, by: all.by }),
              () => withAssignment(draft, second, { who: named(all.dream), by: all.by }),
            ][step]?.() ?? draft;
          draftOf(saver.save(file, draft));
        }
        draftOf(saver.save(file, draft));
        expect(draftIn(onDisk())).toEqual(draft);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('a file to be filled in', () => {
  const blank = (of: Questionnaire): string =>
    blankYaml(blankForm(of, { structure: 'Le Pont', profile: null, track: null }, 'fr'), '2026-03-02', {
      check: 'cap-numerique check x',
      plan: 'cap-numerique plan x',
    });

  it('keeps each explanation above the key that it is about', () => {
    const questionnaire = culture();
    const text = blank(questionnaire);
    writeFileSync(file, text);
    const saver = new Autosave({ questionnaire, language: 'fr' }, { heading: () => '', aside: 'x' });
    const draft = readDraft(text, questionnaire)?.draft as Draft;
    saver.adopt(file, text, draft);
    const said = new Map<string, string | number>([
      ['status', 'public'],
      ['people', 4],
    ]);
    draftOf(saver.save(file, { ...draft, profile: 'radio', facts: said }));
    const filled = (line: string): string =>
      line
        .replace(/^( {2}profile:)$/, '$1 radio')
        .replace(/^( {4}status:)$/, '$1 public')
        .replace(/^( {4}people:)$/, '$1 4');
    expect(onDisk().split('\n')).toEqual(text.split('\n').map(filled));
  });
});
