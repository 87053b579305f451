import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, parseDocument, visit } from 'yaml';
import { loadQuestionnaireFile } from '../../src/load/questionnaire-file.ts';
import { buildQuestionnaire, UNDAMAGED } from '../../src/model/build-questionnaire.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import type { FileMap } from '../../src/model/shape.ts';
import type { Text } from '../../src/model/text.ts';
import { applied } from '../../src/translations/apply.ts';
import { translatable } from '../../src/translations/contexts.ts';
import { translationOf } from '../../src/translations/translation.ts';
import { fresh, updated } from '../../src/translations/update.ts';
import { writePo } from '../../src/translations/write-po.ts';
import { questionnaire } from '../arbitraries.ts';
import { runHere } from '../check/here.ts';
import { emptyFolder, ROOT } from '../folders.ts';
import { fileOf } from '../questionnaire-file.ts';

const built = (value: object) => buildQuestionnaire(value as FileMap, UNDAMAGED).questionnaire;
/** The same, wherever the texts of its languages came from. */
const withoutSource = (one: Questionnaire) => ({ ...one, translated: [] });

test('any questionnaire whose English goes through a PO file has the same texts', () => {
  const odd = fc.constantFrom('', ' "x"', '\n\nà la ligne\n', '\\n', '\t#~');
  fc.assert(
    fc.property(questionnaire, fc.array(odd, { minLength: 1 }), (drawn, odds) => {
      const written = (say: (fr: string, en: string) => Text) => {
        let n = 0;
        const file = fileOf(drawn, (text) => {
          n += 1;
          const words = `${typeof text === 'string' ? text : text.fr} ${n}${odds[n % odds.length]}`;
          return say(words, `In English: ${words}`);
        });
        return { ...file, languages: ['fr'] };
      };
      const both = { ...written((fr, en) => ({ fr, en })), languages: ['fr', 'en'] };
      const alone = { ...written((fr) => fr), translations: { en: 'en.po' } };

      const wanted = translatable(built(both), both).map(({ context, said, text }) => ({
        ...{ context, said },
        own: typeof text === 'string' ? null : (text.en ?? null),
      }));
      expect(new Set(wanted.map(({ context }) => context)).size).toBe(wanted.length);
      const { entries } = updated(wanted, []);
      const remarked = entries.map((entry) => ({ entry, remark: 'x', place: 'q:1' }));
      const po = writePo(fresh(null, '', 'Language: en\n'), remarked);
      const { translation, diagnostics } = translationOf({ file: 'en.po', text: po }, 'en');
      expect(diagnostics).toEqual([]);
      const { value, diagnostics: astray } = applied(
        alone,
        built(alone),
        translation ? [translation] : [],
        true,
      );
      expect(astray).toEqual([]);
      expect(withoutSource(built(value))).toEqual(withoutSource(built(both)));
    }),
  );
});

/** A YAML text without one of its languages. */
function without(text: string, language: string): string {
  const document = parseDocument(text);
  visit(document, {
    Pair: (_, { key }) =>
      String((key as { value?: unknown })?.value) === language ? visit.REMOVE : undefined,
  });
  return document.toString({ lineWidth: 0 });
}

test('our questionnaire with its English in a PO file gives the same plan in English', async () => {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'locales'));
  for (const name of ['culture.yaml', 'culture.actions.yaml'])
    cpSync(join(ROOT, 'questionnaires', name), join(cwd, name));
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
  const here = (...args: string[]) => runHere(args, { cwd });

  expect(await here('check', 'culture.yaml', '--po', 'en', '-o', 'locales/en.po')).toMatchObject({
    code: 0,
    stdout: '',
  });
  const { value: inline } = await loadQuestionnaireFile('culture.yaml', cwd);
  writeFileSync(join(cwd, 'culture.actions.yaml'), without(read('culture.actions.yaml'), 'en'));
  const alone = without(read('culture.yaml'), 'en').replace(
    /^languages:.*$/m,
    'languages: [fr]\ntranslations: { en: locales/en.po }',
  );
  writeFileSync(join(cwd, 'culture.yaml'), alone);
  expect(parse(alone).title).not.toHaveProperty('en');

  const { value: apart, diagnostics } = await loadQuestionnaireFile('culture.yaml', cwd);
  expect(diagnostics).toEqual([]);
  expect(apart?.languages).toEqual(inline?.languages);
  expect(apart?.actions.map(({ why }) => why)).toEqual(inline?.actions.map(({ why }) => why));

  // Brought up to date, it only follows its lines.
  const before = read('locales/en.po');
  expect((await here('check', 'culture.yaml', '--po', 'en')).code).toBe(0);
  const bare = (po: string) => po.replace(/^#: .*$/gm, '');
  expect(bare(read('locales/en.po'))).toBe(bare(before));

  const answers = join(ROOT, 'examples/cohorte/compagnie-bras-de-riviere--2.answers.yaml');
  const plan = async (named: string) =>
    (await here('plan', answers, '--questionnaire', named, '--lang', 'en')).stdout;
  const said = await plan('culture.yaml');
  expect(said).toContain('First step');
  expect(said).toBe(await plan(join(ROOT, 'questionnaires/culture.yaml')));
});
