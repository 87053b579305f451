import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Draft, EMPTY_DRAFT } from '../../src/interview/draft.ts';
import { Autosave } from '../../src/interview/file/autosave.ts';
import { moveAnswers } from '../../src/interview/file/move.ts';
import { readDraft } from '../../src/interview/file/read-draft.ts';
import type { Notice } from '../../src/interview/notice.ts';
import { screenOf } from '../../src/interview/screen.ts';
import { emptyFolder } from '../folders.ts';
import { plain } from '../plain.ts';
import { start, voice } from './play.ts';
import { tiny } from './questionnaires.ts';

const OURS = ['gave.answers.yaml', 'gave.plan.html', 'gave.plan.md', 'gave.plan.new.md'];

function folderOf(files: readonly string[]): string {
  const folder = emptyFolder();
  for (const file of files) writeFileSync(join(folder, file), `in ${file}`);
  return folder;
}

const move = (folder: string): string =>
  moveAnswers(join(folder, 'gave.answers.yaml'), join(folder, 'oloron.answers.yaml'));

const contents = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

describe('the files of a structure that is called otherwise', () => {
  it('move together, and nobody else’s', () => {
    const others = ['gave-2025-03-01.answers.yaml', 'gavegave.answers.yaml', 'gave.plan.md.bak', 'gave.odt'];
    const folder = folderOf([...OURS, ...others]);
    expect(move(folder)).toBe('moved');
    expect(contents(folder)).toEqual({
      ...Object.fromEntries(OURS.map((file) => [file.replace('gave', 'oloron'), `in ${file}`])),
      ...Object.fromEntries(others.map((file) => [file, `in ${file}`])),
    });
  });

  it.each([
    ['oloron.answers.yaml', 'taken'],
    ['Oloron.plan.md', 'taken'],
    ['oloron--2.answers.yaml', 'taken'],
    ['oloron.autre-version.yaml', 'taken'],
    // Another person's, and a second one of the same name.
    ['gave--2.answers.yaml', 'held'],
    ['gave.answers.yml', 'held'],
  ])('stay where they are beside %s', (other, why) => {
    const folder = folderOf([...OURS, other]);
    const before = contents(folder);
    expect(move(folder)).toBe(why);
    expect(contents(folder)).toEqual(before);
  });

  it('are all moved or none', () => {
    const folder = folderOf(OURS.slice(0, 2));
    // A folder has no hard links: the last of the names cannot be given.
    mkdirSync(join(folder, 'gave.plan.new.md'));
    const names = readdirSync(folder);
    expect(move(folder)).toBe('held');
    expect(readdirSync(folder)).toEqual(names);
  });
});

it('stay where they are, and it is said why, where the new name is another structure’s', () => {
  const folder = folderOf(['oloron.answers.yaml']);
  const [file, to] = ['gave.answers.yaml', 'oloron.answers.yaml'].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  const saver = new Autosave({ questionnaire: tiny(), language: 'fr' }, { heading: () => '', aside: '' });
  const named: Draft = { ...EMPTY_DRAFT, name: 'Gave', profile: 'radio' };
  saver.save(file, named);
  const saved = saver.save(file, { ...named, name: 'Oloron' }, to);
  const notices: Notice[] = 'notices' in saved ? saved.notices : [];
  expect(notices).toEqual([{ code: 'name-taken', file: 'gave.answers.yaml' }]);
  expect(screenOf({ ...start(tiny()), notices }, voice).notices.map(plain)).toEqual([
    'Le nouveau nom est enregistré. Le fichier, lui, reste gave.answers.yaml : des fichiers à ce nom sont déjà là.',
  ]);
});

it('the comment at the top follows the name, as long as it is ours', () => {
  const questionnaire = tiny();
  const file = join(emptyFolder(), 'gave.answers.yaml');
  const heading = ({ name }: Draft, language = 'fr') =>
    ` ${language === 'fr' ? 'De' : 'By'} ${name}\n À lire`;
  const saver = () => new Autosave({ questionnaire, language: 'fr' }, { heading, aside: 'autre-version' });
  const named: Draft = { ...EMPTY_DRAFT, name: 'Gave', profile: 'radio' };
  saver().save(file, named);
  const renamed = (text: string, name: string) => {
    writeFileSync(file, text);
    const again = saver();
    const { draft } = readDraft(text, questionnaire) ?? { draft: named };
    again.adopt(file, text, draft);
    again.save(file, { ...draft, name });
    return readFileSync(file, 'utf8');
  };
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^# De Gave\n# À lire\n/);
  expect(renamed(text, 'Oloron')).toMatch(/^# De Oloron\n# À lire\n/);
  expect(renamed(text.replace('# De', '# By'), 'Oloron')).toMatch(/^# By Oloron\n# À lire\n/);
  expect(renamed(text.replace('# De Gave', '# De Gave, relu'), 'Oloron')).toMatch(/^# De Gave, relu\n/);
});
