import { describe, expect, it } from 'vitest';
import { NO_DATES } from '../../src/cohort/arranged.ts';
import { halfDay as prepared } from '../../src/cohort/half-day.ts';
import { memberOf } from '../../src/cohort/member.ts';
import { choose } from '../../src/plan/choose.ts';
import { halfDaySheetMarkdown } from '../../src/report/cohort/markdown.ts';
import { Names } from '../../src/report/cohort/names.ts';
import { cohortSpeech } from '../../src/report/cohort/speech.ts';
import { resolve } from '../../src/scoring/resolve.ts';
import { resolveSheet } from '../../src/scoring/resolve-sheet.ts';
import { score } from '../../src/scoring/score.ts';
import { plain, planOf, sheetOf, tiny } from '../sheets.ts';
import { company } from './group.ts';
import { salle } from './salle.ts';

const NO_PLAN = { file: null, filledIn: new Map() };
const SEUIL = { name: 'Le Seuil', profile: 'company' };

/** All at the fourth sentence, but for what is said. */
const saying = (answers: object, more: object = {}) => ({
  objectives: ['share-work'],
  answers: {
    ...Object.fromEntries(salle.questions.map(({ id }) => [id, 'fourth'])),
    ...answers,
  },
  ...more,
});
const halfDay = (answers: object, more?: object) => company(salle, 'A', saying(answers, more)).halfDay;

/** The sheet of a structure, by itself, from what each of its respondents answers. */
function sheet(...respondents: object[]): string {
  const files = respondents.map((answers) => ({
    structure: SEUIL,
    ...saying(answers),
  }));
  const sheets = files.map((file, i) => resolveSheet(salle, sheetOf(salle, file, `${i}.answers.yaml`)));
  const member = memberOf(planOf(salle, ...files), sheets);
  const speech = cohortSpeech(salle, 'fr');
  const alone = { questionnaire: salle, programme: [], calendar: NO_DATES, pairs: [] };
  return plain(halfDaySheetMarkdown(member, alone, new Names([member], speech), NO_PLAN, speech));
}

describe('the half-day of a structure', () => {
  it('looks at the plan’s first three actions, then works on the next', () => {
    const low = { purpose: 'first', roles: 'first', passwords: 'first', backup: 'first' };
    const member = company(salle, 'A', saying(low));
    expect(member.halfDay.begun).toHaveLength(3);
    expect(member.halfDay.begun).toContain('close-passwords');
    expect(member.halfDay.begun).not.toContain(member.halfDay.work);
    expect(member.actions.map(({ id }) => id)).toContain(member.halfDay.work);
  });

  it('works on what the team wishes for, else on what takes time or was made for it, of the plan', () => {
    const low = { purpose: 'first', passwords: 'first', backup: 'first', conversation: 'third' };
    expect(halfDay(low).work).toBe('answer-messages');
    expect(halfDay({ ...low, booking: 'third' }).work).toBe('open-booking');
    const wished = { value: 'third', target: 'fourth' };
    expect(halfDay({ ...low, booking: 'third', conversation: wished }).work).toBe('answer-messages');
    // Training has ways of its own.
    const { work, begun } = halfDay({ ...low, roles: 'first' });
    expect([...begun, work]).not.toContain('train-team');
  });

  it('takes an action that the plan does not hold only where the plan has no other', () => {
    const low = {
      purpose: 'first',
      passwords: 'first',
      backup: 'first',
      conversation: 'first',
      booking: 'third',
    };
    const worked = (maxActions: number) => {
      const resolved = resolve(salle, [
        sheetOf(salle, { structure: SEUIL, ...saying(low) }, 'a.answers.yaml'),
      ]);
      const plan = choose(resolved, score(resolved), { maxActions });
      return { work: prepared(plan).work, held: plan.actions.map(({ action }) => action.id) };
    };
    for (const most of [4, 5, 7]) expect(worked(most).held).toContain(worked(most).work);
    const short = worked(3);
    expect(short.work).not.toBeNull();
    expect(short.held).not.toContain(short.work);
  });

  it('talks over all that puts something at stake first, the gravest first', () => {
    const { dangers } = halfDay({ passwords: 'unknown', backup: 'first', roles: 'first' });
    expect(dangers).toEqual([
      { question: 'backup', action: 'copy-files', isUnknown: false },
      { question: 'passwords', action: 'close-passwords', isUnknown: true },
    ]);
    const text = sheet({ passwords: 'unknown', backup: 'first', booking: 'unknown' });
    expect(text).toContain(
      [
        '- À ne pas laisser attendre : vos copies ; une action : Copier les fichiers ailleurs',
        '- À ne pas laisser attendre : vos mots de passe (personne ne sait encore) ; une action : Ranger les mots de passe',
        '- Personne ne sait encore : la réservation',
      ].join('\n'),
    );
  });

  it('says that answers differ on what is at stake too', () => {
    const text = sheet({ passwords: 'first' }, { passwords: 'third' });
    expect(text).toMatch(/À ne pas laisser attendre : vos mots de passe/);
    expect(text).toContain('- Réponses différentes : vos mots de passe\n');
  });

  it('is about what some say does not concern them, beside an answer', () => {
    const text = sheet({ booking: 'na' }, { booking: 'second' }, { booking: 'na' });
    expect(text).toContain(
      '- Les uns ont répondu, les autres pas : la réservation (2 sur 3 : ne nous concerne pas)\n',
    );
  });

  it('clears up only what nobody knows or answered, never what was answered plainly', () => {
    const { unknown, unanswered, apart } = halfDay({
      purpose: 'first',
      booking: 'unknown',
      conversation: null,
    });
    expect([unknown, unanswered, apart]).toEqual([['booking'], ['conversation'], []]);
    expect(sheet({ purpose: 'first' })).toContain('Rien ne reste à éclaircir.');
  });

  it('talks over the questions on which its respondents differ', () => {
    expect(sheet({ roles: 'first' }, { roles: 'fifth' })).toContain(
      '- Réponses différentes : qui fait quoi\n',
    );
  });

  it('asks to bring what the structure says it has, and nothing else', () => {
    // The first action is about both questions.
    expect(halfDay({ purpose: 'second', roles: 'third' }).toBring).toEqual(['roles']);
    expect(halfDay({ purpose: 'second', roles: 'second' }).toBring).toEqual([]);
    expect(sheet({ purpose: 'second', roles: 'third' })).toContain(
      '**À apporter**\n\n- Qui fait quoi : La liste des rôles et sa date.\n',
    );
  });

  it('says whom to advise and whom to ask, whatever article their names begin with', () => {
    const group = ['Le Seuil', 'Le Pavé'].map((name) => company(salle, name, saying({ roles: 'first' })));
    const [seuil, pave] = group;
    if (!seuil || !pave) throw new Error('two structures');
    const speech = cohortSpeech(salle, 'fr');
    const pairs = [
      { gives: seuil.key, receives: pave.key, question: 'booking', gain: 0.5 },
      { gives: pave.key, receives: seuil.key, question: 'roles', gain: 0.5 },
    ];
    const others = { questionnaire: salle, programme: [], calendar: NO_DATES, pairs };
    const text = plain(halfDaySheetMarkdown(seuil, others, new Names(group, speech), NO_PLAN, speech));
    expect(text).toContain(
      '- Peut conseiller : Le Pavé (la réservation)\n- Peut demander conseil : Le Pavé (qui fait quoi)\n',
    );
  });

  it('says of its actions who takes care of them, and by when, as the plan does', () => {
    const low = { purpose: 'first', roles: 'first', passwords: 'first', backup: 'first' };
    const member = company(salle, 'A', saying(low));
    const [first = '', second = ''] = member.halfDay.begun;
    const filledIn = new Map([
      [first, { done: true, who: 'Léa *', by: null }],
      [second, { done: false, who: null, by: '15 janvier 2027' }],
      [member.halfDay.work ?? '', { done: false, who: 'Karim', by: 'mai' }],
    ]);
    const speech = cohortSpeech(salle, 'fr');
    const alone = { questionnaire: salle, programme: [], calendar: NO_DATES, pairs: [] };
    const own = { file: null, filledIn };
    const text = plain(halfDaySheetMarkdown(member, alone, new Names([member], speech), own, speech));
    expect(text.match(/^- (?:Fait|Qui|Pour le).*/gm)).toEqual([
      '- Fait · Qui : Léa \\*',
      '- Pour le : 15 janvier 2027',
      '- Qui : Karim · Pour le : mai',
    ]);
  });

  it('prefers a wish that takes time to one that takes a moment', () => {
    const wished = { value: 'third', target: 'fourth' };
    const low = { purpose: 'first', passwords: 'first', backup: 'first' };
    expect(halfDay({ ...low, conversation: wished, booking: wished }).work).toBe('open-booking');
  });

  it('names questions by their topics, gives each in full once at the end, and no points', () => {
    const text = sheet({ passwords: 'first', booking: 'unknown' });
    expect(text).toContain('|Vos mots de passe|Comment gérez-vous les mots de passe de l’équipe ?|');
    expect(text.match(/Comment réserve-t-on chez vous/g)).toHaveLength(1);
    expect(text).not.toMatch(/points|\/100|Score|compte comme/);
  });

  it('names a question without a topic as it is asked', () => {
    const member = company(tiny, 'A', { answers: { purpose: 'unknown' } });
    const speech = cohortSpeech(tiny, 'fr');
    const alone = { questionnaire: tiny, programme: [], calendar: NO_DATES, pairs: [] };
    const text = plain(halfDaySheetMarkdown(member, alone, new Names([member], speech), NO_PLAN, speech));
    expect(text).toContain('- Personne ne sait encore : « À quoi sert le numérique dans votre projet ? »\n');
    expect(text).not.toContain('Les questions, en entier');
  });
});
