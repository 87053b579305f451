import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mayBePruned } from '../../src/model/pruned.ts';
import type { FileMap } from '../../src/model/shape.ts';
import { validateQuestionnaire } from '../../src/model/validate-questionnaire.ts';

const text = readFileSync('test/fixtures/worked-example/tiny.yaml', 'utf8');
const value = parse(text);
const tiny = () => structuredClone(value);
const model = (value: unknown) => {
  const { questionnaire, findings } = validateQuestionnaire(value);
  if (!questionnaire || findings.length > 0) throw new Error(JSON.stringify(findings));
  return questionnaire;
};
const question = (id: string) => model(tiny()).questions.find((candidate) => candidate.id === id);

describe('the model', () => {
  test('has the values that the file leaves to it', () => {
    expect(question('purpose')).toMatchObject({
      options: [{ value: 0 }, { value: 0.5 }, { value: 1 }],
      acceptsNotApplicable: true,
      hiddenValue: null,
      help: null,
    });
    expect(question('ease')).toMatchObject({ reverse: false, weights: { people: 1 } });
    expect(question('ticketing-data')).toMatchObject({ hiddenValue: 0, area: 'tools' });
    expect(model({ ...tiny(), actions: [] }).actions).toEqual([]);
  });

  test('leaves out a list far too long, whose items would each be compared with all others', () => {
    const many = <T>(n: number, item: (i: number) => T) => Array.from({ length: n }, (_, i) => item(i));
    const asked = { type: 'yes-no', text: 'Et alors ?', axes: { vision: 1 } };
    const file = tiny();
    file.areas.stakes.questions = many(401, (i) => ({
      ...asked,
      id: `q${i}`,
      ...(i > 0 && { when: { [`q${i - 1}`]: true } }),
    }));
    file.profiles = many(101, (i) => ({ id: `p${i}`, title: 'Radio', training: 'opco' }));
    const { questionnaire, findings, pruned } = validateQuestionnaire(file);
    expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
      ['CN108', 'profiles'],
      ['CN108', 'areas', 'stakes', 'questions'],
    ]);
    expect([questionnaire?.profiles.length, questionnaire?.questions.some(({ id }) => id === 'q0')]).toEqual([
      0,
      false,
    ]);
    expect(pruned.map(({ kind, id }) => [kind, id])).toEqual([
      ['profile', null],
      ['question', null],
    ]);
  });

  test('has its areas, and their questions, in one order whatever the file’s', () => {
    const file = tiny();
    const { stakes, tools, prospects } = file.areas;
    const order = ({ areas, questions }: ReturnType<typeof model>) => [
      areas.map((a) => a.id),
      questions.map((q) => q.id),
    ];
    expect(order(model({ ...file, areas: { prospects, tools, stakes } }))).toEqual(order(model(file)));
  });

  test('reads levels given as words, by language, or with their sentences', () => {
    const here = { here: 'Ici', next: 'Après' };
    const levels = [
      'Un',
      { fr: 'Deux', en: 'Two' },
      { title: 'Trois', axes: { vision: here } },
      'Quatre',
      'Cinq',
    ];
    expect(model({ ...tiny(), levels }).levels).toEqual([
      { title: 'Un', titlePath: ['levels', 0], description: null, strays: [], axes: {} },
      { title: { fr: 'Deux', en: 'Two' }, titlePath: ['levels', 1], description: null, strays: [], axes: {} },
      {
        title: 'Trois',
        titlePath: ['levels', 2, 'title'],
        description: null,
        strays: [],
        axes: { vision: here },
      },
      { title: 'Quatre', titlePath: ['levels', 3], description: null, strays: [], axes: {} },
      { title: 'Cinq', titlePath: ['levels', 4], description: null, strays: [], axes: {} },
    ]);
  });

  test('counts the options of a `share` alike, whatever is written', () => {
    const file = tiny();
    file.areas.tools.questions.find((q: { id: string }) => q.id === 'shared-tools').scoring = 'share';
    const shared = model(file).questions.find((q) => q.id === 'shared-tools');
    expect(shared).toMatchObject({
      options: [{ value: null }, { value: null }, { value: null }, { value: null }],
    });
  });
});

describe('a damaged file', () => {
  test('leaves out the damaged parts alone, and remembers them', () => {
    const file = tiny();
    delete file.areas.stakes.questions[1].points;
    file.actions[0].effort = 4;
    const { questionnaire, pruned, findings } = validateQuestionnaire(file);
    expect(findings.map(({ code }) => code)).toEqual(['CN101', 'CN107']);
    expect(pruned).toEqual([
      { kind: 'question', id: 'ease' },
      { kind: 'action', id: 'write-purpose' },
    ]);
    expect(questionnaire?.questions).toHaveLength(9);
    expect(questionnaire?.questions[1]).toMatchObject({
      id: 'fear',
      path: ['areas', 'stakes', 'questions', 2],
    });
  });

  test('without a list excuses all names of its kind', () => {
    const { pruned } = validateQuestionnaire({ ...tiny(), objectives: null });
    expect(mayBePruned(pruned, 'objective', 'share-work')).toBe(true);
    expect(mayBePruned(pruned, 'action', 'write-purpose')).toBe(false);
  });

  test('says a malformed id once, where it is defined', () => {
    const { findings } = validateQuestionnaire(parse(text.replaceAll(/(?<!open-)ticketing/g, 'Billets')));
    const said = findings.map(({ code, path }) => [code, path.join('.')]);
    expect(said).toEqual([
      ['CN106', 'areas.tools.questions.0.id'],
      ['CN106', 'areas.tools.questions.1.id'],
    ]);
  });

  test('never makes it fail, and is always said', () => {
    const paths: (string | number)[][] = [];
    const walk = (part: unknown, path: (string | number)[]) => {
      paths.push(path);
      if (typeof part === 'object' && part !== null) {
        for (const key of Object.keys(part))
          walk((part as FileMap)[key], [...path, Array.isArray(part) ? Number(key) : key]);
      }
    };
    walk(tiny(), []);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.anything({ maxDepth: 2 }),
        fc.boolean(),
        (path, other, remove) => {
          const file = { root: tiny() };
          const whole: (string | number)[] = ['root', ...path];
          const last = whole.pop() as string;
          const parent = whole.reduce<FileMap>((value, key) => value[key] as FileMap, file) as Record<
            string,
            unknown
          >;
          if (remove) delete parent[last];
          else parent[last] = other;
          const { questionnaire, pruned, findings } = validateQuestionnaire(file.root);
          if (findings.length === 0) expect(pruned).toEqual([]);
          if (questionnaire === null || pruned.length > 0) expect(findings).not.toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
