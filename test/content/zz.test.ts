import { it } from 'vitest';
import { choose } from '../../src/plan/choose.js';
import { resolve } from '../../src/scoring/resolve.js';
import { score } from '../../src/scoring/score.js';
import { culture } from './culture.js';
import { answer, blank, optionAt } from './respondents.js';
it('gaps', () => {
  const by = new Map<string, string[]>();
  for (const { id: profile } of culture.profiles) {
    for (const rank of [2, 3]) {
      const answers = culture.questions.flatMap((q) => q.type === 'single' ? [[q.id, answer(optionAt(q, rank))] as const] : []);
      const resolved = resolve(culture, [{ ...blank(profile), answers: new Map(answers) }]);
      const { actions, annex, waiting } = choose(resolved, score(resolved));
      const mended = new Set([...actions, ...annex, ...waiting].flatMap(({ because }) => because.map((r) => r.question)));
      for (const c of resolved.cells) if (c.state === 'answered' && !mended.has(c.question.id)) by.set(`${rank} ${c.question.id}`, [...(by.get(`${rank} ${c.question.id}`) ?? []), profile]);
    }
  }
  for (const [k, v] of by) console.log(k, v.join(','));
});
