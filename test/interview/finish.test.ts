import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { finish } from '../../src/interview/file/finish.ts';
import { publishResult } from '../../src/pipeline/publish.ts';
import { start } from './play.ts';
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

it('carries what people filled in the plan of another day, in the plan and in its page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cap-finish-'));
  const at = (name: string) => join(folder, name);
  const make = async () => {
    const interview = { ...start(culture()), file: 'x.answers.yaml' };
    const { written, page } = await finish(interview, folder, 'fr', (file, text) => ({
      file: publishResult(at(file), text, false).file.slice(folder.length + 1),
      kept: null,
    }));
    return [written, page].map((made) => ('file' in made ? made.file : ''));
  };
  writeFileSync(at('x.answers.yaml'), answers('said-aloud'));
  expect(await make()).toEqual(['x.plan.md', 'x.plan.html']);
  const edited = readFileSync(at('x.plan.md'), 'utf8').replace(
    /\[ \] Qui.:.*?(?=<!--)/,
    '[x] Qui : Léa Pour le : mai ',
  );
  writeFileSync(at('x.plan.md'), edited);
  // Nothing else is new: the edited plan stays, and its page has what was filled in.
  expect(await make()).toEqual(['x.plan.md', 'x.plan.html']);
  expect(readFileSync(at('x.plan.html'), 'utf8')).toMatch(/☑<\/span> Qui.: Léa · Pour le.: mai/);
  writeFileSync(at('x.answers.yaml'), answers('said-aloud').replace('03-02', '05-04'));
  expect(await make()).toEqual(['x.plan.new.md', 'x.plan.html']);
  expect(readFileSync(at('x.plan.new.md'), 'utf8')).toMatch(/\[x\] Qui.: Léa · Pour le.: mai/);
  expect(readFileSync(at('x.plan.md'), 'utf8')).toBe(edited);
});
