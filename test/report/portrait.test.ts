import { describe, expect, it } from 'vitest';
import { AXES } from '../../src/model/questionnaire.js';
import type { Plan } from '../../src/plan/plan.js';
import { planView } from '../../src/report/index.js';
import { inSentence } from '../../src/report/text/typography.js';
import { culture } from '../content/culture.js';
import { dice } from '../content/respondents.js';
import { cohort, drawnPlan, plain, planOf } from './structures.js';

const portrait = (plan: Plan): string[] => planView(plan, 'fr').portrait.map(plain);

/** Every question of `culture` at a rank, from 0 to 4, but for some. */
function all(rank: number, but: Record<string, unknown> = {}): object {
  const answers = culture.questions.flatMap((question): [string, unknown][] =>
    question.type === 'single' ? [[question.id, question.options[rank]?.id]] : [],
  );
  return {
    structure: { name: 'Un lieu', profile: 'centre' },
    date: '2026-03-02',
    objectives: ['keep-link'],
    answers: { ...Object.fromEntries(answers), ...but },
  };
}
const options = (id: string): string[] => {
  const question = culture.questions.find((candidate) => candidate.id === id);
  return question?.type === 'single' ? question.options.map((option) => option.id) : [];
};

describe('the portrait', () => {
  it('quotes answers that the team gave, to the questions that it names', () => {
    for (const { plan } of cohort()) {
      if (plan.resolved.respondents > 1) continue;
      const { annex } = planView(plan, 'fr');
      const rows = annex.answers.flatMap((area) => area.rows);
      for (const sentence of portrait(plan)) {
        const [, question, answer] = /à « (.+) », vous avez répondu « (.+) »\.$/.exec(sentence) ?? [];
        if (question === undefined) continue;
        const row = rows.find((candidate) => plain(candidate.question) === question);
        expect(plain(row?.answer ?? '').replace(/\.$/, '')).toBe(answer);
      }
    }
  });

  it('leans only on an axis of three answers and the third level at least; names the lowest as the need', () => {
    const random = dice(11);
    let named = 0;
    for (let i = 0; i < 200; i++) {
      const plan = drawnPlan(random);
      const sentences = portrait(plan);
      const { axes } = plan.scores;
      const title = (axis: (typeof AXES)[number]) => {
        const text = culture.axes[axis].title;
        return inSentence(typeof text === 'string' ? text : (text.fr ?? ''));
      };
      const strong = AXES.find((axis) =>
        sentences[0]?.startsWith(`Vous pouvez vous appuyer sur ${title(axis)} (`),
      );
      const weak = AXES.find((axis) =>
        sentences.some((sentence) =>
          sentence.startsWith(`C’est sur ${title(axis)} que vous avez le plus à gagner`),
        ),
      );
      if (strong) {
        named += 1;
        expect(axes[strong]?.answered).toBeGreaterThanOrEqual(3);
        expect(axes[strong]?.level).toBeGreaterThanOrEqual(3);
        expect(strong).not.toBe(weak);
      }
      if (weak && strong) expect(axes[weak]?.score).toBeLessThanOrEqual(axes[strong]?.score ?? 0);
    }
    expect(named).toBeGreaterThan(50);
  });

  it('finds no strength where every answer is low, and no need where every answer is at its best', () => {
    expect(portrait(planOf(culture, all(0)))[0]).toBe(
      'Vous en êtes au début sur presque tout : les premiers pas se verront vite.',
    );
    const best = portrait(planOf(culture, all(4)));
    expect(best[0]).toMatch(/^Vous pouvez vous appuyer sur/);
    expect(best[1]).toBe('Aucun besoin pressant ne ressort : vos réponses sont là où vous voulez être.');
    expect(best[2]).toMatch(
      /^Rien ne reste dans l’ombre : vous avez répondu aux \d+ questions qui vous concernent\.$/,
    );
  });

  it('shows a strength by what the team says, not by what one of three alone knows', () => {
    for (const { id, text, type } of culture.questions) {
      if (type !== 'single') continue;
      const alone = all(3, { [id]: options(id)[4] });
      const [strength] = portrait(planOf(culture, alone, all(3, { [id]: null }), all(3, { [id]: null })));
      expect(strength).toMatch(/^Vous pouvez vous appuyer sur/);
      expect(strength).not.toContain(plain(typeof text === 'string' ? text : (text.fr ?? '')));
    }
  });

  it('takes what the team aims for as good enough', () => {
    const aims = Object.fromEntries(
      culture.questions.flatMap(({ id, type }) =>
        type === 'single' ? [[id, { value: options(id)[2], target: options(id)[2] }]] : [],
      ),
    );
    expect(portrait(planOf(culture, all(2, aims)))[1]).toMatch(/^Aucun besoin pressant/);
  });

  it('says what keeps an axis that it names from its level', () => {
    const sentences = portrait(planOf(culture, all(3, { 'written-purpose': options('written-purpose')[0] })));
    expect(sentences.filter((sentence) => sentence.includes('le niveau reste'))).toEqual([
      expect.stringMatching(
        /^Sur la vision, le niveau reste « en mouvement » ; ce qui ouvre le suivant : « /,
      ),
    ]);
  });

  it('says which axis it cannot place, and how many questions wait', () => {
    const unknown = culture.questions.filter(({ weights }) => weights.engagement).slice(1);
    const open = Object.fromEntries(unknown.map(({ id }) => [id, 'unknown']));
    const plan = planOf(culture, all(3, open));
    expect(portrait(plan).at(-1)).toBe(
      `Il manque encore de quoi vous situer sur l’engagement ; en tout, vous avez répondu « nous ne savons pas » à ${plan.toClarify.length} questions.`,
    );
  });

  it('names an axis whose title has no article as French does', () => {
    const people = { title: 'Compétences', description: null };
    const plan = planOf(
      { ...culture, axes: { ...culture.axes, people } },
      all(1, { 'digital-roles': options('digital-roles')[0] }),
    );
    expect(portrait(plan)[1]).toMatch(/^C’est sur l’axe « Compétences » que vous avez le plus à gagner/);
  });
});
