import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Autosave } from '../../src/interview/file/autosave.ts';
import { sameDraft } from '../../src/interview/file/merge.ts';
import { readDraft } from '../../src/interview/file/read-draft.ts';
import type { Interview } from '../../src/interview/model.ts';
import { keyOf } from '../../src/interview/model.ts';
import { stepsOf } from '../../src/interview/order.ts';
import { screenOf } from '../../src/interview/screen.ts';
import { Session } from '../../src/interview/session.ts';
import { reviewLines } from '../../src/interview/steps/review.ts';
import { update } from '../../src/interview/update.ts';
import { runs } from '../seed.ts';
import { back, command, found, type Move, place, play, replyOf, start, voice } from './play.ts';
import { facts, tiny } from './questionnaires.ts';

const undo = command('undo');
const named = play(start(tiny()), 'go on', 'Radio');
const question = play(named, 2, 2, 1, [3], 'go on');
const isOffered = (at: Interview) =>
  screenOf(at, voice).commands.some(({ command: offered }) => offered === 'undo');
const told = (at: Interview) => screenOf(at, voice).notices.join(' ');

describe('undoing', () => {
  it('takes back one change after the other, where it was made, and says which', () => {
    const answered = play(question, 2, command('note'), 'À revoir', 4, command('unknown'));
    let at = answered;
    const seen: [string, string][] = [];
    while (isOffered(at)) {
      at = play(at, undo);
      seen.push([place(at), told(at)]);
    }
    expect(seen).toEqual([
      ['question fear', expect.stringContaining('Le numérique est-il vécu comme une contrainte')],
      ['question ease', expect.stringContaining('votre dernière réponse')],
      ['question ease', expect.stringContaining('la note')],
      ['question purpose', expect.stringContaining('votre dernière réponse')],
      ['objectives', expect.stringContaining('vos objectifs')],
      ['accompaniment', expect.stringContaining('qui vous accompagne')],
      ['track', expect.stringContaining('le nombre de questions')],
    ]);
    expect(at.draft).toEqual({ ...named.draft, profile: 'radio' });
  });

  it('is offered only where something can be taken back', () => {
    expect(isOffered(start(tiny()))).toBe(false);
    // The name made the file: there is nothing before it.
    expect(isOffered(named)).toBe(false);
    expect(isOffered(play(named, 2))).toBe(false);
    expect(isOffered(play(named, 2, back, 1))).toBe(true);
    expect(isOffered(play(named, 2, 1))).toBe(true);
    expect(isOffered(play(named, 2, 1, undo))).toBe(false);
    expect(play(named, undo).notices).toEqual([{ code: 'not-here' }]);
  });

  it('takes back a fact, a target, a changed name', () => {
    const fact = play(start(facts()), 'go on', 'Médiathèque', 2, 2);
    expect([place(play(fact, undo)), told(play(fact, undo))]).toEqual([
      expect.stringMatching(/^fact /),
      expect.stringContaining('votre réponse'),
    ]);
    const review = play(question, command('review'));
    const line = reviewLines(review).findIndex(({ kind }) => kind === 'name') + 1;
    const renamed = play(review, line, 'Radio Gave');
    expect(place(renamed)).toBe('review');
    const again = play(renamed, undo);
    expect([place(again), again.draft.name]).toEqual(['name', 'Radio']);
    // From there, the review is next, as it was.
    expect(place(play(again, 'Radio'))).toBe('review');
    const low = play(question, 1, 1, 1, 'go on', [1], '0', 'go on', [1], 1, '', [1]);
    expect(place(low)).toMatch(/^target /);
    const at = play(low, 1);
    expect(told(play(at, undo))).toContain('ce que vous visez');
    expect(place(play(at, undo))).toBe(place(low));
    const skipped = play(low, command('later'));
    expect(told(play(skipped, undo))).toContain('ce que vous visez');
  });

  it('takes back who takes care of an action', () => {
    const asked = play(
      question,
      1,
      1,
      1,
      'go on',
      [1],
      '0',
      'go on',
      [1],
      1,
      '',
      command('review'),
      command('finish'),
    );
    expect(place(asked)).toBe('assign');
    const named = play(asked, 1, 'Léa');
    expect(place(named)).toMatch(/^when /);
    const back = play(named, undo);
    expect(place(back)).toMatch(/^who /);
    expect(told(back)).toContain('qui s’occupe d’une action');
    expect(back.draft.plan.size).toBe(0);
  });

  it('takes back first what was ticked and not entered', () => {
    const tools = play(question, 1, 1, 1, 'go on');
    const at = play(tools, { kind: 'command', command: 'undo', held: { typed: '', chosen: [1] } });
    expect(place(at)).toBe(place(tools));
    expect(at.draft).toBe(tools.draft);
    expect(at.ui.chosen).toBe(null);
    expect(told(at)).toContain('ce qui n’était pas encore validé');
  });

  it('is over with another file, or with what others changed', () => {
    const other = found('radio.answers.yaml', play(question, 1));
    const taken = play(start(tiny(), { found: [other] }), 1);
    expect(isOffered(taken)).toBe(false);
    expect(isOffered(play(taken, 2))).toBe(true);
    const merged = update(
      play(question, 2),
      { kind: 'saved', file: 'x.answers.yaml', draft: { ...question.draft }, notices: [] },
      0,
    );
    expect(isOffered(merged.model)).toBe(false);
  });

  it('leads back to the very first answers after any replies, in the file too', () => {
    const move: fc.Arbitrary<Move> = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 1, max: 5 }) },
      { weight: 3, arbitrary: fc.constant<Move>('go on') },
      { weight: 3, arbitrary: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }) },
      { weight: 3, arbitrary: fc.constantFrom('12', '', 'Voir loin') },
      {
        weight: 4,
        arbitrary: fc
          .constantFrom('back', 'later', 'unknown', 'not-applicable', 'note', 'review', 'undo')
          .map((what) => command(what as 'back')),
      },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(tiny(), facts()),
        fc.array(move, { maxLength: 40 }),
        (questionnaire, moves) => {
          const folder = mkdtempSync(join(tmpdir(), 'cap-undo-'));
          const autosave = new Autosave(
            { questionnaire, language: 'fr' },
            { heading: () => ' Réponses', aside: 'autre-version' },
          );
          const first = play(start(questionnaire), 'go on');
          const session = new Session(
            first,
            { save: (file, draft) => autosave.save(join(folder, file), draft) },
            () => 0,
          );
          const take = (next: Move) => session.take(replyOf(next));
          take('Radio');
          // What makes the file: nothing is taken back beyond it.
          take(2);
          const before = session.interview.draft;
          for (const next of moves) {
            if (session.interview.ended !== null) break;
            take(next);
          }
          // With another name, it is another file.
          if (session.interview.ended === null && session.interview.file === 'radio.answers.yaml') {
            for (let most = 0; session.interview.past.length > 0 && most < 100; most++) {
              take(undo);
              if (session.interview.overlay !== null) take(back);
              expect(stepsOf(session.interview).map(keyOf)).toContain(keyOf(session.interview.step));
            }
            expect(sameDraft(session.interview.draft, before)).toBe(true);
            const read = readDraft(readFileSync(join(folder, 'radio.answers.yaml'), 'utf8'), questionnaire);
            const said = read && { ...read.draft, trackChosen: before.trackChosen };
            expect(said !== null && sameDraft(said, before)).toBe(true);
          }
          rmSync(folder, { recursive: true });
        },
      ),
      { numRuns: runs(60) },
    );
  });
});
