import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { AXES } from '../../src/model/questionnaire.ts';
import { validateAnswers } from '../../src/model/validate-answers.ts';
import { culture } from './culture.ts';
import { planOf } from './structures.ts';

const FOLDER = new URL('../fixtures/answers-1.0.0/', import.meta.url);

/** A whole file of the first version, with what is found in it. */
function read(name: string) {
  const value = parse(readFileSync(new URL(`${name}.answers.yaml`, FOLDER), 'utf8'));
  const { sheet, findings } = validateAnswers(value, culture, `${name}.answers.yaml`);
  if (!sheet) throw new Error(JSON.stringify(findings));
  return { sheet, findings, given: value.answers as Record<string, unknown> };
}

/** By file: the profile's present id, the answers that stand under a new name, and what is lost or asked no more. */
const FILES = {
  compagnie: {
    profile: 'company',
    carried: { 'digital-roles': 'roughly-known' },
    questions: [],
    answers: ['account-ownership', 'access-security'],
    outside: ['left-out', 'channel-purpose', 'role-descriptions', 'before-after'],
  },
  radio: {
    profile: 'radio',
    carried: { 'digital-roles': 'as-it-comes' },
    questions: [],
    answers: ['account-ownership'],
    outside: ['left-out', 'channel-purpose', 'role-descriptions', 'before-after'],
  },
  'service-culturel': {
    profile: 'authority',
    carried: {},
    questions: [],
    answers: [],
    outside: ['shared-files'],
  },
  'cine-club': {
    profile: 'other',
    carried: {
      'digital-roles': 'as-it-comes',
      'posts-converse': 'three-or-more',
      'access-security': 'different-and-protected',
      'channel-purpose': 'all-clear',
      'year-projects': 'followed-in-the-year',
      'direct-link': 'announced-pace',
    },
    questions: [],
    answers: ['written-purpose', 'account-ownership', 'booking-path'],
    outside: ['left-out', 'channel-purpose', 'role-descriptions', 'before-after'],
  },
  'ecole-de-musique': {
    profile: 'teaching',
    carried: {
      'ai-rules': 'talked-undecided',
      'digital-roles': 'roughly-known',
      'watched-visitor': 'watched-one',
      'digital-creation': 'past-trials-guide',
      'training-taken': 'effect-checked',
    },
    questions: [
      'governance',
      'skills-known',
      'feedback-used',
      'fitted-content',
      'small-trials',
      'involvement-signs',
    ],
    answers: ['access-security'],
    outside: [],
  },
};

describe.each(Object.entries(FILES))(
  'answers of version 1.0.0: %s',
  (name, { profile, carried, questions, answers, outside }) => {
    const { sheet, findings, given } = read(name);

    it('keep their profile and what they said, under its present name', () => {
      expect(sheet.structure.profile).toBe(profile);
      for (const [id, option] of Object.entries(carried)) {
        expect(sheet.answers.get(id)?.given, id).toEqual({ kind: 'value', value: option });
      }
    });

    it('are said once to be lost where they have no place any more', () => {
      const lost = findings.map(({ code, args }) => [code, args]);
      const isWhole = [questions, answers, outside].every(({ length }) => length === 0);
      const said = { questions, answers, outside, objectives: [], from: '1.0.0', version: culture.version };
      expect(lost).toEqual(isWhole ? [] : [['CN907', said]]);
    });

    it('lose nothing else', () => {
      const kept = Object.keys(given).filter((id) => !questions.includes(id as never));
      expect([...sheet.answers.keys()]).toEqual(kept);
      const empty = [...sheet.answers].filter(([, answer]) => answer.given === null).map(([id]) => id);
      expect(answers).toEqual(expect.arrayContaining(empty));
    });

    it('score, and lead to a plan', () => {
      const { actions, first, scores } = planOf(sheet);
      for (const axis of AXES) expect(scores.axes[axis]?.score, axis).not.toBeNull();
      expect(actions.length).toBe(7);
      expect(first.length).toBe(3);
    });
  },
);
