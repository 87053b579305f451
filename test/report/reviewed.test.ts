import { describe, expect, it } from 'vitest';
import { STATUSES, type Status } from '../../src/model/reviewed.ts';
import { choose } from '../../src/plan/choose.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planView } from '../../src/report/plan/build-view.ts';
import { planJson } from '../../src/report/plan/json.ts';
import { planMarkdown } from '../../src/report/plan/markdown.ts';
import { score } from '../../src/scoring/score.ts';
import { dice } from '../content/respondents.ts';
import { answers, at, planFor, venue } from './scene.ts';
import { body, drawnPlan, pageOne, plain, wordCount } from './structures.ts';

/** Low on passwords and roles alone; a wish on the audience. */
const LOW = answers(3, { passwords: 0, roles: 1 });

const reviewed = (actions: Record<string, Status>, more: object = {}): Plan =>
  planFor(venue(LOW, { review: { actions }, ...more }));

const actionsOf = (plan: Plan, language: 'fr' | 'en') => {
  const { firstActions, later } = planView(plan, language);
  return [...firstActions, ...later.flatMap(({ actions }) => actions)];
};
const reason = (plan: Plan, id: string, language: 'fr' | 'en' = 'fr'): string =>
  plain(actionsOf(plan, language).find((action) => action.id === id)?.reason ?? '');

/** A plan of which somebody has said what became of its actions. */
function saying(plan: Plan, status: (id: string) => Status | null): Plan {
  const statuses = new Map(
    plan.resolved.questionnaire.actions.flatMap(({ id }): [string, Status][] => {
      const its = status(id);
      return its === null ? [] : [[id, its]];
    }),
  );
  const resolved = { ...plan.resolved, statuses };
  return choose(resolved, score(resolved));
}

describe('an action of last time', () => {
  it('that was done says that the need remains: about what, and what is answered today', () => {
    const plan = reviewed({ 'second-code': 'done' });
    expect(reason(plan, 'second-code')).toBe(
      'Faite, mais le besoin demeure : « Nos mots de passe sont affichés ou partagés » ; à ne pas laisser attendre.',
    );
    expect(reason(plan, 'second-code', 'en')).toMatch(
      /^Done, but the need remains: “.+”; not to be left waiting\.$/,
    );
    // The topic is said where the sentence does not say it.
    expect(reason(reviewed({ 'second-name': 'done' }), 'second-name')).toMatch(
      /^Faite, mais le besoin demeure : [^«]+, « .+ »\.$/,
    );
  });

  it('that was done and is wished for says so', () => {
    const wished = answers(3, { passwords: { value: at('passwords', 3), target: at('passwords', 4) } });
    const plan = planFor(venue(wished, { review: { actions: { 'second-code': 'done' } } }));
    expect(reason(plan, 'second-code')).toMatch(
      /^Faite, mais le besoin demeure : .+ ; vous souhaitez aller plus loin\.$/,
    );
  });

  it('that several people answer differently tells from what to what', () => {
    const file = (rank: number) =>
      venue(answers(3, { passwords: rank }), {
        respondent: { role: `rôle ${rank}` },
        review: { actions: { 'second-code': 'done' } },
      });
    expect(reason(planFor(file(0), file(1)), 'second-code')).toMatch(
      /^Faite, mais le besoin demeure : .+, de « .+ » à « .+ » ; /,
    );
  });

  it('that was begun or dropped says so before why it is there; not begun, it says nothing more', () => {
    const before = reason(reviewed({}), 'second-name');
    const lower = `${before.charAt(0).toLowerCase()}${before.slice(1)}`;
    expect(reason(reviewed({ 'second-name': 'started' }), 'second-name')).toBe(`Déjà commencée ; ${lower}`);
    expect(reason(reviewed({ 'second-name': 'dropped' }), 'second-name')).toBe(
      `Abandonnée la fois dernière ; ${lower}`,
    );
    expect(reason(reviewed({ 'second-name': 'dropped' }), 'second-name', 'en')).toMatch(
      /^Dropped last time; /,
    );
    expect(reason(reviewed({ 'second-name': 'started' }), 'second-name', 'en')).toMatch(/^Already started; /);
    expect(reason(reviewed({ 'second-name': 'not-yet' }), 'second-name')).toBe(before);
  });

  it('that was done says so on page one, has no ticked box, and is not there if its question asks for no more', async () => {
    const plan = reviewed({ 'second-code': 'done', 'second-name': 'started' });
    const markdown = plain(await planMarkdown(plan, { language: 'fr' }));
    expect(pageOne(markdown)).toContain('*Faite, mais le besoin demeure');
    expect(markdown).not.toContain('[x]');
    const settled = planFor(venue(answers(4), { review: { actions: { 'second-code': 'done' } } }));
    expect(actionsOf(settled, 'fr').map(({ id }) => id)).not.toContain('second-code');
  });

  it('is told in the data', () => {
    const { actions } = planJson(reviewed({ 'second-code': 'done', 'second-name': 'not-yet' }), 'fr');
    expect(Object.fromEntries(actions.map(({ id, review }) => [id, review]))).toMatchObject({
      'second-code': 'done',
      'second-name': 'not-yet',
    });
    expect(planJson(reviewed({}), 'fr').actions.every(({ review }) => review === null)).toBe(true);
  });
});

it('objectives that were written since, and are not ranked, are to be ranked, not written again', () => {
  const undecided = (actions: Record<string, Status>, rank: number) =>
    planFor(venue(answers(3, { purpose: rank }), { objectives: [], review: { actions } }));
  for (const statuses of [{}, { 'write-purpose': 'done' as const }]) {
    const view = planView(undecided(statuses, 4), 'fr');
    expect(plain(view.noObjective ?? '')).toBe(
      'Vos objectifs sont écrits : classez-les ici, le plus important d’abord.',
    );
    expect(view.toRank).toHaveLength(3);
  }
  const again = undecided({ 'write-purpose': 'done' }, 0);
  expect(planView(again, 'fr').toRank).toEqual([]);
  expect(reason(again, 'write-purpose')).toMatch(/^Faite, mais le besoin demeure/);
});

it('a plan holds in its words, whatever became of its actions, and says on page one which were done', {
  timeout: 120_000,
}, async () => {
  const random = dice(2027);
  let again = 0;
  let told = 0;
  for (let i = 0; i < 60; i++) {
    const plan = drawnPlan(random);
    const some = [null, ...STATUSES];
    for (const reviewedPlan of [
      saying(plan, () => 'done'),
      saying(plan, () => some[Math.floor(random() * some.length)] ?? null),
    ]) {
      for (const language of ['fr', 'en'] as const) {
        const markdown = await planMarkdown(reviewedPlan, { language });
        const first = wordCount(pageOne(markdown));
        expect(first).toBeLessThanOrEqual(330);
        const pages = body(markdown);
        expect(wordCount(pages) - first).toBeLessThanOrEqual(1000);
        const tells =
          language === 'fr' ? /\*Faite, mais le besoin demeure/g : /\*Done, but the need remains/g;
        const after = pages.slice(pageOne(markdown).length).match(tells) ?? [];
        expect(after).toHaveLength(
          actionsOf(reviewedPlan, 'fr').filter(({ review }) => review === 'done').length,
        );
      }
      const { firstActions } = planView(reviewedPlan, 'fr');
      const done = firstActions.filter(({ review }) => review === 'done');
      again += done.length;
      told += done.filter(({ room }) => room.reason).length;
    }
  }
  expect(again).toBeGreaterThan(100);
  // Page one may be full of what it must say: the pages after it tell of each.
  expect(told / again).toBeGreaterThan(0.95);
});

it('a plan of which nothing is said is the same to the byte', async () => {
  const files = [venue(LOW), venue(LOW, { review: { date: '2025-03-02' } })];
  const [without, empty] = await Promise.all(
    files.map((file) => planMarkdown(planFor(file), { language: 'fr' })),
  );
  expect(empty).toBe(without);
});
