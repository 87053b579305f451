import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/interview/draft.ts';
import type { FoundFile, Interview } from '../../src/interview/model.ts';
import { screenOf } from '../../src/interview/screen.ts';
import { sameNameOffers } from '../../src/interview/steps/same-name.ts';
import { plain } from '../plain.ts';
import { answerAll, command, found, lineOf, pastFacts, place, play, start, voice } from './play.ts';
import { culture } from './questionnaires.ts';

const FILE = 'compagnie-x.answers.yaml';
const SECOND = 'compagnie-x--2.answers.yaml';

const whole = (today: string): Interview => {
  const begun = play(start(culture(), { track: 'flash', today }), 'go on', 'Compagnie X', 2);
  return answerAll(play(pastFacts(begun), [1]), 2);
};
const file = (name: string, more: Partial<Draft> = {}, today = '2026-03-01'): FoundFile => {
  const own = found(name, whole(today));
  return { ...own, draft: { ...own.draft, ...more } };
};
const launched = (files: FoundFile[], respondent = false): Interview => {
  const { naming } = start(culture()).setting;
  const isTaken = (name: string) => files.some((each) => each.file === name);
  return start(culture(), { found: files, respondent, naming: { ...naming, isTaken } });
};
const offers = (at: Interview): string[] => {
  const { body } = screenOf(at, voice);
  return 'items' in body ? body.items.map(({ text }) => plain(text)) : [];
};
const lead = (at: Interview): string => plain(screenOf(at, voice).lead.join(' '));
const POINTER = 'Pour reprendre les vôtres : cap-numerique diagnose --respondent';

describe('without --respondent, a file in which a person answers', () => {
  it.each<[string, FoundFile]>([
    ['with a role', file(SECOND, { role: 'régie' })],
    ['with an age', file(SECOND, { age: '30-49' })],
    ['with a code', file(SECOND, { code: 'k7m2x9' })],
    ['beside the team’s', file(SECOND)],
  ])('%s is not offered, and a line says what takes it up', (_, own) => {
    const both = launched([own, file(FILE)]);
    expect(offers(both)).toEqual([
      'Reprendre Compagnie X (14 sur 14, commencé le 1er mars 2026)',
      'Commencer un nouvel autodiagnostic',
    ]);
    expect(lead(both)).toContain(POINTER);
    expect(play(both, 1).file).toBe(FILE);
    expect(lead(launched([file(FILE)]))).not.toContain('--respondent');
    expect(offers(launched([own, file(FILE)], true))[0]).toContain('2ᵉ personne');
  });

  it('alone leaves a new assessment to start, in a file that is then the team’s', () => {
    const own = file(FILE, { role: 'régie' });
    const at = launched([own]);
    expect(offers(at)).toEqual(['Commencer un nouvel autodiagnostic']);
    expect(lead(at)).toBe(`Les réponses personnelles ne s’ouvrent pas ici. ${POINTER}`);
    const named = play(at, 1, 'go on', 'Compagnie X');
    expect(sameNameOffers(named).map(({ kind }) => kind)).toEqual(['another', 'anew', 'rename']);
    const beside = play(named, 1);
    expect(beside.file).toBe(SECOND);
    expect(play(launched([found(SECOND, beside), own]), 1).file).toBe(SECOND);
  });

  it('does not keep the team from taking stock a year later, beside it', () => {
    const recent = 'compagnie-x-2026-02-20.answers.yaml';
    const at = launched([file(recent, { code: 'k7m2x9' }, '2026-02-20'), file(FILE, {}, '2025-03-01')]);
    expect(offers(at)[0]).toContain('Faire le bilan de Compagnie X');
    expect(play(at, 1).file).toBe('compagnie-x-2026-02-20--2.answers.yaml');
  });
});

it.each<Partial<Draft>>([{ role: 'régie' }, { age: '30-49' }, { code: 'k7m2x9' }])(
  'who and when are not asked in the file of a person with %j',
  (more) => {
    const own = whole('2026-03-01');
    const at = play({ ...own, draft: { ...own.draft, ...more } }, command('review'));
    expect(place(play(at, command('finish')))).not.toBe('assign');
    expect(
      lineOf({ ...at, draft: { ...at.draft, plan: new Map([['x', { who: 'Léa', by: null }]]) } }, 'assign'),
    ).toBe(0);
    expect(place(play(play(own, command('review')), command('finish')))).toBe('assign');
  },
);

it('a person is told before the first question what the team will read of their answers, and a team is not', () => {
  const told = (at: Interview): string => {
    const { body } = screenOf(at, voice);
    return 'paragraphs' in body ? plain(JSON.stringify(body.paragraphs)) : '';
  };
  const says = 'de quelle phrase à quelle phrase vont les réponses et combien ne savent pas, jamais qui';
  const joining = launched([file(FILE)], true);
  const joined = play(
    joining,
    offers(joining).findIndex((text) => text.startsWith('Répondre à mon tour')) + 1,
  );
  for (const at of [start(culture(), { respondent: true }), joined]) {
    expect(place(at)).toBe('welcome');
    expect(told(at)).toContain(says);
  }
  expect(told(start(culture()))).not.toContain(says);
});
