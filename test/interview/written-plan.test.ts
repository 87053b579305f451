import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Autosave } from '../../src/interview/file/autosave.ts';
import { finish } from '../../src/interview/file/finish.ts';
import { readDraft } from '../../src/interview/file/read-draft.ts';
import { withWritten, writtenPlan } from '../../src/interview/file/written-plan.ts';
import { publishResult } from '../../src/pipeline/publish.ts';
import { emptyFolder } from '../folders.ts';
import { start } from './play.ts';
import { culture } from './questionnaires.ts';

const FILE = 'x.answers.yaml';
const STRUCTURE = { id: null, name: 'Compagnie X', profile: 'company' };

it('is where an interview goes on from, and gives way to what is said there', async () => {
  const folder = emptyFolder();
  const at = (name: string) => join(folder, name);
  const actions = new Set(culture().actions.map(({ id }) => id));
  writeFileSync(
    at(FILE),
    'questionnaire: culture@2.0.0\ntrack: flash\nstructure: { name: Compagnie X, profile: company }\n' +
      'date: "2026-03-02"\nobjectives: [keep-link]\nanswers: { written-purpose: said-aloud }\n',
  );
  const draftOnDisk = () => {
    const read = readDraft(readFileSync(at(FILE), 'utf8'), culture());
    if (!read) throw new Error(`${FILE} cannot be read.`);
    return read.draft;
  };
  const made = async (draft = draftOnDisk()) => {
    const interview = { ...start(culture()), file: FILE, draft };
    const { written } = await finish(interview, folder, 'fr', (name, text) => ({
      file: publishResult(at(name), text, false).file.slice(folder.length + 1),
      kept: null,
    }));
    return 'file' in written ? readFileSync(at(written.file), 'utf8').replace(/\u00a0/g, ' ') : '';
  };
  const plan = await made();
  const [, action = ''] = /action:([a-z-]+)/.exec(plan) ?? [];
  writeFileSync(
    at('x.plan.md'),
    plan.replace(/\[ \] Qui :.*?(?=<!--)/, '[x] Qui : Karim Pour le : 15/01/2027 '),
  );

  const known = withWritten(draftOnDisk(), writtenPlan(FILE, folder, STRUCTURE), actions);
  expect([...known.plan]).toEqual([[action, { who: 'Karim', by: '2027-01-15' }]]);

  const autosave = new Autosave(
    { questionnaire: culture(), language: 'fr' },
    { heading: () => '', aside: '' },
  );
  autosave.adopt(at(FILE), readFileSync(at(FILE), 'utf8'), draftOnDisk());
  const said = { ...known, plan: new Map([[action, { who: 'Léa', by: null }]]) };
  autosave.save(at(FILE), said, null);
  expect(await made(said)).toContain('[x] Qui : Léa · Pour le : …');
  // From then on too, however the next plan is made.
  expect(writtenPlan(FILE, folder, STRUCTURE).get(action)).toMatchObject({ done: true, who: null });
});
