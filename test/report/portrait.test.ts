import { describe, expect, it } from 'vitest';
import { AXES } from '../../src/model/questionnaire.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planView } from '../../src/report/plan/build-view.ts';
import { culture } from '../content/culture.ts';
import { dice } from '../content/respondents.ts';
import { answers, at, planFor, scene, venue } from './scene.ts';
import { drawnPlan, plain, planOf } from './structures.ts';

const portrait = (plan: Plan): string[] => planView(plan, 'fr').portrait.map(plain);
const of = (given: Record<string, unknown>, over = {}) => portrait(planFor(venue(given, over)));

describe('the portrait', () => {
  it('says what to build on and where most is to be gained, by topic and in the team’s own words', () => {
    expect(of(answers(1, { posts: 4, contribution: 3, passwords: 0, backup: 0 }))).toEqual([
      'Vous pouvez vous appuyer sur vos publications : « L’une est née d’un échange ».',
      'Là où vous avez le plus à gagner : vos mots de passe et vos copies de secours.',
    ]);
  });

  it('builds on an answer from the third sentence of five, and on none below it', () => {
    const first = (rank: number) => of(answers(0, { contribution: rank }))[0];
    expect(first(2)).toContain('Vous pouvez vous appuyer sur la contribution du public');
    expect(first(1)).not.toContain('appuyer');
  });

  it('quotes the answer, and no note in its place or beside it', () => {
    const strength = (note: string) =>
      of(answers(1, { posts: { value: at('posts', 4), note }, contribution: 3, backup: 0 }))[0];
    const answered = 'Vous pouvez vous appuyer sur vos publications : « L’une est née d’un échange ».';
    expect(strength('Deux lettres par mois, et on nous répond')).toBe(answered);
    expect(strength('Karim répond à tout le monde')).toBe(answered);
  });

  it('quotes no answer that says its topic again', () => {
    expect(of(answers(1, { posts: 4, passwords: 0, backup: 0 })).join(' ')).not.toContain(
      'Nos mots de passe',
    );
  });

  it('says first of people who differ on many topics that they do, and nothing of all that would not be true', () => {
    const differing = [0, 2, 4].map((rank) => venue(answers(rank)));
    expect(portrait(planFor(...differing))).toEqual([
      'Vos réponses diffèrent sur 9 sujets : parlez-en d’abord.',
    ]);
    expect(planView(planFor(...differing), 'en').portrait).toEqual([
      'Your answers differ on 9 topics: talk those over first.',
    ]);
    const alike = portrait(planFor(venue(answers(2)), venue(answers(2, { posts: 3 }))));
    expect(alike.join(' ')).not.toContain('diffèrent');
  });

  it('speaks of a beginning only where nearly all answers are low', () => {
    const beginning = 'Vous en êtes au début sur presque tout : les premiers pas se verront vite.';
    expect(of(answers(0, { roles: 1 }))[0]).toBe(beginning);
    const random = dice(14);
    for (let i = 0; i < 200; i++) {
      const plan = drawnPlan(random);
      if (!portrait(plan).includes(beginning)) continue;
      const values = plan.resolved.cells.flatMap(({ value, question }) =>
        value === null || AXES.every((axis) => !question.weights[axis]) ? [] : [value],
      );
      expect(values.filter((value) => value <= 0.25).length).toBeGreaterThanOrEqual(0.9 * values.length);
    }
  });

  it('keeps the notes of several people to their own place', () => {
    const noted = venue(answers(1, { posts: { value: at('posts', 4), note: 'Karim ne veut pas' } }));
    expect(portrait(planFor(noted, noted, noted)).join(' ')).not.toContain('Karim');
  });

  it('names no axis, and holds in three sentences', () => {
    const random = dice(11);
    for (let i = 0; i < 200; i++) {
      const sentences = portrait(drawnPlan(random));
      expect(sentences.length).toBeLessThanOrEqual(3);
      expect(sentences.length).toBeGreaterThan(0);
      for (const title of ['la vision', 'l’humain', 'les publics', 'l’engagement']) {
        expect(sentences.join(' ').replace(/«[^»]*»/g, '')).not.toContain(title);
      }
    }
  });

  it('draws no verdict where the axes are closer than ten points', () => {
    const random = dice(12);
    let [even, apart] = [0, 0];
    for (let i = 0; i < 200; i++) {
      const plan = drawnPlan(random);
      const scores = AXES.flatMap((axis) => {
        const found = plan.scores.axes[axis];
        return found?.level == null ? [] : [found.score ?? 0];
      });
      const text = portrait(plan).join(' ');
      if (scores.length < 2 || Math.max(...scores) - Math.min(...scores) < 10) {
        even += 1;
        expect(text).not.toMatch(/plus à gagner|vous appuyer sur/);
      } else apart += Number(text.includes('plus à gagner'));
    }
    expect([even > 5, apart > 50]).toEqual([true, true]);
    expect(of(answers(2))).toEqual(['Vos réponses se valent d’un sujet à l’autre.']);
    expect(of(answers(2, { passwords: 1, roles: 3 }))).toEqual([
      'Vous partez d’un appui : la répartition des tâches (« Chaque personne a du temps pour sa tâche »).',
    ]);
  });

  it('names as most to be gained what the plan acts on', () => {
    const random = dice(13);
    for (let i = 0; i < 100; i++) {
      const plan = drawnPlan(random);
      const [, first = ''] = /le plus à gagner : « (.+?) »/.exec(portrait(plan).join(' ')) ?? [];
      const because = plan.actions
        .flatMap((choice) => choice.because.map(({ question }) => question))
        .filter((id) =>
          plan.resolved.cells.some(({ question, state }) => question.id === id && state === 'answered'),
        );
      if (first === '' || because.length === 0) continue;
      const named = culture.questions.find(({ text }) => plain((text as { fr: string }).fr) === first);
      expect(because).toContain(named?.id);
    }
  });

  it('finds nothing to build on where every answer is low, and is warm where all is at its best', () => {
    expect(of(answers(0))).toEqual([
      'Vous en êtes au début sur presque tout : les premiers pas se verront vite.',
    ]);
    expect(of(answers(4))).toEqual([
      'Ce que vous décrivez est solide : vous avez de quoi en aider d’autres.',
    ]);
  });

  it('says what the track does not ask about, dangers first, and nothing where all was asked', () => {
    const short = of(answers(2, { posts: 4, roles: 0 }), { track: 'short' });
    expect(short.at(-1)).toBe(
      'Ce parcours n’aborde pas : vos mots de passe, vos copies de secours, vos fichiers de noms, la contribution du public, entre autres.',
    );
    expect(of(answers(2, { posts: 4, roles: 0 })).join(' ')).not.toContain('n’aborde pas');
  });

  it('counts what a track leaves out where the questions have no topic, those of other profiles aside', () => {
    const base = { structure: { name: 'Un lieu', profile: 'centre' }, date: '2026-03-02', track: 'flash' };
    const questions = culture.questions.map((question) => ({ ...question, topic: null }));
    const plan = planOf(
      { ...culture, questions },
      { ...base, answers: { 'written-purpose': 'case-by-case' } },
    );
    expect(portrait(plan).at(-1)).toMatch(/^Ce parcours laisse de côté 27 questions\.$/);
  });

  it('does not take “doesn’t apply to us” for no answer', () => {
    const aside = Object.fromEntries(scene.questions.map(({ id }) => [id, 'na']));
    const sentences = of({ ...aside, dream: null });
    expect(sentences[0]).toContain('Vous avez mis de côté toutes les questions');
    expect(sentences.join(' ')).not.toMatch(/encore répondu|semaine/);
    expect(of({ purpose: 'na' })[0]).toContain('attendent une réponse');
    expect(of({})[0]).toBe(
      'Vous n’avez encore répondu à aucune question : ce plan ne peut donc rien dire de vous.',
    );
  });

  it('takes “we don’t know” everywhere as what there is to find out', () => {
    const unknown = Object.fromEntries(Object.keys(answers(0)).map((id) => [id, 'unknown']));
    expect(of(unknown)[0]).toBe(
      '« Nous ne savons pas » est une bonne réponse, et vous l’avez donnée à 9 questions : elle montre ce qu’il faut éclaircir.',
    );
  });
});
