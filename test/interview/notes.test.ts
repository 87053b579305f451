import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Autosave } from '../../src/interview/file/autosave.ts';
import { finish } from '../../src/interview/file/finish.ts';
import { readDraft } from '../../src/interview/file/read-draft.ts';
import type { Interview } from '../../src/interview/model.ts';
import { screenOf } from '../../src/interview/screen.ts';
import { reviewLines } from '../../src/interview/steps/review.ts';
import type { Voice } from '../../src/interview/voice.ts';
import { interview } from '../../src/words/interview/interview.ts';
import { speak } from '../../src/words/speak.ts';
import { plain } from '../plain.ts';
import { back, command, found, place, play, start, voice } from './play.ts';
import { culture, tiny } from './questionnaires.ts';

const english: Voice = { ...voice, language: 'en', words: speak(interview, 'en') };
const TEAM = 'les-trois-ponts.answers.yaml';
const SECOND = 'les-trois-ponts--2.answers.yaml';

/** The team, before its first question. */
const team = (): Interview => play(start(tiny()), 'go on', 'Les Trois Ponts', 1, 2, 1, [1], 'go on');

const among = () => {
  const { naming } = start(tiny()).setting;
  const isTaken = (file: string) => file === TEAM;
  return {
    respondent: true,
    code: 'a1b2c3d4e5',
    found: [found(TEAM, team())],
    naming: { ...naming, isTaken },
  };
};
/** A second person, before their first question. */
const second = (): Interview => play(start(tiny(), among()), 1, 'go on', 'administration', 2, [1], 'go on');

const lead = (at: Interview, by = voice) => screenOf(at, by).lead.map(plain);
const details = (at: Interview) => {
  const { body } = screenOf(play(at, command('review')), voice);
  return 'items' in body
    ? body.items.map(({ text, detail }) => `${plain(text)} | ${plain(detail ?? '')}`)
    : [];
};
const LINE = 'Vos notes peuvent-elles figurer dans le plan commun ? | ';

describe('a note', () => {
  it('says where it goes before its first letter: for a team, for one of several people, in both languages', () => {
    const where = (at: Interview, by = voice) => lead(play(at, command('note')), by).at(-1);
    expect(where(team())).toBe(
      'Elle sera imprimée dans l’annexe de votre plan, à côté de la réponse. Vous décidez à qui montrer ce plan.',
    );
    expect(where(second())).toMatch(/plan commun, .* que si vous l’acceptez\.$/);
    expect(where(team(), english)).toContain('printed in the annex of your plan, beside the answer');
    expect(where(second(), english)).toContain('only printed in the shared plan');
  });

  it('is called what it is once it is there', () => {
    const called = (at: Interview) =>
      screenOf(at, voice).commands.find(({ command: each }) => each === 'note')?.long;
    const at = team();
    expect(called(at)).toBe('Écrire une note');
    expect(called(play(at, command('note'), 'Vu.'))).toBe('Changer la note');
  });

  it('of a team asks for nothing more', () => {
    const noted = play(team(), command('note'), 'Pour mémoire');
    expect(place(noted)).toBe('question purpose');
    expect(details(noted).join()).not.toContain('plan commun');
  });
});

describe('sharing', () => {
  it('is asked once of a person among others, with their first note; Enter alone shares nothing', () => {
    const asked = play(second(), command('note'), 'Pour mémoire');
    expect(place(asked)).toBe('question purpose, sharing');
    const { body } = screenOf(asked, voice);
    expect(body).toMatchObject({ kind: 'choice', cursor: 1, items: [{ text: 'Oui' }, { text: 'Non' }] });
    expect(screenOf(asked, english).title).toBe('May your notes appear in the shared plan?');
    const refused = play(asked, 2);
    expect([place(refused), refused.draft.sharesNotes]).toEqual(['question purpose', false]);
    expect(play(asked, 1).draft.sharesNotes).toBe(true);
    const undone = play(asked, 1, command('undo'));
    expect(screenOf(undone, voice).notices.join()).toContain('le partage de vos notes');
    expect(place(play(refused, command('note'), 'Autre chose'))).toBe('question purpose');
    expect(refused.draft.answers.get('purpose')?.note).toBe('Pour mémoire');
  });

  it('is asked before the review of those who did not reply, or who only wrote an answer; not of others', () => {
    const answered = (dream: string) =>
      play(second(), 3, 5, 1, 'go on', 3, 1, [1, 2, 3], '12', 'go on', [2], 3, dream);
    expect(place(answered('Un studio'))).toBe('sharing');
    expect(place(play(answered('Un studio'), 2))).toBe('review');
    expect(place(answered(''))).toBe('review');
    const dodged = play(second(), command('note'), 'Pour mémoire', back);
    expect(place(dodged)).toBe('question purpose');
    expect(place(play(dodged, 3, 5, 1, 'go on', 3, 1, [1, 2, 3], '12', 'go on', [2], 3, ''))).toBe('sharing');
  });

  it('can be changed from the review', () => {
    const refused = play(second(), command('note'), 'Pour mémoire', 2);
    expect(details(refused)).toContain(`${LINE}Non`);
    const atReview = play(refused, command('review'));
    const line = reviewLines(atReview).findIndex(({ kind }) => kind === 'sharing');
    const agreed = play(atReview, line + 1, 1);
    expect([place(agreed), agreed.draft.sharesNotes]).toEqual(['review', true]);
    expect(details(second()).join()).not.toContain('plan commun');
  });

  it('is in the file, is read back, and is brought together with what someone else wrote there', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'cap-notes-')), SECOND);
    const questionnaire = tiny();
    const saver = new Autosave({ questionnaire, language: 'fr' }, { heading: () => '', aside: 'autre' });
    const read = () => readDraft(readFileSync(path, 'utf8'), questionnaire)?.draft.sharesNotes;
    const asked = play(second(), command('note'), 'Pour mémoire');
    saver.save(path, asked.draft);
    expect(read()).toBeNull();
    saver.save(path, play(asked, 2).draft);
    expect(readFileSync(path, 'utf8')).toContain('  code: a1b2c3d4e5\n  notes: private\n');
    expect(read()).toBe(false);
    writeFileSync(path, readFileSync(path, 'utf8').replace('private', 'shared'));
    saver.save(path, play(asked, 2, 1).draft);
    expect(read()).toBe(true);
  });

  it('decides which notes a plan of several people prints; a team alone has all of its own', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cap-notes-'));
    const text = (about: string, note: string) => `questionnaire: culture@${culture().version}
track: flash
structure: { name: Les Trois Ponts, profile: company }
${about}date: "2026-03-02"
objectives: [keep-link]
answers: { written-purpose: { value: case-by-case, note: ${note} } }
`;
    const notes = async () => {
      const pages = new Map<string, string>();
      const at = { ...start(culture()), file: TEAM };
      await finish(at, folder, 'fr', (file, page) => {
        pages.set(file, page);
        return { file, kept: null };
      });
      const page = pages.get('les-trois-ponts.plan.md') ?? '';
      return ['équipe', 'deuxième', 'troisième'].filter((one) => page.includes(`mot ${one}`));
    };
    writeFileSync(join(folder, TEAM), text('', 'mot équipe'));
    expect(await notes()).toEqual(['équipe']);
    writeFileSync(
      join(folder, SECOND),
      text('respondent: { code: a1b2c3, notes: private }\n', 'mot deuxième'),
    );
    const third = join(folder, SECOND.replace('2', '3'));
    writeFileSync(third, text('respondent: { code: d4e5f6, notes: shared }\n', 'mot troisième'));
    expect(await notes()).toEqual(['troisième']);
  });
});
