import { describe, expect, it } from 'vitest';
import { AXES } from '../../src/model/questionnaire.js';
import { choose } from '../../src/plan/choose.js';
import type { Plan } from '../../src/plan/plan.js';
import { planMarkdown, planView } from '../../src/report/index.js';
import { culture } from '../content/culture.js';
import { dice } from '../content/respondents.js';
import {
  body,
  cohort,
  drawnPlan,
  exampleFile,
  pageOne,
  plain,
  planOf,
  tiny,
  wordCount,
} from './structures.js';

const fr = { language: 'fr' } as const;
const en = { language: 'en' } as const;
/** A plan in French, with ordinary spaces. */
const french = async (plan: Plan) => plain(await planMarkdown(plan, fr));
const company = (over: object = {}) => planOf(tiny, { ...exampleFile('company'), ...over });

/** What stands between two headings of the same depth. */
const section = (markdown: string, heading: string): string =>
  new RegExp(`^## ${heading}\\n([\\s\\S]*?)(?=^## |^<!-- page)`, 'm').exec(markdown)?.[1]?.trim() ?? '';

describe('page one', () => {
  it('says who, since when, for what, the first actions and the dates', async () => {
    const page = pageOne(await french(company()));
    expect(page).toContain('# Plan d’action numérique : Compagnie des Trois Ponts\n');
    expect(page).toContain('Compagnie de spectacle vivant · autodiagnostic du 2 mars 2026\n');
    expect(section(page, 'Vos objectifs')).toBe('1. Mieux connaître nos publics');
    expect(page).toContain('### 1. Écrire en une page ce que le numérique doit servir');
    expect(page).toContain('<!-- action:write-purpose -->');
    expect(page).toContain('- **16 mars 2026**, point d’étape');
    expect(page).toContain('- **2 mars 2027**, bilan à un an');
  });

  it('tells why each action was chosen: the answer, the need, the objective, what it makes possible', async () => {
    const page = pageOne(await french(company()));
    expect(page).toContain(
      '**Pourquoi.** Vous avez répondu « Nous en avons parlé sans rien écrire » à ' +
        '« À quoi sert le numérique dans votre projet ? ». Besoin moyen ; votre objectif n° 1 y gagne. ' +
        'Elle rend possible l’action 2.',
    );
  });

  it('leaves blanks to fill in, and says so, where the day of the answers is not known', async () => {
    const plan = company({ date: undefined });
    const dates = section(await french(plan), 'Vos dates');
    expect(dates).toContain('Le jour de vos réponses n’est pas noté');
    expect(dates).toMatch(/^- \*\*…+\*\*, point d’étape/m);
    expect(dates).not.toMatch(/\d/);
  });

  it('ends the year of a 29 February on the 28th, and writes the first of a month as French does', async () => {
    const leap = await french(company({ date: '2028-02-29' }));
    expect(leap).toContain('**28 février 2029**, bilan');
    expect(await french(company({ date: '2026-03-18' }))).toContain('**1er avril 2026**, point');
  });

  it('explains kindly that an objective comes first, and sets tools aside', async () => {
    const plan = await french(company({ objectives: [] }));
    expect(section(plan, 'Vos objectifs')).toContain('ce plan commence donc par là');
    expect(section(plan, 'Vos trois premières actions')).toBe('');
    expect(section(plan, 'Vos deux premières actions')).toContain('C’est par là que l’on commence');
    expect(section(plan, 'Une fois l’objectif choisi')).toContain('- Ouvrir une billetterie en ligne');
  });

  it('says what is useful where nothing is answered, and invents neither strength nor need', async () => {
    const empty = await french(company({ answers: {} }));
    const portrait = section(empty, 'Votre portrait');
    expect(portrait).toContain('ne peut donc rien dire de vous');
    expect(portrait).not.toContain('vous appuyer');
    expect(portrait).not.toContain('le plus à gagner');
    expect(empty).not.toMatch(/\|(La vision|L’humain)\|[^|]*\|[^|]*\|0\|/);
  });
});

describe('the reason of an action', () => {
  const festival = (answers: Record<string, string>) =>
    planOf(culture, {
      structure: { name: 'Un festival', profile: 'festival' },
      date: '2026-03-02',
      objectives: ['know-publics'],
      answers,
    });

  it('is an answer by which its own condition holds, not another that it would mend besides', async () => {
    // The register is the larger need, but it is because of the contacts, in groups, that some can be erased.
    const plan = await french(
      festival({ 'data-register': 'main-file-known', 'contact-list': 'written-by-group' }),
    );
    expect(plan).toMatch(/Effacer les noms[^#]*Vous avez répondu « Nos contacts sont réunis, accord noté/);
  });

  it('is one that no action before it gives, where two are as telling', () => {
    const [, , training] = tiny.actions;
    if (!training) throw new Error('train-tools');
    const plan = planOf(
      { ...tiny, actions: [training, { ...training, id: 'again' }] },
      {
        structure: { name: 'A', profile: 'company' },
        objectives: ['share-work'],
        answers: { ease: 1, 'shared-tools': ['nothing'] },
      },
    );
    expect(planView(plan, 'fr').firstActions.map(({ reason }) => plain(reason))).toEqual([
      expect.stringContaining('à l’aise avec ses outils'),
      expect.stringContaining('Que partagez-vous en ligne'),
    ]);
  });

  it('counts sentences, where respondents are apart, after page one', async () => {
    const sheet = (n: number, objective: string) => ({
      structure: { name: 'Un festival', profile: 'festival' },
      date: '2026-03-02',
      objectives: [objective],
      answers: Object.fromEntries(
        culture.questions.flatMap((question) =>
          question.type === 'single' ? [[question.id, question.options[n]?.id]] : [],
        ),
      ),
    });
    const plan = planOf(culture, sheet(0, 'save-time'), sheet(1, 'save-time'), sheet(3, 'save-time'));
    const markdown = await french(plan);
    expect(markdown).toContain('vos réponses vont de la 1re à la 4e proposition');
    expect(await planMarkdown(plan, en)).toContain('from choice 1 to choice 4');
    // What page one quotes, it quotes whole where it is no longer than a sentence.
    expect(pageOne(markdown)).not.toMatch(/Pourquoi\.[^\n]*…/);
  });
});

describe('the whole plan', () => {
  it('names the track under the title as a sentence does', async () => {
    const about = async (track: string, language: 'fr' | 'en') =>
      plain(await planMarkdown(planOf(culture, { ...base(), track }), { language })).split('\n')[2];
    expect(await about('standard', 'fr')).toMatch(/ · le parcours conseillé$/);
    expect(await about('flash', 'fr')).toMatch(/ · parcours « L’essentiel »$/);
    expect(await about('standard', 'en')).toMatch(/ · the recommended track$/);
    expect(await about('flash', 'en')).toMatch(/ · track “The essentials”$/);
    function base() {
      return { structure: { name: 'Un lieu', profile: 'centre' }, date: '2026-03-02', answers: {} };
    }
  });

  it('tells where one is from the step that comes next, and gives no score out of something', async () => {
    for (const { plan } of cohort()) {
      const levels = AXES.filter((axis) => plan.scores.axes[axis]?.level != null);
      const markdown = await french(plan);
      expect(markdown.match(/^\*\*Pour avancer :\*\* \p{Lu}/gmu) ?? []).toHaveLength(levels.length);
      expect(markdown).not.toContain('/100');
      expect(await planMarkdown(plan, en)).toContain('**How you will see it worked.** ');
    }
  });

  it('keeps its order', async () => {
    const headings = [...(await french(company())).matchAll(/^## (.+)$/gm)].map(([, text]) => text);
    expect(headings).toEqual([
      'Votre portrait',
      'Vos objectifs',
      'Vos trois premières actions',
      'Vos dates',
      'Votre profil',
      'Vos premières actions, pas à pas',
      'Se former',
      'Préparer la demi-journée individuelle',
      'Le bilan, dans un an',
      'Annexe',
    ]);
  });

  it('holds in 1,500 words before the annex, and in one page before the profile', {
    timeout: 60_000,
  }, async () => {
    const random = dice(2026);
    for (let i = 0; i < 150; i++) {
      const plan = drawnPlan(random);
      for (const options of [fr, en]) {
        const markdown = await planMarkdown(plan, options);
        expect(wordCount(body(markdown))).toBeLessThanOrEqual(1500);
        expect(wordCount(pageOne(markdown))).toBeLessThanOrEqual(700);
      }
    }
  });

  it('says in the annex what found no room before it, and nothing twice', async () => {
    for (const { plan } of cohort()) {
      const markdown = await french(plan);
      for (const { action } of plan.actions) {
        for (const text of [action.why, ...action.steps]) {
          const said = typeof text === 'string' ? text : (text.fr ?? '');
          expect(markdown.split(plain(said)).length - 1, said).toBe(1);
        }
      }
    }
  });

  it('gives every action one box with its mark, in the order of horizons and of requirements', async () => {
    for (const { plan } of cohort()) {
      const markdown = await french(plan);
      const marks = [...markdown.matchAll(/^- \[ \] .*<!-- action:(.+) -->$/gm)].map(([, id]) => id);
      expect([...marks].sort()).toEqual(plan.actions.map(({ action }) => action.id).sort());
      expect(new Set(marks.slice(0, 3))).toEqual(
        new Set(plan.actions.filter(({ horizon }) => horizon === 'now').map(({ action }) => action.id)),
      );
    }
  });

  it('prints French as it is printed: no-break spaces, curly apostrophes', async () => {
    const random = dice(7);
    const plans = [company(), ...Array.from({ length: 20 }, () => drawnPlan(random))];
    for (const plan of plans) {
      const markdown = await planMarkdown(plan, fr);
      expect(markdown.match(/.{0,20}(?: [;:!?»]|« |\p{L}'\p{L}).{0,10}/gu)).toBeNull();
    }
  });

  it('is written in English, with the questionnaire’s own English', async () => {
    const [first] = cohort();
    if (!first) throw new Error('no example');
    const markdown = await planMarkdown(first.plan, en);
    expect(markdown).toContain('# Digital action plan: ');
    expect(pageOne(markdown)).toMatch(/(You answered|Your answers to) “/);
    expect(markdown).not.toContain('«');
  });

  it('never gives an overall grade, a role or an age', async () => {
    for (const { plan } of cohort()) {
      const markdown = await french(plan);
      expect(plan.scores.overall === null || !/[Gg]lobal|[Mm]oyenne générale|[Oo]verall/.test(markdown)).toBe(
        true,
      );
      for (const secret of ['direction artistique', 'administration et', 'under-30', '50-plus']) {
        expect(markdown).not.toContain(secret);
      }
    }
  });

  it('routes training needs by the structure’s own way', async () => {
    const radio = { ...exampleFile('radio') };
    const way = async (training?: string) =>
      section(
        await french(
          planOf(tiny, {
            ...radio,
            structure: { name: 'R', profile: 'radio', ...(training && { training }) },
          }),
        ),
        'Se former',
      );
    expect(await way()).toContain('votre OPCO');
    expect(await way('cnfpt')).toContain('le CNFPT');
    expect(await way('volunteers')).toMatch(/^Bénévoles :/m);
  });

  it('tells of a training need that found no room in the plan, as one for later', () => {
    const { resolved, scores } = company();
    const needs = (maxActions: number) =>
      planView(choose(resolved, scores, { maxActions }), 'fr').training.needs.map(({ title, chosen }) => [
        plain(title),
        chosen,
      ]);
    expect(needs(7)).toEqual([['Former l’équipe à ses outils du quotidien', true]]);
    expect(needs(1)).toEqual([['Former l’équipe à ses outils du quotidien', false]]);
  });
});

describe('several respondents', () => {
  const base = { structure: { name: 'R', profile: 'radio' }, date: '2026-03-05', objectives: ['share-work'] };
  const one = { ...base, answers: { purpose: 'written', ease: 1, 'shared-tools': ['calendar'] } };
  const two = { ...base, answers: { purpose: 'unspoken', ease: 5, 'shared-tools': ['calendar'] } };
  const three = { ...base, answers: { purpose: 'talked', ease: 3, 'shared-tools': ['calendar'] } };

  it('of two, tells nobody the other’s answer, only that there is something to talk over', async () => {
    const markdown = await french(planOf(tiny, one, two));
    const before = body(markdown);
    for (const secret of [
      'C’est écrit dans notre projet',
      'Nous n’en avons jamais parlé',
      'Pas du tout',
      'Tout à fait',
    ]) {
      expect(markdown).not.toContain(secret);
    }
    expect(before).toContain(
      'Vos réponses à « À quoi sert le numérique dans votre projet ? » diffèrent : c’est à discuter',
    );
    expect(before).toContain('### À discuter entre vous');
    expect(before).not.toContain('sur 100');
    expect(markdown).toContain('|L’équipe est-elle à l’aise avec ses outils ?|à discuter|1|–|');
  });

  it('of three, tells how far the answers go, without who', async () => {
    const markdown = await french(planOf(tiny, one, two, three));
    expect(markdown).toContain('3 personnes ont répondu');
    expect(body(markdown)).toContain(
      'À quoi sert le numérique dans votre projet ? (de la 1re à la 3e proposition)',
    );
    expect(markdown).toContain('de « Nous n’en avons jamais parlé » à « C’est écrit dans notre projet »');
  });

  it('quotes the answer that they share', async () => {
    expect(await french(planOf(tiny, one, two))).toContain('Vous avez répondu « L’agenda »');
  });
});

it('makes the same bytes of the same plan, whatever the day', async () => {
  const [first, again] = [drawnPlan(dice(3)), drawnPlan(dice(3))];
  expect(await planMarkdown(again, fr)).toBe(await planMarkdown(first, fr));
  expect(culture.languages).toContain('en');
});
