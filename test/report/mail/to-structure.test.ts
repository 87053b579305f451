import { describe, expect, it } from 'vitest';
import { NO_DATES } from '../../../src/cohort/arranged.ts';
import type { Language } from '../../../src/language.ts';
import { cohortSpeech } from '../../../src/report/cohort/speech.ts';
import type { Contact } from '../../../src/report/mail/contact.ts';
import { messageTo } from '../../../src/report/mail/to-structure.ts';
import { company } from '../../cohort/group.ts';
import { culture } from '../../content/culture.ts';

const member = company(culture, 'Compagnie du Gave', { answers: {} });
const range = { line: 1, column: 1, endLine: 1, endColumn: 2 };
const contacts: Contact[] = [
  { structure: member.name, mail: 'a@b.fr', name: 'Inès', range },
  { structure: member.name, mail: 'c@d.fr', name: 'Inès', range },
  { structure: member.name, mail: 'e@f.fr', name: 'Paul', range },
];
const plan = { name: 'x.plan.html', type: 'text/html; charset=utf-8', bytes: new Uint8Array() };

const bodyOf = (language: Language, individual: Record<string, string>, to = contacts) =>
  messageTo(member, to, plan, { ...NO_DATES, individual }, cohortSpeech(culture, language)).body;

describe('the message to a structure', () => {
  it('gives the date of its half-day where somebody gave it, and invents none', () => {
    expect(bodyOf('fr', { [member.key]: '2027-01-12' })).toContain('notre demi-journée du 12 janvier 2027');
    expect(bodyOf('en', { [member.key]: '2027-01-12' })).toContain('our half-day on 12 January 2027:');
    expect(bodyOf('fr', { other: '2027-01-12' })).not.toMatch(/\d{4}/);
  });

  it('greets each person once, and nobody by name where a name is missing', () => {
    expect(bodyOf('fr', {})).toMatch(/^Bonjour Inès et Paul,\n/);
    expect(
      bodyOf('fr', {}, [...contacts, { structure: member.name, mail: 'g@h.fr', name: null, range }]),
    ).toMatch(/^Bonjour,\n/);
  });
});
