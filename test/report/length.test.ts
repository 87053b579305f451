import { expect, it } from 'vitest';
import { fillPlan } from '../../src/generated/fill-plan.js';
import { planView } from '../../src/report/plan/build-view.ts';
import { Length } from '../../src/report/plan/length.ts';
import type { PlanView } from '../../src/report/plan/view.ts';
import { dice } from '../content/respondents.ts';
import { drawnPlan } from './structures.ts';

/** How many words of its values a whole plan has on each of the first two sheets, but for the ids in its marks. */
function wordsOf(view: PlanView): number[] {
  const text = fillPlan(view, (value) =>
    String(value)
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
      .map(() => '§')
      .join(''),
  );
  const sheets = text.replaceAll(/<!-- action:§/g, '').split(/<!-- (?:page|annex) -->/, 2);
  return sheets.map((sheet) => sheet.split('§').length - 1);
}

/** What is left out or said in fewer words of a plan that is too long, one thing after the other. */
const SHORTER: readonly ((view: PlanView) => PlanView)[] = [
  (view) => ({ ...view, portrait: [] }),
  (view) => ({ ...view, wishes: view.wishes.slice(0, 1), moreWishes: view.labels.wishesInAnnex }),
  (view) => ({ ...view, profile: { ...view.profile, matrix: null } }),
  (view) => ({ ...view, detailed: view.firstActions }),
  (view) => ({ ...view, review: { ...view.review, signs: [] } }),
  (view) => ({ ...view, firstActions: [], later: [] }),
  (view) => view,
];

it('is that of the plan as it is filled in, however often what is counted gets shorter', () => {
  const random = dice(418);
  for (let i = 0; i < 30; i++) {
    const [pageOne, beforeAnnex] = [new Length('page-one'), new Length('before-annex')];
    let view = planView(drawnPlan(random), i % 2 === 0 ? 'fr' : 'en');
    for (const shorten of [...SHORTER].sort(() => random() - 0.5)) {
      view = shorten(view);
      expect([pageOne.of(view), beforeAnnex.of(view)]).toEqual(wordsOf(view));
    }
  }
});
