import { describe, expect, it } from 'vitest';
import { hasWish } from '../../src/plan/need.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planView } from '../../src/report/plan/build-view.ts';
import { readFilledIn } from '../../src/report/plan/filled-in.ts';
import { planJson } from '../../src/report/plan/json.ts';
import { planHtml, planMarkdown } from '../../src/report/plan/markdown.ts';
import { dice } from '../content/respondents.ts';
import { answers, at, planFor, scene, venue } from './scene.ts';
import { body, drawnPlan, pageOne, plain, wordCount } from './structures.ts';

const fr = { language: 'fr' } as const;
const page = async (plan: Plan) => pageOne(plain(await planMarkdown(plan, fr)));

/** What stands under a heading of page one. */
const section = (text: string, heading: string): string =>
  new RegExp(`^## ${heading}\\n([\\s\\S]*?)(?=^## |^<!-- p)`, 'm').exec(text)?.[1]?.trim() ?? '';

const title = (id: string): string => {
  const found = scene.actions.find((action) => action.id === id)?.title;
  if (typeof found !== 'string') throw new Error(id);
  return plain(found);
};

it('holds in 330 words, and what comes before the annex in a thousand more', {
  timeout: 120_000,
}, async () => {
  const random = dice(2026);
  for (let i = 0; i < 200; i++) {
    const plan = drawnPlan(random);
    for (const language of ['fr', 'en'] as const) {
      const markdown = await planMarkdown(plan, { language });
      const first = wordCount(pageOne(markdown));
      expect(first).toBeLessThanOrEqual(330);
      expect(wordCount(body(markdown)) - first).toBeLessThanOrEqual(1000);
    }
  }
});

describe('the first actions', () => {
  it('are those of the plan, in its order, whatever their horizon', async () => {
    const random = dice(4);
    let slow = 0;
    for (let i = 0; i < 80; i++) {
      const plan = drawnPlan(random);
      const marks = [...(await page(plan)).matchAll(/<!-- action:(.+?) -->/g)].map(([, id]) => id);
      if (planView(plan, 'fr').toRank.length === 0) expect(marks).toEqual(plan.first);
      slow += plan.actions.filter(
        ({ action, horizon }) => plan.first.includes(action.id) && horizon !== 'now',
      ).length;
    }
    expect(slow).toBeGreaterThan(0);
  });

  it('say their first step, then why, then who and by when, then in small why they are there', async () => {
    const text = await page(planFor(venue(answers(3, { passwords: 0 }))));
    expect(section(text, 'Votre première action')).toBe(
      [
        'Choisissez un nom, une date ; y renoncer est permis.',
        '### 1. Protéger la messagerie d’un second code',
        '**Premier pas.** La personne qui gère les comptes active le code sur la messagerie.',
        'Qui tient la messagerie tient tous les autres comptes.',
        '- [ ] Qui : ………………………… Pour le : ………………………… <!-- action:second-code -->',
        '*Vous avez répondu : « Nos mots de passe sont affichés ou partagés » ; à ne pas laisser attendre.*',
      ].join('\n\n'),
    );
  });

  it('say the wish, the objective served, or that none is ranked', async () => {
    const wish = { roles: { value: 'named', target: 'relayed' } };
    expect(await page(planFor(venue(answers(3, wish), { objectives: ['share-load'] })))).toContain(
      '*La répartition des tâches : vous souhaitez aller plus loin ; sert votre objectif n° 1.*',
    );
    expect(await page(planFor(venue(answers(3, { purpose: 0 }), { objectives: [] })))).toContain(
      '*Aucun objectif n’est classé : ce plan commence par là.*',
    );
    expect(await page(planFor(venue(answers(3, { backup: 'unknown' }))))).toContain(
      '*Reste à éclaircir : vos copies de secours ; à ne pas laisser attendre.*',
    );
  });

  it('name no day and no week of their own', async () => {
    const random = dice(6);
    for (let i = 0; i < 30; i++) {
      const { firstActions: _, ...view } = planView(drawnPlan(random), 'fr');
      expect([view.firstActionsIntro, ...view.portrait, view.noAction ?? ''].join(' ')).not.toMatch(
        /semaine|lundi|vendredi/,
      );
    }
  });
});

describe('where the team wants to be in a year', () => {
  const heading = 'Aujourd’hui → dans un an';
  const wished = (...ids: string[]) =>
    Object.fromEntries(ids.map((id) => [id, { value: at(id, 1), target: at(id, 3) }]));
  const sentence = (id: string, rank: number) => {
    const question = scene.questions.find((candidate) => candidate.id === id);
    const option = question?.type === 'single' ? question.options[rank] : undefined;
    return `« ${plain(String(option?.text)).replace(/\.$/, '')} »`;
  };
  const line = (id: string) => {
    const topic = plain(String(scene.questions.find((candidate) => candidate.id === id)?.topic));
    return `- **${topic.charAt(0).toUpperCase()}${topic.slice(1)}.** ${sentence(id, 1)} → ${sentence(id, 3)}`;
  };

  it('is said of each wish, in the sentences of the questionnaire, in the three formats', async () => {
    const plan = planFor(venue(answers(3, wished('roles', 'posts'))));
    expect(
      section(await page(plan), heading)
        .split('\n')
        .sort(),
    ).toEqual([line('roles'), line('posts')].sort());
    expect(plain(await planHtml(plan, fr))).toContain(line('roles').replace(/.*\*\* /, ''));
    expect(await planMarkdown(plan, { language: 'en' })).toContain('## Today → in a year');
    expect(
      planJson(plan, 'fr')
        .wishes.map(({ question }) => question)
        .sort(),
    ).toEqual(['posts', 'roles']);
    expect(
      planJson(plan, 'fr').wishes.map(({ today, inAYear }) => [plain(today), plain(inAYear)]),
    ).toContainEqual([sentence('roles', 1), sentence('roles', 3)]);
  });

  it('is not said where the target is the answer of today, or below it: in no format, and not in the annex', async () => {
    for (const target of [1, 2]) {
      const plan = planFor(
        venue(answers(3, { roles: { value: at('roles', 2), target: at('roles', target) } })),
      );
      expect(plain(await planMarkdown(plan, fr))).not.toContain(heading);
      expect(planJson(plan, 'fr').wishes).toEqual([]);
      const view = planView(plan, 'fr');
      expect(view.annex.answers.flatMap(({ rows }) => rows).map((row) => row.target)).not.toContain(
        plain(sentence('roles', target)).slice(2, -2),
      );
      expect(view.annex.answers.flatMap(({ rows }) => rows).every((row) => row.target === '')).toBe(true);
    }
  });

  it('of several people is all that they aim for, beside what they all answer', async () => {
    const wanting = (rank: number, target: number | null) =>
      venue(
        answers(3, {
          roles: target === null ? rank : { value: at('roles', rank), target: at('roles', target) },
        }),
      );
    const text = async (...files: object[]) => section(await page(planFor(...files)), heading);
    expect(await text(wanting(1, 3), wanting(1, 3))).toBe(line('roles'));
    expect(await text(wanting(0, 2), wanting(1, 4))).toContain(
      `de ${sentence('roles', 0)} à ${sentence('roles', 1)} → de ${sentence('roles', 2)} à ${sentence('roles', 4)}`,
    );
    expect(await text(wanting(0, 1), wanting(4, null))).toBe('');
  });

  it('of several people is told where their mean is above that of today, in each place, and never as one’s alone', async () => {
    const wanting = (rank: number, target?: number) =>
      venue(
        answers(3, {
          roles: target === undefined ? rank : { value: at('roles', rank), target: at('roles', target) },
        }),
      );
    const told = async (...files: object[]) => {
      const plan = planFor(...files);
      const { annex, picture } = planView(plan, 'fr');
      const html = await planHtml(plan, fr);
      expect(html.includes('class="wish"')).toBe(picture.axes.some(({ inAYear }) => inAYear !== null));
      return [
        section(await page(plan), heading) !== '',
        planJson(plan, 'fr').wishes.length > 0,
        annex.answers.flatMap(({ rows }) => rows).some(({ target }) => target !== ''),
        html.includes('class="wish"'),
      ];
    };
    expect(await told(wanting(0, 2), wanting(2))).toEqual([true, true, true, true]);
    expect(await told(wanting(0, 1), wanting(4))).toEqual([false, false, false, false]);
    const shown = async (...files: object[]) => section(await page(planFor(...files)), heading);
    const range = (low: number, high: number) => `de ${sentence('roles', low)} à ${sentence('roles', high)}`;
    // Two of three want the third sentence: the fourth is not what the team wants.
    expect(await shown(wanting(0, 2), wanting(2, 2), wanting(2, 3))).toMatch(
      new RegExp(` ${range(0, 2)} → ${range(2, 3)}$`),
    );
    expect(await shown(wanting(0, 1), wanting(2, 3))).toMatch(
      new RegExp(` ${range(0, 2)} → ${range(1, 3)}$`),
    );
    expect(await shown(wanting(0, 2), wanting(1, 2))).toMatch(new RegExp(` → ${sentence('roles', 2)}$`));
  });

  it('is never left out in silence: what does not fit is with the profile, or in the annex, and that is said', async () => {
    const random = dice(11);
    const seen = new Set<string>();
    for (let i = 0; i < 120; i++) {
      const plan = drawnPlan(random);
      const view = planView(plan, 'fr');
      const wishes = plan.resolved.cells.filter(hasWish).map(({ question }) => question.id);
      const told = [...view.wishes, ...view.profile.wishes].map(({ question }) => question);
      const isWhole = told.length === wishes.length;
      const { wishesWithProfile, wishesInAnnex } = view.labels;
      const where =
        view.wishes.length === wishes.length
          ? null
          : view.profile.wishes.length > 0
            ? wishesWithProfile
            : wishesInAnnex;
      expect(view.moreWishes).toBe(where);
      if (!isWhole) expect([view.moreWishes, view.profile.moreWishes]).toContain(wishesInAnnex);
      if (where !== null) expect(await page(plan)).toContain(plain(where));
      const inAnnex = view.annex.answers.flatMap(({ rows }) => rows).filter(({ target }) => target !== '');
      expect(inAnnex).toHaveLength(wishes.length);
      if (wishes.length > 0) seen.add(String(where));
    }
    expect(seen.size).toBe(3);
  });
});

describe('what should not wait', () => {
  const plan = planFor(venue(answers(3, { passwords: 0, backup: 0, contacts: 1 })));

  it('is each danger that no first action answers, with its action and where that is', async () => {
    const few = { ...plan, first: plan.first.slice(0, 1) };
    const [first] = few.first;
    const text = section(await page(few), 'À ne pas laisser attendre');
    expect(few.dangers).toHaveLength(3);
    for (const { question, action } of few.dangers) {
      const topic = plain(scene.questions.find(({ id }) => id === question)?.topic as string);
      if (action === first) expect(text).not.toContain(topic.slice(1));
      else expect(text).toMatch(new RegExp(`^- .${topic.slice(1)} : .*\\(action [23]\\)$`, 'm'));
    }
  });

  it('says where an action is that the plan has no room for, and the annex has it', async () => {
    const without = { ...plan, actions: plan.actions.slice(0, 1), first: plan.first.slice(0, 1) };
    const markdown = plain(await planMarkdown(without, fr));
    expect(section(pageOne(markdown), 'À ne pas laisser attendre').match(/\(en annexe\)$/gm)).toHaveLength(2);
    for (const { action } of plan.dangers.filter(({ action: id }) => id !== plan.first[0])) {
      expect(markdown.split('<!-- annex -->')[1]).toContain(`- ${title(action ?? '')} (effort`);
    }
  });

  it('is named on page one whatever the answers', async () => {
    const random = dice(8);
    for (let i = 0; i < 60; i++) {
      const ladders = Object.keys(answers(0));
      const given = Object.fromEntries(
        ladders.map((id) => [id, random() < 0.3 ? 'unknown' : Math.floor(5 * random())]),
      );
      const drawn = planFor(venue(answers(0, given)));
      const text = await page(drawn);
      for (const { question, action } of drawn.dangers) {
        const topic = scene.questions.find(({ id }) => id === question)?.topic as string;
        const isFirst = action !== null && drawn.first.includes(action);
        expect(isFirst || text.includes(plain(topic).slice(1)), question).toBe(true);
      }
    }
  });
});

describe('what to find out first', () => {
  it('is three topics at most, dangers first, each with a blank; the others further on', async () => {
    const unknown = {
      creation: 'unknown',
      posts: 'unknown',
      contacts: 'unknown',
      audience: 'unknown',
      purpose: 'unknown',
    };
    const plan = planFor(venue(answers(3, { ...unknown, passwords: 0 })));
    const markdown = plain(await planMarkdown(plan, fr));
    const lines = section(pageOne(markdown), 'À éclaircir d’abord : qui demande, pour quand').split('\n');
    expect(plan.dangers.map(({ question }) => question)).toEqual(['passwords', 'contacts']);
    expect(lines).toEqual([
      '- Vos fichiers de noms ………………………… (puis retrouver les fichiers de noms, et en effacer, en annexe)',
      '- La connaissance de vos publics …………………………',
      '- Vos publications …………………………',
    ]);
    expect(markdown).toContain('\n## À éclaircir ensuite\n\nLe numérique dans vos créations.\n');
  });

  it('has all the dangers of which nobody knows the answer, and none of them waits elsewhere', async () => {
    const dangers = ['passwords', 'backup', 'contacts'];
    const unknown = Object.fromEntries([...dangers, 'posts'].map((id) => [id, 'unknown']));
    const plan = { ...planFor(venue(answers(3, unknown))), first: [] };
    const { dangers: waiting, toClarify } = planView(plan, 'fr');
    expect(waiting).toEqual([]);
    expect(toClarify.map(({ question }) => question)).toEqual(dangers);
    const random = dice(10);
    for (let i = 0; i < 60; i++) {
      const drawn = drawnPlan(random);
      for (const { question } of planView(drawn, 'fr').dangers)
        expect(drawn.toClarify).not.toContain(question);
    }
  });

  it('is the plan of a team that knows nothing yet', async () => {
    const unknown = Object.fromEntries(Object.keys(answers(0)).map((id) => [id, 'unknown']));
    const plan = planFor(venue({ ...unknown }));
    const text = await page(plan);
    expect(section(text, 'Votre portrait')).toContain('elle montre ce qu’il faut éclaircir');
    expect(section(text, 'À éclaircir d’abord : qui demande, pour quand').split('\n')).toHaveLength(3);
  });

  it('says what to do about the questions left blank where they are many', async () => {
    const text = await page(planFor(venue({ purpose: 'said', roles: 'named' })));
    expect(text).toMatch(/- \d+ questions sans réponse : à reprendre ensemble, puis refaites ce plan\./);
    expect(await page(planFor(venue(answers(3, { posts: null }))))).not.toContain('sans réponse');
  });
});

describe('a team that has it all in place', () => {
  it('gets what to pass on, said once', async () => {
    const plan = planFor(venue(answers(4)));
    const markdown = plain(await planMarkdown(plan, fr));
    const text = pageOne(markdown);
    expect(text).toContain('Bravo : ce que vous avez construit peut maintenant servir à d’autres.');
    expect(section(text, 'À transmettre')).toBe(
      [
        '- Raconter à d’autres un essai abandonné.',
        '- Prêter une heure de savoir-faire à une voisine.',
        '- Dire à vos partenaires ce que vous avez appris.',
        '- Faire venir de nouvelles têtes.',
      ].join('\n'),
    );
    expect(markdown.split('Prêter une heure de savoir-faire')).toHaveLength(2);
    expect(text).not.toContain('point d’étape');
    expect(text).toContain('bilan');
  });

  it('is asked to rank its objectives, not to write some', async () => {
    const plan = planFor(venue(answers(4), { objectives: [] }));
    expect(plan.actions.map(({ action }) => action.id)).toEqual(['write-purpose']);
    const text = await page(plan);
    expect(section(text, 'Vos objectifs')).toMatch(
      /^Vos objectifs sont écrits : classez-les ici, le plus important d’abord\.\n\n1\. …+\n2\. …+\n3\. …+\n\nVos/,
    );
    expect(text).not.toMatch(/commence|Dire en une phrase/);
    expect(section(text, 'À transmettre')).not.toBe('');
  });

  it('is asked to write some where it only talks about it', async () => {
    const text = await page(planFor(venue(answers(3, { purpose: 1 }), { objectives: [] })));
    expect(section(text, 'Vos objectifs')).toBe(
      'Aucun objectif n’est classé dans vos réponses : ce plan commence donc par là.',
    );
    expect(text).toContain('### 1. Dire en une phrase');
  });
});

describe('the picture of the page', () => {
  const wish = { roles: { value: 'roughly', target: 'relayed' } };

  it('draws the four axes, today and in a year, with words for whoever does not see it', async () => {
    const html = plain(await planHtml(planFor(venue(answers(2, wish))), fr));
    const [svg = ''] = /<svg[\s\S]*?<\/svg>/.exec(html) ?? [];
    expect(svg.match(/class="today"/g)).toHaveLength(5);
    expect(svg.match(/class="wish"/g)).toHaveLength(2);
    expect(svg).toContain('role="img"');
    expect(svg).toContain('La vision : en mouvement ; L’humain : en mouvement, puis bien installé ;');
    expect(html.split('<div class="sheet">')[0]).toContain('<svg');
  });

  it('draws nothing in a year where nothing more is aimed for, and nothing at all without answers', async () => {
    expect(await planHtml(planFor(venue(answers(2))), fr)).not.toContain('class="wish"');
    expect(await planHtml(planFor(venue({})), fr)).not.toContain('<svg');
  });

  it('shows what one of two alone aims for, as a plan does', async () => {
    const html = await planHtml(planFor(venue(answers(2, wish)), venue(answers(2))), fr);
    expect(html).toContain('class="wish"');
  });
});

it('gives every action one box with its mark, page one’s included', async () => {
  const random = dice(9);
  for (let i = 0; i < 40; i++) {
    const plan = drawnPlan(random);
    const boxes = [...readFilledIn(await planMarkdown(plan, fr)).keys()];
    const { firstActions, later } = planView(plan, 'fr');
    expect(boxes).toEqual([...firstActions, ...later.flatMap(({ actions }) => actions)].map(({ id }) => id));
    expect(boxes.slice(0, firstActions.length)).toEqual(firstActions.map(({ id }) => id));
  }
});
