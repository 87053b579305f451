import { describe, expect, it } from 'vitest';
import { AREAS, AXES } from '../../src/model/questionnaire.ts';
import { choose } from '../../src/plan/choose.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planView } from '../../src/report/plan/build-view.ts';
import { planJson } from '../../src/report/plan/json.ts';
import { planHtml, planMarkdown } from '../../src/report/plan/markdown.ts';
import { escapeMarkdown } from '../../src/text/escape.ts';
import { culture } from '../content/culture.ts';
import { dice } from '../content/respondents.ts';
import { answers, planFor, scene, venue } from './scene.ts';
import { cohort, drawnPlan, exampleFile, plain, planOf, tiny } from './structures.ts';

const fr = { language: 'fr' } as const;
const en = { language: 'en' } as const;
/** A plan in French, with ordinary spaces. */
const french = async (plan: Plan) => plain(await planMarkdown(plan, fr));
const company = (over: object = {}) => planOf(tiny, { ...exampleFile('company'), ...over });

/** What stands between two headings of the same depth. */
const section = (markdown: string, heading: string): string =>
  new RegExp(`^## ${heading}\\n([\\s\\S]*?)(?=^## |^<!-- page)`, 'm').exec(markdown)?.[1]?.trim() ?? '';

describe('what stands under the title and on page one', () => {
  it('says who, since when, for what, the first actions and the dates', async () => {
    const page = await french(company());
    expect(page).toContain('# Plan d’action numérique : Compagnie des Trois Ponts\n');
    expect(page).toContain('Compagnie de spectacle vivant · autodiagnostic du 2 mars 2026\n');
    expect(section(page, 'Vos objectifs')).toBe('1. Mieux connaître nos publics');
    expect(page).toContain('### 1. Écrire en une page ce que le numérique doit servir');
    expect(page).toContain('<!-- action:write-purpose -->');
    expect(section(page, 'Vos dates')).toBe(
      '- **D’ici au 16 mars 2026**, point d’étape\n- **Un an après vos réponses**, bilan à un an, avec les mêmes personnes',
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
    expect(leap).toContain('d’ici au 28 février 2029');
    expect(await french(company({ date: '2026-03-18' }))).toContain('**D’ici au 1er avril 2026**, point');
  });

  it('explains kindly that an objective comes first, and sets tools aside', async () => {
    const plan = await french(company({ objectives: [] }));
    expect(section(plan, 'Vos objectifs')).toContain('ce plan commence donc par là');
    expect(section(plan, 'Vos trois premières actions')).toBe('');
    expect(section(plan, 'Vos deux premières actions')).toContain('ce plan commence par là');
    expect(section(plan, 'Une fois l’objectif choisi')).toContain('- Ouvrir une billetterie en ligne');
  });

  it('says what is useful where nothing is answered, and invents neither strength nor need', async () => {
    const portrait = section(await french(company({ answers: {} })), 'Votre portrait');
    expect(portrait).toContain('ne peut donc rien dire de vous');
    expect(portrait).not.toMatch(/appui|plus à gagner/);
  });
});

describe('an action', () => {
  it('is whole in one place: nothing of it is said twice, but its sign in the table of the review', async () => {
    const random = dice(17);
    for (let i = 0; i < 40; i++) {
      const plan = drawnPlan(random);
      const markdown = await french(plan);
      const { firstActions, later } = planView(plan, 'fr');
      const first = new Set(firstActions.map(({ id }) => id));
      for (const action of [...firstActions, ...later.flatMap(({ actions }) => actions)]) {
        const times = (text: string) => markdown.split(plain(escapeMarkdown(text))).length - 1;
        expect(times(action.firstStep), action.firstStep).toBe(1);
        expect(times(action.why), action.why).toBe(1);
        expect(times(action.indicator)).toBe(action.room.indicator ? 2 : 1);
        expect(times(`### ${action.number}. ${action.title}`)).toBeLessThanOrEqual(
          first.has(action.id) ? 2 : 1,
        );
        for (const step of action.steps) expect(times(step), step).toBe(action.room.steps ? 1 : 0);
      }
      expect(markdown).not.toMatch(/Suite de l’action|Encore sur l’action/);
    }
  });

  it('has its steps whatever the rest, which yields to them', () => {
    const random = dice(77);
    let yielded = 0;
    for (let i = 0; i < 100; i++) {
      const plan = drawnPlan(random);
      for (const language of ['fr', 'en'] as const) {
        const { firstActions, later, detailedTitle, labels, annex } = planView(plan, language);
        const actions = [...firstActions, ...later.flatMap((horizon) => horizon.actions)];
        expect(actions.filter(({ room }) => !room.steps)).toEqual([]);
        if (firstActions.length > 0) expect(detailedTitle).toBe(labels.firstStepByStep);
        yielded += Number(annex.matrix !== null);
      }
    }
    expect(yielded).toBeGreaterThan(0);
  });

  it('gives up its example first, then its sign, where there is no room', () => {
    const random = dice(18);
    let [signs, examples] = [0, 0];
    for (let i = 0; i < 60; i++) {
      const { firstActions, later } = planView(drawnPlan(random), 'fr');
      const actions = [...firstActions, ...later.flatMap((horizon) => horizon.actions)];
      if (actions.some(({ room }) => room.example)) {
        examples += 1;
        expect(actions.filter(({ room }) => !room.indicator)).toEqual([]);
      }
      signs += Number(actions.some(({ room }) => room.indicator));
    }
    expect([signs > 0, examples > 0, examples < signs]).toEqual([true, true, true]);
  });
});

describe('what is read after page one', () => {
  it('gives each axis its level in words and how many answers it stands on, and no mark', async () => {
    const profile = section(await french(company()), 'Votre profil');
    expect(profile).toContain('|La vision|███░░░░░░░|En exploration, d’après 2 réponses|');
    expect(profile).toContain(
      '|Les publics|█▒▒▒▒▒░░░░|En exploration, d’après 2 réponses|Point de départ à bien installé|2 réponses sur 3|',
    );
    const marks =
      /\bpoints? (en moins|missing)|\d points?\b|\d ?%|\/100|compte comme absent|counts as missing|\b[Ss]cores?\b|documenté à|dans l’ombre/;
    const random = dice(19);
    for (let i = 0; i < 40; i++) {
      for (const language of ['fr', 'en'] as const) {
        const plan = drawnPlan(random);
        const page = await planHtml(plan, { language });
        for (const text of [
          await planMarkdown(plan, { language }),
          page.replace(/<style>[\s\S]*?<\/style>/, '').replaceAll('width="100%"', ''),
        ]) {
          expect(marks.exec(plain(text))?.[0]).toBeUndefined();
        }
      }
    }
  });

  it('shows areas by axes only where that says more', () => {
    const matrix = (given: Record<string, unknown>, over = {}) =>
      planView(planFor(venue(given, over)), 'fr').profile.matrix;
    expect(matrix(answers(3))).toBeNull();
    const all = (rank: number) =>
      planOf(culture, {
        structure: { name: 'Un lieu', profile: 'centre' },
        answers: Object.fromEntries(
          culture.questions.flatMap((question) =>
            question.type === 'single' ? [[question.id, question.options[rank]?.id]] : [],
          ),
        ),
      });
    expect(planView(all(0), 'fr').profile.matrix).toBeNull();
    const plan = all(2);
    const few = AREAS.map((area) =>
      AXES.map((axis) => {
        const answered = plan.scores.matrix[area][axis]?.answered ?? 0;
        return `En mouvement${answered < 3 ? ` (${answered === 1 ? 'une réponse' : `${answered} réponses`})` : ''}`;
      }),
    );
    expect(
      plain(JSON.stringify(planView(plan, 'fr').profile.matrix?.areas.map(({ levels }) => levels))),
    ).toBe(JSON.stringify(few));
  });

  it('shows what the law asks of such a structure, what is sure first, the rest as to be checked', async () => {
    const structure = (facts: object) => ({ structure: { facts } });
    const duties = async (facts: object) =>
      section(await french(planFor(venue(answers(3), structure(facts)))), 'Ce que la loi peut vous demander');
    expect(await duties({ status: 'public', does: ['minors', 'website'] })).toBe(
      [
        'À faire :',
        '- Savoir qui est votre délégué à la protection des données.\n' +
          '- Afficher sur votre site qui l’édite et qui l’héberge.',
        'Selon votre situation :',
        '- Vérifier qui doit signer avant de publier l’image d’un enfant.',
        'Cette liste n’est pas complète. Sources en annexe.',
      ].join('\n\n'),
    );
    expect(await duties({ status: 'employer', does: ['minors'] })).not.toContain('À faire');
    expect(await duties({ status: 'employer', does: ['none'] })).toBe('');
    expect(await duties({})).toBe('');
    // Five at most, in the order of the file, which is that of their importance.
    const many = Array.from({ length: 7 }, (_, i) => ({
      ...scene.duties[2],
      id: `d${i}`,
      when: null,
      certainty: i === 0 ? 'to-check' : 'due',
    }));
    const crowded = planView(planOf({ ...scene, duties: many as never }, venue(answers(3))), 'fr').duties;
    expect([crowded.due.length, crowded.toCheck.length]).toEqual([4, 1]);
  });

  it('says in the team’s words what holds it back and what it dreams of', async () => {
    const own = { obstacles: ['time', 'skills'], dream: 'Un parcours sonore' };
    expect(section(await french(planFor(venue(answers(3, own)))), 'Dans vos mots')).toBe(
      '- **Ce qui vous freine.** Le temps, les savoir-faire\n- **Ce dont vous rêvez.** « Un parcours sonore »',
    );
    const others = venue(answers(3, { obstacles: ['money'] }));
    const three = planFor(venue(answers(3, own)), others, others);
    expect(section(await french(three), 'Dans vos mots')).toContain('Le temps, l’argent, les savoir-faire');
  });

  it('gives the review a table of the signs themselves', async () => {
    const plan = planFor(venue(answers(1)));
    const review = section(await french(plan), 'Le bilan, dans un an');
    expect(review).toContain('|Action|Signe à relever|Aujourd’hui|Dans un an|');
    expect(review).toContain('|Comptes qui demandent un second code.|||');
    expect(review.match(/^\|\d\. .+\|.+\.\|\|\|$/gm)).toHaveLength(plan.actions.length);
  });
});

describe('the accompaniment', () => {
  const text = async (accompaniment?: string, language: 'fr' | 'en' = 'fr') =>
    plain(
      await planMarkdown(
        planFor(
          venue(answers(1, { backup: 3, posts: 2 }), { structure: accompaniment ? { accompaniment } : {} }),
        ),
        { language },
      ),
    );

  it('is named nowhere where there is none, or where nobody says', async () => {
    for (const kind of [undefined, 'none']) {
      for (const language of ['fr', 'en'] as const) {
        expect(await text(kind, language)).not.toMatch(
          /demi-journée|journées collectives|half-day|collective days|accompagnement|support you/i,
        );
      }
      expect(await text(kind)).toMatch(/avec une personne extérieure/i);
      expect(await text(kind)).toMatch(/à plusieurs structures/i);
    }
  });

  it('looks at what the first actions are about before the rest', () => {
    const plan = planFor(
      venue(answers(2, { purpose: 4, backup: 4, roles: { value: 'named', target: 'relayed' } }), {
        objectives: ['share-load'],
        structure: { accompaniment: 'individual' },
      }),
    );
    expect(plan.first).toContain('second-name');
    expect(planView(plan, 'fr').halfDay?.evidence.map(({ topic }) => topic)).toEqual([
      'La répartition des tâches',
      'Le but du numérique',
      'Vos copies de secours',
    ]);
  });

  it('brings its half-day, and what there is to look at of what the team says it has', async () => {
    const markdown = await text('individual');
    expect(section(markdown, 'Préparer la demi-journée')).toBe(
      [
        'La demi-journée passe vite. Avant de venir, regardez :',
        '- **Vos copies de secours.** La date de la dernière copie rouverte.',
        'Apportez aussi ce plan, avec vos cases cochées et vos remarques.',
      ].join('\n\n'),
    );
    expect(section(markdown, 'Vos dates')).toMatch(
      /^- \*\*…+\*\*, votre demi-journée individuelle, point d’étape \(date à fixer\)$/m,
    );
    expect(markdown).toMatch(/à plusieurs structures/i);
    expect(await text('collective')).toMatch(/avec les journées collectives/i);
  });
});

describe('training', () => {
  const way = async (structure: object, given = answers(3, { creation: 0 })) =>
    section(await french(planFor(venue(given, { structure }))), 'Se former');

  it('goes by the structure’s own way, else by what its facts decide, else by its profile’s', async () => {
    expect(await way({})).toContain(
      'Votre convention collective dit lequel : Afdas (spectacle, radio), Uniformation (éducation populaire',
    );
    expect(await way({ facts: { status: 'volunteers' } })).toMatch(/^Bénévoles :/m);
    expect(await way({ facts: { status: 'public' } })).toContain('le CNFPT');
    expect(await way({ training: 'opco', facts: { status: 'volunteers' } })).toContain('votre OPCO');
  });

  it('speaks of volunteers where there may be some', async () => {
    for (const facts of [{}, { status: 'employer' }, { status: 'volunteers' }]) {
      expect(await way({ facts })).toMatch(/[Bb]énévoles.:/);
    }
    expect(await way({ facts: { status: 'public' } })).not.toMatch(/[Bb]énévoles/);
  });

  it('is not spoken of where no action asks for any', async () => {
    expect(await way({}, answers(3, { roles: 0 }))).toBe('');
  });

  it('tells of a need that found no room in the plan, as one for later', () => {
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

describe('the annex', () => {
  it('has each question once, with its topic, its answer, what is aimed for and the next sentence up', async () => {
    const given = answers(4, {
      roles: { value: 'roughly', target: 'with-time', note: 'À trois, c’est court.' },
      audience: 1,
      contacts: 'unknown',
      creation: 'na',
    });
    const plan = planFor(venue(given));
    const markdown = await french(plan);
    const [, annex = ''] = markdown.split('<!-- annex -->');
    for (const row of [
      '|**La répartition des tâches.** Qui fait le travail numérique chez vous ?|Nous savons en gros qui fait quoi.|Chaque personne a du temps pour sa tâche.|« Chaque tâche a une personne attitrée »|À trois, c’est court.|',
      '|**La connaissance de vos publics.** Sur quoi vous appuyez-vous pour connaître vos publics ?|Nous comptons les personnes qui viennent.||« Nous en écoutons quelques-unes chaque année »||',
      '|**Vos fichiers de noms.** Savez-vous quels fichiers de noms vous gardez, et pourquoi ?|nous ne savons pas||||',
      '|**Le numérique dans vos créations.** Le numérique nourrit-il ce que vous créez ?|ne nous concerne pas||||',
    ]) {
      expect(annex).toContain(`\n${row}\n`);
    }
    for (const { text } of scene.questions) {
      expect(markdown.split(plain(text as string)).length - 1, text as string).toBe(1);
    }
  });

  it('gives the next sentence only below the third, or towards what is aimed for beyond it', () => {
    const next = (given: unknown) =>
      planView(planFor(venue(answers(3, { roles: given }))), 'fr')
        .annex.answers.flatMap(({ rows }) => rows)
        .flatMap(({ topic, next: found }) => (topic === 'La répartition des tâches' ? [plain(found)] : []));
    expect(next('whoever')).toEqual(['« Nous savons en gros qui fait quoi »']);
    expect(next('named')).toEqual(['']);
    expect(next({ value: 'named', target: 'relayed' })).toEqual([
      '« Chaque personne a du temps pour sa tâche »',
    ]);
    // The column beside it has it already, or the team is where it wants to be.
    expect(next({ value: 'named', target: 'with-time' })).toEqual(['']);
    expect(next({ value: 'whoever', target: 'whoever' })).toEqual(['']);
    expect(next('relayed')).toEqual(['']);
  });

  it('lists ten other actions at most, a line each, those that the plan says are here first', () => {
    const random = dice(27);
    let named = 0;
    for (let i = 0; i < 100; i++) {
      const plan = drawnPlan(random);
      const { annex, dangers, training } = planView(plan, 'fr');
      const titles = annex.others.map(({ title }) => title);
      expect(titles.length).toBeLessThanOrEqual(10);
      for (const { title } of training.way === null ? [] : training.needs.filter(({ chosen }) => !chosen)) {
        named += 1;
        expect(titles).toContain(title);
      }
      for (const { text } of dangers) {
        const [, title = ''] = / : (.+) \(en annexe\)$/.exec(plain(text)) ?? [];
        expect(title === '' || titles.some((one) => plain(one).endsWith(title.slice(1))), text).toBe(true);
      }
    }
    expect(named).toBeGreaterThan(0);
  });

  it('says where each duty is written', async () => {
    const facts = { status: 'public', does: ['none'] };
    const [, annex = ''] = (await french(planFor(venue(answers(3), { structure: { facts } })))).split(
      '## Annexe',
    );
    expect(annex).toContain(
      '### Sources\n\n- Savoir qui est votre délégué à la protection des données. (RGPD, art. 37)',
    );
  });

  it('says once where each axis is and what comes next', async () => {
    for (const { plan } of cohort()) {
      const markdown = await french(plan);
      const levels = AXES.filter((axis) => plan.scores.axes[axis]?.level != null);
      expect(markdown.match(/ Pour avancer : \p{Lu}/gu) ?? []).toHaveLength(levels.length);
    }
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

  it('keeps its order', async () => {
    const headings = [...(await french(company())).matchAll(/^## (.+)$/gm)].map(([, text]) => text);
    expect(headings).toEqual([
      'Votre portrait',
      'Vos objectifs',
      'Aujourd’hui → dans un an',
      'Vos trois premières actions',
      'À éclaircir d’abord : qui demande, pour quand',
      'Vos dates',
      'Votre profil',
      'Vos premières actions, suite',
      'Se former',
      'Dans vos mots',
      'Le bilan, dans un an',
      'Annexe',
    ]);
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
    expect(markdown).toMatch(/: you answered “|You answered: “|: you want to go further/);
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
});

describe('several respondents', () => {
  const base = { structure: { name: 'R', profile: 'radio' }, date: '2026-03-05', objectives: ['share-work'] };
  const one = { ...base, answers: { purpose: 'written', ease: 1, 'shared-tools': ['calendar'] } };
  const two = { ...base, answers: { purpose: 'unspoken', ease: 5, 'shared-tools': ['calendar'] } };
  const three = { ...base, answers: { purpose: 'talked', ease: 3, 'shared-tools': ['calendar'] } };

  it('are told how far their answers go, from two on, without who', async () => {
    for (const files of [
      [one, two],
      [one, two, three],
    ]) {
      const markdown = await french(planOf(tiny, ...files));
      expect(markdown).toContain(`${files.length} personnes ont répondu`);
      expect(section(markdown, 'À discuter entre vous')).toBe(
        [
          'Vos réponses diffèrent nettement sur 2 sujets sur 3.',
          [
            '- « À quoi sert le numérique dans votre projet ? » (de la 1re à la 3e phrase)',
            '- « L’équipe est-elle à l’aise avec ses outils ? » (de la 1re à la 5e proposition)',
          ].join('\n'),
        ].join('\n\n'),
      );
      expect(markdown).toContain('|de « Nous n’en avons jamais parlé » à « C’est écrit dans notre projet »|');
      expect(markdown).toMatch(/vos réponses vont de « .+ » à « .+ »/);
    }
  });

  it('one sentence apart have nothing to talk over, and the annex says from which to which', async () => {
    const near = { ...one, answers: { ...one.answers, ease: 2, purpose: 'written' } };
    const markdown = await french(planOf(tiny, one, near));
    expect(markdown).not.toContain('À discuter entre vous');
    expect(markdown).toContain('|de « Pas du tout » à « Plutôt non »|');
  });

  it('who do not know, or left a question blank, are counted beside those who answered', async () => {
    const unsure = { ...two, answers: { purpose: 'unknown', ease: 1, 'shared-tools': null } };
    const plan = planOf(tiny, one, unsure, { ...unsure, answers: { ...unsure.answers, purpose: 'unknown' } });
    const markdown = await french(plan);
    expect(section(markdown, 'À discuter entre vous')).toBe(
      [
        'Les uns ont répondu, les autres pas :',
        [
          '- « À quoi sert le numérique dans votre projet ? » (2 sur 3 ne savent pas)',
          '- « Que partagez-vous en ligne dans l’équipe ? » (2 sur 3 sans réponse)',
        ].join('\n'),
      ].join('\n\n'),
    );
    expect(markdown).toContain('|C’est écrit dans notre projet (2 sur 3 ne savent pas)|');
    expect(planJson(plan, 'fr').doubts).toEqual([
      { question: 'purpose', unknown: 2, unanswered: 0, notApplicable: 0 },
      { question: 'shared-tools', unknown: 0, unanswered: 2, notApplicable: 0 },
    ]);
  });

  it('who say that a question does not concern them are counted beside those who answered', async () => {
    const away = { ...two, answers: { purpose: 'na', ease: 1 } };
    const plan = planOf(tiny, one, away, away);
    const markdown = await french(plan);
    expect(section(markdown, 'À discuter entre vous')).toContain(
      '- « À quoi sert le numérique dans votre projet ? » (2 sur 3 : ne nous concerne pas)',
    );
    expect(markdown).toContain('|C’est écrit dans notre projet (2 sur 3 : ne nous concerne pas)|');
    expect(await planMarkdown(plan, { language: 'en' })).toContain('(2 of 3: doesn’t apply to us)');
    expect(planJson(plan, 'fr').doubts).toContainEqual({
      question: 'purpose',
      unknown: 0,
      unanswered: 0,
      notApplicable: 2,
    });
  });

  it('have in the annex every topic on which they differ', async () => {
    const given = { purpose: null, ease: 1, 'shared-tools': null };
    const text = await french(
      planOf(tiny, { ...base, answers: given }, { ...base, answers: { ...given, ease: 5 } }),
    );
    const [, annex = ''] = text.split('<!-- annex -->');
    expect(annex).toMatch(/### À discuter entre vous\n\n- .+\n/);
    const alone = await french(planOf(tiny, { ...base, answers: given }));
    expect(alone).not.toContain('À discuter entre vous');
  });

  it('share their notes or not; one alone has its own, and nothing tells whose they are', async () => {
    const noting = (note: string, respondent?: object) => ({
      ...base,
      ...(respondent && { respondent }),
      answers: { ease: { value: 1, note } },
    });
    const shared = { notes: 'shared' };
    expect(await french(planOf(tiny, noting('pour moi')))).toContain('pour moi');
    const of = async (...files: object[]) => {
      const [, annex = ''] = (await french(planOf(tiny, ...files))).split('<!-- annex -->');
      return /\|([^|]*)\|$/m.exec(annex.split('\n').find((row) => row.includes('à l’aise')) ?? '')?.[1];
    };
    expect(await of(noting('pour moi'), noting('pour nous'))).toBe('');
    expect(await of(noting('pour moi', { notes: 'private' }), noting('pour nous', shared))).toBe('pour nous');
    // In an order that is not that of the files.
    expect(await of(noting('b', shared), noting('a', shared))).toBe('a / b');
  });

  it('are the team and people, where their files say so', async () => {
    const about = async (...respondents: (object | null)[]) => {
      const files = respondents.map((respondent) => ({ ...one, ...(respondent && { respondent }) }));
      return (await french(planOf(tiny, ...files))).split('\n')[2]?.split(' · ').at(-1);
    };
    const person = { role: 'antenne' };
    expect(await about(null, person)).toBe('une réponse d’équipe et une réponse personnelle');
    expect(await about(null, { code: 'k7m2x9' }, { age: '50-plus' })).toBe(
      'une réponse d’équipe et 2 réponses personnelles',
    );
    expect(await about(person, person)).toBe('2 personnes ont répondu');
    expect(await about(null, null)).toBe('2 personnes ont répondu');
  });

  it('lose no objective that they named, and no target that one of them gave', async () => {
    const objectives = culture.objectives.slice(0, 4).map(({ id }) => id);
    const named = (ids: string[], answers: object = {}) => ({
      structure: { name: 'R', profile: 'radio' },
      objectives: ids,
      answers,
    });
    const markdown = await french(
      planOf(culture, named(objectives.slice(0, 3)), named(objectives.slice(1, 4))),
    );
    expect(section(markdown, 'À discuter entre vous')).toMatch(/^Objectif cité aussi : .+\.$/m);
    const aiming = { ...one, answers: { ease: { value: 1, target: 4 } } };
    const rows = await french(planOf(tiny, aiming, { ...one, answers: { ease: { value: 1, target: 3 } } }));
    expect(rows).toContain('|de « Entre les deux » à « Plutôt oui »|');
    expect(await french(planOf(tiny, aiming, one))).toMatch(/à l’aise[^|]*\|[^|]*\|Plutôt oui\|/);
  });
});

it('makes the same bytes of the same plan, whatever the day', async () => {
  const [first, again] = [drawnPlan(dice(3)), drawnPlan(dice(3))];
  expect(await planMarkdown(again, fr)).toBe(await planMarkdown(first, fr));
  expect(culture.languages).toContain('en');
});
