import { describe, expect, it } from 'vitest';
import { PLAIN } from '../../src/diagnostics/render/palette.js';
import { AXES, type Question } from '../../src/model/questionnaire.js';
import { explainScores, planMarkdown, planView } from '../../src/report/index.js';
import { quote, typeset } from '../../src/report/text/typography.js';
import { culture } from '../content/culture.js';
import { dice, optionAt } from '../content/respondents.js';
import { body, drawnPlan, pageOne, plain, planOf } from './structures.js';

const questions = culture.questions.filter(({ type }) => type === 'single');

/** Answers to the culture questionnaire: each question at a rank from 0 to 4, or left blank. */
function structure(rank: (id: string) => number | null, over: object = {}): object {
  const answers = questions.flatMap((question): [string, string][] => {
    const found = rank(question.id);
    return found === null ? [] : [[question.id, optionAt(question, found)]];
  });
  return {
    structure: { name: 'Un lieu', profile: 'centre' },
    date: '2026-03-02',
    objectives: ['keep-link'],
    answers: Object.fromEntries(answers),
    ...over,
  };
}

/** A question's text in French, alone or as a sentence quotes it. */
const bare = ({ text }: Pick<Question, 'text'>): string =>
  typeset(typeof text === 'string' ? text : (text.fr ?? ''), 'fr');
const quoted = (question: Question): string => quote(bare(question), 'fr');

describe('a team without a ranked objective', () => {
  it('is not told that it has none: it may have written them', async () => {
    const plan = planOf(
      culture,
      structure((id) => (id === 'written-purpose' ? 4 : 1), { objectives: [] }),
    );
    const page = plain(await planMarkdown(plan, { language: 'fr' }));
    expect(page).toContain('« Nous avons écrit un à trois objectifs');
    expect(page).toContain('Aucun objectif n’est classé dans vos réponses : ce plan commence donc par là.');
    expect(page).not.toMatch(/n’avez pas (encore )?(choisi )?d’objectif/);
  });
});

describe('a team that answered almost nothing', () => {
  const few = structure((id) => ({ 'written-purpose': 1, 'shared-files': 0 })[id] ?? null, {
    track: 'standard',
  });
  const text = async () => plain(await planMarkdown(planOf(culture, few), { language: 'fr' }));

  it('is not said to be at the beginning, nor to need no training', async () => {
    expect(await text()).toContain('- Il y a trop peu de réponses pour dire quel axe vous porte.');
    expect(await text()).toMatch(
      / laissé \d\d questions sans réponse : y répondre rendra ce plan plus sûr\.$/m,
    );
    expect(await text()).not.toContain('au début sur presque tout');
    expect(await text()).toContain('ne disent pas encore si vous avez besoin de formation');
    expect(await text()).not.toContain('Aucun besoin de formation');
  });

  it('gets no number where its answers do not give a level: a range, and a question mark', async () => {
    const { axes, matrix } = planView(planOf(culture, few), 'fr').profile;
    expect(axes.map(({ level }) => level)).toEqual([null, null, null, null]);
    expect(axes.map(({ score, scoreText }) => [score, scoreText])).toEqual(Array(4).fill([null, '?']));
    expect(matrix.areas.flatMap(({ scores }) => scores)).toEqual(Array(12).fill('?'));
    expect(await text()).toContain('|L’humain|▒▒▒▒▒▒▒▒░░|pas assez documenté|?|0 à 83|');
    expect(await text()).toContain('#### L’humain : pas assez documenté, de 0 à 83');
    expect(await text()).not.toContain('0/100');
    expect(await text()).toContain('\n? : pas assez documenté. – : sans objet.\n');
    const all = planOf(
      culture,
      structure(() => 1),
    );
    expect(plain(await planMarkdown(all, { language: 'fr' }))).not.toContain('? : pas assez documenté');
    const explained = explainScores(planOf(culture, few), { language: 'fr', width: 100, palette: PLAIN });
    expect(plain(explained)).toContain('L’humain ? (0 à 83)');
  });

  it('is told to answer the rest first', async () => {
    expect(body(await text())).toMatch(
      /### À éclaircir\n\n- \d\d questions sans réponse, en annexe : répondez-y d’abord/,
    );
  });

  it('is not said to be at the beginning on an axis that has no level', () => {
    const one = structure((id) =>
      questions.find((question) => question.id === id)?.weights.vision ? 0 : null,
    );
    const plan = planOf(culture, one);
    expect(plan.scores.axes.vision?.level).toBe(1);
    expect(planView(plan, 'fr').portrait[0]).toContain('trop peu de réponses');
  });
});

it('shows no answer both as what carries a team and as what it lacks', () => {
  const random = dice(42);
  const structures = [
    planOf(
      culture,
      structure(() => 2),
    ),
    ...Array.from({ length: 150 }, () => drawnPlan(random)),
  ];
  for (const plan of structures) {
    const { portrait, profile } = planView(plan, 'fr');
    const [strength = '', need = ''] = [
      portrait[0],
      portrait.find((text) => text.includes('le plus à gagner')),
    ];
    const carries = plan.resolved.cells.filter(({ question }) => strength.includes(quoted(question)));
    for (const { question } of carries) {
      expect(need).not.toContain(quoted(question));
      expect(profile.tensions.map((tension) => tension.question)).not.toContain(bare(question));
    }
    for (const { question } of profile.tensions) {
      const cell = plan.resolved.cells.find((candidate) => bare(candidate.question) === question);
      expect(cell?.value).toBeLessThan(0.5);
    }
  }
});

it('says of an action of page one that it may take three months, and asks in a fortnight only how far it is', async () => {
  const random = dice(25);
  let slow = 0;
  for (let i = 0; i < 40; i++) {
    const plan = drawnPlan(random);
    const page = pageOne(plain(await planMarkdown(plan, { language: 'fr' })));
    const { firstActions } = planView(plan, 'fr');
    expect(page.match(/^\*Effort .*\*$/gm)).toEqual(
      firstActions.map(({ horizon }) =>
        horizon === 'now'
          ? expect.not.stringContaining('Dans les')
          : expect.stringMatching(/\. Dans (les trois mois|l’année), d’ici au .+ 202\d\.\*$/),
      ),
    );
    slow += firstActions.filter(({ horizon }) => horizon !== 'now').length;
    if (firstActions.length > 0) expect(page).toContain('où en sont les premières actions ?');
  }
  expect(slow).toBeGreaterThan(0);
});

it('cuts no answer of one person, nor the question without which it says little', () => {
  const random = dice(20);
  for (let i = 0; i < 60; i++) {
    const plan = drawnPlan(random);
    if (plan.resolved.respondents > 1) continue;
    const { firstActions, later } = planView(plan, 'fr');
    for (const { reason } of [...firstActions, ...later.flatMap(({ actions }) => actions)]) {
      expect(reason).not.toContain('…\u00a0»');
      if (reason.includes('Vous avez répondu «\u00a0nous ne savons pas\u00a0»'))
        expect(reason).toContain('?\u00a0»');
    }
    for (const { reason } of firstActions) expect(reason).not.toMatch(/Vous avez répondu «[^»]*»\./);
  }
});

it('points from the sign of each action to the review, without saying it twice', async () => {
  const plan = planOf(
    culture,
    structure(() => 1),
  );
  const text = plain(await planMarkdown(plan, { language: 'fr' }));
  for (const { action } of plan.actions) {
    expect(text.split(plain(bare({ text: action.indicator }))).length - 1).toBe(1);
  }
  expect(text.match(/^\|Action \d\|\|\|$/gm)).toHaveLength(plan.actions.length);
});

it('says of each action whose rest is in the annex that it is there', async () => {
  const random = dice(21);
  for (let i = 0; i < 40; i++) {
    const plan = drawnPlan(random);
    const { annex, restInAnnex } = planView(plan, 'fr');
    const numbers = annex.furtherActions.map(({ number }) => number);
    if (numbers.length > 0 && numbers.length === plan.actions.length)
      expect(restInAnnex).toContain('de chaque action');
    else expect(restInAnnex?.match(/\d+/g)?.map(Number) ?? []).toEqual(numbers);
    if (restInAnnex)
      expect(body(await planMarkdown(plan, { language: 'fr' }))).toContain(`\n${restInAnnex}\n`);
  }
});

it('gives an answer as the reason of an action, never what nobody knows while an answer calls for it', () => {
  const random = dice(22);
  let mixed = 0;
  for (let i = 0; i < 150; i++) {
    const plan = drawnPlan(random);
    const { firstActions, later } = planView(plan, 'fr');
    for (const { id, reason } of [...firstActions, ...later.flatMap(({ actions }) => actions)]) {
      const because = plan.actions.find(({ action }) => action.id === id)?.because ?? [];
      const states = because.map(
        ({ question }) => plan.resolved.cells.find((cell) => cell.question.id === question)?.state,
      );
      if (!states.includes('answered')) continue;
      if (states.includes('unknown')) mixed += 1;
      expect(reason).not.toContain('nous ne savons pas');
    }
  }
  expect(mixed).toBeGreaterThan(0);
});

it('leans on an answer that the plan is to mend only where there is no other as good', () => {
  const random = dice(31);
  let leant = 0;
  for (let i = 0; i < 150; i++) {
    const plan = drawnPlan(random);
    if (plan.resolved.respondents > 1) continue;
    const { portrait, firstActions, later } = planView(plan, 'fr');
    const reasons = [...firstActions, ...later.flatMap(({ actions }) => actions)].map(({ reason }) => reason);
    const found = /appui\u00a0: à («.*») ?, vous avez répondu («.*»)\.$/.exec(portrait[0] ?? '');
    if (!found) continue;
    leant += 1;
    const mended = reasons.some((reason) => reason.includes(found[2] ?? ''));
    const others = plan.resolved.cells.filter(
      ({ state, value, question }) =>
        state === 'answered' &&
        (value ?? 0) >= 0.5 &&
        AXES.some((axis) => question.weights[axis]) &&
        plan.actions.every(({ because }) => because.every((reason) => reason.question !== question.id)),
    );
    if (mended) expect(others).toEqual([]);
  }
  expect(leant).toBeGreaterThan(10);
});
