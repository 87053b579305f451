import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { finish } from '../../src/interview/file/finish.ts';
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
