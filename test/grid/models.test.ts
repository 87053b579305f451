import { expect, it } from 'vitest';
import type { Typed } from './book.ts';
import { made } from './made.ts';

const FOUR = [
  'No',
  'Yes, for some applications',
  'Yes, for at least half of them',
  'Yes, for most or all of them',
];

/** A model of security practices: other words for axes, levels as rows, four answers. */
const PRACTICES: Typed[][] = [
  [
    'Business function',
    'Practice',
    'Maturity',
    'Question',
    'Answer 1',
    'Answer 2',
    'Answer 3',
    'Answer 4',
    '# Guidance',
  ],
  [
    'Governance',
    'Strategy',
    1,
    'Do you understand the enterprise-wide risk appetite?',
    ...FOUR,
    'You capture it.',
  ],
  ['Governance', 'Education', 1, 'Do you require employees to take training?', ...FOUR, null],
  ['Operations', 'Incidents', 2, 'Do you analyse log data for security incidents?', ...FOUR, null],
  ['Operations', 'Environment', 1, 'Do you harden configurations for key components?', ...FOUR, null],
];

it('tells of another model’s words, each once, and how to keep them', async () => {
  const { stderr, code } = await made({ SAMM: PRACTICES }, ['--lang', 'en']);
  expect(code).toBe(1);
  expect(stderr.match(/error CN/g)?.length).toBe(4);
  expect(stderr).toContain('SAMM!A1 error CN887');
  expect(stderr).toContain('mapping');
});

it('takes another model with a sheet that says what its words stand for', async () => {
  const mapping = [
    ['your word', 'word of the grid'],
    ['Business function', 'area'],
    ['Practice', 'axis'],
    ['Maturity', '# read by nobody'],
    ['Governance', 'stakes'],
    ['Operations', 'tools'],
    ['Strategy', 'vision'],
    ['Education', 'people'],
    ['Incidents', 'publics'],
    ['Environment', 'engagement'],
  ];
  const { stderr, code, questionnaire } = await made({ SAMM: PRACTICES, mapping }, ['--lang', 'en']);
  expect(stderr).not.toMatch(/error/);
  expect(code).toBe(0);
  expect(questionnaire?.languages).toEqual(['en']);
  expect(questionnaire?.questions.map(({ area, weights }) => [area, Object.keys(weights)])).toEqual([
    ['stakes', ['vision']],
    ['stakes', ['people']],
    ['tools', ['publics']],
    ['tools', ['engagement']],
  ]);
  expect(questionnaire?.questions[0]).toMatchObject({
    options: [{ id: 's1' }, { id: 's2' }, { id: 's3' }, { id: 's4' }],
  });
});

it('takes a territory’s grid as a French spreadsheet saves it', async () => {
  const text = [
    'Grille de maturité numérique du territoire;;;;;;',
    ';;;;;;',
    'Thème;Axe;#Sous-thème;Question;Niveau 0;Niveau 1;Niveau 2',
    'Gouvernance;Stratégie;Pilotage;Le territoire a-t-il une feuille de route ?;- Aucune;"- Une note,\ninterne";- Votée',
    'Services;Usagers;Accueil;Peut-on prendre rendez-vous en ligne ?;- Non;- Par courriel;- Oui, à toute heure',
  ];
  const refused = await made(text.join('\r\n'));
  expect(refused.stderr).toMatch(/g\.csv:4:1 \(A4\) erreur CN891/);
  expect(refused.stderr.match(/erreur/g)).toHaveLength(4);
  const renamed = text
    .join('\r\n')
    .replace('Gouvernance', 'Enjeux')
    .replace('Services', 'OUTILS')
    .replace('Stratégie', 'Vision')
    .replace('Usagers', 'Publics');
  const { code, questionnaire } = await made(renamed);
  expect(code).toBe(0);
  const [first] = questionnaire?.questions ?? [];
  expect(first).toMatchObject({
    options: [{ id: 's0', text: 'Aucune' }, { text: 'Une note, interne' }, { text: 'Votée' }],
  });
});

it('takes what spreadsheets make of words and numbers', async () => {
  const { code, stderr, questionnaire } = await made({
    Feuil1: [
      ['Domaine', 'AXE', 'Poids', 'Question', 's0', 's1', 'na', 'danger'],
      ['Enjeux ', 'Vision', '0,5', 'Le budget est-il écrit ?', false, true, false, '0,25'],
      [null, null, null, null, null, null, null, null],
      ['outils', 'humains', 2, 'Combien\nd’outils ?', 1, 2.5, 'oui', null],
    ],
  });
  expect(stderr).not.toMatch(/erreur/);
  expect(code).toBe(0);
  expect(questionnaire?.questions).toMatchObject([
    {
      weights: { vision: 0.5 },
      acceptsNotApplicable: false,
      danger: 0.25,
      options: [{ text: 'Faux' }, { text: 'Vrai' }],
    },
    { weights: { people: 2 }, text: 'Combien d’outils ?', options: [{ text: '1' }, { text: '2,5' }] },
  ]);
});

it('keeps the titles that a grid gives to areas and axes, and reads them in its questions', async () => {
  const { code, questionnaire } = await made({
    questions: [
      ['domaine', 'axe', 'question', 's0', 's1'],
      ['Gouverner', 'Le cap', 'Savez-vous où vous allez ?', 'Non.', 'Oui.'],
    ],
    questionnaire: [
      ['clé', 'texte'],
      ['titre', 'Le numérique ici'],
      ['enjeux', 'Gouverner'],
      ['vision', 'Le cap'],
    ],
  });
  expect(code).toBe(0);
  expect(questionnaire?.axes.vision.title).toBe('Le cap');
  expect(questionnaire?.questions[0]).toMatchObject({ area: 'stakes', weights: { vision: 1 } });
});

it('names questions and objectives of actions by their words', async () => {
  const { code, stderr, questionnaire } = await made({
    questions: [
      ['domaine', 'axe', 'question', 's0', 's1'],
      ['enjeux', 'vision', 'Savez-vous où vous allez ?', 'Non.', 'Oui.'],
    ],
    objectifs: [['titre'], ['Toucher d’autres publics']],
    actions: [
      ['titre', 'questions visées', 'objectifs'],
      ['Écrire le cap.', 'Savez-vous où vous allez ?', 'Toucher d’autres publics'],
    ],
  });
  expect(stderr).not.toMatch(/erreur/);
  expect(code).toBe(0);
  expect(stderr).toContain('actions.why');
  expect(questionnaire?.actions[0]).toMatchObject({
    id: 'ecrire-le-cap',
    addresses: ['savez-vous-ou-vous-allez'],
    objectives: ['toucher-d-autres-publics'],
    effort: 2,
  });
});
