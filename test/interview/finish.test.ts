import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Autosave } from '../../src/interview/file/autosave.ts';
import { finish } from '../../src/interview/file/finish.ts';
import { readDraft } from '../../src/interview/file/read-draft.ts';
import { closingLines } from '../../src/interview/terminal/closing.ts';
import { themeOf } from '../../src/interview/terminal/theme.ts';
import { publishResult } from '../../src/pipeline/publish.ts';
import { isUnedited } from '../../src/report/marks.ts';
import { interview as interviewWords } from '../../src/words/interview/interview.ts';
import { speak } from '../../src/words/speak.ts';
import { plain } from '../plain.ts';
import { start, voice } from './play.ts';
import { culture } from './questionnaires.ts';

const answers = (purpose: string) => `questionnaire: culture@2.0.0
track: flash
structure: { name: Compagnie X, profile: company }
date: "2026-03-02"
objectives: [keep-link]
answers: { written-purpose: ${purpose} }
`;

it('takes in the other people’s sound files, and names those that are not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cap-finish-'));
  writeFileSync(join(folder, 'x.answers.yaml'), answers('said-aloud'));
  writeFileSync(join(folder, 'x--2.answers.yaml'), answers('case-by-case'));
  writeFileSync(join(folder, 'x--3.answers.yaml'), answers('no-such-sentence'));
  const interview = { ...start(culture()), file: 'x.answers.yaml' };
  const { plan, files, leftOut } = await finish(interview, folder, 'fr', (file) => ({ file, kept: null }));
  expect(files).toEqual(['x.answers.yaml', 'x--2.answers.yaml']);
  expect(plan.resolved.respondents).toBe(2);
  expect(leftOut).toEqual(['x--3.answers.yaml']);
});

it.each([
  [
    'fr',
    'envoyez-lui ces 2 fichiers de réponses (les notes y sont, même non partagées) : x.answers.yaml, x--2.answers.yaml',
    'envoyez-lui votre fichier : x--2.answers.yaml',
  ],
  [
    'en',
    'send them these 2 files of answers (notes are in them, even unshared ones): x.answers.yaml, x--2.answers.yaml',
    'send them your file: x--2.answers.yaml',
  ],
] as const)('says which files to send, and that notes are in them, in %s', async (language, all, own) => {
  const folder = mkdtempSync(join(tmpdir(), 'cap-finish-'));
  writeFileSync(join(folder, 'x.answers.yaml'), answers('said-aloud'));
  writeFileSync(join(folder, 'x--2.answers.yaml'), answers('case-by-case'));
  const shown = async (file: string, respondent: boolean) => {
    const at = { ...start(culture(), { respondent }), file };
    const closing = await finish(at, folder, language, (name) => ({ file: name, kept: null }));
    const words = speak(interviewWords, language);
    const look = { ...voice, words, language, theme: themeOf(false), width: 80, print: '', compare: null };
    return plain(closingLines(closing, look).join(' ')).replace(/\s+/g, ' ');
  };
  expect(await shown('x.answers.yaml', false)).toContain(all);
  expect(await shown('x--2.answers.yaml', true)).toContain(own);
});

it.each<[string, string, string, plan: string[]]>([
  ['of last year', '2025-03-02', '2026-03-02', ['x--2.answers.yaml']],
  ['of ten days ago', '2026-02-20', '2026-03-02', ['x--2.answers.yaml']],
  ['of the same day', '2026-03-02', '2026-03-02', ['x--2.answers.yaml', 'x.answers.yaml']],
  ['of a later day, not of the person who corrects theirs', '2026-03-02', '2025-03-02', ['x.answers.yaml']],
])('makes the plan of one date, and says so of files %s', async (_, first, mine, counted) => {
  const folder = mkdtempSync(join(tmpdir(), 'cap-finish-'));
  writeFileSync(join(folder, 'x.answers.yaml'), answers('said-aloud').replace('2026-03-02', first));
  writeFileSync(join(folder, 'x--2.answers.yaml'), answers('case-by-case').replace('2026-03-02', mine));
  const at = { ...start(culture()), file: 'x--2.answers.yaml' };
  const closing = await finish(at, folder, 'fr', (name) => ({ file: name, kept: null }));
  expect(closing.files).toEqual(counted);
  expect(closing.plan.resolved.respondents).toBe(counted.length);
  const past = ['x.answers.yaml', 'x--2.answers.yaml'].filter((file) => !counted.includes(file));
  expect(closing.past).toEqual(past);
  const look = {
    ...voice,
    language: 'fr',
    theme: themeOf(false),
    width: 80,
    print: '',
    compare: past.length > 0 ? 'LA COMMANDE' : null,
  } as const;
  const shown = plain(closingLines(closing, look).join(' ')).replace(/\s+/g, ' ');
  const told = `${past} : d’une date plus ancienne, ces réponses ne sont pas dans ce plan.`;
  const command =
    'Pour voir ce qui a bougé depuis la fois précédente, tapez cette ligne dans le terminal : LA COMMANDE';
  expect(shown.includes(told)).toBe(past.length > 0);
  expect(shown.includes(command)).toBe(past.length > 0);
});

it('takes nobody to accompany the structure, unless it says who does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cap-finish-'));
  const planned = async (text: string) => {
    writeFileSync(join(folder, 'x.answers.yaml'), text);
    const interview = { ...start(culture()), file: 'x.answers.yaml' };
    const { plan } = await finish(interview, folder, 'fr', (file) => ({ file, kept: null }));
    return plan.resolved.structure.accompaniment;
  };
  const said = answers('said-aloud').replace('company }', 'company, accompaniment: individual }');
  expect(await planned(answers('said-aloud'))).toBe('none');
  expect(await planned(said)).toBe('individual');
});

/** Makes the plan of answers as an interview does; tells where it is, and its page. */
async function makePlan(folder: string, file = 'x.answers.yaml'): Promise<string[]> {
  const { written, page } = await finish({ ...start(culture()), file }, folder, 'fr', (name, text) => ({
    file: publishResult(join(folder, name), text, false).file.slice(folder.length + 1),
    kept: null,
  }));
  return [written, page].map((made) => ('file' in made ? made.file : ''));
}

it('carries what people filled in the plan of another day, in the plan and in its page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cap-finish-'));
  const at = (name: string) => join(folder, name);
  writeFileSync(at('x.answers.yaml'), answers('said-aloud'));
  expect(await makePlan(folder)).toEqual(['x.plan.md', 'x.plan.html']);
  const edited = readFileSync(at('x.plan.md'), 'utf8').replace(
    /\[ \] Qui.:.*?(?=<!--)/,
    '[x] Qui : Léa Pour le : mai ',
  );
  writeFileSync(at('x.plan.md'), edited);
  // Nothing else is new: the edited plan stays, and its page has what was filled in.
  expect(await makePlan(folder)).toEqual(['x.plan.md', 'x.plan.html']);
  expect(readFileSync(at('x.plan.html'), 'utf8')).toMatch(/☑<\/span> Qui.: Léa · Pour le.: mai/);
  writeFileSync(at('x.answers.yaml'), answers('said-aloud').replace('03-02', '05-04'));
  expect(await makePlan(folder)).toEqual(['x.plan.new.md', 'x.plan.html']);
  expect(readFileSync(at('x.plan.new.md'), 'utf8')).toMatch(/\[x\] Qui.: Léa · Pour le.: mai/);
  expect(readFileSync(at('x.plan.md'), 'utf8')).toBe(edited);
});

describe('the plan of a structure whose name is corrected', () => {
  const correct = (folder: string, name: string, to: string | null) => {
    const path = join(folder, 'x.answers.yaml');
    const text = readFileSync(path, 'utf8');
    const questionnaire = culture();
    const draft = readDraft(text, questionnaire)?.draft ?? null;
    const saver = new Autosave(
      { questionnaire, language: 'fr' },
      { heading: () => ' Réponses', aside: 'autre' },
    );
    if (!draft) throw new Error('unreadable');
    saver.adopt(path, text, draft);
    const saved = saver.save(path, { ...draft, name }, to && join(folder, to));
    expect(saved).not.toHaveProperty('failed');
  };
  const TICKED = /\[ \] Qui.:.*?(?=<!--)/;

  it.each([
    ['y.answers.yaml', 'y'],
    [null, 'x'],
  ])('stays its own, moved to %s or not', async (to, stem) => {
    const folder = mkdtempSync(join(tmpdir(), 'cap-finish-'));
    const at = (name: string) => join(folder, name);
    writeFileSync(at('x.answers.yaml'), answers('said-aloud'));
    await makePlan(folder);
    correct(folder, 'Compagnie Y', to);
    const file = to ?? 'x.answers.yaml';
    expect(isUnedited(readFileSync(at(`${stem}.plan.md`), 'utf8'))).toBe(true);
    expect(await makePlan(folder, file)).toEqual([`${stem}.plan.md`, `${stem}.plan.html`]);
    const edited = readFileSync(at(`${stem}.plan.md`), 'utf8').replace(
      TICKED,
      '[x] Qui : Léa Pour le : mai ',
    );
    writeFileSync(at(`${stem}.plan.md`), edited);
    if (to !== null) return;
    correct(folder, 'Compagnie Z', null);
    expect(await makePlan(folder)).toEqual(['x.plan.new.md', 'x.plan.html']);
    expect(readFileSync(at('x.plan.new.md'), 'utf8')).toMatch(/\[x\] Qui.: Léa · Pour le.: mai/);
    const mark = /<!-- cap-numerique:structure:.*/;
    expect(readFileSync(at('x.plan.md'), 'utf8').replace(mark, '')).toBe(edited.replace(mark, ''));
  });

  it('stays another person’s who gives the name that it had', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cap-finish-'));
    writeFileSync(join(folder, 'x.answers.yaml'), answers('said-aloud'));
    writeFileSync(join(folder, 'x--2.answers.yaml'), answers('case-by-case'));
    await makePlan(folder);
    const before = readFileSync(join(folder, 'x.plan.md'), 'utf8');
    correct(folder, 'Compagnie Y', null);
    expect(readFileSync(join(folder, 'x.plan.md'), 'utf8')).toBe(before);
  });
});
