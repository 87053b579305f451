import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { unfinishedName } from '../../src/files/replace-file.ts';
import { findAnswers } from '../../src/interview/file/found.ts';
import { tiny } from './questionnaires.ts';

it('sweeps away what a save that was killed left, once no save can still be at it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cap-found-'));
  const left = (file: string, minutes: number) => {
    const path = unfinishedName(join(folder, file));
    writeFileSync(path, 'questionnaire: tin');
    const then = Date.now() / 1000 - minutes * 60;
    utimesSync(path, then, then);
    return basename(path);
  };
  for (const file of ['radio.answers.yaml', 'radio.plan.md', 'radio.plan.html']) left(file, 5);
  const kept = [left('radio.answers.yaml', 0), left('cohort.csv', 5)];
  findAnswers(folder, tiny());
  expect(readdirSync(folder).sort()).toEqual(kept.sort());
});
