import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { begin } from '../../src/interview/begin.ts';
import type { Reply } from '../../src/interview/event.ts';
import { Autosave } from '../../src/interview/file/autosave.ts';
import { findAnswers } from '../../src/interview/file/found.ts';
import type { Interview } from '../../src/interview/model.ts';
import { screenOf } from '../../src/interview/screen.ts';
import { Session } from '../../src/interview/session.ts';
import { validateAnswers } from '../../src/model/validate-answers.ts';
import { place, setting, voice } from './play.ts';
import { culture } from './questionnaires.ts';

const questionnaire = culture();
const FIXTURES = new URL('../fixtures/answers-1.0.0/', import.meta.url);
const FILE = 'notre.answers.yaml';

/** With everything that the second version renamed, retired or takes no more. */
const OLD = `# Notre premier essai
questionnaire: culture@1.0.0
track: standard
structure: { name: Vieille, profile: volunteers, facts: { émissions: 26 } }
date: 2026-01-05
objectives: [save-time]
answers:
  written-purpose: not-discussed
  feedback-used: not-gathered # personne ne note
  # à revoir
  ai-rules: { value: usage-not-known, target: talked-through }
  digital-roles: whoever-is-free # nous tous
  posts-converse: born-of-an-exchange
  backup: single-copy
  governance: na
  small-trials: unknown
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cap-older-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const onDisk = () => readFileSync(join(folder, FILE), 'utf8');
const readFile = () => validateAnswers(parse(onDisk()), questionnaire, FILE);
const sheet = () => {
  const read = readFile();
  if (!read.sheet) throw new Error(JSON.stringify(read.findings));
  return read.sheet;
};
const codes = () => readFile().findings.map(({ code }) => code);

/** Opens an interview on the folder, as the program does, for those whose answers it has, on the day of these. */
function open(text?: string): Session {
  if (text !== undefined) writeFileSync(join(folder, FILE), text);
  const { date, respondent } = parse(onDisk()) as { date: string; respondent?: object };
  const { files, texts } = findAnswers(folder, questionnaire);
  const autosave = new Autosave({ questionnaire, language: 'fr' }, { heading: () => '', aside: 'autre' });
  for (const { file, draft } of files) autosave.adopt(join(folder, file), texts.get(file) ?? '', draft);
  const saver = {
    save: (file: string, draft: Interview['draft']) => autosave.save(join(folder, file), draft),
  };
  const whose = { found: files, today: date, respondent: respondent !== undefined };
  return new Session(begin(setting(questionnaire, whose), 0), saver, () => 0);
}

const pick = (item: number): Reply => ({ kind: 'pick', item });
const later: Reply = { kind: 'command', command: 'later' };

/** Passes over what the structure is. */
function passFacts(session: Session): void {
  for (let at = session.interview.step.at; at === 'fact' || at === 'accompaniment'; ) {
    at = session.take(later).step.at;
  }
}

/** Goes on to the next question, and chooses its first sentence. */
function answerNext(session: Session): string {
  // Not yet.
  if (session.interview.step.at === 'objectives') {
    session.take({ kind: 'pick-several', items: [questionnaire.objectives.length] });
  }
  while (session.interview.step.at === 'area') session.take({ kind: 'continue' });
  const { step } = session.interview;
  if (step.at !== 'question') throw new Error(place(session.interview));
  session.take(pick(0));
  return step.question ?? '';
}

describe('a file of an older major version, taken up', () => {
  const fixtures = readdirSync(FIXTURES).map((name) => [name, readFileSync(new URL(name, FIXTURES), 'utf8')]);
  it.each([['the one above', OLD], ...fixtures])('stays readable, and loses no answer: %s', (_, text) => {
    const session = open(text);
    const before = sheet();
    const found = readFile().findings;
    session.take(pick(0));
    expect(session.interview.draft.profile).toBe(before.structure.profile);
    passFacts(session);
    const question = answerNext(session);
    const after = sheet();
    const { answers, ...rest } = after;
    expect(rest).toEqual({ ...before, answers: undefined });
    expect(answers.get(question)?.given?.kind).toBe('value');
    expect(new Map([...answers].filter(([id]) => id !== question))).toEqual(
      new Map([...before.answers].filter(([id]) => id !== question)),
    );
    expect(codes()).toEqual(found.map(({ code }) => code));
    expect(codes().filter((code) => code === 'CN907')).toHaveLength(1);
  });

  it('has what was renamed under its present name, and the rest as it was written', () => {
    const session = open(OLD);
    session.take(pick(0));
    // Looked at only: nothing is written.
    expect(onDisk()).toBe(OLD);
    passFacts(session);
    const text = onDisk();
    expect(text).toContain('# Notre premier essai\nquestionnaire: culture@1.0.0\n');
    expect(text).toContain('profile: other');
    expect(text).toContain(
      '  # à revoir\n  ai-rules: { value: not-talked-about, target: talked-undecided }\n',
    );
    expect(text).toContain('digital-roles: as-it-comes # nous tous\n');
    expect(text).toContain('posts-converse: three-or-more\n');
    expect(text).toContain('feedback-used: not-gathered # personne ne note\n');
    expect(text).toContain('governance: na\n  small-trials: unknown\n');
  });

  it('is of the present version once it holds nothing else', () => {
    // On all the questions: none of its answers is outside its track.
    const bare = OLD.replace(/^( {2}feedback-used| {2}governance| {2}small-trials|track).*\n/gm, '');
    expect(codesOf(bare)).toEqual([]);
    const session = open(bare);
    session.take(pick(0));
    passFacts(session);
    expect(onDisk()).toContain(`questionnaire: culture@${questionnaire.version}\n`);
    expect(codes()).toEqual([]);
  });

  it('keeps a later version too, where it answers what only that one asks', () => {
    const later = OLD.replace('@1.0.0', '@2.99.0').replace('governance: na', 'not-asked-yet: some-answer');
    const found = codesOf(later);
    const session = open(later);
    session.take(pick(0));
    answerNext(session);
    expect(onDisk()).toContain('questionnaire: culture@2.99.0\n');
    expect(codes()).toEqual(found);
    sheet();
  });

  it('is asked what its structure is, once, and told what to answer again', () => {
    const session = open(OLD.replace('written-purpose: not-discussed', 'written-purpose: gone'));
    session.take(pick(0));
    expect(place(session.interview)).toBe(`fact ${questionnaire.facts[0]?.id}`);
    expect(session.interview.notices).toEqual([
      { code: 'older-answers', again: ['written-purpose'], unasked: 3 },
    ]);
    expect(JSON.stringify(screenOf(session.interview, voice))).toMatch(
      /Le questionnaire a changé depuis ces réponses\. À répondre de nouveau\s: le but du numérique\. 3 réponses/,
    );
    session.take(pick(0));
    passFacts(session);
    expect(place(session.interview)).toBe('question written-purpose');
    const [first, second] = questionnaire.facts.map(({ id }) => parse(onDisk()).structure.facts[id]);
    expect(first).not.toBe('unknown');
    expect(second).toBe('unknown');
    const again = open();
    again.take(pick(0));
    expect(place(again.interview)).toBe('question written-purpose');
    expect(again.interview.notices).toMatchObject([{ again: ['written-purpose'], unasked: 0 }]);
  });
});

const codesOf = (text: string) =>
  validateAnswers(parse(text), questionnaire, FILE).findings.map(({ code }) => code);
