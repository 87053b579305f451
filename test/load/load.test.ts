import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkQuestionnaire } from '../../src/check/index.ts';
import { rendered } from '../../src/diagnostics/render/rendered.ts';
import { loadAnswers, loadAnswersFrom } from '../../src/load/load-answers.ts';
import { loadQuestionnaire } from '../../src/load/load-questionnaire.ts';
import { Lookup } from '../../src/load/lookup/lookup.ts';
import { loadQuestionnaireFile } from '../../src/load/questionnaire-file.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { FIXTURES, marked, written } from './fixtures.js';

const answers = `${FIXTURES}/broken/answers`;
let questionnaire: Questionnaire;
beforeAll(async () => {
  const { value, diagnostics } = await loadQuestionnaire('questionnaire.yaml', answers);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  questionnaire = value;
});

/** What is warned of, and leaves the answers as they are. */
const WARNINGS = /CN905|CN907|CN920|CN922/;

describe('answers: what is marked in a file is found at its line, once, and nothing else', () => {
  const files = readdirSync(answers).filter((name) => name.endsWith('.answers.yaml'));
  test.each(files)('%s', async (name) => {
    const expected = marked(readFileSync(`${answers}/${name}`, 'utf8'));
    const { value, diagnostics } = await loadAnswers(name, answers, questionnaire);
    expect(diagnostics.map(({ range, code }) => `${range?.line} ${code}`).sort()).toEqual(expected.sort());
    expect(value !== null).toBe(expected.every((mark) => WARNINGS.test(mark)));
  });
});

describe('answers', () => {
  test('are read as the questions take them', async () => {
    const { value } = await loadAnswers('right.answers.yaml', answers, questionnaire);
    const given = [...(value?.sheet.answers ?? [])].map(([id, answer]) => [id, answer.given]);
    expect(Object.fromEntries(given)).toEqual({
      purpose: { kind: 'value', value: 'written' },
      ease: { kind: 'value', value: 2 },
      fear: { kind: 'not-applicable' },
      ticketing: { kind: 'value', value: 'counter' },
      'shared-tools': { kind: 'value', value: ['calendar', 'files'] },
      'newsletter-count': { kind: 'unknown' },
      'know-publics-how': { kind: 'value', value: ['no-way'] },
      'ticketing-data': { kind: 'value', value: true },
      conversation: null,
      dream: { kind: 'value', value: 'na' },
    });
    expect(value?.sheet.answers.get('ease')).toMatchObject({ target: 5, note: 'Deux personnes font tout.' });
  });

  test('to a question since renamed are its answers', async () => {
    const { value } = await loadAnswers('older.answers.yaml', answers, questionnaire);
    expect([...(value?.sheet.answers.keys() ?? [])]).toEqual(['ease']);
  });

  test('name their questionnaire themselves where it is one of the package', async () => {
    const text = 'questionnaire: culture@1.0.0\nstructure: { name: A, profile: radio }\nanswers: {}\n';
    const { value } = await loadAnswersFrom({ source: { file: '-', text } }, new Lookup('.'));
    expect(value?.questionnaire.id).toBe('culture');
    const other = text.replace('culture', 'cultur');
    const { diagnostics } = await loadAnswersFrom({ source: { file: '-', text: other } }, new Lookup('.'));
    expect(diagnostics.map(written)).toEqual(['1:16-1:28 CN921']);
  });

  test('with faults say in French what to do', async () => {
    const said = async (name: string) => {
      const [first] = (await loadAnswers(`${name}.answers.yaml`, answers, questionnaire)).diagnostics;
      const { message, fix } = rendered(first as NonNullable<typeof first>, 'fr');
      return `${message} ${fix}`;
    };
    expect(await said('unknown-question')).toBe(
      'Aucune question ne s’appelle «\u00A0purpoze\u00A0». Vouliez-vous dire «\u00A0purpose\u00A0»\u202F?',
    );
    expect(await said('empty-list')).toBe(
      'La réponse à «\u00A0shared-tools\u00A0» est une liste vide\u00A0: elle ne dit pas si c’est «\u00A0rien\u00A0» ou «\u00A0pas encore répondu\u00A0». Écrivez [nothing] si aucune autre option ne convient, unknown si personne ne sait, ou retirez la ligne.',
    );
    expect(await said('out-of-range')).toBe(
      'La question «\u00A0ease\u00A0» se répond par un point de l’échelle, de 1 à 5\u00A0: 6 n’en est pas un. Écrivez un nombre entier de 1 à 5, ou unknown si personne ne sait.',
    );
  });
});

describe('a questionnaire', () => {
  const mini = readFileSync(`${FIXTURES}/check/CN201/right.yaml`, 'utf8');
  const [before = '', actions = ''] = mini.split('actions:\n');
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const said = async (name: string) => {
    const { value, diagnostics } = await loadQuestionnaire(name, folder);
    return { fit: value !== null, said: diagnostics.map((item) => `${item.file} ${written(item)}`) };
  };
  const external = `${before}actions: more/actions.yaml\n`;

  test('of the package is loaded by its id; a slip in it suggests it', async () => {
    expect((await loadQuestionnaire('culture', folder)).value?.id).toBe('culture');
    const { value, diagnostics } = await loadQuestionnaire('cultur', folder);
    expect(value).toBeNull();
    expect(rendered(diagnostics[0] as NonNullable<(typeof diagnostics)[0]>, 'en').fix).toMatch(
      /^Did you mean “culture”\?/,
    );
  });

  test('has the same actions from a file of their own, and their faults are in that file', async () => {
    cpSync(`${FIXTURES}/broken/answers`, join(folder, 'more'), { recursive: true });
    write('whole.yaml', mini);
    write('parted.yaml', external);
    write('more/actions.yaml', actions);
    const whole = await loadQuestionnaireFile('whole.yaml', folder);
    expect(whole.diagnostics).toEqual([]);
    expect((await loadQuestionnaireFile('parted.yaml', folder)).value).toEqual(whole.value);

    write(
      'more/actions.yaml',
      actions.replace('effort: 1', 'effort: 9').replace('addresses: [site,', 'addresses: [sites,'),
    );
    expect(await said('parted.yaml')).toEqual({
      fit: false,
      said: ['more/actions.yaml 9:13-9:14 CN107', 'more/actions.yaml 18:17-18:22 CN201'],
    });
    write('more/actions.yaml', actions.replace('effort: 1', 'effort: [1'));
    expect((await said('parted.yaml')).said).toEqual(['more/actions.yaml 9:13-9:14 CN013']);
    write('more/actions.yaml', 'actions: []\n');
    expect((await said('parted.yaml')).said).toEqual(['more/actions.yaml 1:1-1:12 CN116']);
  });

  test('whose file of actions is missing says so where it is named', async () => {
    write('lost.yaml', `${before}actions: lost.actions.yaml\n`);
    const line = before.split('\n').length;
    // Every rule is asked: none concludes that the questions have no action.
    const { value, diagnostics } = await loadQuestionnaireFile('lost.yaml', folder, checkQuestionnaire);
    expect(value).toBeNull();
    expect(diagnostics.map(written)).toEqual([`${line}:10-${line}:27 CN030`]);
  });

  describe('names a file of actions', () => {
    const line = before.split('\n').length;
    const told = async (path: string) => {
      write('own/named.yaml', `${before}actions: ${JSON.stringify(path)}\n`);
      const { diagnostics } = await loadQuestionnaireFile('own/named.yaml', folder);
      return diagnostics.map((item) => `${item.file}:${item.range?.line} ${item.code}`);
    };
    beforeAll(() => {
      mkdirSync(join(folder, 'own/sub'), { recursive: true });
      for (const file of ['own/a.yaml', 'own/sub/a.yaml', 'outside.yaml']) write(file, actions);
      symlinkSync('../outside.yaml', join(folder, 'own/link.yaml'));
      symlinkSync('..', join(folder, 'own/up'));
      symlinkSync('sub/a.yaml', join(folder, 'own/inner.yaml'));
      execFileSync('mkfifo', [join(folder, 'own/pipe.yaml')]);
    });

    test.each(['a.yaml', './a.yaml', 'sub/a.yaml', 'sub/../a.yaml', 'inner.yaml'])(
      'in its own folder: %s',
      async (path) => {
        expect(await told(path)).toEqual([]);
      },
    );

    test.each([
      '/etc/passwd',
      '../outside.yaml',
      'sub/../../outside.yaml',
      'link.yaml',
      'up/outside.yaml',
      'https://example.org/a.yaml',
      'file:///etc/passwd',
      '//host/share/a.yaml',
      '\\\\host\\share\\a.yaml',
      'sub\\a.yaml',
      'C:/a.yaml',
      'a.yaml\0',
      '.',
      'sub',
      'pipe.yaml',
    ])('and nowhere else: %j is refused where it is named, unread', async (path) => {
      // That a character is invisible is said beside.
      const found = (await told(path)).filter((one) => !one.endsWith('CN065'));
      expect(found).toEqual([`own/named.yaml:${line} CN037`]);
    });

    test.each(['', '# nothing yet\n'])('that is empty: the hint is about actions (%j)', async (text) => {
      write('own/none.yaml', text);
      write('own/named.yaml', `${before}actions: none.yaml\n`);
      const { diagnostics } = await loadQuestionnaireFile('own/named.yaml', folder);
      expect(diagnostics.map((item) => [item.code, rendered(item, 'en').fix])).toEqual([
        ['CN005', 'A file of actions is a list: each action begins with a dash.'],
      ]);
    });
  });

  test('that is called by a word of YAML is told so at once', async () => {
    write('word.yaml', mini.replace(/^id: .*/m, 'id: true'));
    expect((await said('word.yaml')).said).toEqual([expect.stringMatching(/CN207$/)]);
  });

  test('shows the faults of its form and of its meaning in one go, and none of their consequences', async () => {
    write(
      'many.yaml',
      mini
        .replace('type: scale', 'type: slider') // `ease`, which a track and an action name
        .replace('when: { purpose: written }', 'when: { purpose: writen }')
        .replace('requires: [write-purpose]', 'requires: [write-purpos]')
        .replace('id: mini', 'id: mini\nid: maxi'),
    );
    const { said: found } = await said('many.yaml');
    expect(found.map((line) => line.split(' ')[2])).toEqual(['CN010', 'CN105', 'CN202', 'CN205']);
  });
});
