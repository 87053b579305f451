import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerFile, answerFileText } from '../../src/interview/answer-file.ts';
import { type Draft, EMPTY_DRAFT, withAnswer } from '../../src/interview/draft.ts';
import { Autosave } from '../../src/interview/file/autosave.ts';
import { finish } from '../../src/interview/file/finish.ts';
import { findAnswers } from '../../src/interview/file/found.ts';
import { moveAnswers } from '../../src/interview/file/move.ts';
import { readDraft } from '../../src/interview/file/read-draft.ts';
import type { FoundFile, Interview } from '../../src/interview/model.ts';
import { freeAnew, freeBeside, renamed } from '../../src/interview/names.ts';
import { screenOf } from '../../src/interview/screen.ts';
import type { Saved } from '../../src/interview/session.ts';
import type { AnswerValue } from '../../src/model/answer.ts';
import { emptyFolder } from '../folders.ts';
import { plain } from '../plain.ts';
import { place, play, setting, start, voice } from './play.ts';
import { tiny } from './questionnaires.ts';

const questionnaire = tiny();
const JSON_FILE = 'radio-gave.answers.json';
const YAML_FILE = 'radio-gave.answers.yaml';
const SECOND = 'radio-gave.answers (1).json';

const said = (value: AnswerValue) => ({ given: { kind: 'value' as const, value } });
const DRAFT: Draft = {
  ...withAnswer(EMPTY_DRAFT, 'purpose', said('talked')),
  name: 'Radio Gave',
  profile: 'radio',
  date: '2026-03-02',
  trackChosen: true,
};
const TEXT = answerFileText(answerFile(DRAFT, questionnaire));

let folder: string;
beforeEach(() => {
  folder = emptyFolder();
});
const at = (file: string): string => join(folder, file);
const onDisk = (file = JSON_FILE): string => readFileSync(at(file), 'utf8');
const saverOf = (): Autosave =>
  new Autosave({ questionnaire, language: 'fr' }, { heading: () => ' Réponses', aside: 'autre-version' });

function takeUp(text: string): { saver: Autosave; draft: Draft } {
  writeFileSync(at(JSON_FILE), text);
  const { draft } = readDraft(text, questionnaire) ?? { draft: EMPTY_DRAFT };
  const saver = saverOf();
  saver.adopt(at(JSON_FILE), text, draft);
  return { saver, draft };
}
function noticed(saved: Saved): object[] {
  if ('failed' in saved) throw new Error(saved.failed);
  return saved.notices;
}

describe('answers in JSON', () => {
  it('are found as those in YAML are, a second download too', () => {
    const yaml = 'questionnaire: tiny@1.0.0\nstructure: { name: Radio Gave, profile: radio }\nanswers: {}\n';
    for (const file of [JSON_FILE, SECOND, 'gave.answers(2).json', 'GAVE.ANSWERS.JSON'])
      writeFileSync(at(file), TEXT);
    writeFileSync(at(YAML_FILE), yaml);
    writeFileSync(at('other.answers.json'), TEXT.replace('tiny@', 'other@'));
    writeFileSync(at('broken.answers.json'), TEXT.slice(0, 60));
    for (const file of ['radio-gave.json', 'radio-gave.answers.json.bak', 'radio-gave.answers (x).json'])
      writeFileSync(at(file), TEXT);
    const { files, unreadable } = findAnswers(folder, questionnaire);
    expect(files.map(({ file }) => file).sort()).toEqual(
      [JSON_FILE, SECOND, 'gave.answers(2).json', 'GAVE.ANSWERS.JSON', YAML_FILE].sort(),
    );
    expect(files.find(({ file }) => file === SECOND)?.draft).toEqual(DRAFT);
    expect(unreadable).toEqual(['broken.answers.json']);
  });

  it('are saved in JSON, the same bytes as from anywhere else, and nothing for nothing', () => {
    const { saver, draft } = takeUp(TEXT);
    saver.save(at(JSON_FILE), { ...draft });
    expect(onDisk()).toBe(TEXT);
    const changed = withAnswer(draft, 'ease', { ...said(2), note: 'À revoir' });
    saver.save(at(JSON_FILE), changed);
    expect(onDisk()).toBe(answerFileText(answerFile(changed, questionnaire)));
    expect(readdirSync(folder)).toEqual([JSON_FILE]);
  });

  it('keep what people wrote beside them, and ends of lines', () => {
    const own = TEXT.replace('"answers"', '"à nous": { "vu": true },\n  "answers"').replaceAll('\n', '\r\n');
    const { saver, draft } = takeUp(own);
    saver.save(at(JSON_FILE), withAnswer(draft, 'ease', said(2)));
    expect(onDisk()).not.toMatch(/[^\r]\n/);
    expect(JSON.parse(onDisk())).toEqual({
      ...JSON.parse(own),
      answers: { purpose: 'talked', ease: 2 },
    });
  });

  it('take in what was changed in them meanwhile', () => {
    const { saver, draft } = takeUp(TEXT);
    const theirs = withAnswer(DRAFT, 'ticketing-data', said(true));
    writeFileSync(at(JSON_FILE), answerFileText({ ...answerFile(theirs, questionnaire), couleur: 'bleue' }));
    const saved = saver.save(at(JSON_FILE), withAnswer(draft, 'ease', said(2)));
    expect(noticed(saved)).toEqual([{ code: 'merged', aside: null }]);
    expect(JSON.parse(onDisk())).toMatchObject({
      couleur: 'bleue',
      answers: { purpose: 'talked', ease: 2, 'ticketing-data': true },
    });
  });

  it('are put aside in JSON where two people said two things, or nothing can be read', () => {
    const { saver, draft } = takeUp(TEXT);
    const theirs = answerFileText(answerFile(withAnswer(DRAFT, 'ease', said(5)), questionnaire));
    writeFileSync(at(JSON_FILE), theirs);
    const changed = withAnswer(draft, 'ease', said(2));
    expect(noticed(saver.save(at(JSON_FILE), changed))).toEqual([
      { code: 'merged', aside: 'radio-gave.autre-version.json' },
    ]);
    expect(onDisk('radio-gave.autre-version.json')).toBe(theirs);
    writeFileSync(at(JSON_FILE), '{ "questionnaire": ');
    expect(noticed(saver.save(at(JSON_FILE), withAnswer(changed, 'ease', said(3))))).toEqual([
      { code: 'unreadable-aside', aside: 'radio-gave.autre-version-2.json' },
    ]);
    expect(JSON.parse(onDisk()).answers).toEqual({ purpose: 'talked', ease: 3 });
  });

  it('are renamed with the structure, and stay in JSON', () => {
    const { naming } = setting(questionnaire);
    const names = (file: string) => renamed(file, 'Radio Gave', 'Radio Oloron', naming);
    expect(names(JSON_FILE)).toBe('radio-oloron.answers.json');
    expect(names('radio-gave-2026-03-02.answers.json')).toBe('radio-oloron-2026-03-02.answers.json');
    expect(names(SECOND)).toBeNull();
    expect(names('radio-gave--2.answers.json')).toBeNull();
    for (const file of [JSON_FILE, 'radio-gave.plan.md']) writeFileSync(at(file), file);
    const to = at('radio-oloron.answers.json');
    writeFileSync(at(YAML_FILE), '');
    expect(moveAnswers(at(JSON_FILE), to)).toBe('held');
    const { saver, draft } = takeUp(TEXT);
    const saved = saver.save(at(JSON_FILE), { ...draft, name: 'Radio Oloron' }, to);
    expect(noticed(saved)).toEqual([{ code: 'name-kept', file: JSON_FILE }]);
  });

  it('move with their plans where nothing holds them', () => {
    for (const file of [JSON_FILE, 'radio-gave.plan.md', SECOND]) writeFileSync(at(file), file);
    expect(moveAnswers(at(JSON_FILE), at('oloron.answers.json'))).toBe('moved');
    expect(readdirSync(folder).sort()).toEqual(['oloron.answers.json', 'oloron.plan.md', SECOND].sort());
    expect(moveAnswers(at(SECOND), at('oloron.answers (1).json'))).toBe('moved');
  });
});

describe('answers in JSON beside others in YAML', () => {
  const fileOf = (file: string, more: Partial<Draft> = {}): FoundFile => ({
    file,
    draft: { ...DRAFT, ...more },
    faults: 0,
    older: null,
    version: '1.0.0',
  });
  const opened = (...found: FoundFile[]): Interview => {
    const { naming } = setting(questionnaire);
    const isTaken = (name: string) => found.some(({ file }) => file === name);
    return start(questionnaire, { found, naming: { ...naming, isTaken } });
  };
  const offers = (interview: Interview): string[] => {
    const { body } = screenOf(interview, voice);
    return 'items' in body ? body.items.map(({ text }) => plain(text)) : [];
  };

  it('are both offered, by their names, and each is taken up as it is', () => {
    const both = opened(fileOf(JSON_FILE), fileOf(YAML_FILE), fileOf(SECOND));
    expect(offers(both)).toEqual([
      ...[JSON_FILE, YAML_FILE, SECOND].map((file) =>
        expect.stringMatching(RegExp(`^Reprendre Radio Gave .*, ${file.replace(/[.()]/g, '\\$&')}$`)),
      ),
      'Commencer un nouvel autodiagnostic',
    ]);
    expect([1, 2, 3].map((nth) => play(both, nth).file)).toEqual([JSON_FILE, YAML_FILE, SECOND]);
  });

  it('are not opened where a person alone answered them', () => {
    const both = opened(fileOf(JSON_FILE, { code: 'k7m2x9' }), fileOf(YAML_FILE));
    expect(offers(both)).toHaveLength(2);
    expect(play(both, 1).file).toBe(YAML_FILE);
  });

  it('are never written over by a structure of their name', () => {
    const named = play(opened(fileOf(JSON_FILE)), 2, 'go on', 'Radio Gave');
    expect(place(named)).toBe('same-name');
    expect(play(named, 1).file).toBe(JSON_FILE);
    const { setting: its } = named;
    expect(freeBeside(its, JSON_FILE)).toBe('radio-gave--2.answers.yaml');
    const taken = opened(
      ...[JSON_FILE, 'radio-gave--2.answers.json', 'radio-gave-2026-03-02.answers.json'].map((file) =>
        fileOf(file),
      ),
    ).setting;
    expect(freeBeside(taken, JSON_FILE)).toBe('radio-gave--3.answers.yaml');
    expect(freeAnew(taken, 'Radio Gave')).toBe('radio-gave-2026-03-02-2.answers.yaml');
  });

  it('are not written over either where they came meanwhile', () => {
    const files: string[] = [];
    const { naming } = setting(questionnaire);
    const at = start(questionnaire, { naming: { ...naming, isTaken: (name) => files.includes(name) } });
    const named = play(at, 'go on', 'Radio Gave');
    expect(named.file).toBe(YAML_FILE);
    files.push(JSON_FILE);
    expect(place(play(named, 1))).toBe('same-name');
  });

  it.each([
    ['of the same person are one of two versions', {}, 1],
    ['of another person count beside theirs', { role: 'régie', code: 'k7m2x9' }, 2],
  ])('%s', async (_, who, people) => {
    const mine = { ...DRAFT, role: 'direction', code: 'a1b2c3' };
    const other = { ...DRAFT, ...(people > 1 ? who : {}) };
    writeFileSync(at(JSON_FILE), answerFileText(answerFile(mine, questionnaire)));
    saverOf().save(at(YAML_FILE), other);
    const { files: found } = findAnswers(folder, questionnaire);
    const interview = { ...start(questionnaire, { found }), draft: mine, file: JSON_FILE };
    const { files } = await finish(interview, folder, 'fr', (file) => ({ file, kept: null }));
    expect(files).toEqual(people > 1 ? [JSON_FILE, YAML_FILE] : [JSON_FILE]);
  });

  it('go together by the structure’s id, however its name is spelt', () => {
    const both = opened(
      fileOf(JSON_FILE, { id: 'gave', name: 'Radio du Gave' }),
      fileOf('radio-gave--2.answers.json', { id: 'gave' }),
    );
    expect(offers(both)).toHaveLength(2);
    expect(
      offers(opened(fileOf(JSON_FILE, { id: 'gave' }), fileOf('radio-gave--2.answers.json'))),
    ).toHaveLength(3);
  });
});

it('two structures of one name that have two ids each take stock anew', () => {
  const found = ['gave', 'oloron'].map((id) => ({
    file: `${id}.answers.json`,
    draft: { ...DRAFT, id },
    faults: 0,
    older: null,
    version: '1.0.0',
  }));
  const at = start(questionnaire, { found, today: '2027-06-01' });
  expect([1, 2].map((nth) => play(at, nth).draft.id)).toEqual(['gave', 'oloron']);
});

it('the structure’s id and training are kept, and go to whoever answers next', () => {
  const known = { ...DRAFT, id: 'gave', training: 'opco' as const };
  writeFileSync(at(JSON_FILE), answerFileText(answerFile(known, questionnaire)));
  const { files: found } = findAnswers(folder, questionnaire);
  expect(found[0]?.draft).toEqual(known);
  const joined = play(start(questionnaire, { found, respondent: true, code: 'k7m2x9' }), 1);
  expect(joined.draft).toMatchObject({ id: 'gave', training: 'opco', name: 'Radio Gave' });
  const anew = play(start(questionnaire, { found, today: '2027-06-01' }), 1);
  expect(anew.draft).toMatchObject({ id: 'gave', training: 'opco', name: 'Radio Gave' });
  expect(anew.draft.answers.size).toBe(0);
});

describe('where all files are named in JSON, each person’s by a number', () => {
  const { setting: its } = start(questionnaire, {
    naming: {
      fileOf: (name) => `${name.toLowerCase()}--1234.answers.json`,
      isTaken: (file) => ['gave--2.answers.yaml', 'gave-2026-03-02--1234.answers.json'].includes(file),
    },
  });

  it('later ones are too', () => {
    expect(freeBeside(its, 'gave--1234.answers.json')).toBe('gave--3.answers.json');
    expect(freeAnew(its, 'Gave')).toBe('gave-2026-03-02-2--1234.answers.json');
  });

  it.each([
    ['gave--1234.answers.json', 'pont--1234.answers.json'],
    ['gave-2026-03-02--1234.answers.json', 'pont-2026-03-02--1234.answers.json'],
    ['gave--77.answers.json', null],
    ['gave.answers.json', null],
    ['autre--1234.answers.json', null],
  ])('%s follows the structure’s name as %s', (file, expected) => {
    expect(renamed(file, 'Gave', 'Pont', its.naming)).toBe(expected);
  });
});
