import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AxisId } from '../../src/model/questionnaire.ts';
import { readFilledIn } from '../../src/report/plan/filled-in.ts';
import { reviewView } from '../../src/report/review/build-view.ts';
import { type ComparisonJson, comparisonJson } from '../../src/report/review/json.ts';
import { reviewHtml, reviewMarkdown } from '../../src/report/review/markdown.ts';
import type { Comparison, Movement } from '../../src/review/comparison.ts';
import { typesetAll } from '../../src/text/typography.ts';
import { review } from '../../src/words/review/review.ts';
import { speak } from '../../src/words/speak.ts';
import { structure } from '../arbitraries.ts';
import { dice } from '../content/respondents.ts';
import { runs } from '../seed.ts';
import { drawnReview, radio, reviewFor, reviewOf } from './reviews.ts';
import { answers, at, scene, venue } from './scene.ts';
import { pageOne, plain, read, wordCount } from './structures.ts';

const LANGUAGES = ['fr', 'en'] as const;
const page = async (comparison: Comparison, language: 'fr' | 'en' = 'fr') =>
  pageOne(plain(await reviewMarkdown(comparison, { language })));

/** A venue's answers of two dates. */
const venues = (before: Record<string, unknown>, after: Record<string, unknown>, over: object = {}) =>
  reviewFor(
    scene,
    [venue(before, { respondent: { role: 'bureau' } })],
    [venue(after, { date: '2027-03-02', respondent: { role: 'bureau' }, ...over })],
  );

/** The sentence of a question at a rank, as it is printed. */
const sentence = (id: string, rank: number): string => {
  const question = scene.questions.find((candidate) => candidate.id === id);
  const text = question?.type === 'single' ? question.options[rank]?.text : undefined;
  return typesetAll(typeof text === 'string' ? text : (text?.fr ?? ''), 'fr');
};

/** The same comparison, with other movements on its axes. */
const moving = (axes: Partial<Record<AxisId, Partial<Movement>>>): Comparison => {
  const comparison = radio();
  const all = Object.entries(comparison.axes).map(([axis, movement]) => [
    axis,
    { ...movement, ...axes[axis as AxisId] },
  ]);
  return { ...comparison, axes: Object.fromEntries(all) };
};

it('holds page one in 380 words, whatever moved', { timeout: 120_000 }, async () => {
  const random = dice(2027);
  for (let i = 0; i < runs(150); i++) {
    const comparison = drawnReview(random);
    for (const language of LANGUAGES)
      expect(wordCount(await page(comparison, language))).toBeLessThanOrEqual(380);
  }
});

describe('page one', () => {
  it('has the figures of the data, and no other', { timeout: 120_000 }, async () => {
    const random = dice(5);
    for (let i = 0; i < 60; i++) {
      const comparison = drawnReview(random);
      const data: ComparisonJson = JSON.parse(JSON.stringify(comparisonJson(comparison, 'en')));
      const text = await page(comparison, 'en');
      const shown = (steps: number) => String(Math.round(steps * 10) / 10);
      const rows = [...text.matchAll(/^\|[^|]+\|([\d.]+)\|([\d.]+)\|([\d.]+)\|/gm)].map((row) =>
        row.slice(1),
      );
      const axes = Object.values(data.axes);
      expect(rows).toEqual(axes.map(({ common, gained, lost }) => [common, gained, lost].map(shown)));

      // What people know today counts, where they say so.
      const steps = data.questions.flatMap(({ step, hindsight }) => hindsight ?? step ?? []);
      const most = [1, -1].flatMap((way) =>
        steps
          .filter((step) => step * way > 0)
          .sort((a, b) => (b - a) * way)
          .slice(0, 3),
      );
      const told = [...text.matchAll(/^- \*\*.+\*\* \(([\d.]+) sentences? (gained|lost)/gm)];
      expect(told.map(([, n, which]) => (which === 'lost' ? -Number(n) : Number(n)))).toEqual(
        most.map((step) => Number(shown(step))),
      );

      const counts = Object.fromEntries(
        [...text.matchAll(/^- \*\*(Done|Started|Dropped|Not yet|Not told) \((\d+)\)/gm)].map(([, k, n]) => [
          k,
          n,
        ]),
      );
      const statuses = {
        Done: 'done',
        Started: 'started',
        Dropped: 'dropped',
        'Not yet': 'not-yet',
        'Not told': null,
      };
      const isTold = data.actions.some(({ status }) => status !== null);
      for (const [title, status] of Object.entries(statuses)) {
        const n = data.actions.filter((action) => action.status === status).length;
        expect(counts[title]).toBe(isTold && n > 0 ? String(n) : undefined);
      }
      const marks = [...text.matchAll(/<!-- action:(.+?) -->/g)].map(([, id]) => id);
      expect(marks).toEqual(reviewView(comparison, 'en').next.map(({ id }) => id));
    }
  });

  it('gives no level, overall figure, percentage, grade nor arrow', { timeout: 120_000 }, async () => {
    const random = dice(6);
    for (let i = 0; i < 60; i++) {
      const comparison = drawnReview(random);
      for (const language of LANGUAGES) {
        const { next } = reviewView(comparison, language);
        const quoted = [...next.flatMap(({ title, firstStep }) => [title, firstStep])].map(plain);
        const own = quoted
          .reduce((text, its) => text.replace(its, ''), (await page(comparison, language)).replace(/\\/g, ''))
          .replace(/«.*?»|“.*?”/g, '');
        expect(own).not.toMatch(
          /%|→|↑|↓|\b(?:points?|niveaux?|levels?|scores?|grades?|notes?|moyenne|average)\b/i,
        );
      }
    }
  });

  it('quotes last time’s sentence and today’s of what moved most', async () => {
    const text = await page(venues(answers(2), answers(2, { passwords: 4, backup: 0 })));
    expect(text).toMatch(/\*\*Vos mots de passe\*\* \(2 phrases gagnées\)\. « .+ », puis « .+ »/);
    expect(text).toMatch(/\*\*Vos copies de secours\*\* \(2 phrases perdues\)\. « .+ », puis « .+ »/);
  });

  it('says apart what is answered otherwise though nothing moved', async () => {
    const after = answers(2, { passwords: 0, backup: 1 });
    Object.assign(after, { passwords: { value: after.passwords, why: 'clearer' } });
    const text = await page(venues(answers(2), after));
    expect(text).toContain('**Vu autrement, sans que rien ait bougé.** Vos mots de passe');
    expect(text).not.toContain('**Vos mots de passe** (');
    expect(text).toContain('**Vos copies de secours** (1 phrase perdue)');
    Object.assign(after, { backup: answers(2).backup });
    expect(await page(venues(answers(2), after))).not.toContain('Aucune réponse commune');
  });

  it('ranks what moved by what people know today of what was true then, and quotes that', async () => {
    const after = answers(4, { passwords: 4, backup: 4 });
    Object.assign(after, {
      passwords: { value: after.passwords, why: 'changed', before: at('passwords', 3) },
    });
    const text = await page(venues(answers(4, { passwords: 0, backup: 2 }), after));
    const [backup, passwords] = ['**Vos copies de secours** (2 phrases gagnées)', '**Vos mots de passe** ('];
    expect(text.indexOf(backup)).toBeGreaterThan(0);
    expect(text.indexOf(passwords)).toBeGreaterThan(text.indexOf(backup));
    expect(text).toContain('(1 phrase gagnée, d’après ce que vous savez aujourd’hui)');
    const quoted = reviewView(venues(answers(4, { passwords: 0, backup: 2 }), after), 'fr').up.find(
      ({ question }) => question === 'passwords',
    )?.before;
    expect(quoted?.slice(2, 20)).toBe(sentence('passwords', 3).slice(0, 18));
  });

  it('tells the dates that are no year apart, and other people who answered', () => {
    const notes = (date: string | null, role: string) =>
      reviewView(
        reviewFor(
          scene,
          [venue(answers(2), { respondent: { role: 'bureau' } })],
          [venue(answers(2), { ...(date === null ? { date: undefined } : { date }), respondent: { role } })],
        ),
        'fr',
      ).notes.map(plain);
    expect(notes('2027-03-02', 'bureau')).toEqual([]);
    expect(notes('2026-03-09', 'bureau')).toEqual([
      'À 7 jours d’intervalle : c’est un même moment, où peu de choses ont pu bouger.',
    ]);
    expect(notes('2026-03-02', 'bureau')[0]).toMatch(/^Le même jour/);
    expect(notes('2025-03-02', 'bureau')[0]).toMatch(/^Les deux dates sont inversées/);
    expect(notes(null, 'bureau')[0]).toMatch(/^Une date manque/);
    expect(notes('2027-03-02', 'stage')).toEqual([
      'D’autres personnes ont répondu : il faut un écart plus grand.',
    ]);
  });

  it('says of an action of the next plan that it was dropped last time', () => {
    const [first] = reviewView(venues(answers(0), answers(0)), 'fr').next;
    const review = { date: '2027-03-02', actions: { [first?.id ?? '']: 'dropped' } };
    const { next } = reviewView(venues(answers(0), answers(0), { review }), 'fr');
    expect(next.find(({ id }) => id === first?.id)?.since).toBe('Abandonnée la fois dernière.');
  });

  it('says in JSON how far apart the dates are', () => {
    const { interval } = comparisonJson(venues(answers(2), answers(2)), 'fr');
    expect(interval).toEqual({ days: 365, kind: 'apart' });
  });

  it('tells what became of what the team aimed for', async () => {
    const aiming = (rank: number, target: number) => ({
      value: answers(rank).passwords,
      target: answers(target).passwords,
    });
    const first = answers(1);
    first.passwords = aiming(1, 3);
    const said = async (rank: number | string) =>
      page(venues(first, answers(1, { passwords: rank }))).then(
        (text) => /## Ce que vous visiez\n+- \*\*(.+?)\.\*\*/.exec(text)?.[1],
      );
    expect(await said(4)).toBe('Atteint');
    expect(await said(3)).toBe('Atteint');
    expect(await said(2)).toBe('Plus près');
    expect(await said(1)).toBe('Pas encore');
    expect(await said('unknown')).toBe('Ne peut se dire');
  });

  it('tells the actions that are done with what became of their answer, and claims no cause', async () => {
    const text = await page(radio());
    expect(text).toContain('Protéger la messagerie d’un second code : la réponse a monté');
    expect(text).not.toMatch(/grâce|parce que|permis/);
    expect(text).toContain('*Faite, mais le besoin demeure.*');
  });

  it('says so where nobody tells what became of them, and where nothing moved', async () => {
    const text = await page(venues(answers(1), answers(1)));
    expect(text).toContain('Rien n’est encore dit');
    expect(text).toContain('Aucune réponse commune n’a changé.');
    expect(text).toContain('Sur l’humain, rien n’a bougé.');
  });
});

describe('what moved, in a sentence', () => {
  const still = { gained: 1, lost: 1, net: 0, common: 9, verdict: 'steady', hindsight: null } as const;
  const all = (movement: Partial<Movement>) => ({
    vision: movement,
    people: movement,
    publics: movement,
    engagement: movement,
  });
  const up = { gained: 6, lost: 1, net: 5, common: 9, verdict: 'progress' } as const;
  const said = (axes: Partial<Record<AxisId, Partial<Movement>>>) =>
    reviewView(moving({ ...all(still), ...axes }), 'fr').moved.map(plain);

  it.each<[string, Partial<Record<AxisId, Partial<Movement>>>, string[]]>([
    [
      'one axis, with its figures',
      { people: up },
      [
        'Un progrès lisible sur l’humain : 6 phrases gagnées, 1 perdue sur 9 questions communes. Surtout : qui fait quoi, vos copies de secours.',
        'Ailleurs, rien qui dépasse le hasard.',
      ],
    ],
    [
      'halves of several people',
      { people: { ...up, gained: 5.6666666, lost: 0 } },
      [
        'Un progrès lisible sur l’humain : 5,7 phrases gagnées, aucune perdue sur 9 questions communes. Surtout : qui fait quoi, vos copies de secours.',
        'Ailleurs, rien qui dépasse le hasard.',
      ],
    ],
    [
      'a decline',
      { publics: { ...up, gained: 0, lost: 5, net: -5, verdict: 'decline' } },
      [
        'Un recul lisible sur les publics : aucune phrase gagnée, 5 perdues sur 9 questions communes. Surtout : la tenue de votre site.',
        'Ce n’est une faute pour personne : cela se regarde ensemble.',
        'Ailleurs, rien qui dépasse le hasard.',
      ],
    ],
    [
      'clearer sight',
      {
        publics: {
          ...still,
          ...{ gained: 2, lost: 11, net: -9, verdict: 'opposed' },
          hindsight: { gained: 0, lost: 1, net: -1 },
        },
      },
      [
        'Vous y voyez plus clair, et ce n’est pas un recul lisible sur les publics (d’après vos réponses : 2 gagnées, 11 perdues ; d’après ce que vous savez aujourd’hui : 1 perdue).',
        'Sur la vision, l’humain et l’engagement, rien qui dépasse le hasard.',
      ],
    ],
    [
      'a rise that today contradicts',
      {
        vision: { ...up, verdict: 'opposed', hindsight: { gained: 0, lost: 0, net: 0 } },
        people: { ...up, gained: 4, net: 3, verdict: 'opposed', hindsight: { gained: 1, lost: 0, net: 1 } },
      },
      [
        'Vos réponses montent, mais ce que vous savez aujourd’hui ne le confirme pas : rien à conclure sur la vision (d’après vos réponses : 6 gagnées, 1 perdue ; d’après ce que vous savez aujourd’hui : aucune phrase), sur l’humain (4 gagnées, 1 perdue ; 1 gagnée).',
        'Sur les publics et l’engagement, rien qui dépasse le hasard.',
      ],
    ],
    [
      'nothing',
      {},
      [
        'Pas de changement lisible : ce qui a bougé ne dépasse pas ce que fait le hasard des réponses. Cela ne dit pas que rien n’a été fait.',
      ],
    ],
    [
      'nothing at all',
      all({ ...still, gained: 0, lost: 0 }),
      ['Rien n’a bougé : aucune phrase gagnée ni perdue. Cela ne dit pas que rien n’a été fait.'],
    ],
    [
      'nothing at all elsewhere',
      { ...all({ ...still, gained: 0, lost: 0 }), people: { ...up, common: 1 } },
      [
        'Un progrès lisible sur l’humain : 6 phrases gagnées, 1 perdue sur 1 question commune. Surtout : qui fait quoi, vos copies de secours.',
        'Ailleurs, rien n’a bougé.',
      ],
    ],
    [
      'the shortest track',
      all({ ...still, verdict: 'flash' }),
      [
        'Le parcours le plus court, suivi à l’une des deux dates au moins, a trop peu de questions pour dire ce qui a bougé. Elles se lisent une à une.',
      ],
    ],
    [
      'rulers that changed, and too few questions',
      {
        ...all({ ...still, verdict: 'too-few' }),
        vision: { ...still, verdict: 'reworded' },
        people: { ...still, net: 1, verdict: 'steady' },
      },
      [
        'Sur l’humain, rien qui dépasse le hasard.',
        'Sur la vision, les questions ont trop changé entre les deux dates pour conclure.',
        'Sur les publics et l’engagement, trop peu de questions communes pour conclure.',
      ],
    ],
  ])('says %s', (_, axes, sentences) => {
    expect(said(axes)).toEqual(sentences);
  });

  it('says how many questions people can answer that they could not, or no longer can', () => {
    const open = Object.fromEntries(scene.questions.slice(0, 3).map(({ id }) => [id, 'unknown']));
    const moved = (before: Record<string, unknown>, after: Record<string, unknown>) =>
      reviewView(venues(before, after), 'fr').moved.map(plain);
    const known = answers(1);
    expect(moved({ ...known, ...open }, known)).toContain(
      'Vous savez répondre à 3 questions restées ouvertes la fois précédente.',
    );
    expect(moved(known, { ...known, ...open })).toContain(
      '3 questions restent sans réponse, qui en avaient une la fois précédente.',
    );
  });
});

describe('several people', () => {
  it('are quoted where their steps count, and no others', () => {
    const person = (role: string, rank: number, date: string) =>
      venue(answers(rank), { date, respondent: { role } });
    const comparison = reviewFor(
      scene,
      [person('a', 1, '2026-03-02'), person('b', 1, '2026-03-02'), person('gone', 0, '2026-03-02')],
      [person('a', 2, '2027-03-02'), person('b', 2, '2027-03-02'), person('come', 4, '2027-03-02')],
    );
    expect(comparison).toMatchObject({ respondents: 'changed', people: 2 });
    const view = reviewView(comparison, 'fr');
    expect(view.notes.map(plain)).toEqual([
      'Les personnes ne sont pas toutes les mêmes : il faut un écart plus grand.',
    ]);
    const row = view.questions.flatMap(({ rows }) => rows).find(({ topic }) => topic === 'Vos mots de passe');
    expect([row?.before, row?.after]).toEqual([sentence('passwords', 1), sentence('passwords', 2)]);
    const found = comparisonJson(comparison, 'fr').questions.find(({ id }) => id === 'passwords');
    expect([found?.before?.answers, found?.after?.answers].map((all) => all?.length)).toEqual([2, 2]);
  });

  const voices = (ranks: number[], date: string) =>
    ranks.map((rank, i) => venue(answers(rank), { date, respondent: { role: `p${i}` } }));

  it('are told from which to which, whatever the order of their files', async () => {
    const [first, second] = [voices([0, 2, 4], '2026-03-02'), voices([1, 3, 4], '2027-03-02')];
    const text = await reviewMarkdown(reviewFor(scene, first, second), { language: 'fr' });
    const turned = reviewFor(scene, [...first].reverse(), [second[1], second[2], second[0]] as object[]);
    expect(await reviewMarkdown(turned, { language: 'fr' })).toBe(text);
    expect(plain(text)).toContain('|de « ');
    expect(text).not.toMatch(/\bp[012]\b/);
  });
});

describe('the rest of the review', () => {
  it('has every question once, in its table or in a list with what it means', () => {
    const random = dice(8);
    for (let i = 0; i < 60; i++) {
      const comparison = drawnReview(random);
      const { questions, shown, apart } = reviewView(comparison, 'fr');
      const rows = [...questions.flatMap((group) => group.rows), ...shown.rows].map(({ topic }) => topic);
      const topics = [...rows, ...apart.flatMap((list) => list.topics)].map((topic) => topic.toLowerCase());
      expect(topics.sort()).toEqual(
        comparison.questions
          .map(({ question }) => plainTopic(question?.topic ?? question?.text ?? ''))
          .sort(),
      );
      for (const { meaning } of apart) expect(meaning).toMatch(/\.$/);
    }
    function plainTopic(text: string | Partial<Record<string, string>>): string {
      return typesetAll(typeof text === 'string' ? text : (text.fr ?? ''), 'fr').toLowerCase();
    }
  });

  it('says what was true then, and what people noted of each action', async () => {
    const text = plain(await reviewMarkdown(radio(), { language: 'fr' }));
    expect(text).toContain(
      'Nous y voyons plus clair ; c’était vrai alors : « Nos fichiers de noms restent à recenser »',
    );
    expect(text).toContain('|Plus aucun, vérifié en janvier.|');
    expect(text).toContain('docs/bilan.md');
  });

  it('tells a box of the plan that the answers contradict', async () => {
    const comparison = radio();
    const [deed, ...others] = comparison.actions;
    if (!deed) throw new Error('no action');
    const actions = [{ ...deed, status: 'started' as const, isContradicted: true }, ...others];
    expect(plain(await reviewMarkdown({ ...comparison, actions }, { language: 'fr' }))).toContain(
      'vos réponses disent : commencée. Ce sont elles qui comptent.',
    );
  });

  it('is in French or in English, whole', { timeout: 60_000 }, async () => {
    const random = dice(9);
    const phrases = (language: 'fr' | 'en') => Object.values(speak(review, language).labels);
    for (let i = 0; i < 30; i++) {
      const comparison = drawnReview(random);
      const french = plain(await reviewMarkdown(comparison, { language: 'fr' }));
      const english = plain(await reviewMarkdown(comparison, { language: 'en' }));
      for (const label of phrases('en').filter((its) => !phrases('fr').includes(its) && its.includes(' ')))
        expect(french).not.toContain(label);
      for (const label of phrases('fr').filter((its) => its.includes(' ')))
        expect(english).not.toContain(label);
    }
  });
});

it('is made of any two dates, and has every question once', async () => {
  await fc.assert(
    fc.asyncProperty(structure({ min: 2, max: 5 }), fc.nat(), async ({ questionnaire, sheets }, cut) => {
      const at = 1 + (cut % (sheets.length - 1));
      const comparison = reviewOf(questionnaire, sheets.slice(0, at), sheets.slice(at), null, ['no-longer']);
      for (const language of LANGUAGES) {
        const { questions, shown, apart } = reviewView(comparison, language);
        const rows = [...questions.flatMap((group) => group.rows), ...shown.rows];
        const told = rows.length + apart.flatMap(({ topics }) => topics).length;
        expect(told).toBe(questionnaire.questions.length + 1);
        expect(apart.find(({ id }) => id === 'withdrawn')?.topics).toEqual([
          language === 'fr' ? '«\u00a0no-longer\u00a0»' : '“no-longer”',
        ]);
        expect(await reviewHtml(comparison, { language })).not.toMatch(/undefined|NaN|\[object/);
      }
    }),
    { numRuns: runs(200) },
  );
});

describe('what people wrote', () => {
  const hostile = 'x | <b>y</b> <!-- action:fake --> **z**\n# t $HOME';
  const comparison = () => {
    const { actions, ...found } = radio();
    const { resolved } = found.after;
    const structure = { ...resolved.structure, name: hostile };
    return {
      ...found,
      after: { ...found.after, resolved: { ...resolved, structure } },
      actions: actions.map((deed) => ({ ...deed, indicator: hostile })),
    };
  };

  it('stays text', async () => {
    for (const language of LANGUAGES) {
      const markdown = await reviewMarkdown(comparison(), { language });
      expect([...readFilledIn(markdown).keys()]).toEqual(
        reviewView(comparison(), language).next.map(({ id }) => id),
      );
      expect(markdown.match(/^# /gm)).toHaveLength(1);
      const html = await reviewHtml(comparison(), { language });
      expect(html).not.toContain('<b>');
      expect(html).toContain('&lt;b&gt;');
      expect(html).not.toMatch(/\{\{|\{%/);
    }
  });
});

describe('a user’s template of a review', () => {
  it('that is the program’s own gives the review that the program gives', async () => {
    const template = { name: 'review.md.liquid', text: read('templates/review.md.liquid') };
    const random = dice(99);
    for (const drawn of [radio(), ...Array.from({ length: 20 }, () => drawnReview(random))]) {
      for (const language of LANGUAGES) {
        expect(await reviewMarkdown(drawn, { language, template })).toBe(
          await reviewMarkdown(drawn, { language }),
        );
      }
    }
  });

  it('finds every name of the view in the page for those who write templates', () => {
    const text = read('templates/README.md');
    const names = new Set<string>();
    const walk = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return;
      for (const [key, inner] of Object.entries(value)) {
        if (!Array.isArray(value)) names.add(key);
        if (key !== 'labels') walk(inner);
      }
    };
    walk(reviewView(radio(), 'fr'));
    expect([...names].filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
